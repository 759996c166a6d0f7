import { entityIn, has, type Item } from "./items.ts";
import { isOfStock } from "./in-stock.ts";
import { isMeantBehind } from "./meant-behind.ts";
import { isStop, wordsFrom } from "./sentence.ts";
import { lengthOf, periodOf } from "./times-asked.ts";

const restating =
  /^(?:by (?:that|which) (?:i|we) mean|(?:and )?that is to say|in other words|to put it (?:differently|another way)|i e|meaning|namely|so by|as in by)\b/u;

/**
 * "…, by which I mean people with an order, …", "…, that is to say, what share of them …": said once
 * more. "gone quiet? By that I mean no order in 180 days" says how long; any other figure or time that
 * was not said before is asked for as well, and stays.
 */
export function withoutRestating(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (_, place) => place > 0 && isStop(items[place - 1]) && restating.test(wordsFrom(items, place)),
  );
  if (at < 0) return sayingSoLast(items);
  const said = restating.exec(wordsFrom(items, at))?.[0].split(" ").length ?? 0;
  const stop = items.findIndex((item, place) => place > at + said && isStop(item));
  const before = items.slice(0, at);
  const end = stop < 0 ? items.length : stop;
  const [told, after] = [items.slice(at, end), items.slice(end)];
  const more = told.filter((item) => tellsMore(item) && !before.some((each) => isSame(each, item)));
  if (more.length === 0) return [...before, ...after];
  return isOfSilence(before, more) ? [...before.slice(0, -1), ...more, ...after] : items;
}

/** "gone quiet", with its length or since when it is so said behind it. */
const isOfSilence = (before: readonly Item[], more: readonly Item[]): boolean =>
  before.some((item) => has(item, "QUIET")) &&
  !before.some(isTime) &&
  more.length === 1 &&
  more.every(isTime);

const isSame = (one: Item, other: Item): boolean =>
  one.word === other.word ||
  (["tag", "city", "country", "source", "product", "member"] as const).some(
    (field) => one.shop[field] !== undefined && one.shop[field]?.[0] === other.shop[field]?.[0],
  );

const isTime = (item: Item): boolean => isLength(item) || periodOf(item) !== undefined;
const isLength = (item: Item): boolean => lengthOf(item) !== undefined;
const tellsMore = (item: Item): boolean =>
  isTime(item) ||
  (entityIn(item, "number") !== undefined && !has(item, "CONTACT")) ||
  entityIn(item, "money") !== undefined ||
  Object.keys(item.shop).length > 0;

/** "regulars? By that I mean five orders": what the word is to stand for, which no reading has taken. */
export const isMeantOtherwise = (items: readonly Item[]): boolean =>
  items.some(
    (_, at) =>
      (at === 0 || isStop(items[at - 1])) &&
      /^by (?:that|which) (?:i|we) mean\b/u.test(wordsFrom(items, at)),
  );

/** "…? Our retention, in other words": what was asked, by its name. */
function sayingSoLast(items: readonly Item[]): readonly Item[] {
  const end = items.findLastIndex(({ mark }) => mark === undefined);
  if (items[end]?.word !== "in other words" && !/^in other words$/.test(wordsFrom(items, end - 2)))
    return items;
  const comma = items.slice(0, end).findLastIndex(isStop);
  const from = items.slice(0, Math.max(0, comma)).findLastIndex(isStop);
  const name = items.slice(from + 1, comma);
  const isName = name.length > 0 && name.every((item) => has(item, ...named, "FILLER"));
  return from > 0 && isName ? items.slice(0, from + 1) : items;
}
const named = [
  "RETENTION",
  "REPEAT_RATE",
  "REVENUE",
  "PROFIT",
  "AVERAGE_ORDER",
  "CLV",
  "ORDERS_NOUN",
] as const;

/** Of what is in stock, or where it is said what is meant by a word or the whole, no part is asked alone. */
export const isOfElse = (asked: readonly Item[]): boolean =>
  isOfStock(asked) || isMeantOtherwise(asked) || isMeantBehind(asked);
