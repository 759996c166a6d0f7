import type { Period, Unit } from "../../period.ts";
import { monthNames } from "../../time.ts";
import { durationSaid } from "../periods.ts";

const near: Readonly<Record<string, string>> = {
  "-2": "the day before yesterday",
  "-1": "yesterday",
  "0": "today",
  "1": "tomorrow",
  "2": "the day after tomorrow",
};

const around: Readonly<Record<string, (unit: Unit) => string>> = {
  "-2": (unit) => `the ${unit} before last`,
  "-1": (unit) => `last ${unit}`,
  "0": (unit) => `this ${unit}`,
  "1": (unit) => `next ${unit}`,
  "2": (unit) => `the ${unit} after next`,
};

function calendar(unit: Unit, shift: number): string {
  const day = unit === "day" ? near[String(shift)] : undefined;
  const words = day ?? around[String(shift)]?.(unit);
  if (words !== undefined) return words;
  return shift < 0 ? `${-shift} ${unit}s ago` : `${shift} ${unit}s from now`;
}

/** A period in the words that are read as that period again: ISO days, no month left to guess. */
export function periodRead(period: Period): string {
  const of = (year: number | undefined) => (year === undefined ? "" : ` ${year}`);
  switch (period.is) {
    case "calendar":
      return calendar(period.unit, period.shift);
    case "last":
    case "next":
      return `in the ${period.is} ${durationSaid(period)}`;
    case "month":
      return `in ${monthNames[period.month - 1] ?? ""}${of(period.year)}`;
    case "quarter":
      return `in Q${period.quarter}${of(period.year)}`;
    case "year":
      return `in ${period.year}`;
    case "between":
      return `between ${period.from} and ${period.to}`;
    case "since":
    case "after":
    case "before":
    case "until":
      return `${period.is} ${period.day}`;
  }
}

/** A period beside another: where only the other names a year, that would be the year of both. */
export function periodReadBeside(period: Period, other: Period | undefined): string {
  const said = periodRead(period);
  return isOfYear(other, true) && isOfYear(period, false)
    ? said.replace("in ", "in the most recent ")
    : said;
}

/** Whether a month or quarter says its year, or leaves it out. */
const isOfYear = (period: Period | undefined, dated: boolean): boolean =>
  (period?.is === "month" || period?.is === "quarter") && (period.year !== undefined) === dated;
