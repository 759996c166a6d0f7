import { expect, test } from "vitest";
import type { Edit } from "../../src/core/changes/change.ts";
import type { Recurrence } from "../../src/core/schedules/recurrence.ts";
import { addDays, instantOf, localTime, weekdayOf } from "../../src/core/time.ts";
import { change, contact, purchase } from "../db/shop.ts";
import { Platform } from "./platform.ts";
import { day, digest, followUp, minute, opened, running, shopToRemind, start } from "./process.ts";

test("a digest tells a channel what is due, overdue and whose birthday it is, with phone numbers", async () => {
  const { platform, pass } = await opened([
    contact(5, "Rich Banks", { birthday: "1980-06-30" }),
    followUp(10, start - 6 * day, "complaint", "Ben"),
    followUp(11, start + 390 * minute, "send invoice", "Ben"),
    followUp(12, start + 3 * day, "later", "Ben"),
    digest(50, "slack:C1", "08:01", "Ana"),
  ]);
  await pass(3);
  expect(platform.arrived).toMatchObject([
    {
      conversation: "slack:C1",
      words:
        "Tue 30 June · 3 to do\n1 Mark Bell +4930123456: complaint · 6 days overdue (Ben)\n2 Mark Bell +4930123456: send invoice · today, 14:30 (Ben)\n3 Rich Banks · birthday today",
    },
  ]);
});

test("hundreds that were told often enough, or are somebody else's, keep no other from being told", async () => {
  const many = Array.from({ length: 320 }, (_, at) => at + 1000);
  const { stores, platform, pass } = await opened([
    ...many.map((id) => followUp(id, start - 40 * day, "old", "Ana")),
    ...many.map((id) => followUp(id + 1000, start - 30 * day, "older", "Ben")),
    followUp(10, start - day, "complaint", "Ben"),
    digest(50, "slack:DBEN", "08:01", "Ben"),
  ]);
  for (const id of many)
    for (const occasion of ["1", "2", "3", "4"])
      await stores.outbox.put(
        {
          conversation: "slack:C9",
          about: { is: "reminder", followUps: [] },
          subjects: [{ subject: `follow-up ${id + 1000} due ${start - 30 * day}`, occasion }],
        },
        start,
      );
  await pass(3);
  expect(platform.words.filter((words) => words.includes("complaint"))).toHaveLength(1);
});

test("a first-timer is told of, once, when others came for the second time", async () => {
  const others = [5, 6, 7, 8];
  const { platform, pass } = await opened([
    ...[...others, 9].map((id) => contact(id, `Customer ${id}`)),
    ...others.flatMap((id) => [
      purchase(id * 10, id, "2026-01-01", 2000),
      purchase(id * 10 + 1, id, "2026-01-31", 2000),
    ]),
    purchase(99, 9, "2026-05-30", 2000),
    digest(50, "slack:C1", "08:01", "Ana"),
  ]);
  await pass(3 * 24 * 60);
  const told = platform.words.filter((words) => words.includes("bought once, 31 days ago"));
  expect(told).toHaveLength(1);
  expect(platform.words.join("\n").split("Customer 9")).toHaveLength(2);
});

test("a standing answer that is sent to a member alone takes no reminder away, as their digest does", async () => {
  const due = start + 60 * minute; // 09:00 in Berlin, as what has a day and no time
  const other = {
    id: 51,
    kind: "answer" as const,
    conversation: "slack:UBEN",
    at: "08:30",
    recurrence: '{"every":"working_day"}',
    about: JSON.stringify({ number: 1, intent: { do: "list_follow_ups" } }),
    createdBy: "Ben",
    status: "active" as const,
  };
  const reminded = async (schedule: Edit) => {
    const { platform, pass } = await opened([followUp(10, due, "call", "Ben"), schedule]);
    await pass(90);
    return platform.words.filter((each) => each.startsWith("Reminder")).length;
  };
  expect(await reminded({ op: "insert", record: "schedules", row: other })).toBe(1);
  expect(await reminded(digest(50, "slack:UBEN", "08:30", "Ben"))).toBe(0);
});

test("a personal digest tells one's own and nobody's, and an empty day has no digest", async () => {
  const { stores, platform, pass } = await opened([
    followUp(10, start - day, "mine", "Ben"),
    followUp(11, start - day, "hers", "Ana"),
    digest(50, "slack:DBEN", "08:01", "Ben"),
  ]);
  await pass(3);
  expect(platform.words).toEqual([
    "Tue 30 June · 1 to do\n1 Mark Bell +4930123456: mine · 1 day overdue",
  ]);
  await stores.changes.apply(
    change(stores, [
      { op: "update", record: "followUps", id: 10, expect: {}, set: { status: "done" } },
    ]),
  );
  await pass(24 * 60);
  expect(platform.words).toHaveLength(1);
});

test("what was given a day and no time comes in the digest alone, and at 09:00 where there is none", async () => {
  const nine = instantOf("Europe/Berlin", "2026-06-30", "09:00");
  const { platform, pass } = await opened([
    followUp(10, nine, "call", "Ben"),
    followUp(11, nine, "write", "Ana"),
    digest(50, "slack:DBEN", "08:01", "Ben"),
  ]);
  await pass(90);
  expect(platform.arrived).toMatchObject(
    [
      { conversation: "slack:DBEN", words: /digest|to do/ },
      { conversation: "slack:UANA", words: /^Reminder for 09:00/ },
    ].map(({ conversation }) => ({ conversation })),
  );
});

