import type { IntentOf } from "../intent.ts";
import { fold } from "../text.ts";
import type { TaughtWord } from "../words/taught-word.ts";
import { knownAlready, tooLongToTeach } from "../wording/words.ts";
import type { Span } from "./entities/entity.ts";
import type { Interpretation, Taken } from "./interpretation.ts";
import { hasMeaning } from "./lexicon.ts";
import { namesIn } from "./people-in-text.ts";
import { shopWordsIn } from "./shop-words.ts";
import { type Token, tokensOf } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A message with the words that were taught in place of those typed. */
export interface Spoken {
  readonly text: string;
  readonly taken: readonly Taken[];
}

const wordsOf = (text: string): readonly string[] =>
  tokensOf(text)
    .filter(({ is }) => is !== "mark")
    .map(({ word }) => word);

/** Whole messages first, then the longest words. */
export function spokenAs(text: string, taught: readonly TaughtWord[]): Spoken {
  if (taught.length === 0) return { text, taken: [] };
  const said = wordsOf(text).join(" ");
  const whole = taught.find(
    ({ kind, word }) => kind === "message" && wordsOf(word).join(" ") === said,
  );
  if (whole !== undefined)
    return { text: whole.means, taken: [{ typed: text.trim(), means: whole.means }] };
  const words = taught
    .filter(({ kind }) => kind !== "message")
    .map((each) => ({ ...each, words: wordsOf(each.word) }))
    .toSorted((a, b) => b.words.length - a.words.length);
  return replaced(text, tokensOf(text), words);
}

type Sought = TaughtWord & { readonly words: readonly string[] };

function replaced(text: string, tokens: readonly Token[], sought: readonly Sought[]): Spoken {
  const taken: Taken[] = [];
  let [spoken, done, at] = ["", 0, 0];
  while (at < tokens.length) {
    const found = foundAt(at, tokens, sought);
    if (found !== undefined) {
      taken.push({ typed: text.slice(found.start, found.end), means: found.means });
      spoken += text.slice(done, found.start) + found.means;
      done = found.until;
    }
    at = found?.next ?? at + 1;
  }
  return { text: spoken + text.slice(done), taken };
}

/** The word that begins at a place: where it stands, and what goes with it. */
function foundAt(at: number, tokens: readonly Token[], sought: readonly Sought[]) {
  const found = sought.find((each) => isMeant(each, tokens, at));
  if (found === undefined) return undefined;
  const after = at + found.words.length;
  const [first, last] = [tokens[at], tokens[after - 1]];
  if (first === undefined || last === undefined) return undefined;
  const { end } = last;
  const noun = found.kind === "people" && isNoun(tokens[after]) ? tokens[after] : undefined;
  return {
    means: found.means,
    start: first.start,
    end,
    until: noun?.end ?? end,
    next: noun === undefined ? after : after + 1,
  };
}

/** "a regular phoned" tells of one, and of no kind of people. */
const isMeant = ({ kind, words }: Sought, tokens: readonly Token[], at: number): boolean =>
  standsAt(words, tokens, at) &&
  !(kind === "people" && /^(?:an?|another|one)$/.test(tokens[at - 1]?.word ?? ""));

/** The last of them may be in the plural. */
const standsAt = (words: readonly string[], tokens: readonly Token[], at: number): boolean =>
  words.every((word, index) => {
    const said = tokens[at + index]?.word;
    return said === word || (index === words.length - 1 && said === `${word}s`);
  });

/** Where a word that was taught stands in a text. */
export function placesOf(word: string, tokens: readonly Token[]): readonly Span[] {
  const words = wordsOf(word);
  return tokens.flatMap(({ start }, at) => {
    const last = tokens[at + words.length - 1];
    return last !== undefined && standsAt(words, tokens, at) ? [{ start, end: last.end }] : [];
  });
}

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:customers?|clients?|contacts?|people|folks?|ones?)$/.test(token.word);

const freeText = new Set(["summary", "text", "reason", "outcome", "notes"]);

/** A reading of a spoken message: what is written down as it was said stays as it was typed. */
export function asTyped(read: Interpretation, taken: readonly Taken[]): Interpretation {
  if (taken.length === 0 || read.outcome === "unknown") return read;
  return read.outcome === "understood"
    ? { ...read, taken, intents: read.intents.map((intent) => restored(intent, taken)) }
    : { ...read, ...(read.intent && { intent: restored(read.intent, taken) }) };
}

function restored<Value>(value: Value, taken: readonly Taken[], field?: string): Value;
function restored(value: unknown, taken: readonly Taken[], field = ""): unknown {
  if (typeof value === "string" && freeText.has(field))
    return taken.reduce((text, { means, typed }) => text.replaceAll(means, typed), value);
  if (Array.isArray(value)) return value.map((each: unknown) => restored(each, taken, field));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [
      key,
      restored(each, taken, key),
    ]),
  );
}

/** Why a word cannot be taught; undefined where it can. */
export function whyNotTaught(
  { kind, word }: Pick<IntentOf<"teach">, "kind" | "word">,
  vocabulary: Vocabulary,
): string | undefined {
  if (kind === "message") return undefined;
  const words = wordsOf(word);
  if (words.length === 0 || words.length > 5 || word.length > 60) return tooLongToTeach;
  return isTaken(word, words, vocabulary) ? knownAlready(word) : undefined;
}

/** Whether it is made of words of ours, or is a word of the shop or somebody's name. */
function isTaken(word: string, words: readonly string[], vocabulary: Vocabulary): boolean {
  if (words.every((each) => hasMeaning(each))) return true;
  const tokens = tokensOf(word);
  const covers = ({ first, last }: { readonly first: number; readonly last: number }): boolean =>
    first === 0 && last === tokens.length - 1;
  return (
    shopWordsIn(tokens, vocabulary).some((span) => covers(span) && isWhole(span.values, word)) ||
    namesIn(tokens, vocabulary).some((name) => name.full && covers(name))
  );
}

const isWhole = (values: readonly string[], word: string): boolean =>
  values.some((value) => fold(value) === fold(word));
