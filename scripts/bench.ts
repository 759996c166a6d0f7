/**
 * Speed as ratios to a reference in the same run: an import beside sqlite3's own, and two questions
 * beside the same rows by raw prepared SQL. Writes docs/performance.md.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import type { AskedBy } from "../src/core/questions/question-store.ts";
import { openStores } from "../src/db/stores.ts";
import { importFiles } from "../src/programs/import.ts";
import { writeShop } from "./bench/generate.ts";

const now = Date.parse("2026-06-30T09:00:00Z");
const size = { contacts: 100_000, purchases: 1_000_000, now };
const folder = mkdtempSync(join(tmpdir(), "bench-"));
const lines: string[] = [];
const say = (line: string): void => {
  console.log(line);
  lines.push(line);
};
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
};
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Median ratio of two pieces of work, one after the other, so that a slow moment slows both. */
async function ratio(
  ours: () => Promise<unknown>,
  reference: () => Promise<unknown>,
  rounds: number,
): Promise<{ readonly ours: number; readonly reference: number; readonly ratio: number }> {
  const pairs: [number, number][] = [];
  await ours();
  await reference();
  for (let round = 0; round < rounds; round++)
    pairs.push([await seconds(ours), await seconds(reference)]);
  return {
    ours: median(pairs.map(([a]) => a)),
    reference: median(pairs.map(([, b]) => b)),
    ratio: median(pairs.map(([a, b]) => a / b)),
  };
}

async function benchImport(files: readonly string[], db: string): Promise<void> {
  const io = {
    stdin: new PassThrough(),
    stdout: new PassThrough().resume(),
    stderr: new PassThrough().resume(),
    env: {},
    now: () => now,
  };
  const rows = size.contacts + size.purchases;
  const ours = await seconds(() => importFiles(["--db", db, ...files], io));
  say(
    `Import: ${Math.round(rows / ours).toLocaleString("en")} rows/s, with journal, summaries and search.`,
  );
  if (spawnSync("sqlite3", ["--version"]).status !== 0) {
    say("sqlite3 is not installed here, so the import has no reference.");
    return;
  }
  const reference = await seconds(async () => {
    execFileSync("sqlite3", [join(folder, "reference.db")], { input: referenceSql(files) });
  });
  say(
    `sqlite3's .import into tables with the same indexes: ${Math.round(rows / reference).toLocaleString("en")} rows/s.`,
  );
  say(`Ratio ${(reference / ours).toFixed(2)} (aim: at least 0.25).`);
}

const referenceSql = ([contacts = "", purchases = ""]: readonly string[]): string => `
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

async function benchQuestions(db: string): Promise<void> {
  const stores = openStores(db);
  const { client } = stores.database;
  const by: AskedBy = {
    clock: { now, zone: "Europe/Berlin" },
    me: "Ana",
    currency: "EUR",
    defaultMargin: undefined,
  };
  const lapsed = client.prepare(`
    select c.id, c.name, s.last_on, coalesce(sum(p.amount_minor), 0) as at_stake, count(*) over ()
    from customer_summaries s join contacts c on c.id = s.contact_id
      left join purchases p on p.contact_id = s.contact_id and p.purchased_on >= '2025-06-30' and p.currency = 'EUR'
    where s.last_on < '2026-04-01' group by s.contact_id order by at_stake desc, c.name_key limit 10`);
  const who = await ratio(
    async () =>
      await stores.questions.list(
        {
          measure: "list",
          filter: { is: "lapsed", since: { count: 90, unit: "day" } },
          order: { by: "at_stake", direction: "desc" },
        },
        by,
        10,
      ),
    async () => lapsed.all(),
    7,
  );
  say(
    `"Who hasn't bought in 90 days?": ${(who.ours * 1000).toFixed(1)} ms, raw SQL ${(who.reference * 1000).toFixed(1)} ms, ratio ${who.ratio.toFixed(2)} (aim: at most 1.5).`,
  );
  const months = client.prepare(
    "select substr(day, 1, 7), currency, sum(revenue_minor) from daily_totals group by 1, 2 order by 1",
  );
  const month = await ratio(
    async () =>
      await stores.questions.grouped(
        { measure: "revenue", filter: { is: "all", of: [] }, group: "month" },
        by,
      ),
    async () => months.all(),
    25,
  );
  say(
    `"Revenue by month": ${(month.ours * 1000).toFixed(2)} ms, raw SQL ${(month.reference * 1000).toFixed(2)} ms, ratio ${month.ratio.toFixed(2)} (aim: at most 1.5).`,
  );
  stores.close();
}

try {
  say(`100,000 contacts and 1,000,000 purchases, Node ${process.version}.\n`);
  const { contacts, purchases } = writeShop(folder, size);
  const db = join(folder, "shop.db");
  await benchImport([contacts, purchases], db);
  await benchQuestions(db);
  writeFileSync(
    new URL("../docs/performance.md", import.meta.url),
    `# Performance\n\nWritten by \`npm run bench\`; ratios to a reference in the same run, since machines differ.\n\n${lines.map((line) => (line.endsWith("\n") ? line : `- ${line}\n`)).join("")}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
