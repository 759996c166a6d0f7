import type { ApiMethods, LanguageCode, Opts, ParseMode } from "grammy/types";
import { z } from "zod";
import { htmlProblem, isEmpty, shownOf } from "./html.ts";

/** What Telegram answers where it does not do what it was asked. */
export interface Refusal {
  readonly ok: false;
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
}

export const refuse = (
  error_code: number,
  description: string,
  parameters?: Refusal["parameters"],
): Refusal => ({ ok: false, error_code, description, ...(parameters && { parameters }) });

export const badRequest = (why: string): Refusal => refuse(400, `Bad Request: ${why}`);

/** The methods of the Bot API that the fake has; their names and results are grammY's types. */
export type Method = Extract<keyof ApiMethods, keyof typeof schemas>;
export type Handlers = {
  readonly [Name in Method]: (
    args: Opts<Name>,
    closed: AbortSignal,
  ) => Refusal | ReturnType<ApiMethods[Name]> | Promise<Refusal | ReturnType<ApiMethods[Name]>>;
};

const wellFormed = z
  .string()
  .refine((words) => !/\p{Cs}/u.test(words), "strings must be encoded in UTF-8");

const button = z.strictObject({
  text: wellFormed.refine((words) => !isEmpty(words), "Text buttons must have non-empty text"),
  callback_data: z
    .string()
    .refine((data) => Buffer.byteLength(data) >= 1 && Buffer.byteLength(data) <= 64, {
      error: "BUTTON_DATA_INVALID",
    }),
});
const keyboard = z
  .strictObject({ inline_keyboard: z.array(z.array(button).min(1).max(8)) })
  .refine(({ inline_keyboard: rows }) => rows.flat().length <= 100, "REPLY_MARKUP_TOO_LONG")
  .refine((markup) => Buffer.byteLength(JSON.stringify(markup)) <= 10_000, "REPLY_MARKUP_TOO_LONG");

const linkPreview = z.strictObject({ is_disabled: z.boolean() });
const place = {
  chat_id: z.number().int(),
  message_thread_id: z.number().int().exactOptional(),
};
const words = { parse_mode: z.literal("HTML").exactOptional() };
const updateKind = z.enum(["message", "edited_message", "callback_query", "my_chat_member"]);
const scope = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("default") }),
  z.strictObject({ type: z.literal("all_private_chats") }),
  z.strictObject({ type: z.literal("all_group_chats") }),
  z.strictObject({ type: z.literal("chat"), chat_id: z.number().int() }),
]);

/** A language by its two letters (ISO 639-1). */
const languages = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
const languageCode = z.custom<LanguageCode>(
  (code) => typeof code === "string" && /^[a-z]{2}$/.test(code) && languages.of(code) !== undefined,
  "invalid language code",
);

/** What the fake takes: of what the real one takes only what the bot has a use for. */
export const schemas = {
  getMe: z.strictObject({}),
  getWebhookInfo: z.strictObject({}),
  getUpdates: z.strictObject({
    offset: z.number().int().exactOptional(),
    limit: z.number().int().min(1).max(100).exactOptional(),
    timeout: z.number().int().exactOptional(),
    allowed_updates: z.array(updateKind).exactOptional(),
  }),
  setWebhook: z.strictObject({
    url: z.string(),
    secret_token: z
      .string()
      .regex(/^[\w-]{1,256}$/, "secret token contains unallowed characters")
      .exactOptional(),
    allowed_updates: z.array(updateKind).exactOptional(),
    max_connections: z.number().int().min(1).max(100).exactOptional(),
  }),
  deleteWebhook: z.strictObject({ drop_pending_updates: z.boolean().exactOptional() }),
  sendMessage: z.strictObject({
    ...place,
    ...words,
    text: wellFormed,
    link_preview_options: linkPreview.exactOptional(),
    reply_markup: keyboard.exactOptional(),
  }),
  sendDocument: z.strictObject({
    ...place,
    ...words,
    document: z.custom<Opts<"sendDocument">["document"]>(
      (file) => typeof file === "string" && file !== "",
    ),
    caption: wellFormed.exactOptional(),
  }),
  editMessageText: z.strictObject({
    ...words,
    chat_id: place.chat_id,
    message_id: z.number().int(),
    text: wellFormed,
    link_preview_options: linkPreview.exactOptional(),
    reply_markup: keyboard.exactOptional(),
  }),
  editMessageReplyMarkup: z.strictObject({
    chat_id: place.chat_id,
    message_id: z.number().int(),
    reply_markup: keyboard.exactOptional(),
  }),
  answerCallbackQuery: z.strictObject({
    callback_query_id: z.string(),
    text: wellFormed.refine(({ length }) => length <= 200, "MESSAGE_TOO_LONG").exactOptional(),
    show_alert: z.boolean().exactOptional(),
  }),
  setMyCommands: z.strictObject({
    commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^[a-z0-9_]{1,32}$/, "BOT_COMMAND_INVALID"),
          description: wellFormed.min(1).max(256),
        }),
      )
      .max(100),
    scope: scope.exactOptional(),
    language_code: languageCode.exactOptional(),
  }),
  getFile: z.strictObject({ file_id: z.string() }),
} satisfies { readonly [Name in keyof ApiMethods]?: z.ZodType<Opts<Name>> };

export const isMethod = (name: string): name is Method => name in schemas;

/** What people would see of a text; a refusal where Telegram does not take it. */
export function shownText(
  text: string,
  parseMode: ParseMode | undefined,
  most: number,
): string | Refusal {
  const problem = parseMode === "HTML" ? htmlProblem(text) : undefined;
  if (problem !== undefined) return badRequest(`can't parse entities: ${problem}`);
  const shown = parseMode === "HTML" ? shownOf(text) : text;
  if (shown.length <= most) return shown;
  return badRequest(most === 4096 ? "message is too long" : "message caption is too long");
}
