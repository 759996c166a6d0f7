import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import SqliteClient from "better-sqlite3";
import { UserError } from "../core/errors.ts";
import type { Database } from "./database.ts";
import { damaged } from "./doctor.ts";
import { openSqlite } from "./sqlite/open.ts";
import { inWords } from "./sqlite/problems.ts";

/** Copies the database while it is in use, and opens the copy to see that it is sound. */
export async function backUp(database: Database, target: string): Promise<void> {
  if (existsSync(target)) throw new UserError(`${target} exists already. Choose another name.`);
  if (statSync(dirname(target), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UserError(`There is no folder ${dirname(target)} to put the backup in.`);
  const unfinished = `${target}.unfinished`;
  try {
    rmSync(unfinished, { force: true });
    await database.client.backup(unfinished);
    verify(unfinished, database.path);
    renameSync(unfinished, target);
  } catch (error) {
    // What is wrong with the copy is wrong with the database; only room is the copy's own matter.
    throw inWords(error, isDamage(error) ? database.path : target);
  } finally {
    removeAll(unfinished);
  }
}

/**
 * Puts a backup in the place of a database that no program has open. The backup is looked at
 * first and copied beside its place, so that a failure half-way leaves the old database as it
 * was; the old one is kept under the name returned.
 */
export function restore(backup: string, path: string): { readonly kept: string | undefined } {
  const found = statSync(backup, { throwIfNoEntry: false });
  if (found === undefined) throw new UserError(`There is no file ${backup}.`);
  if (found.isDirectory())
    throw new UserError(`${backup} is a folder. Give the path of a database file.`);
  const incoming = join(dirname(path), `.${basename(path)}.incoming`);
  try {
    // Where the backup is a database in use, its latest changes are in its log.
    for (const suffix of ["", "-wal"])
      if (existsSync(backup + suffix))
        copyFileSync(backup + suffix, incoming + suffix, constants.COPYFILE_FICLONE);
    verify(incoming, backup);
    settle(incoming);
    const kept = existsSync(path) ? keepOld(path) : undefined;
    renameSync(incoming, path);
    return { kept };
  } catch (error) {
    throw inWords(error, path);
  } finally {
    removeAll(incoming);
  }
}

/** Refuses what is damaged, not ours, or of a newer version; `name` is what the user calls it. */
function verify(path: string, name: string): void {
  const database = openSqlite(path, { mustExist: true, name });
  try {
    const [fault] = damaged(database.client);
    if (fault !== undefined) throw new UserError(`${name}: ${fault}`);
  } finally {
    database.close();
  }
}

/** Folds the write-ahead log in, so that one file is all there is. */
function settle(path: string): void {
  const client = new SqliteClient(path);
  try {
    client.pragma("wal_checkpoint(TRUNCATE)");
  } finally {
    client.close();
  }
}

/** Gives the database that is replaced another name, once nobody else has it open. */
function keepOld(path: string): string {
  if (statSync(path).isDirectory()) throw new UserError(`${path} is a folder.`);
  const kept = freeName(`${path}.before-restore`);
  if (statSync(path).size > 0) foldIn(path);
  // What a damaged database has left in its log must not be read into the new one.
  for (const suffix of ["-wal", "-shm"])
    if (existsSync(`${path}${suffix}`)) renameSync(`${path}${suffix}`, `${kept}${suffix}`);
  linkSync(path, kept);
  return kept;
}

function freeName(name: string): string {
  if (!existsSync(name)) return name;
  let count = 2;
  while (existsSync(`${name}-${count}`)) count += 1;
  return `${name}-${count}`;
}

/** Makes one file of a database and its log; refuses where another program has it open. */
function foldIn(path: string): void {
  const client = new SqliteClient(path, { timeout: 0 });
  try {
    client.pragma("locking_mode = EXCLUSIVE");
    client.pragma("journal_mode = DELETE");
    client.exec("begin exclusive; commit");
  } catch (error) {
    if (!isDamage(error)) throw error;
  } finally {
    client.close();
  }
}

/** A damaged database is just what is to be replaced. */
const isDamage = (error: unknown): boolean =>
  error instanceof SqliteClient.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);

function removeAll(path: string): void {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(`${path}${suffix}`, { force: true });
}
