import { UserError } from "../core/errors.ts";
import { backUp } from "../db/backup.ts";
import { openSqlite } from "../db/sqlite/open.ts";
import type { ExitCode, Io } from "./io.ts";
import { databaseOf, optionsOf } from "./options.ts";

const usage = "crm backup --db FILE --to FILE";

/** crm backup: copies a database, also while it is in use, and looks whether the copy is sound. */
export async function backup(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { db, to } = optionsOf(argv, ["db", "to"], usage);
  const path = databaseOf(db, io.env, usage);
  if (to === undefined || to === "") throw new UserError(`Where to? --to FILE\n${usage}`);
  const database = openSqlite(path, { mustExist: true });
  try {
    await backUp(database, to);
  } finally {
    database.close();
  }
  io.stdout.write(`${to} is a sound copy of ${path}. Keep it on another machine.\n`);
  return 0;
}
