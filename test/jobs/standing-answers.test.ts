import { expect, test } from "vitest";
import { change, contact, purchase } from "../db/shop.ts";
import { Platform } from "./platform.ts";
import { day, minute, opened, running, shopToRemind, start } from "./process.ts";
import { buyers, mondays, revenue, standing } from "./standing.ts";

const sold = [contact(5, "Rich Banks"), purchase(60, 5, "2026-06-29", 2000)];

test("a standing answer comes at its time, on the data of then, and says how it is ended", async () => {
  const { platform, pass } = await opened([...sold, standing(revenue)]);
  await pass(3);
  expect(platform.arrived).toMatchObject([{ conversation: "slack:DANA" }]);
  expect(platform.words[0]).toMatch(
    /^€20 revenue[^]*A1 · every day at 08:01 · “stop standing answer 1” ends it$/,
  );
  await pass(24 * 60);
  expect(platform.words).toHaveLength(2);
});

test("the weekly numbers tell who is at risk since the last time, who no longer, and what the language model cost", async () => {
  const stores = await shopToRemind(
    [...sold, standing({ do: "weekly_numbers" }, { recurrence: mondays })],
    { modelPrices: { sent: 2, cached: 1, written: 10 } },
  );
  const use = { member: "Ana", model: "a model", read: true };
  const tokens = { sent: 1_000_000, cached: 0, written: 0 };
  await stores.modelUses.add({ ...use, on: "2026-07-01", tokens });
  await stores.modelUses.add({ ...use, on: "2026-07-06", tokens });
  const [platform, at] = [new Platform(), { now: start }];
  const { tick } = running(stores, platform, at);
  // Rich Banks was at risk when it was last looked.
  await stores.schedules.sightings.keep(50, "2026-06-29", [5]);
  await tick();
  at.now += 6 * day + minute;
  await tick();
  expect(platform.words[0]).toContain(
    "Mon 29 June to Sun 5 July\nlast week · the week before\nRevenue · €20 · €0 · +€20",
  );
  expect(platform.words[0]).toContain("No longer at risk: Rich Banks.");
  expect(platform.words[0]).toContain(
    "Read by AI: 1 of 1 message understood, 1,000,000 tokens (0 written), cost 2.0000.",
  );
});

test("it is answered with the rights that whoever set it up has when it is sent", async () => {
  const { stores, platform, pass } = await opened([...sold, standing(revenue)]);
  const becomes = async (role: "owner" | "member") =>
    stores.changes.apply(
      change(stores, [{ op: "update", record: "members", id: 2, expect: {}, set: { role } }]),
    );
  await becomes("member");
  await pass(3);
  expect(platform.words).toEqual([]);
  await becomes("owner");
  await pass(24 * 60);
  expect(platform.words).toHaveLength(1);
  await stores.changes.apply(change(stores, [{ op: "delete", record: "members", id: 2 }]));
  await pass(24 * 60);
  expect(platform.words).toHaveLength(1);
});

test("money is never told where others read along, whoever set it up", async () => {
  const { platform, pass } = await opened([
    ...sold,
    standing(revenue, { conversation: "slack:C1" }),
  ]);
  await pass(24 * 60);
  expect(platform.words).toEqual([]);
});

test("of a list only who joined and who left is told, once, and nothing while nothing changes", async () => {
  const { stores, platform, pass } = await opened([
    ...sold,
    contact(6, "Dawn Price"),
    standing(buyers, { kind: "changes", conversation: "slack:C1" }),
  ]);
  await pass(2 * 24 * 60);
  expect(platform.words).toEqual([]);
  await stores.changes.apply(
    change(stores, [
      purchase(61, 6, "2026-07-01", 2000),
      { op: "delete", record: "purchases", id: 60 },
    ]),
  );
  await pass(2 * 24 * 60);
  expect(platform.words).toHaveLength(1);
  expect(platform.words[0]).toContain("has changed:\nJoined: Dawn Price\nLeft: Rich Banks");
});

test.each(["keep", "put", "plan"] as const)(
  "a change of a list is told once though its run is cut off at “%s” and taken up by another process",
  async (cut) => {
    const { stores, at, platform, pass } = await opened([
      ...sold,
      standing(buyers, { kind: "changes" }),
    ]);
    await stores.changes.apply(
      change(stores, [contact(6, "Dawn Price"), purchase(61, 6, "2026-06-28", 2000)]),
    );
    at.now += minute;
    const crash = () => Promise.reject(new Error("killed"));
    const dying = {
      keep: {
        schedules: {
          ...stores.schedules,
          sightings: { ...stores.schedules.sightings, keep: crash },
        },
      },
      put: { outbox: { ...stores.outbox, put: crash } },
      plan: { schedules: { ...stores.schedules, plan: crash } },
    }[cut];
    await expect(running({ ...stores, ...dying }, platform, at).tick()).rejects.toThrow("killed");
    // Who buys meanwhile is told of the day after.
    await stores.changes.apply(
      change(stores, [contact(7, "Karin Vogt"), purchase(62, 7, "2026-06-28", 2000)]),
    );
    await pass(2 * 24 * 60);
    const told = platform.words.join("\n");
    expect(told.split("Dawn Price")).toHaveLength(2);
    expect(told.split("Karin Vogt")).toHaveLength(2);
  },
);

test("of two processes that look at one moment neither fails, and one tells", async () => {
  const { stores, at, platform } = await opened([...sold, standing(buyers, { kind: "changes" })]);
  await stores.changes.apply(
    change(stores, [contact(6, "Dawn Price"), purchase(61, 6, "2026-06-28", 2000)]),
  );
  at.now += minute;
  const both = [running(stores, platform, at), running(stores, platform, at)];
  await Promise.all(both.map(({ tick }) => tick()));
  expect(platform.words).toHaveLength(1);
});

test("a weekly answer that was missed comes late, with no word of those before a week ago; a daily one comes at its next time", async () => {
  const weekly = await opened([...sold, standing(revenue, { recurrence: mondays })]);
  weekly.at.now += 8 * day;
  await weekly.tick();
  expect(weekly.platform.words).toHaveLength(1);
  weekly.at.now += 21 * day;
  await weekly.tick();
  expect(weekly.platform.words).toHaveLength(2);
  expect(weekly.platform.words[1]).toContain("2 earlier ones were missed while I was off.");
  const each = await opened([...sold, standing(revenue)]);
  each.at.now += 3 * day - 60 * minute;
  await each.tick();
  expect(each.platform.words).toEqual([]);
  await each.pass(3 * 60);
  expect(each.platform.words).toHaveLength(1);
});

test("what is not known to have arrived is not posted a second time", async () => {
  const fates = ["lost after"] as ("lost after" | "arrives")[];
  const platform = new Platform(() => fates.shift() ?? "arrives", false);
  const { pass } = await opened([...sold, standing(revenue)], platform);
  await pass(60);
  expect(platform.arrived.filter(({ conversation }) => conversation === "slack:DANA")).toHaveLength(
    1,
  );
});

test("where the bot was blocked nothing is posted by itself any more, and the owners are told once", async () => {
  const { stores, platform, pass } = await opened([
    ...sold,
    standing(buyers, { conversation: "slack:C1" }),
  ]);
  platform.blocked.add("slack:C1");
  await pass(2 * 24 * 60);
  expect(platform.arrived).toMatchObject([
    {
      conversation: "slack:UANA",
      words:
        "I can't write to slack:C1 any more: the bot was blocked. What I post there by itself is paused.",
    },
  ]);
  expect(await stores.schedules.all()).toMatchObject([{ status: "paused" }]);
});
