import type { Crm } from "../crm.ts";
import { chatOf, threadOf } from "../conversations/chat.ts";
import type { FollowUpId } from "../ids.ts";
import type { About } from "../outbox/outbox.ts";
import type { Instant } from "../time.ts";

/** How long what was told can be answered by its numbers. */
const answeredMs = 7 * 86_400_000;

/** What was told last in the chat that is written in. */
interface ToldHere {
  readonly at: Instant;
  /** By the number of its line, from 1; undefined where a line is of something else. */
  readonly followUps: readonly (FollowUpId | undefined)[];
  /** Whether something else was shown since, whose numbers might be meant. */
  readonly isSureMeant: boolean;
}

/** The digest or reminder that numbers speak of here. */
export async function toldHere({
  outbox,
  conversations,
  conversation,
  lastAnswer,
  clock,
}: Crm): Promise<ToldHere | undefined> {
  const chat = chatOf(conversation);
  const thread = threadOf(conversation);
  const inThread = thread === undefined ? undefined : await outbox.lastTold(chat, thread);
  const told = inThread ?? (await outbox.lastTold(chat, undefined));
  if (told === undefined || clock.now - told.at > answeredMs) return undefined;
  const answered = lastAnswer === undefined ? undefined : await conversations.answer(lastAnswer);
  return {
    at: told.at,
    followUps: linesOf(told.about),
    isSureMeant: answered === undefined || answered.askedAt < told.at,
  };
}

function linesOf(about: About): readonly (FollowUpId | undefined)[] {
  if (about.is === "reminder") return about.followUps;
  return about.is === "digest"
    ? about.lines.map((line) => (line.is === "follow_up" ? line.id : undefined))
    : [];
}
