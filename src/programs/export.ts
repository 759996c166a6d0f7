import { createWriteStream, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { stringify } from "csv-stringify/sync";
import { UserError } from "../core/errors.ts";
import { type ImportKind, importKinds } from "../core/imports/draft.ts";
import { csvCells, csvColumns } from "../core/imports/export-records.ts";
import { listKinds } from "../core/imports/json-drafts.ts";
import { type ExportedBusiness, exportOf } from "../db/imports/export.ts";
import { openStores } from "../db/stores.ts";
import { type ExitCode, type Io, written } from "./io.ts";

const usage = "crm export --db FILE (--json | --dir FOLDER)";

/** crm export: everything of a business, as one JSON document or as one CSV file for each kind. */
export async function exportAll(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { db, dir } = optionsOf(argv, io);
  const stores = openStores(db, { readOnly: true, mustExist: true });
  const business = exportOf(stores.database);
  try {
    if (dir === undefined) await writeJson(business, io.stdout);
    else await writeCsv(business, dir, io);
  } finally {
    business.done();
    stores.close();
  }
  return 0;
}

function optionsOf(argv: readonly string[], { env }: Pick<Io, "env">) {
  const { values } = parsed(argv);
  const db = values.db ?? env["DATABASE_PATH"];
  if (db === undefined || db === "") throw new UserError(`Which database? --db FILE\n${usage}`);
  if ((values.json === true) === (values.dir !== undefined))
    throw new UserError(`Either --json or --dir FOLDER.\n${usage}`);
  return { db, dir: values.dir };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { db: { type: "string" }, json: { type: "boolean" }, dir: { type: "string" } },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UserError(`${error.message}\n${usage}`, { cause: error });
  }
}

/** One record a line, so that two exports can be compared by eye. */
async function writeJson(business: ExportedBusiness, to: Writable): Promise<void> {
  const lists = ["contacts", "interactions", "purchases", "follow_ups"];
  await written(to, `{"settings": ${JSON.stringify(business.settings)}`);
  await writeList(to, "team", business.team);
  await writeList(to, "schedules", business.schedules);
  for (const name of lists) {
    const kind = listKinds[name];
    if (kind !== undefined) await writeList(to, name, business.records(kind));
  }
  await written(to, "}\n");
}

async function writeList(to: Writable, name: string, records: Iterable<unknown>): Promise<void> {
  await written(to, `,\n${JSON.stringify(name)}: [`);
  let lead = "\n";
  for (const record of records) {
    await written(to, lead + JSON.stringify(record));
    lead = ",\n";
  }
  await written(to, "\n]");
}

const fileNames: Readonly<Record<ImportKind, string>> = {
  contacts: "contacts-export.csv",
  purchases: "purchases-export.csv",
  interactions: "interactions-export.csv",
  followUps: "follow-ups-export.csv",
};

async function writeCsv(business: ExportedBusiness, dir: string, io: Io): Promise<void> {
  mkdirSync(dir, { recursive: true });
  const paths = importKinds.map((kind) => join(dir, fileNames[kind]));
  const there = paths.find((path) => existsSync(path));
  if (there !== undefined) throw new UserError(`${there} is there already. Choose another folder.`);
  for (const kind of importKinds) {
    const path = join(dir, fileNames[kind]);
    const file = { rows: 0 };
    try {
      await pipeline(csvLines(kind, business, file), createWriteStream(path));
    } catch (error) {
      // Half a file must not pass for a whole one.
      rmSync(path, { force: true });
      throw error;
    }
    io.stdout.write(`${path}: ${file.rows} rows\n`);
  }
}

/** The lines of one file, header first; counts the rows. */
function* csvLines(kind: ImportKind, business: ExportedBusiness, file: { rows: number }) {
  yield stringify([[...csvColumns[kind]]]);
  for (const record of business.records(kind)) {
    yield stringify([[...csvCells(kind, record)]]);
    file.rows++;
  }
}
