import { monthsBetween } from "../time.ts";

/** Customers by the month of their first order, and how many of them ordered in a month. */
export interface CohortMonth {
  /** 2026-05. */
  readonly cohort: string;
  readonly month: string;
  readonly customers: number;
}

/** Those who first ordered in one month. */
export interface Cohort {
  readonly month: string;
  readonly customers: number;
  /** How many of them ordered one month later, two …, up to the last month that is over. */
  readonly active: readonly number[];
}

/** Cohorts, the earliest first; a month that is not over is left out, one without orders is 0. */
export function cohortsOf(rows: readonly CohortMonth[], thisMonth: string): readonly Cohort[] {
  const byCohort = new Map<string, Map<number, number>>();
  for (const { cohort, month, customers } of rows) {
    const months = byCohort.get(cohort) ?? new Map<number, number>();
    months.set(monthsBetween(cohort, month), customers);
    byCohort.set(cohort, months);
  }
  return [...byCohort]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, counts]) => ({
      month,
      customers: counts.get(0) ?? 0,
      active: Array.from(
        { length: Math.max(0, monthsBetween(month, thisMonth) - 1) },
        (_, at) => counts.get(at + 1) ?? 0,
      ),
    }));
}

/** Of all customers whose month `later` is over, those who ordered in it; undefined where none is. */
export function activeAfter(
  cohorts: readonly Cohort[],
  later: number,
): { readonly part: number; readonly whole: number } | undefined {
  let [part, whole] = [0, 0];
  for (const { customers, active } of cohorts) {
    const count = active[later - 1];
    if (count === undefined) continue;
    part += count;
    whole += customers;
  }
  return whole === 0 ? undefined : { part, whole };
}
