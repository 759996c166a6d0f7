import { array, assert, asyncProperty, boolean, constantFrom, integer } from "fast-check";
import { expect, test } from "vitest";
import type { Edit } from "../../src/core/changes/change.ts";
import { change, shop } from "../db/shop.ts";
import { tidy } from "../../src/jobs/tidy.ts";
import { type Fate, Killed, Platform } from "./platform.ts";
import { day, followUp, minute, opened, running, shopToRemind, start } from "./process.ts";

const update = (id: number, set: object): Edit => ({
  op: "update",
  record: "followUps",
  id,
  expect: {},
  set,
});

test("a follow-up reminds its member once, at its time, in a private chat", async () => {
  const { platform, pass } = await opened([
    followUp(10, start + 5 * minute, "send the offer", "Ben"),
  ]);
  await pass(4);
  expect(platform.arrived).toEqual([]);
  await pass(60);
  expect(platform.arrived).toMatchObject([
    {
      conversation: "slack:UBEN",
      words: "Reminder for 08:05 · Mark Bell +4930123456: send the offer",
    },
  ]);
});

test("nobody's follow-ups remind the first owner, and those of somebody without a chat too", async () => {
  const { platform, pass } = await opened([
    followUp(10, start + minute, "send the offer", null),
    followUp(11, start + 3 * minute, "call", "Zoe"),
  ]);
  await pass(5);
  expect(platform.arrived.map(({ conversation }) => conversation)).toEqual([
    "slack:UANA",
    "slack:UANA",
  ]);
});

test("what is due together comes in one message, numbered", async () => {
  const { platform, pass } = await opened([
    followUp(10, start + minute, "send the offer", "Ben"),
    followUp(11, start + minute, "call about the grinder", "Ben"),
  ]);
  await pass(5);
  expect(platform.words).toEqual([
    "2 reminders\n1 Mark Bell +4930123456: send the offer · today, 08:01\n2 Mark Bell +4930123456: call about the grinder · today, 08:01",
  ]);
});

test("what is done, dropped or moved in time reminds of nothing, and what is moved once more", async () => {
  const { stores, platform, pass } = await opened([
    followUp(10, start + 5 * minute, "send the offer", "Ben"),
    followUp(11, start + 5 * minute, "call", "Ben"),
  ]);
  await stores.changes.apply(change(stores, [update(10, { status: "done" })]));
  await stores.changes.apply(change(stores, [update(11, { dueAt: start + 20 * minute })]));
  await pass(10);
  expect(platform.arrived).toEqual([]);
  await pass(15);
  expect(platform.arrived).toHaveLength(1);
  await stores.changes.apply(change(stores, [update(11, { dueAt: start + 40 * minute })]));
  await pass(30);
  expect(platform.words).toEqual([
    "Reminder · Mark Bell +4930123456: call · ⏰ Tue 30 June, 08:40",
    "Reminder for 08:40 · Mark Bell +4930123456: call",
  ]);
});

test("what was overdue when it came, from an import say, reminds of nothing", async () => {
  const { stores, platform, pass } = await opened([]);
  await stores.changes.apply(change(stores, [followUp(10, start - day, "old", "Ben")]));
  await pass(10);
  expect(platform.arrived).toEqual([]);
});

test.each([
  [0.1, "A reminder was due while I was off · Mark Bell +4930123456: call · today, 08:05"],
  [
    1,
    "2 reminders were due while I was off\n1 Mark Bell +4930123456: call · 1 day overdue\n2 Mark Bell +4930123456: write · today, 06:00",
  ],
  [
    3,
    "3 reminders were due while I was off\n1 Mark Bell +4930123456: call · 3 days overdue\n2 Mark Bell +4930123456: write · 2 days overdue\n3 Mark Bell +4930123456: visit · today, 06:00",
  ],
  [
    30,
    "A reminder was due while I was off · Mark Bell +4930123456: ask · 1 day overdue\n3 older ones are in “my overdue follow-ups”.",
  ],
  [50, "4 follow-ups came due while I was off: “my overdue follow-ups”."],
])("after %d days off there is one message for each member", async (days, words) => {
  const { at, platform, tick } = await opened([
    followUp(10, start + 5 * minute, "call", "Ben"),
    followUp(11, start + day - 2 * 60 * minute, "write", "Ben"),
    followUp(12, start + 3 * day - 2 * 60 * minute, "visit", "Ben"),
    followUp(13, start + 29 * day, "ask", "Ben"),
  ]);
  at.now = start + days * day;
  await tick();
  await tick();
  expect(platform.words).toEqual([words]);
});

