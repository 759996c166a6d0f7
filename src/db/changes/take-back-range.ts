import type SqliteClient from "better-sqlite3";
import type { KeptField, RecordName } from "../../core/changes/change.ts";
import type { ChangeId } from "../../core/ids.ts";
import { blameOf } from "./blame.ts";
import type { JournaledEdit } from "./journal.ts";
import { columnOf, fieldsOf, ofContacts, type Row } from "./records.ts";
import { selectRows } from "./rows.ts";
import type { Writer } from "./writer.ts";

/**
 * Takes back a range of rows that an import inserted. Their content is journaled now, at the
 * latest moment, so that it can be brought back. Rows somebody changed since stay, and contacts
 * to whom something else belongs.
 */
export function takeBackRange(client: SqliteClient.Database, writer: Writer) {
  const blame = blameOf(client);
  client.exec("create temp table if not exists held (id integer primary key)");
  const clear = client.prepare("delete from held");
  const changed = client.prepare<{ record: string; from: number; to: number; change: number }>(`
    insert or ignore into held
    select e.row_id from change_edits e join changes c on c.id = e.change_id
    where e.record = :record and e.row_id between :from and :to and c.id <> :change
      and c.status = 'done' and c.kind not in ('undo', 'redo')`);
  const owning = ofContacts.map((record) =>
    client.prepare<[number, number]>(
      `insert or ignore into held
       select distinct contact_id from ${columnOf(record)} where contact_id between ? and ?`,
    ),
  );
  return (as: ChangeId, edit: JournaledEdit): readonly KeptField[] => {
    const { record } = edit;
    const [from, to] = [edit.rowId, edit.lastRowId ?? edit.rowId];
    clear.run();
    changed.run({ record, from, to, change: edit.changeId });
    if (record === "contacts") for (const each of owning) each.run(from, to);
    removeRange(client, writer, as === edit.changeId ? null : as, record, [from, to]);
    const kept = client
      .prepare<[number, number], Row>(
        `${selectRows(record)} where id between ? and ? and id in (select id from held)`,
      )
      .all(from, to);
    return kept.map((row) => blame.row(edit.changeId, record, row));
  };
}

function removeRange(
  client: SqliteClient.Database,
  writer: Writer,
  journalAs: ChangeId | null,
  record: RecordName,
  range: readonly [number, number],
): void {
  const going = "where id between ? and ? and id not in (select id from held)";
  const rows = client.prepare<[number, number], Row>(`${selectRows(record)} ${going}`);
  for (const row of rows.all(...range)) writer.touch(record, row);
  if (journalAs !== null) journalContent(client, journalAs, record, [going, ...range]);
  client.prepare(`delete from ${columnOf(record)} ${going}`).run(...range);
}

function journalContent(
  client: SqliteClient.Database,
  as: ChangeId,
  record: RecordName,
  [going, from, to]: readonly [string, number, number],
): void {
  const fields = fieldsOf(record).map((field) => `'${field}', ${columnOf(field)}`);
  const contact =
    record === "contacts" ? "id" : fieldsOf(record).includes("contactId") ? "contact_id" : "null";
  client
    .prepare(
      `insert into change_edits (change_id, op, record, row_id, contact_id, before)
       select ?, 'delete', ?, id, ${contact}, json_object(${fields.join(", ")})
       from ${columnOf(record)} ${going}`,
    )
    .run(as, record, from, to);
}
