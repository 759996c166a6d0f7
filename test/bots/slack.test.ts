import { afterEach, beforeEach, expect, test } from "vitest";
import type { Channel } from "../../src/bots/channel.ts";
import { slackChannel } from "../../src/bots/slack/bot.ts";
import type { OpenStores } from "../../src/db/stores.ts";
import { all } from "../db/shop.ts";
import { FakeSlack } from "../peers/slack/fake.ts";
import { shopWithBot, until } from "./shop-with-bot.ts";

let slack: FakeSlack;
let channel: Channel | undefined;
beforeEach(() => {
  slack = new FakeSlack();
  slack.users.set("UBEN", { name: "Ben Ito" });
});
afterEach(async () => {
  await channel?.stop();
  channel = undefined;
  if (slack.refused.length > 0) throw new Error(slack.refused.join("\n"));
  slack.stop();
});

async function open() {
  const shop = await shopWithBot([{ channel: "slack", id: "UANA" }]);
  const apiUrl = await slack.start();
  const tokens = { botToken: slack.botToken, appToken: slack.appToken };
  channel = slackChannel({ ...shop.parts, ...tokens, apiUrl });
  await channel.start();
  return shop;
}

const names = ({ database }: OpenStores) =>
  database.client.prepare<[], string>("select name from contacts order by name").pluck().all();

let second = 0;
/** Says something in a direct message and waits for the answer. */
async function say(words: string, user = "UANA") {
  const before = slack.sent.length;
  slack.write(user, words, `${++second}.0001`);
  await until(() => slack.sent.length > before);
  return slack.sent.at(-1);
}

/** Presses a button and waits for what follows in the conversation. */
async function press(label: string, user = "UANA", message = slack.sent.at(-1)) {
  const before = slack.sent.length;
  slack.press(user, label, message);
  await until(() => slack.sent.length > before);
  return slack.sent.at(-1);
}

/** Ben joins as a member. */
async function joined(user = "UBEN") {
  const invited = await say("invite Ben as member");
  const code = /\b[A-Z0-9]{4}-[A-Z0-9]+\b/.exec(invited?.text ?? "")?.[0] ?? "";
  return await say(code, user);
}

test("an owner asks in a direct message and is answered, whatever is in a name", async () => {
  await open();
  const answer = await say("who's due today?");
  expect(answer?.channel).toBe("DUANA");
  expect(answer?.text).toContain("send the price list");
  expect(answer?.text).toContain("Mark &amp; Söhne &lt;Bell&gt;");
  expect(slack.acknowledged).toHaveLength(1);
});

test("a mention in a channel is answered in its thread", async () => {
  await open();
  slack.mention("UANA", "who's due today?", "5.0001");
  await until(() => slack.sent.length > 0);
  expect(slack.sent[0]).toMatchObject({ channel: "C1", thread_ts: "5.0001" });
});

test("asked for money in a channel, it answers in a direct message and says so in the thread", async () => {
  await open();
  slack.mention("UANA", "revenue this month", "6.0001");
  await until(() => slack.sent.length > 1);
  expect(slack.sent[0]).toMatchObject({ channel: "DUANA", text: expect.stringContaining("€0") });
  expect(slack.sent[1]).toMatchObject({
    channel: "C1",
    thread_ts: "6.0001",
    text: expect.stringContaining("private message"),
  });
  expect(slack.sent[1]?.text).not.toContain("€");
});

test("an event that Slack delivers again is handled once", async () => {
  const { stores } = await open();
  slack.write("UANA", "add contact Tim Lang, tim@example.com", "2.0001");
  await until(() => slack.sent.length > 0);
  slack.write("UANA", "add contact Tim Lang, tim@example.com", "2.0001");
  slack.write("UANA", "help", "3.0001");
  await until(() => slack.sent.length > 1);
  expect(slack.acknowledged).toHaveLength(3);
  expect(slack.sent).toHaveLength(2);
  expect(all(stores, "contacts")).toHaveLength(2);
});

test("a stranger is told politely and once, learns nothing and changes nothing", async () => {
  const { stores } = await open();
  const told = await say("add contact Tim Lang, tim@example.com", "UEVE");
  slack.write("UEVE", "who's due today?", "9.1");
  await say("help");
  expect(told?.text).not.toContain("Tim");
  expect(slack.sent.filter((each) => each.channel === "DUEVE")).toHaveLength(1);
  expect(all(stores, "contacts")).toHaveLength(1);
});

