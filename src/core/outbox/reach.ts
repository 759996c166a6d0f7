import type { Member } from "../team/member.ts";

/** The channel of a conversation: "slack" of "slack:D024BE7LH". */
export const channelOf = (conversation: string): string => conversation.split(":", 1)[0] ?? "";

/** The private conversation with a member, or undefined where there is none. */
export type Reach = (member: Member) => string | undefined;

/** On the first of the channels that know the member. */
export const reachOn =
  (channels: readonly ("slack" | "telegram")[]): Reach =>
  ({ slackId, telegramId }) => {
    const ids = { slack: slackId, telegram: telegramId };
    const known = channels.find((channel) => ids[channel] !== null);
    return known === undefined ? undefined : `${known}:${ids[known] ?? ""}`;
  };
