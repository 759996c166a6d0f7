import { addDays, daysBetween, type LocalDate } from "../time.ts";
import { type Backtest, backtest } from "./backtest.ts";
import type { CustomerValueStore } from "./customer-value-store.ts";
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

/**
 * Holds the end of a shop's history back and compares: the last third, at most a year, unless the
 * weeks are given.
 *
 * @returns undefined where there is less than a week to hold back, or nobody had ordered before
 */
export async function backtestShop(
  store: Pick<CustomerValueStore, "firstOrderOn" | "histories">,
  asOf: LocalDate,
  options: {
    readonly model: ModelName;
    readonly prior: Prior;
    readonly weeks?: number | undefined;
  },
): Promise<ShopBacktest | undefined> {
  const first = await store.firstOrderOn();
  const span = first === undefined ? 0 : daysBetween(first, asOf);
  const days = Math.round((options.weeks ?? Math.min(52, span / 21)) * 7);
  if (days < 7) return undefined;
  const calibrationEnd = addDays(asOf, -days);
  const { summaries, heldOut } = await store.histories(calibrationEnd, asOf);
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
