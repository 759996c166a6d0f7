import type { types } from "@slack/bolt";
import { z } from "zod";
import type { Incoming } from "../incoming.ts";
import { wordsFromCommand } from "./command.ts";
import { conversationOf, onlyFor } from "./place.ts";
import { wordsFromSlack } from "./render.ts";

const said = z.object({
  channel: z.string(),
  user: z.string(),
  text: z.string(),
  ts: z.string(),
  thread_ts: z.string().exactOptional(),
  /** Set on what apps write, ours too. */
  bot_id: z.undefined().optional(),
  /** Set on edits, joins and all else that nobody says to us. */
  subtype: z.literal("file_share").optional(),
  files: z
    .array(z.object({ name: z.string(), size: z.number(), url_private_download: z.string() }))
    .optional(),
});
const messageEvent = z.object({
  type: z.literal("event_callback"),
  event: z.discriminatedUnion("type", [
    said.extend({ type: z.literal("message"), channel_type: z.literal("im") }),
    said.extend({ type: z.literal("app_mention") }),
  ]),
});

const changed = {
  type: z.literal("message"),
  channel: z.string(),
  event_ts: z.string(),
};
const words = z.object({
  user: z.string(),
  text: z.string(),
  ts: z.string(),
  thread_ts: z.string().exactOptional(),
  bot_id: z.undefined().optional(),
});
/** Also told where the words stay, such as when a link is unfolded. */
const changeEvent = z.object({
  type: z.literal("event_callback"),
  event: z.discriminatedUnion("subtype", [
    z.object({
      ...changed,
      subtype: z.literal("message_changed"),
      message: words.extend({ edited: z.object({ ts: z.string() }) }),
      previous_message: z.object({ text: z.string() }),
    }),
    z.object({ ...changed, subtype: z.literal("message_deleted"), previous_message: words }),
  ]),
});

const commandEvent = z.object({
  command: z.string(),
  text: z.string(),
  user_id: z.string(),
  channel_id: z.string(),
  trigger_id: z.string(),
});

/** What is kept of the message that a pressed button stands in, to change it. */
export const shownSchema = z.object({
  channel: z.string(),
  /** Unknown for what one person alone sees. */
  message: z
    .object({
      ts: z.string(),
      thread_ts: z.string().exactOptional(),
      text: z.string(),
      blocks: z.array(
        z.custom<types.KnownBlock>((block) => block instanceof Object && "type" in block),
      ),
    })
    .exactOptional(),
  blockId: z.string(),
  actionId: z.string(),
  label: z.string(),
});

const pressEvent = z.object({
  type: z.literal("block_actions"),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  message: shownSchema.shape.message,
  actions: z.tuple([
    z.object({
      type: z.literal("button"),
      action_id: z.string().startsWith("press:"),
      block_id: z.string(),
      action_ts: z.string(),
      value: z.string(),
      text: z.object({ text: z.string() }),
    }),
  ]),
});

/** Whom the bot is in Slack. */
export interface Self {
  readonly user: string;
  readonly team: string;
}

/** What somebody says, presses or takes back; undefined for all else that Slack tells of. */
export function incomingOf(body: unknown, self: Self): Incoming | undefined {
  const press = pressEvent.safeParse(body);
  if (press.success) return pressed(press.data);
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

function commandIn(command: z.infer<typeof commandEvent>): Incoming {
  const { channel_id: channel, text, trigger_id: trigger, user_id: user } = command;
  return {
    is: "said",
    id: `slack:${trigger}`,
    conversation: isShared(channel) ? onlyFor(channel, user) : conversationOf(channel, undefined),
    text: wordsFromCommand(wordsFromSlack(text)),
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
    text: wordsTo(self, text),
    isShared: isShared(channel),
    person: { channel: "slack", id: user },
  } as const;
  const [file] = event.files ?? [];
  if (file === undefined) return { ...common, is: "said" };
  const { name, size: bytes, url_private_download: at } = file;
  return { ...common, is: "shared", file: { name, bytes, at } };
}

function pressed({ actions, channel, message, user }: z.infer<typeof pressEvent>): Incoming {
  const [{ action_id: actionId, action_ts: pressedAt, block_id: blockId, text, value }] = actions;
  const thread = message?.thread_ts;
  const shown: z.infer<typeof shownSchema> = {
    channel: channel.id,
    ...(message && { message }),
    blockId,
    actionId,
    label: text.text,
  };
  return {
    is: "pressed",
    id: `slack:${value}:${user.id}:${pressedAt}`,
    conversation:
      message === undefined ? onlyFor(channel.id, user.id) : conversationOf(channel.id, thread),
    button: value,
    shown,
    isShared: message !== undefined && isShared(channel.id),
    person: { channel: "slack", id: user.id },
  };
}

const isShared = (channel: string): boolean => !channel.startsWith("D");
