import { expect, test } from "vitest";
import { demoNow, demoShop } from "../../support/demo-shop.ts";

const freshShop = demoShop();
const place = "telegram:7";

/** A digest with the first follow-ups of the shop, as it was sent an hour ago. */
async function withDigest(lines = 4) {
  const talk = freshShop();
  const { followUps, outbox } = talk.stores;
  const due = await followUps.find({ status: "open" }, lines);
  const about = {
    is: "digest" as const,
    schedule: 1,
    on: "2026-06-30",
    missed: 0,
    lines: [
      ...due.map(({ id }) => ({ is: "follow_up" as const, id })),
      { is: "birthday" as const, id: 1 },
    ],
  };
  const at = demoNow - 3_600_000;
  await outbox.put({ conversation: place, about, subjects: [] }, at);
  const message = await outbox.claim(at, 1000);
  if (message === undefined) throw new Error("nothing to send");
  await outbox.settle(message, { state: "sent", remoteId: "5" }, at);
  const say = (text: string) => talk.say(text, undefined, undefined, place);
  const now = async (number: number) => await followUps.byId(due[number - 1]?.id ?? 0);
  return { say, now, due, stores: talk.stores };
}

test("a digest is answered by its numbers, several in one message", async () => {
  const { say, now } = await withDigest();
  const { text } = await say("3 done, 2 snooze till monday, 1 Ben has it");
  expect(text).toContain("Done");
  expect((await now(3))?.status).toBe("done");
  expect(new Date((await now(2))?.dueAt ?? 0).toISOString()).toMatch(/^2026-07-06/);
  expect((await now(1))?.assignee).toBe("Ben");
  expect((await now(4))?.status).toBe("open");
});

test("what came of a line done is noted on its contact, and taken back with it", async () => {
  const { say, now, due, stores } = await withDigest();
  const notes = async () => {
    const contactIds = due.slice(2, 3).map(({ contactId }) => contactId);
    const found = await stores.interactions.find({ contactIds, kind: "note" }, 20);
    return found.map(({ summary }) => summary);
  };
  const before = await notes();
  expect((await say("3 done, she wants 5 kg")).text).toContain("Noted: she wants 5 kg");
  expect((await now(3))?.status).toBe("done");
  expect(await notes()).toEqual(["she wants 5 kg", ...before]);
  await say("undo");
  expect((await now(3))?.status).toBe("open");
  expect(await notes()).toEqual(before);
});

test.each([
  "3 done, did she want 5 kg?",
  "3 done, remind me on monday",
  "3 done, she bought 2 mugs for 20",
])("“%s” is no line with its outcome", async (said) => {
  const { say, now, stores } = await withDigest();
  const before = await stores.interactions.find({ kind: "note" }, 20);
  await say(said);
  expect((await now(3))?.status).toBe("open");
  expect(await stores.interactions.find({ kind: "note" }, 20)).toEqual(before);
});

test.each([
  ["1 and 3 done", [1, 3], { status: "done" }],
  ["1, 2 done", [1, 2], { status: "done" }],
  ["the first one done", [1], { status: "done" }],
  ["2 drop it", [2], { status: "cancelled" }],
  ["give 4 to Ben", [4], { assignee: "Ben" }],
  ["3 for Ben", [3], { assignee: "Ben" }],
  ["done with 2", [2], { status: "done" }],
])("“%s” is of those lines and no other", async (said, numbers, fields) => {
  const { say, now, due } = await withDigest();
  await say(said);
  for (const number of [1, 2, 3, 4]) {
    const before = due[number - 1];
    const wanted = numbers.includes(number) ? { ...before, ...fields } : before;
    expect(await now(number)).toEqual(wanted);
  }
});

test.each([
  ["1 tomorrow", "2026-07-01"],
  ["1 by 2 days", "2026-07-02"],
  ["the first one to monday", "2026-07-06"],
  ["snooze 1 till friday at 15:00", "2026-07-03T13:00"],
  ["first one tomorrow at 2pm", "2026-07-01T12:00"],
  ["1 till after the weekend", "2026-07-06"],
  ["snooze 1 by a week", "2026-07-07"],
  ["1 for 2 weeks", "2026-07-14"],
  ["1 till next month", "2026-07-01"],
  ["1 till after christmas", "2026-12-28"],
  ["push the first one 3 hours", "2026-06-30"],
])("“%s” moves that line", async (said, on) => {
  const { say, now } = await withDigest();
  await say(said);
  expect(new Date((await now(1))?.dueAt ?? 0).toISOString()).toContain(on);
});

test.each([
  "3 kg done",
  "2 bags till monday",
  "1 done and Karin is angry",
  "maybe 3 done",
  "3 done?",
  "9 done",
  "1 nobody has it",
  "3 of them done",
])("“%s” changes no line", async (said) => {
  const { say, now, due } = await withDigest();
  await say(said);
  for (const number of [1, 2, 3, 4]) expect(await now(number)).toEqual(due[number - 1]);
});

test("numbers are asked about where another list was shown since, and mean nothing where nothing was told", async () => {
  const { say, now } = await withDigest();
  await say("top 5 customers by revenue");
  expect((await say("2 done")).text).toMatch(/Tick off|Complete|Mark/);
  expect((await now(2))?.status).toBe("open");
  await say("yes");
  expect((await now(2))?.status).toBe("done");
  const { say: elsewhere } = freshShop();
  expect((await elsewhere("2 done")).text).toContain("I told nothing here lately");
});

test("numbers speak of a list of follow-ups as it was shown, whatever was done since", async () => {
  const { say: saidBy, stores } = freshShop();
  const say = (text: string) => saidBy(text, undefined, undefined, place);
  await say("who's due this week?");
  const shown = (await stores.conversations.of(place)).shown?.lines ?? [];
  const [first, second, third] = shown.map(({ id }) => id);
  await say("1 done");
  await say("2 snooze till after the weekend");
  const statusOf = async (id = 0) => (await stores.followUps.byId(id))?.status;
  expect([await statusOf(first), await statusOf(second), await statusOf(third)]).toEqual([
    "done",
    "open",
    "open",
  ]);
  const moved = await stores.followUps.byId(second ?? 0);
  expect(new Date(moved?.dueAt ?? 0).toISOString()).toContain("2026-07-06");
});

test("numbers speak of whichever was told last, a digest or a list", async () => {
  const { say, now } = await withDigest();
  await say("my follow-ups next week");
  await say("2 done");
  expect((await now(2))?.status).toBe("open");
});

test("so much later is counted from when a follow-up is due, and from today where that has passed", async () => {
  const { say, stores } = freshShop();
  await say("remind me on 10 july at 14:00 to call Karin Vogt");
  await say("push it by a week");
  const due = await stores.followUps.find({ assignee: "Anna", status: "open" });
  expect(due.some(({ dueAt }) => dueAt === Date.parse("2026-07-17T12:00:00Z"))).toBe(true);
});

test("what a digest only suggested becomes a follow-up when it is snoozed, handed over or done", async () => {
  const { say, stores } = await withDigest();
  const taken = async () => await stores.followUps.find({ contactIds: [1] });
  const before = (await taken()).length;
  await say("5 snooze till monday");
  await say("5 Ben has it");
  await say("5 done");
  const after = await taken();
  expect(after.length).toBe(before + 1);
  expect(after.find(({ text }) => text.includes("birthday"))).toMatchObject({
    status: "done",
    assignee: "Ben",
    dueAt: Date.parse("2026-07-06T07:00:00Z"),
  });
});
