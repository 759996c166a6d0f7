import { has, isSurelyNamed, isUnheard, type Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { isUnreal } from "./hedge.ts";

/** "had a lekker call with Ana": how it was, in a word of which nothing is known, is nobody's name. */
export function withoutAdjective(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(isAdjective);
  const before = wordsOf(items.slice(0, Math.max(0, at)));
  return at > 0 && had.test(before) && items.slice(at + 3, at + 4).some(isSurelyNamed)
    ? [...items.slice(0, at), ...items.slice(at + 1)]
    : items;
}

const had =
  /^(?:(?:just|so|and|also|well|yesterday|today) )*(?:(?:i|we) )?(?:(?:just|have|also) )*(?:had|got|enjoyed) an?$/u;

const isAdjective = (item: Item, at: number, items: readonly Item[]): boolean =>
  isUnheard(item) &&
  !item.capital &&
  !isUnreal(item) &&
  !untrue.test(item.word) &&
  has(items[at + 1], "A_CALL", "A_VISIT", "A_MEETING", "A_TALK") &&
  /^(?:with|from)$/.test(items[at + 2]?.word ?? "");

/** What was none, or is yet to be. */
const untrue =
  /^(?:fake|pretend|imaginary|failed|aborted|skipped|upcoming|planned|scheduled|future|booked|proposed|possible|potential|postponed|missed|hypothetical|theoretical|supposed|alleged|arranged|tentative|dummy|mock|sample|forgotten|pending|prospective|would-be|non-existent|nonexistent|fictional|fictitious)$/u;
