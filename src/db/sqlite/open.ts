import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import SqliteClient from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { UserError } from "../../core/errors.ts";
import type { Database } from "../database.ts";
import { knownVersion, migrateTables, versionOf } from "./migrations.ts";
import { inWords, sqliteCode } from "./problems.ts";
import * as tables from "./tables.ts";

export interface OpenOptions {
  /** Opens without a right to write; a file that may not be written is always opened so. */
  readonly readOnly?: boolean;
  /** Refuses a path where no file is, instead of creating one. */
  readonly mustExist?: boolean;
  /** How long a statement waits for another program's transaction, in ms. */
  readonly waitMs?: number;
  /** What messages call the file, if not by its path. */
  readonly name?: string;
}

/** Opens a business's file, creating and migrating it as needed. Throws UserError in plain words. */
export function openSqlite(path: string, options: OpenOptions = {}): Database {
  const exists = lookAt(path, options.mustExist ?? false);
  const readOnly = options.readOnly === true || (exists && !isWritable(path));
  const { name = path, waitMs = 5000 } = options;
  try {
    const client = readOnly ? openToRead(path, name) : openToWrite(path, name, waitMs);
    return databaseOf(client, path, readOnly);
  } catch (error) {
    throw inWords(error, name);
  }
}

function openToWrite(path: string, name: string, waitMs: number): SqliteClient.Database {
  const client = new SqliteClient(path, { timeout: waitMs });
  try {
    versionOf(client, name);
    client.pragma("journal_mode = WAL");
    // The driver is compiled with NORMAL for WAL, which loses acknowledged writes in a power cut.
    client.pragma("synchronous = FULL");
    client.pragma("secure_delete = ON");
    client.pragma("cache_size = -65536");
    readMapped(client);
    migrateTables(client, path);
    client.pragma("foreign_keys = ON");
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

function openToRead(path: string, name: string): SqliteClient.Database {
  const client = clientToRead(path);
  if (versionOf(client, name) === knownVersion()) return client;
  client.close();
  throw new UserError(
    `${name} must be updated first, but can only be read. Make it writable once.`,
  );
}

/** Reads the file where the system keeps it: a walk through all purchases takes half the time. */
const readMapped = (client: SqliteClient.Database): unknown =>
  client.pragma("mmap_size = 1073741824");

/** A file in a folder that may not be written has no place for its shared memory: read it whole. */
function clientToRead(path: string): SqliteClient.Database {
  const client = new SqliteClient(path, { readonly: true, fileMustExist: true });
  try {
    client.prepare("select 1 from sqlite_master").get();
    readMapped(client);
    return client;
  } catch (error) {
    client.close();
    if (!/^SQLITE_(CANTOPEN|READONLY)/.test(sqliteCode(error) ?? "")) throw error;
    const content = readFileSync(path);
    // Bytes 18 and 19 say that there is a write-ahead log, which an image in memory cannot have.
    content.fill(1, 18, 20);
    return new SqliteClient(content, { readonly: true });
  }
}

function databaseOf(client: SqliteClient.Database, path: string, readOnly: boolean): Database {
  const orm = drizzle(client);
  const attempt = <Result>(statements: () => Result): Result => {
    if (readOnly)
      throw new UserError(`${path} can only be read. Questions work, but nothing can be changed.`);
    try {
      return statements();
    } catch (error) {
      throw inWords(error, path);
    }
  };
  return {
    path,
    client,
    orm,
    tables,
    readOnly,
    write: (statements) => attempt(() => client.transaction(statements).immediate()),
    writeSoon: (statement) => attempt(() => withoutWaiting(client, statement)),
    close: () => void client.close(),
  };
}

function withoutWaiting<Result>(client: SqliteClient.Database, statement: () => Result): Result {
  client.pragma("synchronous = NORMAL");
  try {
    return statement();
  } finally {
    client.pragma("synchronous = FULL");
  }
}

/** Whether there is a file; complains about what cannot be one. */
function lookAt(path: string, mustExist: boolean): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true)
    throw new UserError(`${path} is a folder. Give the path of a database file.`);
  if (found !== undefined) return true;
  if (mustExist) throw new UserError(`There is no file ${path}.`);
  if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UserError(`There is no folder ${dirname(path)} to put ${path} in.`);
  return false;
}

function isWritable(path: string): boolean {
  if ((statSync(path).mode & 0o222) === 0) return false;
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
