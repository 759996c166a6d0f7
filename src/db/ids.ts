import type { Database } from "./database.ts";

const blockSize = 16;

/** The first of `count` consecutive new ids, never used twice. */
export function takeIds({ client, write }: Database, count: number): number {
  const next = client
    .prepare<{ readonly count: number }, number>(
      `insert into counters (name, next) values ('records', 1 + :count)
       on conflict (name) do update set next = next + :count returning next`,
    )
    .pluck();
  return write(() => (next.get({ count }) ?? 0) - count);
}

/** Mints ids one by one, taking them from the database in blocks. */
export function idsOf(database: Database): () => number {
  let [next, end] = [0, 0];
  return () => {
    if (next === end) {
      next = takeIds(database, blockSize);
      end = next + blockSize;
    }
    return next++;
  };
}
