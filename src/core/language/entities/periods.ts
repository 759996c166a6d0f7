import { type Period, todayOf } from "../../period.ts";
import { addDays, startOfWeek, weekdayOf } from "../../time.ts";
import { type PeriodReading, type Rule, type Said, table } from "./chart.ts";
import { endOfDay } from "./days.ts";
import { type Feast, feastDays } from "./feasts.ts";
import {
  lastMonthNamed,
  monthAgo,
  monthBefore,
  monthBeforeNamed,
  nextMonthNamed,
  thisMonthNamed,
  thisYear,
} from "./named-months.ts";
import { resolveDay } from "./resolve-point.ts";

type PeriodRule = Rule<PeriodReading>;

const only = (period: Period): PeriodReading => ({ period });
const calendar = (shift: number) => (said: Said) =>
  only({ is: "calendar", unit: said.unit(), shift });

const last = (said: Said) => only({ is: "last", ...said.piece("l", "length") });
const next = (said: Said) => only({ is: "next", ...said.piece("l", "length") });

/** "in the last quarter" is the calendar's, like "last quarter"; days, weeks, months, years roll. */
const lastOne = (said: Said) =>
  said.unit() === "quarter"
    ? only({ is: "calendar", unit: "quarter", shift: -1 })
    : only({ is: "last", count: 1, unit: said.unit() });

/** The year a phrase names, outright or as this, last or next one. */
function yearSaid(said: Said): number | undefined {
  if (said.has("year")) return said.number("year");
  if (said.has("short")) return 2000 + said.number("short");
  if (said.has("last")) return thisYear(said) - 1;
  if (said.has("next")) return thisYear(said) + 1;
  return said.has("this") ? thisYear(said) : undefined;
}

function month(said: Said): PeriodReading {
  const year = yearSaid(said);
  return only({ is: "month", month: said.month(), ...(year === undefined ? {} : { year }) });
}

function isoMonth(said: Said): PeriodReading {
  const [a = 0, b = 0] = said.text("isomonth").split(/[-./]/).map(Number);
  return only({ is: "month", month: Math.min(a, b), year: Math.max(a, b) });
}

function quarter(said: Said): PeriodReading {
  const slot = ["q", "nth"].find((name) => said.has(name)) ?? "n";
  const quarter = Number(said.text(slot).replace(/\D/g, ""));
  const year = yearSaid(said);
  return only({ is: "quarter", quarter, ...(year === undefined ? {} : { year }) });
}
function nthQuarter(said: Said): PeriodReading | undefined {
  const count = said.number(said.has("nth") ? "nth" : "n");
  return count >= 1 && count <= 4 ? quarter(said) : undefined;
}

function halfYear(said: Said): PeriodReading {
  const second = said.text(said.has("h") ? "h" : "half").includes("2");
  const year = yearSaid(said) ?? thisYear(said);
  return only(
    second
      ? { is: "between", from: `${year}-07-01`, to: `${year}-12-31` }
      : { is: "between", from: `${year}-01-01`, to: `${year}-06-30` },
  );
}

function isoWeek(said: Said): PeriodReading | undefined {
  const [week, year] = [said.number("n"), yearSaid(said) ?? thisYear(said)];
  if (week < 1 || week > 53) return undefined;
  const from = addDays(startOfWeek(`${year}-01-04`), (week - 1) * 7);
  return only({ is: "between", from, to: addDays(from, 6) });
}

function weekOf(said: Said): PeriodReading {
  const week = (mood: "past" | "future"): Period => {
    const from = startOfWeek(resolveDay(said.piece("d", "day"), mood, said.context.clock));
    return { is: "between", from, to: addDays(from, 6) };
  };
  return { period: week("past"), ahead: week("future") };
}

/** Saturday and Sunday: the running or latest weekend looking back, the running or next ahead. */
const weekend =
  (shift?: -1 | 1) =>
  (said: Said): PeriodReading => {
    const today = todayOf(said.context.clock);
    const saturday = addDays(startOfWeek(today), 5);
    const at = (from: string): Period => ({ is: "between", from, to: addDays(from, 1) });
    const running = weekdayOf(today) > 5;
    if (shift !== undefined) {
      const weeks = shift < 0 ? -1 : running ? 1 : 0;
      return only(at(addDays(saturday, weeks * 7)));
    }
    return { period: at(running ? saturday : addDays(saturday, -7)), ahead: at(saturday) };
  };

