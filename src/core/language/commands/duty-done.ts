import type { Intent } from "../../intent.ts";
import { has, type Item, wordOf } from "../items.ts";
import { clausesOf, wordsOf } from "../sentence.ts";

/**
 * "we must give back 12.50 to Ana, I already did it": a duty that is said to be done tells of money
 * given back, and of nothing that is still to be done.
 */
export function withDutyDone(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(isDuty);
  const isOurs = at > 0 && /^(?:i|we)$/.test(wordOf(items[at - 1]));
  if (!isOurs || !has(items[at + 1], "REFUNDED", "GAVE")) return items;
  const [done, ...others] = clausesOf(items).filter((clause) => isDone.test(wordsOf(clause)));
  return done === undefined || others.length > 0
    ? items
    : items.filter((item, place) => place !== at && !done.includes(item));
}

/** "we need to refund Ana 12.50": nothing was paid yet, and nobody asks to write it down. */
const isStillDue = (items: readonly Item[]): boolean =>
  due.test(wordsOf(items)) && !items.some((item) => has(item, "LOGS"));

const due =
  /\b(?:i|we) (?:still |really |also )*(?:(?:have|need|ought|got|have got|'ve got|are|am) to|must|should|gotta|will|'ll|are going to|am going to) (?:give|refund|pay|return|reimburse|hand|sell)\b/u;

const isDuty = (item: Item): boolean => has(item, "MUST") || /^(?:had to|has to)$/.test(item.word);

const isDone = new RegExp(
  [
    "^(?:(?:and|but|so|which) )?(?:i|we)(?: have| 've)? (?:already|just) (?:did|done|paid|sorted|transferred|refunded)(?: (?:it|that|this|so))?(?: (?:already|today|now|just now))?$",
    "^(?:(?:and|but|so|which) )?(?:(?:i|we)(?: have| 've)? )?(?:did|done) (?:it|that|this|so)? ?(?:already|today|just now)$",
    "^(?:(?:and|but|so|which) )?(?:(?:it|that|this)(?: is| 's)? )?(?:already|just) done$",
  ].join("|"),
  "u",
);

/** Whether money is told that has still to be given or taken, and nothing is to be written of it yet. */
export const isTradeDue = (intents: readonly Intent[], items: readonly Item[]): boolean =>
  intents.some(({ do: what }) => what === "record_purchase" || what === "record_refund") &&
  isStillDue(items);
