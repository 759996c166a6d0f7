import type SqliteClient from "better-sqlite3";
import type { Database } from "../database.ts";

/**
 * While an import fills a table that was empty, the table's indexes are away: building an index at
 * the end is several times quicker than keeping it up to date row by row. What is to be built is
 * kept in the database, so that whoever opens it after a crash builds it.
 */
const waiting = "indexes_to_build";

/** Puts a table's indexes away; to be called inside a transaction. */
export function putIndexesAway(client: SqliteClient.Database, table: string): void {
  client.exec(`create table if not exists ${waiting} (name text not null, sql text not null)`);
  const names = client
    .prepare<[string], string>(
      `insert into ${waiting} select name, sql from sqlite_schema
       where type = 'index' and tbl_name = ? and sql is not null returning name`,
    )
    .pluck()
    .all(table);
  for (const name of names) client.exec(`drop index ${name}`);
}

/** Whether indexes are away. */
export const indexesAreAway = (client: SqliteClient.Database): boolean =>
  client.prepare("select 1 from sqlite_schema where name = ?").get(waiting) !== undefined;

/** Builds what was put away, one index in a transaction, so that others can write in between. */
export function buildIndexes({ client, write }: Pick<Database, "client" | "write">): void {
  if (!indexesAreAway(client)) return;
  const built = client.prepare<[string]>(`delete from ${waiting} where name = ?`);
  const away = client
    .prepare<[], { readonly name: string; readonly sql: string }>(`select * from ${waiting}`)
    .all();
  for (const { name, sql } of away) {
    write(() => {
      client.exec(sql);
      built.run(name);
    });
  }
  write(() => client.exec(`drop table ${waiting}`));
}
