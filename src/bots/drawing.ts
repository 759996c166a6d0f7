import type { Block, Choice, Moment, Reply } from "../core/reply.ts";
import { printable } from "../core/wording/plain-text.ts";

/** What all channels share in drawing a reply. User data reaches a screen only through `printable`. */
export const onOneLine = (words: string): string => printable(words).replace(/\s+/g, " ").trim();

/** One line of a reply, where a channel shows lines of text. */
export interface Line {
  readonly words: string;
  /** A part of the words that stands out. */
  readonly strong?: string;
  /** A time in the words, where each reader can be shown their own. */
  readonly moment?: Moment;
  /** A row of columns, or a small line below the answer; most channels show them as any other. */
  readonly as?: "columns" | "note";
}

export type FileBlock = Extract<Block, { type: "file" }>;

export const filesOf = ({ blocks }: Reply): readonly FileBlock[] =>
  blocks.filter((block) => block.type === "file");

export const choicesOf = ({ blocks }: Reply): readonly Choice[] =>
  blocks.flatMap((block) => (block.type === "choices" ? block.options : []));

/** A choice as it is offered where there are no buttons: its number is what to answer. */
export const numbered = ({ label }: Choice, number: number): string =>
  `[${number}] ${onOneLine(label)}`;

/** What a phone shows of a button. */
const shownOfButton = 30;

/**
 * The words for buttons. Where some are too long to be shown, all stand in lines of their own, and
 * are picked by number.
 */
export function onButtons(options: readonly Choice[]): {
  readonly lines: readonly string[];
  readonly labels: readonly string[];
} {
  const labels = options.map(({ label }) => onOneLine(label));
  if (labels.every((label) => Array.from(label).length <= shownOfButton))
    return { lines: [], labels };
  return {
    lines: options.map((option, at) => numbered(option, at + 1)),
    labels: options.map((_, at) => String(at + 1)),
  };
}

/** A block as lines of text; a file is the channel's to send. */
export function linesOfBlock(block: Block): readonly Line[] {
  switch (block.type) {
    case "text":
      return textLines(block.text, block.strong, block.moment);
    case "note":
      return textLines(block.text, undefined);
    case "facts":
      return block.facts.map(([label, value]) => ({
        words: `${onOneLine(label)}: ${onOneLine(value)}`,
      }));
    case "table":
      return tableLines(block);
    case "choices":
      return block.options.map((option, at) => ({ words: numbered(option, at + 1) }));
    case "file":
      return [];
  }
}

/** The reply as lines of text. */
export const linesOf = ({ blocks }: Reply): readonly Line[] => blocks.flatMap(linesOfBlock);

/** Words of at most so many characters. */
export function clipped(words: string, most: number): string {
  const characters = Array.from(words);
  return characters.length <= most ? words : `${characters.slice(0, most - 1).join("")}…`;
}

function textLines(text: string, strong: string | undefined, moment?: Moment): readonly Line[] {
  const wanted = strong === undefined ? "" : onOneLine(strong);
  return printable(text)
    .split("\n")
    .map((words) => ({
      words,
      ...(wanted !== "" && words.includes(wanted) && { strong: wanted }),
      ...(moment !== undefined &&
        moment.words !== "" &&
        words.includes(moment.words) && { moment }),
    }));
}

function tableLines({ columns, rows }: Extract<Block, { type: "table" }>): readonly Line[] {
  const headed = columns.length > 2 && columns.some((head) => head !== "");
  const lines = headed ? [columns, ...rows] : rows;
  return lines.map((cells) => ({
    words: cells
      .map(onOneLine)
      .filter((cell) => cell !== "")
      .join(" · "),
  }));
}

/** The words before, in and after the part that stands out. */
export function aroundStrong({ words, strong }: Line): readonly [string, string, string] {
  const at = strong === undefined ? -1 : words.indexOf(strong);
  if (strong === undefined || at < 0) return [words, "", ""];
  return [words.slice(0, at), strong, words.slice(at + strong.length)];
}

/** The words before and after the time in them, and the time. */
export function aroundMoment(
  words: string,
  moment: Moment | undefined,
): readonly [string, Moment | undefined, string] {
  const at = moment === undefined ? -1 : words.indexOf(moment.words);
  if (moment === undefined || at < 0) return [words, undefined, ""];
  return [words.slice(0, at), moment, words.slice(at + moment.words.length)];
}

/** Puts lines together into messages of at most `most` characters, as `length` counts them. */
export function messagesOf(
  lines: readonly Line[],
  most: number,
  length: (line: Line) => number,
): readonly (readonly Line[])[] {
  const messages: Line[][] = [];
  let [message, size]: [Line[], number] = [[], 0];
  for (const line of lines.flatMap((line) => cutLine(line, most, length))) {
    const more = length(line) + 1;
    if (size + more > most && message.length > 0) {
      messages.push(message);
      [message, size] = [[], 0];
    }
    message.push(line);
    size += more;
  }
  return message.length === 0 ? messages : [...messages, message];
}

/** A line that is too long for any message, in pieces that end between characters. */
export function cutLine(line: Line, most: number, length: (line: Line) => number): readonly Line[] {
  if (length(line) < most) return [line];
  const characters = Array.from(line.words);
  const half = Math.ceil(characters.length / 2);
  return [characters.slice(0, half), characters.slice(half)].flatMap((part) =>
    cutLine({ ...(line.as && { as: line.as }), words: part.join("") }, most, length),
  );
}

/** What the numbers last offered in each conversation stand for. */
export class Offers {
  readonly #offers = new Map<string, readonly Choice[]>();

  /** Remembers what a reply offers. */
  note(conversation: string, reply: Reply): void {
    this.#offers.set(conversation, choicesOf(reply));
  }

  /** What somebody means: the choice, where they typed its number, else what they said. */
  meant(conversation: string, said: string): string {
    const number = /^\s*\[?(\d{1,2})[\].)]?\s*$/.exec(said)?.[1];
    const choice = this.#offers.get(conversation)?.[Number(number) - 1];
    return choice?.say ?? said;
  }
}
