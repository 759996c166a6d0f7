import { readdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { backup } from "../../src/programs/backup.ts";
import { doctor } from "../../src/programs/doctor.ts";
import { restore } from "../../src/programs/restore.ts";
import { all, change, contact, freshPath, purchase, shop } from "../db/shop.ts";
import { run } from "./run.ts";

async function filled() {
  const path = freshPath();
  const stores = shop(path);
  await stores.changes.apply(
    change(stores, [contact(1001, "Anna"), purchase(1002, 1001, "2026-05-01", 1000)]),
  );
  return { path, stores };
}

describe("crm doctor", () => {
  test("says what a sound database holds", async () => {
    const { path } = await filled();
    const { code, out } = await run(doctor, ["--db", path]);
    expect(code).toBe(0);
    expect(out).toContain(`${path} is sound.`);
    expect(out).toContain("1 contact, 1 purchase, 0 interactions and 0 follow-ups");
  });

  test("ends with 1 and says in words what is wrong", async () => {
    const { path, stores } = await filled();
    stores.database.client.exec("update customer_summaries set orders = 7");
    expect(await run(doctor, ["--db", path])).toEqual({
      code: 1,
      out: expect.stringContaining("differ from a recomputation"),
      err: "",
    });
  });

  test("ends with 1 on a file that is no database", async () => {
    const path = freshPath();
    writeFileSync(path, "this is no database, only text that is long enough");
    expect(await run(doctor, ["--db", path])).toMatchObject({
      code: 1,
      out: expect.stringContaining("is not a database"),
    });
  });

  test("asks which database, and takes the environment's", async () => {
    const { path } = await filled();
    expect(await run(doctor, [])).toMatchObject({
      code: 2,
      err: expect.stringContaining("Which database? --db FILE"),
    });
    expect(await run(doctor, [], { env: { DATABASE_PATH: path } })).toMatchObject({ code: 0 });
  });
});

describe("crm backup and crm restore", () => {
  test("bring a business back as it was, and keep what was there", async () => {
    const { path, stores } = await filled();
    expect(await run(backup, ["--db", path, "--to", `${path}.copy`])).toMatchObject({ code: 0 });
    await stores.changes.apply(change(stores, [contact(1003, "Ben")]));
    stores.close();
    const { code, out } = await run(restore, ["--db", path, "--from", `${path}.copy`]);
    expect(code).toBe(0);
    expect(out).toContain("is kept as");
    expect(all(shop(path), "contacts")).toMatchObject([{ name: "Anna" }]);
    const kept = / is kept as (.+)\.\n/.exec(out)?.[1] ?? "";
    expect(all(shop(kept), "contacts")).toHaveLength(2);
  });

  test("refuse a backup that is damaged, and leave everything as it was", async () => {
    const { path, stores } = await filled();
    stores.close();
    writeFileSync(`${path}.copy`, "this is no database, only text that is long enough");
    const before = readdirSync(dirname(path)).sort();
    expect(await run(restore, ["--db", path, "--from", `${path}.copy`])).toMatchObject({
      code: 2,
      err: expect.stringContaining("is not a database"),
    });
    expect(readdirSync(dirname(path)).sort()).toEqual(before);
    expect(all(shop(path), "contacts")).toHaveLength(1);
  });

  test("never write a backup over a file", async () => {
    const { path } = await filled();
    writeFileSync(`${path}.copy`, "precious");
    expect(await run(backup, ["--db", path, "--to", `${path}.copy`])).toMatchObject({
      code: 2,
      err: expect.stringContaining("exists already"),
    });
  });

  test("say that there is no such file, and make no database of it", async () => {
    const path = freshPath();
    const { code, err } = await run(backup, ["--db", path, "--to", `${path}.copy`]);
    expect([code, err]).toEqual([2, expect.stringContaining(path)]);
    const back = await run(restore, ["--db", path, "--from", `${path}.copy`]);
    expect([back.code, back.err]).toEqual([2, expect.stringContaining("There is no file")]);
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  test("say what they miss", async () => {
    const { path } = await filled();
    expect(await run(backup, ["--db", path])).toMatchObject({
      code: 2,
      err: expect.stringContaining("--to FILE"),
    });
    expect(await run(restore, ["--db", path, "--form", "x"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("crm restore --db FILE --from BACKUP"),
    });
  });
});
