import type SqliteClient from "better-sqlite3";
import type { Change, Edit, JournalEntry, RecordName } from "../../core/changes/change.ts";
import type { ChangeId } from "../../core/ids.ts";
import type { Row } from "./records.ts";

/** One edit as the journal keeps it. */
export interface JournaledEdit {
  readonly id: number;
  readonly changeId: ChangeId;
  readonly op: Edit["op"];
  readonly record: RecordName;
  readonly rowId: number;
  /** For an import's inserts: the last id of the range that `rowId` begins. */
  readonly lastRowId: number | null;
  readonly contactId: number | null;
  /** JSON: the fields it replaced or deleted, and those it wrote. */
  readonly before: string | null;
  readonly after: string | null;
}

export type ChangeHead = Omit<Change, "edits">;

export interface Journal {
  readonly entry: (id: ChangeId) => JournalEntry | undefined;
  readonly bySource: (source: string) => ChangeId | undefined;
  readonly open: (
    change: ChangeHead,
    status: JournalEntry["status"],
    takesBack: ChangeId | null,
  ) => void;
  readonly setStatus: (id: ChangeId, status: JournalEntry["status"]) => void;
  readonly add: (
    changeId: ChangeId,
    op: Edit["op"],
    record: RecordName,
    row: { readonly id: number; readonly lastId?: number; readonly contactId: number | null },
    before: Row | null,
    after: Row | null,
  ) => void;
  /** The edits of a change, in the order they were made. */
  readonly editsOf: (id: ChangeId) => readonly JournaledEdit[];
}

export const entryColumns = "id, kind, at, actor, conversation, summary, status";
export const editColumns = `id, change_id as changeId, op, record, row_id as rowId,
  last_row_id as lastRowId, contact_id as contactId, before, after`;

const json = (row: Row | null): string | null => (row === null ? null : JSON.stringify(row));

export function journalOf(client: SqliteClient.Database): Journal {
  const entry = client.prepare<[number], JournalEntry>(
    `select ${entryColumns} from changes where id = ?`,
  );
  const bySource = client
    .prepare<[string], ChangeId>("select id from changes where source = ?")
    .pluck();
  const open = client.prepare(
    `insert into changes (id, kind, at, actor, conversation, source, summary, status, change_id)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const setStatus = client.prepare("update changes set status = ? where id = ?");
  const add = client.prepare(
    `insert into change_edits (change_id, op, record, row_id, last_row_id, contact_id, before, after)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const editsOf = client.prepare<[number], JournaledEdit>(
    `select ${editColumns} from change_edits where change_id = ? order by id`,
  );
  return {
    entry: (id) => entry.get(id),
    bySource: (source) => bySource.get(source),
    open({ id, kind, at, actor, conversation, source, summary }, status, takesBack) {
      open.run(id, kind, at, actor, conversation, source, summary, status, takesBack);
    },
    setStatus: (id, status) => void setStatus.run(status, id),
    add(changeId, op, record, row, before, after) {
      const last = row.lastId ?? null;
      add.run(changeId, op, record, row.id, last, row.contactId, json(before), json(after));
    },
    editsOf: (id) => editsOf.all(id),
  };
}
