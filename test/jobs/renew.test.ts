import { expect, test } from "vitest";
import type { Edit } from "../../src/core/changes/change.ts";
import type { Recurrence } from "../../src/core/schedules/recurrence.ts";
import { instantOf } from "../../src/core/time.ts";
import { change } from "../db/shop.ts";
import { day, minute, opened, start } from "./process.ts";

const zone = "Europe/Berlin";
const at = (on: string, time = "09:00") => instantOf(zone, on, time);

const repeating = (dueAt: number, recurrence: Recurrence): Edit => ({
  op: "insert",
  record: "followUps",
  row: {
    id: 10,
    contactId: 1,
    dueAt,
    text: "call",
    assignee: "Ben",
    status: "open",
    createdBy: null,
    repeats: JSON.stringify({ recurrence, at: "09:00" }),
  },
});
const mondays: Recurrence = { every: "week", count: 1, from: "2020-01-06", weekdays: [1] };
const daily: Recurrence = { every: "day", count: 1, from: "2020-01-06" };

test("what is done every week and left undone reminds again the next week, and there is one of it", async () => {
  const {
    stores,
    platform,
    at: clock,
    tick,
  } = await opened([repeating(at("2026-07-06"), mondays)]);
  while (clock.now < start + 14 * day) {
    clock.now += 30 * minute;
    await tick();
  }
  expect(platform.words).toEqual([
    "Reminder for 09:00 · Mark Bell +4930123456: call",
    "Reminder for 09:00 · Mark Bell +4930123456: call",
  ]);
  const open = await stores.followUps.find({ status: "open" });
  expect(open.map(({ dueAt }) => dueAt)).toEqual([at("2026-07-13")]);
});

test("after days off it is due the latest time that has come, and told of once", async () => {
  const { stores, platform, at: clock, tick } = await opened([repeating(at("2026-07-01"), daily)]);
  clock.now += 6 * day;
  await tick();
  await tick();
  expect(platform.words).toHaveLength(1);
  const [open] = await stores.followUps.find({ status: "open" });
  expect(open?.dueAt).toBe(at("2026-07-05"));
});

test("what is settled, and what happens once, stays where it is", async () => {
  const { stores, at: clock, tick } = await opened([repeating(at("2026-07-01"), daily)]);
  const set = { status: "done" as const, repeats: null };
  await stores.changes.apply(
    change(stores, [{ op: "update", record: "followUps", id: 10, expect: {}, set }]),
  );
  clock.now += 2 * day;
  await tick();
  expect((await stores.followUps.byId(10))?.dueAt).toBe(at("2026-07-01"));
});
