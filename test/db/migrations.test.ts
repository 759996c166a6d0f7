import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteClient from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { examine } from "../../src/db/doctor.ts";
import { knownVersion, migrateTables } from "../../src/db/sqlite/migrations.ts";
import { openStores } from "../../src/db/stores.ts";
import { makeDemo } from "../../src/programs/demo.ts";
import { by, call, change, contact } from "./shop.ts";

const migrations = join(import.meta.dirname, "../../drizzle/sqlite");
const journal = z.looseObject({ entries: z.array(z.looseObject({ idx: z.number() })) });

let folder = "";
let filled = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "migrations-"));
  filled = join(folder, "filled.db");
  await makeDemo(filled, Date.parse("2026-06-30T10:00:00Z"));
  const stores = openStores(filled);
  const id = stores.newId();
  const added = change(stores, [
    contact(id, "Zoë Ångström", { notes: "wants a samovar" }),
    call(stores.newId(), id, "2026-05-01", { summary: "asked for a samovar" }),
  ]);
  await stores.changes.apply(added);
  await stores.changes.undo(added.id, by());
  await stores.changes.redo(added.id, by());
  stores.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The migrations as they were when there were `count` of them, and then some of the test's own. */
function migrationsUntil(count: number, further: readonly string[] = []): string {
  const copy = mkdtempSync(join(folder, "drizzle-"));
  cpSync(migrations, copy, { recursive: true });
  const path = join(copy, "meta/_journal.json");
  const known = journal.parse(JSON.parse(readFileSync(path, "utf8")));
  const kept = known.entries.slice(0, count);
  const added = further.map((sql, at) => {
    const tag = `9${at}_further`;
    writeFileSync(join(copy, `${tag}.sql`), sql);
    return { idx: count + at, version: "6", when: 9e12 + at, tag, breakpoints: true };
  });
  writeFileSync(path, JSON.stringify({ ...known, entries: [...kept, ...added] }));
  return copy;
}

/** Tables whose rows a later version holds in another: their own test says where. */
const replaced = "'answered_messages'";

/** The tables whose rows are stored, not those that SQLite keeps for itself or for the search. */
const tablesOf = (client: SqliteClient.Database): readonly string[] =>
  client
    .prepare<[], string>(
      `select name from pragma_table_list
       where schema = 'main' and type = 'table' and name not in (${replaced}) and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\'
       order by name`,
    )
    .pluck()
    .all();

const columnsOf = (client: SqliteClient.Database, table: string): readonly string[] =>
  client
    .prepare<[string], string>("select name from pragma_table_info(?) order by cid")
    .pluck()
    .all(table);

/** A database as it was at an earlier version, filled with all that such a one could hold. */
function filledAt(version: number): string {
  const path = join(folder, `version-${version}-${Math.random()}.db`);
  const client = new SqliteClient(path);
  client.pragma("journal_mode = WAL");
  migrateTables(client, path, migrationsUntil(version));
  client.pragma("foreign_keys = OFF");
  client.prepare("attach ? as filled").run(filled);
  for (const table of tablesOf(client)) {
    const now = client
      .prepare<[string], string>("select name from pragma_table_info(?, 'filled')")
      .pluck()
      .all(table);
    const shared = columnsOf(client, table).filter((column) => now.includes(column));
    const list = shared.join();
    if (list !== "")
      client.exec(`insert into ${table} (${list}) select ${list} from filled.${table}`);
  }
  client.close();
  return path;
}

/** All rows of all tables, by the columns given. */
function contentOf(path: string, columns?: ReadonlyMap<string, readonly string[]>) {
  const client = new SqliteClient(path, { readonly: true });
  const asked =
    columns ?? new Map(tablesOf(client).map((table) => [table, columnsOf(client, table)]));
  const rows = new Map(
    [...asked].map(([table, names]) => {
      const list = names.join();
      return [table, client.prepare(`select ${list} from ${table} order by ${list}`).raw().all()];
    }),
  );
  client.close();
  return { columns: asked, rows };
}

const earlier = Array.from({ length: knownVersion() - 1 }, (_, at) => at + 1);

