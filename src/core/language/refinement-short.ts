import type { Intent } from "../intent.ts";
import type { Item } from "./items.ts";
import { firstOfThem, inDueOrder } from "./refinement-first-of.ts";
import { broughtInByGoods } from "./refinement-of-figure.ts";
import { goodsOfLast } from "./refinement-of-one.ts";
import { sensed } from "./senses.ts";

/** "show 20", "sort by date", "and the mugs?": a number, an order or goods alone. */
export function saidShortly(asked: readonly Item[], last: Intent): Intent | undefined {
  const same = inDueOrder(asked, last);
  if (same !== undefined) return same;
  const change =
    firstOfThem(asked, last) ?? goodsOfLast(sensed(asked), last) ?? broughtInByGoods(asked, last);
  return change && { do: "refine", how: "replace", ...change };
}
