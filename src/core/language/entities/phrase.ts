import { monthNames, weekdayNames } from "../../time.ts";
import { units } from "../../period.ts";
import { marks, multiples } from "./currency-words.ts";
import { measures } from "./measure-words.ts";
import type { Token } from "./reading.ts";

const escape = (word: string): string => word.replace(/[.*+?^${}()[\]\\/]/g, String.raw`\$&`);

/** Slots that hold one of some words. */
const lists: Readonly<Record<string, readonly string[]>> = {
  mark: marks,
  times: multiples,
  bigtimes: ["k", "grand", "mio", "million"],
  measure: measures,
  end: "top bottom 1st last best worst newest latest oldest biggest largest highest lowest smallest".split(
    " ",
  ),
  half: ["1st", "2nd"],
  this: ["this", "current"],
  last: ["last", "previous", "past"],
  next: ["next", "coming"],
  unit: units,
  month: monthNames.map((name) => name.toLowerCase()),
  weekday: weekdayNames.map((name) => name.toLowerCase()),
};

/**
 * The tables' small language. A phrase is words separated by spaces; `?` after a word makes it
 * optional, `a|b` is either, `_` inside an alternative is a space ("to_<month>"), and `<slot>` or `<slot:name>` stands
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
  name: String.raw`[\p{L}'’-]+`,
  hour: String.raw`(?:[01]?\d|2[0-4])`,
  minutes: String.raw`[0-5]?\d`,
  dom: String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`,
  nth: String.raw`\d{1,2}(?:st|nd|rd|th)`,
  year: String.raw`(?:19|20)\d\d`,
  decade: String.raw`(?:19|20)\d0s`,
  short: String.raw`\d\d`,
  numeral: String.raw`\d[\d.,'’\u00a0\u202f]*`,
  cents: String.raw`\d\d`,
  clock: String.raw`\d{1,2}:\d{2}(?::\d{2})?`,
  hmm: String.raw`(?:0?[1-9]|1[0-2])[0-5]\d`,
  hhmm: String.raw`(?:[01]\d|2[0-3])[0-5]\d`,
  decimal: String.raw`\d{1,2}[.,]5`,
  dotted: String.raw`\d{1,2}\.\d{2}`,
  iso: String.raw`\d{4}[-/]\d{1,2}[-/]\d{1,2}`,
  numeric: String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{2,4}`,
  dots: String.raw`\d{1,2}\.\d{1,2}\.`,
  slash: String.raw`\d{1,2}\/\d{1,2}`,
  isomonth: String.raw`\d{4}-\d{2}|\d{1,2}[./]\d{4}`,
  q: "q[1-4]",
  h: "h[1-2]",
  day: String.raw`§d\d+`,
  part: String.raw`§q\d+`,
  period: String.raw`§p\d+`,
  length: String.raw`§l\d+`,
  span: String.raw`§m\d+`,
};

const alternatives = (written: string): string =>
  written
    .split("|")
    .map((words) =>
      words === "END"
        ? "$"
        : words
            .split("_")
            .map((word) => grouped(slotOf(word)?.body) ?? escape(word))
            .join(" "),
    )
    .join("|");

const grouped = (body: string | undefined): string | undefined => body && `(?:${body})`;

/** A slot's name and pattern, where the words are one. */
function slotOf(written: string): { readonly name: string; readonly body: string } | undefined {
  const match = /^<(\w+)(?::(\w+))?>$/.exec(written);
  if (match === null) return undefined;
  const [, kind = "", name = kind] = match;
  return { name, body: lists[kind]?.map(escape).join("|") ?? slots[kind] ?? fail(kind) };
}

const looks: Readonly<Record<string, (words: string) => string>> = {
  "!": (words) => `(?!(?:${words}) )`,
  "&": (words) => `(?=(?:${words})(?: |$))`,
  "~": (words) => `(?<= (?:${words}) )`,
  "^": (words) => `(?<! (?:${words}) )`,
};

interface Element {
  readonly body: string;
  /** Words of which the line must have one for the phrase to fit; undefined: any line will do. */
  readonly needs?: readonly string[];
}

