import { entityIn, has, type Item } from "../items.ts";
import type { Goods } from "./goods.ts";
import { isForAll, isProductWord } from "./goods-name.ts";
import { isFiller } from "./part.ts";

/** Whether a number without a currency is a price where it stands. */
type Telling = (items: readonly Item[], at: number, goods: Goods) => boolean;

/** What tells a price; a count is told by what stands before the goods, and has no such sign. */
const tellPrice: readonly Telling[] = [
  (items, at) => isAmountMark(items[at - 1]) && !countsGoods(items, at),
  (items, at) => isPaidIn(items[at + 1]),
  (items, at) => items[at - 1]?.word === "amount" && (isInCents(items[at]) || isNoCount(items[at])),
  (items, at, goods) => isCounted(goods) && isApiece(items[at - 1], items[at]),
  (items, at, { product }) =>
    product !== undefined && (isBracketed(items, at) || isBeforeEach(items, at)),
  (items, at) => isReturnedTo(items[at + 1], items[at + 2]),
  (items, at) => isGivenToUs(items, at) && isLast(items, at),
  (items, at) => isLess(items[at + 1]) && entityIn(items[at + 2], "percent") !== undefined,
  (items, at, goods) => isBehindAll(items, at, goods),
  (items, at, { product }) =>
    product === undefined && (isFromPayer(items, at) || isBeforeGoods(items, at)),
  (items, at, goods) => isCounted(goods) && has(items[at + 1], "PAID", "REFUNDED"),
  (items, at, { quantity }) => quantity !== undefined && isOfOne(items, at),
  (items, at) => isInCents(items[at]),
  (items, at, goods) => isCounted(goods) && isLast(items, at),
  (items, at, goods) => isAfterBuyer(items, at, goods),
  (items, at) => paysFor(items, at),
  (items, at, { quantity }) => quantity === undefined && isAfterOne(items, at),
];
export const isPrice: Telling = (items, at, goods) =>
  tellPrice.some((tells) => tells(items, at, goods));

/** "pots, 45 each"; "pots, 2 each 45" counts them first. */
const isBeforeEach = (items: readonly Item[], at: number): boolean =>
  has(items[at + 1], "EACH") && entityIn(items[at + 2], "number") === undefined;

/** "pot (14)": more than anybody counts, in brackets behind what it is the price of. */
const isBracketed = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.mark === "(" && /^·?\)$/.test(items[at + 1]?.mark ?? "") && isNoCount(items[at]);

/** "… cards of 50", but "… cards at a price of 50". */
export const isOfOne = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.word === "of" && items[at - 2]?.shop.product !== undefined;

/** "she gave me 66"; "send me 2 bowls" counts them. */
const isGivenToUs = (items: readonly Item[], at: number): boolean =>
  /^(?:me|us)$/.test(items[at - 1]?.word ?? "") && has(items[at - 2], "GAVE");

/** "3 bowls to Ana for her office, 60": behind all that is told, and no count. */
const isBehindAll: Telling = (items, at, { behind, left, product }) =>
  behind === true &&
  product === undefined &&
  left !== undefined &&
  items[at - 1]?.mark === "," &&
  isNoCount(items[at]) &&
  isLast(items, at);

/** "128 less 10 percent", "128 minus 10 %". */
export const isLess = (item: Item | undefined): boolean =>
  /^(?:less|minus|-|–)$/.test(item?.mark ?? item?.word ?? "");

/** "40 from Ana for two bowls". */
const isFromPayer = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.word === "from" && items[at + 2]?.name?.contact === true;

/** "a full refund, 20, tea bowl": set apart from what it was for. */
const isBeforeGoods = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.mark === "," && items[at + 2]?.shop.product !== undefined;

/** "29,70": no count is told to the cent. */
export const isInCents = (item: Item | undefined): boolean => /\d[.,]\d{2}$/.test(item?.text ?? "");

/** "her money back for 2 broken plates", "refunded 2 plates": how many came back, and not how much. */
function countsGoods(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const isOpened = before?.word === "for" || has(before, "REFUNDED");
  const sold = isOpened && !isInCents(items[at]) ? soldFrom(items, at + 1) : undefined;
  return (
    sold !== undefined && (sold.word.endsWith("s") || entityIn(items[at], "number")?.value === 1)
  );
}
/** The product of the shop that the words from a place on end in: "broken plates". */
function soldFrom(items: readonly Item[], at: number): Item | undefined {
  let next = at;
  while (isProductWord(items, next) && items[next]?.shop.product === undefined) next++;
  return items[next]?.shop.product === undefined ? undefined : items[next];
}

/** "a vase to Glen King 140", "vase for Glen, 1.240", "3 vases to Glen 90": so many are told before him. */
const isAfterBuyer = (items: readonly Item[], at: number, goods: Goods): boolean => {
  const who = items[at - 1]?.mark === "," ? at - 1 : at;
  const sold = items.slice(0, who).find(({ shop }) => shop.product !== undefined);
  return (
    leadsToBuyer(items[who - 2]) &&
    isLast(items, at) &&
    (isCountedBefore(items, who, goods) ||
      (isBuyer(items[who - 1], goods) && isOne(sold) && isNoCount(items[at])))
  );
};
const leadsToBuyer = (item: Item | undefined): boolean =>
  item !== undefined && /^(?:to|for|on|onto|against|under|,)$/.test(item.mark ?? item.word);

