import { expect, test } from "vitest";
import { lateNote } from "../../../src/core/wording/worth.ts";
import { demoNow, demoShop } from "../../support/demo-shop.ts";

const freshShop = demoShop();
const place = "telegram:7";

test("why something was told is said line by line, with how lines are chosen", async () => {
  const { say } = freshShop();
  const talk = (text: string) => say(text, undefined, undefined, place);
  await talk("show the digest");
  const { text } = await talk("why am I told this?");
  expect(text).toMatch(/^1 .+: there is “.+” to do/u);
  expect(text).toContain("seven lines at most");
});

test("of one contact only its lines are explained, and of others it is said that none were told", async () => {
  const { say, stores } = freshShop();
  const talk = (text: string) => say(text, undefined, undefined, place);
  const [first] = await stores.followUps.find({ status: "open" }, 1);
  await talk("what is overdue?");
  const { text } = await talk(`why is ${first?.contactName} in the digest?`);
  expect(text).toContain(`${first?.contactName}`);
  expect(text.split("\n").filter((line) => /^\d /u.test(line))).toHaveLength(1);
  expect((await talk("why is Zoë Krüger in the digest?")).text).toContain("is not in what I told");
});

test("where nothing was told there is nothing to explain", async () => {
  const { say } = freshShop();
  const { text } = await say("why am I told this?", undefined, undefined, place);
  expect(text).toContain("I told nothing here lately");
});

test("a customer gone quiet is explained by the rule that lists of late customers give", async () => {
  const { say, stores } = freshShop();
  const talk = (text: string) => say(text, undefined, undefined, place);
  const { text: listed, data } = await talk("who is late for them?");
  const late = await stores.contacts.named({ name: data?.contacts?.[0] ?? "" });
  if (late.outcome !== "found") throw new Error("nobody is late");
  const lines = [{ is: "late" as const, id: late.contact.id }];
  const about = { is: "digest" as const, schedule: 1, on: "2026-06-30", missed: 0, lines };
  const at = demoNow + 1000;
  await stores.outbox.put({ conversation: place, about, subjects: [] }, at);
  const message = await stores.outbox.claim(at, 1000);
  if (message === undefined) throw new Error("nothing to send");
  await stores.outbox.settle(message, { state: "sent", remoteId: "5" }, at);
  expect(listed).toContain(lateNote);
  expect((await talk("why am I told this?")).text).toContain(lateNote);
});
