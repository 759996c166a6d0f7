import { timesTold } from "../digests/digest.ts";
import { toldHere } from "../follow-ups/told-here.ts";
import { type DigestLine, followUpSubject } from "../outbox/outbox.ts";
import type { Instant } from "../time.ts";
import type { Turn } from "./turn.ts";

/** How long a digest's question can be answered without the number of its line. */
const answeredMs = 86_400_000;
/** What is longer says more than what is to become of a line. */
const longestAnswer = 80;

/**
 * The lines of the digest told last here of which it asked what is to become of them: dropped,
 * handed over or given a date. None where anything else was shown or done here since.
 */
export async function linesAskedOf(turn: Turn): Promise<readonly number[]> {
  const { clock, conversation, message, stores } = turn;
  if (message.text.length > longestAnswer) return [];
  const told = await toldHere({
    ...stores,
    clock,
    conversation: conversation.key,
    lastAnswer: conversation.lastAnswer,
    shownList: conversation.shown,
  });
  if (told?.isDigest !== true || !told.isSureMeant || clock.now - told.at > answeredMs) return [];
  if (await hasChangedSince(told.at, turn)) return [];
  const asked: number[] = [];
  for (const [at, line] of told.lines.entries())
    if (await isAsked(line, stores)) asked.push(at + 1);
  return asked;
}

/** Whether it is still to be done, and was told so often that it was asked what becomes of it. */
async function isAsked(line: DigestLine, { followUps, outbox }: Turn["stores"]): Promise<boolean> {
  const followUp = line.is === "follow_up" ? await followUps.byId(line.id) : undefined;
  return (
    followUp?.status === "open" && (await outbox.timesPut(followUpSubject(followUp))) > timesTold
  );
}

/** Whether something was written here since, by which "it" may be meant, but for other lines. */
async function hasChangedSince(at: Instant, { conversation, stores }: Turn): Promise<boolean> {
  const { lastChangeId, lastCommand } = conversation;
  if (lastChangeId === undefined) return false;
  const isOfLines =
    lastCommand?.do === "change_follow_up" && lastCommand.target.numbers !== undefined;
  const entry = await stores.changes.entry(lastChangeId);
  return !isOfLines && entry !== undefined && entry.at >= at;
}
