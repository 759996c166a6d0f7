import type { Change, Edit, RecordName, Records } from "../../core/changes/change.ts";
import type { ChangeId } from "../../core/ids.ts";
import type { Database } from "../database.ts";

/** Which row a line of an imported file became, and what its fields said then. */
export interface ImportedRow {
  readonly source: string;
  readonly record: RecordName;
  readonly externalId: string;
  readonly rowId: number;
  readonly fields: string;
}

/** About 2,000 rows of an import, written in one transaction, in this order. */
export interface ImportChunk {
  /**
   * New rows, in the order members, contacts, points, tags, interactions, purchases, follow-ups.
   * The rows of one record must have consecutive ascending ids (`takeIds`): they are journaled
   * by their range.
   */
  readonly inserts?: { readonly [Name in RecordName]?: readonly Records[Name][] };
  /** Updates (and single inserts), journaled one by one; one that is not as expected is skipped. */
  readonly edits?: readonly Edit[];
  readonly remember?: readonly ImportedRow[];
}

/**
 * An import under way: one change, written in chunks so that chats go on meanwhile. Summaries and
 * totals follow in `finish`. One that never finishes is rolled back, here or at the next opening.
 */
export interface ImportRun {
  readonly changeId: ChangeId;
  /** Returns the edits that were skipped because the row was not as expected. */
  readonly write: (chunk: ImportChunk) => readonly Edit[];
  readonly finish: () => void;
  readonly abort: () => void;
}

/** The first of `count` consecutive new ids, never used twice. */
export function takeIds(_database: Database, _count: number): number {
  throw new Error("not yet");
}

/** Starts an import; undefined where this source was imported before (the message was repeated). */
export function beginImport(
  _database: Database,
  _head: Omit<Change, "edits" | "kind">,
): ImportRun | undefined {
  throw new Error("not yet");
}
