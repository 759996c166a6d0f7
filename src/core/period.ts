import { z } from "zod";
import {
  addDays,
  addMonths,
  type Instant,
  instantOf,
  type LocalDate,
  localDate,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
  startOfYear,
} from "./time.ts";

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const units = ["day", "week", "month", "quarter", "year"] as const;
export type Unit = (typeof units)[number];

/**
 * A stretch of time as people mean it, kept as said ("last month", not its dates), so that a
 * numbered answer can be asked again tomorrow. `resolvePeriod` gives its days.
 */
export const periodSchema = z.discriminatedUnion("is", [
  /** This, last or next day, week, month …: shift 0, -1, 1; -2 is the one before last. */
  z.object({ is: z.literal("calendar"), unit: z.enum(units), shift: z.int().min(-99).max(99) }),
  /** The last or next n days, weeks, months, quarters or years, up to or from now. */
  z.object({ is: z.literal("last"), count: z.int().min(1).max(9999), unit: z.enum(units) }),
  z.object({ is: z.literal("next"), count: z.int().min(1).max(9999), unit: z.enum(units) }),
  /** "in May": the latest that is not in the future; for due dates and birthdays the next. */
  z.object({ is: z.literal("month"), month: z.int().min(1).max(12), year: z.int().optional() }),
  z.object({ is: z.literal("quarter"), quarter: z.int().min(1).max(4), year: z.int().optional() }),
  z.object({ is: z.literal("year"), year: z.int().min(1900).max(2199) }),
  /** Both days included. */
  z.object({ is: z.literal("between"), from: date, to: date }),
  z.object({ is: z.literal("since"), day: date }),
  z.object({ is: z.literal("after"), day: date }),
  z.object({ is: z.literal("before"), day: date }),
  /** Up to and including the day. */
  z.object({ is: z.literal("until"), day: date }),
]);
export type Period = z.infer<typeof periodSchema>;

/**
 * Days of the business's calendar, `from` included and `until` excluded; undefined is open.
 * `toNow` says that it is still running, so that records dated after now are cut off.
 */
export interface Days {
  readonly from: LocalDate | undefined;
  readonly until: LocalDate | undefined;
  readonly toNow: boolean;
}

/** What time it is for whom. */
export interface Clock {
  readonly now: Instant;
  readonly zone: string;
}

export const todayOf = ({ now, zone }: Clock): LocalDate => localDate(zone, now);

/**
 * The days a period means. Looking back (the default), what is running ends now and bare months
 * lie in the past; looking `ahead` (due dates, birthdays) a period is whole and bare months lie
 * in the future.
 */
export function resolvePeriod(period: Period, clock: Clock, ahead = false): Days {
  const days = wholeDays(period, todayOf(clock), ahead);
  const tomorrow = addDays(todayOf(clock), 1);
  const running = !ahead && (days.until === undefined || days.until >= tomorrow);
  return running ? { from: days.from, until: tomorrow, toNow: true } : { ...days, toNow: false };
}

type Span = Pick<Days, "from" | "until">;

function wholeDays(period: Period, today: LocalDate, ahead: boolean): Span {
  switch (period.is) {
    case "calendar":
      return unitSpan(
        period.unit,
        shiftUnit(unitStart(period.unit, today), period.unit, period.shift),
      );
    case "last":
      return { from: shiftUnit(today, period.unit, -period.count), until: addDays(today, 1) };
    case "next":
      return { from: today, until: addDays(shiftUnit(today, period.unit, period.count), 1) };
    case "month":
      return unitSpan("month", namedMonth(period.month, period.year, today, ahead));
    case "quarter":
      return unitSpan("quarter", namedQuarter(period.quarter, period.year, today, ahead));
    case "year":
      return { from: `${period.year}-01-01`, until: `${period.year + 1}-01-01` };
    case "between":
      return { from: period.from, until: addDays(period.to, 1) };
    case "since":
      return { from: period.day, until: undefined };
    case "after":
      return { from: addDays(period.day, 1), until: undefined };
    case "before":
      return { from: undefined, until: period.day };
    case "until":
      return { from: undefined, until: addDays(period.day, 1) };
  }
}

/** The start of the day, week, month … that a day lies in. */
export function unitStart(unit: Unit, day: LocalDate): LocalDate {
  switch (unit) {
    case "day":
      return day;
    case "week":
      return startOfWeek(day);
    case "month":
      return startOfMonth(day);
    case "quarter":
      return startOfQuarter(day);
    case "year":
      return startOfYear(day);
  }
}

/** A day moved by so many units; a month goes to the same day of the month, or its last. */
export function shiftUnit(day: LocalDate, unit: Unit, count: number): LocalDate {
  switch (unit) {
    case "day":
      return addDays(day, count);
    case "week":
      return addDays(day, 7 * count);
    case "month":
      return addMonths(day, count);
    case "quarter":
      return addMonths(day, 3 * count);
    case "year":
      return addMonths(day, 12 * count);
  }
}

const unitSpan = (unit: Unit, start: LocalDate): Span => ({
  from: start,
  until: shiftUnit(start, unit, 1),
});

function namedMonth(
  month: number,
  year: number | undefined,
  today: LocalDate,
  ahead: boolean,
): LocalDate {
  const of = (y: number) => `${y}-${String(month).padStart(2, "0")}-01`;
  return of(year ?? yearOfNamed(of, "month", today, ahead));
}

function namedQuarter(
  quarter: number,
  year: number | undefined,
  today: LocalDate,
  ahead: boolean,
): LocalDate {
  const of = (y: number) => `${y}-${String(quarter * 3 - 2).padStart(2, "0")}-01`;
  return of(year ?? yearOfNamed(of, "quarter", today, ahead));
}

function yearOfNamed(
  startIn: (year: number) => LocalDate,
  unit: Unit,
  today: LocalDate,
  ahead: boolean,
): number {
  const year = Number(today.slice(0, 4));
  if (!ahead) return startIn(year) <= today ? year : year - 1;
  return shiftUnit(startIn(year), unit, 1) > today ? year : year + 1;
}

/** The first instant of the days, and the first after them (now, where they are still running). */
export function instantsOf(days: Days, clock: Clock): { from: Instant; until: Instant } {
  return {
    from: days.from === undefined ? Number.MIN_SAFE_INTEGER : instantOf(clock.zone, days.from),
    until: days.toNow
      ? clock.now + 1
      : days.until === undefined
        ? Number.MAX_SAFE_INTEGER
        : instantOf(clock.zone, days.until),
  };
}
