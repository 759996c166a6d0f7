import { afterEach, beforeEach, expect, test } from "vitest";
import { slackChannel } from "../../src/bots/slack/bot.ts";
import type { Channel } from "../../src/bots/channel.ts";
import { all } from "../db/shop.ts";
import { FakeSlack } from "../peers/slack.ts";
import { shopWithBot, until } from "./shop-with-bot.ts";

let slack: FakeSlack;
let channel: Channel | undefined;
beforeEach(() => {
  slack = new FakeSlack();
});
afterEach(async () => {
  await channel?.stop();
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

test("an owner asks in a direct message and is answered, whatever is in a name", async () => {
  await open();
  slack.write("UANA", "who&#39;s due today?".replace("&#39;", "'"), "1.0001");
  await until(() => slack.sent.length > 0);
  expect(slack.sent[0]?.channel).toBe("DUANA");
  expect(slack.sent[0]?.text).toContain("send the price list");
  expect(slack.sent[0]?.text).toContain("Mark &amp; Söhne &lt;Bell&gt;");
  expect(slack.refused).toEqual([]);
  expect(slack.acknowledged).toHaveLength(1);
});

test("a mention in a channel is answered in its thread", async () => {
  await open();
  slack.deliver({
    type: "app_mention",
    channel: "C1",
    user: "UANA",
    text: "<@UBOT> who's due today?",
    ts: "5.0001",
  });
  await until(() => slack.sent.length > 0);
  expect(slack.sent[0]).toMatchObject({ channel: "C1", thread_ts: "5.0001" });
});

test("asked for money in a channel, it answers in a direct message and says so in the thread", async () => {
  await open();
  slack.deliver({
    type: "app_mention",
    channel: "C1",
    user: "UANA",
    text: "<@UBOT> revenue this month",
    ts: "6.0001",
  });
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

test("a stranger is told politely, learns nothing and changes nothing", async () => {
  const { stores } = await open();
  slack.write("UEVE", "add contact Tim Lang, tim@example.com", "4.0001");
  await until(() => slack.sent.length > 0);
  expect(slack.sent[0]?.text).not.toContain("Tim");
  expect(all(stores, "contacts")).toHaveLength(1);
});
