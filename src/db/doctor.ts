import type SqliteClient from "better-sqlite3";
import { UserError } from "../core/errors.ts";
import { businessSettings } from "../core/settings/setting.ts";
import { isZone } from "../core/time.ts";
import { activity, days, opensOrder, summaries, tokensOf, totals } from "./changes/derived.ts";
import {
  type Cell,
  cellsOf,
  columnsOf,
  fieldsOf,
  recordNames,
  columnOf,
} from "./changes/records.ts";
import type { Database } from "./database.ts";
import { knownVersion } from "./sqlite/migrations.ts";
import { openSqlite } from "./sqlite/open.ts";
import { inWords, sqliteCode } from "./sqlite/problems.ts";
import { brokenSearch } from "./sqlite/search.ts";
import { businessZone } from "./zone.ts";

/** What a database holds, for people. */
export interface Vitals {
  readonly tablesVersion: number;
  readonly sqliteVersion: string;
  readonly timeZone: string;
  readonly contacts: number;
  readonly interactions: number;
  readonly purchases: number;
  readonly followUps: number;
  readonly changes: number;
}

/**
 * Examines a database file; returns what is wrong with it in sentences, nothing if it is sound.
 * `waitMs` is how long it waits for another program that holds the file.
 */
export function examine(
  path: string,
  options: { readonly waitMs?: number } = {},
): readonly string[] {
  try {
    const database = openSqlite(path, { ...options, mustExist: true });
    try {
      return faultsIn(database);
    } finally {
      database.close();
    }
  } catch (error) {
    const told = inWords(error, path);
    if (told instanceof UserError) return [told.message];
    throw told;
  }
}

function faultsIn(database: Database): readonly string[] {
  // Each step relies on the one before: on a damaged file, or without a zone, nothing can be judged.
  for (const step of [damaged, settingsFaults]) {
    const faults = step(database.client);
    if (faults.length > 0) return faults;
  }
  return [
    ...durability(database),
    ...unfinished(database.client),
    ...drifted(database.client),
    ...wronglyKept(database.client),
    ...wrongNames(database.client),
    ...searchFaults(database),
  ];
}

/** How much there is, and in which versions. */
export function vitals({ client }: Database): Vitals {
  const count = (table: string): number =>
    client.prepare<[], number>(`select count(*) from ${table}`).pluck().get() ?? 0;
  return {
    tablesVersion: knownVersion(),
    sqliteVersion: client.prepare<[], string>("select sqlite_version()").pluck().get() ?? "",
    timeZone: businessZone(client)(),
    contacts: count("contacts"),
    interactions: count("interactions"),
    purchases: count("purchases"),
    followUps: count("follow_ups"),
    changes: count("changes"),
  };
}

/** Damage of the file itself. */
export function damaged(client: SqliteClient.Database): readonly string[] {
  const faults = integrity(client)
    .filter((line) => line !== "ok")
    .map((line) => `The file is damaged: ${line}. Restore the latest backup.`);
  if (faults.length > 0) return faults;
  const orphans = client
    .prepare<[], { table: string; parent: string }>("pragma foreign_key_check")
    .all();
  const found = new Map<string, number>();
  for (const { table, parent } of orphans) {
    const kind = `rows of ${table} refer to ${parent}`;
    found.set(kind, (found.get(kind) ?? 0) + 1);
  }
  for (const [kind, count] of found) faults.push(`${count} ${kind} that are not there.`);
  return faults;
}

/** SQLite's own report; damage that keeps it from reporting is one, too. */
function integrity(client: SqliteClient.Database): readonly string[] {
  try {
    return client.prepare<[], string>("pragma integrity_check(20)").pluck().all();
  } catch (error) {
    if (error instanceof Error && sqliteCode(error)?.startsWith("SQLITE_CORRUPT") === true)
      return [error.message];
    throw error;
  }
}

