import { addDays, daysBetween, type LocalDate } from "../time.ts";
import { type Backtest, backtest } from "./backtest.ts";
import type { CustomerHistories } from "./customer-histories.ts";
import { countRepeaters } from "./evaluate.ts";
import type { Prior } from "./fit.ts";
import type { ModelName } from "./model.ts";

/** A backtest on a shop's own history: what was known, and until when it was compared. */
export interface ShopBacktest extends Backtest {
  readonly calibrationEnd: LocalDate;
  readonly holdoutEnd: LocalDate;
  /** Customers who had come back by the end of what was known. */
  readonly repeatCustomers: number;
}

export interface BacktestOptions {
  readonly model: ModelName;
  readonly prior: Prior;
  /** To be held back; undefined for the last third of the history, at most a year. */
  readonly weeks?: number | undefined;
}

/**
 * Holds the end of a shop's history back and compares.
 *
 * @param first the day of the first order of all
 * @param histories reads those who had ordered by a day, counting their purchase days until a later one
 * @returns undefined where there is less than a week to hold back, or nobody had ordered before
 */
export function backtestShop(
  first: LocalDate | undefined,
  histories: (asOf: LocalDate, heldOutUntil: LocalDate) => CustomerHistories,
  asOf: LocalDate,
  options: BacktestOptions,
): ShopBacktest | undefined {
  const span = first === undefined ? 0 : daysBetween(first, asOf);
  const days = Math.round((options.weeks ?? Math.min(52, span / 21)) * 7);
  if (days < 7) return undefined;
  const calibrationEnd = addDays(asOf, -days);
  const { summaries, heldOut } = histories(calibrationEnd, asOf);
  const result = backtest(summaries, heldOut, { ...options, weeks: days / 7 });
  return (
    result && {
      calibrationEnd,
      holdoutEnd: asOf,
      repeatCustomers: countRepeaters(summaries),
      ...result,
    }
  );
}
