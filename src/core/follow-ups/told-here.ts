import type { Crm } from "../crm.ts";
import { chatOf, threadOf } from "../conversations/chat.ts";
import type { FollowUpId } from "../ids.ts";
import type { About, DigestLine } from "../outbox/outbox.ts";
import type { Instant } from "../time.ts";

/** How long what was told can be answered by its numbers. */
const answeredMs = 7 * 86_400_000;

/** What was told or listed last in the chat that is written in. */
interface ToldHere {
  /** The digest that it was, rather than reminders or a list. */
  readonly isDigest: boolean;
  readonly at: Instant;
  /** In the order of their numbers, from 1. */
  readonly lines: readonly DigestLine[];
  /** Whether something else was shown since, whose numbers might be meant. */
  readonly isSureMeant: boolean;
}

type Here = Pick<
  Crm,
  "clock" | "conversation" | "conversations" | "lastAnswer" | "outbox" | "shownList"
>;

/** The digest, reminder or list that numbers speak of here: whichever was shown last. */
export async function toldHere(crm: Here): Promise<ToldHere | undefined> {
  const { clock, shownList } = crm;
  const told = await lastTold(crm);
  const listed = shownList && {
    isDigest: false,
    at: shownList.at,
    lines: shownList.lines,
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
}: Here): Promise<ToldHere | undefined> {
  const chat = chatOf(conversation);
  const thread = threadOf(conversation);
  const inThread = thread === undefined ? undefined : await outbox.lastTold(chat, thread);
  const told = inThread ?? (await outbox.lastTold(chat, undefined));
  if (told === undefined) return undefined;
  const answered = lastAnswer === undefined ? undefined : await conversations.answer(lastAnswer);
  return {
    isDigest: told.about.is === "digest",
    at: told.at,
    lines: linesOf(told.about),
    isSureMeant: answered === undefined || answered.askedAt < told.at,
  };
}

function linesOf(about: About): readonly DigestLine[] {
  if (about.is === "reminder") return ofFollowUps(about.followUps);
  return about.is === "digest" ? about.lines : [];
}

const ofFollowUps = (ids: readonly FollowUpId[]): readonly DigestLine[] =>
  ids.map((id) => ({ is: "follow_up", id }));
