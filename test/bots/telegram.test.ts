import { afterEach, beforeEach, expect, test } from "vitest";
import { telegramChannel } from "../../src/bots/telegram/bot.ts";
import type { Channel } from "../../src/bots/channel.ts";
import { all } from "../db/shop.ts";
import { FakeTelegram } from "../peers/telegram/fake.ts";
import { shopWithBot, until } from "./shop-with-bot.ts";

const ana = { id: 77, name: "Ana" };
let telegram: FakeTelegram;
let channel: Channel | undefined;
beforeEach(() => {
  telegram = new FakeTelegram();
});
afterEach(async () => {
  await channel?.stop();
  telegram.stop();
});

async function open(owned = true, codes = new Map<"telegram", string>()) {
  const owners = owned ? ([{ channel: "telegram", id: "77" }] as const) : [];
  const shop = await shopWithBot(owners, codes);
  const apiUrl = await telegram.start();
  channel = telegramChannel({ ...shop.parts, botToken: telegram.token, apiUrl, retryMs: 50 });
  await channel.start();
  return shop;
}

test("an owner asks in a private chat and is answered, whatever is in a name", async () => {
  await open();
  telegram.write(ana, "who's due today?");
  await until(() => telegram.sent.length > 0);
  expect(telegram.sent[0]?.chat_id).toBe(77);
  expect(telegram.sent[0]?.text).toContain("send the price list");
  expect(telegram.sent[0]?.text).toContain("Mark & Söhne <Bell>");
  expect(telegram.refused).toEqual([]);
});

test("a message that is delivered twice is handled once", async () => {
  const { stores } = await open();
  const update = telegram.write(ana, "add contact Tim Lang, tim@example.com");
  if (update !== undefined) telegram.updates.again(update);
  await until(() => telegram.sent.length > 0);
  telegram.write(ana, "help");
  await until(() => telegram.sent.length > 1);
  expect(telegram.sent).toHaveLength(2);
  expect(all(stores, "contacts")).toHaveLength(2);
});

test("a stranger is told politely, learns nothing and changes nothing", async () => {
  const { stores } = await open();
  telegram.write({ id: 99, name: "Eve" }, "add contact Tim Lang, tim@example.com");
  await until(() => telegram.sent.length > 0);
  expect(telegram.sent[0]?.text).not.toContain("Tim");
  expect(all(stores, "contacts")).toHaveLength(1);
});

test("the first person to send the terminal's code becomes the owner", async () => {
  const { stores } = await open(false, new Map([["telegram", "K7QF-29MD"]]));
  telegram.write(ana, "k7qf-29md");
  await until(() => telegram.sent.length > 0);
  expect(await stores.team.withTelegramId("77")).toMatchObject({ name: "Ana", role: "owner" });
});
