import type SqliteClient from "better-sqlite3";
import type { RecordName } from "../../core/changes/change.ts";
import { tokensOf } from "./derived.ts";
import { type Cell, cellsOf, columnsOf, type Row, columnOf } from "./records.ts";

const rowsAtOnce = 64;

/** Inserts many rows by few statements: a row by itself costs three times as much. */
export function bulkInsert(
  client: SqliteClient.Database,
  table: string,
  columns: readonly string[],
) {
  const places = `(${columns.map(() => "?").join(", ")})`;
  const prepare = (count: number) =>
    client.prepare<Cell[]>(
      `insert into ${table} (${columns.join(", ")}) values ${Array(count).fill(places).join(", ")}`,
    );
  const [many, one] = [prepare(rowsAtOnce), prepare(1)];
  return (rows: readonly (readonly Cell[])[]): void => {
    const whole = rows.length - (rows.length % rowsAtOnce);
    for (let at = 0; at < whole; at += rowsAtOnce)
      many.run(...rows.slice(at, at + rowsAtOnce).flat());
    for (const row of rows.slice(whole)) one.run(...row);
  };
}

/** Inserts rows of records; contacts with the words they are found by. */
export function recordInserts(client: SqliteClient.Database) {
  const inserts = new Map<RecordName, ReturnType<typeof bulkInsert>>();
  const addTokens = bulkInsert(client, "name_tokens", ["token", "kind", "contact_id"]);
  return (record: RecordName, rows: readonly Row[], zone: string): void => {
    let insert = inserts.get(record);
    if (insert === undefined)
      inserts.set(record, (insert = bulkInsert(client, columnOf(record), columnsOf(record))));
    insert(rows.map((row) => cellsOf(record, row, zone)));
    if (record !== "contacts") return;
    addTokens(
      rows.flatMap((row) =>
        tokensOf({ name: String(row["name"]), company: textOf(row["company"]) }).map(
          ({ token, kind }): Cell[] => [token, kind, Number(row["id"])],
        ),
      ),
    );
  };
}

const textOf = (cell: Cell | undefined): string | null => (typeof cell === "string" ? cell : null);
