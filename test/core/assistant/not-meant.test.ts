import { describe, expect, test } from "vitest";
import { type DemoTalk, demoShop } from "../../support/demo-shop.ts";

const freshShop = demoShop();

const commands = [
  "note for Mark Bell: hello",
  "sold Karin Vogt 2 Milk Jug for 43",
  "remind me on Thursday to call Mark Bell",
  "Mark Bell moved to Hamburg",
  "tag Grant Bill newsletter",
];

/** What forbids, asks, or tells of something else, though its words might take back or put right. */
const notMeant = [
  "don't undo that",
  "dont undo",
  "please don't undo",
  "no, don't undo it",
  "do not undo the import",
  "never take that back",
  "do not redo",
  "should I undo that?",
  "what happens if I undo",
  "don't make it friday",
  "please don't change the amount to 50",
  "don't call me back",
  "is it friday",
  "was it 240",
  "was it saturday?",
  "it's friday!",
  "it is friday today",
  "it's monday again",
  "sorry, I was out on saturday",
  "no, 50 people came",
  "no 240 customers came",
  "i mean it",
  "make my day",
  "don't remind me to call Mark Bell tomorrow",
  "please don't remind me to call Mark Bell tomorrow",
  "never remind me to call Mark Bell tomorrow",
  "no need to remind me to call Mark Bell tomorrow",
  "do not remind Ben to call Mark Bell tomorrow",
  "don't tag Grant Bill newsletter",
  "don't log a call with Mark Bell",
  "do not refund Karin Vogt 20 euros",
  "don't push the Rich Banks follow-up to friday",
  "don't assign Mark Bell to Chloé",
  "don't delete Theo Winter",
  "do not set the currency to CHF",
  "don't invite Nora",
];

/** What looks like it, and is meant. */
const meant = [
  "no, it was saturday",
  "it's saturday, not friday",
  "sorry i meant saturday",
  "undo",
  "can you undo that",
  "don't forget to call Mark Bell tomorrow",
  "don't let me forget to call Mark Bell tomorrow",
];

/** How many changes there were, undos among them. */
const changesIn = ({ stores }: DemoTalk): unknown =>
  stores.database.client.prepare("select count(*) from changes").pluck().get();

describe.each(commands)("after “%s”", (command) => {
  test("what forbids, asks or tells of something else writes nothing", async () => {
    const talk = freshShop();
    const { say, startAnew } = talk;
    const written: string[] = [];
    for (const message of notMeant) {
      startAnew();
      expect((await say(command)).kind).toBe("done");
      const before = changesIn(talk);
      await say(message);
      if (changesIn(talk) !== before) written.push(message);
      await say("undo");
    }
    expect(written).toEqual([]);
  });
});

test.each(meant)("“%s” is meant", async (message) => {
  const talk = freshShop();
  await talk.say("note for Mark Bell: hello");
  const before = changesIn(talk);
  await talk.say(message);
  expect(changesIn(talk)).not.toBe(before);
});
