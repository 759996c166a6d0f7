import { has, type Item, wordOf } from "./items.ts";

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
