import type { RecordName } from "../../core/changes/change.ts";
import type { Database } from "../database.ts";
import { takeIds } from "../ids.ts";
import { columnOf } from "../changes/records.ts";

/**
 * Ids for an import's new rows. Into a business where nothing was ever written, rows come with the
 * ids of the file; into any other they get new ones, in one block per record and chunk, because
 * the journal keeps an import's inserts as ranges.
 */
export interface NewIds {
  /** Counts as the import's own what was given out so far: its program wrote it. */
  readonly ownSoFar: () => void;
  /** Begins a chunk, inside the transaction that writes it. */
  readonly beginChunk: () => void;
  /** The file's own id where it may be kept, else a new one; `upTo` more may be needed in this chunk. */
  readonly next: (record: RecordName, externalId: string | null, upTo: number) => number;
  /** Ends a chunk: blocks are given up, and what was kept is never given out again. */
  readonly endChunk: () => void;
}

export function newIds(database: Database): NewIds {
  const keeps = nothingWritten(database);
  const blocks = idBlocks(database);
  const isFree = freeIds(database);
  const isTheirs = idsOfOthers(database);
  let highest = 0;

  function minted(record: RecordName, upTo: number): number {
    const id = blocks.next(record, upTo);
    if (!keeps) return id;
    if (!isFree.of(record, id)) return minted(record, upTo);
    // A later row of the file may have this very id.
    isFree.take(record, id);
    return id;
  }

  return {
    ownSoFar: () => isTheirs.ownSoFar(),
    beginChunk: () => isTheirs.beginChunk(),
    next(record, externalId, upTo) {
      const own = keeps && externalId !== null ? wholeNumber(externalId) : undefined;
      if (own === undefined || isTheirs.of(own) || !isFree.of(record, own))
        return minted(record, upTo);
      isFree.take(record, own);
      highest = Math.max(highest, own);
      return own;
    },
    endChunk() {
      blocks.clear();
      isFree.clear();
      if (highest > 0) {
        const first = takeIds(database, 1);
        if (first <= highest) takeIds(database, highest - first);
        highest = 0;
      }
      isTheirs.ownSoFar();
    },
  };
}

/** New ids in blocks, one per record, so that a chunk's rows of a record follow each other. */
function idBlocks(database: Database) {
  const blocks = new Map<RecordName, { next: number; readonly end: number }>();
  return {
    next(record: RecordName, upTo: number): number {
      let block = blocks.get(record);
      if (block === undefined || block.next === block.end) {
        const first = takeIds(database, upTo);
        block = { next: first, end: first + upTo };
        blocks.set(record, block);
      }
      return block.next++;
    },
    clear: () => blocks.clear(),
  };
}

/**
 * Ids that others were given since the import began: chats go on meanwhile. Nobody else is given
 * any while a chunk is read and written, for that is one transaction; so theirs are those that
 * were given out between two chunks.
 */
function idsOfOthers({ client }: Database) {
  const upcoming = client
    .prepare<[], number>("select next from counters where name = 'records'")
    .pluck();
  const next = () => upcoming.get() ?? 1;
  const theirs: (readonly [first: number, end: number])[] = [];
  let ownEnd = 1;
  return {
    beginChunk(): void {
      if (next() > ownEnd) theirs.push([ownEnd, next()]);
    },
    of: (id: number): boolean => theirs.some(([first, end]) => id >= first && id < end),
    ownSoFar(): void {
      ownEnd = next();
    },
  };
}

/** Whether no id was ever given out in this business, so that no program may be holding some. */
function nothingWritten({ client }: Database): boolean {
  return (
    client.prepare("select 1 from counters union all select 1 from changes").get() === undefined
  );
}

/** Ids small enough to leave room for all that come after. */
function wholeNumber(text: string): number | undefined {
  return /^[1-9]\d{0,11}$/.test(text) ? Number(text) : undefined;
}

function freeIds({ client }: Database) {
  const statements = new Map<RecordName, ReturnType<typeof prepare>>();
  const prepare = (record: RecordName) =>
    client.prepare<[number]>(`select 1 from ${columnOf(record)} where id = ?`);
  const taken = new Map<RecordName, Set<number>>();
  return {
    of(record: RecordName, id: number): boolean {
      if (taken.get(record)?.has(id) === true) return false;
      let statement = statements.get(record);
      if (statement === undefined) statements.set(record, (statement = prepare(record)));
      return statement.get(id) === undefined;
    },
    take(record: RecordName, id: number): void {
      const ids = taken.get(record);
      if (ids === undefined) taken.set(record, new Set([id]));
      else ids.add(id);
    },
    clear: () => taken.clear(),
  };
}
