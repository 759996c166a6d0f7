import { expect, test } from "vitest";
import { demoShop } from "../../support/demo-shop.ts";

const freshShop = demoShop();

async function repeating(said: string) {
  const { say, stores } = freshShop();
  const before = new Set((await stores.followUps.find({})).map(({ id }) => id));
  const { text } = await say(said);
  const added = async () => (await stores.followUps.find({})).filter(({ id }) => !before.has(id));
  const open = async () => (await added()).filter(({ status }) => status === "open");
  return { say, text, added, open };
}

test("once it is done the next is made, and undo takes both back: there is never more than one open", async () => {
  const { say, added, open } = await repeating("remind me every friday to call Hannelore Schmidt");
  const [first] = await open();
  await say("tick off the Hannelore Schmidt call");
  const [second, ...others] = await open();
  expect(others).toEqual([]);
  expect((second?.dueAt ?? 0) - (first?.dueAt ?? 0)).toBe(7 * 86_400_000);
  expect((await added()).find(({ id }) => id === first?.id)).toMatchObject({
    status: "done",
    repeats: null,
  });
  await say("undo");
  expect(await added()).toEqual([first]);
});

test("stopped, no next is made; what is done once is not found to be stopped", async () => {
  const { say, added, open } = await repeating("call Karin Vogt every first monday at 10:00");
  await say("remind me on friday to call Karin Vogt");
  await say("stop the monthly call with Karin Vogt");
  expect((await open()).map(({ repeats }) => repeats)).toEqual([null]);
  expect((await added()).filter(({ status }) => status === "cancelled")).toHaveLength(1);
  expect((await say("stop the monthly call with Karin Vogt")).text).toContain("no such follow-up");
});

test.each([
  "we call Karin Vogt every friday",
  "Karin Vogt orders every friday",
  "every friday",
  "does Ben call Karin Vogt every friday?",
  "remind me every friday from next week to call Karin Vogt",
])("“%s” makes nothing that repeats", async (said) => {
  const { added } = await repeating(said);
  expect(await added()).toEqual([]);
});

test.each([
  "remind me tomorrow to send the weekly report to Karin Vogt",
  "remind me tomorrow to ask Karin Vogt about the daily deliveries",
])("“%s” is to be done once", async (said) => {
  const { open } = await repeating(said);
  expect((await open()).map(({ repeats }) => repeats)).toEqual([null]);
});

test("of two that fit, “my” means the one on the writer's own list", async () => {
  const { say, stores } = freshShop();
  const before = new Set((await stores.followUps.find({})).map(({ id }) => id));
  await say("remind me on friday to send Karin Vogt the zebra list");
  await say("remind Ben on monday to send Karin Vogt the zebra list");
  expect((await say("tick off the zebra list for Karin Vogt")).kind).toBe("clarify");
  expect((await say("tick off my zebra list for Karin Vogt")).kind).toBe("done");
  const added = (await stores.followUps.find({})).filter(({ id }) => !before.has(id));
  expect(added.map(({ assignee, status }) => `${assignee ?? ""} ${status}`)).toContain("Ben open");
});
