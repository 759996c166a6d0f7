import { type Clock, type Period, resolvePeriod, shiftUnit, todayOf } from "../../period.ts";
import { addDays, type LocalDate } from "../../time.ts";
import { type Chart, type PeriodReading, type Rule, type Said, table } from "./chart.ts";
import type { DayWords, Mood } from "./entity.ts";
import { resolveDay } from "./resolve-point.ts";

/** First and last day, both included; open where undefined. */
interface Bounds {
  readonly from: LocalDate | undefined;
  readonly to: LocalDate | undefined;
}

const moods: readonly Mood[] = ["past", "future"];

/** A period for each mood; `ahead` only where it is another one. */
function bothMoods(read: (mood: Mood) => Period | undefined): PeriodReading | undefined {
  const [period, ahead] = moods.map(read);
  if (period === undefined) return undefined;
  const same = ahead === undefined || JSON.stringify(ahead) === JSON.stringify(period);
  return same ? { period } : { period, ahead };
}

/** The days of one end of a range, which is a day or a period. */
function bounds(said: Said, name: string, mood: Mood): Bounds {
  const clock = said.context.clock;
  if (said.text(name).startsWith("§d")) {
    const day = resolveDay(said.piece("d", name), mood, clock);
    return { from: day, to: day };
  }
  const { period, ahead } = said.piece("p", name);
  return wholeOf(mood === "future" ? (ahead ?? period) : period, mood, clock);
}

/** Whole days, not cut off at today: "until June" said in June is its last day. */
function wholeOf(period: Period, mood: Mood, clock: Clock): Bounds {
  const { from, until } = resolvePeriod(named(period, mood, clock), clock, true);
  return { from, to: until === undefined ? undefined : addDays(until, -1) };
}

/** A bare month or quarter with the year that the mood gives it. */
function named(period: Period, mood: Mood, clock: Clock): Period {
  if ((period.is !== "month" && period.is !== "quarter") || period.year !== undefined)
    return period;
  const { from } = resolvePeriod(period, clock, mood === "future");
  return from === undefined ? period : { ...period, year: Number(from.slice(0, 4)) };
}

const since = (said: Said) => bothMoods((mood) => day("since", bounds(said, "start", mood).from));
const after = (said: Said) => bothMoods((mood) => day("after", bounds(said, "start", mood).to));
const before = (said: Said) => bothMoods((mood) => day("before", bounds(said, "end", mood).from));
function until(said: Said): PeriodReading | undefined {
  const reading = bothMoods((mood) => day("until", bounds(said, "end", mood).to));
  const begins = bounds(said, "end", "future").from;
  return reading && { ...reading, ...(begins === undefined ? {} : { begins }) };
}

const day = (
  is: "since" | "after" | "before" | "until",
  date: LocalDate | undefined,
): Period | undefined => (date === undefined ? undefined : { is, day: date });

/**
 * Both ends. One without its year (or week) takes it from the other: "from January until March
 * 2026", "from Monday to Friday".
 */
const between = (said: Said): PeriodReading | undefined => {
  const reading = bothMoods(span(said));
  const ahead = reading === undefined ? span(said)("future") : undefined;
  return reading ?? (ahead && { period: ahead, ahead });
};
const span =
  (said: Said) =>
  (mood: Mood): Period | undefined => {
    const [from, to] = [bounds(said, "start", mood).from, bounds(said, "end", mood).to];
    if (from === undefined || to === undefined) return undefined;
    const [start, end] = [floats(said, "start"), floats(said, "end")];
    if (end === undefined && start !== undefined) return orderly(backTo(from, to, start), to);
    if (from <= to) return { is: "between", from, to };
    if (start !== undefined && mood === "past") return orderly(backTo(from, to, start), to);
    return end === undefined ? undefined : orderly(from, onTo(to, from, end));
  };

/** "between now and the 31st": from today to a day ahead; of what was, nothing lies there. */
const fromNow = (said: Said): PeriodReading | undefined => {
  const { to } = bounds(said, "end", "future");
  const ahead = to === undefined ? undefined : orderly(todayOf(said.context.clock), to);
  return ahead && { period: ahead, ahead };
};

const orderly = (from: LocalDate, to: LocalDate): Period | undefined =>
  from <= to ? { is: "between", from, to } : undefined;

