import {
  assert,
  constant,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  uniqueArray,
} from "fast-check";
import { expect, test } from "vitest";
import {
  occurrenceAfter,
  occurrenceFrom,
  type Recurrence,
  type Timetable,
} from "../../../src/core/schedules/recurrence.ts";
import { addDays, daysBetween, localDate, localTime, weekdayOf } from "../../../src/core/time.ts";

const daily: Recurrence = { every: "day", count: 1, from: "2020-01-01" };
const always = () => true;
const monToFri = (date: string) => weekdayOf(date) < 6;

/** The days of the next occurrences after a day. */
function days(recurrence: Recurrence, after: string, howMany: number, isWorkingDay = monToFri) {
  const found: string[] = [];
  while (found.length < howMany) {
    const { on } = occurrenceAfter(
      { recurrence, at: "09:00" },
      found.at(-1) ?? after,
      "UTC",
      isWorkingDay,
    ) ?? { on: "none" };
    found.push(on);
  }
  return found;
}

test("every so-many days counts from the day it was set for", () => {
  const each3: Recurrence = { every: "day", count: 3, from: "2026-06-30" };
  expect(days(each3, "2026-06-29", 3)).toEqual(["2026-06-30", "2026-07-03", "2026-07-06"]);
  expect(days(each3, "2026-01-01", 1)).toEqual(["2026-06-30"]);
});

test("every other week keeps to its weekdays and its weeks", () => {
  const other: Recurrence = { every: "week", count: 2, from: "2026-07-02", weekdays: [1, 4] };
  expect(days(other, "2026-06-30", 4)).toEqual([
    "2026-07-02",
    "2026-07-13",
    "2026-07-16",
    "2026-07-27",
  ]);
});

test("the first Monday, the last Friday and the 31st are found in every month", () => {
  expect(days({ every: "month_weekday", weekday: 1, nth: 1 }, "2026-06-30", 3)).toEqual([
    "2026-07-06",
    "2026-08-03",
    "2026-09-07",
  ]);
  expect(days({ every: "month_weekday", weekday: 5, nth: -1 }, "2026-06-30", 2)).toEqual([
    "2026-07-31",
    "2026-08-28",
  ]);
  expect(days({ every: "month_day", day: 31 }, "2026-01-31", 3)).toEqual([
    "2026-02-28",
    "2026-03-31",
    "2026-04-30",
  ]);
});

test("working days are the business's, and one that never works has no next one", () => {
  expect(days({ every: "working_day" }, "2026-07-02", 2)).toEqual(["2026-07-03", "2026-07-06"]);
  expect(days({ every: "working_day" }, "2026-07-02", 1, () => false)).toEqual(["none"]);
});

test("02:30 on the day it is leapt over comes at 03:00, and 01:30 twice in the night comes once", () => {
  const at = (time: string, after: string) =>
    new Date(
      occurrenceAfter({ recurrence: daily, at: time }, after, "Europe/Berlin", always)?.at ?? 0,
    ).toISOString();
  expect(at("02:30", "2027-03-27")).toBe("2027-03-28T01:00:00.000Z");
  expect(at("02:30", "2027-10-30")).toBe("2027-10-31T00:30:00.000Z");
});

test("what is set anew never happens for a time that has passed", () => {
  const now = Date.parse("2026-06-30T07:00:00Z"); // 09:00 in Berlin
  const from = (at: string) =>
    occurrenceFrom({ recurrence: daily, at }, now, "Europe/Berlin", always)?.on;
  expect([from("08:59"), from("09:00"), from("09:01")]).toEqual([
    "2026-07-01",
    "2026-07-01",
    "2026-06-30",
  ]);
});

const times = ["00:00", "02:30", "09:00", "23:30"];
const zones = Intl.supportedValuesOf("timeZone");
/** Around the changes of the clocks, or in `npm run soak` all of three years. */
const isLong = process.env["SOAK_RUNS"] !== undefined;

const wall = (zone: string, at: number): string => `${localDate(zone, at)} ${localTime(zone, at)}`;

/** Whether an instant is the first at which a wall time has come. */
const isFirstOf = (zone: string, instant: number, wanted: string): boolean =>
  wall(zone, instant) >= wanted && wall(zone, instant - 60_000) < wanted;

/** The days, from one to another, on which a daily time does not come once, in order and on time. */
function faultsOf(zone: string, at: string, [from, until]: readonly [string, string]) {
  const timetable: Timetable = { recurrence: daily, at };
  const faults: string[] = [];
  let before = 0;
  for (let on = from; on < until; on = addDays(on, 1)) {
    const next = occurrenceAfter(timetable, on, zone, always) ?? { on: "none", at: 0 };
    const isOnce = daysBetween(on, next.on) === 1 && next.at >= before;
    if (!isOnce || !isFirstOf(zone, next.at, `${next.on} ${at}`))
      faults.push(`${zone} ${at} after ${on}: ${next.on} ${wall(zone, next.at)}`);
    before = next.at;
  }
  return faults;
}

test("in every zone each time of day comes exactly once on each day", { timeout: 600_000 }, () => {
  const spans = isLong
    ? ([["2026-01-01", "2029-01-01"]] as const)
    : ([
        ["2027-03-10", "2027-04-05"],
        ["2027-04-25", "2027-05-05"],
        ["2027-10-24", "2027-11-10"],
      ] as const);
  const faults = zones.flatMap((zone) =>
    times.flatMap((at) => spans.flatMap((span) => faultsOf(zone, at, span))),
  );
  expect(faults).toEqual([]);
  expect(zones.length).toBeGreaterThan(400);
});

test("from whatever moment, the next occurrence is the first one after it", () => {
  const recurrence = oneof(
    record({ every: constant("day" as const), count: integer({ min: 1, max: 40 }) }).map(
      (each): Recurrence => ({ ...each, from: "2026-01-05" }),
    ),
    uniqueArray(integer({ min: 1, max: 7 }), { minLength: 1 }).map(
      (weekdays): Recurrence => ({ every: "week", count: 2, from: "2026-01-05", weekdays }),
    ),
    integer({ min: 1, max: 31 }).map((each): Recurrence => ({ every: "month_day", day: each })),
    constant<Recurrence>({ every: "working_day" }),
  );
  assert(
    property(
      recurrence,
      constantFrom(...times),
      constantFrom(...zones),
      integer({ min: Date.parse("2026-02-01"), max: Date.parse("2028-12-31") }),
      (each, at, zone, now) => {
        const timetable = { recurrence: each, at };
        const next = occurrenceFrom(timetable, now, zone, monToFri);
        expect(next?.at).toBeGreaterThan(now);
        // Walking there from two months before meets it first.
        let walked = occurrenceAfter(timetable, addDays(localDate(zone, now), -60), zone, monToFri);
        while (walked !== undefined && walked.at <= now)
          walked = occurrenceAfter(timetable, walked.on, zone, monToFri);
        expect(walked).toEqual(next);
      },
    ),
  );
});
