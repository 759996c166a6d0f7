import type { Intent } from "../intent.ts";
import { isEverybody } from "../questions/filter.ts";
import { has, type Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";

/** What there is no list of, though words of it would make one. */
export const isUnlisted = (items: readonly Item[]): boolean =>
  isUndated(items) || unlisted.test(wordsOf(items));

/** "follow-ups without a date": each has one, and nobody is asked for who has no follow-up. */
const isUndated = (items: readonly Item[]): boolean =>
  items.some((item) => has(item, "FOLLOW_UP", "A_REMINDER")) &&
  /\b(?:without|with no|no|missing|lacking) (?:a |an |any |its |their )?(?:due |set |fixed )?(?:dates?|days?|times?|deadlines?|due dates?)\b/u.test(
    wordsOf(items),
  );

/** "how many did we win back", "our smallest sale", "who's got nothing to do": of what there is no list. */
const unlisted =
  /\b(?:win|won|winning|lure|lured|tempt|tempted) (?:\S+ ){0,2}back\b|\b(?:smallest|lowest|cheapest|tiniest|littlest) (?:single |ever )?(?:sale|order|purchase|transaction|invoice|basket)\b(?! (?:value|count|number))|^(?:(?:and|so) )?who (?:'s|has|have|is)(?: got)? (?:nothing|the least) (?:to do|on|left to do|going on)\b/u;

/** "as a share of the total": what share of itself all is, nobody asks. */
export const isShareOfAll = (intent: Intent): boolean =>
  intent.do === "question" &&
  intent.question.measure === "revenue_share" &&
  isEverybody(intent.question.filter) &&
  (intent.question.product ?? intent.question.group ?? intent.question.order) === undefined;