describe.each(earlier)("a filled database of version %i", (version) => {
  test("is brought up to date with every row it held, references whole, and found by its words", async () => {
    const path = filledAt(version);
    const before = contentOf(path);
    expect(before.rows.get("contacts")?.length).toBeGreaterThan(100);
    const stores = openStores(path);
    expect(contentOf(path, before.columns).rows).toEqual(before.rows);
    const { client } = stores.database;
    expect(client.pragma("user_version", { simple: true })).toBe(knownVersion());
    expect(client.pragma("foreign_key_check")).toEqual([]);
    expect(client.pragma("foreign_keys", { simple: true })).toBe(1);
    const found = (words: string) =>
      client
        .prepare<[string], number>(
          "select count(*) from contact_search where contact_search match ?",
        )
        .pluck()
        .get(words);
    expect(found("samovar")).toBe(1);
    await stores.changes.apply(
      change(stores, [contact(stores.newId(), "New", { notes: "wants a samovar" })]),
    );
    expect(found("samovar")).toBe(2);
    stores.close();
    expect(examine(path)).toEqual([]);
  });

  test("is kept as it was beside the new one", () => {
    const path = filledAt(version);
    const before = contentOf(path);
    openStores(path).close();
    const copy = `${path}.before-version-${version + 1}`;
    expect(existsSync(copy)).toBe(true);
    expect(contentOf(copy).rows).toEqual(before.rows);
  });
});

test("messages answered under an earlier version are not answered again", async () => {
  const path = filledAt(4);
  const client = new SqliteClient(path);
  client.exec("insert into answered_messages (id, answered_at) values ('slack m1', 5)");
  client.close();
  const stores = openStores(path);
  const rows = stores.database.client.prepare("select id, body, finished_at from inbox").all();
  expect(rows).toEqual([{ id: "slack m1", body: "", finished_at: 5 }]);
  stores.close();
});

test("whom somebody muted under an earlier version stays muted, and undo takes it back as before", async () => {
  const path = filledAt(15);
  const client = new SqliteClient(path);
  const zoe = client.prepare("select id from contacts where name = 'Zoë Ångström'").pluck().get();
  const muted = (id: number, contact: unknown) => ({
    id,
    key: `muted:quiet:${String(contact)}`,
    value: JSON.stringify({ rule: "quiet", contact }),
  });
  client.exec(`insert into changes (id, kind, at, actor, conversation, source, summary, status)
    values (900001, 'setting', 5, 'Ana', 'terminal', 'muting', 'Zoë muted', 'done')`);
  for (const row of [muted(900002, zoe), muted(900003, 899999)]) {
    client.prepare("insert into settings (id, key, value) values (:id, :key, :value)").run(row);
    client
      .prepare(
        `insert into change_edits (change_id, op, record, row_id, after)
         values (900001, 'insert', 'settings', ?, ?)`,
      )
      .run(row.id, JSON.stringify(row));
  }
  client.close();
  const stores = openStores(path);
  expect(await stores.mutes.all()).toEqual([{ id: 900002, contactId: zoe, rule: "quiet" }]);
  const left = stores.database.client.prepare("select key from settings where key like 'muted:%'");
  expect(left.all()).toEqual([]);
  const { outcome } = await stores.changes.undo(900001, by());
  expect([outcome, await stores.mutes.all()]).toEqual(["taken-back", []]);
  stores.close();
});

describe("a migration that rebuilds a table", () => {
  /** As drizzle-kit writes it, its pragma included, which does nothing in a transaction. */
  const rebuilt = (client: SqliteClient.Database, table: string): string => {
    const create = client
      .prepare<[string], string>("select sql from sqlite_schema where name = ?")
      .pluck()
      .get(table);
    return [
      "PRAGMA foreign_keys=OFF;",
      `${create?.replace(table, `__new_${table}`)};`,
      `INSERT INTO __new_${table} SELECT * FROM ${table};`,
      `DROP TABLE ${table};`,
      `ALTER TABLE __new_${table} RENAME TO ${table};`,
      "PRAGMA foreign_keys=ON;",
    ].join("--> statement-breakpoint\n");
  };

  test("deletes nothing that refers to it, and the search goes on", () => {
    const path = join(folder, "rebuilt.db");
    cpSync(filled, path);
    const before = contentOf(path);
    const opened = new SqliteClient(path);
    const further = [rebuilt(opened, "contacts"), rebuilt(opened, "interactions")];
    opened.pragma("foreign_keys = ON");
    migrateTables(opened, path, migrationsUntil(knownVersion(), further));
    expect(contentOf(path).rows).toEqual(before.rows);
    opened.exec("update contacts set notes = 'wants a kettle' where notes = 'wants a samovar'");
    const match = opened
      .prepare<[string], number>("select count(*) from contact_search where contact_search match ?")
      .pluck();
    expect([match.get("samovar"), match.get("kettle")]).toEqual([0, 1]);
    opened.close();
  });

  test("which leaves references broken is refused, and the database stays at its version", () => {
    const path = join(folder, "broken.db");
    cpSync(filled, path);
    const client = new SqliteClient(path);
    const further = ["DELETE FROM contacts WHERE id = (SELECT max(contact_id) FROM purchases);"];
    expect(() => migrateTables(client, path, migrationsUntil(knownVersion(), further))).toThrow(
      /rows orphaned; .* is as it was/,
    );
    expect(client.pragma("user_version", { simple: true })).toBe(knownVersion());
    client.close();
  });
});
