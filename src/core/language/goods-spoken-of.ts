import { cuts } from "./cuts.ts";
import { has, type Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";

/** "we are low on rakes, how many units did we sell": whether what is counted was said beside it. */
export const areOfGoodsBeside = (asked: readonly Item[], left: readonly Item[]): boolean =>
  unitsAt(asked) >= 0 && left.some(isGoods) && !asked.some(isGoods) && !asked.some(isCut);

/** The question with the goods that were spoken of beside it, where it counts pieces and names none. */
export function withGoods(asked: readonly Item[], left: readonly Item[]): readonly Item[] {
  const [goods, ...others] = left.filter(isGoods);
  const at = unitsAt(asked);
  return goods !== undefined && others.length === 0 && areOfGoodsBeside(asked, left)
    ? [...asked.slice(0, at + 1), goods, ...asked.slice(at + 1)]
    : asked;
}

/** "how many units", "how many did we sell" */
const unitsAt = (items: readonly Item[]): number =>
  items.findIndex(
    (item, at) =>
      (has(item, "UNITS") && has(items[at - 1], "HOW_MANY")) ||
      (has(item, "HOW_MANY") && didWeSell.test(wordsOf(items.slice(at + 1, at + 4)))),
  );
const didWeSell =
  /^(?:did|have|had|do) (?:we|i) (?:sell|sold|shift|shifted|get rid of|move|moved)\b/u;
const isGoods = ({ shop }: Item): boolean => shop.product !== undefined;
const isCut = (item: Item): boolean => has(item, "PRODUCT_NOUN", "BY") || cuts(item);
