import { fold } from "../text.ts";
import { isKnownWord, isSpelledRight } from "./lexicon.ts";
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

/** "bells number", "at mark bells", but not "called Mark Bells": that may be somebody we do not have. */
function nameAt(
  tokens: readonly Token[],
  at: number,
  word: string,
  vocabulary: Vocabulary,
): string | undefined {
  const name = nameWord(word, vocabulary);
  const next = tokens[at + 1];
  const isOwner = next !== undefined && next.is !== "mark" && !unowned.has(next.word);
  const isMeant = name === word || isOwner || isPlace(tokens, at, vocabulary);
  return isMeant || isRunIn(tokens, at, name, vocabulary) ? name : undefined;
}

/**
 * "keith clarkes on a new number": typed in small letters, where a clause begins with somebody's
 * whole name, its s is the "is". "called keith clarkes on Friday" may be somebody we do not have.
 */
function isRunIn(
  tokens: readonly Token[],
  at: number,
  name: string | undefined,
  vocabulary: Vocabulary,
): boolean {
  const [first, last, next] = at === 0 ? [] : tokens.slice(at - 1, at + 2);
  if (name === undefined || first === undefined || last === undefined) return false;
  const isSmall = [first, last].every(({ text }) => text === text.toLowerCase());
  return (
    isSmall &&
    beginsClause(tokens[at - 2]) &&
    being.has(next?.word ?? "") &&
    vocabulary
      .namesWith([first.word, name])
      .some((each) => each.kind === "contact" && wordsOf(each.name) === 2)
  );
}
const beginsClause = (before: Token | undefined): boolean =>
  before === undefined || before.is === "mark" || opening.has(before.word);
/** What follows an "is". */
const being = new Set("on with a an not now".split(" "));
const opening = new Set("and but so btw oh fyi hi also ok".split(" "));

/** "drop 6 bags at huong vos": at where somebody is. */
function isPlace(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const before = tokens
    .slice(0, at)
    .findLast(({ word, is }) => is === "mark" || nameWord(word, vocabulary) === undefined);
  return before?.word === "at";
}

/** Words that follow a name, and are nothing of theirs. */
const unowned = new Set(
  "about on at from to for re regarding and or but with in by of as if when who that is are was were has had have wants wanted needs said says asked asks came called rang will would can could today tomorrow yesterday this next last he she they it please pls thanks not because so then also too again now just a an the".split(
    " ",
  ),
);

/** "Saint Brendan's School", "Bell's Bakery": the owner in the midst of a name. */
function ownerIn(tokens: readonly Token[], at: number, vocabulary: Vocabulary): string | undefined {
  const [token, owned, next] = tokens.slice(at, at + 3);
  const before = tokens[at - 1];
  if (token === undefined || !isOwned(owned) || next?.is !== "word") return undefined;
  const own = `${token.word}'s`;
  if (vocabulary.tokenCount(own).companies === 0) return undefined;
  const named = [[own, next.word], ...(before === undefined ? [] : [[before.word, own]])];
  return named.some((words) => vocabulary.namesWith(words).length > 0) ? own : undefined;
}

