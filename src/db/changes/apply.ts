import type { Change, ChangeOutcome } from "../../core/changes/change.ts";
import type { Database } from "../database.ts";
import { eraserOf } from "./erase.ts";
import { Conflict, type Writer } from "./writer.ts";

/** Applies a change whole or not at all, once for each source. */
export function applyChange(database: Database, writer: Writer, change: Change): ChangeOutcome {
  const outcome = abandoning(database, writer, () => {
    const earlier = writer.journal.bySource(change.source);
    if (earlier !== undefined) return { outcome: "repeated", changeId: earlier };
    writer.journal.open(change, "done", null);
    for (const edit of change.edits) writer.edit(change.id, edit);
    writer.settle();
    if (change.kind === "erase") eraserOf(database)(change);
    return { outcome: "applied", changeId: change.id };
  });
  // Until then the write-ahead log holds the pages as they were.
  if (change.kind === "erase") database.client.pragma("wal_checkpoint(TRUNCATE)");
  return outcome;
}

/** Runs in one transaction; a conflict takes back all of it and is told as an outcome. */
function abandoning(
  { write }: Database,
  writer: Writer,
  statements: () => ChangeOutcome,
): ChangeOutcome {
  try {
    return write(statements);
  } catch (error) {
    writer.forget();
    if (!(error instanceof Conflict)) throw error;
    return { outcome: "conflict", record: error.record, id: error.id };
  }
}
