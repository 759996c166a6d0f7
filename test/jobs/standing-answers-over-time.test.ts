import { expect, test } from "vitest";
import { addDays, instantOf, weekdayOf } from "../../src/core/time.ts";
import { change, contact, purchase } from "../db/shop.ts";
import { Platform } from "./platform.ts";
import { day, minute, opened, running, shopToRemind } from "./process.ts";
import { buyers, daily, mondays, revenue, standing } from "./standing.ts";

const sold = [contact(5, "Rich Banks"), purchase(60, 5, "2026-06-29", 2000)];
const missed = (words: string) => /\d+ earlier ones? (?:was|were) missed/.exec(words)?.[0];

test.each([
  { days: 0.1, daily: [undefined], weekly: [] },
  { days: 1, daily: [], weekly: [] },
  { days: 3, daily: [], weekly: [] },
  // Of the four Mondays in between the last is three days ago.
  { days: 30.2, daily: ["30 earlier ones were missed"], weekly: ["3 earlier ones were missed"] },
])(
  "after $days days off the latest answer alone is made up for, where the next does not come within a day",
  async ({ days, daily: each, weekly }) => {
    const start = await opened([
      ...sold,
      standing(revenue),
      standing(revenue, { id: 51, recurrence: mondays, conversation: "slack:DWEEK" }),
    ]);
    start.at.now += days * day;
    await start.tick();
    await start.tick();
    const told = (conversation: string) =>
      start.platform.arrived
        .filter((arrived) => arrived.conversation === conversation)
        .map(({ words }) => missed(words));
    expect({ daily: told("slack:DANA"), weekly: told("slack:DWEEK") }).toEqual({
      daily: each,
      weekly,
    });
  },
);

/** Over both changes of the clock; in `npm run soak` for longer. */
const stretches =
  process.env["SOAK_RUNS"] === undefined
    ? ([
        ["2026-10-22", 8],
        ["2027-03-11", 22],
      ] as const)
    : ([["2026-06-30", 400]] as const);
const walks = ["Europe/Berlin", "America/New_York"].flatMap((zone) =>
  stretches.map(([from, days]) => ({ zone, from, days })),
);

test.each(walks)(
  "in $zone, $days days from $from, with restarts, each standing answer comes once on each of its days at its hour, and a watched list is told of once",
  async ({ zone, from, days }) => {
    const platform = new Platform();
    const answers = [
      // Leapt over in spring, and there twice in autumn.
      { at: "02:30", recurrence: daily, conversation: "slack:D1" },
      { at: "01:30", recurrence: daily, conversation: "slack:D2" },
      { at: "09:00", recurrence: mondays, conversation: "slack:D3" },
    ];
    const stores = await shopToRemind([
      { op: "insert", record: "settings", row: { id: 70, key: "timeZone", value: zone } },
      ...sold,
      ...answers.map((each, index) => standing(revenue, { id: 50 + index, ...each })),
      standing(buyers, { id: 60, kind: "changes", at: "07:00", conversation: "slack:D4" }),
    ]);
    const at = { now: instantOf(zone, from, "00:00") };
    let looking = running(stores, platform, at);
    await looking.tick();
    const [seen, expected]: [string[], string[]] = [[], []];
    const noted = (conversation: string, now: number) =>
      `${conversation} ${new Date(now).toISOString()}`;
    for (let step = 1; at.now < instantOf(zone, addDays(from, days), "00:00"); step++) {
      at.now += 15 * minute;
      if ((step * 7919) % 97 < 7) looking = running(stores, platform, at);
      // Each fifth day somebody buys for the first time.
      if (step % 480 === 0) {
        const on = new Date(at.now - day).toISOString().slice(0, 10);
        const edits = [
          contact(1000 + step, `Buyer ${step}`),
          purchase(9000 + step, 1000 + step, on, 100),
        ];
        await stores.changes.apply(change(stores, edits, { source: `step ${step}` }));
      }
      const before = platform.arrived.length;
      await looking.tick();
      for (const { conversation } of platform.arrived.slice(before))
        seen.push(noted(conversation, at.now));
    }
    for (let index = 0; index < days; index++) {
      const on = addDays(from, index);
      for (const { at: time, conversation, recurrence } of answers)
        if (recurrence.every === "day" || weekdayOf(on) === 1)
          expected.push(noted(conversation, instantOf(zone, on, time)));
    }
    const isWatched = (each: string) => each.startsWith("slack:D4");
    expect(seen.filter((each) => !isWatched(each)).toSorted()).toEqual(expected.toSorted());
    const joined = platform.words.flatMap((words) => [...words.matchAll(/Buyer \d+/g)].map(String));
    expect(new Set(joined).size).toBe(joined.length);
    expect(seen.filter(isWatched)).toHaveLength(joined.length);
    expect(joined.length).toBe(Math.floor(((days - 1) * 96) / 480));
  },
  600_000,
);
