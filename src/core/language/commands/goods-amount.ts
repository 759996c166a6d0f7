import type { Amount } from "../../intent.ts";
import { amountFrom, readNumeral } from "../entities/numerals.ts";
import { entityIn, has, type Item } from "../items.ts";
import type { Goods, PieceReader } from "./goods.ts";
import { isForAll, isProductWord } from "./goods-name.ts";

/** An amount of money, or a bare number as one, with both its readings where it has two. */
export function amountOf(item: Item | undefined, currency: string): Amount | undefined {
  const money = entityIn(item, "money")?.amount;
  const number = entityIn(item, "number");
  return money ?? (number && amountFrom(number.readings, number.text, currency, false));
}

/** "cost 12", "cost price 12 €". */
const readCost: PieceReader = ({ items, situation }, at, goods) => {
  if (goods.cost !== undefined || !/^costs?(?: price)?$/.test(items[at]?.word ?? ""))
    return undefined;
  const value = /^(?:price|us|me)$/.test(items[at + 1]?.word ?? "") ? at + 2 : at + 1;
  const cost = amountOf(items[value], situation.currency);
  return cost && { goods: { ...goods, cost }, next: value + 1 };
};

const referenceWord = /^(?:ref|reference|invoice|inv|no|number|order|receipt)$/;
const readReference: PieceReader = ({ items }, at, goods) => {
  let place = at;
  while (referenceWord.test(items[place]?.word ?? "") || items[place]?.mark === ".") place++;
  const reference = entityIn(items[place], "reference")?.value;
  return reference === undefined || goods.reference !== undefined
    ? undefined
    : { goods: { ...goods, reference }, next: place + 1 };
};

const readEach: PieceReader = ({ items }, at, goods) =>
  has(items[at], "EACH") ? { goods: { ...goods, each: true }, next: at + 1 } : undefined;

/** "2 at 9.50 each, so 19 in total": the sum is said too, and is right. */
const readTotal: PieceReader = ({ items, situation }, at, goods) => {
  const { amount, each, quantity } = goods;
  if (amount === undefined || each !== true || quantity === undefined) return undefined;
  const total = amountOf(items[at], situation.currency);
  if (total === undefined || !("minor" in total) || !("minor" in amount)) return undefined;
  return total.minor === amount.minor * quantity ? { goods, next: at + 1 } : undefined;
};

/** "3 @ 12.50" is 12.50 each. */
const eachBefore = (items: readonly Item[], at: number, goods: Goods): { each?: true } =>
  (goods.quantity !== undefined || isCountedBefore(items, at - 1, goods)) &&
  items[at - 1]?.mark?.endsWith("@") === true
    ? { each: true }
    : {};

/** Money, or a number without a currency that stands where an amount would: "for 48", "29,70". */
const readAmount: PieceReader = ({ items, situation }, at, goods) => {
  if (goods.amount !== undefined) return undefined;
  const isMoney = entityIn(items[at], "money") !== undefined;
  const amount =
    isMoney || isPrice(items, at, goods) ? amountOf(items[at], situation.currency) : undefined;
  const each = isEachBetween(items, at, goods) ? { each: true as const } : eachBefore(items, at, goods);
  return amount && { goods: { ...goods, amount, ...each }, next: at + 1 };
};

/** "two 50 dollar gift cards", "2 gift cards of 50": what one of them costs. */
const isEachBetween = (items: readonly Item[], at: number, { product, quantity }: Goods): boolean =>
  quantity !== undefined &&
  (product === undefined
    ? isHowMany(items[at - 1]) && isProductWord(items, at + 1)
    : isOfOne(items, at));

/** "… cards of 50", but "… cards at a price of 50". */
const isOfOne = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.word === "of" && items[at - 2]?.shop.product !== undefined;

/** "3 mugs @ 14", "a capo at 18" tell a price, though "@ 14" alone is a time. */
const readEachPrice: PieceReader = ({ items, situation }, at, goods) => {
  const isEach = isCounted(goods) || isCountedBefore(items, at, goods);
  const written = isEach ? eachPriceAt(items, at) : undefined;
  if (written === undefined || goods.amount !== undefined) return undefined;
  const amount = amountFrom(readNumeral(written), written, situation.currency, false);
  return amount && { goods: { ...goods, amount, each: true }, next: at + 1 };
};

/** "@ 14", "at 18"; beside another price it is the time. */
function eachPriceAt(items: readonly Item[], at: number): string | undefined {
  const [, mark, written] = /^(@|at)\s*(\d+(?:[.,]\d\d)?)$/i.exec(items[at]?.text ?? "") ?? [];
  return mark !== "@" && isPricedAfter(items.slice(at + 1)) ? undefined : written;
}

/** "… at 18 for 36": what follows, before anything else that is sold, tells what was paid. */
function isPricedAfter(items: readonly Item[]): boolean {
  const end = items.findIndex(({ shop }) => shop.product !== undefined);
  return items
    .slice(0, end < 0 ? items.length : end)
    .some(
      (item) => entityIn(item, "money") !== undefined || entityIn(item, "number") !== undefined,
    );
}

