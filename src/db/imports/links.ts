import type { ImportKind } from "../../core/imports/draft.ts";
import { bulkInsert } from "../changes/bulk-insert.ts";
import type { Cell } from "../changes/records.ts";
import type { Database } from "../database.ts";

/** What an import made of a file's row. */
export interface Link {
  readonly rowId: number;
  /** What its fields said at the last import that still stands. */
  readonly fields: string;
}

/** Which row of which file: a file's source, what it holds, and the file's own id (or its stand-in). */
export interface RowKey {
  readonly source: string;
  readonly kind: ImportKind;
  readonly key: string;
}

/** The memory of which row of which file became which record (the table `imported_rows`). */
export interface Links {
  readonly of: (row: RowKey) => Link | undefined;
  /** The same, but only what earlier imports knew: nothing has to be looked up for a new file. */
  readonly before: (row: RowKey) => Link | undefined;
  /** Every source that an earlier import brought contacts from. */
  readonly contactSources: () => readonly string[];
  /** The keys by which a source knows a record; those remembered as new in this chunk are not among them. */
  readonly keysOf: (source: string, kind: ImportKind, rowId: number) => readonly string[];
  /** `earlier` is what counts again if this import is taken back: null for a new record. */
  readonly remember: (row: RowKey, link: Link, changeId: number, earlier: string | null) => void;
  /** Remembers the row of a record that was created just now; written with `flush`. */
  readonly rememberNew: (row: RowKey, link: Link, changeId: number) => void;
  readonly flush: () => void;
  readonly forget: (row: RowKey) => void;
}

interface Stored extends Link {
  readonly changeId: number;
  readonly earlier: string | null;
}

const columns = [
  "source",
  "record",
  "external_id",
  "row_id",
  "fields",
  "change_id",
  "earlier",
] as const;

export function linksOf({ client }: Database): Links {
  const { find, keys, remove, save, sources } = statementsOf(client);
  const isUndone = undoneChanges(client);
  const isNew = newSources(client);
  const saveAll = bulkInsert(client, "imported_rows", columns);
  let waiting: Cell[][] = [];

  function of({ source, kind, key }: RowKey): Link | undefined {
    const row = find.get(source, kind, key);
    if (row === undefined) return undefined;
    if (!isUndone(row.changeId)) return row;
    return row.earlier === null ? undefined : { rowId: row.rowId, fields: row.earlier };
  }

  function remember(row: RowKey, link: Link, changeId: number, earlier: string | null): void {
    save.run(row.source, row.kind, row.key, link.rowId, link.fields, changeId, earlier);
  }

  return {
    of,
    before: (row) => (isNew(row.source, row.kind) ? undefined : of(row)),
    contactSources: () => sources.all(),
    keysOf: (source, kind, rowId) => keys.all(kind, rowId, source),
    remember,
    rememberNew(row, link, changeId) {
      if (!isNew(row.source, row.kind)) remember(row, link, changeId, null);
      else waiting.push([row.source, row.kind, row.key, link.rowId, link.fields, changeId, null]);
    },
    flush() {
      saveAll(waiting);
      waiting = [];
    },
    forget: ({ source, kind, key }) => void remove.run(source, kind, key),
  };
}

const statementsOf = (client: Database["client"]) => ({
  find: client.prepare<[string, string, string], Stored>(
    `select row_id as rowId, fields, change_id as changeId, earlier from imported_rows
     where source = ? and record = ? and external_id = ?`,
  ),
  sources: client
    .prepare<[], string>("select distinct source from imported_rows where record = 'contacts'")
    .pluck(),
  keys: client
    .prepare<[string, number, string], string>(
      "select external_id from imported_rows where record = ? and row_id = ? and source = ?",
    )
    .pluck(),
  save: client.prepare<Cell[]>(
    `insert into imported_rows (${columns.join(", ")}) values (?, ?, ?, ?, ?, ?, ?)
     on conflict (source, record, external_id) do update set row_id = excluded.row_id,
       fields = excluded.fields, change_id = excluded.change_id, earlier = excluded.earlier`,
  ),
  remove: client.prepare<[string, string, string]>(
    "delete from imported_rows where source = ? and record = ? and external_id = ?",
  ),
});

/** Whether the import of that number was taken back, so that what it knew no longer counts. */
function undoneChanges(client: Database["client"]): (changeId: number) => boolean {
  const status = client
    .prepare<[number], string>("select status from changes where id = ?")
    .pluck();
  const known = new Map<number, boolean>();
  return (changeId) => {
    let undone = known.get(changeId);
    if (undone === undefined) known.set(changeId, (undone = status.get(changeId) === "undone"));
    return undone;
  };
}

/** Whether no earlier import brought rows of the kind from the source; asked once for each. */
function newSources(client: Database["client"]): (source: string, kind: ImportKind) => boolean {
  const any = client.prepare<[string, string]>(
    "select 1 from imported_rows where source = ? and record = ? limit 1",
  );
  const known = new Map<string, boolean>();
  return (source, kind) => {
    const name = `${kind} ${source}`;
    let fresh = known.get(name);
    if (fresh === undefined) known.set(name, (fresh = any.get(source, kind) === undefined));
    return fresh;
  };
}
