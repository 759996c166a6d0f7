import type { Duration } from "../../../../src/core/questions/filter.ts";
import type { Period, Unit } from "../../../../src/core/period.ts";

/** The calendar by plain arithmetic on day numbers (0 is 1 January 1970, a Thursday). */

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant in a zone; Swedish writes it YYYY-MM-DD. */
export function dayAt(zone: string, instant: number): string {
  const known = formats.get(zone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone: zone });
  formats.set(zone, known);
  return known.format(instant).slice(0, 10);
}

export const numberOf = (day: string): number => Date.parse(`${day}T00:00Z`) / 86_400_000;
export const dayOf = (number: number): string =>
  new Date(number * 86_400_000).toISOString().slice(0, 10);

const yearOf = (day: string): number => Number(day.slice(0, 4));
const monthOf = (day: string): number => Number(day.slice(5, 7));

/** Which day, week, month … it is, counted from some beginning. */
function indexOf(unit: Unit, day: string): number {
  switch (unit) {
    case "day":
      return numberOf(day);
    case "week":
      return Math.floor((numberOf(day) + 3) / 7);
    case "month":
      return yearOf(day) * 12 + monthOf(day) - 1;
    case "quarter":
      return yearOf(day) * 4 + Math.ceil(monthOf(day) / 3) - 1;
    case "year":
      return yearOf(day);
  }
}

/** A day so many units on (or back); a month goes to the same day of the month, or its last. */
export function moved(day: string, { count, unit }: Duration): string {
  if (unit === "day") return dayOf(numberOf(day) + count);
  if (unit === "week") return dayOf(numberOf(day) + 7 * count);
  const months = { month: 1, quarter: 3, year: 12 }[unit] * count;
  const [year, month] = [yearOf(day), monthOf(day) - 1 + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const wanted = Math.min(Number(day.slice(8)), last);
  return new Date(Date.UTC(year, month, wanted)).toISOString().slice(0, 10);
}

export const ago = (today: string, { count, unit }: Duration): string =>
  moved(today, { count: -count, unit });

/** Whether a named month or quarter of no said year is this one: the latest begun, or the next to end. */
function isNamed(unit: "month" | "quarter", nth: number, year: number | undefined) {
  const per = unit === "month" ? 12 : 4;
  return (day: string, today: string, ahead: boolean): boolean => {
    const [index, now] = [indexOf(unit, day), indexOf(unit, today)];
    if (index % per !== nth - 1) return false;
    if (year !== undefined) return yearOf(day) === year;
    return ahead ? index >= now && index < now + per : index <= now && index > now - per;
  };
}

/** Whether a day lies in a period; looking back (not `ahead`) no period goes beyond today. */
export function isIn(day: string, period: Period, today: string, ahead = false): boolean {
  if (!ahead && day > today) return false;
  switch (period.is) {
    case "calendar":
      return indexOf(period.unit, day) === indexOf(period.unit, today) + period.shift;
    case "last":
      return day >= ago(today, period) && day <= today;
    case "next":
      return day >= today && day <= moved(today, period);
    case "month":
      return isNamed("month", period.month, period.year)(day, today, ahead);
    case "quarter":
      return isNamed("quarter", period.quarter, period.year)(day, today, ahead);
    case "year":
      return yearOf(day) === period.year;
    case "between":
      return day >= period.from && day <= period.to;
    case "since":
      return day >= period.day;
    case "after":
      return day > period.day;
    case "before":
      return day < period.day;
    case "until":
      return day <= period.day;
  }
}

/** Whether a day lies in the period before: the calendar period before, or as many days before. */
export function isBefore(day: string, period: Period, today: string): boolean {
  if (period.is === "calendar") return isIn(day, { ...period, shift: period.shift - 1 }, today);
  if (period.is === "last") {
    const start = ago(today, period);
    return day < start && day >= ago(start, period);
  }
  return isBeforeNamed(day, period, today);
}

function isBeforeNamed(day: string, period: Period, today: string): boolean {
  // A year that is named may lie ahead.
  const ahead = "year" in period && period.year !== undefined;
  const within = Array.from({ length: 2500 }, (_, n) => dayOf(numberOf(today) + 1000 - n)).filter(
    (each) => isIn(each, period, today, ahead),
  );
  const [last, first] = [within[0], within.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (period.is === "month" || period.is === "quarter" || period.is === "year")
    return indexOf(period.is, day) === indexOf(period.is, first) - 1;
  const length = numberOf(last) - numberOf(first) + 1;
  return day < first && numberOf(day) >= numberOf(first) - length;
}

const weekdays = ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"];

/** What a day, week (by its Monday), month … is called. */
export function keyOf(unit: Unit | "weekday", day: string): string {
  switch (unit) {
    case "day":
      return day;
    case "week":
      return dayOf(indexOf("week", day) * 7 - 3);
    case "month":
      return day.slice(0, 7);
    case "quarter":
      return `${yearOf(day)}-Q${Math.ceil(monthOf(day) / 3)}`;
    case "year":
      return day.slice(0, 4);
    case "weekday":
      return weekdays[numberOf(day) % 7] ?? "";
  }
}