const isPrice = (items: readonly Item[], at: number, goods: Goods): boolean =>
  (isAmountMark(items[at - 1]) && !countsGoods(items, at)) ||
  isPaidIn(items[at + 1]) ||
  (goods.product === undefined && isFromPayer(items, at)) ||
  (goods.product !== undefined && has(items[at + 1], "PAID", "REFUNDED")) ||
  (goods.quantity !== undefined && isOfOne(items, at)) ||
  isInCents(items[at]) ||
  (isCounted(goods) && isLast(items, at)) ||
  isAfterBuyer(items, at, goods) ||
  paysFor(items, at);

/** "40 from Ana for two bowls". */
const isFromPayer = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.word === "from" && items[at + 2]?.name?.contact === true;

/** "29,70": no count is told to the cent. */
const isInCents = (item: Item | undefined): boolean => /\d[.,]\d{2}$/.test(item?.text ?? "");

/** "her money back for 2 broken plates", "refunded 2 plates": how many came back, and not how much. */
function countsGoods(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (isInCents(item) || !(before?.word === "for" || has(before, "REFUNDED"))) return false;
  let next = at + 1;
  while (isProductWord(items, next) && items[next]?.shop.product === undefined) next++;
  const sold = items[next];
  if (sold?.shop.product === undefined) return false;
  return sold.word.endsWith("s") || entityIn(item, "number")?.value === 1;
}

/** "a vase to Glen King 140", "vase for Glen, 1.240", "3 vases to Glen 90": so many are told before him. */
const isAfterBuyer = (items: readonly Item[], at: number, goods: Goods): boolean => {
  const who = items[at - 1]?.mark === "," ? at - 1 : at;
  const sold = items.slice(0, who).find(({ shop }) => shop.product !== undefined);
  const isTo = /^(?:to|for|,)$/.test(items[who - 2]?.mark ?? items[who - 2]?.word ?? "");
  return (
    isTo &&
    isLast(items, at) &&
    (isCountedBefore(items, who, goods) ||
      (isBuyer(items[who - 1], goods) && isOne(sold) && isNoCount(items[at])))
  );
};
/** "vase for Glen 2" may be two of them, and 2026 a year. */
const isNoCount = (item: Item | undefined): boolean =>
  (entityIn(item, "number")?.value ?? 0) > mostCounted && !/^20\d\d$/.test(item?.text ?? "");
const mostCounted = 12;

/** "custom vase" is one, and "mugs" are more than it was said how many. */
const isOne = (sold: Item | undefined): boolean =>
  sold?.shop.product?.some((name) => /s$/i.test(name) === sold.word.endsWith("s")) === true;

/** "25 cash", "19 in total", "264 the lot": the word after a price. */
const isPaidIn = (item: Item | undefined): boolean =>
  isForAll(item) ||
  /^(?:in |by )?(?:total|cash|card)$|^(?:altogether|contactless|even|back)$/.test(item?.word ?? "");

/** "came to 26.97": what comes before the sum of it all. */
export const sums = new Set(["worth", "came to", "comes to", "totalling", "totaling", "totals"]);
const amountWords = new Set(["for", "at", "total", "paid", "=", "@", "·@", "·=", "price", ...sums]);
const isAmountMark = (item: Item | undefined): boolean =>
  item !== undefined && (amountWords.has(item.mark ?? item.word) || has(item, "PAID", "REFUNDED", "CHARGED"));

/** How many of what is told, so that "2 pots 48" ends in a price. */
const isCounted = ({ product, quantity, single }: Goods): boolean =>
  product !== undefined && (quantity !== undefined || single === true);

/** "2 bells to Roy King at 18": how many is told before whom they were sold to. */
function isCountedBefore(items: readonly Item[], at: number, goods: Goods): boolean {
  const sold = items.findIndex(({ shop }) => shop.product !== undefined);
  return isBuyer(items[at - 1], goods) && sold >= 0 && sold < at && [items[sold - 1], items[sold + 1]].some(isHowMany);
}
/** Whom they were sold to, where the goods stand before. */
const isBuyer = (who: Item | undefined, { product }: Goods): boolean =>
  product === undefined &&
  (who?.name?.contact === true || /^(?:him|her|them)$/.test(who?.word ?? ""));
const isHowMany = (item: Item | undefined): boolean =>
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

const readQuantity: PieceReader = ({ items }, at, goods) => {
  const counted = isInCents(items[at]) ? undefined : entityIn(items[at], "number")?.value;
  const quantity = entityIn(items[at], "quantity")?.value ?? counted;
  return quantity === undefined ||
    !(quantity > 0) ||
    goods.quantity !== undefined ||
    isSettled(items, at, goods)
    ? undefined
    : { goods: { ...goods, quantity }, next: at + 1 };
};

/** "a helmet for 65, she paid 40": how much, and not how many. */
const isSettled = (items: readonly Item[], at: number, goods: Goods): boolean =>
  goods.product !== undefined &&
  goods.amount !== undefined &&
  (goods.single === true || isAmountMark(items[at - 1]));

/** The pieces that are numbers, the surer first. */
export const amountPieces: readonly PieceReader[] = [
  readCost,
  readReference,
  readEach,
  readTotal,
  readAmount,
  readEachPrice,
  readQuantity,
];
