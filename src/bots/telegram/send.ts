import { Api, GrammyError, HttpError, InputFile } from "grammy";
import type { Sender, Sending } from "../../core/outbox/sender.ts";
import { filesOf } from "../drawing.ts";
import { wasRefusedUnheard } from "../sending.ts";
import { drawForTelegram } from "./render.ts";

/** Sends messages. Telegram has no way to look whether a message arrived. */
export function telegramSender(botToken: string, apiUrl: string | undefined): Sender {
  const api = new Api(botToken, {
    timeoutSeconds: 15,
    ...(apiUrl !== undefined && { apiRoot: apiUrl }),
  });
  return {
    async send(conversation, reply) {
      let first: number | undefined;
      try {
        const chat = Number(conversation.split(":")[1]);
        for (const text of drawForTelegram(reply)) {
          const sent = await api.sendMessage(chat, text, {
            parse_mode: "HTML",
            link_preview_options: { is_disabled: true },
          });
          first ??= sent.message_id;
        }
        for (const { name, content } of filesOf(reply))
          await api.sendDocument(chat, new InputFile(Buffer.from(content), name));
        return { outcome: "sent", remoteId: String(first) };
      } catch (error) {
        // A part of it is there: it is not known of the rest.
        return first === undefined ? fromError(error) : { outcome: "unsure", why: String(error) };
      }
    },
  };
}

function fromError(error: unknown): Sending {
  if (error instanceof HttpError)
    return wasRefusedUnheard(error.error)
      ? { outcome: "not_sent", why: "Telegram cannot be reached" }
      : { outcome: "unsure", why: "the connection to Telegram broke" };
  if (!(error instanceof GrammyError)) throw error;
  const { error_code: code, description: why, parameters } = error;
  if (code >= 500) return { outcome: "unsure", why };
  const { retry_after: seconds } = parameters;
  if (seconds !== undefined) return { outcome: "not_sent", why, retryAfterMs: seconds * 1000 };
  return { outcome: "not_sent", why, final: code !== 429 && code !== 401 && code !== 409 };
}
