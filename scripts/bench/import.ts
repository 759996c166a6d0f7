import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { importFiles } from "../../src/programs/import.ts";
import type { Shop } from "./generate.ts";
import { type Say, seconds } from "./report.ts";

/** Imports a shop's files as `crm import` does. */
async function importShop({ contacts, purchases, now }: Shop, db: string): Promise<void> {
  const io = {
    stdin: new PassThrough(),
    stdout: new PassThrough().resume(),
    stderr: new PassThrough().resume(),
    env: {},
    now: () => now,
  };
  await importFiles(["--db", db, contacts, purchases], io);
}

/** The import beside sqlite3's own into tables with the same indexes. */
export async function benchImport(shop: Shop, db: string, say: Say): Promise<void> {
  const ours = await seconds(async () => await importShop(shop, db));
  say(
    `Import: ${Math.round(shop.rows / ours).toLocaleString("en")} rows/s, with journal, summaries and search.`,
  );
  if (spawnSync("sqlite3", ["--version"]).status !== 0) {
    say("sqlite3 is not installed here, so the import has no reference.");
    return;
  }
  const reference = await seconds(async () => {
    execFileSync("sqlite3", [join(shop.folder, "reference.db")], { input: referenceSql(shop) });
  });
  say(
    `sqlite3's .import into tables with the same indexes: ${Math.round(shop.rows / reference).toLocaleString("en")} rows/s.`,
  );
  say(`Ratio ${(reference / ours).toFixed(2)} (aim: at least 0.25).`);
}

const referenceSql = ({ contacts, purchases }: Shop): string => `
pragma journal_mode=wal; pragma synchronous=full;
create table contacts(id integer primary key,name,company,email,phone,city,country,birthday,source,owner,tags,notes,created_at);
create index a on contacts(name); create index b on contacts(company); create index c on contacts(email);
create index d on contacts(phone); create index e on contacts(city); create index f on contacts(created_at);
create table purchases(id integer primary key,contact_id,purchased_at,product,quantity,amount,cost,currency,reference);
create index g on purchases(contact_id,purchased_at,amount); create index h on purchases(purchased_at);
create index i on purchases(product,purchased_at); create index j on purchases(reference);
.mode csv
.import --skip 1 ${contacts} contacts
.import --skip 1 ${purchases} purchases
`;
