import { given } from "../../given.ts";
import type { Amount } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { type Goods, readGoods } from "./goods.ts";
import { amountOf } from "./goods-amount.ts";
import { isPoint, type Part } from "./part.ts";
import type { Taken } from "./taken.ts";

/** Two goods or more: "brake pads for 24,90 and a lock for 39,90", "a pot and a vase, 14 and 30". */
export function* readBasket(part: Part, at: number): Generator<Taken> {
  const found = goodsFrom(part, at);
  const last = found.at(-1);
  if (last === undefined || found.length < 2) return;
  const all = found.flatMap(({ goods }, index) =>
    goods === undefined ? [] : [{ ...goods, days: daysOf(part.items, found, index) }],
  );
  const { basket, next } = pricedAfter(part, all, last.next) ?? { basket: all, next: last.next };
  const prices = part.items.slice(last.next, next);
  yield {
    slot: "basket",
    basket,
    items: [...found.flatMap(({ items }) => items), ...prices],
    next,
  };
}

/** The days told with one of several goods: with the first also those before it, with the last those behind. */
function daysOf(items: readonly Item[], found: readonly Taken[], index: number): readonly Item[] {
  const [before, own] = [found[index - 1], found[index]];
  const from = before === undefined ? 0 : afterJoint(items, before.next);
  const isLast = own === undefined || index === found.length - 1;
  return items.slice(from, isLast ? items.length : afterJoint(items, own.next)).filter(isPoint);
}

function goodsFrom(part: Part, at: number): readonly Taken[] {
  const [goods] = readGoods("goods", part, at);
  if (goods?.goods?.product === undefined) return [];
  const next = afterJoint(part.items, goods.next);
  if (next === goods.next) return [goods];
  const [following, ...others] = goodsFrom(part, next);
  return following === undefined
    ? [goods]
    : [goods, pricedAlike(goods, following, part.situation.currency), ...others];
}

/** "dog bed 65, nail trim 12": where a price stands behind the one before, it does behind the next. */
function pricedAlike(before: Taken, taken: Taken, currency: string): Taken {
  const last = taken.items.length < 2 ? undefined : taken.items.at(-1);
  const isAlike = isSum(before.items.at(-1)) && isSum(last) && isPricedOne(before.goods);
  const amount = isAlike ? amountOf(last, currency) : undefined;
  const { quantity, ...rest } = taken.goods ?? {};
  return amount === undefined || quantity === undefined || rest.amount !== undefined
    ? taken
    : { ...taken, goods: { ...rest, amount } };
}
const isPricedOne = (goods: Goods | undefined): boolean =>
  goods?.amount !== undefined && goods.quantity === undefined;
const isSum = (item: Item | undefined): boolean =>
  item?.entities.some(({ kind }) => kind === "number" || kind === "money") === true;

/** Past "and" or a comma, and past a day before it: "a pot for 14 yesterday and …". */
function afterJoint(items: readonly Item[], at: number): number {
  let end = at;
  for (let item = items[end]; item !== undefined && isPoint(item); item = items[end]) end++;
  let next = end;
  while (has(items[next], "AND") || /^(?:·?\)|[,+&])$/.test(items[next]?.mark ?? "")) next++;
  return next === end ? at : next;
}

/** "…, 14 and 30": as many prices as there are goods, one of each, told behind them all. */
function pricedAfter(
  { items, situation }: Part,
  basket: readonly Goods[],
  at: number,
): { readonly basket: readonly Goods[]; readonly next: number } | undefined {
  const amounts: Amount[] = basket.flatMap(({ amount }) => amount ?? []);
  const isOfLast = amounts.length > 0 && basket.at(-1)?.amount !== undefined;
  if (amounts.length > (isOfLast ? 1 : 0) || basket.some(isOfMany)) return undefined;
  let next = at;
  while (amounts.length < basket.length) {
    const place = afterJoint(items, afterPriceWord(items, next));
    const amount = amountOf(items[place], situation.currency);
    if (amount === undefined) return undefined;
    amounts.push(amount);
    next = place + 1;
  }
  return {
    basket: basket.map((goods, index) => ({ ...goods, ...given({ amount: amounts[index] }) })),
    next,
  };
}

/** Whether a price might be for each of them, or for all. */
const isOfMany = ({ each, quantity = 1 }: Goods): boolean => each === true || quantity > 1;

const afterPriceWord = (items: readonly Item[], at: number): number =>
  /^(?:for|at|=|:|-|–)$/.test(items[at]?.mark ?? items[at]?.word ?? "") ? at + 1 : at;
