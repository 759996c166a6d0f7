import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import SqliteClient from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { examine } from "../../src/db/doctor.ts";
import { openStores } from "../../src/db/stores.ts";
import { ask } from "../../src/programs/ask.ts";
import { backup } from "../../src/programs/backup.ts";
import { chat } from "../../src/programs/chat.ts";
import { doctor } from "../../src/programs/doctor.ts";
import { exportAll } from "../../src/programs/export.ts";
import { importFiles } from "../../src/programs/import.ts";
import type { Program } from "../../src/programs/io.ts";
import { restore } from "../../src/programs/restore.ts";
import { value } from "../../src/programs/value.ts";
import { call, change, contact, freshPath, purchase, shop } from "../db/shop.ts";
import { crmImport, exportText, file, freshFolder } from "./import/support.ts";
import { run } from "./run.ts";
import { spawned } from "./spawned.ts";

/** A database of three hundred people, closed: made once, a copy each time. */
async function filled(): Promise<string> {
  made ??= readFileSync(await peopled());
  const path = freshPath();
  writeFileSync(path, made);
  return path;
}

let made: Buffer | undefined;

async function peopled(): Promise<string> {
  const path = freshPath();
  const stores = openStores(path);
  const people = Array.from({ length: 300 }, (_, at) => {
    const id = stores.newId();
    return [
      contact(id, `Anna Number${at}`, { notes: "likes light roasts ".repeat(20) }),
      purchase(stores.newId(), id, "2026-05-01", 1000),
      call(stores.newId(), id, "2026-05-02"),
    ];
  });
  await stores.changes.apply(change(stores, people.flat()));
  stores.close();
  return path;
}

const newPeople = (): string => file("people.csv", "id,name\n1,Zoe\n2,Yan\n");

/** Every program that opens a database, as it is run on `db`. */
const programs: readonly (readonly [
  name: string,
  program: Program,
  argv: (db: string) => string[],
])[] = [
  ["ask", ask, (db) => ["--db", db, "how many contacts?"]],
  ["crm chat", chat, (db) => ["--db", db]],
  ["crm import", importFiles, (db) => ["--db", db, newPeople()]],
  ["crm export", exportAll, (db) => ["--db", db, "--json"]],
  ["crm value", value, (db) => ["--db", db]],
  ["crm backup", backup, (db) => ["--db", db, "--to", `${db}.copy`]],
];

const bad: readonly (readonly [what: string, make: () => Promise<string>, says: string])[] = [
  [
    "a folder",
    async () => {
      const folder = join(freshFolder(), "shop.db");
      mkdirSync(folder);
      return folder;
    },
    "is a folder. Give the path of a database file.",
  ],
  [
    "a text file",
    async () => file("shop.db", "this is no database, only text that is long enough"),
    "is not a database.",
  ],
  [
    "another program's database",
    async () => {
      const path = join(freshFolder(), "shop.db");
      const client = new SqliteClient(path);
      client.exec("create table albums (title text)");
      client.close();
      return path;
    },
    "is a database, but not one of Shopkeeper's.",
  ],
  [
    "one that a newer version wrote",
    async () => {
      const path = await filled();
      const client = new SqliteClient(path);
      client.pragma("user_version = 999");
      client.close();
      return path;
    },
    "was written by a newer Shopkeeper (version 999",
  ],
  [
    "one cut off in the middle",
    async () => {
      const path = await filled();
      truncateSync(path, Math.floor(statSync(path).size / 2));
      return path;
    },
    "is damaged. Restore the latest backup",
  ],
];

/** Overwrites the pages on which a table begins. */
function damagedAt(path: string, table: string): string {
  const client = new SqliteClient(path, { readonly: true });
  const page = client
    .prepare<[string], number>("select rootpage from sqlite_schema where name = ?")
    .pluck()
    .get(table);
  const size = Number(client.pragma("page_size", { simple: true }));
  client.close();
  const opened = openSync(path, "r+");
  writeSync(opened, Buffer.alloc(size, 0xee), 0, size, ((page ?? 1) - 1) * size);
  closeSync(opened);
  return path;
}

