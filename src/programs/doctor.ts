import { counted } from "../core/wording/common.ts";
import { examine, vitals, type Vitals } from "../db/doctor.ts";
import { openSqlite } from "../db/sqlite/open.ts";
import type { ExitCode, Io } from "./io.ts";
import { databaseOf, optionsOf } from "./options.ts";

const usage = "crm doctor --db FILE";

/** crm doctor: examines a database and says what it found; ends with 1 where something is wrong. */
export async function doctor(argv: readonly string[], io: Io): Promise<ExitCode> {
  const path = databaseOf(optionsOf(argv, ["db"], usage).db, io.env, usage);
  const faults = examine(path);
  if (faults.length > 0) {
    const lines = faults.map((fault) => `- ${fault}`);
    io.stdout.write(`${path} is not well:\n${lines.join("\n")}\n`);
    return 1;
  }
  const database = openSqlite(path, { mustExist: true });
  try {
    io.stdout.write(`${path} is sound.\n${vitalLines(vitals(database)).join("\n")}\n`);
  } finally {
    database.close();
  }
  return 0;
}

const vitalLines = (found: Vitals): readonly string[] => [
  `It holds ${counted(found.contacts, "contact")}, ${counted(found.purchases, "purchase")}, ` +
    `${counted(found.interactions, "interaction")} and ${counted(found.followUps, "follow-up")}; ` +
    `${counted(found.changes, "change")} can be looked up.`,
  `Time zone ${found.timeZone}. Tables of version ${found.tablesVersion}, SQLite ${found.sqliteVersion}, ` +
    `Node ${process.version}.`,
];
