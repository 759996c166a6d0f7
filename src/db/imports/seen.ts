import type { Database } from "../database.ts";
import type { RowKey } from "./links.ts";

/**
 * The rows met so far in this import, so that an id given twice is told. They are kept in a
 * temporary table, not in memory: a file may have millions.
 */
export interface Seen {
  /** The line of the same source that had the key before, or undefined (it is noted now). */
  readonly before: (row: RowKey, line: number) => number | undefined;
  readonly has: (row: RowKey) => boolean;
  readonly clear: () => void;
}

export function seenRows({ client }: Database): Seen {
  client.exec(`
    create temp table if not exists import_seen
      (file integer not null, key not null, line integer not null, primary key (file, key))
      without rowid;
    delete from import_seen`);
  const note = client.prepare<[number, string | number, number]>(
    "insert or ignore into import_seen values (?, ?, ?)",
  );
  const line = client
    .prepare<[number, string | number], number>(
      "select line from import_seen where file = ? and key = ?",
    )
    .pluck();
  const fileOf = fileNumbers();
  return {
    before(row, at) {
      const [file, key] = [fileOf(row), compactKey(row.key)];
      return note.run(file, key, at).changes === 1 ? undefined : line.get(file, key);
    },
    has: (row) => line.get(fileOf(row), compactKey(row.key)) !== undefined,
    clear: () => void client.exec("delete from import_seen"),
  };
}

/** Numbers the sources, which are asked for row after row. */
function fileNumbers(): (row: RowKey) => number {
  const numbers = new Map<string, number>();
  let last: { readonly row: RowKey; readonly number: number } | undefined;
  return (row) => {
    if (last?.row.source === row.source && last.row.kind === row.kind) return last.number;
    const name = `${row.kind} ${row.source}`;
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    last = { row, number };
    return number;
  };
}

/** Whole numbers are kept as such: they take less room and are appended in order. */
const compactKey = (key: string): string | number =>
  /^[1-9]\d{0,14}$/.test(key) ? Number(key) : key;