const feast =
  (name: Feast) =>
  (said: Said): PeriodReading => {
    const today = todayOf(said.context.clock);
    const [past, ahead] = [feastDays(name, "past", today), feastDays(name, "future", today)];
    return { period: { is: "between", ...past }, ahead: { is: "between", ...ahead } };
  };

function year(said: Said): PeriodReading | undefined {
  const year = said.number("year");
  const away = Math.abs(year - thisYear(said));
  return away <= 60 ? only({ is: "year", year }) : undefined;
}

const shortYear = (said: Said) => only({ is: "year", year: 2000 + said.number("short") });

const decade = (said: Said) =>
  only({
    is: "between",
    from: `${said.number("decade")}-01-01`,
    to: `${said.number("decade") + 9}-12-31`,
  });

const relative =
  (shift: number) =>
  (said: Said): PeriodReading => ({
    period: { is: "calendar", unit: said.unit(), shift: shift < 0 ? -2 : 1 },
    relative: { unit: said.unit(), shift },
  });
const yearBefore = (): PeriodReading => ({
  period: { is: "calendar", unit: "year", shift: -1 },
  relative: { unit: "year", shift: -1 },
});

/** A phrase with every way of saying its year after it, and without. */
const withYear = (say: string, means: PeriodRule["means"]): readonly PeriodRule[] =>
  [
    `${say} of|in|,|-|/? <year>`,
    `${say} ' <short>`,
    `${say} of|in|,? the? <last> year`,
    `${say} of|in|,? <this> year`,
    `${say} of|in|,? the? <next> year`,
    say,
  ].map((said) => ({ say: said, means }));

/** "the last 24 hours" are counted in days, for our days begin at midnight. */
const lastHours = (said: Said) =>
  only({ is: "last", count: Math.ceil(said.piece("m", "span") / 1440), unit: "day" });

const rolling: readonly PeriodRule[] = [
  { say: "the? <unit> before last", means: calendar(-2) },
  { say: "the? <unit> after next", means: calendar(2) },
  { say: "the? last|past|previous|latest|most_recent <length>", means: last },
  { say: "the? next|coming|following <length>", means: next },
  { say: "the? last|past <span>", means: lastHours },
  {
    say: "the? <n> last|past|previous <unit>",
    means: (said) => only({ is: "last", count: Math.max(1, said.number("n")), unit: said.unit() }),
  },
  { say: "in|over|during|within|throughout the last|past|previous <unit>", means: lastOne },
  { say: "the? past <unit>", means: lastOne },
  { say: "since|for about|over|at_least? <length>", means: last },
];

const toDate: readonly PeriodRule[] = [
  { say: "the? current|this? <unit> to date", means: calendar(0) },
  { say: "so far this <unit>", means: calendar(0) },
  { say: "ytd", means: () => only({ is: "calendar", unit: "year", shift: 0 }) },
  { say: "mtd", means: () => only({ is: "calendar", unit: "month", shift: 0 }) },
  { say: "qtd", means: () => only({ is: "calendar", unit: "quarter", shift: 0 }) },
  { say: "wtd", means: () => only({ is: "calendar", unit: "week", shift: 0 }) },
];

const company = "~in|during|since|until|before|after|of|between|throughout|through|than";

const months: readonly PeriodRule[] = [
  { say: "the? previous|preceding <month> !<year>", means: monthBeforeNamed },
  { say: "the? last|past <month> !<year>", means: lastMonthNamed },
  { say: "the? most_recent|latest <month> !<year>", means: month },
  { say: "<month> just gone|past", means: month },
  { say: "this <month>", means: thisMonthNamed },
  { say: "the? next|coming <month>", means: nextMonthNamed },
  {
    say: "the <month> before it|that? one|1? &?|.|,|!|;|and|please|pls|thanks|next|beside|alongside|END",
    means: monthBefore,
  },
  { say: "the? <month> <length> ago|back", means: monthAgo },
  {
    say: "the? <month> a|the year before|earlier|prior it|that? one|1? &?|.|,|!|;|END",
    means: monthBefore,
  },
  { say: "<isomonth>", means: isoMonth },
  ...withYear("the? month of <month>", month),
  ...withYear(`${company} <month>`, month),
  ...withYear("<month>", month),
];

