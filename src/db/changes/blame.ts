import type SqliteClient from "better-sqlite3";
import type { KeptField, RecordName } from "../../core/changes/change.ts";
import type { ChangeId } from "../../core/ids.ts";
import { fromJson, type Row } from "./records.ts";
import { contactOf } from "./writer.ts";

interface Culprit {
  readonly changedBy: string;
  readonly changedAt: number;
  readonly op: string;
  readonly after: string | null;
}

/** Who last changed what: names the one whose later change a take-back leaves alone. */
export function blameOf(client: SqliteClient.Database) {
  const later = client.prepare<[string, number, number], Culprit>(`
    select c.actor as changedBy, c.at as changedAt, e.op, e.after
    from change_edits e join changes c on c.id = e.change_id
    where e.record = ? and e.row_id = ? and e.change_id <> ? order by e.id desc`);
  const imported = client.prepare<[string, number, number], Culprit>(`
    select c.actor as changedBy, c.at as changedAt, e.op, e.after
    from change_edits e join changes c on c.id = e.change_id
    where e.record = ? and e.row_id <= ? and e.last_row_id >= ? order by e.id desc limit 1`);
  const contactName = client
    .prepare<[number | null], string>("select name from contacts where id = ?")
    .pluck();
  return (
    change: ChangeId,
    kept: { readonly record: RecordName; readonly row: Row; readonly field: string },
  ): KeptField => {
    const { record, row, field } = kept;
    const id = Number(row["id"]);
    const culprit =
      later
        .all(record, id, change)
        .find(({ op, after }) => op !== "update" || field in fromJson(after)) ??
      imported.get(record, id, id);
    return {
      record,
      id,
      field,
      changedBy: culprit?.changedBy ?? "",
      changedAt: culprit?.changedAt ?? 0,
      contactName: contactName.get(contactOf(record, row)) ?? null,
    };
  };
}
