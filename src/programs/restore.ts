import { UserError } from "../core/errors.ts";
import { restore as putBack } from "../db/backup.ts";
import type { ExitCode, Io } from "./io.ts";
import { databaseOf, optionsOf } from "./options.ts";

const usage = "crm restore --db FILE --from BACKUP";

/** crm restore: puts a backup in a database's place, once it has been found sound. */
export async function restore(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { db, from } = optionsOf(argv, ["db", "from"], usage);
  const path = databaseOf(db, io.env, usage);
  if (from === undefined || from === "") throw new UserError(`From what? --from FILE\n${usage}`);
  const { kept } = putBack(from, path);
  const old = kept === undefined ? "" : ` What was there before is kept as ${kept}.`;
  io.stdout.write(`${path} is now as it was in ${from}.${old}\n`);
  return 0;
}