test("a message that was not taken is tried again, later and later, and arrives once", async () => {
  const fates: Fate[] = ["refused", "busy", "refused", "arrives"];
  const platform = new Platform(() => fates.shift() ?? "arrives");
  const { pass } = await opened([followUp(10, start + minute, "call", "Ben")], platform);
  await pass(10);
  expect(platform.arrived).toHaveLength(1);
  expect(fates).toEqual([]);
});

test.each(["lost before", "lost after"] as const)(
  "a message that was %s its receipt is looked up, and arrives once",
  async (fate) => {
    const fates: Fate[] = [fate];
    const platform = new Platform(() => fates.shift() ?? "arrives");
    const { pass } = await opened([followUp(10, start + minute, "call", "Ben")], platform);
    await pass(10);
    expect(platform.arrived).toHaveLength(1);
  },
);

test("where nothing can be looked up, a reminder is repeated once, with a mark", async () => {
  const fates: Fate[] = ["lost after"];
  const platform = new Platform(() => fates.shift() ?? "arrives", false);
  const { pass } = await opened([followUp(10, start + minute, "call", "Ben")], platform);
  await pass(30);
  expect(platform.words).toEqual([
    "Reminder for 08:01 · Mark Bell +4930123456: call",
    "Reminder for 08:01 · Mark Bell +4930123456: call\nYou may have had this before: I don't know whether it arrived.",
  ]);
});

test("a reminder that never is known to have arrived is repeated once, and the owner told", async () => {
  const platform = new Platform(() => "lost after", false);
  const { pass } = await opened([followUp(10, start + minute, "call", "Ben")], platform);
  await pass(24 * 60);
  const receivers = platform.arrived.map(({ conversation }) => conversation);
  expect(receivers).toEqual(["slack:UBEN", "slack:UBEN", "slack:UANA"]);
});

test("where looking up turns out not to be allowed, a reminder is repeated once, with its mark", async () => {
  const fates: Fate[] = ["lost after"];
  const platform = new Platform(() => fates.shift() ?? "arrives", "not_allowed");
  const { pass } = await opened([followUp(10, start + minute, "call", "Ben")], platform);
  await pass(30);
  expect(platform.words).toEqual([
    "Reminder for 08:01 · Mark Bell +4930123456: call",
    "Reminder for 08:01 · Mark Bell +4930123456: call\nYou may have had this before: I don't know whether it arrived.",
  ]);
});

test("who has left, or handed a follow-up over since, is told nothing when the message is sent", async () => {
  const fates: Fate[] = ["refused", "refused", "refused", "refused"];
  const platform = new Platform(() => fates.shift() ?? "arrives");
  const { stores, pass } = await opened(
    [followUp(10, start + minute, "call", "Ben"), followUp(11, start + minute, "write", "Ben")],
    platform,
  );
  await pass(1);
  await stores.changes.apply(change(stores, [update(10, { assignee: "Ana" })]));
  await stores.changes.apply(
    change(stores, [{ op: "delete", record: "members", id: 3 }, update(11, { assignee: null })]),
  );
  await pass(30);
  expect(platform.arrived).toEqual([]);
});

