import type { types } from "@slack/bolt";
import { z } from "zod";

/** What Slack sends, as far as it is used. */
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
    .array(
      z.object({
        name: z.string(),
        size: z.number(),
        url_private_download: z.string(),
        mimetype: z.string().optional(),
        /** Of sounds. */
        duration_ms: z.number().optional(),
      }),
    )
    .optional(),
});
export const messageEvent = z.object({
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
export const changeEvent = z.object({
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

export const commandEvent = z.object({
  command: z.string(),
  text: z.string(),
  user_id: z.string(),
  channel_id: z.string(),
  trigger_id: z.string(),
});

/** Signs that act as buttons do, by what Slack calls them. */
export const signsOfSlack = {
  white_check_mark: "done",
  heavy_check_mark: "done",
  alarm_clock: "later",
  x: "no",
} as const;
export const reactionEvent = z.object({
  type: z.literal("event_callback"),
  event: z.object({
    type: z.literal("reaction_added"),
    user: z.string(),
    reaction: z.enum(["white_check_mark", "heavy_check_mark", "alarm_clock", "x"]),
    item: z.object({ type: z.literal("message"), channel: z.string(), ts: z.string() }),
    event_ts: z.string(),
  }),
});

/** The shortcut in a message's menu. */
export const logShortcut = "log_to_crm";
export const shortcutEvent = z.object({
  type: z.literal("message_action"),
  callback_id: z.literal(logShortcut),
  trigger_id: z.string(),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  message: z.object({
    text: z.string(),
    ts: z.string(),
    /** Who wrote it; apps have no user, but a name. */
    user: z.string().optional(),
    username: z.string().optional(),
  }),
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

export const pressEvent = z.object({
  type: z.literal("block_actions"),
  user: z.object({ id: z.string() }),
  /** Not told of what is pressed on the home. */
  channel: z.object({ id: z.string() }).exactOptional(),
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