const isOwned = (token: Token | undefined): boolean => /^['’ʼ`´]s$/iu.test(token?.text ?? "");

/** The names in a text: the longest that fit somebody, first come first served. */
export function namesIn(tokens: readonly Token[], vocabulary: Vocabulary): readonly NamedSpan[] {
  const addresses = addressesIn(tokens);
  const words = tokens.map(({ word, text, is }, at) =>
    is === "mark" || text.startsWith("'") || addresses.has(at)
      ? undefined
      : (ownerIn(tokens, at, vocabulary) ?? nameAt(tokens, at, word, vocabulary)),
  );
  const found: NamedSpan[] = [];
  let at = 0;
  while (at < tokens.length) {
    const exact = words[at] === undefined ? undefined : longestAt(at, tokens, words, vocabulary);
    const span =
      exact?.full === true
        ? exact
        : (nearAt(at, tokens, words, vocabulary) ?? withInitial(exact, tokens, vocabulary));
    if (span !== undefined) found.push(span);
    at = span === undefined ? at + 1 : span.last + 1;
  }
  return found;
}

/** "grace hoper", "garce hopper": a whole name with a slip in one of its two words. */
function nearAt(
  at: number,
  tokens: readonly Token[],
  words: readonly (string | undefined)[],
  vocabulary: Vocabulary,
): NamedSpan | undefined {
  const [first, second] = tokens.slice(at, at + 2);
  if (first === undefined || second?.is !== "word" || second.joined) return undefined;
  const [before, after] = words.slice(at, at + 2);
  const isMeant = (held: string | undefined, typed: Token): boolean =>
    held !== undefined && isMistyped(typed) && vocabulary.nearlyNamed(held, fold(typed.text));
  const isNear =
    before === undefined ? isMeant(after, first) : after === undefined && isMeant(before, second);
  if (!isNear) return undefined;
  const said = `${first.text} ${second.text}`;
  return { first: at, last: at + 1, said, contact: true, company: false, full: true, weak: false };
}

/** "Kylie H": a first name and what the last one begins with, where somebody is called so. */
function withInitial(
  span: NamedSpan | undefined,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): NamedSpan | undefined {
  const initial = span === undefined ? undefined : tokens[span.last + 1];
  if (span?.contact !== true || span.first !== span.last || !isInitial(initial)) return span;
  const first = fold(span.said);
  const isTheirs = vocabulary.namesWith([first]).some(({ kind, name }) => {
    const [given, ...others] = fold(name).split(/[^\p{L}\p{N}']+/u);
    return kind === "contact" && given === first && others.some((word) => word[0] === initial.word);
  });
  const said = `${span.said} ${initial.text}`;
  return isTheirs ? { ...span, last: span.last + 1, said, full: true, weak: false } : span;
}

/** A capital by itself, which is no "I". */
const isInitial = (token: Token | undefined): token is Token =>
  token?.is === "word" && /^(?!I)\p{Lu}$/u.test(token.text);

/** A word that is none of ours, as it was typed. */
const isMistyped = ({ is, text }: Token): boolean =>
  is === "word" && text.length > 2 && !isSpelledRight(fold(text));

/** The places of tokens that stand with an @ without a space between them: no names, though made of them. */
export function addressesIn(tokens: readonly Token[]): ReadonlySet<number> {
  const isBreak = (token: Token | undefined) => token === undefined || token.text === "\n";
  const starts = tokens.flatMap((token, at) =>
    token.joined && !isBreak(token) && !isBreak(tokens[at - 1]) ? [] : [at],
  );
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
  for (const { last, said } of stretches(first, tokens, words).toReversed()) {
    const span = spanOf(first, last, said, tokens, vocabulary);
    if (span !== undefined) return closed(span, tokens);
  }
  return undefined;
}

interface Stretch {
  readonly last: number;
  readonly said: readonly string[];
}

/** The words on end, from a place on, that may be one name; the shortest first. */
function stretches(
  first: number,
  tokens: readonly Token[],
  words: readonly (string | undefined)[],
): readonly Stretch[] {
  const found: Stretch[] = [];
  let said: readonly string[] = [];
  for (let at = first; at < tokens.length && found.length < longestName; at++) {
    const word = words[at];
    if (word === undefined && isNoPart(at, tokens, words)) break;
    if (word === undefined) continue;
    said = [...said, word];
    found.push({ last: at, said });
  }
  return found;
}

/** Neither a mark that may stand inside a name, nor the "'s" of the owner in it. */
const isNoPart = (
  at: number,
  tokens: readonly Token[],
  words: readonly (string | undefined)[],
): boolean =>
  !within.has(tokens[at]?.text ?? "") &&
  !(words[at - 1]?.endsWith("'s") === true && isOwned(tokens[at]));

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
  const hits = vocabulary.namesWith(words);
  if (hits.length === 0) return undefined;
  const contact = hits.some(({ kind }) => kind === "contact");
  const company = hits.some(({ kind }) => kind === "company");
  const full = hits.some(({ name }) => wordsOf(name) <= words.length);
  const isTurned = tokens.slice(first, last).some(({ text }) => text === ",");
  if (!isName(words.length, { contact, full }, isTurned)) return undefined;
  const said = saidName(tokens.slice(first, last + 1), words.at(-1) ?? "");
  return { first, last, said, contact, company, full, weak: isWeak(words) };
}

/** "Bell, Mark" is a whole name turned round; of one word somebody or something must be called so. */
const isName = (
  count: number,
  { contact, full }: { readonly contact: boolean; readonly full: boolean },
  isTurned: boolean,
): boolean => (isTurned ? count === 2 && full && contact : count > 1 || contact || full);

const isWeak = ([word = "", ...others]: readonly string[]): boolean =>
  others.length === 0 && isKnownWord(word);

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
