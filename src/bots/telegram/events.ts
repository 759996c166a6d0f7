import type { CallbackQuery, Message, MessageOrigin, Update, User } from "grammy/types";
import { z } from "zod";
import type { Incoming, Unread } from "../incoming.ts";
import { conversationOf, messageKey } from "./place.ts";
import { answersMark } from "./render.ts";
import type { Self } from "./self.ts";
import { isCommandTo, nameIn, wordsFromTelegram } from "./words.ts";

/** What Telegram is to tell of. */
export const updateKinds = [
  "message",
  "edited_message",
  "callback_query",
  "my_chat_member",
] as const;

/** What is kept of the message that a pressed button stands in, to change it. */
export const shownSchema = z.object({
  /** The press, which Telegram wants to be answered. */
  press: z.string(),
  chat: z.number(),
  message: z.number(),
  /** What the pressed button carries. */
  data: z.string(),
  keyboard: z.array(z.array(z.object({ text: z.string(), callback_data: z.string() }))),
});

/** What somebody says, shares or presses; undefined for all else that Telegram tells of. */
export function incomingOf(update: Update, self: Self): Incoming | undefined {
  const { callback_query: press, edited_message: edited, message } = update;
  if (press !== undefined) return pressedIn(press);
  if (edited !== undefined && isForUs(edited, self)) return editedIn(edited, update, self);
  return message !== undefined && isForUs(message, self) ? saidIn(message, self) : undefined;
}

/**
 * In groups only what is said to the bot is for it: a command, a reply to what it wrote, and what
 * names it. So people can talk there among themselves also where it may read everything.
 */
function isForUs(message: Message, self: Self): boolean {
  const { chat, from, reply_to_message: repliedTo } = message;
  if (from === undefined || from.is_bot || chat.type === "channel") return false;
  if (chat.type === "private") return true;
  const words = wordsOf(message);
  const isCommand = isCommandTo(self, words);
  if (isCommand !== undefined) return isCommand;
  return repliedTo?.from?.id === self.id || words.search(nameIn(self)) >= 0;
}

const wordsOf = ({ caption, text }: Message): string => text ?? caption ?? "";

function saidIn(message: Message, self: Self): Incoming | undefined {
  const common = { ...commonOf(message), id: idOf(message) };
  const text = wordsFromTelegram(self, wordsOf(message));
  const { contact, document, forward_origin: origin } = message;
  if (origin !== undefined) return quotedIn(message, origin, common);
  if (contact !== undefined) {
    const name = fullName(contact.first_name, contact.last_name);
    return { ...common, is: "contact", contact: { name, phone: contact.phone_number } };
  }
  if (document !== undefined) {
    const { file_id: at, file_name: name = "file", file_size: bytes = 0 } = document;
    return { ...common, is: "shared", text, file: { name, bytes, at } };
  }
  if (text !== "") return { ...common, is: "said", text, ...belowOf(message, self, common) };
  return voiceIn(message, common) ?? unreadIn(message, common);
}

type Common = ReturnType<typeof commonOf> & { readonly id: string };

function voiceIn({ audio, voice = audio }: Message, common: Common): Incoming | undefined {
  if (voice === undefined) return undefined;
  const { duration: seconds, file_id: at, file_size: bytes = 0 } = voice;
  const name = audio?.file_name ?? "voice.ogg";
  return { ...common, is: "voice", file: { name, bytes, at }, seconds };
}

function unreadIn(message: Message, common: Common): Incoming | undefined {
  const what = kinds.find(([field]) => message[field] !== undefined)?.[1];
  return what === undefined ? undefined : { ...common, is: "unread", what };
}

/** What somebody forwards is what others wrote, and never read as said to us. */
function quotedIn(message: Message, origin: MessageOrigin, common: Common): Incoming {
  const words = wordsOf(message).trim();
  if (words === "") return { ...common, is: "unread", what: "forwarded" };
  return {
    ...common,
    is: "quoted",
    words,
    author: authorOf(origin),
    writtenAt: origin.date * 1000,
  };
}

function authorOf(origin: MessageOrigin): { readonly name?: string } {
  switch (origin.type) {
    case "user":
      return { name: fullName(origin.sender_user.first_name, origin.sender_user.last_name) };
    case "hidden_user":
      return { name: origin.sender_user_name };
    case "chat":
    case "channel":
      return {};
  }
}

/** The message of ours that something is a reply to. */
function belowOf(
  { reply_to_message: root }: Message,
  { id }: Self,
  { conversation }: { readonly conversation: string },
) {
  if (root?.from?.id !== id) return {};
  return { below: { message: messageKey(conversation, root.message_id), conversation } };
}

/** What cannot be read, by the field of the message that holds it. */
const kinds = [
  ["video_note", "voice"],
  ["venue", "location"],
  ["location", "location"],
  ["sticker", "sticker"],
  ["animation", "sticker"],
  ["photo", "picture"],
  ["video", "picture"],
] as const satisfies readonly (readonly [keyof Message, Unread["what"]])[];

function editedIn(message: Message, { update_id: id }: Update, self: Self): Incoming | undefined {
  const text = wordsFromTelegram(self, wordsOf(message));
  // Places that move and the like are told as edits too.
  if (text === "" || message.forward_origin !== undefined) return undefined;
  const of = idOf(message);
  return { ...commonOf(message), is: "edited", id: `${of}:edit:${id}`, of, text };
}

const idOf = ({ chat, message_id: id }: Message): string => `telegram:${chat.id}:${id}`;

function commonOf({ chat, from, is_topic_message: inTopic, message_thread_id: topic }: Message) {
  return {
    // Elsewhere than in topics it only tells which message a reply hangs from.
    conversation: conversationOf(chat.id, inTopic === true ? topic : undefined),
    isShared: chat.type !== "private",
    person: personOf(from),
  };
}

const personOf = (from: User | undefined) =>
  ({
    channel: "telegram",
    id: String(from?.id),
    name: fullName(from?.first_name, from?.last_name),
    ...(from?.language_code !== undefined && { language: from.language_code }),
  }) as const;

const fullName = (first = "", last = ""): string => `${first} ${last}`.trim();

function pressedIn({ data = "", from, id: press, message }: CallbackQuery): Incoming | undefined {
  // Of messages that are too old Telegram no longer tells what is in them.
  if (message === undefined) return undefined;
  const keyboard = "reply_markup" in message ? message.reply_markup?.inline_keyboard : undefined;
  const shown: z.infer<typeof shownSchema> = {
    press,
    chat: message.chat.id,
    message: message.message_id,
    data,
    keyboard: (keyboard ?? []).map((row) =>
      row.flatMap((key) =>
        "callback_data" in key ? [{ text: key.text, callback_data: key.callback_data }] : [],
      ),
    ),
  };
  const inTopic = "is_topic_message" in message && message.is_topic_message;
  const topic = inTopic ? message.message_thread_id : undefined;
  return {
    is: "pressed",
    id: `telegram:press:${press}`,
    conversation: conversationOf(message.chat.id, topic),
    button: data.slice(answersMark.length),
    shown,
    isShared: message.chat.type !== "private",
    person: personOf(from),
  };
}
