import {
  type Clock,
  type Days,
  type Period,
  resolvePeriod,
  shiftUnit,
  todayOf,
  type Unit,
} from "../period.ts";
import type { Duration } from "../questions/filter.ts";
import {
  addDays,
  addMonths,
  type LocalDate,
  monthNames,
  showDate,
  startOfMonth,
  startOfQuarter,
  startOfYear,
} from "../time.ts";

/** How stretches of time are put into words: as they were said, or with their dates. */
export interface TimeWords {
  /** "in May", "last month", "since 1 March"; `ahead` for due dates and birthdays. */
  readonly period: (period: Period, ahead?: boolean) => string;
  /** "in 90 days", or the day that is meant: "since 1 April". */
  readonly within: (duration: Duration) => string;
}

/** As said: "last month", "in 90 days". Reads the same tomorrow. */
export const saidTimes = (today: LocalDate): TimeWords => ({
  period: (period) => periodSaid(period, today),
  within: (duration) => `in ${durationSaid(duration)}`,
});

/** With the dates that are meant today: "from 1 June to now", "since 1 April". */
export const datedTimes = (clock: Clock): TimeWords => ({
  period: (period, ahead = false) =>
    period.is === "since" ? periodSaid(period, todayOf(clock)) : periodDates(period, clock, ahead),
  within: (duration) => `since ${showDate(startOf(duration, clock), todayOf(clock))}`,
});

/** "90 days", "3 months", "1 year". */
export const durationSaid = ({ count, unit }: Duration): string =>
  `${count} ${unit}${count === 1 ? "" : "s"}`;

/** The day a length of time ago, from whose start it counts. */
export const startOf = ({ count, unit }: Duration, clock: Clock): LocalDate =>
  shiftUnit(todayOf(clock), unit, -count);

const days = ["yesterday", "today", "tomorrow"] as const;

function calendarSaid(unit: Unit, shift: number): string {
  const near = unit === "day" ? days[shift + 1] : undefined;
  if (near !== undefined) return near;
  if (shift === 0) return `this ${unit}`;
  if (shift === -1) return `last ${unit}`;
  if (shift === 1) return `next ${unit}`;
  if (shift === -2) return `in the ${unit} before last`;
  return shift < 0 ? `${-shift} ${unit}s ago` : `in ${shift} ${unit}s`;
}

/** A period as it was said: "last month", "in May 2025", "since 1 March". */
export function periodSaid(period: Period, today: LocalDate): string {
  const show = (day: LocalDate) => showDate(day, today);
  const of = (year: number | undefined) => (year === undefined ? "" : ` ${year}`);
  switch (period.is) {
    case "calendar":
      return calendarSaid(period.unit, period.shift);
    case "last":
      return `in the last ${lengthSaid(period)}`;
    case "next":
      return `in the next ${lengthSaid(period)}`;
    case "month":
      return `in ${monthNames[period.month - 1] ?? ""}${of(period.year)}`;
    case "quarter":
      return `in Q${period.quarter}${of(period.year)}`;
    case "year":
      return `in ${period.year}`;
    case "between":
      return period.from === period.to
        ? `on ${show(period.from)}`
        : `from ${show(period.from)} to ${show(period.to)}`;
    case "until":
      return `up to ${show(period.day)}`;
    case "since":
    case "after":
    case "before":
      return `${period.is} ${show(period.day)}`;
  }
}

const lengthSaid = ({ count, unit }: Duration): string =>
  count === 1 ? unit : durationSaid({ count, unit });

/** A period with its dates: "in May 2025", "from 1 June to now", "before 1 April". */
export function periodDates(period: Period, clock: Clock, ahead = false): string {
  return daysSaid(resolvePeriod(period, clock, ahead), todayOf(clock));
}

function daysSaid(span: Days, today: LocalDate): string {
  const { from, until, toNow } = span;
  const show = (day: LocalDate) => showDate(day, today);
  if (from === undefined) return until === undefined ? "ever" : untilSaid(until, toNow, show);
  if (until === undefined) return `since ${show(from)}`;
  if (toNow) return from === today ? "today" : `from ${show(from)} to now`;
  const name = calendarName({ from, until });
  if (name !== undefined) return `in ${name}`;
  const last = addDays(until, -1);
  return from === last ? `on ${show(from)}` : `from ${show(from)} to ${show(last)}`;
}

const untilSaid = (until: LocalDate, toNow: boolean, show: (day: LocalDate) => string): string =>
  toNow ? "up to now" : `before ${show(until)}`;

/** The whole month, quarter or year that a span is, if it is one: "May 2026", "Q2 2026", "2026". */
function calendarName({ from, until }: { from: LocalDate; until: LocalDate }): string | undefined {
  const year = from.slice(0, 4);
  if (from === startOfYear(from) && until === addMonths(from, 12)) return year;
  if (from === startOfQuarter(from) && until === addMonths(from, 3))
    return `Q${quarterOf(from)} ${year}`;
  if (from === startOfMonth(from) && until === addMonths(from, 1))
    return `${monthNames[Number(from.slice(5, 7)) - 1] ?? ""} ${year}`;
  return undefined;
}

const quarterOf = (day: LocalDate): number => Math.ceil(Number(day.slice(5, 7)) / 3);

/** How a period is called in figures: 2026-05, 2026-Q2, 2026, a day, or two days. */
export function periodKey(period: Period, clock: Clock): string {
  const whole = wholeSpan(period, clock);
  const { from, until } = whole;
  if (from === undefined || until === undefined) return periodSaid(period, todayOf(clock));
  if (from === startOfYear(from) && until === addMonths(from, 12)) return from.slice(0, 4);
  if (from === startOfQuarter(from) && until === addMonths(from, 3))
    return `${from.slice(0, 4)}-Q${quarterOf(from)}`;
  if (from === startOfMonth(from) && until === addMonths(from, 1)) return from.slice(0, 7);
  const last = addDays(until, -1);
  return from === last ? from : `${from}/${last}`;
}

/** The whole of a calendar period, running or not. */
const wholeSpan = (period: Period, clock: Clock): Days =>
  resolvePeriod(period, clock, period.is === "calendar");

/** The key of a row for people: "2026-05" is "May", "2026-Q2" is "Q2 2026", "" is "none". */
export function rowName(key: string, today: LocalDate, year = today.slice(0, 4)): string {
  const month = /^(\d{4})-(\d{2})$/.exec(key);
  if (month !== null) {
    const name = monthNames[Number(month[2]) - 1] ?? key;
    return month[1] === year ? name.slice(0, 3) : `${name.slice(0, 3)} ${month[1]}`;
  }
  const quarter = /^(\d{4})-Q(\d)$/.exec(key);
  if (quarter !== null) return `Q${quarter[2]} ${quarter[1]}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(key)) return showDate(key, today);
  return key === "" ? "none" : key;
}
