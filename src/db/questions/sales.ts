import type { Measure, Ordering, Question } from "../../core/questions/question.ts";
import { currencyOf, type Scope, soldToMany } from "./scope.ts";
import { raw, type Sql, sql } from "./sql.ts";

/** Sums of purchases, by key and currency; what every money figure is made of. */
export interface Sums {
  readonly key: string | null;
  readonly currency: string;
  readonly revenue: number;
  readonly orderRevenue: number;
  readonly refunds: number;
  readonly refundCount: number;
  readonly orders: number;
  readonly costedRevenue: number;
  readonly cost: number;
  readonly units: number;
}

type SumName = Exclude<keyof Sums, "key" | "currency">;

/** What a sum adds up: of each purchase `p`, and the column of it in the totals that are kept. */
interface SumOf {
  readonly row: string;
  /** Of days, and of contacts. */
  readonly kept?: string;
  /** Of days alone. */
  readonly keptOfDays?: string;
}

const sums: Readonly<Record<SumName, SumOf>> = {
  revenue: { row: "p.amount_minor", kept: "revenue_minor" },
  orderRevenue: { row: "max(p.amount_minor, 0)", kept: "order_revenue_minor" },
  refunds: { row: "-min(p.amount_minor, 0)", kept: "refunds_minor" },
  refundCount: { row: "p.amount_minor < 0", keptOfDays: "refunds" },
  orders: { row: "p.opens_order", kept: "orders" },
  costedRevenue: {
    row: "case when p.cost_minor is not null then p.amount_minor else 0 end",
    kept: "costed_revenue_minor",
  },
  cost: { row: "coalesce(p.cost_minor, 0)", kept: "cost_minor" },
  units: { row: "case when p.amount_minor >= 0 then p.quantity else 0 end" },
};

/** What the rows of one order have in common: its contact and reference, else it is a row of its own. */
export const orderKey = "coalesce(nullif(p.reference, '') || ' ' || p.contact_id, p.id)";

/** Orders where only some rows of an order may be among the purchases: those of one reference are one. */
export const ordersByProduct = `count(distinct case when p.amount_minor >= 0 then ${orderKey} end)`;

/** Which sums a measure, or an ordering by it, is made of; the others need not be added up. */
const needed: Readonly<Partial<Record<Measure | Ordering, readonly SumName[]>>> = {
  revenue: ["revenue"],
  orders: ["orders"],
  average_order: ["orderRevenue", "orders"],
  refunds: ["refunds"],
  refund_count: ["refundCount"],
  profit: ["revenue", "costedRevenue", "cost"],
  units: ["units"],
};

const named = (by: Measure | Ordering, of: (name: SumName) => string | undefined): Sql =>
  raw((needed[by] ?? []).map((name) => `${of(name)} as "${name}"`).join(", "));

/** The sums a measure needs over purchases `p`; `byProduct` where only some rows of an order may be among them. */
export const sumsOf = (by: Measure | Ordering, byProduct: boolean): Sql =>
  named(by, (name) =>
    name === "orders" && byProduct ? ordersByProduct : `sum(${sums[name].row})`,
  );

/** The sums that a measure needs, from the totals of days. */
export const dailySums = (measure: Measure): Sql =>
  named(measure, (name) => `sum(${ofDays(name)})`);

const ofDays = (name: SumName): string | undefined => sums[name].keptOfDays ?? sums[name].kept;

/**
 * The rows whose sums are those of customers, with their day: the totals of days, less the refunds
 * to people who have no order.
 */
export const dailyOfCustomers = (
  measure: Measure,
  among: (day: string) => Sql,
  isOfSomeDays: boolean,
): Sql => sql`
  select day, currency, ${named(measure, ofDays)} from daily_totals
  where ${among("day")}
  union all
  select p.purchased_on, p.currency, ${named(measure, (name) => `-(${sums[name].row})`)}
  from purchases p where p.amount_minor < 0
    and ${isOfSomeDays ? among("p.purchased_on") : ofFew}
    and not exists (select 1 from customer_summaries s where s.contact_id = p.contact_id)`;

/** Contacts with refunds that belong to no order: looking at all refunds ever takes far longer. */
const ofFew = raw("p.contact_id in (select contact_id from customer_totals where orders = 0)");

/** The sums of such rows. */
export const sumsOfRows = (measure: Measure): Sql => named(measure, (name) => `sum("${name}")`);

/** The same of all time, from the totals `kept` of contacts; undefined where those cannot tell. */
export const keptSums = (measure: Measure): Sql | undefined =>
  needed[measure]?.every((name) => sums[name].kept !== undefined) === true
    ? named(measure, (name) => `sum(kept.${sums[name].kept})`)
    : undefined;

/** Sums with 0 for those that the measure did not need; field by field, which is ten times as fast. */
export const filledUp = (some: Partial<Sums> & Pick<Sums, "key" | "currency">): Sums => ({
  key: some.key,
  currency: some.currency,
  revenue: some.revenue ?? 0,
  orderRevenue: some.orderRevenue ?? 0,
  refunds: some.refunds ?? 0,
  refundCount: some.refundCount ?? 0,
  orders: some.orders ?? 0,
  costedRevenue: some.costedRevenue ?? 0,
  cost: some.cost ?? 0,
  units: some.units ?? 0,
});

/** The same of all time, from what is kept of each contact. */
const keptByContact = (by: Ordering, currency: string): Sql =>
  by === "orders"
    ? raw("select contact_id, orders from customer_summaries")
    : sql`select contact_id, ${named(by, (name) => sums[name].kept)}
        from customer_totals where currency = ${currency}`;

/** The sums of each contact: money in one currency, orders and pieces over all of them. */
export function salesByContact(question: Question, scope: Scope): Sql {
  const { period, product, order } = question;
  const currency = question.currency ?? currencyOf(scope);
  const by = order?.by ?? "revenue";
  const isPlain = period === undefined && product === undefined;
  if (isPlain && by !== "units") return keptByContact(by, currency);
  const isCounted = by === "orders" || by === "units";
  return sql`select p.contact_id, ${sumsOf(by, product !== undefined)} from purchases p
    where ${isCounted ? raw("true") : sql`p.currency = ${currency}`}
      and ${soldToMany({ period, product }, scope)} group by p.contact_id`;
}
