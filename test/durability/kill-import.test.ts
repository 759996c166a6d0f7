import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { examine } from "../../src/db/doctor.ts";
import { type OpenStores, openStores } from "../../src/db/stores.ts";
import { change, contact } from "../db/shop.ts";
import { compiled } from "../programs/spawned.ts";
import { rounds } from "./support.ts";

let folder = "";
let importing: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kill-import-"));
});
afterEach(() => {
  importing?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const people = 5000;
const sales = 50_000;

/** Files large enough that an import of them is caught in the middle. */
function writeFiles(): readonly string[] {
  const [contacts, purchases] = [join(folder, "contacts.csv"), join(folder, "purchases.csv")];
  const lines = (count: number, line: (id: number) => string): string =>
    Array.from({ length: count }, (_, at) => line(at + 1)).join("");
  writeFileSync(
    contacts,
    `id,name,email,tags\n${lines(people, (id) => `${id},Imported ${id},p${id}@example.com,vip\n`)}`,
  );
  writeFileSync(
    purchases,
    `id,contact_id,purchased_at,amount,currency\n${lines(sales, (id) => `${id},${(id % people) + 1},2026-05-0${(id % 9) + 1},9.90,EUR\n`)}`,
  );
  return [contacts, purchases];
}

const count = (stores: OpenStores, from: string): number =>
  stores.database.client.prepare<[], number>(`select count(*) from ${from}`).pluck().get() ?? 0;

/** Changes made by others while the import runs, as long as `wanted`; those acknowledged. */
async function chatWhile(stores: OpenStores, round: number, wanted: () => boolean) {
  const acknowledged: string[] = [];
  while (wanted()) {
    const name = `Chat${round} ${acknowledged.length}`;
    const made = change(stores, [contact(stores.newId(), name)], { source: name });
    await stores.changes.apply(made);
    acknowledged.push(name);
    await sleep(20);
  }
  return acknowledged;
}

/** Starts the import, has others write meanwhile, and kills it `afterMs` after it began to write. */
async function killedImport(
  path: string,
  files: readonly string[],
  round: number,
  afterMs: number,
) {
  const stores = openStores(path);
  const child = spawn(
    process.execPath,
    [compiled("cli"), "crm", "import", "--db", path, ...files],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  importing = child;
  const closed = once(child, "close");
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  while (isAlive() && count(stores, "changes where status = 'applying'") === 0) await sleep(2);
  const killing = sleep(afterMs).then(() => child.kill("SIGKILL"));
  const acknowledged = await chatWhile(stores, round, isAlive);
  await killing;
  await closed;
  const caught = count(stores, "changes where status = 'applying'") > 0;
  stores.close();
  return { acknowledged, caught };
}

const everything = {
  contacts: people,
  tags: people,
  purchases: sales,
  links: people + sales,
  changes: 1,
};
const nothing = { contacts: 0, tags: 0, purchases: 0, links: 0, changes: 0 };

const importedRows = (stores: OpenStores) => ({
  contacts: count(stores, "contacts where name like 'Imported %'"),
  tags: count(stores, "contact_tags"),
  purchases: count(stores, "purchases"),
  links: count(stores, "imported_rows"),
  changes: count(stores, "changes where kind = 'import'"),
});

const indexes = (stores: OpenStores) =>
  stores.database.client
    .prepare("select name, sql from sqlite_schema where type = 'index' order by name")
    .all();

test("an import killed in the middle is taken back whole, and what others wrote meanwhile is there", {
  timeout: 900_000,
}, async () => {
  const files = writeFiles();
  let [path, promised, caughtOnes]: [string, string[], number] = [join(folder, "0.db"), [], 0];
  const empty = openStores(path);
  const indexesBefore = indexes(empty);
  empty.close();
  for (let round = 0; round < rounds(3, 50); round++) {
    const afterMs = (round * 211) % rounds(500, 2500);
    const { acknowledged, caught } = await killedImport(path, files, round, afterMs);
    promised.push(...acknowledged);
    const stores = openStores(path);
    expect(importedRows(stores)).toEqual(caught ? nothing : everything);
    expect(indexes(stores)).toEqual(indexesBefore);
    const names = stores.database.client
      .prepare<[], string>("select name from contacts where name like 'Chat%' order by id")
      .pluck()
      .all();
    expect(names).toEqual(promised);
    stores.close();
    expect(examine(path)).toEqual([]);
    if (caught) caughtOnes++;
    else [path, promised] = [join(folder, `${round + 1}.db`), []];
  }
  expect(caughtOnes).toBeGreaterThan(0);
});
