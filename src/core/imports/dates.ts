import { daysInMonth, type Instant, instantOf, type LocalDate, monthNames } from "../time.ts";

/** How a file writes 3/5/2026. */
export type DateOrder = "DMY" | "MDY";

interface Calendar {
  readonly zone: string;
  readonly dateOrder: DateOrder;
}

const isoUtc = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?Z$/;
const timePattern =
  /[T ,]+(?:at )?(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*([ap])?\.?(?:m\.?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;

/**
 * The instant a cell means: ISO with or without zone, 3.5.2026 14:30, 5/3/26 2:30 PM,
 * "3 May 2026", "2026-05-03 09:23:43 +0200". Without a zone it is the business's wall time;
 * without a time it is `dayTime`. Undefined where it is no real date.
 */
export function readInstant(
  text: string,
  calendar: Calendar,
  dayTime: string,
): Instant | undefined {
  const iso = isoUtc.exec(text);
  if (iso !== null) return isoInstantOf(iso, text);
  const time = timePattern.exec(text);
  const day = readDate(time === null ? text : text.slice(0, time.index), calendar.dateOrder);
  if (day === undefined) return undefined;
  if (time === null) return instantOf(calendar.zone, day, dayTime);
  return instantOfTime(day, time, calendar.zone);
}

function isoInstantOf(iso: RegExpExecArray, text: string): Instant | undefined {
  const [, year, month, day, hour] = iso;
  if (!isDay(Number(year), Number(month), Number(day)) || Number(hour) > 23) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}

function instantOfTime(day: LocalDate, time: RegExpExecArray, zone: string): Instant | undefined {
  const [, hours = "0", minutes = "0", seconds = "0", half, offset] = time;
  const hour = half === undefined ? Number(hours) : halfDay(Number(hours), half);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const wall = `${pad(hour)}:${minutes}`;
  const start =
    offset === undefined
      ? instantOf(zone, day, wall)
      : Date.parse(`${day}T${wall}:00Z`) - offsetMs(offset);
  return start + Number(seconds) * 1000;
}

const halfDay = (hour: number, half: string): number =>
  hour > 12 ? 99 : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);

function offsetMs(offset: string): number {
  const found = /^([+-])(\d\d):?(\d\d)$/.exec(offset);
  if (found === null) return 0;
  const ms = (Number(found[2]) * 60 + Number(found[3])) * 60_000;
  return found[1] === "-" ? -ms : ms;
}

/** The day a cell means: 2026-05-03, 20260503, 3.5.2026, 3/5/26, "3 May 2026", "May 3, 2026". */
export function readDate(text: string, order: DateOrder): LocalDate | undefined {
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)$/.exec(text);
  if (numeric !== null) {
    const [a, b] = [Number(numeric[1]), Number(numeric[2])];
    const [day, month] = order === "DMY" ? [a, b] : [b, a];
    return dayOf(fullYear(numeric[3] ?? ""), month, day);
  }
  return readNamedMonth(text);
}

function readNamedMonth(text: string): LocalDate | undefined {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -]+(\p{L}{3,})\.?,?[ -]+(\d{4})$/iu.exec(text);
  if (dayFirst !== null) return namedDay(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text);
  return monthFirst === null ? undefined : namedDay(monthFirst[3], monthFirst[1], monthFirst[2]);
}

function namedDay(year = "", month = "", day = ""): LocalDate | undefined {
  const start = month.slice(0, 3).toLowerCase();
  const index = monthNames.findIndex((name) => name.toLowerCase().startsWith(start));
  return index < 0 ? undefined : dayOf(Number(year), index + 1, Number(day));
}

/** YYYY-MM-DD, or --MM-DD where the year is not known (also 0000 or 1604, as address books write it). */
export function readBirthday(text: string, order: DateOrder): string | undefined {
  const yearless = /^(?:--|0000-|1604-)(\d\d)-?(\d\d)$/.exec(text);
  if (yearless === null) return readDate(text, order);
  const day = dayOf(2024, Number(yearless[1]), Number(yearless[2]));
  return day === undefined ? undefined : `-${day.slice(4)}`;
}

/** Which order a text proves: 13.5. can only be a day first. */
export function provenOrder(text: string): DateOrder | null {
  const found = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}(?:\D|$)/.exec(text);
  if (found === null) return null;
  const [a, b] = [Number(found[1]), Number(found[2])];
  if (a > 12 && b <= 12) return "DMY";
  return b > 12 && a <= 12 ? "MDY" : null;
}

const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1900 &&
  year < 2200 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonth(year, month);

const dayOf = (year: number, month: number, day: number): LocalDate | undefined =>
  isDay(year, month, day) ? `${year}-${pad(month)}-${pad(day)}` : undefined;

const pad = (value: number): string => String(value).padStart(2, "0");
