import type SqliteClient from "better-sqlite3";
import {
  activity,
  countPurchasesChange,
  days,
  opensOrder,
  refill,
  summaries,
  totals,
} from "./derived.ts";
import type { JournaledEdit } from "./journal.ts";

const contactsAtOnce = 5000;
const daysAtOnce = 400;

/** Brings the derived rows of an import's inserts up to date, set by set, in short transactions. */
export function refreshImported(
  client: SqliteClient.Database,
  write: (statements: () => void) => void,
  edits: readonly JournaledEdit[],
): void {
  client.exec(`
    create temp table if not exists touched_contacts (id integer primary key);
    create temp table if not exists touched_days (day text primary key) without rowid;
    create temp table if not exists present_contacts (id integer primary key);
    create temp table if not exists present_days (day text primary key) without rowid;
    delete from touched_contacts; delete from touched_days;`);
  gather(client, edits);
  const among = "contact_id in (select id from present_contacts)";
  inParts(client, "contacts", "id", contactsAtOnce, () =>
    write(() =>
      client.exec(`
        ${flagOrders(among)}
        ${refill("customer_summaries", among, summaries(among))}
        ${refill("customer_totals", among, totals(among))}
        ${refill("contact_activity", among, activity(among))}`),
    ),
  );
  write(() => client.exec(countPurchasesChange));
  inParts(client, "days", "day", daysAtOnce, () =>
    write(() =>
      client.exec(
        refill(
          "daily_totals",
          "day in (select day from present_days)",
          days("purchased_on in (select day from present_days)"),
        ),
      ),
    ),
  );
}

/** Orders of one row were flagged when inserted; those of several are settled now. */
const flagOrders = (among: string): string => `
  insert or ignore into touched_days
    select purchased_on from purchases
    where ${among} and reference is not null and opens_order <> ${opensOrder};
  update purchases set opens_order = ${opensOrder}
    where ${among} and reference is not null and opens_order <> ${opensOrder};`;

function gather(client: SqliteClient.Database, edits: readonly JournaledEdit[]): void {
  const contactsOf = (table: string) =>
    client.prepare<[number, number]>(
      `insert or ignore into touched_contacts
       select contact_id from ${table} where id between ? and ?`,
    );
  const daysOf = client.prepare<[number, number]>(
    "insert or ignore into touched_days select purchased_on from purchases where id between ? and ?",
  );
  const [buyers, talkers] = [contactsOf("purchases"), contactsOf("interactions")];
  for (const { record, rowId, lastRowId } of edits) {
    if (lastRowId === null) continue;
    if (record === "interactions") talkers.run(rowId, lastRowId);
    if (record !== "purchases") continue;
    buyers.run(rowId, lastRowId);
    daysOf.run(rowId, lastRowId);
  }
}

/** Moves what was touched into the "present" table part by part, and works on each part. */
function inParts(
  client: SqliteClient.Database,
  what: "contacts" | "days",
  column: string,
  atOnce: number,
  work: () => void,
): void {
  const next = client.prepare(
    `insert into present_${what} select ${column} from touched_${what} order by 1 limit ${atOnce}`,
  );
  for (;;) {
    client.exec(`delete from present_${what}`);
    if (next.run().changes === 0) return;
    work();
    client.exec(
      `delete from touched_${what} where ${column} in (select ${column} from present_${what})`,
    );
  }
}
