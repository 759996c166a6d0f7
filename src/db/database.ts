import type SqliteClient from "better-sqlite3";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type * as sqliteTables from "./sqlite/tables.ts";

export type Orm = BetterSQLite3Database;
export type Tables = typeof sqliteTables;

/** An open database of one business. Stores are written against this. */
export interface Database {
  readonly path: string;
  /** The driver, for statements prepared once and for batches; everything else uses `orm`. */
  readonly client: SqliteClient.Database;
  readonly orm: Orm;
  readonly tables: Tables;
  readonly readOnly: boolean;
  /**
   * Runs synchronous statements in one immediate transaction: all take effect, or none. It takes
   * no async callback: the driver would commit before that ran. What the user can put right (the
   * disk is full, the file is read-only or locked) comes as a UserError.
   */
  readonly write: <Result>(statements: () => Result) => Result;
  /**
   * Runs one statement without waiting for the disk, for what is no business record: a power cut
   * may take it, a crash of the program does not. The next `write` makes it durable along with
   * its own.
   */
  readonly writeSoon: <Result>(statement: () => Result) => Result;
  readonly close: () => void;
}
