import type { Crm } from "../crm.ts";
import { chatOf, threadOf } from "../conversations/chat.ts";
import type { FollowUpId } from "../ids.ts";
import type { About } from "../outbox/outbox.ts";
import type { Instant } from "../time.ts";

/** How long what was told can be answered by its numbers. */
const answeredMs = 7 * 86_400_000;

/** What was told or listed last in the chat that is written in. */
interface ToldHere {
  readonly at: Instant;
  /** By the number of its line, from 1; undefined where a line is of something else. */
  readonly followUps: readonly (FollowUpId | undefined)[];
  /** Whether something else was shown since, whose numbers might be meant. */
  readonly isSureMeant: boolean;
}

/** The digest, reminder or list that numbers speak of here: whichever was shown last. */
export async function toldHere(crm: Crm): Promise<ToldHere | undefined> {
  const { clock, shownList } = crm;
  const told = await lastTold(crm);
  const listed = shownList && {
    ...shownList,
    isSureMeant: crm.lastAnswer === undefined || crm.lastAnswer === shownList.answer,
  };
  const [last] = [told, listed]
    .filter((each) => each !== undefined)
    .toSorted((a, b) => b.at - a.at);
  return last === undefined || clock.now - last.at > answeredMs ? undefined : last;
}

async function lastTold({
  outbox,
  conversations,
  conversation,
  lastAnswer,
}: Crm): Promise<ToldHere | undefined> {
  const chat = chatOf(conversation);
  const thread = threadOf(conversation);
  const inThread = thread === undefined ? undefined : await outbox.lastTold(chat, thread);
  const told = inThread ?? (await outbox.lastTold(chat, undefined));
  if (told === undefined) return undefined;
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
