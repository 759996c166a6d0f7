import { setImmediate } from "node:timers/promises";
import type { CustomerValue, ValueFit } from "../../core/customer-value/value-fit.ts";
import type { Database } from "../database.ts";
import { takeIds } from "../ids.ts";
import { valueColumns } from "./kept-values.ts";

/** Rows written or deleted in one short transaction, so that no chat waits for it. */
export const rowsAtOnce = 1000;

/** Values to be put in force, and the version of the purchases they were computed from. */
export interface NewValues {
  readonly fits: readonly ValueFit[];
  readonly purchasesVersion: number;
  readonly chunks: Iterable<readonly CustomerValue[]> | AsyncIterable<readonly CustomerValue[]>;
}

/**
 * Puts values in force: writes them in chunks beside the old ones, then changes the fits in one
 * transaction, so that nobody ever sees some of the one and some of the other. Values that a later
 * refresh has overtaken, or whose database was closed meanwhile, are left out of force.
 */
export async function keepValues(
  database: Database,
  { fits, purchasesVersion, chunks }: NewValues,
): Promise<void> {
  const { client } = database;
  if (database.readOnly) ensurePassingTables(database);
  const write = writerOf(database);
  const generation = newGeneration(database);
  const firstRow = 1 + (rowId(database, "max") ?? 0);
  const insert = insertOf(database);
  for await (const chunk of chunks) {
    if (!client.open) return;
    write(() => {
      for (const value of chunk) insert(value, generation);
    });
    await setImmediate();
  }
  if (!client.open) return;
  write(() => putInForce(database, fits, generation, purchasesVersion));
  await clearEarlier(database, write, generation, firstRow);
}

type Write = (statements: () => void) => void;

/** A file that can only be read keeps its values in passing tables of the connection. */
const writerOf = ({ client, readOnly, write }: Database): Write =>
  readOnly ? (statements) => client.transaction(statements)() : write;

function ensurePassingTables({ client }: Database): void {
  for (const table of ["customer_values", "value_fits"])
    client.exec(`create temp table if not exists ${table} as select * from main.${table}`);
}

/** Rises from refresh to refresh, over all programs that have the file open. */
function newGeneration(database: Database): number {
  if (!database.readOnly) return takeIds(database, 1);
  const last = database.client
    .prepare<[], number | null>("select max(generation) from value_fits")
    .pluck();
  return 1 + (last.get() ?? 0);
}

const rowId = ({ client }: Database, which: "min" | "max"): number | null | undefined =>
  client.prepare<[], number | null>(`select ${which}(rowid) from customer_values`).pluck().get();

/** Leaves out contacts who are gone since the purchases were read. */
function insertOf({ client }: Database) {
  const columns = [...Object.values(valueColumns), "generation"];
  const insert = client.prepare(
    `insert into customer_values (${columns.join(", ")})
     select ${columns.map(() => "?").join(", ")} where exists (select 1 from contacts where id = ?)`,
  );
  return ({ isOwn, ...value }: CustomerValue, generation: number): void => {
    const row: Record<string, string | number | null> = { ...value, isOwn: Number(isOwn) };
    const cells = Object.keys(valueColumns).map((field) => row[field] ?? null);
    insert.run(...cells, generation, value.contactId);
  };
}

function putInForce(
  { client }: Database,
  fits: readonly ValueFit[],
  generation: number,
  purchasesVersion: number,
): void {
  const later = client.prepare("select 1 from value_fits where generation > ?").get(generation);
  if (later !== undefined) return;
  client.exec("delete from value_fits");
  const add = client.prepare(
    "insert into value_fits (currency, generation, purchases_version, fit) values (?, ?, ?, ?)",
  );
  for (const fit of fits) add.run(fit.currency, generation, purchasesVersion, JSON.stringify(fit));
}

/** Deletes what is in force no more, with what an interrupted refresh may have left. */
async function clearEarlier(
  database: Database,
  write: Write,
  generation: number,
  firstRow: number,
): Promise<void> {
  const { client } = database;
  const clear = client.prepare<[number, number, number]>(
    "delete from customer_values where rowid >= ? and rowid < ? and generation < ?",
  );
  for (let row = rowId(database, "min") ?? firstRow; row < firstRow; row += rowsAtOnce) {
    if (!client.open) return;
    write(() => void clear.run(row, Math.min(firstRow, row + rowsAtOnce), generation));
    await setImmediate();
  }
}
