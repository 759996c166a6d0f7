import type { JournalEntry } from "../changes/change.ts";
import type { IncomingMessage } from "../message.ts";
import { type Reply, text } from "../reply.ts";
import {
  insteadOf,
  messageDeleted,
  standsAsBefore,
  takenBackMeanwhile,
  undoButton,
} from "../wording/conversation.ts";
import { handleMessage, type Parts } from "./handle-message.ts";

/**
 * Answers a message that its author put in the place of an earlier one: what that wrote is taken
 * back, and the new words are carried out. Where those write nothing, what was written stands; where
 * it was taken back before, they are asked about first.
 */
export async function amend(parts: Parts, message: IncomingMessage, of: string): Promise<Reply> {
  const { changes } = parts.stores;
  const change = await ownChange(parts, message, of);
  if (change === undefined) return await handleMessage(parts, message);
  const by = {
    actor: message.author.name,
    at: message.sentAt,
    conversation: message.conversation,
    source: `${message.id} amends`,
  };
  const isBegun = (await changes.bySource(by.source)) !== undefined;
  if (change.status === "undone" && !isBegun)
    return await handleMessage(parts, {
      ...message,
      asksFirst: takenBackMeanwhile(change.summary),
    });
  if (!isBegun) await changes.undo(change.id, by);
  const reply = await handleMessage(parts, message);
  if (reply.kind === "done" || reply.kind === "clarify" || reply.kind === "confirm")
    return { ...reply, blocks: [...reply.blocks, insteadOf(change.summary, reply.kind)] };
  await changes.redo(change.id, { ...by, source: `${message.id} stands` });
  return {
    ...reply,
    blocks: [...reply.blocks, standsAsBefore(change.summary), undoButton],
    context: { ...reply.context, changeId: change.id },
  };
}

/** What is said when somebody deleted their message; undefined where it wrote nothing that stands. */
export async function unsaid(
  parts: Parts,
  message: IncomingMessage,
  of: string,
): Promise<Reply | undefined> {
  const change = await ownChange(parts, message, of);
  if (change?.status !== "done") return undefined;
  return {
    kind: "answer",
    blocks: [text(messageDeleted(change.summary)), undoButton],
    intent: null,
    context: { changeId: change.id },
  };
}

/** The change that an earlier message of the same author made. */
async function ownChange(
  { stores }: Parts,
  { author }: IncomingMessage,
  of: string,
): Promise<JournalEntry | undefined> {
  const change = await stores.changes.bySource(of);
  return change?.actor === author.name && change.kind !== "erase" ? change : undefined;
}
