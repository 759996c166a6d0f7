import { has, type Item } from "./items.ts";
import { contentOf, isStop, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

/** "sales of mugs this year, and how many pieces", "the total for mugs and how many": of the same goods and time. */
export function sumAndPieces(items: readonly Item[]): readonly (readonly Item[])[] {
  const at = items.findLastIndex((item) => has(item, "HOW_MANY"));
  const joint = items.slice(0, Math.max(0, at)).findLastIndex((item) => !isJoint(item)) + 1;
  const [sum, pieces] = [items.slice(0, joint), items.slice(Math.max(0, at))];
  const goods = sum.filter(({ shop }) => shop.product !== undefined);
  const isOfOne = sum.some(({ name }) => name?.contact === true && name.full);
  const isOfBoth = joint < at && goods.length === 1 && sum.some((item) => has(item, ...money));
  if (!isOfBoth || isOfOne || !ofThem.test(wordsOf(contentOf(pieces)))) return [];
  const times = sum.filter((item) => periodOf(item) !== undefined);
  return [sum, [...pieces.slice(0, 1), ...goods, ...times]];
}
const money = ["REVENUE", "PROFIT", "EARN", "HOW_MUCH"] as const;
const isJoint = (item: Item): boolean => isStop(item) || has(item, "AND") || item.word === "plus";
const ofThem =
  /^(?:how many|the number of|number of)(?: (?:pieces|bottles|units|items|jars|packs|boxes|bags|pairs|metres|of (?:them|those|it|these)|them|did|we|i|sold|sell|were|was|that|in all|altogether|it was))*$/u;
