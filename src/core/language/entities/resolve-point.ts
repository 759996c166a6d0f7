import type { When } from "../../intent.ts";
import { type Clock, type Period, resolvePeriod, shiftUnit, todayOf } from "../../period.ts";
import {
  addDays,
  addMonths,
  daysInMonth,
  instantOf,
  isDate,
  type LocalDate,
  localDate,
  localTime,
  type LocalTime,
  startOfMonth,
  startOfWeek,
  weekdayOf,
} from "../../time.ts";
import type { DayPart, DayWords, Mood, Point, PointEntity } from "./entity.ts";

/** When something to do falls that is said for a part of the day. */
const timesOfParts: Readonly<Record<DayPart, LocalTime>> = {
  morning: "09:00",
  midday: "12:00",
  afternoon: "14:00",
  evening: "18:00",
  night: "20:00",
  close: "17:00",
};

/**
 * The date and time a point means. In the past mood bare weekdays and dates lie before today
 * ("on Friday"), in the future mood after it; a time of day alone has no date, and a part of the
 * day ("this morning") a time only in something to do.
 */
export function resolvePoint(entity: PointEntity, mood: Mood, clock: Clock): When {
  const { point, text } = entity;
  if (point.minutes !== undefined) return away(point.minutes, clock, text);
  const on = dayOf(point, mood, clock);
  const at = timeOf(point, mood);
  return { ...(on === undefined ? {} : { on }), ...(at === undefined ? {} : { at }), words: text };
}

function away(minutes: number, { now, zone }: Clock, words: string): When {
  const instant = now + minutes * 60_000;
  const [on, at] = [localDate(zone, instant), localTime(zone, instant)];
  const isSecond = instant - instantOf(zone, on, at) >= 60_000;
  return { on, at, ...(isSecond && { second: true }), words };
}

const timeOf = ({ time, part }: Point, mood: Mood): LocalTime | undefined =>
  time ?? (mood === "future" && part !== undefined ? timesOfParts[part] : undefined);

function dayOf(point: Point, mood: Mood, clock: Clock): LocalDate | undefined {
  if (point.day !== undefined) return resolveDay(point.day, mood, clock);
  if (point.part === undefined) return undefined;
  const today = todayOf(clock);
  // "in the morning", said at noon about something to do, is tomorrow's.
  const over =
    mood === "future" && (timeOf(point, mood) ?? "24:00") <= localTime(clock.zone, clock.now);
  return over ? addDays(today, 1) : today;
}

/** The date that day words mean, seen from today. */
export function resolveDay(day: DayWords, mood: Mood, clock: Clock): LocalDate {
  const today = todayOf(clock);
  switch (day.is) {
    case "date":
      return day.date;
    case "month-day":
      return monthDay(day.month, day.day, mood, today);
    case "day-of-month":
      return dayOfMonth(day.day, mood, today);
    case "shift":
      return shiftUnit(today, day.unit, day.count);
    case "working-days":
      return workingDaysOn(today, day.count);
    case "weekday":
      return weekdayMeant(day, mood, today);
    case "latest-weekday":
      return nearWeekday(day.weekday, "past", today);
    case "after":
      return shiftUnit(resolveDay(day.base, mood, clock), day.unit, day.count);
    case "edge":
      return edgeDay(day, mood, clock);
  }
}

const weekdayMeant = (
  { weekday, week }: Extract<DayWords, { is: "weekday" }>,
  mood: Mood,
  today: LocalDate,
): LocalDate =>
  week === undefined
    ? nearWeekday(weekday, mood, today)
    : weekdayOfWeek(weekday, week, mood, today);

const dateIn = (year: number, month: number, day: number): LocalDate =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** The latest up to today, or the next from today; 29 February waits for a year that has one. */
function monthDay(month: number, day: number, mood: Mood, today: LocalDate): LocalDate {
  const step = mood === "past" ? -1 : 1;
  for (let year = Number(today.slice(0, 4)); ; year += step) {
    const date = dateIn(year, month, day);
    if (isDate(date) && (mood === "past" ? date <= today : date >= today)) return date;
  }
}

/** The 31st skips the months that have none. */
function dayOfMonth(day: number, mood: Mood, today: LocalDate): LocalDate {
  const step = mood === "past" ? -1 : 1;
  for (let month = startOfMonth(today); ; month = addMonths(month, step)) {
    const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
    const date = dateIn(year, number, day);
    const fits = day <= daysInMonth(year, number) && day > 0;
    if (fits && (mood === "past" ? date <= today : date > today)) return date;
    if (day < 1 || day > 31) return today;
  }
}

/** Strictly before or after today. */
function nearWeekday(weekday: number, mood: Mood, today: LocalDate): LocalDate {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return addDays(today, mood === "past" ? ahead - 7 : ahead || 7);
}

/** A weekday of this, last or next calendar week; "this Friday" said on Sunday is the near one. */
function weekdayOfWeek(weekday: number, week: number, mood: Mood, today: LocalDate): LocalDate {
  const date = addDays(startOfWeek(today), week * 7 + weekday - 1);
  if (week !== 0) return date;
  if (mood === "future" && date < today) return addDays(date, 7);
  return mood === "past" && date > today ? addDays(date, -7) : date;
}

function workingDaysOn(today: LocalDate, count: number): LocalDate {
  let date = today;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    if (weekdayOf(date) < 6) left -= 1;
  }
  return date;
}

/**
 * A week ends on Friday for people with things to do, everything else on its last day. A start
 * that is over is the next one's in something to do ("the first of the month").
 */
function edgeDay(day: Extract<DayWords, { is: "edge" }>, mood: Mood, clock: Clock): LocalDate {
  const today = todayOf(clock);
  const { from, until } = edgesOf(day.of, mood, clock);
  const weekly = day.of.is === "calendar" && day.of.unit === "week";
  const friday = addDays(from, 4);
  if (day.edge === "end") return weekly && friday >= today ? friday : addDays(until, -1);
  const date = day.edge === "start" ? from : addDays(from, weekly ? 2 : 14);
  return mood === "future" && date < today ? nextOf(day.of, date) : date;
}

const nextOf = (period: Period, date: LocalDate): LocalDate =>
  period.is === "calendar" && period.shift === 0 ? shiftUnit(date, period.unit, 1) : date;

/** The whole days of a period; a bare month is the latest or the next, by mood. */
function edgesOf(period: Period, mood: Mood, clock: Clock): { from: LocalDate; until: LocalDate } {
  const today = todayOf(clock);
  const { from = today, until = today } = resolvePeriod(period, clock, true);
  if (mood === "future" || period.is !== "month") return { from, until };
  const { from: latest = today } = resolvePeriod(period, clock);
  return { from: latest, until: addMonths(latest, 1) };
}
