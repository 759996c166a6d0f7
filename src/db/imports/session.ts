import type { ImportKind, Problem } from "../../core/imports/draft.ts";
import type { ImportRow } from "../../core/imports/row.ts";
import type { Instant } from "../../core/time.ts";
import { beginImport, type ImportRun } from "../changes/import-run.ts";
import { buildIndexes, putIndexesAway } from "../changes/index-building.ts";
import { columnOf } from "../changes/records.ts";
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

/**
 * One import under way: all its files are one change, written in chunks. Rows handed over together
 * are of one kind.
 */
export interface ImportSession {
  /** Whatever its own program wrote since the import was opened takes no ids from the file's rows. */
  readonly ownSoFar: () => void;
  /** Applies rows of one file, about 2,000 at a time, in one transaction. */
  readonly apply: (source: string, rows: readonly ImportRow[]) => Tally;
  /** Ends a file: what it brought is known to those after it. */
  readonly endFile: () => void;
  /**
   * Takes over another part of an export: a member of its team, its settings. Parts it does not know
   * are left. Returns what is wrong with it.
   */
  readonly applyOther: (name: string, value: unknown) => readonly string[];
  /** Brings summaries and totals up to date; false where nothing had to be written at all. */
  readonly finish: () => boolean;
  /** Takes everything back. */
  readonly abort: () => void;
}

export function openImport(database: Database, head: ImportHead): ImportSession {
  return new Session(database, head);
}

class Session implements ImportSession {
  readonly #database: Database;
  readonly #context: Context;
  readonly #applyRow: ReturnType<typeof rowApplier>;
  readonly #progress: { left: number; readonly populated: Set<ImportKind> };
  #run: ImportRun | undefined;
  /** The kinds of the present file. */
  #kinds = new Set<ImportKind>();

  constructor(database: Database, head: ImportHead) {
    this.#database = database;
    this.#progress = { left: 0, populated: populatedKinds(database) };
    const begin = () => (this.#run ??= startRun(database, head));
    this.#context = contextOf(database, begin, this.#progress);
    this.#applyRow = rowApplier(this.#context);
  }

  ownSoFar(): void {
    this.#context.ids.ownSoFar();
  }

  apply(source: string, rows: readonly ImportRow[]): Tally {
    return this.#database.write(() => {
      const tally: MutableTally = { created: 0, updated: 0, unchanged: 0, problems: [] };
      this.#context.ids.beginChunk();
      this.#progress.left = rows.length;
      for (const row of rows) {
        count(tally, row.line, this.#applyRow(source, row));
        this.#progress.left--;
      }
      writeChunk(this.#context);
      this.#noteKind(rows[0]?.kind, tally.created);
      return tally;
    });
  }

  /** Once it shows that a file fills an empty table with many rows, the table's indexes can wait. */
  #noteKind(kind: ImportKind | undefined, created: number): void {
    if (kind === undefined || this.#kinds.has(kind)) return;
    this.#kinds.add(kind);
    // People are looked for by their indexes all the time.
    const isSought = kind === "contacts" || this.#context.mayKnow(kind);
    if (created >= manyRows && !isSought) putIndexesAway(this.#database.client, columnOf(kind));
  }

  applyOther(name: string, value: unknown): readonly string[] {
    return this.#database.write(() => {
      this.#context.ids.beginChunk();
      const wrong = applyOther(this.#database, this.#context, name, value);
      writeChunk(this.#context);
      return wrong;
    });
  }

  endFile(): void {
    for (const kind of this.#kinds) this.#progress.populated.add(kind);
    if (this.#kinds.size > 0) this.#progress.populated.add("contacts");
    this.#kinds = new Set();
    buildIndexes(this.#database);
  }

  finish(): boolean {
    this.#context.seen.clear();
    this.#run?.finish();
    return this.#run !== undefined;
  }

  abort(): void {
    this.#context.seen.clear();
    this.#run?.abort();
  }
}

const manyRows = 1000;

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
