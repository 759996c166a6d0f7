import { expect, test } from "vitest";
import { timesTold } from "../../../src/core/digests/digest.ts";
import { followUpSubject } from "../../../src/core/outbox/outbox.ts";
import { demoNow, demoShop } from "../../support/demo-shop.ts";

const freshShop = demoShop();

/** A digest of three lines as it was sent an hour ago; those of these numbers were told too often. */
async function withAsked(numbers: readonly number[], place = "telegram:7", inPlace = place) {
  const talk = freshShop();
  const { followUps, outbox } = talk.stores;
  const due = await followUps.find({ status: "open" }, 3);
  const lines = due.map(({ id }) => ({ is: "follow_up" as const, id }));
  const at = demoNow - 3_600_000;
  for (const [index, item] of due.entries()) {
    const times = numbers.includes(index + 1) ? timesTold + 1 : 1;
    for (let day = 0; day < times; day++) {
      const about = { is: "digest" as const, schedule: 1, on: `2026-06-${27 + day}`, missed: 0 };
      const subjects = [{ subject: followUpSubject(item), occasion: `digest ${day}` }];
      await outbox.put({ conversation: place, about: { ...about, lines }, subjects }, at - 1);
    }
  }
  for (let told = await outbox.claim(at, 1000); told; told = await outbox.claim(at, 1000))
    await outbox.settle(told, { state: "sent", remoteId: "5" }, at);
  const say = (text: string, after = 0) => talk.say(text, undefined, demoNow + after, inPlace);
  const now = async (number: number) => await followUps.byId(due[number - 1]?.id ?? 0);
  return { say, now, due, stores: talk.stores };
}

const monday = /^2026-07-06/;
const day = (at: number | undefined) => new Date(at ?? 0).toISOString();

test.each([
  ["drop it", { status: "cancelled" }],
  ["Drop that one, please.", { status: "cancelled" }],
  ["forget about it", { status: "cancelled" }],
  ["let it go", { status: "cancelled" }],
  ["no longer needed", { status: "cancelled" }],
  ["that's done", { status: "done" }],
  ["give it to Ben", { assignee: "Ben" }],
  ["give Ben that one", { assignee: "Ben" }],
  ["hand it over to Ben", { assignee: "Ben" }],
  ["Ben can have it", { assignee: "Ben" }],
  ["let Ben do it", { assignee: "Ben" }],
  ["ok, Ben takes it", { assignee: "Ben" }],
  ["Ben", { assignee: "Ben" }],
  ["for Ben", { assignee: "Ben" }],
  ["I'll do it", { assignee: "Anna" }],
])("“%s” says what is to become of the line that was asked about", async (said, becomes) => {
  const { say, now, due } = await withAsked([2]);
  const { intent } = await say(said);
  expect(intent).toMatchObject({ do: "change_follow_up", target: { numbers: [2] } });
  expect(await now(2)).toMatchObject(becomes);
  for (const number of [1, 3]) expect(await now(number)).toEqual(due[number - 1]);
});

test.each([
  "move it to monday",
  "monday",
  "next monday",
  "put it off till monday",
  "on monday then",
])("“%s” gives the line that was asked about its new date", async (said) => {
  const { say, now, due } = await withAsked([2]);
  await say(said);
  expect(day((await now(2))?.dueAt)).toMatch(monday);
  for (const number of [1, 3]) expect(await now(number)).toEqual(due[number - 1]);
});

test("“keep it” is asked for the day it is told of again, and left as it is without one", async () => {
  const { say, now, due } = await withAsked([2]);
  expect((await say("keep it")).text).toContain("When is it due?");
  expect(await now(2)).toEqual(due[1]);
  await say("monday at 10");
  expect(day((await now(2))?.dueAt)).toBe("2026-07-06T08:00:00.000Z");
});

test.each([
  ["the terminal", "terminal", "terminal"],
  ["a conversation with the bot on Slack", "slack:D1", "slack:D1"],
  ["the digest's own thread on Slack", "slack:C1", "slack:C1:5"],
  ["another thread of that channel", "slack:C1", "slack:C1:77"],
  ["a group on Telegram", "telegram:-100", "telegram:-100"],
])("in %s it is answered alike", async (_, place, inPlace) => {
  const { say, now } = await withAsked([2], place, inPlace);
  await say("Ben can have it");
  expect((await now(2))?.assignee).toBe("Ben");
});

test("of two that were asked about it is asked which, unless both are said", async () => {
  const { say, now, due } = await withAsked([2, 3]);
  expect((await say("drop it")).text).toContain("Which: 2 or 3?");
  expect([await now(2), await now(3)]).toEqual([due[1], due[2]]);
  await say("drop them both");
  expect([(await now(2))?.status, (await now(3))?.status]).toEqual(["cancelled", "cancelled"]);
  expect(await now(1)).toEqual(due[0]);
});

test.each([
  "Ben?",
  "not monday",
  "don't drop it",
  "why monday",
  "it's monday",
  "leave it",
  "never mind",
  "Zelda",
  "drop it on monday",
  "done",
])("“%s” is no answer by which a line changes", async (said) => {
  const { say, now, due } = await withAsked([2]);
  await say(said);
  for (const number of [1, 2, 3]) expect(await now(number)).toEqual(due[number - 1]);
});

test("what was asked is answered so no more once something else was done or shown, or a day has passed", async () => {
  const day = 86_400_000;
  const done = await withAsked([2]);
  await done.say("note on Mark Bell: likes it dark");
  const before = await done.now(2);
  await done.say("drop it");
  expect(await done.now(2)).toEqual(before);
  const shown = await withAsked([2]);
  await shown.say("how many customers do we have?");
  await shown.say("drop it");
  expect((await shown.now(2))?.status).toBe("open");
  const late = await withAsked([2]);
  await late.say("drop it", day);
  expect((await late.now(2))?.status).toBe("open");
});

test("after others of its lines were settled by their numbers it can still be answered", async () => {
  const { say, now } = await withAsked([2]);
  await say("1 done");
  await say("Ben");
  expect([(await now(1))?.status, (await now(2))?.assignee]).toEqual(["done", "Ben"]);
});

test("where nothing was asked, none of it changes anything", async () => {
  const { say, now, due } = await withAsked([]);
  for (const said of ["drop it", "Ben", "monday", "keep it"]) await say(said);
  for (const number of [1, 2, 3]) expect(await now(number)).toEqual(due[number - 1]);
});
