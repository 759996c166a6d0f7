import { given } from "../given.ts";
import type { Intent, IntentOf } from "../intent.ts";
import { orderingOf } from "../questions/list-order.ts";
import type { Measure } from "../questions/question.ts";
import type { Board } from "./board.ts";
import { cutIn } from "./cuts.ts";
import { has, type Item } from "./items.ts";
import { measureIn } from "./measures.ts";
import { orderingNamed } from "./ranked-by.ts";
import { type Ranking, rankingIn } from "./ranking.ts";
import { sortedByFact } from "./sorted.ts";

type Refine = IntentOf<"refine">;

/** Another figure, cut, order or length. */
export function arrangedPart(board: Board, last: Intent): Partial<Refine> {
  const fact = taken(board, sortedByFact(board));
  if (fact !== undefined) return { order: { by: fact.by, direction: fact.direction } };
  const sorts = board.free.some(isSorting);
  const ranking = taken(board, rankingIn(board));
  const group = taken(board, cutIn(board, false))?.group;
  const named = ranking !== undefined && saysByWhat(ranking, board) ? ranking : undefined;
  const measure = named === undefined ? measureSaid(board) : undefined;
  board.take(board.free.filter(isSorting));
  return (
    ordered(sorts ? orderSaid(board, measure) : undefined) ??
    combinedParts({ ranking, group, named, measure, last })
  );
}

interface Parts {
  readonly ranking: Ranking | undefined;
  readonly named: Ranking | undefined;
  readonly group: Refine["group"];
  readonly measure: Measure | undefined;
  readonly last: Intent;
}

const ordered = (order: Refine["order"]): Partial<Refine> | undefined => order && { order };

function combinedParts({ ranking, group, named, measure, last }: Parts): Partial<Refine> {
  const behind =
    named === undefined && group === undefined ? rankedBehind(ranking, last) : undefined;
  if (behind !== undefined) return behind;
  return {
    ...given({ measure, group, limit: ranking?.limit }),
    ...(named === undefined ? endOf(ranking, measure, last) : orderedBy(named, last)),
  };
}

/** "the biggest five", after one figure of sales: of those behind it, by that figure and in its time. */
function rankedBehind(ranking: Ranking | undefined, last: Intent): Partial<Refine> | undefined {
  if (ranking?.limit === undefined || last.do !== "question" || !isOneFigure(last))
    return undefined;
  const { compare, measure, period, product } = last.question;
  const by = orderingOf[measure];
  if (by === undefined || compare !== undefined) return undefined;
  const { direction, limit } = ranking;
  const ofTime = given({ period, product: product && [...product] });
  return { measure: "list", order: { by, direction }, limit, ...ofTime };
}

/** "just the worst three", of groups: the other end of them. */
function endOf(
  ranking: Ranking | undefined,
  measure: Measure | undefined,
  last: Intent,
): Partial<Refine> {
  if (ranking?.limit === undefined || ranking.direction !== "asc") return {};
  if (last.do !== "question") return {};
  const { question } = last;
  const by = isGrouped(last) ? orderingOf[measure ?? question.measure] : question.order?.by;
  return by === undefined ? {} : { order: { by, direction: "asc" } };
}

const measureSaid = (board: Board): Measure | undefined => taken(board, measureIn(board))?.measure;

/** "who from there buys the most" says by what, as "spends" does. */
function saysByWhat({ named }: Ranking, board: Board): boolean {
  const buysMost = board.says("MOST") && board.says("BUY");
  if (buysMost) board.takeAll("BUY");
  return named || buysMost;
}

/** "sort by", "highest first"; who "ordered" something sorts nothing. */
const isSorting = (item: Item): boolean => has(item, "SORT", "ASC", "DESC") && !has(item, "BUY");

/** What was found, its words taken from the board. */
function taken<Found extends { readonly used: readonly Item[] }>(
  board: Board,
  found: Found | undefined,
): Found | undefined {
  board.take(found?.used ?? []);
  return found;
}

/** "sort by revenue", "by last order, oldest first". */
function orderSaid(board: Board, measure: Measure | undefined): Refine["order"] {
  const by = measure === undefined ? orderingNamed(board)?.by : orderings[measure];
  if (by === undefined) return undefined;
  board.takeAll("SPEND", "LAST", "ORDER", "BUY");
  return { by, direction: board.says("ASC") ? "asc" : "desc" };
}

/** Groups are ranked by the figure that is counted of them: "top 5 by orders" counts orders then. */
const orderedBy = ({ by, direction, measure }: Ranking, last: Intent): Partial<Refine> => ({
  ...(isGrouped(last) ? { measure } : isCounted(last) ? { measure: "list" } : {}),
  order: { by, direction },
});
const isGrouped = (last: Intent): boolean =>
  last.do === "question" && last.question.group !== undefined && last.question.measure !== "list";
const isCounted = (last: Intent): boolean =>
  last.do === "question" && last.question.measure === "count";

/** One figure cannot be ranked: "top 5 by orders" after it asks for people anew. */
export const isOneFigure = (last: Intent): boolean =>
  last.do === "question" && !isGrouped(last) && !["list", "count"].includes(last.question.measure);

const orderings = { ...orderingOf, refund_count: "refunds" } as const;
