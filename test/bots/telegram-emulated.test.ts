import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { telegramChannel } from "../../src/bots/telegram/bot.ts";
import { all } from "../db/shop.ts";
import { freePort } from "../peers/free-port.ts";
import { shopWithBot, until } from "./shop-with-bot.ts";

const emulator = new URL("../../node_modules/telegram-test-api/package.json", import.meta.url);

// An emulator made by others, which knows nine methods: it shows that ours and we do not merely
// agree with each other. All else is tested against our own (docs/decisions/0009).
test.runIf(existsSync(emulator))(
  "with an emulator made by others it answers, writes down and takes back by a button",
  async () => {
    const { default: TelegramServer } = await import("telegram-test-api");
    const server = new TelegramServer({ port: await freePort(), host: "127.0.0.1" });
    await server.start();
    const { parts, stores } = await shopWithBot([{ channel: "telegram", id: "77" }]);
    const botToken = "1234:fake";
    const apiRoot = server.config.apiURL;
    const channel = telegramChannel({
      ...parts,
      botToken,
      apiRoot,
      webhook: undefined,
      retryMs: 20,
    });
    const ana = server.getClient(botToken, { userId: 77, chatId: 77, firstName: "Ana" });
    const told = () => server.storage.botMessages;
    try {
      await channel.start();
      await ana.sendCommand(ana.makeCommand("/due"));
      await until(() => told().length > 0);
      expect(told()[0]?.message).toMatchObject({
        chat_id: 77,
        text: expect.stringContaining("send the price list"),
      });
      await ana.sendMessage(ana.makeMessage("add contact Tim Lang, tim@example.com"));
      await until(() => told().length > 1);
      expect(all(stores, "contacts")).toHaveLength(2);
      const { message, messageId } = told()[1] ?? {};
      const undo = message?.reply_markup?.inline_keyboard
        .flat()
        .find(({ text }) => text === "Undo");
      const pressed = { message: { message_id: messageId, reply_markup: message?.reply_markup } };
      await ana.sendCallback(ana.makeCallbackQuery(undo?.callback_data ?? "", pressed));
      await until(() => told().length > 2);
      expect(told()[2]?.message.text).toContain("Undone");
      expect(all(stores, "contacts")).toHaveLength(1);
    } finally {
      await channel.stop();
      await server.stop();
    }
  },
);
