import { expect, test } from "vitest";
import { examineTelegram } from "../../src/bots/telegram/doctor.ts";
import { freePort } from "../peers/free-port.ts";
import { FakeTelegram } from "../peers/telegram/fake.ts";
import { eachOn, telegramFor } from "./each-on.ts";
import { shopWithBot, until } from "./shop-with-bot.ts";

const ana = { id: 77, name: "Ana" };
const secret = "a-secret-that-nobody-guesses";
let telegram: FakeTelegram;
const { run } = eachOn(() => (telegram = new FakeTelegram()));

/** The channel at a public address of its own. */
async function openHook() {
  const shop = await shopWithBot([{ channel: "telegram", id: "77" }]);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  await run(telegramFor(telegram, shop.parts, { webhook: { url, secret, port } }));
  return { ...shop, url };
}

test("at a public address Telegram brings what is written, and is answered once it is stored", async () => {
  await openHook();
  telegram.write(ana, "who's due today?");
  await until(() => telegram.sent.length > 0);
  expect(telegram.sent[0]?.text).toContain("send the price list");
  expect(telegram.updates.deliveries.map(([, status]) => status)).toEqual([200]);
  expect(telegram.calls).not.toContain("getUpdates");
});

test.each([
  ["another secret", { "x-telegram-bot-api-secret-token": "guessed-and-wrong-secret-xx" }, 401],
  ["no secret", {}, 401],
])("at a public address nothing is taken with %s", async (_, headers: object, status) => {
  const { stores, url } = await openHook();
  const body = JSON.stringify({ update_id: 1 });
  const answer = await fetch(url, { method: "POST", headers: { ...headers }, body });
  expect(answer.status).toBe(status);
  expect(await stores.inbox.unfinished("telegram")).toEqual([]);
});

test("what could not be stored at a public address comes again", async () => {
  const { stores } = await openHook();
  const { take } = stores.inbox;
  let failures = 1;
  Object.assign(stores.inbox, {
    take: async (...given: Parameters<typeof take>) => {
      if (failures-- > 0) throw new Error("disk full");
      return await take(...given);
    },
  });
  telegram.write(ana, "who's due today?");
  await until(() => telegram.sent.length > 0);
  expect(telegram.updates.deliveries.map(([, status]) => status)).toEqual([500, 200]);
});

test("the doctor tells who the bot is, what it reads in groups and how messages come", async () => {
  const apiRoot = await telegram.start();
  const config = { botToken: telegram.token, apiRoot, webhook: undefined };
  const findings = await examineTelegram(config);
  expect(findings.every(({ isWell }) => isWell)).toBe(true);
  const told = findings.map(({ words }) => words).join("\n");
  expect(told).toContain("@shop_bot");
  expect(told).toContain("privacy mode");
  const [wrong] = await examineTelegram({ ...config, botToken: "1:wrong" });
  expect(wrong).toMatchObject({ isWell: false, words: expect.stringContaining("@BotFather") });
});

/** What the doctor says, as it is shown. */
const examined = async (config: Parameters<typeof examineTelegram>[0]) =>
  (await examineTelegram(config))
    .map(({ isWell, words }) => `${isWell ? "ok" : "-"} ${words}`)
    .join("\n");

test("the doctor tells of every setting there is for Telegram", async () => {
  const { url } = await openHook();
  const port = Number(new URL(url).port);
  const config = { botToken: telegram.token, apiRoot: telegram.url, webhook: undefined };
  expect(await examined(config)).toContain(
    `ok No TELEGRAM_WEBHOOK_URL: what is written is to come by asking for it. Telegram still brings it to ${url}`,
  );
  const told = await examined({ ...config, webhook: { url, secret, port } });
  expect(told).toContain(
    `ok TELEGRAM_BOT_TOKEN is the bot @shop_bot at TELEGRAM_API_ROOT, ${telegram.url}`,
  );
  expect(told).toContain(`ok TELEGRAM_WEBHOOK_URL: Telegram brings messages to ${url}`);
  expect(told).toContain(`ok TELEGRAM_PORT: npm start listens at ${port}`);
  expect(told).toContain("ok TELEGRAM_WEBHOOK_SECRET is told");
  expect(told).not.toContain(secret);
  telegram.hookTrouble = "Connection refused";
  expect(await examined({ ...config, webhook: { url, secret, port } })).toContain(
    `- Telegram could not reach TELEGRAM_WEBHOOK_URL, ${url}: Connection refused.`,
  );
  const other = { url: "https://shop.example/", secret, port };
  expect(await examined({ ...config, webhook: other })).toContain(
    "ok TELEGRAM_WEBHOOK_URL: Telegram does not bring messages to https://shop.example/ yet",
  );
});

test("where nothing answers at an address of one's own, the doctor says which", async () => {
  const apiRoot = `http://127.0.0.1:${await freePort()}`;
  const config = { botToken: telegram.token, apiRoot, webhook: undefined };
  expect(await examined(config)).toBe(
    `- Telegram cannot be reached at TELEGRAM_API_ROOT, ${apiRoot}. Does a Bot API server run there?`,
  );
});
