import type { types } from "@slack/bolt";
import { z } from "zod";
import type { Incoming } from "../incoming.ts";
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
  subtype: z.undefined().optional(),
});
const messageEvent = z.object({
  type: z.literal("event_callback"),
  event: z.discriminatedUnion("type", [
    said.extend({ type: z.literal("message"), channel_type: z.literal("im") }),
    said.extend({ type: z.literal("app_mention") }),
  ]),
});

/** What is kept of the message that a pressed button stands in, to change it. */
export const shownSchema = z.object({
  channel: z.string(),
  ts: z.string(),
  thread: z.string().exactOptional(),
  blockId: z.string(),
  actionId: z.string(),
  label: z.string(),
  text: z.string(),
  blocks: z.array(
    z.custom<types.KnownBlock>((block) => block instanceof Object && "type" in block),
  ),
});

const pressEvent = z.object({
  type: z.literal("block_actions"),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  message: z.object({
    ts: z.string(),
    thread_ts: z.string().exactOptional(),
    text: z.string(),
    blocks: shownSchema.shape.blocks,
  }),
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

/** What somebody says or presses; undefined for all else that Slack tells of. */
export function incomingOf(body: unknown, bot: string): Incoming | undefined {
  const press = pressEvent.safeParse(body);
  if (press.success) return pressed(press.data);
  const message = messageEvent.safeParse(body);
  return message.success && message.data.event.user !== bot ? saidIn(message.data, bot) : undefined;
}

function saidIn({ event }: z.infer<typeof messageEvent>, bot: string): Incoming {
  const { channel, text, ts, user } = event;
  // A mention is answered in its thread, where it also goes on.
  const thread = event.thread_ts ?? (event.type === "app_mention" ? ts : undefined);
  return {
    is: "said",
    id: `slack:${channel}:${ts}`,
    conversation: conversationOf(channel, thread),
    text: wordsFromSlack(text.replaceAll(`<@${bot}>`, " ")),
    isShared: isShared(channel),
    person: { channel: "slack", id: user },
  };
}

function pressed({ actions, channel, message, user }: z.infer<typeof pressEvent>): Incoming {
  const [{ action_id: actionId, action_ts: pressedAt, block_id: blockId, text, value }] = actions;
  const { blocks, text: words, thread_ts: thread, ts } = message;
  const shown: z.infer<typeof shownSchema> = {
    channel: channel.id,
    ts,
    ...(thread !== undefined && { thread }),
    blockId,
    actionId,
    label: text.text,
    text: words,
    blocks,
  };
  return {
    is: "pressed",
    id: `slack:${value}:${user.id}:${pressedAt}`,
    conversation: conversationOf(channel.id, thread),
    button: value,
    shown,
    isShared: isShared(channel.id),
    person: { channel: "slack", id: user.id },
  };
}

const conversationOf = (channel: string, thread: string | undefined): string =>
  `slack:${channel}${thread === undefined ? "" : `:${thread}`}`;

/** Private channels and groups read along as public ones do. */
const isShared = (channel: string): boolean => !channel.startsWith("D");
