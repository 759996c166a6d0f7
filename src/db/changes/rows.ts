import type SqliteClient from "better-sqlite3";
import type { RecordName } from "../../core/changes/change.ts";
import type { Database } from "../database.ts";
import { businessZone } from "../zone.ts";
import {
  assignments,
  type Cell,
  cellsOf,
  columnOf,
  columnsOf,
  fieldsOf,
  recordNames,
  type Row,
} from "./records.ts";

/** Reads and writes single rows of business records by prepared statements. */
export interface Rows {
  readonly read: (record: RecordName, id: number) => Row | undefined;
  readonly insert: (record: RecordName, row: Row) => void;
  readonly update: (record: RecordName, id: number, before: Row, set: Row) => void;
  readonly remove: (record: RecordName, id: number) => void;
}

const selected = (record: RecordName): string =>
  fieldsOf(record)
    .map((field) => `${columnOf(field)} as "${field}"`)
    .join(", ");

/** A row's fields as SQL, under the record's own names. */
export const selectRows = (record: RecordName): string =>
  `select ${selected(record)} from ${columnOf(record)}`;

function statementsOf(client: SqliteClient.Database, record: RecordName) {
  const [table, columns] = [columnOf(record), columnsOf(record)];
  const places = columns.map(() => "?").join(", ");
  return {
    read: client.prepare<[number], Row>(`${selectRows(record)} where id = ?`),
    insert: client.prepare<Cell[]>(
      `insert into ${table} (${columns.join(", ")}) values (${places})`,
    ),
    remove: client.prepare<[number]>(`delete from ${table} where id = ?`),
  };
}

export function rowsOf({ client }: Pick<Database, "client">): Rows {
  const statements = new Map(recordNames.map((name) => [name, statementsOf(client, name)]));
  const updates = new Map<string, SqliteClient.Statement<Cell[]>>();
  const of = (record: RecordName) => {
    const found = statements.get(record);
    if (found === undefined) throw new Error(`No table for ${record}`);
    return found;
  };
  const zone = businessZone(client);
  return {
    read: (record, id) => of(record).read.get(id),
    insert: (record, row) => void of(record).insert.run(...cellsOf(record, row, zone())),
    remove: (record, id) => void of(record).remove.run(id),
    update(record, id, before, set) {
      const assigned = assignments(record, before, set, zone());
      if (assigned.size === 0) return;
      const columns = [...assigned.keys()].map((column) => `${column} = ?`).join(", ");
      const sql = `update ${columnOf(record)} set ${columns} where id = ?`;
      let update = updates.get(sql);
      if (update === undefined) updates.set(sql, (update = client.prepare<Cell[]>(sql)));
      update.run(...assigned.values(), id);
    },
  };
}
