import { isSurelyNamed, type Item } from "../items.ts";
import { isStop, wordsOf } from "../sentence.ts";

/**
 * "it was Ana Lopez I tried", "it was Tom who had it": without what only says once more that the deed
 * was theirs, where that says nothing of its kind.
 */
export function withoutDeedAgain(items: readonly Item[]): readonly Item[] {
  const at = items.findLastIndex(isSurelyNamed) + 1;
  const stop = items.findIndex((item, place) => place >= at && isStop(item));
  const end = stop < 0 ? items.length : stop;
  return at > 0 && again.test(wordsOf(items.slice(at, end)))
    ? [...items.slice(0, at), ...items.slice(end)]
    : items;
}

const who = "(?:(?:who|whom|that) )?";
const tried =
  "tried|tried to (?:reach|get|get hold of)|reached|got hold of|spoke|spoke to|spoke with|talked to|talked with|was talking to|was on to|wrote to|was writing to|saw|dealt with|served|met|meant|meant to (?:put|say|log|write)|had in mind|sold (?:it|them|that|this|those) to";
const had = "had|took|got|wanted|bought|paid for|did";
const again = new RegExp(
  `^(?:${who}(?:i|we) (?:actually |just |really )?(?:${tried})|who (?:actually |just |really )?(?:${had}) (?:it|them|that|this|those|the lot)|(?:that|who) (?:it|this|that) was(?: for| about)?)$`,
  "u",
);
