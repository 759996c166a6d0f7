import { given } from "../../given.ts";
import type { Intent, When } from "../../intent.ts";
import type { Goods } from "./goods.ts";
import { isPoint, whenOf } from "./part.ts";
import { rows, type Table } from "./rows.ts";
import type { Said } from "./said.ts";
import { type Sale, saleOf } from "./sale-rows.ts";
import { isList, ours, priced } from "./traded.ts";

/** Several goods, each with its own price, are as many sales. */
function sales(said: Said): readonly Sale[] | undefined {
  const { basket } = said;
  if (!basket.every(priced)) return undefined;
  const sold = underOneNumber(basket).map((goods) => saleOf(said, goods));
  const days = basket.map((goods) => dayOf(goods, said));
  const isOfDays = new Set(days.flatMap((when) => when?.on ?? [])).size > 1;
  if (!isOfDays) return sold;
  // "a pot yesterday, a vase and a mug today": nobody knows when the vase was.
  return days.includes(undefined)
    ? undefined
    : sold.map((sale, at) => ({ ...sale, ...given({ when: days[at] }) }));
}

/** "a pot yesterday for 14 and a vase today for 30": each on its own day. */
const dayOf = ({ days = [] }: Goods, { part }: Said): When | undefined =>
  whenOf(days, "past", part.situation);

/** "a pot for 14 and a vase for 30, invoice SF-20": the number told behind them all is that of each. */
function underOneNumber(basket: readonly Goods[]): readonly Goods[] {
  const last = basket.at(-1)?.reference;
  const isOfAll =
    last !== undefined && basket.slice(0, -1).every(({ reference }) => reference === undefined);
  return isOfAll ? basket.map((goods) => ({ ...goods, reference: last })) : basket;
}

/** "Ana came in and took a pot for 14 and a vase for 30": who it was is told before. */
const salesToThem = (said: Said): readonly Sale[] | undefined =>
  said.part.carried && said.basket.every(ours) ? sales(said) : undefined;

/** "for Ana: a pot, 14, and a vase, 30": goods of ours and their prices, and no word of selling. */
const salesListed = (said: Said): readonly Sale[] | undefined =>
  isList(said) && said.basket.every(ours) && !isPlanned(said) ? sales(said) : undefined;
/** "for Ana on Saturday: …" may be still to come. */
const isPlanned = ({ part: { items } }: Said): boolean =>
  items[0]?.word === "for" && items.some(isPoint);

export const basketRows: Table<readonly Intent[]> = rows<readonly Intent[]>(
  { say: "<person> BOUGHT|TOOK <basket>", means: sales },
  { say: "BOUGHT by <person> :|,|-? <basket>", means: sales },
  { say: "BOUGHT|TOOK <basket>", means: salesToThem },
  { say: "SOLD to? <person> :|,? <basket>", means: sales },
  { say: "SOLD <basket> to <person>", means: sales },
  { say: "LOGS|PUT|book? A_SALE to|for|from|by|of|with|:? <person> :|,|- <basket>", means: sales },
  { say: "BOUGHT by <person> :|,|-? <basket> <aside>?", means: sales },
  { say: "for? <person> :|,|-|–|—? <basket> <aside>?", means: salesListed },
  { say: "<basket> to|for <person> <aside>?", means: salesListed },
  { say: "<basket> ,|-|–|—|: <person> <aside>?", means: salesListed },
);
