import type SqliteClient from "better-sqlite3";
import type { KeptField, RecordName } from "../../core/changes/change.ts";
import type { ChangeId } from "../../core/ids.ts";
import { fromJson, type Row } from "./records.ts";
import { contactOf } from "./writer.ts";

interface Culprit {
  readonly changedBy: string;
  readonly changedAt: number;
  readonly op: string;
  readonly record: string;
  readonly after: string | null;
}

const select = `
  select c.actor as changedBy, c.at as changedAt, e.op, e.record, e.after
  from change_edits e join changes c on c.id = e.change_id`;

/** Who last changed what: names the one whose later change a take-back leaves alone. */
export function blameOf(client: SqliteClient.Database) {
  const ofRow = client.prepare<[string, number, number], Culprit>(
    `${select} where e.record = ? and e.row_id = ? and e.change_id <> ? order by e.id desc`,
  );
  const ofContact = client.prepare<[number, number], Culprit>(
    `${select} where e.contact_id = ? and e.change_id <> ?
      and c.kind not in ('undo', 'redo') order by e.id desc limit 1`,
  );
  const kept = keptField(client);
  return {
    /** For a field that is no longer as the change left it. */
    field(change: ChangeId, record: RecordName, row: Row, field: string): KeptField {
      const culprit = ofRow
        .all(record, Number(row["id"]), change)
        .find(({ op, after }) => op !== "update" || field in fromJson(after));
      return kept(record, row, field, culprit);
    },
    /** For a whole row that stays, because somebody changed it or, of a contact, what is theirs. */
    row(change: ChangeId, record: RecordName, row: Row): KeptField {
      const id = Number(row["id"]);
      const culprit =
        record === "contacts" ? ofContact.get(id, change) : ofRow.all(record, id, change)[0];
      const [field = "id"] =
        culprit?.op === "update" && culprit.record === record
          ? Object.keys(fromJson(culprit.after))
          : [];
      return kept(record, row, field, culprit);
    },
  };
}

function keptField(client: SqliteClient.Database) {
  const contactName = client
    .prepare<[number | null], string>("select name from contacts where id = ?")
    .pluck();
  return (
    record: RecordName,
    row: Row,
    field: string,
    culprit: Culprit | undefined,
  ): KeptField => ({
    record,
    id: Number(row["id"]),
    field,
    changedBy: culprit?.changedBy ?? "",
    changedAt: culprit?.changedAt ?? 0,
    contactName: contactName.get(contactOf(record, row)) ?? null,
  });
}
