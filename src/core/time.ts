/**
 * Instants, calendar days, and the way between them in a business's time zone.
 *
 * An instant is milliseconds since 1970 UTC; a day is "YYYY-MM-DD" in the business's zone, so that
 * days compare and sort as text. Nothing here reads the clock: `now` is always an argument.
 */
export type Instant = number;
/** A calendar day, YYYY-MM-DD. */
export type LocalDate = string;
/** A wall time, HH:MM. */
export type LocalTime = string;

const dayMs = 86_400_000;
const hourMs = 3_600_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    formats.set(zone, format);
  }
  return format;
}

/** Whether the runtime knows the IANA zone. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const offsets = new Map<string, Map<number, number>>();

/**
 * Local minus UTC, in ms. Asking Intl is slow, so its answer is kept for the whole UTC day where it
 * is the same at both ends of it; on days when the clock changes it is asked for each quarter of
 * an hour, the finest that zones change on.
 */
function offsetAt(zone: string, instant: Instant): number {
  let ofZone = offsets.get(zone);
  if (ofZone === undefined) offsets.set(zone, (ofZone = new Map()));
  const day = Math.floor(instant / dayMs);
  let offset = ofZone.get(day);
  if (offset === undefined) {
    if (ofZone.size > 100_000) ofZone.clear();
    const [start, end] = [day * dayMs, (day + 1) * dayMs - hourMs / 4];
    const [atStart, atEnd] = [computeOffset(zone, start), computeOffset(zone, end)];
    offset = atStart === atEnd ? atStart : Number.NaN;
    ofZone.set(day, offset);
  }
  return Number.isNaN(offset) ? computeOffset(zone, quarterOf(instant)) : offset;
}

const quarterOf = (instant: Instant): Instant => Math.floor(instant / (hourMs / 4)) * (hourMs / 4);

function computeOffset(zone: string, instant: Instant): number {
  const part = new Map<string, number>();
  for (const { type, value } of formatOf(zone).formatToParts(instant))
    part.set(type, Number(value));
  const of = (type: string) => part.get(type) ?? 0;
  const day = Date.UTC(of("year"), of("month") - 1, of("day"));
  return day + (of("hour") * 3600 + of("minute") * 60 + of("second")) * 1000 - instant;
}

/** The days met so far, by their number since 1970: imports ask for millions. */
const dates = new Map<number, LocalDate>();

const wallClock = (zone: string, instant: Instant): string =>
  new Date(instant + offsetAt(zone, instant)).toISOString();

/** The business's calendar day at an instant. */
export function localDate(zone: string, instant: Instant): LocalDate {
  const day = Math.floor((instant + offsetAt(zone, instant)) / dayMs);
  let date = dates.get(day);
  if (date === undefined) dates.set(day, (date = dayOf(day * dayMs)));
  return date;
}

/** The business's wall time at an instant, HH:MM. */
export const localTime = (zone: string, instant: Instant): LocalTime =>
  wallClock(zone, instant).slice(11, 16);

/**
 * The instant of a wall time. One that does not exist (the hour skipped in spring) is the first
 * instant after the gap; of one that exists twice the first is taken, unless the second is asked for.
 */
export function instantOf(
  zone: string,
  date: LocalDate,
  time: LocalTime = "00:00",
  second = false,
): Instant {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const candidates = [offsetAt(zone, wall - dayMs), offsetAt(zone, wall + dayMs)]
    .map((offset) => wall - offset)
    .filter((instant) => instant + offsetAt(zone, instant) === wall);
  if (candidates.length > 0) return second ? Math.max(...candidates) : Math.min(...candidates);
  return firstInstantAfterGap(zone, wall);
}

function firstInstantAfterGap(zone: string, wall: number): Instant {
  let instant = wall - Math.max(offsetAt(zone, wall - dayMs), offsetAt(zone, wall + dayMs));
  instant = Math.floor(instant / (hourMs / 4)) * (hourMs / 4);
  while (instant + offsetAt(zone, instant) < wall) instant += hourMs / 4;
  return instant;
}

/** Whether the text is a real day of the calendar. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().slice(0, 10) === text;
}

const atNoon = (date: LocalDate): number => Date.parse(`${date}T12:00:00Z`);
const dayOf = (utc: number): LocalDate => new Date(utc).toISOString().slice(0, 10);

export const addDays = (date: LocalDate, days: number): LocalDate =>
  dayOf(atNoon(date) + days * dayMs);

/** The same day of another month, or its last day where that month is shorter. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
}

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: LocalDate): number => new Date(atNoon(date)).getUTCDay() || 7;

/** Whole days from a to b; negative where b is earlier. */
export const daysBetween = (a: LocalDate, b: LocalDate): number =>
  Math.round((atNoon(b) - atNoon(a)) / dayMs);

/** Whole months from one to the other, both like 2026-05. */
export const monthsBetween = (a: string, b: string): number =>
  (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 +
  Number(b.slice(5, 7)) -
  Number(a.slice(5, 7));

export const startOfMonth = (date: LocalDate): LocalDate => `${date.slice(0, 7)}-01`;
export const startOfWeek = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date));
export function startOfQuarter(date: LocalDate): LocalDate {
  const month = Number(date.slice(5, 7));
  return `${date.slice(0, 4)}-${pad(month - ((month - 1) % 3))}-01`;
}
export const startOfYear = (date: LocalDate): LocalDate => `${date.slice(0, 4)}-01-01`;

const pad = (value: number): string => String(value).padStart(2, "0");

export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
export const weekdayNames = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** For people: "1 April", with the year where it is not this one: "1 April 2025". */
export function showDate(date: LocalDate, today: LocalDate): string {
  const day = `${Number(date.slice(8, 10))} ${monthNames[Number(date.slice(5, 7)) - 1] ?? ""}`;
  return date.slice(0, 4) === today.slice(0, 4) ? day : `${day} ${date.slice(0, 4)}`;
}

/** For people, with the weekday: "Thu 2 July". */
export const showDay = (date: LocalDate, today: LocalDate): string =>
  `${(weekdayNames[weekdayOf(date) - 1] ?? "").slice(0, 3)} ${showDate(date, today)}`;

/** An instant as our files write it: 2026-06-30T09:00:00Z, with ms only where there are any. */
export const isoInstant = (instant: Instant): string =>
  new Date(instant).toISOString().replace(".000Z", "Z");
