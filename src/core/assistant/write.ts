import type { ChangeId } from "../ids.ts";
import type { Reply } from "../reply.ts";
import type { Change, ChangeKind } from "../changes/change.ts";
import { combined } from "../changes/combined.ts";
import type { Outcome } from "../capability.ts";
import { listed } from "../wording/common.ts";
import { doneBefore } from "../wording/conversation.ts";
import type { Part } from "./run-tasks.ts";
import type { Turn } from "./turn.ts";

type Write = Extract<Outcome, { outcome: "write" }>;
type Taking = Extract<Outcome, { outcome: "take_back" }>;

const takingSource = (messageId: string, how: Taking["how"], nth: number): string =>
  `${messageId} ${how} ${nth + 1}`;

/** Says what the message did when it was delivered before; undefined where it is new. */
export async function repeated({ message: { id }, stores }: Turn): Promise<Reply | undefined> {
  for (const source of [id, takingSource(id, "undo", 0), takingSource(id, "redo", 0)]) {
    const change = await stores.changes.bySource(source);
    if (change !== undefined) return doneBefore(change);
  }
  return undefined;
}

export type Written =
  | {
      readonly outcome: "written";
      readonly changeId: ChangeId | undefined;
      /** The receipts of what was taken back, by the part it was. */
      readonly takenBack: ReadonlyMap<Part, Reply>;
    }
  /** Somebody else changed a row, or handled this very message, at the same moment. */
  | { readonly outcome: "conflict" };

/** Writes all that the parts of a message want written, as one change, once. */
export async function writeParts(parts: readonly Part[], turn: Turn): Promise<Written> {
  const change = changeOf(
    parts.map(({ outcome }) => outcome).filter((outcome) => outcome.outcome === "write"),
    turn,
  );
  const done = change && (await turn.stores.changes.apply(change));
  if (done !== undefined && done.outcome !== "applied") return { outcome: "conflict" };
  const takenBack = new Map<Part, Reply>();
  for (const part of parts)
    if (part.outcome.outcome === "take_back")
      takenBack.set(part, await takeBack(part.outcome, turn, takenBack.size));
  return { outcome: "written", changeId: done?.changeId, takenBack };
}

function changeOf(
  writes: readonly Write[],
  { conversation, message, stores }: Turn,
): Change | undefined {
  const edits = combined(writes.flatMap((write) => write.edits));
  if (edits.length === 0) return undefined;
  return {
    id: stores.newId(),
    kind: kindOf(writes),
    at: message.sentAt,
    actor: message.author.name,
    conversation: conversation.key,
    source: message.id,
    summary: listed(writes.map(({ summary }) => summary)),
    edits,
  };
}

function kindOf(writes: readonly Write[]): ChangeKind {
  const kinds = new Set(writes.map(({ changeKind }) => changeKind ?? "chat"));
  // What is to leave no trace must not be kept because of what was said beside it.
  if (kinds.has("erase")) return "erase";
  const [only = "chat"] = kinds;
  return kinds.size === 1 ? only : "chat";
}

async function takeBack(
  { how, of, only, receipt }: Taking,
  { conversation, message, stores }: Turn,
  nth: number,
): Promise<Reply> {
  const by = {
    actor: message.author.name,
    at: message.sentAt,
    conversation: conversation.key,
    source: takingSource(message.id, how, nth),
  };
  return receipt(
    how === "undo" ? await stores.changes.undo(of, by, only) : await stores.changes.redo(of, by),
  );
}
