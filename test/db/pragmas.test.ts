import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { backUp, restore } from "../../src/db/backup.ts";
import { beginImport } from "../../src/db/changes/import-run.ts";
import { openSqlite } from "../../src/db/sqlite/open.ts";
import type { OpenStores } from "../../src/db/stores.ts";
import { change, contact, freshPath, noon, shop } from "./shop.ts";

const safe = { journal_mode: "wal", synchronous: 2, secure_delete: 1, foreign_keys: 1 };

const pragmas = ({ database: { client } }: Pick<OpenStores, "database">) =>
  Object.fromEntries(
    Object.keys(safe).map((name) => [name, client.pragma(name, { simple: true })]),
  );

test("whoever writes waits for the disk, erases what is deleted and keeps references whole", () => {
  const path = freshPath();
  const created = shop(path);
  expect(pragmas(created)).toEqual(safe);
  expect(pragmas(shop(path))).toEqual(safe);
  created.database.write(() => expect(pragmas(created)).toEqual(safe));
});

test("a conversation does not wait for the disk, but the next change does, whatever became of it", async () => {
  const stores = shop();
  const { client, write, writeSoon } = stores.database;
  writeSoon(() => expect(pragmas(stores)).toEqual({ ...safe, synchronous: 1 }));
  expect(pragmas(stores)).toEqual(safe);
  expect(() => writeSoon(() => client.exec("insert into nowhere values (1)"))).toThrow(
    /no such table/,
  );
  write(() => expect(pragmas(stores)).toEqual(safe));
});

test("so it is while an import runs, after it, and on a backup that was put back", async () => {
  const stores = shop();
  const run = beginImport(stores.database, {
    id: stores.newId(),
    at: noon("2026-06-30"),
    actor: "Ana",
    conversation: "terminal",
    source: "import 1",
    summary: "the import",
  });
  run?.write({}, () => expect(pragmas(stores)).toEqual(safe));
  run?.finish();
  expect(pragmas(stores)).toEqual(safe);
  await stores.changes.apply(change(stores, [contact(stores.newId(), "Anna")]));
  await backUp(stores.database, `${stores.database.path}.copy`);
  const other = freshPath();
  restore(`${stores.database.path}.copy`, other);
  expect(pragmas(shop(other))).toEqual(safe);
});

test("a connection that only reads cannot write", () => {
  const path = freshPath();
  shop(path);
  const database = openSqlite(path, { readOnly: true });
  expect(() => database.client.exec("delete from contacts")).toThrow("readonly");
  database.close();
});

test("connections are opened in three files alone, where these settings are made or not needed", () => {
  const src = join(import.meta.dirname, "../../src");
  const opening = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => /new SqliteClient\(/.test(readFileSync(join(src, file), "utf8")));
  expect(opening.sort()).toEqual([
    "db/backup.ts",
    "db/changes/import-lock.ts",
    "db/sqlite/open.ts",
  ]);
});
