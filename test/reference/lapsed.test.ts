import Sqlite from "better-sqlite3";
import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { ask } from "../../src/programs/ask.ts";
import { freshDb, crmImport } from "../programs/import/support.ts";
import { run } from "../programs/run.ts";
import { describeReference } from "../support/reference.ts";

/** The purchases as they stand in the file, in a table of their own: nothing of ours reads them. */
function plainTable(file: string): Sqlite.Database {
  const rows = z
    .array(z.object({ contact_id: z.string(), purchased_at: z.string(), amount: z.string() }))
    .parse(parse(readFileSync(file), { columns: true }));
  const table = new Sqlite(":memory:");
  table.exec("create table bought (who integer, day text, cents integer)");
  const add = table.prepare("insert into bought values (?, ?, ?)");
  table.transaction(() => {
    for (const { contact_id, purchased_at, amount } of rows)
      add.run(Number(contact_id), purchased_at.slice(0, 10), Math.round(100 * Number(amount)));
  })();
  return table;
}

/** Who had bought, but not in the 90 days before, by what they brought in the year before. */
const lapsed = `
  select printf('Customer %05d', who) from bought where day <= :today group by who
  having max(day) < date(:today, '-90 days')
  order by coalesce(sum(cents) filter (where day >= date(:today, '-12 months')), 0) desc, who`;

const answer = z.object({
  data: z.object({ total: z.number(), contacts: z.array(z.string()) }),
});

describeReference("CDNOW, imported and asked by the programs", (folder) => {
  test("who has not bought in 90 days is who plain SQL over the file finds, in its order", async () => {
    const db = freshDb();
    const files = ["contacts.csv", "purchases.csv"].map((name) => `${folder}/cdnow/full/${name}`);
    const { code, out } = await crmImport(db, ["--tz", "UTC", ...files]);
    expect([code, out]).toEqual([0, expect.stringContaining("69,659 new")]);
    const table = plainTable(files[1] ?? "");
    for (const today of ["1998-06-30", "1998-09-30"]) {
      const expected = table.prepare<[{ today: string }], string>(lapsed).pluck().all({ today });
      const asked = ["--db", db, "--json", "--now", `${today}T12:00:00Z`];
      const told = await run(ask, [...asked, "who hasn't bought in 90 days?"]);
      const { data } = answer.parse(JSON.parse(told.out));
      expect(data.total).toBe(expected.length);
      expect(data.contacts).toEqual(expected.slice(0, 10_000));
    }
  }, 180_000);
});