test("what was sent long ago is forgotten, but not how often an open follow-up was told", async () => {
  const { stores, at, pass } = await opened([
    followUp(10, start + minute, "call", "Ben"),
    followUp(11, start + minute, "write", "Ben"),
  ]);
  await pass(2);
  await stores.changes.apply(change(stores, [update(11, { status: "done" })]));
  const clean = tidy(stores, () => at.now);
  const count = (table: string) =>
    stores.database.client.prepare(`select count(*) from ${table}`).pluck().get();
  at.now += 80 * day;
  await clean();
  expect([count("outbox"), count("deliveries")]).toEqual([1, 2]);
  at.now += 20 * day;
  await clean();
  expect([count("outbox"), count("deliveries")]).toEqual([0, 1]);
});

test("a chat that is gone is told to the owners once a day, and the follow-up stays", async () => {
  const fates: Fate[] = ["gone", "arrives", "gone", "arrives"];
  const platform = new Platform(() => fates.shift() ?? "arrives");
  const { stores, pass } = await opened(
    [followUp(10, start + minute, "call", "Ben"), followUp(11, start + 9 * minute, "write", "Ben")],
    platform,
  );
  await pass(30);
  expect(platform.arrived).toMatchObject([
    {
      conversation: "slack:UANA",
      words:
        "I could not deliver a message to slack:UBEN: channel_not_found. What it was about is still on the list.",
    },
  ]);
  expect(await stores.followUps.count({ status: "open" })).toBe(2);
});

test("a message that cannot be sent for a day is given up", async () => {
  const platform = new Platform(() => "refused");
  const { stores, pass } = await opened([followUp(10, start + minute, "call", "Ben")], platform);
  await pass(60 * 25);
  expect(platform.arrived).toEqual([]);
  expect(
    stores.database.client.prepare("select state from outbox order by id limit 1").pluck().get(),
  ).toBe("failed");
});

/** How often each of the follow-ups "do #0.", "do #1." … was told of. */
const timesTold = (words: string, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => words.split(`do #${index}!`).length - 1);

function onlyKilled(error: unknown): void {
  if (!(error instanceof Killed)) throw error;
}

test("two processes on one database, with a platform that fails, tell everything once", async () => {
  await assert(
    asyncProperty(
      array(
        constantFrom<Fate>("arrives", "refused", "busy", "lost before", "lost after", "crash"),
        {
          maxLength: 40,
        },
      ),
      array(integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 25 }),
      boolean(),
      async (fates, dueMinutes, canFind) => {
        const left = [...fates];
        const platform = new Platform(() => left.shift() ?? "arrives", canFind);
        const stores = await shopToRemind([]);
        const other = shop(stores.database.path);
        const at = { now: start };
        const both = [running(stores, platform, at), running(other, platform, at)];
        await both[0]?.tick();
        const edits = dueMinutes.map((due, index) =>
          followUp(100 + index, start + (due + 1) * minute, `do #${index}!`, "Ben"),
        );
        await stores.changes.apply(change(stores, edits));
        for (let passed = 0; passed < 240; passed++) {
          at.now += minute;
          await Promise.all(both.map(async (each) => each.tick().catch(onlyKilled)));
        }
        const isUnsure = stores.database.client
          .prepare("select count(*) from outbox where state = 'unsure'")
          .pluck()
          .get();
        stores.close();
        other.close();
        // No message here tells more than ten, and the rest is told as a number.
        const isRepeat = (words: string) => words.includes("had this before");
        const firsts = platform.words.filter((words) => !isRepeat(words)).join("\n");
        const all = timesTold(platform.words.join("\n"), dueMinutes.length);
        // Where nothing can be looked up, what may be lost twice over is told to the owners.
        expect(Math.min(...all) >= 1 || (!canFind && isUnsure !== 0)).toBe(true);
        expect(Math.max(...timesTold(firsts, dueMinutes.length))).toBeLessThanOrEqual(1);
        expect(platform.words.filter(isRepeat).length).toBeLessThanOrEqual(
          canFind ? 0 : fates.length,
        );
      },
    ),
    { numRuns: Number(process.env["SOAK_RUNS"] ?? 0) > 0 ? 200 : 6 },
  );
});
