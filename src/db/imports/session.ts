import type { Problem } from "../../core/imports/draft.ts";
import type { ImportRow } from "../../core/imports/row.ts";
import type { Instant } from "../../core/time.ts";
import { beginImport, type ImportRun } from "../changes/import-run.ts";
import type { Database } from "../database.ts";
import { takeIds } from "../ids.ts";
import { applyContact } from "./apply-contact.ts";
import { applyOther } from "./apply-other.ts";
import { applyRecord, type RecordContext } from "./apply-record.ts";
import { type Applied, type Context, contextOf, populatedKinds } from "./context.ts";
import { personResolver } from "./resolve-person.ts";
import { sameRecords } from "./same-records.ts";

/** What became of some rows. */
export interface Tally {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly problems: readonly Problem[];
}

export interface ImportHead {
  readonly at: Instant;
  readonly actor: string;
  /** Unique for each import. */
  readonly source: string;
  /** For people: "import of contacts.csv". */
  readonly summary: string;
}

/** One import under way: all its files are one change, written in chunks. */
export interface ImportSession {
  /** Applies rows of one file, about 2,000 at a time, in one transaction. */
  readonly apply: (source: string, rows: readonly ImportRow[]) => Tally;
  /** Ends a file: what it brought is known to those after it. */
  readonly endFile: () => void;
  /** Takes over another part of an export: its team or settings. Parts it does not know are left. */
  readonly applyOther: (name: string, value: unknown) => void;
  /** Brings summaries and totals up to date; false where nothing had to be written at all. */
  readonly finish: () => boolean;
  /** Takes everything back. */
  readonly abort: () => void;
}

export function openImport(database: Database, head: ImportHead): ImportSession {
  let run: ImportRun | undefined;
  const begin = (): ImportRun => (run ??= startRun(database, head));
  const progress = { left: 0, populated: populatedKinds(database) };
  const context = contextOf(database, begin, progress);
  const applyRow = rowApplier(context);
  let kinds = new Set<ImportRow["kind"]>();
  // The default of 2 MB is far less than the indexes that a large file's rows go into.
  database.client.pragma("cache_size = -65536");

  return {
    apply: (source, rows) =>
      database.write(() => {
        const tally: MutableTally = { created: 0, updated: 0, unchanged: 0, problems: [] };
        progress.left = rows.length;
        for (const row of rows) {
          kinds.add(row.kind);
          count(tally, row.line, applyRow(source, row));
          progress.left--;
        }
        writeChunk(context);
        return tally;
      }),
    applyOther: (name, value) =>
      database.write(() => {
        applyOther(database, context, name, value);
        writeChunk(context);
      }),
    endFile() {
      for (const kind of kinds) progress.populated.add(kind);
      if (kinds.size > 0) progress.populated.add("contacts");
      kinds = new Set();
    },
    finish() {
      context.seen.clear();
      run?.finish();
      return run !== undefined;
    },
    abort() {
      context.seen.clear();
      run?.abort();
    },
  };
}

function rowApplier(context: Context): (source: string, row: ImportRow) => Applied {
  const people = personResolver(context);
  const same = sameRecords(context.database);
  const records: RecordContext = { context, people, same, repeats: new Map() };
  return (source, row) => {
    if (row.kind !== "contacts") return applyRecord(records, source, row);
    people.addSource(source);
    return applyContact(context, source, row);
  };
}

function writeChunk({ chunk, database, ids, links, people, run }: Context): void {
  if (!chunk.isEmpty) chunk.writeTo(run(), database);
  links.flush();
  ids.endChunk();
  people.flushed();
}

type MutableTally = { -readonly [Key in keyof Tally]: Tally[Key] } & { problems: Problem[] };

function count(tally: MutableTally, line: number, applied: Applied): void {
  if (applied.outcome === "problem") tally.problems.push({ line, reason: applied.reason });
  else tally[applied.outcome]++;
}

function startRun(database: Database, head: ImportHead): ImportRun {
  const id = takeIds(database, 1);
  const run = beginImport(database, { id, conversation: "import", ...head });
  if (run === undefined) throw new Error(`Import ${head.source} was begun before`);
  return run;
}