/** The unit that an end of a range comes again in: "Friday" each week, "3 May" each year. */
function floats(said: Said, name: string): "week" | "year" | undefined {
  if (!said.text(name).startsWith("§d")) {
    const { period } = said.piece("p", name);
    const named = period.is === "month" || period.is === "quarter";
    return named && period.year === undefined ? "year" : undefined;
  }
  const day = said.piece("d", name);
  if (day.is === "weekday" && day.week === undefined) return "week";
  return day.is === "month-day" ? "year" : undefined;
}

/** The day moved by whole units to the last one not after the limit. */
function backTo(day: LocalDate, limit: LocalDate, unit: "week" | "year"): LocalDate {
  const years = unit === "year" ? Number(limit.slice(0, 4)) - Number(day.slice(0, 4)) : 0;
  const moved = shiftUnit(day, "year", years);
  return moved <= limit ? moved : shiftUnit(moved, unit, -1);
}

/** The day moved by whole units to the first one not before the limit. */
function onTo(day: LocalDate, limit: LocalDate, unit: "week" | "year"): LocalDate {
  const years = unit === "year" ? Number(limit.slice(0, 4)) - Number(day.slice(0, 4)) : 0;
  const moved = shiftUnit(day, "year", years);
  return moved >= limit ? moved : shiftUnit(moved, unit, 1);
}

/** "1 to 15 April", "April 1-15": two days of one month. */
const daysOfMonth = (said: Said) =>
  bothMoods((mood) => {
    const [first, second] = [said.number("first"), said.number("second")];
    const year = said.has("year") ? said.number("year") : undefined;
    const period: Period = { is: "month", month: said.month(), ...(year && { year }) };
    const month = wholeOf(period, mood, said.context.clock);
    if (month.from === undefined || month.to === undefined || first > second) return undefined;
    const to = addDays(month.from, second - 1);
    return to > month.to ? undefined : { is: "between", from: addDays(month.from, first - 1), to };
  });

/** "month by month through 2025": in that year, for a course has its end. */
const throughYear = (said: Said): PeriodReading | undefined => {
  const { period } = said.piece("p", "end");
  return period.is === "year" ? { period } : undefined;
};

/** "over 3 months ago": before the day that long ago. */
const longAgo = (said: Said): PeriodReading => {
  const { count, unit } = said.piece("l", "length");
  return { period: { is: "before", day: shiftUnit(todayOf(said.context.clock), unit, -count) } };
};

const lately = (said: Said): PeriodReading => ({
  period: { is: "last", ...said.piece("l", "length") },
});

/** "within 3 days": the last or the next, by mood. */
const within = (said: Said): PeriodReading => ({
  period: { is: "last", ...said.piece("l", "length") },
  ahead: { is: "next", ...said.piece("l", "length") },
});

/** The first or last days of a period: "first week of June", "last two weeks of May". */
const partOf = (side: "first" | "last") => (said: Said) =>
  bothMoods((mood) => {
    const { from, to } = bounds(said, "whole", mood);
    const { count, unit } = said.has("length")
      ? said.piece("l", "length")
      : { count: 1, unit: said.unit() };
    if (from === undefined || to === undefined || unit === "year") return undefined;
    return side === "first"
      ? { is: "between", from, to: addDays(shiftUnit(from, unit, count), -1) }
      : { is: "between", from: shiftUnit(addDays(to, 1), unit, -count), to };
  });

const ends = (say: string, means: Rule<PeriodReading>["means"]): readonly Rule<PeriodReading>[] =>
  ["day", "period"].flatMap((start) =>
    say.includes("<end>") && say.includes("<start>")
      ? ["day", "period"].map((end) => ({
          say: say.replace("<start>", `<${start}:start>`).replace("<end>", `<${end}:end>`),
          means,
        }))
      : [{ say: say.replace(/<(start|end)>/, `<${start}:$1>`), means }],
  );

/** Days of one month have to be read before "15 April" is taken for one day. */
export const monthRanges = table("p", [
  {
    say: "between|from? the? <dom:first> to|-|until|and|through the? <dom:second> of? <month> ,|of? <year>",
    means: daysOfMonth,
  },
  {
    say: "between|from? the? <dom:first> to|-|until|and|through the? <dom:second> of? <month>",
    means: daysOfMonth,
  },
  {
    say: "between|from? <month> <dom:first> to|-|until|and|through <dom:second> ,? <year>",
    means: daysOfMonth,
  },
  {
    say: "between|from? <month> <dom:first> to|-|until|and|through <dom:second> !<month>|§d0",
    means: daysOfMonth,
  },
]);

