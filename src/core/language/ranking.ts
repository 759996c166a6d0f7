import type { Ordering } from "../questions/question.ts";
import type { Concept } from "./concepts.ts";
import type { Bound } from "./frames.ts";
import { entityIn, has, type Item } from "./items.ts";

/** A ranking: by what, from which end, and how many. */
export interface Ranking {
  readonly by: Ordering;
  readonly direction: "asc" | "desc";
  readonly limit?: number;
  readonly used: readonly Item[];
}

/** What a ranking is by; the first row whose words are there. */
const measures: readonly (readonly [readonly Concept[], Ordering])[] = [
  [["AVERAGE_ORDER", "AVERAGE"], "average_order"],
  [["PROFIT"], "profit"],
  [["REFUND"], "refunds"],
  [["REVENUE", "SPEND"], "revenue"],
  [["UNITS"], "units"],
  [["ORDERS_NOUN", "ORDER"], "orders"],
];

/** The ranking a message asks for, if it has a superlative or a "top 10". */
export function rankingIn(
  items: readonly Item[],
  bounds: ReadonlyMap<Item, Bound>,
): Ranking | undefined {
  const limit = items.find((item) => entityIn(item, "limit") !== undefined);
  const word = entityIn(limit, "limit")?.word;
  const superlative = items.find(
    (item) => has(item, "MOST", "TOP", "BOTTOM") && !isPart(item, items),
  );
  const recent = items.find((item) => has(item, "RECENT") && isOrdering(item, limit));
  if (limit === undefined && superlative === undefined && recent === undefined) return undefined;
  const number = limit === undefined ? countIn(items, bounds) : undefined;
  const named = recent === undefined ? orderingIn(items) : undefined;
  const isLast = recent !== undefined || /last|recent|new|latest/.test(word ?? "");
  const lowest = has(superlative, "BOTTOM") || /bottom|worst|least|lowest|few/.test(word ?? "");
  const count = entityIn(limit, "limit")?.count ?? number?.value;
  const often = items.filter((item) => has(item, "FREQUENT", "TIMES") && !has(item, "FILLER"));
  return {
    by: isLast ? "last_order" : (named?.by ?? (often.length > 0 ? "orders" : "revenue")),
    direction: lowest ? "asc" : "desc",
    ...(count === undefined ? {} : { limit: count }),
    used: [limit, superlative, recent, number?.item, ...(named?.used ?? []), ...often].flatMap(
      (item) => item ?? [],
    ),
  };
}

/** "more than the most" and "at least" are not superlatives; neither is "20 %" of "top 20 %". */
const isPart = (item: Item, items: readonly Item[]): boolean =>
  entityIn(items[items.indexOf(item) + 1], "percent") !== undefined;

/** "newest first", "most recently", "the newest four": not the "last" of "last month" or "last order". */
const isOrdering = (item: Item, limit: Item | undefined): boolean =>
  /first|most rec|newest/.test(item.word) || (limit !== undefined && item === limit);

function orderingIn(items: readonly Item[]): { by: Ordering; used: readonly Item[] } | undefined {
  for (const [concepts, by] of measures) {
    const used = items.filter((item) => has(item, ...concepts));
    if (used.length > 0) return { by, used };
  }
  const times = items.find((item) => item.word === "most often" || item.word === "the most times");
  const buys = items.filter((item) => has(item, "BUY"));
  return times !== undefined ||
    (buys.length > 0 && items.some((item) => has(item, "FREQUENT", "TIMES")))
    ? { by: "orders", used: buys }
    : undefined;
}

/** The number before what is ranked: "which 3 customers", "our five best". */
function countIn(
  items: readonly Item[],
  bounds: ReadonlyMap<Item, Bound>,
): { item: Item; value: number } | undefined {
  for (const item of items) {
    const number = entityIn(item, "number");
    if (
      number !== undefined &&
      !bounds.has(item) &&
      Number.isInteger(number.value) &&
      number.value > 0
    )
      return { item, value: number.value };
  }
  return undefined;
}
