import { rmSync } from "node:fs";
import SqliteClient from "better-sqlite3";
import { sqliteCode } from "../sqlite/problems.ts";

/**
 * Taken by an import while it runs. The lock is the operating system's, so it goes with its
 * process however that ends: who can take it knows that no import is alive.
 */
export function takeImportLock(path: string): (() => void) | undefined {
  const lockPath = `${path}-importing`;
  const lock = new SqliteClient(lockPath, { timeout: 0 });
  try {
    lock.exec("begin exclusive");
  } catch (error) {
    lock.close();
    if (sqliteCode(error)?.startsWith("SQLITE_BUSY") === true) return undefined;
    throw error;
  }
  return () => {
    rmSync(lockPath, { force: true });
    lock.close();
  };
}
