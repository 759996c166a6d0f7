import type SqliteClient from "better-sqlite3";
import type { ChangeStore, HistoryLine } from "../../core/changes/change.ts";
import type { JournaledEdit } from "./journal.ts";
import { fromJson, recordName } from "./records.ts";

type Line = JournaledEdit & Pick<HistoryLine, "at" | "actor" | "kind">;

const columns = `e.id, e.change_id as changeId, e.op, e.record, e.row_id as rowId, e.before, e.after,
  c.at, c.actor, c.kind`;

function lineOf(edit: Line): HistoryLine {
  const [before, after] = [fromJson(edit.before), fromJson(edit.after)];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return {
    changeId: edit.changeId,
    at: edit.at,
    actor: edit.actor,
    kind: edit.kind,
    op: edit.op,
    record: recordName.parse(edit.record),
    rowId: edit.rowId,
    fields: fields.map((field) => ({
      field,
      before: before[field] ?? null,
      after: after[field] ?? null,
    })),
  };
}

/** What the journal tells about a contact. */
export function historyOf(
  client: SqliteClient.Database,
): Pick<ChangeStore, "historyOf" | "fieldHistory"> {
  const all = client.prepare<[number, number, number, number], Line>(`
    select ${columns} from change_edits e join changes c on c.id = e.change_id
    where e.contact_id = ? or (e.record = 'contacts' and e.row_id <= ? and e.last_row_id >= ?)
    order by e.id desc limit ?`);
  const ofField = client.prepare<{ id: number; field: string; limit: number }, Line>(`
    select ${columns} from change_edits e join changes c on c.id = e.change_id
    where e.contact_id = :id and e.record = 'contacts' and e.row_id = :id
      and (json_extract(e.after, '$.' || :field) is not null
        or json_extract(e.before, '$.' || :field) is not null)
    order by e.id desc limit :limit`);
  return {
    historyOf: async (id, limit) => all.all(id, id, id, limit).map(lineOf),
    fieldHistory: async (id, field, limit) =>
      ofField
        .all({ id, field, limit })
        .map(lineOf)
        .map((line) => ({ ...line, fields: line.fields.filter((one) => one.field === field) })),
  };
}
