import type SqliteClient from "better-sqlite3";
import { isEverybody } from "../../core/questions/filter.ts";
import type { Figure, GroupRow } from "../../core/questions/question-store.ts";
import type { Group, Measure, Question } from "../../core/questions/question.ts";
import { filterSql } from "./conditions.ts";
import { groupedBy, isOfPurchases, isTime, joinFor, keyOf } from "./groups.ts";
import { marginOf } from "./margin.ts";
import { whose } from "./people.ts";
import {
  dailyOfCustomers,
  dailySums,
  filledUp,
  keptSums,
  type Sums,
  sumsOf,
  sumsOfRows,
} from "./sales.ts";
import { type Scope, soldToMany, within } from "./scope.ts";
import { queries, raw, type Sql, sql } from "./sql.ts";
import { byCurrency } from "./values.ts";

/** The measures that are made of purchases. */
export const moneyMeasures: ReadonlySet<Measure> = new Set([
  "revenue",
  "orders",
  "average_order",
  "profit",
  "refunds",
  "refund_count",
  "units",
]);

/** Computes figures of purchases, whole (one key) or by group. */
export function moneyComputing(client: SqliteClient.Database) {
  const sums = queries<Partial<Sums> & Pick<Sums, "key" | "currency">>(client);
  const margin = marginOf(client);
  return (question: Question, group: Group | undefined, scope: Scope): readonly GroupRow[] => {
    const rows = sums(salesSql(question, group, scope), scope).map((each) => ({
      key: each.key ?? "",
      ...moneyFigure(question.measure, filledUp(each), () => margin(scope, each.currency)),
    }));
    return isOfMoney(question.measure) ? byCurrency(rows, scope) : added(rows);
  };
}

/** Whether it is an amount of money, and no count. */
export const isOfMoney = (measure: Measure): boolean =>
  ["revenue", "average_order", "average_customer", "profit", "refunds"].includes(measure);

/** Counts over all currencies, added by key. */
function added(rows: readonly GroupRow[]): readonly GroupRow[] {
  const byKey = new Map<string, number>();
  for (const { key, value } of rows) byKey.set(key, (byKey.get(key) ?? 0) + (value ?? 0));
  return [...byKey].map(([key, value]) => ({ key, value }));
}

function moneyFigure(measure: Measure, each: Sums, margin: () => number): Figure {
  const { currency, orders, orderRevenue, refunds, refundCount, units, revenue } = each;
  if (measure === "average_order")
    return { value: orders === 0 ? null : orderRevenue / orders, currency };
  if (measure === "refunds") return { value: refunds, currency };
  if (measure === "profit") return profitOf(each, margin);
  if (measure === "orders") return { value: orders };
  if (measure === "refund_count") return { value: refundCount };
  return measure === "units" ? { value: units } : { value: revenue, currency };
}

/** What is left after cost; where no cost was recorded, the margin says what. */
function profitOf({ currency, revenue, costedRevenue, cost }: Sums, margin: () => number): Figure {
  if (revenue === costedRevenue)
    return { value: costedRevenue - cost, currency, estimatedMinor: 0 };
  const estimatedMinor = Math.round(margin() * (revenue - costedRevenue));
  return { value: costedRevenue - cost + estimatedMinor, currency, estimatedMinor };
}

/** Sums by key and currency; from the totals of days or of contacts wherever they can tell. */
function salesSql(question: Question, group: Group | undefined, scope: Scope): Sql {
  const { filter, period, product, measure } = question;
  if (product !== undefined || measure === "units") return purchasesSql(question, group, scope);
  if (group === undefined || isTime(group)) {
    const among = (day: string) => within(day, period, scope);
    const key = keyOf(group, "day");
    if (isEverybody(filter))
      return sql`select ${key} as key, currency, ${dailySums(measure)} from daily_totals
        where ${among("day")} group by 1, currency`;
    if (filter.is === "customer")
      return sql`select ${key} as key, currency, ${sumsOfRows(measure)}
        from (${dailyOfCustomers(measure, among, period !== undefined)}) group by 1, currency`;
  }
  const sums = keptSums(measure);
  if (period !== undefined || sums === undefined || isOfPurchases(group))
    return purchasesSql(question, group, scope);
  const key = keyOf(group, "''");
  const asked = { who: filterSql(filter, scope), key, joins: joinFor(group, scope) };
  return sql`select ${key} as key, kept.currency as currency, ${sums}
    from customer_totals kept ${whose("kept.contact_id", asked)} group by 1, kept.currency`;
}

function purchasesSql(question: Question, group: Group | undefined, scope: Scope): Sql {
  const { period, product, filter, measure } = question;
  const key = keyOf(group, "p.purchased_on", { product: "p.product" });
  const sums = sumsOf(measure, product !== undefined || group === "product");
  const [currency, ...many] = currencyOfRows(measure, scope);
  const own = soldToMany({ period, product }, scope);
  const asked = { who: filterSql(filter, scope), key, joins: joinFor(group, scope), own };
  return sql`select ${key} as key, ${currency} as currency, ${sums}
    from purchases p ${whose("p.contact_id", asked)} ${groupedBy(group, ...many)}`;
}

/** The currency of purchases `p`; where there may be several, also what they are grouped by. */
function currencyOfRows(measure: Measure, { facts }: Scope): readonly [Sql, ...string[]] {
  // One order may have rows in two currencies, and is still one.
  if (!isOfMoney(measure)) return [raw("''")];
  const [only, ...others] = facts.currencies;
  return only !== undefined && others.length === 0
    ? [sql`${only}`]
    : [raw("p.currency"), "p.currency"];
}
