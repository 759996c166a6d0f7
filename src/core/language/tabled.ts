import { has, type Item, wordOf } from "./items.ts";

/** What a table may be made of. */
const dimensions = [
  "WEEKDAY_NOUN",
  "CITY_FIELD",
  "COUNTRY_FIELD",
  "SOURCE_FIELD",
  "TAGS_FIELD",
  "COMPANY_FIELD",
  "PRODUCT_NOUN",
] as const;

/** "tags with their sales", "product shares of turnover", "how do the cities compare for sales". */
export function isTabled(items: readonly Item[], item: Item): boolean {
  if (!has(item, ...dimensions)) return false;
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
