import { fold } from "../text.ts";
import type { Span } from "./entities/entity.ts";
import { corrected, isKnownWord } from "./lexicon.ts";
import { nameWord } from "./people-in-text.ts";
import { isShopWord, nearestShopWord } from "./shop-words.ts";
import { type Token, tokensOf } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The tokens of a text with slips of the keys put right, and which those were. */
export interface Spelled {
  readonly tokens: readonly Token[];
  readonly fixed: ReadonlySet<Token>;
}

/** Words of ours read as what was meant ("yesteday"); names and words of the shop are left alone. */
export function withoutSlips(text: string, vocabulary: Vocabulary): Spelled {
  const tokens = tokensOf(text);
  return replacing(tokens, ({ word }, at) => {
    const typed = typedName(tokens, at, vocabulary);
    if (typed !== undefined) return typed;
    const isName = isPlace(tokens, at) || isSurname(tokens, at);
    const meant = isName ? undefined : corrected(word);
    if (meant === undefined) return undefined;
    return nameWord(word, vocabulary) !== undefined || isShopWord(word, vocabulary)
      ? undefined
      : meant;
  });
}

/** "customers in Leeds", of which we have none: a place, and no slip of "leads". */
const isPlace = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && /^(?:in|from|near|around)$/.test(tokens[at - 1]?.word ?? "");

/** "new contact Ronan Newby": a name, and no slip of "newly"; behind "Ruth Okafor", "Fiday" is one. */
const isSurname = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && isNameWord(tokens[at - 1]) && !isNameWord(tokens[at - 2]);

/** A capital word that we know nothing of. */
const isNameWord = (token: Token | undefined): boolean =>
  token?.is === "word" &&
  token.capital &&
  !isKnownWord(token.word) &&
  corrected(token.word) === undefined;

/**
 * "Yer Moua", where somebody is called so: no "your", though the word is often typed for it. Nor is
 * "and Wen?" a "when" where one of the team is called so.
 */
function typedName(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): string | undefined {
  const token = tokens[at];
  const typed = fold(token?.text ?? "");
  if (token === undefined || typed === token.word) return undefined;
  if (isOfTeam(typed, tokens, at, vocabulary)) return typed;
  const isNamed = (words: readonly string[]): boolean =>
    vocabulary.namesWith(words).some(({ kind }) => kind === "contact");
  const [before, after] = [tokens[at - 1], tokens[at + 1]].map((each) =>
    each?.is === "word" ? nameWord(each.word, vocabulary) : undefined,
  );
  const isWhole =
    (after !== undefined && isNamed([typed, after])) ||
    (before !== undefined && isNamed([before, typed]));
  return isWhole ? typed : undefined;
}

const isOfTeam = (
  word: string,
  tokens: readonly Token[],
  at: number,
  { team }: Vocabulary,
): boolean =>
  team.some((name) => name.split(" ", 1).map(fold).includes(word)) &&
  !asksWhen.test(wordsAround(tokens, at));

/** "wen did Ana last buy", "since wen is she": when it is asked, and no colleague. */
const asksWhen =
  /^(?:(?:and|so|but|since|til|till|until|from|know|remember) )?when (?:did|was|were|is|are|does|do|has|have|had|can|will|should)\b/;
/** A word with the one before it, where no mark parts them, and the one behind it. */
const wordsAround = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(Math.max(0, at - 1), at + 2)
    .filter(({ is }) => is === "word")
    .map(({ word }) => word)
    .join(" ");

/** A shop's word as it was typed, and the one it was taken for. */
export interface Assumed {
  readonly typed: string;
  readonly taken: string;
}

/**
 * Words nobody knows that come near a word of the shop ("hambrug"), taken for it: only good
 * enough for questions, whose answer says so.
 */
export function withNearWords(
  { tokens, fixed }: Spelled,
  vocabulary: Vocabulary,
): (Spelled & { readonly assumed: readonly Assumed[] }) | undefined {
  const assumed: Assumed[] = [];
  const near = replacing(tokens, (token) => {
    if (isInUse(token.word, vocabulary)) return undefined;
    const taken = nearestShopWord(token, vocabulary);
    if (taken !== undefined) assumed.push({ typed: token.text, taken });
    return taken;
  });
  if (assumed.length === 0) return undefined;
  return { tokens: near.tokens, fixed: new Set([...fixed, ...near.fixed]), assumed };
}

function isInUse(word: string, vocabulary: Vocabulary): boolean {
  const { names, companies } = vocabulary.tokenCount(word);
  return names + companies > 0 || isShopWord(word, vocabulary);
}

function replacing(
  tokens: readonly Token[],
  meant: (token: Token, at: number) => string | undefined,
): Spelled {
  const fixed = new Set<Token>();
  const spelled = tokens.map((token, at) => {
    const word = token.is === "word" ? meant(token, at) : undefined;
    if (word === undefined) return token;
    const better = { ...token, word };
    fixed.add(better);
    return better;
  });
  return { tokens: spelled, fixed };
}

/** A text with its slips put right, and the way between places in it and in the typed one. */
export interface Rewritten {
  readonly text: string;
  readonly moved: (span: Span) => Span;
  readonly back: <Place extends Span>(place: Place) => Place;
}

/** The text as it should have been typed, so that "yesteday" is read as a time. */
export function rewritten(text: string, { tokens, fixed }: Spelled): Rewritten {
  let spelled = "";
  let done = 0;
  const from: number[] = [0];
  const to: number[] = [0];
  for (const token of tokens) {
    if (!fixed.has(token)) continue;
    spelled += text.slice(done, token.start) + token.word;
    done = token.end;
    from.push(done);
    to.push(spelled.length);
  }
  const span = ({ start, end }: Span, a: readonly number[], b: readonly number[]): Span => ({
    start: shifted(start, a, b),
    end: shifted(end, a, b),
  });
  return {
    text: spelled + text.slice(done),
    moved: (place) => span(place, from, to),
    back: (place) => ({ ...place, ...span(place, to, from) }),
  };
}

function shifted(at: number, a: readonly number[], b: readonly number[]): number {
  let index = a.length - 1;
  while (index > 0 && (a[index] ?? 0) > at) index--;
  return Math.max(0, at - (a[index] ?? 0) + (b[index] ?? 0));
}
