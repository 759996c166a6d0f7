import { createInterface } from "node:readline";
import type { Reply } from "../core/reply.ts";
import { plainText } from "../core/wording/plain-text.ts";
import { type AskLine, askLine } from "./ask-line.ts";
import { type AskOptions, askOptions } from "./ask-options.ts";
import { type ExitCode, type Io, written } from "./io.ts";
import { firstOwner, newConversation, type OpenBusiness, openBusiness } from "./open-business.ts";
import { readerIn } from "./reader.ts";
import { setZone } from "./set-zone.ts";

/** ask: answers one message, or each line of standard input, as one conversation. */
export async function ask(argv: readonly string[], io: Io): Promise<ExitCode> {
  const options = askOptions(argv, io);
  const business = openBusiness(options.db, {
    mustExist: true,
    reportFault: (reference, error) => io.stderr.write(`${reference}: ${faultIn(error)}\n`),
    reader: readerIn(io),
  });
  try {
    if (options.zone !== undefined)
      await setZone(business.stores, options.zone, options.now ?? io.now());
    await answerAll(business, options, io);
  } finally {
    business.close();
  }
  return 0;
}

const faultIn = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

async function answerAll(business: OpenBusiness, options: AskOptions, io: Io): Promise<void> {
  const writer = options.as ?? (await firstOwner(business.stores));
  let conversation = newConversation("ask");
  for await (const line of linesOf(options, io)) {
    if (line === undefined) {
      conversation = newConversation("ask");
      continue;
    }
    const reply = await business.assistant.replyTo({
      id: conversation.nextMessageId(),
      text: line.text,
      author: line.as ?? writer,
      conversation: conversation.key,
      sentAt: line.now ?? options.now ?? io.now(),
    });
    const told = options.json ? JSON.stringify(asJson(reply)) : plainText(reply);
    await written(io.stdout, `${told}\n`);
  }
}

/** The messages, with `undefined` where a new conversation begins. */
async function* linesOf(
  { json, message }: AskOptions,
  io: Io,
): AsyncGenerator<AskLine | undefined> {
  if (message !== undefined) {
    yield { text: message };
    return;
  }
  for await (const line of createInterface({
    input: io.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  }))
    yield line.trim() === "" ? undefined : json ? askLine(line) : { text: line };
}

/** A reply as programs read it. */
const asJson = (reply: Reply) => ({
  kind: reply.kind,
  text: plainText(reply),
  intent: reply.intent ?? null,
  data: reply.data ?? {},
  ...(reply.readBy === undefined ? {} : { read_by: reply.readBy }),
});
