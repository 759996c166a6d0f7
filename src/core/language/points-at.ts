import { isHalfOfTime } from "./both-ways.ts";
import { has, type Item, wordOf } from "./items.ts";
import { lengthOf, periodOf } from "./times-asked.ts";

/** "how much did those customers spend": who is meant is not said. */
export const pointsAtNobody = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      pointsAtPeople(items, at) &&
      !/^(?:who|that|with|in|from|of|at|tagged|without|on|whose|not)\b/.test(
        wordOf(items[at + 2]),
      ) &&
      wordOf(item) !== "the same",
  );
const pointsAtPeople = (items: readonly Item[], at: number): boolean =>
  /^(?:those|these)$/.test(wordOf(items[at])) &&
  (has(items[at + 1], "CUSTOMER", "CONTACT") || isExchanges(items[at + 1]));
/** "list those visits": the ones that were just spoken of. */
const isExchanges = (item: Item | undefined): boolean =>
  has(item, "CALL", "EMAIL", "MEETING", "VISIT", "MESSAGE") && wordOf(item).endsWith("s");

/** A time that is not said, or a part of one that no condition tells. */
export const isOfUnknownTime = (items: readonly Item[]): boolean =>
  isOfTimeUnsaid(items) || isHalfOfTime(items);

/** "revenue in that month": which one is not said, and it is not of all time. */
const isOfTimeUnsaid = (items: readonly Item[]): boolean =>
  items.some((item) => has(item, "SAME_TIME") && thatTime.test(item.word)) &&
  !items.some((item) => periodOf(item) !== undefined || lengthOf(item) !== undefined);
const thatTime =
  /^(?:(?:in|for|over|during|within) )?that (?:time|period|month|week|year|quarter|window|stretch|time frame)$|^back then$/u;
