import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type SqliteClient from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { z } from "zod";
import { UserError } from "../../core/errors.ts";
import { ensureSearch } from "./search.ts";

/** Marks a file as ours: "SHOP" in ASCII. */
const applicationId = 0x53484f50;

const journal = z.object({ entries: z.array(z.unknown()) });

/** The folder of migrations, found from the sources and from the compiled files alike. */
function migrationsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "drizzle/sqlite/meta/_journal.json"))) {
    if (dirname(folder) === folder) throw new Error("The folder drizzle/sqlite is missing.");
    folder = dirname(folder);
  }
  return join(folder, "drizzle/sqlite");
}

const versions = new Map<string, number>();

/** The version of the tables this program knows: the number of its migrations. */
export function knownVersion(folder = migrationsFolder()): number {
  let version = versions.get(folder);
  if (version === undefined) {
    const text = readFileSync(join(folder, "meta/_journal.json"), "utf8");
    version = journal.parse(JSON.parse(text)).entries.length;
    versions.set(folder, version);
  }
  return version;
}

const pragma = (client: SqliteClient.Database, name: string): number =>
  z.number().parse(client.pragma(name, { simple: true }));

/** The version of the tables in the file; 0 in an empty one. Refuses what is not ours or too new. */
export function versionOf(
  client: SqliteClient.Database,
  path: string,
  known = knownVersion(),
): number {
  const version = pragma(client, "user_version");
  if (pragma(client, "application_id") !== applicationId) {
    const tables = client.prepare("select count(*) from sqlite_master").pluck().get();
    if (tables !== 0) throw new UserError(`${path} is a database, but not one of Shopkeeper's.`);
    return 0;
  }
  if (version > known) {
    throw new UserError(
      `${path} was written by a newer Shopkeeper (version ${version} of the tables; this one knows ` +
        `${known}). Update Shopkeeper, then open it again.`,
    );
  }
  return version;
}

/**
 * Brings the tables up to date. Foreign keys are off meanwhile: a migration may rebuild a table,
 * and dropping the old one would delete all that refers to it, without an error.
 */
export function migrateTables(
  client: SqliteClient.Database,
  path: string,
  folder = migrationsFolder(),
): void {
  const known = knownVersion(folder);
  const before = versionOf(client, path, known);
  if (before === known) return;
  const copy = copyName(path, before);
  if (before > 0) client.prepare("vacuum into ?").run(copy);
  client.pragma("foreign_keys = OFF");
  migrate(drizzle(client), { migrationsFolder: folder });
  const orphans = client.prepare("pragma foreign_key_check").all();
  if (orphans.length > 0)
    throw new Error(`Migrating ${path} left ${orphans.length} rows orphaned; ${copy} is as it was`);
  client
    .transaction(() => {
      ensureSearch(client);
      client.pragma(`application_id = ${applicationId}`);
      client.pragma(`user_version = ${known}`);
    })
    .immediate();
  client.pragma("foreign_keys = ON");
}

/** A free name for the copy kept from before a migration. */
function copyName(path: string, version: number): string {
  const name = `${path}.before-version-${version + 1}`;
  const copy = (nth: number): string => (nth === 1 ? name : `${name}-${nth}`);
  let nth = 1;
  while (existsSync(copy(nth))) nth++;
  return copy(nth);
}
