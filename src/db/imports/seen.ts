import type { Database } from "../database.ts";

/**
 * The rows met so far in this import, so that an id given twice is told. They are kept in a
 * temporary table, not in memory: a file may have millions.
 */
export interface Seen {
  /** The line of the same source that had the key before, or undefined (it is noted now). */
  readonly before: (source: string, kind: string, key: string, line: number) => number | undefined;
  readonly has: (source: string, kind: string, key: string) => boolean;
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
  const files = new Map<string, number>();
  const fileOf = (source: string, kind: string): number => {
    const name = `${kind} ${source}`;
    const number = files.get(name) ?? files.size + 1;
    files.set(name, number);
    return number;
  };
  return {
    before(source, kind, key, at) {
      const [file, compact] = [fileOf(source, kind), compactKey(key)];
      return note.run(file, compact, at).changes === 1 ? undefined : line.get(file, compact);
    },
    has: (source, kind, key) => line.get(fileOf(source, kind), compactKey(key)) !== undefined,
    clear: () => void client.exec("delete from import_seen"),
  };
}

/** Whole numbers are kept as such: they take less room and are appended in order. */
const compactKey = (key: string): string | number =>
  /^[1-9]\d{0,14}$/.test(key) ? Number(key) : key;
