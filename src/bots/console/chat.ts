import { createInterface, type Interface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import type { Assistant } from "../../core/assistant.ts";
import type { Actor } from "../../core/team/member.ts";
import type { Instant } from "../../core/time.ts";
import { byeWords, savedFile } from "../../core/wording/channels.ts";
import { type FileBlock, filesOf, Offers, onOneLine } from "../drawing.ts";
import { drawForTerminal, styleFor } from "./render.ts";

export interface ChatParts {
  readonly assistant: Assistant;
  readonly author: Actor;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** Whether colours are not wanted (NO_COLOR). */
  readonly plain: boolean;
  readonly now: () => Instant;
  /** Unique for each message. */
  readonly newId: () => string;
  /** Names that begin with the words, for the tab key. */
  readonly namesLike: (words: string) => Promise<readonly string[]>;
  /** Writes a file of a reply and returns where. */
  readonly save: (file: FileBlock) => string;
  /** Ends the chat. */
  readonly signal: AbortSignal;
}

const farewell = /^\s*(exit|quit|bye|:q)\s*[.!]?\s*$/i;

/**
 * The terminal chat: a line is a message. On a terminal with a prompt, colours and completion;
 * piped, replies alone. Ends with the input, "exit", Ctrl-C or Ctrl-D, or the signal.
 */
export async function chat(parts: ChatParts): Promise<void> {
  const { input, output, signal } = parts;
  const terminal = input.isTTY === true && output.isTTY === true;
  const lines = createInterface({
    input,
    output: terminal ? output : undefined,
    terminal,
    prompt: "› ",
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string) => completionOf(line, parts.namesLike),
  });
  const prompt = prompter(lines, terminal);
  const end = (): void => lines.close();
  signal.addEventListener("abort", end);
  lines.on("SIGINT", end);
  const say = speaker(parts);
  try {
    prompt();
    for await (const line of lines) {
      if (signal.aborted || farewell.test(line)) break;
      if (line.trim() !== "") await say(line);
      prompt();
    }
  } finally {
    signal.removeEventListener("abort", end);
    lines.close();
    // Ctrl-C and Ctrl-D leave the cursor behind the prompt: that line goes.
    if (terminal) output.write(`\r\u001b[K${byeWords}\n`);
  }
}

/** Asks for the next line, on a terminal, as long as it is there. */
function prompter(lines: Interface, terminal: boolean): () => void {
  let open = terminal;
  lines.once("close", () => (open = false));
  return () => {
    if (open) lines.prompt();
  };
}

/** Passes one line on as a message and shows what comes back. */
function speaker(parts: ChatParts): (line: string) => Promise<void> {
  const { assistant, author, output } = parts;
  const conversation = `terminal:${author.name}`;
  const offers = new Offers();
  return async (line) => {
    const reply = await assistant.replyTo({
      id: `terminal:${parts.newId()}`,
      text: offers.meant(conversation, line),
      author,
      conversation,
      sentAt: parts.now(),
    });
    offers.note(conversation, reply);
    const drawn = drawForTerminal(reply, styleFor(parts));
    if (drawn !== "") output.write(`${drawn}\n`);
    for (const file of filesOf(reply)) output.write(`${savedFile(parts.save(file))}\n`);
    output.write("\n");
  };
}

/** Completes the words at the end of the line that begin a contact's name, the longest first. */
async function completionOf(
  line: string,
  namesLike: ChatParts["namesLike"],
): Promise<[string[], string]> {
  const words = [...line.matchAll(/\S+/g)].map(({ index }) => line.slice(index));
  for (const tail of words.slice(-3)) {
    const names = (await namesLike(tail)).map(onOneLine);
    if (names.length > 0) return [names, tail];
  }
  return [[], line];
}
