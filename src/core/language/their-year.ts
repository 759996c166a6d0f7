import type { Period } from "../period.ts";
import type { Board } from "./board.ts";
import type { Item } from "./items.ts";
import { periodOf } from "./times-asked.ts";

/**
 * "did Q2 beat Q1 for sales this year": the year of both, as each is the latest of its kind. One that
 * stands between them is of its own: "in May from those who didn't buy this year but in January".
 */
export function withoutTheirYear(times: readonly Item[], board: Board): readonly Item[] {
  const years = times.filter((item) => isThisYear(periodOf(item)));
  const parts = times.filter((item) => isPartOfYear(periodOf(item)));
  const isBetween = times.findIndex((item) => years.includes(item)) === 1;
  if (years.length !== 1 || parts.length !== 2 || (isBetween && times.length === 3)) return times;
  board.take(years);
  return parts;
}
const isThisYear = (period: Period | undefined): boolean =>
  period?.is === "calendar" && period.unit === "year" && period.shift === 0;
const isPartOfYear = (period: Period | undefined): boolean =>
  (period?.is === "month" || period?.is === "quarter") && period.year === undefined;
