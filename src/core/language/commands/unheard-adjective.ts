import { has, isSurelyNamed, isUnheard, type Item, wordOf } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { isUnreal } from "./hedge.ts";
import { isLoose } from "./part.ts";

/**
 * "had a lekker call with Ana", "had the loveliest long meeting with Ana", "the best meeting ever
 * with Ana": how it was, in words of which nothing is known or that praise it above all, is nobody's
 * name and changes nothing.
 */
export function withoutAdjective(items: readonly Item[]): readonly Item[] {
  const noun = items.findIndex(isExchange);
  const article = items.slice(0, Math.max(0, noun)).findLastIndex(isArticle);
  const ever = wordOf(items[noun + 1]) === "ever" ? 1 : 0;
  const how = items.slice(article + 1, noun);
  if (!isHad(items.slice(0, article + 1)) || how.length > mostWords || !how.every(isHow))
    return items;
  if (!isWithThem(items.slice(noun), ever)) return items;
  const isHighest = wordOf(items[article]).startsWith("the ");
  const head = items.slice(0, isHighest ? article : article + 1);
  return [...head, ...items.slice(noun, noun + 1), ...items.slice(noun + ever + 1)];
}
const mostWords = 3;

/** "call with Ana", "meeting ever with Ana", "chat with Ana", of which the first two words are one piece. */
function isWithThem([noun, ...behind]: readonly Item[], ever: number): boolean {
  const link = wordOf(noun).endsWith(" with") ? noun : behind[ever];
  const who = link === noun ? behind[0] : behind[ever + 1];
  return /(?:^| )(?:with|from)$/.test(wordOf(link)) && who !== undefined && isSurelyNamed(who);
}

const isExchange = (item: Item): boolean =>
  has(item, "A_CALL", "A_VISIT", "A_MEETING", "A_TALK") || item.word.endsWith(" with");
/** "the longest" is one piece. */
const isArticle = ({ word }: Item): boolean => /^(?:an?|such an?|the(?: \S+)?)$/.test(word);

const isHad = (items: readonly Item[]): boolean => had.test(wordsOf(items));
const had =
  /^(?:(?:just|so|and|also|well|yesterday|today) )*(?:(?:i|we) )?(?:(?:just|have|also) )*(?:had|got|enjoyed) (?:such |quite )?(?:an?|the(?: (?:most|best|worst|\p{Ll}+est))?)$/u;

const isHow = (item: Item): boolean =>
  !isUnreal(item) &&
  !untrue.test(item.word) &&
  ((isUnheard(item) && !item.capital) || superlative.test(item.word) || isLoose(item));
const superlative = /^(?:most|best|worst|\p{Ll}+(?:[^aeiou\P{L}]|i)est)$/u;

/** What was none, or is yet to be. */
const untrue =
  /^(?:fake|pretend|imaginary|failed|aborted|skipped|upcoming|planned|scheduled|future|booked|proposed|possible|potential|postponed|missed|hypothetical|theoretical|supposed|alleged|arranged|tentative|dummy|mock|sample|forgotten|pending|prospective|would-be|non-existent|nonexistent|fictional|fictitious)$/u;