/** "over 3 months ago" has to be read before "3 months ago" is taken for one day. */
export const longAgoTable = table("p", [
  { say: "less_than|fewer_than|under <length> ago", means: lately },
  {
    say: "from? <length> back|ago until|till|to|up_to|through now|today|date|the_present",
    means: lately,
  },
  {
    say: "over|more_than|longer_than|older_than|at_least <length> ago|old|back|behind_us",
    means: longAgo,
  },
]);

/** Parts of a period have to be read before "last week" is taken for one. */
export const partTable = table("p", [
  { say: "the? 1st <length> of the? <period:whole>", means: partOf("first") },
  { say: "the? 1st <unit> of the? <period:whole>", means: partOf("first") },
  { say: "the? last|final <length> of the? <period:whole>", means: partOf("last") },
  { say: "the? last|final <unit> of the? <period:whole>", means: partOf("last") },
]);

/** "since new year": this year's. */
const ofThisYear = ({ context }: Said): PeriodReading => ({
  period: { is: "since", day: `${todayOf(context.clock).slice(0, 4)}-01-01` },
});

/** "since the quarter began": from its first day; a day is no such period. */
const sinceItBegan = (said: Said): PeriodReading | undefined =>
  said.unit() === "day" ? undefined : { period: { is: "calendar", unit: said.unit(), shift: 0 } };

/** Periods with an open or a second end. */
export const rangeTable = table("p", [
  { say: "within <length>", means: within },
  ...ends("since|after the? <start> ended|finished|closed", after),
  { say: "since|from the? new year|years", means: ofThisYear },
  { say: "since the? <unit> began|started|opened|commenced", means: sinceItBegan },
  ...ends("between|from now and|&|to|until|till|through|thru the? <end>", fromNow),
  ...ends("between the? <start> and|& now", since),
  ...ends("between the? <start> and|& the? <end>", between),
  ...ends(
    "from the? <start> to|until|through|thru|-|and|up_to|through_to|thru_to|right_up_to|right_through_to|all_the_way_to the? <end>",
    between,
  ),
  ...ends(
    "since|from|starting|as_of|after? the? <start> until|through|thru|up_to|through_to|right_up_to the? <end>",
    between,
  ),
  ...ends(
    "<start> -|to|until|till|through|thru|up_to|through_to|right_through_to now|date|the_present|this_day",
    since,
  ),
  ...ends("<start> -|to|thru|through|through_to|right_through_to the? <end>", between),
  ...ends("<start> until <end>", between),
  ...ends(
    "since|starting|as_of|beginning from|with|on|in? the? start|beginning|outset? of? the? <start> until? now|today?",
    since,
  ),
  ...ends(
    "from|since the? <start> on|onward|onwards|forward|until_now|to_date|till_now|to_now|up_to_now|through_to_now|to_the_present !by",
    since,
  ),
  ...ends("counting from the? <start> on|onward|onwards?", since),
  ...ends("<start> onward|onwards|and_later|or_later", since),
  ...ends("on_or_after|on_or_since|at_or_after the? <start>", since),
  ...ends("on_or_before|at_or_before the? <end>", until),
  ...ends("until after the? <start>", after),
  // "we're after last month's sales" are those of last month.
  ...ends("not|no? ^we_are|i_am|i'm|m|im|we're|re|we_were|i_was after the? <start>", after),
  ...ends("not|no? later_than|past the? <start>", after),
  ...ends("before|prior_to|earlier_than|ahead_of the? <end>", before),
  {
    say: "~month|monthly|week|weekly|quarter|quarterly through|thru <period:end>",
    means: throughYear,
  },
  ...ends(
    "up? until|through|thru|up_to|up_to_and_including|to_the_end_of including|incl? the? <end>",
    until,
  ),
]);

/** "today", "on 3 May", "last Friday": every day is a period of one day too. */
export function dayPeriod(words: DayWords, chart: Chart): PeriodReading | undefined {
  if (words.is === "shift" && words.unit === "day" && Math.abs(words.count) <= 2)
    return { period: { is: "calendar", unit: "day", shift: words.count } };
  return bothMoods((mood) => {
    const date = resolveDay(words, mood, chart.context.clock);
    return { is: "between", from: date, to: date };
  });
}
