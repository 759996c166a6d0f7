import { groupNouns } from "./fields.ts";
import { has, type Item, wordOf } from "./items.ts";

/** "tags with their sales", "product shares of turnover", "how do the cities compare for sales". */
export function isTabled(items: readonly Item[], item: Item): boolean {
  if (!has(item, ...groupNouns, "WEEKDAY_NOUN")) return false;
  const [first, second] = items.slice(items.indexOf(item) + 1);
  if (has(first, "SHARE") && wordOf(first).endsWith("s")) return true;
  return isOfMany(item) && (isWithTheirs(first, second) || isComparedAll(first, items));
}

const isOfMany = ({ word }: Item): boolean => word.endsWith("s") || word === "days of the week";

const isWithTheirs = (first: Item | undefined, second: Item | undefined): boolean =>
  /^(?:with|and)$/.test(wordOf(first)) && wordOf(second) === "their";

const isComparedAll = (first: Item | undefined, items: readonly Item[]): boolean =>
  /^(?:compare|stack up|measure up|differ|do|fare|rank|perform)$/.test(wordOf(first)) &&
  items.some((each) => has(each, "HOW"));