function element(written: string): Element {
  const look = written.length > 1 ? looks[written.slice(0, 1)] : undefined;
  if (look !== undefined) return { body: look(alternatives(written.slice(1))) };
  const optional = written.length > 1 && written.endsWith("?");
  const bare = optional ? written.slice(0, -1) : written;
  const slot = slotOf(bare);
  const body = slot ? `(?<${slot.name}>${slot.body}) ` : `(?:${alternatives(bare)}) `;
  return optional ? { body: `(?:${body})?` } : { body, needs: needsOf(bare) };
}

/** The first words of the alternatives, or what kind of token a slot takes. */
function needsOf(bare: string): readonly string[] {
  const kind = /^<(\w+)/.exec(bare)?.[1];
  if (kind === undefined) return bare.split("|").map((words) => words.split("_")[0] ?? "");
  const body = slots[kind];
  if (body === undefined) return [`<${kind}>`];
  return [body.startsWith("§") ? body.slice(0, 2) : "<figure>"];
}

function fail(slot: string): never {
  throw new Error(`No slot ${slot}`);
}

/**
 * A phrase ready to be looked for. A line must have a word of each of its `needs`; `key` is the
 * one that rules most lines out.
 */
export interface Phrase {
  readonly pattern: RegExp;
  readonly needs: readonly (readonly string[])[];
  readonly key: readonly string[];
}

/** A phrase as a pattern over the tokens' words, each followed by a space. */
export function compile(phrase: string): Phrase {
  const elements = phrase.split(" ").map(element);
  const needs = elements.flatMap(({ needs }) => (needs === undefined ? [] : [needs]));
  const [key] = needs.toSorted((a, b) => commonness(a) - commonness(b));
  if (key === undefined) throw new Error(`Every word of "${phrase}" may be missing`);
  return {
    pattern: new RegExp(`(?<= )${elements.map(({ body }) => body).join("")}`, "gu"),
    needs,
    key,
  };
}

/** Figures and small words stand in many lines. */
const commonness = (words: readonly string[]): number =>
  words.length + words.filter((word) => word === "<figure>" || word.length < 4).length * 10;

/** The words in one line, which token begins at which of its characters, and what is there. */
export interface Line {
  readonly text: string;
  readonly tokenAt: ReadonlyMap<number, number>;
  readonly words: ReadonlySet<string>;
}

const kinds = new Map<string, string[]>();
for (const [kind, words] of Object.entries(lists))
  for (const word of words) kinds.set(word, [...(kinds.get(word) ?? []), `<${kind}>`]);

/** What a phrase may need of a token: its word, and the kinds of slots it can fill. */
function kindsOf(word: string): readonly string[] {
  if (word.startsWith("§")) return [word.slice(0, 2)];
  const figure = /^(?:\d|[qh]\d$)/.test(word) ? ["<figure>"] : [];
  return [word, ...figure, ...(kinds.get(word) ?? [])];
}

export function lineOf(tokens: readonly Token[]): Line {
  const tokenAt = new Map<number, number>();
  const words = new Set<string>();
  let text = " ";
  for (const [i, token] of tokens.entries()) {
    tokenAt.set(text.length, i);
    text += `${token.word.replaceAll(" ", "")} `;
    for (const kind of kindsOf(token.word)) words.add(kind);
  }
  return { text, tokenAt, words };
}

/** Where in the tokens a pattern fits: first token, number of tokens, and what its slots hold. */
export interface Fit {
  readonly first: number;
  readonly count: number;
  readonly slots: Readonly<Record<string, string>>;
}

/** Every place where a phrase fits, from the left. */
export function fits(line: Line, { pattern, needs }: Phrase): readonly Fit[] {
  if (!needs.every((any) => any.some((word) => line.words.has(word)))) return [];
  return matches(line, pattern);
}

/** Every place where a pattern over the line fits, from the left. */
export function matches(line: Line, pattern: RegExp): readonly Fit[] {
  const found: Fit[] = [];
  pattern.lastIndex = 0;
  // matchAll would copy the pattern for each of the many lines it does not fit.
  for (let match = pattern.exec(line.text); match !== null; match = pattern.exec(line.text)) {
    const first = line.tokenAt.get(match.index);
    const count = match[0].split(" ").length - 1;
    if (first !== undefined) found.push({ first, count, slots: match.groups ?? {} });
  }
  return found;
}