describe.each(bad)("%s, given as the database,", (_, make, says) => {
  test.each(programs)(
    "is refused by %s in words, and stays as it is",
    async (_name, program, argv) => {
      const db = await make();
      const before = statSync(db).isFile() ? readFileSync(db) : undefined;
      const { code, out, err } = await run(program, argv(db));
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(db);
      expect(err).toContain(says);
      expect(existsSync(`${db}.copy`)).toBe(false);
      expect(before?.equals(readFileSync(db)) ?? true).toBe(true);
    },
  );

  test("is not put in a database's place by crm restore, and what is there stays", async () => {
    const [from, db] = [await make(), await filled()];
    const before = await exportText(db);
    const { code, err } = await run(restore, ["--db", db, "--from", from]);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
    expect(await exportText(db)).toBe(before);
    expect(readdirSync(dirname(db)).filter((name) => !name.startsWith("shop.db"))).toEqual([]);
  });

  test("is what crm doctor tells", async () => {
    const { code, out } = await run(doctor, ["--db", await make()]);
    expect([code, out]).toEqual([1, expect.stringContaining(says)]);
  });
});

describe("a database whose records are damaged", () => {
  test("is told so where they are needed, and everything else is answered", async () => {
    const db = damagedAt(await filled(), "interactions");
    const { code, out, err } = await run(ask, ["--db", db], {
      input: "what did we last talk about with Anna Number7?\nhow many contacts?\n",
    });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`${db} is damaged. Restore the latest backup`);
    expect(out).toContain("300 contacts.");
  });

  test("is not restored, and what is there stays", async () => {
    const [from, db] = [damagedAt(await filled(), "contacts"), await filled()];
    const before = await exportText(db);
    const { code, err } = await run(restore, ["--db", db, "--from", from]);
    expect([code, err]).toEqual([2, expect.stringContaining(`${from}: The file is damaged`)]);
    expect(await exportText(db)).toBe(before);
  });

  test("is not backed up, and the doctor says where it is damaged", async () => {
    const db = damagedAt(await filled(), "contacts");
    const refused = await run(backup, ["--db", db, "--to", `${db}.copy`]);
    expect(refused).toMatchObject({
      code: 2,
      err: expect.stringContaining(`${db}: The file is damaged`),
    });
    expect(existsSync(`${db}.copy`)).toBe(false);
    expect(await run(doctor, ["--db", db])).toMatchObject({
      code: 1,
      out: expect.stringContaining("The file is damaged"),
    });
  });
});

describe("a database that can only be read", () => {
  test("answers questions, and says once for each write that nothing can be changed", async () => {
    const db = await filled();
    const before = await exportText(db);
    chmodSync(db, 0o444);
    const { code, out, err } = await run(ask, ["--db", db], {
      input: "how many contacts?\nadd contact Tim Lang, tim@example.com\nhow many contacts?\n",
    });
    expect([code, err]).toEqual([0, ""]);
    expect(out.match(/^300 contacts\.$/gm)).toHaveLength(2);
    expect(
      out.match(/can only be read\. Questions work, but nothing can be changed\./g),
    ).toHaveLength(1);
    expect(await exportText(db)).toBe(before);
  });

  test("is exported, examined and backed up, but not imported into", async () => {
    const db = await filled();
    const before = await exportText(db);
    chmodSync(db, 0o444);
    expect(await run(doctor, ["--db", db])).toMatchObject({ code: 0 });
    expect(await run(backup, ["--db", db, "--to", `${db}.copy`])).toMatchObject({ code: 0 });
    expect(await exportText(`${db}.copy`)).toBe(before);
    const { code, err } = await crmImport(db, [newPeople()]);
    expect([code, err]).toEqual([2, expect.stringContaining("can only be read")]);
    expect(err).toContain("Nothing was imported.");
    expect(await exportText(db)).toBe(before);
  });
});