/** "vase for Glen 2" may be two of them, and 2026 a year. */
const isNoCount = (item: Item | undefined): boolean =>
  (entityIn(item, "number")?.value ?? 0) > mostCounted && !/^20\d\d$/.test(item?.text ?? "");
const mostCounted = 12;

/** "Ana, tea bowl, 22": one of ours, and more than anybody counts. */
const isAfterOne = (items: readonly Item[], at: number): boolean =>
  isOne(items[items[at - 1]?.mark === "," ? at - 2 : at - 1]) &&
  isNoCount(items[at]) &&
  (isLast(items, at) || (has(items[at + 1], "AND") && isHowMany(items[at + 2])));

/** "custom vase" is one, and "mugs" are more than it was said how many. */
const isOne = (sold: Item | undefined): boolean =>
  sold?.shop.product?.some((name) => /s$/i.test(name) === sold.word.endsWith("s")) === true;

/**
 * "gave us five stars", "dropped two hints", "handed over 3 locks": so many of what stands right
 * behind, and no money; "paid 45 bike lock" is more than anybody counts of one.
 */
export function countsWhatFollows(items: readonly Item[], at: number): boolean {
  const isBare =
    entityIn(items[at], "number") !== undefined && entityIn(items[at], "money") === undefined;
  let next = at + 1;
  while (isFillerBetween(items[next])) next++;
  const isPriceOfOne = isNoCount(items[at]) && isOne(soldFrom(items, next));
  return isBare && !isInCents(items[at]) && isProductWord(items, next) && !isPriceOfOne;
}
/** "five lovely stars"; "50 for the bell" is told apart. */
const isFillerBetween = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.mark === undefined &&
  isFiller(item) &&
  !/^(?:for|on|of|the|an?|his|her|their|this|that)$/.test(item.word);

/** "25 cash", "19 in total", "264 the lot": the word after a price. */
const isPaidIn = (item: Item | undefined): boolean =>
  isForAll(item) ||
  /^(?:in |by )?(?:total|cash|card)$|^(?:altogether|contactless|even|back)$/.test(item?.word ?? "");

/** "110 returned to her card" */
const isReturnedTo = (act: Item | undefined, to: Item | undefined): boolean =>
  /^(?:returned|credited|refunded|put back|sent back)$/.test(act?.word ?? "") &&
  /^(?:to|onto|on|on to)$/.test(to?.word ?? "");

/** "came to 26.97": what comes before the sum of it all. */
export const sums = new Set(["worth", "came to", "comes to", "totalling", "totaling", "totals"]);
const amountWords = new Set(["for", "at", "total", "paid", "=", "@", "·@", "·=", "price", ...sums]);
export const isAmountMark = (item: Item | undefined): boolean =>
  item !== undefined &&
  (amountWords.has(item.mark ?? item.word) || has(item, "PAID", "REFUNDED", "CHARGED"));

/** "2 pots à 14", and "a 14" as it is typed without its mark; "pots 2 x 14". */
export const isApiece = (item: Item | undefined, price: Item | undefined): boolean =>
  /^(?:[àa]|(?:\d+\s*)?[x×])$/i.test(item?.text ?? "") && /^\D{0,3}\d/u.test(price?.text ?? "");

/** How many of what is told, so that "2 pots 48" ends in a price. */
export const isCounted = ({ product, quantity, single }: Goods): boolean =>
  product !== undefined && (quantity !== undefined || single === true);

/** "2 bells to Roy King at 18": how many is told before whom they were sold to. */
export function isCountedBefore(items: readonly Item[], at: number, goods: Goods): boolean {
  const sold = items.findIndex(({ shop }) => shop.product !== undefined);
  return (
    isBuyer(items[at - 1], goods) &&
    sold >= 0 &&
    sold < at &&
    [items[sold - 1], items[sold + 1]].some(isHowMany)
  );
}
/** Whom they were sold to, where the goods stand before. */
const isBuyer = (who: Item | undefined, { product }: Goods): boolean =>
  product === undefined &&
  (who?.name?.contact === true || /^(?:him|her|them)$/.test(who?.word ?? ""));
export const isHowMany = (item: Item | undefined): boolean =>
  entityIn(item, "number") !== undefined ||
  entityIn(item, "quantity") !== undefined ||
  /^(?:an?|one)$/.test(item?.word ?? "");

const isLast = (items: readonly Item[], at: number): boolean => {
  const [next, who] = items.slice(at + 1);
  const isBeforeBuyer = /^(?:to|for)$/.test(next?.word ?? "") && who?.name?.contact === true;
  return next === undefined || next.mark !== undefined || has(next, "EACH") || isBeforeBuyer;
};

/** "948 for 12 bikes", "18 for the broken mug": the first number is the price. */
const paysFor = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.word === "for" &&
  (entityIn(items[at + 2], "number") === undefined
    ? items.slice(at + 2, at + 5).some(({ shop }) => shop.product !== undefined)
    : isProductWord(items, at + 3));
