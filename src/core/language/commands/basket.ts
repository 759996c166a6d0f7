import { given } from "../../given.ts";
import type { Amount } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { type Goods, readGoods } from "./goods.ts";
import { amountOf } from "./goods-amount.ts";
import type { Part } from "./part.ts";
import type { Taken } from "./taken.ts";

/** Two goods or more: "brake pads for 24,90 and a lock for 39,90", "a pot and a vase, 14 and 30". */
export function* readBasket(part: Part, at: number): Generator<Taken> {
  const { items } = part;
  const found: Taken[] = [];
  for (let next = at; ; ) {
    const [goods] = readGoods("goods", part, next);
    if (goods?.goods?.product === undefined) break;
    found.push(goods);
    next = afterJoint(items, goods.next);
    if (next === goods.next) break;
  }
  const last = found.at(-1);
  if (last === undefined || found.length < 2) return;
  const basket = found.flatMap(({ goods }) => goods ?? []);
  const taken = found.flatMap((each) => each.items);
  const priced = pricedAfter(part, basket, last.next);
  yield {
    slot: "basket",
    basket: priced?.basket ?? basket,
    items: [...taken, ...items.slice(last.next, priced?.next ?? last.next)],
    next: priced?.next ?? last.next,
  };
}

function afterJoint(items: readonly Item[], at: number): number {
  let next = at;
  while (has(items[next], "AND") || /^[,)+&]$/.test(items[next]?.mark ?? "")) next++;
  return next;
}

/** "…, 14 and 30": as many prices as there are goods, told behind them all. */
function pricedAfter(
  { items, situation }: Part,
  basket: readonly Goods[],
  at: number,
): { readonly basket: readonly Goods[]; readonly next: number } | undefined {
  const amounts: Amount[] = basket.flatMap(({ amount }) => amount ?? []);
  if (amounts.length > (basket.at(-1)?.amount === undefined ? 0 : 1)) return undefined;
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

const afterPriceWord = (items: readonly Item[], at: number): number =>
  /^(?:for|at|=|:|-|–)$/.test(items[at]?.mark ?? items[at]?.word ?? "") ? at + 1 : at;
