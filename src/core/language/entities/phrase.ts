import { monthNames, weekdayNames } from "../../time.ts";
import { marks, multiples } from "./currency-words.ts";
import { measures } from "./measure-words.ts";
import type { Token } from "./reading.ts";

const escape = (word: string): string => word.replace(/[.*+?^${}()[\]\\/]/g, String.raw`\$&`);

/**
 * The tables' small language. A phrase is words separated by spaces; `?` after a word makes it
 * optional, `a|b` is either, `_` inside an alternative is a space, and `<slot>` or `<slot:name>` stands
 * for a piece the meaning needs. `!a|b` means that neither follows, `&a|b` that one of them does
 * (END is the end), `~a|b` that one of them stands before, `^a|b` that none of them does.
 *
 *     "in|over|during the? last <length>"
 *
 * Pieces found by an earlier table are one token each: a letter that says of which kind it is,
 * and the index of its value ("§d0" is the first day).
 */
const slots: Readonly<Record<string, string>> = {
  n: String.raw`\d{1,4}`,
  hour: String.raw`(?:[01]?\d|2[0-4])`,
  minutes: String.raw`[0-5]?\d`,
  dom: String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`,
  nth: String.raw`\d{1,2}(?:st|nd|rd|th)`,
  year: String.raw`(?:19|20)\d\d`,
  decade: String.raw`(?:19|20)\d0s`,
  short: String.raw`\d\d`,
  numeral: String.raw`\d[\d.,'’\u00a0\u202f]*`,
  clock: String.raw`\d{1,2}:\d{2}(?::\d{2})?`,
  dotted: String.raw`\d{1,2}\.\d{2}`,
  iso: String.raw`\d{4}[-/]\d{1,2}[-/]\d{1,2}`,
  numeric: String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{2,4}`,
  dots: String.raw`\d{1,2}\.\d{1,2}\.`,
  slash: String.raw`\d{1,2}\/\d{1,2}`,
  isomonth: String.raw`\d{4}-\d{2}|\d{1,2}[./]\d{4}`,
  mark: marks.map(escape).join("|"),
  times: multiples.join("|"),
  bigtimes: "k|grand|mio|million",
  cents: String.raw`\d\d`,
  measure: measures.join("|"),
  end: "top|bottom|1st|last|best|worst|newest|latest|oldest|biggest|largest|highest|lowest|smallest|youngest",
  q: "q[1-4]",
  h: "h[1-2]",
  half: "1st|2nd",
  this: "this|current",
  last: "last|previous|past",
  next: "next|coming",
  unit: "day|week|month|quarter|year",
  month: monthNames.join("|").toLowerCase(),
  weekday: weekdayNames.join("|").toLowerCase(),
  day: String.raw`§d\d+`,
  part: String.raw`§q\d+`,
  period: String.raw`§p\d+`,
  length: String.raw`§l\d+`,
};

const alternatives = (written: string): string =>
  written
    .split("|")
    .map(
      (words) =>
        (words === "END" ? "$" : undefined) ??
        slotOf(words)?.body ??
        words.split("_").map(escape).join(" "),
    )
    .join("|");

/** A slot's name and pattern, where the words are one. */
function slotOf(written: string): { readonly name: string; readonly body: string } | undefined {
  const match = /^<(\w+)(?::(\w+))?>$/.exec(written);
  if (match === null) return undefined;
  const [, kind = "", name = kind] = match;
  return { name, body: slots[kind] ?? fail(kind) };
}

const looks: Readonly<Record<string, (words: string) => string>> = {
  "!": (words) => `(?!(?:${words}) )`,
  "&": (words) => `(?=(?:${words})(?: |$))`,
  "~": (words) => `(?<= (?:${words}) )`,
  "^": (words) => `(?<! (?:${words}) )`,
};

function element(written: string): string {
  const look = written.length > 1 ? looks[written.slice(0, 1)] : undefined;
  if (look !== undefined) return look(alternatives(written.slice(1)));
  const optional = written.length > 1 && written.endsWith("?");
  const bare = optional ? written.slice(0, -1) : written;
  const slot = slotOf(bare);
  const body = slot ? `(?<${slot.name}>${slot.body}) ` : `(?:${alternatives(bare)}) `;
  return optional ? `(?:${body})?` : body;
}

function fail(slot: string): never {
  throw new Error(`No slot ${slot}`);
}

/** A phrase as a pattern over the tokens' words, each followed by a space. */
export const compile = (phrase: string): RegExp =>
  new RegExp(`(?<= )${phrase.split(" ").map(element).join("")}`, "gu");

/** The words in one line, and which token begins at which of its characters. */
export interface Line {
  readonly text: string;
  readonly tokenAt: ReadonlyMap<number, number>;
}

export function lineOf(tokens: readonly Token[]): Line {
  const tokenAt = new Map<number, number>();
  let text = " ";
  for (const [i, token] of tokens.entries()) {
    tokenAt.set(text.length, i);
    text += `${token.word.replaceAll(" ", "")} `;
  }
  return { text, tokenAt };
}

/** Where in the tokens a pattern fits: first token, number of tokens, and what its slots hold. */
export interface Fit {
  readonly first: number;
  readonly count: number;
  readonly slots: Readonly<Record<string, string>>;
}

export function* fits(line: Line, pattern: RegExp): Generator<Fit> {
  for (const match of line.text.matchAll(pattern)) {
    const first = line.tokenAt.get(match.index);
    if (first === undefined) continue;
    const count = match[0].split(" ").length - 1;
    yield { first, count, slots: match.groups ?? {} };
  }
}
