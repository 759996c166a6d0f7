import { expect, test } from "vitest";
import { demoShop } from "../../support/demo-shop.ts";
import { allDone } from "./in-peace.ts";

const freshShop = demoShop();
const workdays = { every: "working_day" };

test.each([
  ["digest here weekdays at 8", workdays, "08:00"],
  ["post the digest here every weekday at 7:30", workdays, "07:30"],
  ["send me a digest every day at 9am", { every: "day", count: 1 }, "09:00"],
  ["send us the daily digest here on working days at 8", workdays, "08:00"],
  ["weekdays at 8 digest here", workdays, "08:00"],
  ["digest here at 8", undefined, "08:00"],
  ["set up a digest here, weekdays at 08:15", workdays, "08:15"],
  ["every morning at 8 post the digest here", { every: "day", count: 1 }, "08:00"],
  ["digest here mon-fri 7.30", { every: "week", weekdays: [1, 2, 3, 4, 5] }, "07:30"],
  ["can you post a digest here on mondays and thursdays at 9", { weekdays: [1, 4] }, "09:00"],
  ["digest here every day at 6 in the evening", { every: "day" }, "18:00"],
  ["we want the digest here every first monday at 9", { every: "month_weekday" }, "09:00"],
  ["move the digest to 8:30", undefined, "08:30"],
])("“%s” sets the digest up", async (say, recurrence, at) => {
  const { intent } = await freshShop().say(say);
  const days = recurrence === undefined ? {} : { recurrence };
  expect(intent).toMatchObject({ do: "set_digest", when: { at }, ...days });
});

test.each([
  "what is a digest?",
  "don't send me a digest at 8",
  "Ana asked about the digest",
  "did you post the digest?",
  "the digest came at 8",
  "digest on friday",
  "maybe a digest here weekdays at 8",
  "show me the digest every monday?",
  "remind me on friday to set up a digest here",
  "Ana wants the digest every day at 8",
  "digest here every blue moon at 8",
])("“%s” sets nothing up", async (say) => {
  const { say: tell, stores } = freshShop();
  await tell(say);
  expect(await stores.schedules.all()).toEqual([]);
});

test("a digest is set up, moved, stopped and taken back in the chat it is for", async () => {
  const { say, stores, startAnew } = freshShop();
  expect((await say("stop the digest")).text).toContain("There is no digest here");
  expect((await say("digest here weekdays")).text).toContain("When?");
  expect((await say("8:00")).text).toContain(
    "✅ Digest here on working days at 08:00. Nothing to do, no post.",
  );
  expect((await say("digest here weekdays at 8")).text).toContain("comes like that already");
  expect((await say("digest here every day at 7:30")).text).toContain("every day at 07:30");
  await say("undo");
  expect(await stores.schedules.all()).toMatchObject([{ at: "08:00" }]);
  startAnew();
  expect((await say("stop the digest")).text).toContain("There is no digest here");
});

test("where nothing is due, a digest tells of customers who went quiet and of birthdays, without money", async () => {
  const { say, stores } = freshShop();
  await allDone(stores);
  const { text } = await say("show the digest");
  const lines = text.split("\n");
  expect(lines[0]).toMatch(/^Tue 30 June · [1-7] to do$/);
  expect(text).toMatch(/quiet \d+ days, usually \d+/);
  expect(text).not.toContain("€");
});

test("tomorrow's digest can be seen today", async () => {
  const { say } = freshShop();
  const { text } = await say("show tomorrow's digest");
  expect(text).toMatch(/^Wed 1 July · 7 to do\n1 /);
  expect((await say("digest")).text).toMatch(/^Tue 30 June · 7 to do/);
});
