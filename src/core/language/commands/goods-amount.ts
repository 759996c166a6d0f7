import type { Amount } from "../../intent.ts";
import { amountFrom, readNumeral } from "../entities/numerals.ts";
import { entityIn, has, type Item, wordOf } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import type { Goods, PieceReader } from "./goods.ts";
import { isProductWord } from "./goods-name.ts";
import {
  isAmountMark,
  isApiece,
  isCounted,
  isCountedBefore,
  isHowMany,
  isInCents,
  isLess,
  isOfOne,
  isPrice,
} from "./goods-price.ts";

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
/** "…, it's on invoice SF-20", "the receipt is SF-20" */
const ofReference =
  /^(?:it|that|this|they|'s|is|was|are|goes|went|all|both|on|under|as|with|per|see|the|its|his|her|their|our|filed|booked|billed)$/;
const readReference: PieceReader = ({ items }, at, goods) => {
  let place = at;
  const isLead = (item: Item | undefined): boolean =>
    item !== undefined && (referenceWord.test(item.word) || ofReference.test(item.word));
  while (isLead(items[place]) || items[place]?.mark === ".") place++;
  const reference = entityIn(items[place], "reference")?.value;
  return reference === undefined || goods.reference !== undefined
    ? undefined
    : { goods: { ...goods, reference }, next: place + 1 };
};

const readEach: PieceReader = ({ items }, at, goods) =>
  has(items[at], "EACH") ? { goods: { ...goods, each: true }, next: at + 1 } : undefined;

/** "2 at 9.50 each, so 19 in total": the sum is said too, and is right; or it tells how many they were. */
const readTotal: PieceReader = ({ items, situation }, at, goods) => {
  const { quantity } = goods;
  const many = timesOf(amountOf(items[at], situation.currency), goods);
  if (quantity !== undefined) return many === quantity ? { goods, next: at + 1 } : undefined;
  return many !== undefined && isInTotal(items[at + 1])
    ? { goods: { ...goods, quantity: many }, next: at + 1 }
    : undefined;
};
/** How many of the goods make a sum. */
function timesOf(total: Amount | undefined, { amount, each }: Goods): number | undefined {
  if (each !== true || total === undefined || amount === undefined) return undefined;
  if (!("minor" in total) || !("minor" in amount)) return undefined;
  const many = total.minor / amount.minor;
  return Number.isInteger(many) ? many : undefined;
}
const isInTotal = (item: Item | undefined): boolean =>
  /^(?:in total|total|altogether|all told|all up|in all)$/.test(wordOf(item));

/** "3 @ 12.50", "3 à 12.50" is 12.50 each. */
const eachBefore = (items: readonly Item[], at: number, goods: Goods): { each?: true } =>
  (goods.quantity !== undefined || isCountedBefore(items, at - 1, goods)) &&
  (items[at - 1]?.mark?.endsWith("@") === true || isApiece(items[at - 1], items[at]))
    ? { each: true }
    : {};

/** "4 bowls, 4x20": how many, and what each of them costs. */
const readTimes: PieceReader = ({ items, situation }, at, goods) => {
  const many = isTimes(items[at]) ? entityIn(items[at], "quantity")?.value : undefined;
  const amount = amountOf(items[at], situation.currency);
  const { quantity = many } = goods;
  return many !== undefined && quantity === many && amount && goods.amount === undefined
    ? { goods: { ...goods, quantity, amount, each: true }, next: at + 1 }
    : undefined;
};
const isTimes = (item: Item | undefined): boolean =>
  /^\d+ ?[x×] ?\d/i.test(item?.text ?? "") && entityIn(item, "number") !== undefined;

/** Money, or a number without a currency that stands where an amount would: "for 48", "29,70". */
const readAmount: PieceReader = ({ items, situation }, at, goods) => {
  if (goods.amount !== undefined || isTimes(items[at])) return undefined;
  const isMoney = entityIn(items[at], "money") !== undefined;
  const amount =
    isMoney || isPrice(items, at, goods) ? amountOf(items[at], situation.currency) : undefined;
  const each = isEachBetween(items, at, goods)
    ? { each: true as const }
    : eachBefore(items, at, goods);
  const less = lessened(amount, items, at);
  if (less !== undefined) return { goods: { ...goods, amount: less, ...each }, next: at + 3 };
  return amount && { goods: { ...goods, amount, ...each }, next: at + 1 };
};

/** "100 euro of the 720": the part that is meant, and not so many of something. */
const readShare: PieceReader = ({ items, situation }, at, goods) => {
  const of = has(items[at + 1], "MONEY_NOUN") ? at + 2 : at + 1;
  const amount = isOfAll(items.slice(of)) ? amountOf(items[at], situation.currency) : undefined;
  return amount === undefined || goods.amount !== undefined || isProductWord(items, of + 3)
    ? undefined
    : { goods: { ...goods, amount }, next: of + 3 };
};
const isOfAll = ([of, the, all]: readonly Item[]): boolean =>
  wordOf(of) === "of" &&
  /^(?:the|his|her|their)$/.test(wordOf(the)) &&
  (entityIn(all, "number") ?? entityIn(all, "money")) !== undefined;

/** "…, we agreed on 1500", "that makes 150": what is to be paid for so many, told behind them. */
const readAgreed: PieceReader = ({ items, situation }, at, goods) => {
  if (!isCounted(goods) || goods.amount !== undefined) return undefined;
  const length = items.slice(at).findIndex(({ word }) => !ofPrice.test(word));
  const words = wordsOf(items.slice(at, at + Math.max(0, length)));
  const amount = agreed.test(words) ? amountOf(items[at + length], situation.currency) : undefined;
  return amount && { goods: { ...goods, amount }, next: at + length + 1 };
};
const ofPrice =
  /^(?:and|so|we|i|they|he|she|both|that|which|it|'s|is|agreed|agree|settled|shook|shook hands|hands|makes|make|made|making|on|at|for|to|a|the|price|of|her|him|them|all|together)$/;
const agreed =
  /^(?:(?:and|so|we|i|they|he|she|both|that|which|it) )*(?:agreed|settled|shook(?: hands)?|(?:makes?|made|making)(?: it| that)?|'s|is)(?: (?:on|at|for|to|a|the|price|of|her|him|them|all|together))*$/;

/** "the full 199": all of it, which names no goods. */
const readInFull: PieceReader = ({ items, situation }, at, goods) => {
  const isFull = /^(?:full|whole|entire|complete)$/.test(items[at]?.word ?? "");
  if (!isFull || goods.amount !== undefined || isProductWord(items, at + 2)) return undefined;
  const amount = amountOf(items[at + 1], situation.currency);
  return amount && { goods: { ...goods, amount }, next: at + 2 };
};

/** "128 less 10 percent": what is left to be paid. */
function lessened(
  amount: Amount | undefined,
  items: readonly Item[],
  at: number,
): Amount | undefined {
  const share = isLess(items[at + 1]) ? (entityIn(items[at + 2], "percent")?.value ?? 0) : 0;
  return amount !== undefined && "minor" in amount && share > 0 && share < 100
    ? { ...amount, minor: Math.round((amount.minor * (100 - share)) / 100) }
    : undefined;
}

/** "two 50 dollar gift cards", "2 gift cards of 50": what one of them costs. */
const isEachBetween = (items: readonly Item[], at: number, { product, quantity }: Goods): boolean =>
  quantity !== undefined &&
  (product === undefined
    ? isHowMany(items[at - 1]) && isProductWord(items, at + 1)
    : isOfOne(items, at));

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
  readTimes,
  readInFull,
  readShare,
  readAgreed,
  readAmount,
  readEachPrice,
  readQuantity,
];
