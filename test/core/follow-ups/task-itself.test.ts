import { expect, test } from "vitest";
import { isTaskItself, type Stated } from "../../../src/core/follow-ups/task-itself.ts";
import { demoShop } from "../../support/demo-shop.ts";

test.each<readonly [string, string, Stated, boolean]>([
  ["send the frame quote", "quote", "done", true],
  ["send the frame quote", "frame quote", "done", true],
  ["send the frame quote", "frame", "done", false],
  ["send the frame quotes to Ana", "quote", "done", true],
  ["send the frame quote", "quote", "finished", false],
  ["ask for a review", "review", "done", true],
  ["invite to the tasting night", "invitation", "done", true],
  ["invite to the tasting night", "tasting", "done", false],
  ["call about the hedge", "call", "finished", true],
  ["hedge call", "call", "finished", true],
  ["hedge call", "hedge", "done", false],
  ["call about the hedge", "visit", "done", false],
  ["check if she wants the hamper", "hamper", "done", false],
])("“%s”: “%s” is %s", (task, said, stated, isIt) => {
  expect(isTaskItself(task, said.split(" "), stated)).toBe(isIt);
});

const freshShop = demoShop();

test.each([
  ["Karin Vogt's frame is finished", "open"],
  ["finished Karin Vogt's frame", "open"],
  ["Karin Vogt's frame came in, so that's done", "open"],
  ["Karin Vogt's frame quote is ready", "open"],
  ["Karin Vogt's frame quote is done", "done"],
  ["tick off Karin Vogt's frame", "done"],
])("“%s” leaves what there is to do about her frame quote %s", async (said, status) => {
  const { say, stores } = freshShop();
  await say("remind me on friday to send the frame quote to Karin Vogt");
  await say(said);
  const found = await stores.followUps.find({});
  expect(found.filter(({ text }) => text.includes("frame quote"))).toMatchObject([{ status }]);
});
