import type { Problem } from "../../core/imports/draft.ts";
import type { ImportRow } from "../../core/imports/row.ts";
import type { Instant } from "../../core/time.ts";
import { beginImport, type ImportRun } from "../changes/import-run.ts";
import type { Database } from "../database.ts";
import { takeIds } from "../ids.ts";
import { applyContact } from "./apply-contact.ts";
import { applyOther } from "./apply-other.ts";
import { applyRecord, type RecordContext } from "./apply-record.ts";
import { type Applied, contextOf, populatedKinds } from "./context.ts";
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
  const people = personResolver(context);
  const records: RecordContext = {
    context,
    people,
    same: sameRecords(database),
    repeats: new Map(),
  };
  const applyOne = (source: string, row: ImportRow): Applied =>
    row.kind === "contacts"
      ? applyContact(context, source, row)
      : applyRecord(records, source, row);
  let kinds = new Set<ImportRow["kind"]>();

  return {
    apply: (source, rows) =>
      database.write(() => {
        const tally = { created: 0, updated: 0, unchanged: 0, problems: [] as Problem[] };
        progress.left = rows.length;
        for (const row of rows) {
          kinds.add(row.kind);
          if (row.kind === "contacts") people.addSource(source);
          count(tally, row.line, applyOne(source, row));
          progress.left--;
        }
        if (!context.chunk.isEmpty) context.chunk.writeTo(begin(), database);
        context.ids.endChunk();
        context.people.flushed();
        return tally;
      }),
    applyOther: (name, value) =>
      database.write(() => {
        applyOther(database, context, name, value);
        if (!context.chunk.isEmpty) context.chunk.writeTo(begin(), database);
      }),
    endFile() {
      for (const kind of kinds) progress.populated.add(kind);
      if (kinds.size > 0) progress.populated.add("contacts");
      kinds = new Set();
      records.repeats.clear();
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

function count(
  tally: { created: number; updated: number; unchanged: number; problems: Problem[] },
  line: number,
  applied: Applied,
): void {
  if (applied.outcome === "problem") tally.problems.push({ line, reason: applied.reason });
  else tally[applied.outcome]++;
}

function startRun(database: Database, head: ImportHead): ImportRun {
  const id = takeIds(database, 1);
  const run = beginImport(database, { id, conversation: "import", ...head });
  if (run === undefined) throw new Error(`Import ${head.source} was begun before`);
  return run;
}
