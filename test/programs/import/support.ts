import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { z } from "zod";
import { openStores } from "../../../src/db/stores.ts";
import { exportAll } from "../../../src/programs/export.ts";
import { importFiles } from "../../../src/programs/import.ts";
import { type Ran, run } from "../run.ts";

/** A folder that is gone after the test. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const freshDb = (): string => join(freshFolder(), "shop.db");

/** Writes a file into a new folder and returns its path. */
export function file(name: string, content: string | Buffer): string {
  const path = join(freshFolder(), name);
  writeFileSync(path, content);
  return path;
}

export const fixture = (name: string): string =>
  join(import.meta.dirname, "../../fixtures/imports", name);

/** Someone at a terminal who types the answer when asked. */
export interface Terminal {
  readonly answer: string;
}

/** `crm import --db DB ARGUMENTS`. */
export const crmImport = (db: string, argv: readonly string[], terminal?: Terminal): Promise<Ran> =>
  run(
    importFiles,
    ["--db", db, ...argv],
    terminal && { input: `${terminal.answer}\n`, terminal: true },
  );

const exported = z.looseObject({
  settings: z.record(z.string(), z.string()),
  team: z.array(z.looseObject({ name: z.string(), role: z.string() })),
  contacts: z.array(z.looseObject({ id: z.number(), name: z.string() })),
  interactions: z.array(z.looseObject({})),
  purchases: z.array(z.looseObject({})),
  follow_ups: z.array(z.looseObject({})),
});
export type Exported = z.infer<typeof exported>;

/** `crm export --db DB --json`, as text. */
export async function exportText(db: string): Promise<string> {
  const { code, out, err } = await run(exportAll, ["--db", db, "--json"]);
  if (code !== 0) throw new Error(err);
  return out;
}

export const exportJson = async (db: string): Promise<Exported> =>
  exported.parse(JSON.parse(await exportText(db)));

const saleRow = z.looseObject({
  contact_id: z.number(),
  purchased_at: z.string(),
  amount: z.number(),
});

/** Purchases with their contact's name instead of ids, by time, the largest first. */
export async function sales(db: string): Promise<readonly Record<string, unknown>[]> {
  const { contacts, purchases } = await exportJson(db);
  const names = new Map(contacts.map(({ id, name }) => [id, name]));
  return purchases
    .map((purchase) => saleRow.parse(purchase))
    .sort((a, b) => a.purchased_at.localeCompare(b.purchased_at) || b.amount - a.amount)
    .map((sale) => ({ ...without(sale, "id", "contact_id"), contact: names.get(sale.contact_id) }));
}

/** A record without some of its fields. */
export const without = (record: object, ...fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));

/** All rows of a table, whatever is in it. */
export function rows(db: string, table: string): readonly unknown[] {
  const stores = openStores(db);
  try {
    return stores.database.client.prepare(`select * from ${table} order by 1, 2`).all();
  } finally {
    stores.close();
  }
}
