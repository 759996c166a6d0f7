/**
 * Where things are said in Slack, as the name of a conversation: "slack:D1" a private one,
 * "slack:C1:123.4" a thread, "slack:C1:only:U1" what one person alone sees in a channel, and
 * "slack:U1" a member's private one before it is known by its own name.
 */
export const conversationOf = (channel: string, thread: string | undefined): string =>
  `slack:${channel}${thread === undefined ? "" : `:${thread}`}`;

export const onlyFor = (channel: string, user: string): string => `slack:${channel}:only:${user}`;

/** A message, whatever thread it stands in. */
export const messageKey = (channel: string, ts: string): string => `slack:${channel} ${ts}`;

export interface Place {
  /** A channel's id, or a person's. */
  readonly channel: string;
  readonly thread_ts?: string;
  /** Who alone sees it. */
  readonly only?: string;
}

export function placeIn(conversation: string): Place {
  const [, channel = "", thread, only] = conversation.split(":");
  if (thread === undefined) return { channel };
  return thread === "only" && only !== undefined
    ? { channel, only }
    : { channel, thread_ts: thread };
}
