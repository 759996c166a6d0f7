import type { Interpretation, Means } from "./interpretation.ts";
import { entityIn, has, type Item, type Reading } from "./items.ts";
import { isFiller } from "./commands/part.ts";
import { onePriceForSeveral } from "../wording/conversation.ts";

/**
 * "sold Ana two pots and a vase for 45": a sale as each of them would be, and nobody knows what each
 * cost. It is asked for; nothing is written.
 */
export function onePriceIn({ text, items }: Reading, means: Means): Interpretation | undefined {
  const first = items.findIndex(isOfGoods);
  const last = items.findLastIndex(isOfGoods);
  const [from, to] = [items[first], items[last]];
  const between = items.slice(first + 1, last);
  const isList = between.some(isJoint) && between.every(isOfList);
  if (from === undefined || to === undefined || !isList) return undefined;
  return isPricedSale(means(`${text.slice(0, from.end)}${text.slice(to.end)}`))
    ? { outcome: "unclear", question: onePriceForSeveral }
    : undefined;
}

function isPricedSale(sold: Interpretation | undefined): boolean {
  const [sale, ...others] = sold?.outcome === "understood" ? sold.intents : [];
  return sale?.do === "record_purchase" && sale.amount !== undefined && others.length === 0;
}

const isOfGoods = ({ shop }: Item): boolean => shop.product !== undefined;
const isJoint = (item: Item): boolean =>
  has(item, "AND") || /^[,+&.;\n]$/.test(item.mark ?? "") || /^(?:n|plus|&)$/.test(item.word);
const isOfList = (item: Item): boolean =>
  isOfGoods(item) || isJoint(item) || isFiller(item) || entityIn(item, "number") !== undefined;
