import { copyFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { backUp, restore } from "../../src/db/backup.ts";
import { examine } from "../../src/db/doctor.ts";
import { all, change, contact, freshPath, purchase, shop } from "./shop.ts";

async function filled(path = freshPath()) {
  const stores = shop(path);
  const anna = stores.newId();
  await stores.changes.apply(
    change(stores, [contact(anna, "Anna"), purchase(stores.newId(), anna, "2026-05-01", 1000)]),
  );
  return { path, stores };
}

describe("a backup", () => {
  test("is made while the database is open, and is sound", async () => {
    const { path, stores } = await filled();
    await backUp(stores.database, `${path}.backup`);
    expect(examine(`${path}.backup`)).toEqual([]);
    expect(all(shop(`${path}.backup`), "contacts")).toHaveLength(1);
  });

  test("never overwrites a file", async () => {
    const { path, stores } = await filled();
    writeFileSync(`${path}.backup`, "precious");
    await expect(backUp(stores.database, `${path}.backup`)).rejects.toThrow("exists already");
  });

  test("into a folder that is not there is refused", async () => {
    const { path, stores } = await filled();
    await expect(backUp(stores.database, `${path}-missing/backup`)).rejects.toThrow(
      "There is no folder",
    );
  });
});

describe("restoring", () => {
  test("puts the backup in the database's place and keeps the old one", async () => {
    const { path, stores } = await filled();
    await backUp(stores.database, `${path}.backup`);
    await stores.changes.apply(change(stores, [contact(stores.newId(), "Ben")]));
    stores.close();
    const { kept } = restore(`${path}.backup`, path);
    expect(all(shop(path), "contacts")).toMatchObject([{ name: "Anna" }]);
    expect(all(shop(kept), "contacts")).toHaveLength(2);
  });

  test("makes a database where none was", async () => {
    const { path, stores } = await filled();
    await backUp(stores.database, `${path}.backup`);
    const other = freshPath();
    expect(restore(`${path}.backup`, other)).toEqual({ kept: undefined });
    expect(examine(other)).toEqual([]);
  });

  test("looks at the backup first: a damaged one changes nothing", async () => {
    const { path, stores } = await filled();
    stores.close();
    writeFileSync(`${path}.backup`, "this is no database, only text that is long enough");
    expect(() => restore(`${path}.backup`, path)).toThrow("is not a database");
    expect(examine(path)).toEqual([]);
    expect(readdirSync(dirname(path)).filter((name) => name.includes("incoming"))).toEqual([]);
  });

  test("replaces a database that is damaged", async () => {
    const { path, stores } = await filled();
    await backUp(stores.database, `${path}.backup`);
    stores.close();
    writeFileSync(path, "overwritten by something else, which is no database");
    restore(`${path}.backup`, path);
    expect(all(shop(path), "contacts")).toHaveLength(1);
  });

  test("is refused while a program has the database open", async () => {
    const { path, stores } = await filled();
    await backUp(stores.database, `${path}.backup`);
    expect(() => restore(`${path}.backup`, path)).toThrow("is being used by another program");
    expect(all(stores, "contacts")).toHaveLength(1);
  });

  test("of a file that is not there is refused", () => {
    expect(() => restore("/nowhere/backup", freshPath())).toThrow("There is no file");
  });
});

describe("the doctor", () => {
  test("finds nothing wrong with a database in use", async () => {
    const { path } = await filled();
    expect(examine(path)).toEqual([]);
  });

  test.each([
    ["update customer_summaries set orders = 7", "customer_summaries"],
    ["delete from daily_totals", "daily_totals"],
    ["update customer_totals set revenue_minor = 1", "customer_totals"],
    ["insert into contact_activity values (1, '2026-01-01', 1, null)", "contact_activity"],
    ["update purchases set opens_order = 0", "wrongly marked as orders"],
    ["update contacts set name_key = 'x'", "name_key of contacts"],
    ["update purchases set purchased_on = '2026-05-02'", "purchased_on of purchases"],
    ["delete from name_tokens", "found by their names"],
    ["insert into settings values (1, 'timeZone', 'Moon/Base')", "time zone Moon/Base"],
    ["insert into settings values (1, 'currency', 'Euro')", "The setting currency"],
    ["insert into contact_search(contact_search) values ('delete-all')", "contact_search"],
    ["pragma foreign_keys = off; delete from contacts", "refer to contacts"],
  ])("sees that somebody did: %s", async (sql, finding) => {
    const { path, stores } = await filled();
    stores.database.client.exec(sql);
    expect(examine(path).join("\n")).toContain(finding);
  });

  test("tells of an import that was cut off", async () => {
    const { path, stores } = await filled();
    stores.database.client.exec("update changes set status = 'applying', summary = 'the import'");
    expect(examine(path)).toEqual([expect.stringContaining('"the import" has not finished')]);
  });

  test("says what is wrong with a file that cannot be opened", () => {
    const path = freshPath();
    expect(examine(path)).toEqual([`There is no file ${path}.`]);
    writeFileSync(path, "this is no database, only text that is long enough");
    expect(examine(path)).toEqual([`${path} is not a database.`]);
  });

  test("finds a damaged page", async () => {
    const { path, stores } = await filled();
    stores.close();
    const copy = `${path}.damaged`;
    copyFileSync(path, copy);
    const { openSync, writeSync, closeSync, statSync } = await import("node:fs");
    const file = openSync(copy, "r+");
    for (let at = 4096 * 3; at < statSync(copy).size; at += 4096)
      writeSync(file, Buffer.alloc(300, 0xee), 0, 300, at);
    closeSync(file);
    expect(examine(copy).join("\n")).toMatch(/damaged/);
  });
});
