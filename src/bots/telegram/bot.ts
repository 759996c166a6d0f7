import { Bot, GrammyError, HttpError } from "grammy";
import { UserError } from "../../core/errors.ts";
import type { Channel } from "../channel.ts";
import type { Platform } from "../incoming.ts";
import { type DeskParts, frontDesk } from "../front-desk.ts";
import { wordsFromTelegram } from "./render.ts";
import { telegramSender } from "./send.ts";

export interface TelegramParts extends DeskParts {
  readonly botToken: string;
  /** Telegram's own, if undefined. */
  readonly apiUrl?: string | undefined;
  /** How long to wait before polling again after another program has polled, in ms. */
  readonly retryMs?: number;
}

/** Private chats by long polling, which needs no public address. */
export function telegramChannel(parts: TelegramParts): Channel {
  const bot = new Bot(parts.botToken, {
    client: { ...(parts.apiUrl !== undefined && { apiRoot: parts.apiUrl }), timeoutSeconds: 60 },
  });
  const desk = frontDesk(parts, platformOf(parts));
  const stopping = new AbortController();
  let polling: Promise<void> = Promise.resolve();

  bot.chatType("private").on("message:text", async (context) => {
    const { message, chat, from } = context;
    const name = [from.first_name, from.last_name ?? ""].join(" ").trim();
    await desk.take({
      is: "said",
      id: `telegram:${chat.id}:${message.message_id}`,
      conversation: `telegram:${chat.id}`,
      text: wordsFromTelegram(message.text),
      isShared: false,
      person: { channel: "telegram", id: String(from.id), name },
    });
  });
  bot.catch(({ error }) => parts.report("Telegram", error));

  return {
    name: "Telegram",
    async start() {
      // Asked once, not by `init`, which would try for ever without a word.
      bot.botInfo = await entering(() => bot.api.getMe());
      await desk.resume();
      polling = keepPolling(bot, parts, stopping.signal);
    },
    async stop() {
      stopping.abort();
      await bot.stop();
      await polling;
      await desk.close();
    },
  };
}

const platformOf = ({ apiUrl, botToken }: TelegramParts): Platform => ({
  channel: "telegram",
  sender: telegramSender(botToken, apiUrl),
  messageKey: (conversation, id) => `${conversation} ${id}`,
  // Told with each message.
  profileOf: async (id) => ({ name: id, isOutsider: false }),
  fetchFile: async () => new Uint8Array(),
  showPress: async () => undefined,
});

/** Polls until told to stop. Where another program polls too, Telegram ends ours: then it waits. */
async function keepPolling(bot: Bot, parts: TelegramParts, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await bot.start({ allowed_updates: ["message"] });
      return;
    } catch (error) {
      const conflict = error instanceof GrammyError && error.error_code === 409;
      parts.report(
        conflict ? "Telegram: another program reads this bot's messages" : "Telegram",
        error,
      );
      await pause(parts.retryMs ?? 5000, signal);
    }
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Says in words why Telegram cannot be used. */
async function entering<Result>(step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof GrammyError)
      throw new UserError(`Telegram does not accept TELEGRAM_BOT_TOKEN (${error.description}).`, {
        cause: error,
      });
    if (error instanceof HttpError)
      throw new UserError("Telegram cannot be reached. Is this machine on the network?", {
        cause: error,
      });
    throw error;
  }
}
