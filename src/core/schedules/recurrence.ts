import { z } from "zod";
import {
  addDays,
  daysBetween,
  type Instant,
  instantOf,
  isDate,
  type LocalDate,
  localDate,
  type LocalTime,
  startOfWeek,
  weekdayOf,
} from "../time.ts";

const day = z.string().refine(isDate);
const count = z.int().min(1).max(366);
const weekday = z.int().min(1).max(7);

/** On which days something happens again. Weekdays are ISO: 1 is Monday. */
export const recurrenceSchema = z.discriminatedUnion("every", [
  /** Each so-many days, counted from a day that is one of them. */
  z.object({ every: z.literal("day"), count, from: day }),
  /** On these weekdays of each so-many weeks, counted from the week of a day. */
  z.object({ every: z.literal("week"), count, from: day, weekdays: z.array(weekday).min(1) }),
  /** On the business's working days. */
  z.object({ every: z.literal("working_day") }),
  /** The first to fourth of a weekday in each month, or its last (-1). */
  z.object({
    every: z.literal("month_weekday"),
    weekday,
    nth: z.union([z.int().min(1).max(4), z.literal(-1)]),
  }),
  /** A day of each month; the last one, where a month is shorter. */
  z.object({ every: z.literal("month_day"), day: z.int().min(1).max(31) }),
]);
export type Recurrence = z.infer<typeof recurrenceSchema>;

/** Whether the business works on a day. */
export type IsWorkingDay = (date: LocalDate) => boolean;

/** A recurrence at a wall time, in the business's zone. */
export interface Timetable {
  readonly recurrence: Recurrence;
  readonly at: LocalTime;
}

/** One time that something is to happen; its day, which tells it apart, and its instant. */
export interface Occurrence {
  readonly on: LocalDate;
  readonly at: Instant;
}

/** Further ahead nothing is looked for: a business that never works has no next working day. */
const furthestDays = 3 * 366;

/**
 * The first occurrence on a day after this one. A wall time that the clock leaps over in spring is
 * the first instant after the gap, one that comes twice in autumn the first: one for each day.
 */
export function occurrenceAfter(
  { recurrence, at }: Timetable,
  after: LocalDate,
  zone: string,
  isWorkingDay: IsWorkingDay,
): Occurrence | undefined {
  const last = addDays(after, furthestDays);
  for (let on = addDays(after, 1); on <= last; on = addDays(on, 1))
    if (fits(recurrence, on, isWorkingDay)) return { on, at: instantOf(zone, on, at) };
  return undefined;
}

/** The first occurrence that is still to come. */
export function occurrenceFrom(
  timetable: Timetable,
  now: Instant,
  zone: string,
  isWorkingDay: IsWorkingDay,
): Occurrence | undefined {
  const today = localDate(zone, now);
  // Before midnight's gap yesterday's time may still be ahead of us.
  let next = occurrenceAfter(timetable, addDays(today, -2), zone, isWorkingDay);
  while (next !== undefined && next.at <= now)
    next = occurrenceAfter(timetable, next.on, zone, isWorkingDay);
  return next;
}

function fits(recurrence: Recurrence, date: LocalDate, isWorkingDay: IsWorkingDay): boolean {
  switch (recurrence.every) {
    case "day":
      return isMultiple(daysBetween(recurrence.from, date), recurrence.count);
    case "week":
      return (
        recurrence.weekdays.includes(weekdayOf(date)) &&
        date >= recurrence.from &&
        isMultiple(weeksBetween(recurrence.from, date), recurrence.count)
      );
    case "working_day":
      return isWorkingDay(date);
    case "month_weekday":
      return weekdayOf(date) === recurrence.weekday && isNth(date, recurrence.nth);
    case "month_day":
      return dayOfMonth(date) === recurrence.day || isShortened(date, recurrence.day);
  }
}

const isMultiple = (distance: number, of: number): boolean => distance >= 0 && distance % of === 0;

const weeksBetween = (a: LocalDate, b: LocalDate): number =>
  daysBetween(startOfWeek(a), startOfWeek(b)) / 7;

const dayOfMonth = (date: LocalDate): number => Number(date.slice(8, 10));

const isNth = (date: LocalDate, nth: number): boolean =>
  nth === -1
    ? addDays(date, 7).slice(0, 7) !== date.slice(0, 7)
    : Math.ceil(dayOfMonth(date) / 7) === nth;

/** The last day of a month that has no such day. */
const isShortened = (date: LocalDate, wanted: number): boolean =>
  dayOfMonth(date) < wanted && dayOfMonth(addDays(date, 1)) === 1;