test("what was told three times is asked about, once, until it is moved", async () => {
  const { stores, platform, pass } = await opened([
    followUp(10, start - day, "complaint", "Ben"),
    digest(50, "slack:C1", "08:01", "Ana"),
  ]);
  await pass(7 * 24 * 60);
  expect(platform.words.map((words) => words.includes("three times"))).toEqual([
    false,
    false,
    false,
    true,
  ]);
  const set = { dueAt: start + 7 * day + 8 * 60 * minute };
  await stores.changes.apply(
    change(stores, [{ op: "update", record: "followUps", id: 10, expect: {}, set }]),
  );
  await pass(24 * 60);
  expect(platform.words).toHaveLength(6);
});

test("a schedule that comes while the process is off is made up for on its day, and not the day after", async () => {
  const begin = async () =>
    opened([followUp(10, start - day, "complaint", "Ben"), digest(50, "slack:C1", "08:01", "Ana")]);
  const same = await begin();
  same.at.now += 6 * 60 * minute;
  await same.tick();
  await same.tick();
  expect(same.platform.words).toHaveLength(1);
  const later = await begin();
  later.at.now += day - minute;
  await later.tick();
  expect(later.platform.words).toEqual([]);
  later.at.now += 2 * day + 60 * minute;
  await later.tick();
  expect(later.platform.words).toMatchObject([
    expect.stringContaining("2 earlier digests were missed while I was off."),
  ]);
});

test("moved to another time on the same day, a digest comes no second time; moved to another zone, at its hour there", async () => {
  const { stores, at, platform, pass } = await opened([
    followUp(10, start - day, "complaint", "Ben"),
    digest(50, "slack:C1", "08:01", "Ana"),
  ]);
  await pass(2);
  const set = { at: "08:10" };
  await stores.changes.apply(
    change(stores, [{ op: "update", record: "schedules", id: 50, expect: {}, set }]),
  );
  await pass(60);
  expect(platform.words).toHaveLength(1);
  await stores.changes.apply(
    change(stores, [
      {
        op: "insert",
        record: "settings",
        row: { id: 70, key: "timeZone", value: "America/New_York" },
      },
    ]),
  );
  while (platform.words.length < 2) await pass(1);
  expect(localTime("America/New_York", at.now)).toBe("08:10");
});

/** Over both changes of the clock; in `npm run soak` for longer. */
const isLong = process.env["SOAK_RUNS"] !== undefined;
const stretches = isLong
  ? ([["2026-06-30", 400]] as const)
  : ([
      ["2026-10-20", 16],
      ["2027-03-10", 22],
    ] as const);
const walks = ["Europe/Berlin", "America/New_York"].flatMap((zone) =>
  stretches.map(([from, days]) => ({ zone, from, days })),
);

test.each(walks)(
  "in $zone, $days days from $from, with restarts and days off, each digest and reminder comes once, on its day at its hour",
  async ({ zone, from, days }) => {
    const platform = new Platform();
    const daily: Recurrence = { every: "day", count: 1, from: "2020-01-06" };
    const digests = [
      // Leapt over in spring.
      { place: "slack:C1", time: "02:30", recurrence: daily },
      // There twice in autumn.
      { place: "slack:C2", time: "01:30", recurrence: daily },
      { place: "slack:C3", time: "09:00", recurrence: { every: "working_day" as const } },
    ];
    const stores = await shopToRemind([
      { op: "insert", record: "settings", row: { id: 70, key: "timeZone", value: zone } },
      ...digests.map(({ place, time, recurrence }, at) =>
        digest(50 + at, place, time, "Ana", recurrence),
      ),
    ]);
    const dayAt = (index: number) => addDays(from, index);
    for (let index = -1; index < days; index++) {
      const due = instantOf(zone, dayAt(index), "12:00");
      await stores.changes.apply(
        change(stores, [followUp(1000 + index, due, `do #${index}!`, "Ben")]),
      );
    }
    const at = { now: instantOf(zone, from, "00:00") };
    let looking = running(stores, platform, at);
    await looking.tick();
    const seen: string[] = [];
    for (let step = 1; at.now < instantOf(zone, dayAt(days), "00:00"); step++) {
      at.now += 15 * minute;
      if ((step * 7919) % 97 < 7) looking = running(stores, platform, at);
      const before = platform.arrived.length;
      await looking.tick();
      for (const { conversation } of platform.arrived.slice(before))
        seen.push(`${conversation} ${new Date(at.now).toISOString()}`);
    }
    const expected: string[] = [];
    const expectAt = (place: string, on: string, time: string) =>
      expected.push(`${place} ${new Date(instantOf(zone, on, time)).toISOString()}`);
    for (let index = 0; index < days; index++) {
      const on = dayAt(index);
      for (const { place, time, recurrence } of digests)
        if (recurrence.every === "day" || weekdayOf(on) < 6) expectAt(place, on, time);
      expectAt("slack:UBEN", on, "12:00");
    }
    expect(seen.toSorted()).toEqual(expected.toSorted());
  },
  isLong ? 600_000 : 30_000,
);
