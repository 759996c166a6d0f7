import { Bot, type Context, GrammyError, HttpError, InputFile } from "grammy";
import type { Assistant } from "../../core/assistant.ts";
import { UserError } from "../../core/errors.ts";
import type { InboxStore } from "../../core/conversations/inbox.ts";
import type { Reply } from "../../core/reply.ts";
import type { Door } from "../../core/team/join.ts";
import type { Instant } from "../../core/time.ts";
import type { Channel } from "../channel.ts";
import { filesOf } from "../drawing.ts";
import { frontDesk } from "../front-desk.ts";
import { drawForTelegram, wordsFromTelegram } from "./render.ts";

export interface TelegramParts {
  readonly botToken: string;
  /** Telegram's own, if undefined. */
  readonly apiUrl?: string | undefined;
  readonly assistant: Assistant;
  readonly door: Door;
  readonly inbox: InboxStore;
  readonly now: () => Instant;
  /** Told of what goes wrong while running. */
  readonly report: (what: string, error?: unknown) => void;
  /** How long to wait before polling again after another program has polled, in ms. */
  readonly retryMs?: number;
}

/** Private chats by long polling, which needs no public address. */
export function telegramChannel(parts: TelegramParts): Channel {
  const bot = new Bot(parts.botToken, {
    client: { ...(parts.apiUrl !== undefined && { apiRoot: parts.apiUrl }), timeoutSeconds: 60 },
  });
  const desk = frontDesk(parts);
  const stopping = new AbortController();
  let polling: Promise<void> = Promise.resolve();

  bot.chatType("private").on("message:text", async (context) => {
    const { message, chat, from } = context;
    const name = [from.first_name, from.last_name ?? ""].join(" ").trim();
    await desk.receive(
      {
        id: `telegram:${chat.id}:${message.message_id}`,
        conversation: `telegram:${chat.id}`,
        text: wordsFromTelegram(message.text),
        person: { channel: "telegram", id: String(from.id), name: async () => name },
      },
      (reply) => post(context, reply),
    );
  });
  bot.catch(({ error }) => parts.report("Telegram", error));

  return {
    name: "Telegram",
    async start() {
      // Asked once, not by `init`, which would try for ever without a word.
      bot.botInfo = await entering(() => bot.api.getMe());
      polling = keepPolling(bot, parts, stopping.signal);
    },
    async stop() {
      stopping.abort();
      await bot.stop();
      await polling;
      await desk.idle();
    },
  };
}

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

async function post(context: Context, reply: Reply): Promise<void> {
  const quiet = { link_preview_options: { is_disabled: true } } as const;
  for (const text of drawForTelegram(reply))
    await context.reply(text, { parse_mode: "HTML", ...quiet });
  for (const { name, content } of filesOf(reply))
    await context.replyWithDocument(new InputFile(Buffer.from(content), name));
}

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
