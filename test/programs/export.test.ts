import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exportAll } from "../../src/programs/export.ts";
import { call, change, contact, freshPath, purchase, shop } from "../db/shop.ts";
import { crmImport, exportJson, file, freshDb, freshFolder } from "./import/support.ts";
import { run } from "./run.ts";

const weekly = {
  id: 1006,
  contactId: 1001,
  dueAt: Date.parse("2026-07-06T07:00:00Z"),
  text: "ask how it runs",
  assignee: "Ana",
  status: "open",
  createdBy: "Ana",
  repeats: JSON.stringify({
    recurrence: { every: "week", count: 1, from: "2026-07-06", weekdays: [1] },
    at: "09:00",
  }),
} as const;

/** A shop of one customer whose words would break careless files. */
async function filled(): Promise<string> {
  const path = freshPath();
  const stores = shop(path);
  await stores.changes.apply(
    change(stores, [
      contact(1001, 'Anna "Nan", Bell', { notes: "two\nlines; and a semicolon" }),
      purchase(1002, 1001, "2026-05-01", 1250),
      call(1003, 1001, "2026-05-02"),
      { op: "insert", record: "mutes", row: { id: 1004, contactId: 1001, rule: "birthday" } },
      { op: "insert", record: "mutes", row: { id: 1005, contactId: 1001, rule: "quiet" } },
      { op: "insert", record: "followUps", row: weekly },
    ]),
  );
  return path;
}

describe("crm export", () => {
  test("gives everything as one JSON document", async () => {
    const { contacts, interactions, purchases } = await exportJson(await filled());
    expect(contacts).toMatchObject([{ name: 'Anna "Nan", Bell' }]);
    expect([interactions.length, purchases]).toEqual([
      1,
      [expect.objectContaining({ amount: 12.5 })],
    ]);
  });

  test("holds what is posted by itself, which an import leaves out and says so", async () => {
    const stores = shop();
    const row = {
      id: 1005,
      kind: "digest",
      conversation: "slack:C1",
      at: "08:00",
      recurrence: '{"every":"working_day"}',
      about: null,
      createdBy: "Ana",
      status: "active",
    } as const;
    await stores.changes.apply(change(stores, [{ op: "insert", record: "schedules", row }]));
    const { schedules } = await exportJson(stores.database.path);
    const { createdBy, ...rest } = row;
    expect(schedules).toEqual([{ ...rest, created_by: createdBy }]);
    const copy = freshDb();
    const exported = file("export.json", JSON.stringify({ schedules, contacts: [] }));
    expect((await crmImport(copy, [exported])).out).toContain(
      "export.json (schedules): 1 left out\n  digests and standing answers post in chats of the other database: set them up here again",
    );
    expect((await exportJson(copy))["schedules"]).toEqual([]);
  });

  test("writes a CSV file for each kind, which can be imported again", async () => {
    const folder = join(freshFolder(), "out");
    const { code, out } = await run(exportAll, ["--db", await filled(), "--dir", folder]);
    expect(code).toBe(0);
    expect(out).toContain("contacts-export.csv: 1 rows");
    const files = readdirSync(folder).map((name) => join(folder, name));
    expect(files).toHaveLength(4);
    const copy = freshDb();
    expect(await crmImport(copy, files)).toMatchObject({ code: 0 });
    const { contacts, purchases, follow_ups } = await exportJson(copy);
    expect(contacts).toMatchObject([
      {
        name: 'Anna "Nan", Bell',
        notes: "two\nlines; and a semicolon",
        muted: ["birthday", "quiet"],
      },
    ]);
    expect(follow_ups).toMatchObject([{ repeats: weekly.repeats }]);
    expect(purchases).toMatchObject([{ amount: 12.5, currency: "EUR" }]);
  });

  test("never writes over a file", async () => {
    const folder = freshFolder();
    const there = join(folder, "purchases-export.csv");
    writeFileSync(there, "precious");
    const { code, err } = await run(exportAll, ["--db", await filled(), "--dir", folder]);
    expect([code, err]).toEqual([2, expect.stringContaining(`${there} is there already.`)]);
    expect(readFileSync(there, "utf8")).toBe("precious");
    expect(existsSync(join(folder, "contacts-export.csv"))).toBe(false);
  });

  test.each([
    [["--json"], "Which database? --db FILE"],
    [["--db", "shop.db"], "Either --json or --dir FOLDER."],
    [["--db", "shop.db", "--json", "--dir", "x"], "Either --json or --dir FOLDER."],
    [["--db", "shop.db", "--xml"], "crm export --db FILE (--json | --dir FOLDER)"],
    [["--db", "/nowhere/shop.db", "--json"], "/nowhere/shop.db"],
  ])("says what it misses: %s", async (argv, says) => {
    expect(await run(exportAll, argv)).toEqual({
      code: 2,
      out: "",
      err: expect.stringContaining(says),
    });
  });
});