function durability({ client, readOnly }: Database): readonly string[] {
  if (readOnly) return [];
  const wanted = { journal_mode: "wal", synchronous: 2, secure_delete: 1, foreign_keys: 1 };
  return Object.entries(wanted).flatMap(([name, value]) => {
    const found = client.pragma(name, { simple: true });
    return found === value ? [] : [`${name} is ${String(found)} and should be ${value}.`];
  });
}

function settingsFaults(client: SqliteClient.Database): readonly string[] {
  const rows = client.prepare<[], { key: string; value: string }>(
    "select key, value from settings",
  );
  const settings = Object.fromEntries(rows.all().map(({ key, value }) => [key, value]));
  const parsed = businessSettings.safeParse(settings);
  if (!parsed.success)
    return parsed.error.issues.map(
      ({ path, message }) => `The setting ${path.join(".")} is not valid: ${message}.`,
    );
  const zone = parsed.data.timeZone;
  return isZone(zone) ? [] : [`The time zone ${zone} is not known here.`];
}

function unfinished(client: SqliteClient.Database): readonly string[] {
  const imports = client
    .prepare<[], string>("select summary from changes where status = 'applying'")
    .pluck();
  return imports
    .all()
    .map((summary) => `"${summary}" has not finished. If none is running, opening takes it back.`);
}

/** Derived rows that a recomputation does not confirm. */
function drifted(client: SqliteClient.Database): readonly string[] {
  const recomputed = {
    customer_summaries: summaries("true"),
    customer_totals: totals("true"),
    daily_totals: days("true"),
    contact_activity: activity("true"),
  };
  const faults = Object.entries(recomputed).flatMap(([table, select]) => {
    const wrong = client
      .prepare<[], number>(
        `select (select count(*) from (select * from ${table} except select * from (${select})))
           + (select count(*) from (select * from (${select}) except select * from ${table}))`,
      )
      .pluck()
      .get();
    return wrong === 0 ? [] : [`${wrong} rows of ${table} differ from a recomputation.`];
  });
  const flags = client
    .prepare<[], number>(`select count(*) from purchases where opens_order <> ${opensOrder}`)
    .pluck()
    .get();
  return flags === 0 ? faults : [...faults, `${flags} purchases are wrongly marked as orders.`];
}

/** Folded keys and business days that do not follow from what they were computed from. */
function wronglyKept(client: SqliteClient.Database): readonly string[] {
  const zone = businessZone(client)();
  return recordNames.flatMap((record) => {
    const [columns, fields] = [columnsOf(record), fieldsOf(record)];
    const rows = client
      .prepare<[], Cell[]>(`select ${columns.join(", ")} from ${columnOf(record)}`)
      .raw()
      .iterate();
    const wrong = new Set<string>();
    for (const stored of rows) {
      const row = Object.fromEntries(fields.map((field, at) => [field, stored[at] ?? null]));
      const wanted = cellsOf(record, row, zone);
      for (const [at, column] of columns.entries())
        if (column !== "opens_order" && wanted[at] !== stored[at]) wrong.add(column);
    }
    return [...wrong].map((column) => `${column} of ${columnOf(record)} is out of date in places.`);
  });
}

function wrongNames(client: SqliteClient.Database): readonly string[] {
  const tokens = client
    .prepare<[number], string>("select kind || ' ' || token from name_tokens where contact_id = ?")
    .pluck();
  const contacts = client.prepare<[], { id: number; name: string; company: string | null }>(
    "select id, name, company from contacts",
  );
  const wrong = contacts.all().filter((contact) => {
    const stored = new Set(tokens.all(contact.id));
    const wanted = tokensOf(contact).map(({ kind, token }) => `${kind} ${token}`);
    return stored.size !== wanted.length || wanted.some((each) => !stored.has(each));
  });
  return wrong.length === 0 ? [] : [`${wrong.length} contacts may not be found by their names.`];
}

function searchFaults({ client, readOnly }: Database): readonly string[] {
  if (readOnly) return [];
  return brokenSearch(client).map((index) => `The search index ${index} is out of date.`);
}
