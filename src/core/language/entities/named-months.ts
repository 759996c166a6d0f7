import { todayOf } from "../../period.ts";
import type { PeriodReading, Said } from "./chart.ts";

type Period = PeriodReading["period"];
const only = (period: Period): PeriodReading => ({ period });

/** The year that runs. */
export const thisYear = (said: Said) => Number(todayOf(said.context.clock).slice(0, 4));
const thisMonth = (said: Said) => Number(todayOf(said.context.clock).slice(5, 7));

/** "last May": the latest that is over. */
export const lastMonthNamed = (said: Said): PeriodReading =>
  only({
    is: "month",
    month: said.month(),
    year: thisYear(said) - (said.month() < thisMonth(said) ? 0 : 1),
  });
/** "… than the August before": a year before the one said, or before the latest that is over. */
export const monthBefore = (said: Said): PeriodReading => {
  const month = said.month();
  const year = thisYear(said) - (month < thisMonth(said) ? 1 : 2);
  return { period: { is: "month", month, year }, relative: { unit: "year", shift: -1 } };
};
/** "in February a year ago", "May two years ago": that of the year so many before this one. */
export const monthAgo = (said: Said): PeriodReading | undefined => {
  const { count, unit } = said.piece("l", "length");
  return unit === "year"
    ? only({ is: "month", month: said.month(), year: thisYear(said) - count })
    : undefined;
};
/** "the previous May", after another: a year before that one, else the latest that is over. */
export const monthBeforeNamed = (said: Said): PeriodReading => ({
  ...lastMonthNamed(said),
  relative: { unit: "year", shift: -1 },
});
/** "this May": that of the year that runs. */
export const thisMonthNamed = (said: Said): PeriodReading =>
  only({ is: "month", month: said.month(), year: thisYear(said) });
/** "next May": the next to begin. */
export const nextMonthNamed = (said: Said): PeriodReading =>
  only({
    is: "month",
    month: said.month(),
    year: thisYear(said) + (said.month() > thisMonth(said) ? 0 : 1),
  });
