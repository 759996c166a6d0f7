import type { Change, Edit, RecordName, Records } from "../../core/changes/change.ts";
import { UserError } from "../../core/errors.ts";
import type { ChangeId } from "../../core/ids.ts";
import type { Database } from "../database.ts";
import { businessZone } from "../zone.ts";
import { recordInserts } from "./bulk-insert.ts";
import { refreshImported } from "./derived-sets.ts";
import { takeImportLock } from "./import-lock.ts";
import { buildIndexes } from "./index-building.ts";
import { rollBack } from "./unfinished.ts";
import { recordNames, type Row } from "./records.ts";
import { Conflict, idOf, Writer } from "./writer.ts";

/** About 2,000 rows of an import, written in one transaction: first the inserts, then the edits. */
export interface ImportChunk {
  /**
   * New rows. Those of one record come in ascending order of their ids, and no id between the
   * first and the last may be anybody else's: they are journaled as one range.
   */
  readonly inserts?: { readonly [Name in RecordName]?: readonly Records[Name][] };
  /** Journaled one by one; one that is not as expected is skipped. */
  readonly edits?: readonly Edit[];
}

/**
 * An import under way: one change, written in chunks so that chats go on meanwhile. Summaries and
 * totals follow in `finish`. One that never finishes is rolled back, here or at the next opening.
 */
export interface ImportRun {
  readonly changeId: ChangeId;
  /**
   * Writes a chunk, and what `also` writes, in one transaction. Returns the edits that were
   * skipped because the row was not as expected.
   */
  readonly write: (chunk: ImportChunk, also?: () => void) => readonly Edit[];
  /** Settles all totals and marks the import as done, under its final summary if one is given. */
  readonly finish: (summary?: string) => void;
  /** Takes everything back that was written so far. */
  readonly abort: () => void;
}

/** Starts an import; undefined where its source was handled before. */
export function beginImport(
  database: Database,
  head: Omit<Change, "edits" | "kind">,
): ImportRun | undefined {
  const { client, write } = database;
  const writer = new Writer(client);
  if (writer.journal.bySource(head.source) !== undefined) return undefined;
  const unlock = takeImportLock(database.path);
  if (unlock === undefined)
    throw new UserError("Another import is running. Start this one when it has finished.");
  // Chunks touch the same pages again and again: fold them into the file less often.
  client.pragma("wal_autocheckpoint = 16000");
  write(() => writer.journal.open({ ...head, kind: "import" }, "applying", null));
  const setSummary = client.prepare("update changes set summary = ? where id = ?");
  return {
    changeId: head.id,
    write: chunkWriter(database, writer, head.id),
    finish(summary) {
      buildIndexes(database);
      refreshImported(client, write, writer.journal.editsOf(head.id));
      write(() => {
        if (summary !== undefined) setSummary.run(summary, head.id);
        writer.journal.setStatus(head.id, "done");
      });
      unlock();
    },
    abort() {
      try {
        rollBack(database, head.id);
        buildIndexes(database);
      } finally {
        unlock();
      }
    },
  };
}

function chunkWriter({ client, write }: Database, writer: Writer, id: ChangeId) {
  const insert = recordInserts(client);
  const zone = businessZone(client);
  const insertAll = (record: RecordName, rows: readonly Row[]): void => {
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return;
    insert(record, rows, zone());
    const range = { id: idOf(first), lastId: idOf(last), contactId: null };
    writer.journal.add(id, "insert", record, range, null, null);
    if (record === "settings") for (const row of rows) writer.touch(record, row);
  };
  return ({ inserts = {}, edits = [] }: ImportChunk, also?: () => void): readonly Edit[] => {
    try {
      return write(() => {
        for (const record of recordNames) insertAll(record, rowsOf(inserts, record));
        const skipped = edits.filter((edit) => !done(writer, id, edit));
        also?.();
        writer.settle();
        return skipped;
      });
    } catch (error) {
      writer.forget();
      throw error;
    }
  };
}

/** Copied without checks: there may be a million, and their type says what they hold. */
const rowsOf = (inserts: NonNullable<ImportChunk["inserts"]>, record: RecordName): Row[] =>
  (inserts[record] ?? []).map((row) => ({ ...row }));

function done(writer: Writer, id: ChangeId, edit: Edit): boolean {
  try {
    writer.edit(id, edit);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}