describe("a database another program holds", () => {
  /** Locked as long as `use` runs, by another process. */
  async function locked<Result>(db: string, use: () => Promise<Result>): Promise<Result> {
    const script = `
      const client = new (require("better-sqlite3"))(process.argv[1]);
      client.exec("begin immediate");
      process.stdout.write("locked");
      setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ["-e", script, db], { cwd: import.meta.dirname });
    await once(holder.stdout, "data");
    try {
      return await use();
    } finally {
      holder.kill("SIGKILL");
      await once(holder, "close");
    }
  }

  test("is told so by what must write, loses nothing, and is examined and backed up meanwhile", async () => {
    const db = await filled();
    const stores = shop(db, { waitMs: 10 });
    const late = change(stores, [contact(stores.newId(), "Late")]);
    await locked(db, async () => {
      await expect(stores.changes.apply(late)).rejects.toThrow(
        `${db} is being used by another program. Try again in a moment.`,
      );
      expect(examine(db, { waitMs: 10 })).toEqual([
        expect.stringContaining("is being used by another program"),
      ]);
      expect(await run(backup, ["--db", db, "--to", `${db}.copy`])).toMatchObject({ code: 0 });
    });
    expect(await stores.changes.apply(late)).toMatchObject({ outcome: "applied" });
    expect(await run(doctor, ["--db", db])).toMatchObject({ code: 0 });
  });
});

describe("when the disk is full", () => {
  const many = (count: number): string =>
    file(
      "many.csv",
      `id,name,notes\n${Array.from({ length: count }, (_, at) => `${at},Person ${at},${"x".repeat(500)}\n`).join("")}`,
    );

  test("an import says so and leaves the database as it was", async () => {
    const db = await filled();
    const before = await exportText(db);
    const kb = Math.ceil(statSync(db).size / 1024) + 200;
    const { code, err } = await spawned(["crm", "import", "--db", db, many(5000)], {
      largestFileKb: kb,
    });
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(`${db} cannot be used: the disk reports an error.`),
    ]);
    expect(err).toMatch(/Nothing was imported\.|taken back when the database is opened next\./);
    expect(err).not.toContain("    at ");
    expect(await run(doctor, ["--db", db])).toMatchObject({ code: 0 });
    expect(await exportText(db)).toBe(before);
  });

  test("what was said is not acknowledged, nothing is half there, and it goes on once there is room", async () => {
    const db = await filled();
    const stores = shop(db);
    const { client } = stores.database;
    client.pragma(`max_page_count = ${Number(client.pragma("page_count", { simple: true })) + 20}`);
    const acknowledged: string[] = [];
    const add = async (at: number) => {
      const edit = contact(stores.newId(), `New ${at}`, { notes: "x".repeat(2000) });
      await stores.changes.apply(change(stores, [edit]));
      acknowledged.push(`New ${at}`);
    };
    await expect(
      (async () => {
        for (let at = 0; at < 1000; at++) await add(at);
      })(),
    ).rejects.toThrow(
      `${db} cannot grow: the disk is full. Nothing was saved; make room and try again.`,
    );
    client.pragma("max_page_count = 1000000");
    await add(9999);
    const names = client
      .prepare<[], string>("select name from contacts where name like 'New %' order by id")
      .pluck()
      .all();
    expect(names).toEqual(acknowledged);
    stores.close();
    expect(await run(doctor, ["--db", db])).toMatchObject({ code: 0 });
  });

  test("an export into files says so and leaves no half of one", async () => {
    const db = await filled();
    const folder = join(freshFolder(), "out");
    const { code, err } = await spawned(["crm", "export", "--db", db, "--dir", folder], {
      largestFileKb: 40,
    });
    expect([code, err]).toEqual([2, expect.stringContaining("the file would be too large")]);
    expect(existsSync(join(folder, "contacts-export.csv"))).toBe(false);
  });

  test("a backup says so and leaves nothing", async () => {
    const db = await filled();
    const { code, err } = await spawned(["crm", "backup", "--db", db, "--to", `${db}.copy`], {
      largestFileKb: 100,
    });
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(`${db}.copy cannot be used: the disk reports an error`),
    ]);
    expect(existsSync(`${db}.copy`)).toBe(false);
    expect(existsSync(`${db}.copy.unfinished`)).toBe(false);
  });
});

test("a reader that stops reading ends a program quietly", async () => {
  const argv = ["crm", "export", "--db", await filled(), "--json"];
  expect(await spawned(argv, { stopsReading: true })).toEqual({ code: 1, out: "", err: "" });
});
