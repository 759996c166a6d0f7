import { type Api, GrammyError, HttpError, InputFile } from "grammy";
import type { Edited, Sender, Sending } from "../../core/outbox/sender.ts";
import { wasRefusedUnheard } from "../sending.ts";
import { apiOf } from "./api.ts";
import { conversationOf, messageKey, type Place, placeIn } from "./place.ts";
import { drawForTelegram, type Part } from "./render.ts";
import type { TelegramConfig } from "./settings.ts";
import { placeTrouble } from "./troubles.ts";

/** How much of a message is there: its parts are sent one by one, and none twice that is known to be. */
interface Progress {
  parts: number;
  first: number | undefined;
  chat: number;
}

/** Sends messages. Telegram has no way to look whether a message arrived. */
export function telegramSender(config: TelegramConfig): Sender {
  const api = apiOf(config);
  const begun = new Map<string, Progress>();
  return {
    messageKey,
    edit: (conversation, id, reply) =>
      edit(api, placeIn(conversation).chat, Number(id), drawForTelegram(reply)),
    async send(conversation, reply, mark) {
      const key = `${conversation} ${mark}`;
      const place = placeIn(conversation);
      const progress = begun.get(key) ?? { parts: 0, first: undefined, chat: place.chat };
      begun.set(key, progress);
      try {
        for (const part of drawForTelegram(reply).slice(progress.parts)) {
          const id = await sendMoved(api, place, part, progress);
          progress.first ??= id;
          progress.parts += 1;
        }
      } catch (error) {
        const sending = fromError(error);
        if (sending.outcome === "not_sent" && sending.final === true) begun.delete(key);
        return sending;
      }
      begun.delete(key);
      const remoteId = String(progress.first ?? "");
      return {
        outcome: "sent",
        remoteId,
        conversation: conversationOf(progress.chat, place.topic),
      };
    },
  };
}

/** A message that is drawn as several stays as it is. */
async function edit(
  api: Api,
  chat: number,
  id: number,
  [part, more]: readonly Part[],
): Promise<Edited> {
  if (part?.is !== "text" || more !== undefined) return "gone";
  try {
    await drawn((mode) =>
      api.editMessageText(chat, id, mode === "HTML" ? part.html : part.plain, {
        ...(mode !== undefined && { parse_mode: mode }),
        link_preview_options: { is_disabled: true },
        reply_markup: { inline_keyboard: part.keyboard.map((row) => [...row]) },
      }),
    );
    return "edited";
  } catch (error) {
    const failed = fromError(error);
    return failed.outcome === "not_sent" && failed.final === true ? "gone" : "later";
  }
}

/** Sends to a group where it is now: one that became a supergroup has another number. */
async function sendMoved(api: Api, place: Place, part: Part, progress: Progress): Promise<number> {
  try {
    return await sendPart(api, { ...place, chat: progress.chat }, part);
  } catch (error) {
    const to = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
    if (to === undefined) throw error;
    progress.chat = to;
    return await sendPart(api, { ...place, chat: to }, part);
  }
}

const sendPart = (api: Api, place: Place, part: Part): Promise<number> =>
  drawn((mode) => sendAs(mode, api, place, part));

type Mode = "HTML" | undefined;

/** In HTML, and in plain words where Telegram does not take that. */
async function drawn<Result>(draw: (mode: Mode) => Promise<Result>): Promise<Result> {
  try {
    return await draw("HTML");
  } catch (error) {
    const isRefused =
      error instanceof GrammyError && error.description.includes("can't parse entities");
    if (!isRefused) throw error;
    return await draw(undefined);
  }
}

async function sendAs(mode: Mode, api: Api, { chat, topic }: Place, part: Part): Promise<number> {
  const { keyboard } = part;
  const options = {
    ...(mode !== undefined && { parse_mode: mode }),
    ...(topic !== undefined && { message_thread_id: topic }),
    ...(keyboard.length > 0 && {
      reply_markup: { inline_keyboard: keyboard.map((row) => [...row]) },
    }),
  };
  if (part.is === "text") {
    const text = mode === "HTML" ? part.html : part.plain;
    const preview = { link_preview_options: { is_disabled: true } };
    return (await api.sendMessage(chat, text, { ...options, ...preview })).message_id;
  }
  const { caption, file } = part;
  // Telegram takes no empty file.
  const content = Buffer.from(file.content === "" ? "\n" : file.content);
  const below =
    caption === undefined ? {} : { caption: mode === "HTML" ? caption.html : caption.plain };
  const sent = await api.sendDocument(chat, new InputFile(content, file.name), {
    ...options,
    ...below,
  });
  return sent.message_id;
}

function fromError(error: unknown): Sending {
  if (error instanceof HttpError)
    return wasRefusedUnheard(error.error)
      ? { outcome: "not_sent", why: "Telegram cannot be reached" }
      : { outcome: "unsure", why: "the connection to Telegram broke" };
  if (!(error instanceof GrammyError)) throw error;
  const { description, error_code: code, parameters } = error;
  if (code >= 500) return { outcome: "unsure", why: description };
  const { retry_after: seconds } = parameters;
  if (seconds !== undefined)
    return { outcome: "not_sent", why: "too many messages", retryAfterMs: seconds * 1000 };
  const final = code !== 429 && code !== 401 && code !== 409;
  return { outcome: "not_sent", why: placeTrouble(description), final, gone: code === 403 };
}
