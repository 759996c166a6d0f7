import type { Measure, Ordering } from "../questions/question.ts";
import type { Board } from "./board.ts";
import type { Concept } from "./concepts.ts";
import { has, type Item } from "./items.ts";
import { ofWhomAt } from "./of-whom.ts";
import { wordsOf } from "./sentence.ts";

/** By what something is ranked, and the pieces that say so. */
export interface By {
  readonly by: Ordering;
  readonly measure: Measure;
  readonly used: readonly Item[];
}

/** What a ranking is by; the first row whose words are there. */
export const rankings: readonly (readonly [readonly Concept[], Ordering, Measure])[] = [
  [["AVERAGE_ORDER", "AVERAGE"], "average_order", "average_order"],
  [["PREDICTED"], "predicted_value", "predicted_value"],
  [["CLV"], "clv", "clv"],
  [["PROFIT"], "profit", "profit"],
  [["REFUND"], "refunds", "refunds"],
  [["REVENUE", "SPEND"], "revenue", "revenue"],
  [["UNITS"], "units", "units"],
  [["ORDERS_NOUN", "ORDER"], "orders", "orders"],
  [["EARN"], "revenue", "revenue"],
  [["RFM"], "rfm", "customers"],
];

/**
 * Where "… by revenue of Decaf in May" begins, which says what is ranked by; where there is none,
 * at the end of the message.
 */
export function rankedByAt(items: readonly Item[]): number {
  const at = items.findLastIndex(
    (item, index) =>
      has(item, "BY", "SORT") && item.word !== "a" && isRankedBy(item, saidAfter(items, index)),
  );
  return at < 0 ? items.length : at;
}

/** "by spend", "by what they have spent": what a "by" is followed by. */
export function saidAfter(items: readonly Item[], by: number): Item | undefined {
  const rest = items.slice(by + 1, by + 6);
  const clause = /^(?:what|how (?:much|many|often)) (?:they|each|people|everyone|everybody|it)$/;
  if (!clause.test(wordsOf(rest.slice(0, 2)))) return rest[0];
  const after = rest.slice(2);
  return after.find((item) => isRankable(item) || !(has(item, "FILLER") || has(item, "GET")));
}

/** "by RFM" cuts into segments, "sorted by RFM" and "by RFM score" rank. */
const isRankedBy = (by: Item, item: Item | undefined): boolean =>
  isRankable(item) &&
  (!has(item, "RFM") || has(by, "SORT") || item?.word.includes("score") === true);

/** Whether it is a figure that people can be ranked by. */
export const isRankable = (item: Item | undefined): boolean =>
  rankings.some(([concepts]) => has(item, ...concepts));

/** What is brought in: "who brings the least profit". */
const ofProfit: ReadonlySet<Ordering> = new Set([
  "revenue",
  "profit",
  "clv",
  "predicted_value",
  "units",
]);

/** "who bought the most pots": pieces of them; "the most pots orders" counts orders. */
function piecesOf(figure: readonly Item[]): By | undefined {
  const at = figure.findIndex((item) => has(item, "MOST", "BOTTOM"));
  const after = figure.slice(at + 1).filter((item) => !/^(?:of|the|our)$/.test(item.word));
  const buys = figure.filter((item) => has(item, "BUY", "GET", "ORDER"));
  const isOfPieces =
    at >= 0 &&
    after[0]?.shop.product !== undefined &&
    buys.length > 0 &&
    figure.slice(0, at).some((item) => buys.includes(item)) &&
    !isRankable(after[1]) &&
    !figure.some((item) => has(item, "SPEND", "REVENUE", "PROFIT", "EARN", "UNITS"));
  return isOfPieces ? { by: "units", measure: "units", used: buys } : undefined;
}

/** What words of the message say to rank by. */
export function orderingNamed(board: Board): By | undefined {
  const figure = board.items.slice(0, ofWhomAt(board.items));
  const pieces = piecesOf(figure);
  if (pieces !== undefined) return pieces;
  const at = rankedByAt(figure);
  const items = at < figure.length ? figure.slice(at) : figure;
  for (const [concepts, by, measure] of rankings) {
    const used = items.filter((item) => has(item, ...concepts) && !isSegments(item));
    const earned = ofProfit.has(by) ? board.items.filter(isBroughtIn) : [];
    if (used.length > 0) return { by, measure, used: [...used, ...earned] };
  }
  const often = figure.filter(
    (item) => has(item, "FREQUENT", "TIMES", "HOW_OFTEN") && !isFillerTime(item),
  );
  if (often.length === 0) return undefined;
  const buys = board.items.filter((item) => has(item, "BUY"));
  return { by: "orders", measure: "orders", used: [...often, ...buys] };
}

/** "which product gave us the most profit" */
const isBroughtIn = (item: Item): boolean =>
  has(item, "EARN") || /^(?:gave|given|brought) (?:us|in)$/.test(item.word);

/** "RFM segments" are what is ranked, and not what by. */
const isSegments = (item: Item): boolean =>
  has(item, "RFM") && /segment|group|class/.test(item.word);

const isFillerTime = (item: Item): boolean => item.word === "time";
