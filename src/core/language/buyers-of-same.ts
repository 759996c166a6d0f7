import { isSmall } from "./ask-leaning.ts";
import { made } from "./fields-ahead.ts";
import { has, type Item, wordOf } from "./items.ts";
import { isStop, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

type Part = readonly Item[];

/**
 * "sales of mugs in May and how many customers bought them", "how did the kit sell? Who bought it?":
 * those who bought the goods of the question before, at its time where none is said anew.
 */
export function buyersOfSame(said: Part): readonly Part[] {
  const items = withBuying(said);
  const at = buyersAt(items);
  const [first, asked] = [items.slice(0, Math.max(0, at)), items.slice(Math.max(0, at))];
  if (at < 1 || !first.some((item) => has(item, ...ofSales)) || first.some(isOfPeople)) return [];
  const them = asked.findIndex((_, place) => isBoughtAgain(asked, place));
  const goods = goodsIn(first);
  if (goods === undefined || (goods.length === 0 && first.some(isSought))) return [];
  const when = asked.some(isTime) ? [] : first.filter(isTime).slice(0, 1);
  return [
    withoutJoint(first),
    [...asked.slice(0, them), ...goods, ...when, ...asked.slice(them + 1)],
  ];
}
const ofSales = ["REVENUE", "SPEND", "EARN", "UNITS", "PROFIT", "ORDERS_NOUN", "HOW_MANY"] as const;
const isOfPeople = (item: Item): boolean =>
  has(item, "WHO", "CUSTOMER", "CONTACT", "PROSPECT") || item.name?.contact === true;
/** "what sold best in May and who bought it": only the answer tells which that is. */
const isSought = (item: Item): boolean =>
  has(item, "WHAT", "TOP", "BOTTOM", "MOST", "PRODUCT_NOUN");
const isTime = (item: Item): boolean => periodOf(item) !== undefined;

/** "mugs sold in May, and to how many people": how many people bought them. */
function withBuying(items: Part): Part {
  const at = items.findIndex(
    (item, place) => place > 1 && item.word === "to" && toHowMany.test(wordsOf(items.slice(place))),
  );
  const [to, ...rest] = items.slice(Math.max(0, at));
  if (at < 0 || to === undefined) return items;
  const end = rest.findLastIndex((item) => has(item, "CUSTOMER", "CONTACT")) + 1;
  const buying = [made(to, "bought", "BUY"), made(to, "them", "FILLER")];
  return [...items.slice(0, at), ...rest.slice(0, end), ...buying, ...rest.slice(end)];
}
const toHowMany =
  /^to how many(?: (?:different|distinct|unique|separate))* (?:people|customers|clients|buyers)(?: (?:please|in all|in total|altogether))*$/u;

const withoutJoint = (part: Part): Part =>
  part.slice(0, part.findLastIndex((item) => !isStop(item) && !has(item, "AND")) + 1);

/** From the first of the goods to the last: "mugs and clay"; none for sales of all kinds. */
function goodsIn(part: Part): Part | undefined {
  const [from, until] = [part.findIndex(isGoods), part.findLastIndex(isGoods)];
  const goods = from < 0 ? [] : part.slice(from, until + 1);
  return goods.every((item) => isGoods(item) || isSmall(item)) ? goods : undefined;
}
const isGoods = ({ shop }: Item): boolean => shop.product !== undefined;

/** Where "and who bought them", "how many people took it" begins. */
const buyersAt = (items: Part): number =>
  items.findIndex(
    (_, at) =>
      (isStop(items[at - 1]) || has(items[at - 1], "AND")) &&
      buyers.test(wordsOf(items.slice(at, at + 6))) &&
      items.some((_, place) => place > at && isBoughtAgain(items, place)),
  );
const buyers =
  /^(?:(?:and|so|also) )*(?:who|(?:how many|number of|the number of|which)(?: of)?(?: (?:our|the|different|distinct|unique|individual))* (?:people|customers|clients|buyers|contacts))(?= )/u;

/** The pronoun of "bought them", "took it", where nothing but a time stands behind. */
const isBoughtAgain = (items: Part, at: number): boolean =>
  /^(?:it|them|those|these|one|some|any)$/u.test(wordOf(items[at])) &&
  (has(items[at - 1], "BUY", "ORDER") || /^(?:took|taken|had|got)$/u.test(wordOf(items[at - 1]))) &&
  items.slice(at + 1).every((item) => isSmall(item) || isTime(item));

/** "who bought them", where nothing says what: it is not asked of all that we sell. */
export const isOfGoodsUnsaid = (items: Part): boolean =>
  !items.some(isGoods) &&
  buyersOfSame(items).length === 0 &&
  items.some(
    (_, at) =>
      /^(?:it|them|those|these)$/u.test(wordOf(items[at])) &&
      has(items[at - 1], "BUY") &&
      isBoughtAgain(items, at),
  );