const quarters: readonly PeriodRule[] = [
  {
    say: "the? last|final quarter of <year>",
    means: (said) => only({ is: "quarter", quarter: 4, year: said.number("year") }),
  },
  { say: "the? most_recent|latest <q> !<year>", means: quarter },
  { say: "<last> year s? <q>", means: quarter },
  { say: "<this> year s? <q>", means: quarter },
  { say: "the? <last> year s? <nth> -? quarter", means: nthQuarter },
  { say: "the? <this> year s? <nth> -? quarter", means: nthQuarter },
  ...withYear("<q>", quarter),
  { say: "<year> -|/? <q>", means: quarter },
  {
    say: "the? <nth> quarter before it|that? one|1? &?|.|,|!|;|END",
    means: (said) => {
      const found = nthQuarter(said);
      return found && { ...found, relative: { unit: "year", shift: -1 } };
    },
  },
  ...withYear("the? <nth> quarter", nthQuarter),
  ...withYear("quarter <n>", (said) => nthQuarter(said)),
  ...withYear("<h>", halfYear),
  ...withYear("the? <half> half", halfYear),
];

const weeks: readonly PeriodRule[] = [
  { say: "calendar? week|kw|cw no|number|nr|#? <n> of|in|,|/? <year>", means: isoWeek },
  { say: "calendar_week|kw|cw <n>", means: isoWeek },
  { say: "week no|number|nr|#? <n>", means: isoWeek, sure: false },
  { say: "the? week of|beginning|commencing|starting|from|with the? <day>", means: weekOf },
  { say: "the? last|past|previous weekend", means: weekend(-1) },
  { say: "the? next weekend", means: weekend(1) },
  { say: "this|the|over_the|at_the|coming? coming? weekend", means: weekend() },
];

/** "the christmas order" says no time. */
const feasts: readonly PeriodRule[] = [
  { say: `last easter weekend|holidays? ${endOfDay}`, means: feast("easter") },
  { say: `last christmas|xmas holidays? ${endOfDay}`, means: feast("christmas") },
  { say: `easter weekend|holidays? ${endOfDay}`, means: feast("easter") },
  { say: `christmas|xmas holidays? ${endOfDay}`, means: feast("christmas") },
];

const calendars: readonly PeriodRule[] = [
  {
    say: "the? same month|week|quarter|day|period|time of|in|the? last|previous year",
    means: yearBefore,
  },
  {
    say: "the? same month|week|quarter|day|period|time a|one|1|the year before|earlier|ago|prior|back",
    means: yearBefore,
  },
  { say: "a|the year before|earlier|prior", means: yearBefore },
  { say: "the <unit> before this one|1|week|month|quarter|year", means: calendar(-1) },
  { say: "the? past calendar|full|whole|entire|business <unit>", means: calendar(-1) },
  {
    say: "the <unit> before|prior|previous|preceding it|that? one|1? &?|.|,|!|;|and|please|pls|thanks|END",
    means: relative(-1),
  },
  { say: "the <unit> after|following &?|.|,|!|;|and|END", means: relative(1) },
  { say: "the? current|this <unit> so|to far|date", means: calendar(0) },
  { say: "the? current|this <unit>", means: calendar(0) },
  { say: "the <unit> so|to far|date", means: calendar(0) },
  {
    say: "the? closed calendar|full|whole|entire|business? <unit>",
    means: (said) => (said.unit() === "day" ? undefined : calendar(-1)(said)),
  },
  {
    say: "the? last|previous|preceding|prior|completed calendar|full|whole|entire|business? <unit>",
    means: calendar(-1),
  },
  { say: "the? next|coming|upcoming|following calendar|full|whole? <unit>", means: calendar(1) },
];

const yearsAlone: readonly PeriodRule[] = [
  { say: "the? calendar|business|financial|fiscal? year of? <year>", means: year },
  {
    say: "~in|during|since|until|before|after|of|for|between|throughout|through|from|and|vs|against|look_at|looking_at <year>",
    means: year,
  },
  {
    say: "~in|during|since|until|before|after|of|for|from|and|vs|against ' <short>",
    means: shortYear,
  },
  { say: "<year> !<mark>", means: year, sure: false },
  { say: "the? <decade>", means: decade },
];

/** Periods with a name; the longest ways of saying one come first. */
export const namedTable = table("p", [
  ...rolling,
  ...toDate,
  ...weeks,
  ...quarters,
  ...months,
  ...yearsAlone,
  ...feasts,
]);

/** "this month", "last year": what no name has taken. */
export const calendarTable = table("p", calendars);
