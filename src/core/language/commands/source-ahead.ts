import type { Interpretation, Means } from "../interpretation.ts";
import { type Item, type Reading, wordOf } from "../items.ts";
import { wordsOf } from "../sentence.ts";

/**
 * "New walk-in client: Tess Lang, …", "another Instagram lead Tess Lang", "a referral, new customer called
 * Tess Lang": how they found us stands before what they are, and is said as "new client Tess Lang,
 * walk-in, …" says it.
 */
export function sourceAhead(
  { text, items }: Reading,
  meaningOf: Means,
): Interpretation | undefined {
  const at = items.slice(0, 6).findIndex(({ shop }) => shop.source?.length === 1);
  const [source] = items[at]?.shop.source ?? [];
  const start = source === undefined ? undefined : newcomerAt(items, at)?.start;
  const told = start === undefined ? "" : text.slice(start);
  const [, name] = named.exec(told) ?? [];
  if (source === undefined || name === undefined) return undefined;
  const meant = meaningOf(`new client ${name}, ${source}${told.slice(name.length)}`);
  return isFrom(meant, source) ? meant : undefined;
}

/** A name and no more: neither "Ana's number" nor "for Ana". */
const named =
  /^((?!(?:for|in|from|who|with|at|about|on|by|of|to|rang|called|came|is|was|has|that|this)\b)\p{L}[\p{L}'’.-]*(?<!['’]s)(?: \p{L}[\p{L}'’.-]*(?<!['’]s)){0,3})(?=$|[,;:.!?\n(–—])/iu;

function isFrom(meant: Interpretation | undefined, source: string): boolean {
  const [added] = meant?.outcome === "understood" ? meant.intents : [];
  return added?.do === "add_contact" && added.values.source === source;
}

/** Where their name begins. */
function newcomerAt(items: readonly Item[], at: number): Item | undefined {
  const behind = items.slice(at + 1, at + 7);
  const end = behind.findLastIndex(({ word }) => person.test(word));
  const name = behind
    .slice(end + 1)
    .findIndex(({ word, mark }) => mark === undefined && !/^(?:called|named)$/u.test(word));
  if (end < 0) return isSourceOfOne(items, at) ? behind[name] : undefined;
  const said = wordsOf([...items.slice(0, at), ...behind.slice(0, end + 1)]);
  return heads.test(said) && /\b(?:new|another)\b/u.test(said) ? behind[end + 1 + name] : undefined;
}
/** "new walk-in: Tess Lang"; "new Instagram: Spring Post" is nobody. */
const isSourceOfOne = (items: readonly Item[], at: number): boolean =>
  /^(?:walk ?-? ?ins?|referrals?)$/u.test(wordOf(items[at])) &&
  newOne.test(wordsOf(items.slice(0, at))) &&
  isNewName(items.slice(at + 1));

function isNewName(behind: readonly Item[]): boolean {
  const name = behind[0]?.mark === ":" ? behind.slice(1) : behind;
  const end = name.findIndex(({ mark }) => mark !== undefined);
  const words = (end < 0 ? name : name.slice(0, end)).map(({ text }) => text).join(" ");
  return /^\p{Lu}\S* \p{Lu}[^\d]*$/u.test(words);
}
const newOne = /^(?:(?:please|just|got|had|another|an?|ok|so|we|i|have) )*(?:brand )?new$/u;

const person = /^(?:clients?|customers?|leads?|contacts?|new (?:client|customer|lead|contact))$/u;
const heads =
  /^(?:(?:please|hi|hey|just|got|had|we|i|have|ok|so|add|put in|create|log|save) )*(?:(?:a|an|one) )?(?:(?:brand )?new |another )?(?:, )?(?:(?:a|brand) )*(?:new )?(?:client|customer|lead|contact)$/u;
