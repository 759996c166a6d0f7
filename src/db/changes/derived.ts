import type SqliteClient from "better-sqlite3";
import { nameTokens } from "../../core/text.ts";

const money = `
  sum(amount_minor) as revenue_minor,
  sum(case when amount_minor >= 0 then amount_minor else 0 end) as order_revenue_minor,
  -sum(case when amount_minor < 0 then amount_minor else 0 end) as refunds_minor`;
const costs = `
  sum(case when cost_minor is not null then amount_minor else 0 end) as costed_revenue_minor,
  coalesce(sum(cost_minor), 0) as cost_minor`;

/**
 * 1 on the first row of each order: the earliest of a contact's sales with one reference. The plus
 * leads to the index by reference: few rows share one, while a contact may have thousands.
 */
export const opensOrder = `
  case
    when amount_minor < 0 then 0
    when coalesce(reference, '') = '' then 1
    else not exists (
      select 1 from purchases earlier
      where earlier.reference = purchases.reference and +earlier.contact_id = purchases.contact_id
        and earlier.amount_minor >= 0
        and (earlier.purchased_at, earlier.id) < (purchases.purchased_at, purchases.id))
  end`;

export const summaries = (among: string): string => `
  select contact_id, sum(opens_order) as orders, count(distinct purchased_on) as order_days,
    min(purchased_on) as first_on, max(purchased_on) as last_on,
    max(purchased_at) as last_at, min(purchased_at) as first_at
  from purchases where amount_minor >= 0 and ${among} group by contact_id`;

export const totals = (among: string): string => `
  select contact_id, currency, ${money}, sum(opens_order) as orders, ${costs}
  from purchases where ${among} group by contact_id, currency`;

export const days = (on: string): string => `
  select purchased_on as day, currency, ${money}, sum(amount_minor < 0) as refunds,
    sum(opens_order) as orders, ${costs}
  from purchases where ${on} group by purchased_on, currency`;

export const activity = (among: string): string => `
  select contact_id, max(happened_on) as last_contact_on, max(happened_at) as last_contact_at,
    max(case when direction = 'in' then happened_at end) as last_heard_at
  from interactions where kind <> 'note' and ${among} group by contact_id`;

const columns = {
  customer_summaries: "contact_id, orders, order_days, first_on, last_on, last_at, first_at",
  customer_totals: `contact_id, currency, revenue_minor, order_revenue_minor, refunds_minor, orders,
    costed_revenue_minor, cost_minor`,
  daily_totals: `day, currency, revenue_minor, order_revenue_minor, refunds_minor, refunds, orders,
    costed_revenue_minor, cost_minor`,
  contact_activity: "contact_id, last_contact_on, last_contact_at, last_heard_at",
} as const;

/** Statements that replace the rows of a table that meet a condition by those selected. */
export const refill = (table: keyof typeof columns, where: string, select: string): string =>
  `delete from ${table} where ${where};
   insert into ${table} (${columns[table]}) ${select};`;

/**
 * The rows of a table without those that records after a moment had a part in, whose keys are
 * those of `changed`; in their place what `select` makes of the records up to it.
 */
export const replacing = (
  table: keyof typeof columns,
  changed: string,
  select: (among: string) => string,
): string => {
  const key = table === "daily_totals" ? "day" : "contact_id";
  const column = table === "daily_totals" ? "purchased_on" : "contact_id";
  return `${table} as materialized (
    select ${columns[table]} from main.${table} where ${key} not in (${changed})
    union all select * from (${select(`${column} in (${changed})`)}))`;
};

/** What a change touched: contacts by what of theirs it was, and business days with purchases. */
export interface Touched {
  readonly names: Set<number>;
  readonly buyers: Set<number>;
  readonly talkers: Set<number>;
  readonly days: Set<string>;
}

export const nothingTouched = (): Touched => ({
  names: new Set(),
  buyers: new Set(),
  talkers: new Set(),
  days: new Set(),
});

/** Counts that purchases changed, for what was computed from them. */
export const countPurchasesChange = `
  insert into counters (name, next) values ('purchases', 1)
  on conflict (name) do update set next = next + 1;`;

/** Brings all derived rows of what was touched up to date; to be called inside the transaction. */
export function refreshDerived(client: SqliteClient.Database): (touched: Touched) => void {
  const run = {
    flags: client
      .prepare<[number], string>(
        `update purchases set opens_order = ${opensOrder}
         where contact_id = ? and opens_order <> ${opensOrder} returning purchased_on`,
      )
      .pluck(),
    summaries: prepareAll(
      client,
      refill("customer_summaries", "contact_id = :key", summaries("contact_id = :key")),
    ),
    totals: prepareAll(
      client,
      refill("customer_totals", "contact_id = :key", totals("contact_id = :key")),
    ),
    activity: prepareAll(
      client,
      refill("contact_activity", "contact_id = :key", activity("contact_id = :key")),
    ),
    days: prepareAll(client, refill("daily_totals", "day = :key", days("purchased_on = :key"))),
  };
  const refreshNames = refreshNamesOf(client);
  const countChange = client.prepare(countPurchasesChange);
  return (touched) => {
    for (const id of touched.names) refreshNames(id);
    for (const id of touched.talkers) run.activity(id);
    for (const id of touched.buyers) {
      for (const day of run.flags.all(id)) touched.days.add(day);
      run.summaries(id);
      run.totals(id);
    }
    for (const day of touched.days) run.days(day);
    if (touched.buyers.size > 0) countChange.run();
  };
}

function prepareAll(client: SqliteClient.Database, statements: string) {
  const prepared = statements
    .split(";")
    .filter((sql) => sql.trim() !== "")
    .map((sql) => client.prepare<[{ readonly key: number | string }]>(sql));
  return (key: number | string): void => {
    for (const statement of prepared) statement.run({ key });
  };
}

/** The folded words of a contact's name and company, as rows of `name_tokens`. */
export function tokensOf(contact: { readonly name: string; readonly company: string | null }) {
  return [
    ...nameTokens(contact.name).map((token) => ({ token, kind: "name" })),
    ...nameTokens(contact.company ?? "").map((token) => ({ token, kind: "company" })),
  ];
}

function refreshNamesOf(client: SqliteClient.Database): (id: number) => void {
  const read = client.prepare<[number], { name: string; company: string | null }>(
    "select name, company from contacts where id = ?",
  );
  const clear = client.prepare<[number]>("delete from name_tokens where contact_id = ?");
  const add = client.prepare<[string, string, number]>(
    "insert into name_tokens (token, kind, contact_id) values (?, ?, ?)",
  );
  return (id) => {
    clear.run(id);
    const contact = read.get(id);
    if (contact === undefined) return;
    for (const { token, kind } of tokensOf(contact)) add.run(token, kind, id);
  };
}

/** Recomputes everything derived from the records, whole. */
export function rebuildDerived(client: SqliteClient.Database): void {
  client.exec(`
    ${countPurchasesChange}
    update purchases set opens_order = ${opensOrder} where opens_order <> ${opensOrder};
    ${refill("customer_summaries", "true", summaries("true"))}
    ${refill("customer_totals", "true", totals("true"))}
    ${refill("daily_totals", "true", days("true"))}
    ${refill("contact_activity", "true", activity("true"))}`);
}
