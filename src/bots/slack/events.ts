import { z } from "zod";
import type { Incoming } from "../incoming.ts";
import {
  changeEvent,
  commandEvent,
  messageEvent,
  pressEvent,
  reactionEvent,
  shortcutEvent,
  type shownSchema,
  signsOfSlack,
} from "./payloads.ts";
import { wordsFromCommand } from "./command.ts";
import { conversationOf, messageKey, onlyFor } from "./place.ts";
import { wordsFromSlack } from "./render.ts";

/** Whom the bot is in Slack. */
export interface Self {
  readonly user: string;
  /** The workspace's address, "https://shop.slack.com/". */
  readonly url: string;
  readonly team: string;
}

/** What somebody says, presses or takes back; undefined for all else that Slack tells of. */
export function incomingOf(body: unknown, self: Self): Incoming | undefined {
  const press = pressEvent.safeParse(body);
  if (press.success) return pressed(press.data);
  const reaction = reactionEvent.safeParse(body);
  if (reaction.success) return signedIn(reaction.data);
  const shortcut = shortcutEvent.safeParse(body);
  if (shortcut.success) return quotedIn(shortcut.data, self);
  const command = commandEvent.safeParse(body);
  if (command.success) return commandIn(command.data);
  const change = changeEvent.safeParse(body);
  if (change.success) return changedIn(change.data, self);
  const message = messageEvent.safeParse(body);
  const isOurs = message.data?.event.user === self.user;
  return message.success && !isOurs ? saidIn(message.data, self) : undefined;
}

/** The workspace that something came from; undefined where Slack names none. */
export function teamOf(body: unknown): string | undefined {
  const named = z
    .object({ team_id: z.string().optional(), team: z.object({ id: z.string() }).nullish() })
    .safeParse(body);
  return named.data?.team_id ?? named.data?.team?.id;
}

function signedIn({ event }: z.infer<typeof reactionEvent>): Incoming {
  const { event_ts: at, item, reaction, user } = event;
  const message = messageKey(item.channel, item.ts);
  return {
    is: "signed",
    id: `${message}:${reaction}:${user}:${at}`,
    conversation: conversationOf(item.channel, undefined),
    message,
    sign: signsOfSlack[reaction],
    isShared: isShared(item.channel),
    person: { channel: "slack", id: user },
  };
}

/** Answered in private: whose it is is no matter of the room it was said in. */
function quotedIn(shortcut: z.infer<typeof shortcutEvent>, { url }: Self): Incoming {
  const { channel, message, trigger_id: trigger, user } = shortcut;
  return {
    is: "quoted",
    id: `slack:${trigger}`,
    conversation: conversationOf(user.id, undefined),
    words: wordsFromSlack(message.text),
    author: {
      ...(message.user !== undefined && { id: message.user }),
      ...(message.username !== undefined && { name: message.username }),
    },
    writtenAt: Math.round(Number(message.ts) * 1000),
    link: `${url}archives/${channel.id}/p${message.ts.replace(".", "")}`,
    isShared: false,
    person: { channel: "slack", id: user.id },
  };
}

function commandIn(command: z.infer<typeof commandEvent>): Incoming {
  const { channel_id: channel, text, trigger_id: trigger, user_id: user } = command;
  return {
    is: "said",
    id: `slack:${trigger}`,
    conversation: isShared(channel) ? onlyFor(channel, user) : conversationOf(channel, undefined),
    text: wordsFromCommand(wordsFromSlack(text)),
    places: placesIn(text),
    // What is answered is shown to who typed it alone.
    isShared: false,
    person: { channel: "slack", id: user },
  };
}

function changedIn({ event }: z.infer<typeof changeEvent>, self: Self): Incoming | undefined {
  const { channel } = event;
  const message = event.subtype === "message_changed" ? event.message : event.previous_message;
  if (message.user === self.user) return undefined;
  const of = `slack:${channel}:${message.ts}`;
  const isMention = message.text.includes(`<@${self.user}>`);
  const thread = message.thread_ts ?? (isShared(channel) && isMention ? message.ts : undefined);
  const common = {
    of,
    id: `${of}:${event.event_ts}`,
    conversation: conversationOf(channel, thread),
    isShared: isShared(channel),
    person: { channel: "slack", id: message.user },
  } as const;
  if (event.subtype === "message_deleted") return { ...common, is: "deleted" };
  if (event.previous_message.text === message.text) return undefined;
  return { ...common, is: "edited", text: wordsTo(self, message.text) };
}

/** What was said to the bot, without its own name. */
const wordsTo = ({ user }: Self, text: string): string =>
  wordsFromSlack(text.replaceAll(`<@${user}>`, " "));

function saidIn({ event }: z.infer<typeof messageEvent>, self: Self): Incoming {
  const { channel, text, ts, user } = event;
  // A mention is answered in its thread, where it also goes on.
  const thread = event.thread_ts ?? (event.type === "app_mention" ? ts : undefined);
  const common = {
    id: `slack:${channel}:${ts}`,
    conversation: conversationOf(channel, thread),
    // Their names are looked up: what stands beside an id may be old.
    text: wordsTo(self, text.replace(/<@([UW][A-Z0-9]+)\|[^>]*>/g, "<@$1>")),
    isShared: isShared(channel),
    person: { channel: "slack", id: user },
  } as const;
  const [file] = event.files ?? [];
  if (file === undefined)
    return {
      ...common,
      is: "said",
      mentions: [...text.matchAll(/<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g)]
        .map(([, id = ""]) => id)
        .filter((id) => id !== self.user),
      places: placesIn(text),
      ...(event.thread_ts !== undefined && {
        below: {
          message: messageKey(channel, event.thread_ts),
          conversation: conversationOf(channel, undefined),
        },
      }),
    };
  const { duration_ms: ms, mimetype = "", name, size: bytes, url_private_download: at } = file;
  if (!mimetype.startsWith("audio/")) return { ...common, is: "shared", file: { name, bytes, at } };
  const seconds = ms === undefined ? {} : { seconds: ms / 1000 };
  return { ...common, is: "voice", file: { name, bytes, at }, ...seconds };
}

/** A channel that Slack tells no name of is called by its id in the words too. */
const placesIn = (text: string) =>
  [...text.matchAll(/<#([CG][A-Z0-9]+)(?:\|([^<>]*))?>/g)].map(([, id = "", name]) => ({
    id,
    name: name === undefined || name === "" ? id : name,
  }));

function pressed({ actions, channel, message, user }: z.infer<typeof pressEvent>): Incoming {
  const [{ action_id: actionId, action_ts: pressedAt, block_id: blockId, text, value }] = actions;
  const thread = message?.thread_ts;
  const room = channel?.id ?? user.id;
  const shown: z.infer<typeof shownSchema> = {
    channel: room,
    ...(message && { message }),
    blockId,
    actionId,
    label: text.text,
  };
  return {
    is: "pressed",
    id: `slack:${value}:${user.id}:${pressedAt}`,
    conversation:
      message === undefined && channel !== undefined
        ? onlyFor(room, user.id)
        : conversationOf(room, thread),
    button: value,
    shown,
    isShared: message !== undefined && isShared(room),
    person: { channel: "slack", id: user.id },
  };
}

const isShared = (channel: string): boolean => !channel.startsWith("D");
