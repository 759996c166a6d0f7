import { expect, test } from "vitest";
import type { Actor } from "../../../src/core/team/member.ts";
import { demoShop } from "../../support/demo-shop.ts";

const freshShop = demoShop();
const ben: Actor = { name: "Ben", role: "member" };

/** What the last of several messages is answered with. */
async function lastReply(messages: readonly string[]): Promise<string> {
  const talk = freshShop();
  let text = "";
  for (const message of messages) ({ text } = await talk.say(message, ben));
  return text;
}

test.each([
  [
    ["what's open for Mark Bell?", "k thats done"],
    "✅ Done: call about the new grinder, Mark Bell.",
  ],
  [["what's open for Mark Bell?", "I did that already"], "✅ Done: call about the new grinder"],
])("behind what there is to do for one person, %j ticks it off", async (messages, reply) => {
  expect(await lastReply(messages)).toContain(reply);
});

test("of whom a member was refused a sum is known to what is asked next", async () => {
  const reply = await lastReply(["what has Karin Vogt spent?", "ok, when did she last buy?"]);
  expect(reply).toContain("Karin Vogt · last order");
});

test("“instead” behind an undo stands for nothing", async () => {
  const messages = ["tag mark bell wholesale", "undo", "put wholesale on karin vogt instead"];
  expect(await lastReply(messages)).toContain("Karin Vogt: now tagged wholesale");
});

test("who gets it in somebody's place may be told with why", async () => {
  const messages = [
    "remind Chloé to ring Karin Vogt tomorrow",
    "no give that one to Ben, Chloé's off",
  ];
  expect(await lastReply(messages)).toContain("assignee Ben (was Chloé)");
});

test("who signs a question is not asked about", async () => {
  const [signed, plain] = await Promise.all([
    lastReply(["who hasn't bought in 90 days? Thanks, Ben"]),
    lastReply(["who hasn't bought in 90 days?"]),
  ]);
  expect(signed).toBe(plain);
});

test.each([
  ["tag Marc Bel wholesale", "Mark Bell, yes"],
  ["tag Marc Bel wholesale", "sorry, typo. Mark Bell"],
])("%s, asked whom that is: %s", async (...messages) => {
  expect(await lastReply(messages)).toContain("Mark Bell: now tagged wholesale");
});

test("what is better at another time is put there", async () => {
  const messages = ["remind me on 8 July at 11 to call Karin Vogt", "better make that 12:30 pm"];
  expect(await lastReply(messages)).toContain("Wed 8 July, 12:30 (was Wed 8 July, 11:00)");
});

test.each([
  ["change Mark Bell's city", "Hamburg", "Mark Bell (Bell & Sons): city Hamburg"],
  ["change Mark Bell's city", "to Hamburg please", "Mark Bell (Bell & Sons): city Hamburg"],
  ["change Mark Bell's birthday", "it's 4 March 1980", "birthday 4 March"],
  ["remind me tomorrow", "call Karin Vogt", "call Karin Vogt"],
  ["log a call", "with Karin Vogt about the mill", "today: the mill"],
  ["change Mark Bell's city", "and what's his phone number?", "Mark Bell · phone:"],
])("%s, asked for it: %s", async (order, answer, reply) => {
  expect(await lastReply([order, answer])).toContain(reply);
});
