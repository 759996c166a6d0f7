import type { ChangeId } from "../ids.ts";
import type { Reply } from "../reply.ts";
import type { Change, ChangeKind } from "../changes/change.ts";
import type { Outcome } from "../capability.ts";
import { listed } from "../wording/common.ts";
import type { Part } from "./run-tasks.ts";
import type { Turn } from "./turn.ts";

type Write = Extract<Outcome, { outcome: "write" }>;
type Taking = Extract<Outcome, { outcome: "take_back" }>;

export type Written =
  | {
      readonly outcome: "written";
      readonly changeId: ChangeId | undefined;
      /** The receipts of what was taken back, by the part it was. */
      readonly takenBack: ReadonlyMap<Part, Reply>;
    }
  | { readonly outcome: "conflict" };

/** Writes all that the parts of a message want written, as one change, once. */
export async function writeParts(parts: readonly Part[], turn: Turn): Promise<Written> {
  const change = changeOf(
    parts.map(({ outcome }) => outcome).filter((outcome) => outcome.outcome === "write"),
    turn,
  );
  const done = change && (await turn.stores.changes.apply(change));
  if (done?.outcome === "conflict") return done;
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
  const edits = writes.flatMap((write) => write.edits);
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
    source: `${message.id} ${how} ${nth + 1}`,
  };
  return receipt(
    how === "undo" ? await stores.changes.undo(of, by, only) : await stores.changes.redo(of, by),
  );
}
