import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { reportLines } from "../core/wording/import-report.ts";
import type { Reading } from "../core/imports/read-row.ts";
import { type OpenStores, openStores } from "../db/stores.ts";
import { openImport } from "../db/imports/session.ts";
import { chooseLayouts } from "./choose-layouts.ts";
import { importOptions, type ImportOptions } from "./import-options.ts";
import { importAll } from "./import-all.ts";
import type { SourceFile } from "./import-source.ts";
import type { ExitCode, Io } from "./io.ts";
import { progressBar } from "./progress-bar.ts";
import { setZone } from "./set-zone.ts";

/** crm import: brings CSV files or a JSON export into a business's database. */
export async function importFiles(argv: readonly string[], io: Io): Promise<ExitCode> {
  const options = importOptions(argv, io);
  const files = await chooseLayouts(options, io);
  await inDatabase(options, (stores) => importInto(stores, files, options, io));
  return 0;
}

/** A dry run of a new database is made in a passing one, so that no file is left behind. */
async function inDatabase(
  { db, dryRun }: ImportOptions,
  use: (stores: OpenStores) => Promise<void>,
): Promise<void> {
  const passing =
    dryRun && !existsSync(db) ? mkdtempSync(join(tmpdir(), "shopkeeper-")) : undefined;
  const stores = openStores(passing === undefined ? db : join(passing, "dry-run.db"));
  try {
    await use(stores);
  } finally {
    stores.close();
    if (passing !== undefined) rmSync(passing, { recursive: true, force: true });
  }
}

async function importInto(
  stores: OpenStores,
  files: readonly SourceFile[],
  options: ImportOptions,
  io: Io,
): Promise<void> {
  const { client } = stores.database;
  const bar = progressBar(files, io);
  if (options.dryRun) client.exec("begin immediate");
  try {
    const names = files.map(({ text }) => basename(text.path));
    const session = openImport(stores.database, {
      at: io.now(),
      actor: "import",
      source: `import ${randomUUID()}`,
      summary: `import of ${names.join(", ")}`,
    });
    if (options.zone !== undefined) await setZone(stores, options.zone, io.now());
    session.ownSoFar();
    const reading = await readingOf(stores, options, io);
    const reports = await importAll(session, files, { reading, source: options.source }, bar.show);
    bar.end();
    io.stdout.write(`${reportLines(reports, options.dryRun).join("\n")}\n`);
  } finally {
    bar.end();
    if (options.dryRun) client.exec("rollback");
  }
}

async function readingOf(stores: OpenStores, options: ImportOptions, io: Io): Promise<Reading> {
  const business = await stores.settings.business();
  return {
    now: io.now(),
    zone: business.timeZone,
    dateOrder: options.dateOrder ?? business.dateOrder,
    decimalMark: options.decimalMark,
    currency: business.currency,
    country: options.country ?? null,
  };
}
