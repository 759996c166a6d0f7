import { execFile } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { crmImport, exportJson, file, freshDb, freshFolder } from "./support.ts";

describe("a file that cannot be imported is told by name, and no database is made for it", () => {
  test.each([
    ["one that is not there", () => join(freshFolder(), "x.csv"), "There is no file"],
    ["an empty one", () => file("x.csv", ""), "x.csv is empty."],
    ["one of blank lines", () => file("x.csv", "\ufeff\n \n\n"), "x.csv is empty."],
    ["a folder", () => freshFolder(), "is a folder. Name the files in it."],
    ["one with other columns", () => file("x.csv", "a,b\n1,2\n"), "are not those of any kind"],
    ["a spreadsheet", () => file("x.xlsx", "PK\u0003\u0004…"), "Save it as CSV first."],
    ["a PDF", () => file("x.csv", "%PDF-1.4"), "is a PDF, not a CSV file."],
    ["a JSON list", () => file("x.json", '[{"name": "Anna"}]'), "is no export of Shopkeeper's"],
  ])("%s", async (_, path, reason) => {
    const db = freshDb();
    const { code, err } = await crmImport(db, [path()]);
    expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
    expect(existsSync(db)).toBe(false);
  });

  test("one with a header and nothing more holds no rows", async () => {
    const { code, out } = await crmImport(freshDb(), [file("x.csv", "id,name,email\n")]);
    expect([code, out]).toEqual([0, "x.csv (contacts): no rows\nNothing changed.\n"]);
  });

  test.each([
    ['{"contacts": [{"id": 1, "name": "Anna"}', "ends in the middle of the JSON"],
    ['{"contacts": [{"id": 1, "name": Anna}]}', 'is not correct JSON near {"id": 1, "name": Anna'],
    ['{"contacts": {"id" 1}}', "is not correct JSON near"],
    ['{"contacts": []} and more', "is not correct JSON near and more"],
  ])("a JSON export that is damaged is taken back whole: %s", async (text, reason) => {
    const db = freshDb();
    const whole = file("contacts.csv", "name\nBen\n");
    const { code, err } = await crmImport(db, [whole, file("export.json", text)]);
    expect(code).toBe(2);
    expect(err).toContain("export.json: it ");
    expect(err).toContain(reason);
    expect(err).toContain("Nothing was imported.");
    expect((await exportJson(db)).contacts).toEqual([]);
  });

  test.each([
    [["--dates", "YMD"], "--dates is DMY or MDY"],
    [["--decimal", "x"], "--decimal is point or comma"],
    [["--tz", "Moon/Base"], '"Moon/Base" is no time zone'],
    [["--colour", "red"], "crm import --db FILE"],
    [[], "Which files?"],
  ])("and so are arguments that are wrong: %s", async (argv, reason) => {
    const { code, err } = await crmImport(freshDb(), argv);
    expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
  });
});

const measured = z.object({ code: z.number(), maxRssMb: z.number(), out: z.string() });

test("a file of 100 MB is read piece by piece: memory stays bounded", {
  timeout: 120_000,
}, async () => {
  const folder = freshFolder();
  const path = join(folder, "contacts.csv");
  const out = openSync(path, "w");
  writeSync(out, "id,name,notes\n");
  const notes = "likes light roasts ".repeat(700);
  for (let id = 1; id <= 7900; id++) writeSync(out, `${id},Person ${id},"${notes}"\n`);
  closeSync(out);
  expect(statSync(path).size).toBeGreaterThan(100e6);
  mkdirSync(join(folder, "db"));
  const argv = ["--import", "tsx", join(import.meta.dirname, "measured.ts")];
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...argv,
    join(folder, "db/shop.db"),
    path,
  ]);
  const { code, out: report, maxRssMb } = measured.parse(JSON.parse(stdout));
  expect([code, report]).toEqual([0, expect.stringContaining("7,900 new")]);
  expect(maxRssMb).toBeLessThan(400);
});