test("an invitation lets somebody in, with no ids; a guest it does not", async () => {
  const { stores } = await open();
  slack.users.set("UGUEST", { name: "Gus", is_restricted: true });
  expect((await joined("UGUEST"))?.text).toContain("can't join");
  expect((await joined())?.text).toContain("Welcome, Ben");
  const team = await stores.team.all();
  expect(team.map(({ name, role, slackId }) => [name, role, slackId])).toEqual([
    ["Ana Weber", "owner", "UANA"],
    ["Ben", "member", "UBEN"],
  ]);
});

test("the button below a receipt takes back that change, whatever was done since", async () => {
  const { stores } = await open();
  const first = await say("add contact Tim Lang, tim@example.com");
  await say("add contact Zoe Fox, zoe@example.com");
  const undone = await press("Undo", "UANA", first);
  expect(undone?.text).toContain("Tim Lang");
  expect(names(stores)).toEqual(["Mark & Söhne <Bell>", "Zoe Fox"]);
  expect(slack.sent.find(({ ts }) => ts === first?.ts)).toMatchObject({ updates: 1 });
  const redone = await press("Redo");
  expect(redone?.text).toContain("Tim Lang");
  expect(all(stores, "contacts")).toHaveLength(3);
});

test("a button is good for one use: the second press is told who pressed it and when", async () => {
  const { stores } = await open();
  const receipt = await say("add contact Tim Lang, tim@example.com");
  await press("Undo", "UANA", receipt);
  const { length } = slack.sent;
  slack.press("UANA", "Undo", receipt);
  await until(() => slack.ephemeral.length > 0);
  expect(slack.ephemeral).toMatchObject([
    { user: "UANA", text: expect.stringMatching(/^Ana Weber pressed that at \d\d:\d\d\./) },
  ]);
  expect(slack.sent).toHaveLength(length);
  expect(all(stores, "contacts")).toHaveLength(1);
});

test("a used button stands there no more, and who used it does", async () => {
  await open();
  const receipt = await say("add contact Tim Lang, tim@example.com");
  await press("Undo", "UANA", receipt);
  const now = slack.sent.find(({ ts }) => ts === receipt?.ts);
  expect(slack.labels(now)).toEqual([]);
  expect(JSON.stringify(now?.blocks)).toContain("✓ Undo · Ana Weber");
});

test("the button of one person is nothing to another", async () => {
  const { stores } = await open();
  await joined();
  const receipt = await say("add contact Tim Lang, tim@example.com");
  slack.press("UBEN", "Undo", receipt);
  await until(() => slack.ephemeral.length > 0);
  expect(slack.ephemeral[0]?.text).toContain("Ana Weber's");
  expect(all(stores, "contacts")).toHaveLength(2);
});

test("which of two is meant is picked by a button, once, and only while it is asked", async () => {
  const { stores } = await open();
  await say("add contact Anna Lindqvist, anna@example.com");
  await say("add contact Anna Schmidt, schmidt@example.com");
  const asked = await say("called Anna, wants samples");
  expect(slack.labels(asked)).toHaveLength(2);
  const [first = "", other = ""] = slack.labels(asked);
  const done = await press(first, "UANA", asked);
  expect(done?.text).toContain("Anna");
  slack.press("UANA", other, asked);
  await until(() => slack.ephemeral.length > 0);
  expect(all(stores, "interactions")).toHaveLength(1);
  const again = await say("called Anna, wants coffee");
  await say("never mind");
  const late = await press(slack.labels(again)[0] ?? "", "UANA", again);
  expect(late?.text).toContain("run out");
  expect(all(stores, "interactions")).toHaveLength(1);
});

test("a press that Slack delivers a hundred times is one press", async () => {
  const { stores } = await open();
  const receipt = await say("add contact Tim Lang, tim@example.com");
  const { length } = slack.sent;
  const payload = slack.pressPayload("UANA", "Undo", receipt);
  for (let delivery = 0; delivery < 100; delivery++) slack.interact("UANA", payload);
  await until(() => slack.acknowledged.length >= 101 && slack.sent.length > length);
  await say("help");
  expect(slack.sent).toHaveLength(length + 2);
  expect(all(stores, "contacts")).toHaveLength(1);
});
