import SqliteClient from "better-sqlite3";
import { UserError } from "../../core/errors.ts";

const sentences: readonly (readonly [codes: RegExp, sentence: string])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, "is being used by another program. Try again in a moment."],
  [/^SQLITE_FULL/, "cannot grow: the disk is full. Nothing was saved; make room and try again."],
  [/^SQLITE_READONLY/, "can only be read. Questions work, but nothing can be changed."],
  [/^SQLITE_NOTADB/, "is not a database."],
  [
    /^SQLITE_CORRUPT/,
    'is damaged. Restore the latest backup ("crm restore"); "crm doctor" says more.',
  ],
  [/^SQLITE_CANTOPEN/, "cannot be opened. Look at its folder and at who may use it."],
  [
    /^SQLITE_IOERR/,
    "cannot be used: the disk reports an error. Nothing was saved; see whether it is full or failing, then try again.",
  ],
];

/** The driver's error code, also where drizzle has wrapped the error. */
export function sqliteCode(error: unknown): string | undefined {
  if (error instanceof SqliteClient.SqliteError) return error.code;
  return error instanceof Error && error.cause !== undefined ? sqliteCode(error.cause) : undefined;
}

/** What the user can put right, as a UserError that names the file; any other error as it is. */
export function inWords(error: unknown, name: string): unknown {
  const code = error instanceof UserError ? undefined : sqliteCode(error);
  if (code === undefined) return error;
  const known = sentences.find(([codes]) => codes.test(code));
  return known === undefined ? error : new UserError(`${name} ${known[1]}`, { cause: error });
}
