import type { QuotedGoods } from "../interactions/quotation.ts";
import { amountOf } from "./commands/goods-amount.ts";
import { readGoods } from "./commands/goods.ts";
import type { Part } from "./commands/part.ts";
import type { Situation } from "./interpretation.ts";
import { entityIn, read } from "./items.ts";

/**
 * What others wrote of goods and money: the one product of the shop that they name, with how many
 * of it, and the one sum. What they name several of is left for its reader to tell; undefined where
 * nothing is left.
 */
export function goodsQuoted(words: string, situation: Situation): QuotedGoods | undefined {
  const { items } = read(words, situation);
  const goods = soldIn({ text: words, items, situation, carried: false });
  const [sum, another] = items.filter((item) => entityIn(item, "money") !== undefined);
  const amount = another === undefined ? amountOf(sum, situation.currency) : undefined;
  if (amount === undefined) return goods && { ...goods, each: undefined };
  return { ...goods, amount };
}

/** The one product of the shop that is named, with how many of it, wherever that stands. */
function soldIn(part: Part): QuotedGoods | undefined {
  const { items } = part;
  const named = new Set(items.flatMap(({ shop }) => shop.product ?? []));
  if (named.size !== 1) return undefined;
  for (const at of items.keys()) {
    const [taken] = readGoods("goods", part, at);
    const { each, known: product, quantity } = taken?.goods ?? {};
    if (product !== undefined) return { product, quantity, each };
  }
  return undefined;
}
