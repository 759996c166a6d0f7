import { type Clock, type Period, resolvePeriod, shiftUnit, type Unit } from "../../period.ts";
import { addDays } from "../../time.ts";

/**
 * The period so many units before (negative) or after another: the month before last month, May
 * 2026 a year earlier. It keeps its form where it has one there, else it is given by its days.
 */
export function shiftPeriod(period: Period, unit: Unit, shift: number, clock: Clock): Period {
  if (period.is === "calendar" && period.unit === unit)
    return { ...period, shift: period.shift + shift };
  const { from, until } = resolvePeriod(named(period, clock), clock, true);
  if (from === undefined || until === undefined) return period;
  const start = shiftUnit(from, unit, shift);
  if (period.is === "month")
    return { is: "month", month: Number(start.slice(5, 7)), year: yearOf(start) };
  if (period.is === "quarter") {
    const quarter = Math.ceil(Number(start.slice(5, 7)) / 3);
    return { is: "quarter", quarter, year: yearOf(start) };
  }
  return { is: "between", from: start, to: addDays(shiftUnit(until, unit, shift), -1) };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** A bare month or quarter is the latest one. */
function named(period: Period, clock: Clock): Period {
  if (period.is !== "month" && period.is !== "quarter") return period;
  const { from } = resolvePeriod(period, clock);
  return from === undefined ? period : { ...period, year: yearOf(from) };
}
