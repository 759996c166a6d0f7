import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { chat } from "../../src/bots/console/chat.ts";
import { slackChannel } from "../../src/bots/slack/bot.ts";
import { telegramChannel } from "../../src/bots/telegram/bot.ts";
import type { OpenStores } from "../../src/db/stores.ts";
import { all } from "../db/shop.ts";
import { FakeSlack } from "../peers/slack/fake.ts";
import { FakeTelegram } from "../peers/telegram/fake.ts";
import { shopWithBot, until } from "./shop-with-bot.ts";

/** What somebody says in a day, with answers to questions, corrections, and names that mean harm. */
const said = [
  "add contact Anna Lindqvist, anna@example.com, Copenhagen",
  "add contact Anna Schmidt, schmidt@example.com, Berlin",
  "called Anna, wants 5 kg, remind me on Friday",
  "1",
  "Anna Schmidt bought a mug for 48 euros",
  "no, 40",
  "refunded Anna Schmidt 10 for the mug",
  "tag Anna Schmidt vip",
  "note for Mark: allergic to *nuts* & <milk>",
  "undo",
  "redo",
  "how many contacts?",
  "revenue this month",
  "who's due today?",
  "delete Anna Lindqvist",
  "yes",
  "undo",
] as const;

/** What is known after it, without what tells only when and how it came. */
const factsOf = (stores: OpenStores) =>
  Object.fromEntries(
    (["contacts", "contact_tags", "interactions", "purchases", "follow_ups"] as const).map(
      (table) => [
        table,
        all(stores, table).map((row) =>
          Object.entries(Object(row)).filter(([name]) => !/(^|_)id$/.test(name)),
        ),
      ],
    ),
  );

async function overSlack() {
  const slack = new FakeSlack();
  slack.users.set("UANA", { name: "Ana" });
  const { parts, stores } = await shopWithBot([{ channel: "slack", id: "UANA" }]);
  const transport = { is: "socket", appToken: slack.appToken } as const;
  const apiUrl = await slack.start();
  const channel = slackChannel({ ...parts, botToken: slack.botToken, transport, apiUrl });
  await channel.start();
  for (const [at, words] of said.entries()) {
    const { length } = slack.sent;
    slack.write(
      "UANA",
      words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
      `${at + 1}.1`,
    );
    await until(() => slack.sent.length > length);
  }
  await channel.stop();
  slack.stop();
  return factsOf(stores);
}

async function overTelegram() {
  const telegram = new FakeTelegram();
  const { parts, stores } = await shopWithBot([{ channel: "telegram", id: "77" }]);
  const config = { botToken: telegram.token, apiRoot: await telegram.start(), webhook: undefined };
  const channel = telegramChannel({ ...parts, ...config });
  await channel.start();
  for (const words of said) {
    const { length } = telegram.sent;
    telegram.write({ id: 77, name: "Ana" }, words);
    await until(() => telegram.sent.length > length);
  }
  await channel.stop();
  telegram.stop();
  return factsOf(stores);
}

async function overTerminal() {
  const { parts, stores } = await shopWithBot([]);
  const [input, output] = [new PassThrough(), new PassThrough()];
  output.resume();
  input.end(`${said.join("\n")}\n`);
  let ids = 0;
  await chat({
    assistant: parts.assistant,
    author: { name: "Ana", role: "owner" },
    input,
    output,
    plain: true,
    now: parts.now,
    newId: () => String(++ids),
    namesLike: async () => [],
    save: () => "",
    signal: new AbortController().signal,
  });
  return factsOf(stores);
}

test("the same conversation gives the same facts in Slack, in Telegram and in the terminal", async () => {
  const terminal = await overTerminal();
  expect(terminal["contacts"]).toHaveLength(3);
  expect(terminal["purchases"]).toHaveLength(2);
  expect(await overSlack()).toEqual(terminal);
  expect(await overTelegram()).toEqual(terminal);
}, 60_000);
