import { expect, test } from "vitest";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { contact, change } from "../../db/shop.ts";
import { Talk } from "../assistant/talk.ts";

const interpret = createInterpreter();

/** A shop whose contacts live in these countries. */
async function talkIn(...countries: readonly string[]) {
  const talk = new Talk();
  const edits = countries.map((country, at) => contact(100 + at, `Ana ${at}`, { country }));
  await talk.stores.changes.apply(change(talk.stores, edits));
  const say = async (text: string) => {
    const meant = await interpret(text, {
      clock: { now: talk.now, zone: "America/Los_Angeles" },
      actor: { name: "Anna", role: "owner" },
      currency: "USD",
      dateOrder: "MDY",
      vocabulary: talk.stores.vocabulary(),
    });
    return await talk.say(meant);
  };
  return say;
}

test("a number without a country is of the country most contacts are in", async () => {
  const american = await talkIn("US", "CA", "US");
  expect((await american("new contact: Harlan Osgood, 503-555-0142")).text).toContain(
    "+15035550142",
  );
  const irish = await talkIn("GB", "IE", "IE");
  expect((await irish("new contact: Una Tierney, 087 555 0142")).text).toContain("+353875550142");
});

test("one that cannot be of that country is kept as it was written", async () => {
  const american = await talkIn("US");
  expect((await american("new contact: Harlan Osgood, 0170 5550 0142 11")).text).toContain(
    "017055500142",
  );
});

test.each(["503-555-0142", "(503) 555-0142", "503.555.0142", "503 555 0142"])(
  "“%s” is a phone number without the word before it",
  async (number) => {
    const american = await talkIn("US");
    const reply = await american(`new contact: Harlan Osgood, ${number}, from Instagram`);
    expect(reply.text).toContain("+15035550142");
  },
);
