import { fold } from "../text.ts";
import { isKnownWord } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Words that name a person or a company, by the tokens they cover. */
export interface NamedSpan {
  readonly first: number;
  readonly last: number;
  /** The words as typed, without the s of "bell's" or "bells". */
  readonly said: string;
  readonly contact: boolean;
  readonly company: boolean;
  /** The words are somebody's whole name, not a part of it. */
  readonly full: boolean;
  /** A single word that means something else as well ("Mark", "Will", "Rose"). */
  readonly weak: boolean;
}

const longestName = 6;

/** A word as it may stand in a name: as it is, or without the s of "bells number". */
export function nameWord(word: string, vocabulary: Vocabulary): string | undefined {
  const inUse = (each: string) => {
    const { names, companies } = vocabulary.tokenCount(each);
    return names + companies > 0;
  };
  if (inUse(word)) return word;
  const stem = word.endsWith("s") && word.length > 2 ? word.slice(0, -1) : undefined;
  return stem !== undefined && !isKnownWord(word) && inUse(stem) ? stem : undefined;
}

/** The names in a text: the longest that fit somebody, first come first served. */
export function namesIn(tokens: readonly Token[], vocabulary: Vocabulary): readonly NamedSpan[] {
  const addresses = addressesIn(tokens);
  const words = tokens.map(({ word, text, is }, at) =>
    is === "mark" || text.startsWith("'") || addresses.has(at)
      ? undefined
      : nameWord(word, vocabulary),
  );
  const found: NamedSpan[] = [];
  let at = 0;
  while (at < tokens.length) {
    const span = words[at] === undefined ? undefined : longestAt(at, tokens, words, vocabulary);
    if (span !== undefined) found.push(span);
    at = span === undefined ? at + 1 : span.last + 1;
  }
  return found;
}

/** The places of tokens that stand with an @ without a space between them: no names, though made of them. */
function addressesIn(tokens: readonly Token[]): ReadonlySet<number> {
  const starts = tokens.flatMap(({ joined }, at) => (joined && at > 0 ? [] : [at]));
  const runs = starts.map((from, index) => tokens.slice(from, starts[index + 1]));
  return new Set(
    runs.flatMap((run, index) =>
      run.some(({ text }) => text.includes("@"))
        ? run.map((_, offset) => (starts[index] ?? 0) + offset)
        : [],
    ),
  );
}

/** Marks that may stand inside a name: Dubois-Lefèvre, Müller & Söhne, 李明 (Li Ming), Jr. */
const within = new Set(["-", "&", "(", ")", ".", ",", "*", "<", ">", "/"]);

function longestAt(
  first: number,
  tokens: readonly Token[],
  words: readonly (string | undefined)[],
  vocabulary: Vocabulary,
): NamedSpan | undefined {
  const ends = [first];
  const parts = [[words[first] ?? ""]];
  for (let at = first + 1; at < tokens.length && ends.length < longestName; at++) {
    const word = words[at];
    if (word !== undefined) {
      ends.push(at);
      parts.push([...(parts.at(-1) ?? []), word]);
    } else if (!within.has(tokens[at]?.text ?? "")) break;
  }
  for (let size = ends.length; size > 0; size--) {
    const span = spanOf(first, ends[size - 1] ?? first, parts[size - 1] ?? [], tokens, vocabulary);
    if (span !== undefined) return closed(span, tokens);
  }
  return undefined;
}

const closers: Readonly<Record<string, string>> = { "(": ")", "<": ">", "[": "]" };

/** With the bracket that closes one inside the name: "Star <Café>". */
function closed(span: NamedSpan, tokens: readonly Token[]): NamedSpan {
  const { first, last } = span;
  const marks = tokens.slice(first, last + 1).map(({ text }) => text);
  const opened = marks.findLast((mark) => Object.hasOwn(closers, mark));
  const closer = opened === undefined ? undefined : closers[opened];
  return closer === undefined || marks.includes(closer) || tokens[last + 1]?.text !== closer
    ? span
    : { ...span, last: last + 1 };
}

function spanOf(
  first: number,
  last: number,
  words: readonly string[],
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): NamedSpan | undefined {
  const commas = tokens.slice(first, last).filter(({ text }) => text === ",").length;
  const hits = new Set(words).size < words.length ? [] : vocabulary.namesWith(words);
  if (hits.length === 0 || (commas > 0 && words.length !== 2)) return undefined;
  const contacts = hits.filter(({ kind }) => kind === "contact");
  const companies = hits.filter(({ kind }) => kind === "company");
  const isFull = hits.some(({ name }) => wordsOf(name) <= words.length);
  if (commas > 0 && !(isFull && contacts.length > 0)) return undefined;
  if (words.length === 1 && contacts.length === 0 && !isFull) return undefined;
  return {
    first,
    last,
    said: saidName(tokens.slice(first, last + 1), words.at(-1) ?? ""),
    contact: contacts.length > 0,
    company: companies.length > 0,
    full: isFull,
    weak: words.length === 1 && isKnownWord(words[0] ?? ""),
  };
}

const wordsOf = (name: string): number =>
  fold(name)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== "").length;

function saidName(tokens: readonly Token[], lastWord: string): string {
  const typed = tokens
    .map(({ text, joined }, index) => (index === 0 || joined ? text : ` ${text}`))
    .join("");
  const stem = fold(tokens.at(-1)?.text ?? "") === `${lastWord}s`;
  return stem ? typed.slice(0, -1) : typed;
}
