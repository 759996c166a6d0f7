import type { ImportKind } from "../../core/imports/draft.ts";
import type { Database } from "../database.ts";

/** What an earlier import made of a file's row. */
export interface Link {
  readonly rowId: number;
  /** What its fields said at the last import that still stands; null where none does. */
  readonly fields: string | null;
}

interface Stored {
  readonly rowId: number;
  readonly fields: string;
  readonly changeId: number;
  readonly earlier: string | null;
}

/** The memory of which row of which file became which record (the table `imported_rows`). */
export interface Links {
  readonly of: (source: string, kind: ImportKind, externalId: string) => Link | undefined;
  /** Every source that an earlier import brought contacts from. */
  readonly contactSources: () => readonly string[];
  /** The ids by which a source knows a record. */
  readonly idsOf: (source: string, kind: ImportKind, rowId: number) => readonly string[];
  readonly remember: (
    source: string,
    kind: ImportKind,
    externalId: string,
    link: Link & { readonly fields: string },
    changeId: number,
    earlier: string | null,
  ) => void;
  readonly forget: (source: string, kind: ImportKind, externalId: string) => void;
}

export function linksOf({ client }: Database): Links {
  const find = client.prepare<[string, string, string], Stored>(
    `select row_id as rowId, fields, change_id as changeId, earlier from imported_rows
     where source = ? and record = ? and external_id = ?`,
  );
  const sources = client
    .prepare<[], string>(`select distinct source from imported_rows where record = 'contacts'`)
    .pluck();
  const ids = client
    .prepare<[string, number, string], string>(
      "select external_id from imported_rows where record = ? and row_id = ? and source = ?",
    )
    .pluck();
  const isUndone = undoneChanges(client);
  const save = client.prepare<[string, string, string, number, string, number, string | null]>(
    `insert into imported_rows (source, record, external_id, row_id, fields, change_id, earlier)
     values (?, ?, ?, ?, ?, ?, ?)
     on conflict (source, record, external_id) do update set row_id = excluded.row_id,
       fields = excluded.fields, change_id = excluded.change_id, earlier = excluded.earlier`,
  );
  const remove = client.prepare<[string, string, string]>(
    "delete from imported_rows where source = ? and record = ? and external_id = ?",
  );
  return {
    of(source, kind, externalId) {
      const row = find.get(source, kind, externalId);
      if (row === undefined) return undefined;
      if (!isUndone(row.changeId)) return { rowId: row.rowId, fields: row.fields };
      return row.earlier === null ? undefined : { rowId: row.rowId, fields: row.earlier };
    },
    contactSources: () => sources.all(),
    idsOf: (source, kind, rowId) => ids.all(kind, rowId, source),
    remember(source, kind, externalId, { rowId, fields }, changeId, earlier) {
      save.run(source, kind, externalId, rowId, fields, changeId, earlier);
    },
    forget: (source, kind, externalId) => void remove.run(source, kind, externalId),
  };
}

/** Whether the import of that number was taken back, so that what it knew no longer counts. */
function undoneChanges(client: Database["client"]): (changeId: number) => boolean {
  const status = client
    .prepare<[number], string>("select status from changes where id = ?")
    .pluck();
  const known = new Map<number, boolean>();
  return (changeId) => {
    let undone = known.get(changeId);
    if (undone === undefined) {
      undone = status.get(changeId) === "undone";
      known.set(changeId, undone);
    }
    return undone;
  };
}
