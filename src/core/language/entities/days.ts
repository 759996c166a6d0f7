import {
  addMonths,
  daysBetween,
  isDate,
  type LocalDate,
  startOfMonth,
  weekdayOf,
} from "../../time.ts";
import { type Period, todayOf } from "../../period.ts";
import { monthNames } from "../../time.ts";
import { type Said, table } from "./chart.ts";
import type { DayWords, EntityContext } from "./entity.ts";
import { resolveDay } from "./resolve-point.ts";

const months = monthNames.map((name) => name.toLowerCase()).join("|");

/** A day as numbers; undefined where the calendar has no such day. */
export function dateOf(year: number, month: number, day: number): DayWords | undefined {
  const full = year < 100 ? year + (year > 69 ? 1900 : 2000) : year;
  const date = `${full}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isDate(date) ? { is: "date", date } : undefined;
}

const monthDay = (month: number, day: number): DayWords | undefined =>
  dateOf(2024, month, day) && { is: "month-day", month, day };

/** Day and month in the order of the business, or in the only order that makes a date. */
function ordered(
  first: number,
  second: number,
  { dateOrder }: EntityContext,
): readonly [number, number] {
  const [day, month] = dateOrder === "DMY" ? [first, second] : [second, first];
  return month > 12 && day <= 12 ? [month, day] : [day, month];
}

const parts = (text: string): readonly number[] => text.split(/[./-]/).filter(Boolean).map(Number);

function numeric(said: Said): DayWords | undefined {
  const [first = 0, second = 0, year = 0] = parts(said.text("numeric"));
  const [day, month] = ordered(first, second, said.context);
  return dateOf(year, month, day);
}

function iso(said: Said): DayWords | undefined {
  const [year = 0, month = 0, day = 0] = parts(said.text("iso"));
  return dateOf(year, month, day);
}

function short(slot: string) {
  return (said: Said): DayWords | undefined => {
    const [first = 0, second = 0] = parts(said.text(slot));
    // Dots are only ever written day first.
    const [day, month] = slot === "dots" ? [first, second] : ordered(first, second, said.context);
    return monthDay(month, day);
  };
}

function named(said: Said): DayWords | undefined {
  const [month, day] = [said.month(), said.number("dom")];
  if (said.has("year")) return dateOf(said.number("year"), month, day);
  if (said.has("short")) return dateOf(said.number("short"), month, day);
  return monthDay(month, day);
}

/** A named day of this, last or next year. */
const namedInYear = (shift: number) => (said: Said) =>
  dateOf(Number(todayOf(said.context.clock).slice(0, 4)) + shift, said.month(), said.number("dom"));

/** The 14th of this, last or next month. */
const nthOfMonth = (shift: number) => (said: Said) => {
  const month = addMonths(startOfMonth(todayOf(said.context.clock)), shift);
  return dateOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), said.number("nth"));
};

const shift = (count: number, unit: "day" | "week") => (): DayWords => ({
  is: "shift",
  count,
  unit,
});

const lengthFrom =
  (sign: 1 | -1) =>
  (said: Said): DayWords => {
    const { count, unit } = said.piece("l", "length");
    return { is: "shift", count: sign * count, unit };
  };

const weekday =
  (week?: number) =>
  (said: Said): DayWords => ({
    is: "weekday",
    weekday: said.weekday(),
    ...(week === undefined ? {} : { week }),
  });

function after(said: Said): DayWords {
  const { count, unit } = said.has("length")
    ? said.piece("l", "length")
    : { count: 1, unit: "week" as const };
  return { is: "after", base: said.piece("d", "day"), count, unit };
}

const calendar =
  (shift: number) =>
  (said: Said): Period => ({ is: "calendar", unit: said.unit(), shift });
const month = (said: Said): Period => ({
  is: "month",
  month: said.month(),
  ...(said.has("year") ? { year: said.number("year") } : {}),
});

const edges = { start: "start", end: "end", middle: "middle" } as const;
const edgeRules = (edge: keyof typeof edges, words: string, link = "of?") => {
  const of =
    (period: (said: Said) => Period) =>
    (said: Said): DayWords | undefined => {
      const whole = period(said);
      // The end of the day is a time of day.
      if (whole.is === "calendar" && whole.unit === "day") return undefined;
      return { is: "edge", edge, of: whole };
    };
  return [
    { say: `the? ${words} ${link} the? this|current? <unit>`, means: of(calendar(0)) },
    { say: `the? ${words} ${link} the? next|coming <unit>`, means: of(calendar(1)) },
    { say: `the? ${words} ${link} the? last|previous <unit>`, means: of(calendar(-1)) },
    { say: `the? ${words} ${link} the? month? of? <month> ,? <year>`, means: of(month) },
    { say: `the? ${words} ${link} the? month? of? <month>`, means: of(month) },
  ];
};

const nth = (said: Said): DayWords | undefined => {
  const day = said.number("nth");
  return day > 31 ? undefined : { is: "day-of-month", day };
};
/** What may follow "the 14th" where it is a day and not "the 14th order". */
export const endOfDay =
  "&,|.|;|:|!|?|-|at|to|and|or|about|for|with|i|we|he|she|they|in|re|by|then|please|still|needs|was|because|since|as|cos|so|when|while|but|if|unless|instead|not|rather|pls|plz|thanks|thx|no|sorry|actually|half_past|quarter_past|quarter_to|noon|midday|END";

/** Single days, the explicit ones first. */
export const dayTable = table("d", [
  { say: "<iso>", means: iso },
  { say: "<numeric>", means: numeric },
  ...edgeRules("start", "start|beginning|begin|first_day|1st_day|early"),
  ...edgeRules("middle", "middle|mid"),
  ...edgeRules("end", "end|last_day"),
  // "which ones did Ana close last week" tells of the whole week.
  ...edgeRules("end", "close", "of"),
  { say: "<unit> end", means: (said) => ({ is: "edge", edge: "end", of: calendar(0)(said) }) },
  {
    say: "eom",
    means: () => ({ is: "edge", edge: "end", of: { is: "calendar", unit: "month", shift: 0 } }),
  },
  {
    say: "eow",
    means: () => ({ is: "edge", edge: "end", of: { is: "calendar", unit: "week", shift: 0 } }),
  },
  {
    say: "eoq",
    means: () => ({ is: "edge", edge: "end", of: { is: "calendar", unit: "quarter", shift: 0 } }),
  },
  {
    say: "eoy",
    means: () => ({ is: "edge", edge: "end", of: { is: "calendar", unit: "year", shift: 0 } }),
  },
  { say: "the? <dom> of? the? <month> ,? of? <year>", means: named },
  { say: "<dom> of? <month> ' <short>", means: named },
  { say: "<month> the? <dom> ,? <year>", means: named },
  { say: "the? <dom> of? <month> this year", means: namedInYear(0) },
  { say: "<month> the? <dom> ,? this year", means: namedInYear(0) },
  { say: "<month> the? <dom> ,? last|previous year", means: namedInYear(-1) },
  { say: "<month> the? <dom> ,? next year", means: namedInYear(1) },
  { say: "the? <dom> of? <month> last|previous year", means: namedInYear(-1) },
  { say: "the? <dom> of? <month> next year", means: namedInYear(1) },
  { say: "the? <dom> of? the? <month>", means: named },
  {
    say: "<month> the? <dom> !x|<mark>|kg|am|pm|%|order|customer|-_<dom>|-_<month>|to_<dom>|to_<month>|of",
    means: named,
  },
  { say: "the? <nth> of this|current month", means: nthOfMonth(0) },
  { say: "the? <nth> of the month", means: nth },
  { say: "the? <nth> of next month", means: nthOfMonth(1) },
  { say: "the? <nth> of last|previous month", means: nthOfMonth(-1) },
  { say: "<dots>", means: short("dots") },
  { say: "~on|by|due|until|since|from|before|after|for|the <slash>", means: short("slash") },
  { say: "<slash> &at", means: short("slash") },
  { say: "<slash>", means: short("slash"), sure: false },
  { say: "the? day before yesterday", means: shift(-2, "day") },
  { say: "the? day after tomorrow", means: shift(2, "day") },
  { say: "overmorrow", means: shift(2, "day") },
  { say: "tomorrow week", means: shift(8, "day") },
  { say: "today week", means: shift(7, "day") },
  { say: "earlier|later today !week", means: shift(0, "day") },
  { say: "today !week", means: shift(0, "day") },
  { say: "tomorrow", means: shift(1, "day") },
  { say: "yesterday", means: shift(-1, "day") },
  {
    say: "the? last|past|this_past|previous <weekday>",
    means: (said) => ({ is: "latest-weekday", weekday: said.weekday() }),
  },
  { say: "<weekday> after next", means: weekday(2) },
  { say: "<weekday> of|in? the? next week", means: weekday(1) },
  { say: "<weekday> of|in? this week", means: weekday(0) },
  { say: "<weekday> of|in? the? last|previous week", means: weekday(-1) },
  { say: "next week on|, <weekday>", means: weekday(1) },
  { say: "next week <weekday>", means: weekday(1) },
  { say: "last week ,? on|,? <weekday>", means: weekday(-1) },
  { say: "over_the|at_the weekend ,? on|,? <weekday>", means: weekday() },
  {
    say: "the? last|past weekend ,? on|,? <weekday>",
    means: (said) => ({ is: "latest-weekday", weekday: said.weekday() }),
  },
  { say: "this week on|,? <weekday>", means: weekday(0) },
  { say: "the? next <weekday>", means: weekday(1) },
  { say: "this coming|upcoming? <weekday>", means: weekday(0) },
  { say: "the coming|upcoming|following <weekday>", means: weekday() },
  {
    say: "^every|each|other|alternate|black|good the? coming|upcoming|following? <weekday>",
    means: weekday(),
  },
  {
    say: "in <n> working|business|week day",
    means: (said) => ({ is: "working-days", count: said.number("n") }),
  },
  {
    say: "<n> working|business day from now|today",
    means: (said) => ({ is: "working-days", count: said.number("n") }),
  },
  { say: "<length> ago today|now", means: lengthFrom(-1) },
  // "February a year ago" is no day, but that month of a year before (periods.ts).
  { say: `^${months} <length> ago`, means: lengthFrom(-1) },
  { say: `^${months} <length> back`, means: lengthFrom(-1) },
  { say: "<length> from now", means: lengthFrom(1) },
  { say: "in about|around? <length> time", means: lengthFrom(1) },
  { say: "in about|around|exactly? <length> !of|'", means: lengthFrom(1) },
  { say: "<length> from|after|on? <day>", means: after },
  { say: "week from|on? <day>", means: after },
  { say: "<day> week", means: after },
  { say: `~on|by|until|since|from|before|after|for the? <nth> ${endOfDay}`, means: nth },
  { say: `the <nth> ${endOfDay}`, means: nth, sure: false },
]);

/** "Friday, 26 June 2026" is one day said twice; the date counts. */
export const doubledDays = table("d", [
  {
    say: "<day:first> ,? the? <day:second>",
    means: (said) => {
      const [first, second] = [said.piece("d", "first"), said.piece("d", "second")];
      const named = first.is === "weekday" ? first : second;
      const dated = first.is === "weekday" ? second : first;
      return named.is === "weekday" && isDated(dated) && isOn(dated, named.weekday, said.context)
        ? dated
        : undefined;
    },
  },
]);

/** "Thursday, today" is one day only on a Thursday, and "Friday 27 June" where the near 27 June is one. */
function isOn(day: DayWords, weekday: number, { clock }: EntityContext): boolean {
  if (day.is === "shift" && day.unit !== "day") return true;
  const dates = [resolveDay(day, "past", clock), resolveDay(day, "future", clock)] as const;
  const near = day.is === "month-day" ? [nearerTo(todayOf(clock), ...dates)] : dates;
  return near.some((date) => weekdayOf(date) === weekday);
}

const nearerTo = (today: LocalDate, before: LocalDate, after: LocalDate): LocalDate =>
  daysBetween(before, today) < daysBetween(today, after) ? before : after;

const isDated = (day: DayWords): boolean =>
  ["date", "month-day", "day-of-month", "shift"].includes(day.is);
