import type SqliteClient from "better-sqlite3";
import { type Days, type Period, resolvePeriod, shiftUnit } from "../../core/period.ts";
import { isEverybody } from "../../core/questions/filter.ts";
import type { Figure, GroupRow } from "../../core/questions/question-store.ts";
import type { Group, Measure, Question } from "../../core/questions/question.ts";
import { addDays, daysBetween } from "../../core/time.ts";
import { boughtOn, customersOf, filterSql } from "./conditions.ts";
import { inOrder, isTime, joinFor, keyOf } from "./groups.ts";
import { habitComputing } from "./habits.ts";
import { marginOf } from "./margin.ts";
import { dailySums, filledUp, type Sums, sumsOf } from "./sales.ts";
import { currencyOf, known, members, type Scope, sold, within } from "./scope.ts";
import { byCurrency, valueComputing } from "./values.ts";
import { allOf, queries, raw, type Sql, sql } from "./sql.ts";

type Row = GroupRow;

const moneyMeasures: ReadonlySet<Measure> = new Set([
  "revenue",
  "orders",
  "average_order",
  "profit",
  "refunds",
  "refund_count",
  "units",
]);

/** Computes figures, whole (one key) or by group. */
export function computing(client: SqliteClient.Database) {
  const counts = queries<{ readonly key: string; readonly count: number }>(client);
  const parts = queries<Part>(client);
  const spendings = queries<{ readonly value: number }>(client);
  const values = valueComputing(client);
  const money = moneyComputing(client);
  const habits = habitComputing(client);
  return (question: Question, group: Group | undefined, scope: Scope): readonly Row[] => {
    const { measure } = question;
    if (moneyMeasures.has(measure)) return money(question, group, scope);
    const habit = habits(question, group, scope);
    if (habit !== undefined) return habit;
    if (measure === "interactions")
      return counted(counts(interactionsSql(question, group, scope), scope));
    if (measure === "customers") return counted(counts(buyersSql(question, group, scope), scope));
    if (measure === "repeat_rate") return shares(parts(repeatSql(question, group, scope), scope));
    if (measure === "retention") return shares(parts(retentionSql(question, group, scope), scope));
    if (isWorth.has(measure)) return values(question, group, scope);
    if (measure === "pareto_share")
      return [paretoShare(spendings(spendingsSql(question, scope), scope))];
    return counted(counts(contactsSql(question, group, scope), scope));
  };
}

function moneyComputing(client: SqliteClient.Database) {
  const sums = queries<Partial<Sums> & Pick<Sums, "key" | "currency">>(client);
  const margin = marginOf(client);
  return (question: Question, group: Group | undefined, scope: Scope): readonly Row[] => {
    const rows = sums(salesSql(question, group, scope), scope).map((each) => ({
      key: each.key ?? "",
      ...moneyFigure(question.measure, filledUp(each), () => margin(scope, each.currency)),
    }));
    return isMoney(question.measure) ? byCurrency(rows, scope) : added(rows);
  };
}

interface Part {
  readonly key: string;
  readonly part: number;
  readonly whole: number;
}

const isWorth: ReadonlySet<Measure> = new Set(["clv", "average_clv", "predicted_value"]);

export const isMoney = (measure: Measure): boolean =>
  isWorth.has(measure) || ["revenue", "average_order", "profit", "refunds"].includes(measure);

/** Counts over all currencies, added by key. */
function added(rows: readonly Row[]): readonly Row[] {
  const byKey = new Map<string, number>();
  for (const { key, value } of rows) byKey.set(key, (byKey.get(key) ?? 0) + (value ?? 0));
  return [...byKey].map(([key, value]) => ({ key, value }));
}

const counted = (
  rows: readonly { readonly key: string; readonly count: number }[],
): readonly Row[] => rows.map(({ key, count }) => ({ key, value: count }));

const shares = (rows: readonly Part[]): readonly Row[] =>
  rows.map(({ key, part, whole }) => ({
    key,
    value: whole === 0 ? null : part / whole,
    of: { part, whole },
  }));

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

/** Sums by key and currency; from the totals of days wherever they can tell. */
function salesSql(question: Question, group: Group | undefined, scope: Scope): Sql {
  const { filter, period, product, measure } = question;
  const isPlain = isEverybody(filter) && product === undefined && measure !== "units";
  if (!isPlain || !(group === undefined || isTime(group)))
    return purchasesSql(question, group, scope);
  const key = group === undefined ? "''" : keyOf(group, "day");
  return sql`select ${raw(key)} as key, ${dailySums(measure)} from daily_totals
    where ${within("day", period, scope)} group by 1, currency`;
}

function purchasesSql(question: Question, group: Group | undefined, scope: Scope): Sql {
  const { period, product, filter } = question;
  const key = group === undefined ? "''" : keyOf(group, "p.purchased_on", { product: "p.product" });
  return sql`select ${raw(key)} as key, ${sumsOf(product !== undefined || group === "product")}
    from purchases p join contacts c on c.id = p.contact_id ${known} ${joinFor(group, scope)}
    where ${filterSql(filter, scope)} and ${sold({ period, product }, scope)}
    group by 1, p.currency`;
}

/** Distinct customers with an order. */
function buyersSql(question: Question, group: Group | undefined, scope: Scope): Sql {
  const { period, product, filter } = question;
  const key = group === undefined ? "''" : keyOf(group, "p.purchased_on", { product: "p.product" });
  return sql`select ${raw(key)} as key, count(distinct p.contact_id) as count from purchases p
    join contacts c on c.id = p.contact_id ${known} ${joinFor(group, scope)}
    where p.amount_minor >= 0 and ${filterSql(filter, scope)} and ${sold({ period, product }, scope)}
    group by 1`;
}

/** Contacts (added in the period), or customers whose first order lies in it. */
function contactsSql(question: Question, group: Group | undefined, scope: Scope): Sql {
  const { period, filter, measure } = question;
  const isNew = measure === "new_customers";
  const day = isNew ? "s.first_on" : "c.created_on";
  const key = group === undefined ? "''" : keyOf(group, day);
  const who = isNew ? customersOf(filter, scope) : filterSql(filter, scope);
  return sql`select ${raw(key)} as key, count(*) as count from contacts c ${known} ${joinFor(group, scope)}
    where ${who} and ${within(day, period, scope)} group by 1`;
}

function interactionsSql(question: Question, group: Group | undefined, scope: Scope): Sql {
  const { period, filter, interaction = {} } = question;
  const own = { member: "i.logged_by", kind: "i.kind" };
  const key = group === undefined ? "''" : keyOf(group, "i.happened_on", own);
  const { kind, by, direction, sentiment } = interaction;
  return sql`select ${raw(key)} as key, count(*) as count from interactions i
    join contacts c on c.id = i.contact_id ${known} ${joinFor(group, scope)}
    where ${allOf([
      filterSql(filter, scope),
      within("i.happened_on", period, scope),
      ...(kind === undefined ? [] : [sql`i.kind = ${kind}`]),
      ...(direction === undefined ? [] : [sql`i.direction = ${direction}`]),
      ...(sentiment === undefined ? [] : [sql`i.sentiment = ${sentiment}`]),
      ...(by === undefined ? [] : [members("i.logged_by_key", [by], scope)]),
    ])} group by 1`;
}

function repeatSql({ filter }: Question, group: Group | undefined, scope: Scope): Sql {
  const key = group === undefined ? "''" : keyOf(group, "s.first_on");
  return sql`select ${raw(key)} as key, sum(s.order_days >= 2) as part, count(*) as whole
    from contacts c ${known} ${joinFor(group, scope)}
    where ${customersOf(filter, scope)} group by 1`;
}

/** Of the customers of the period before, those who bought again in this one. */
function retentionSql(question: Question, group: Group | undefined, scope: Scope): Sql {
  const { filter, period = { is: "calendar", unit: "month", shift: 0 } } = question;
  const key = group === undefined ? "''" : keyOf(group, "c.created_on");
  const now = boughtOn(resolvePeriod(period, scope.by.clock));
  return sql`select ${raw(key)} as key, coalesce(sum(c.id in (${now})), 0) as part, count(*) as whole
    from contacts c ${known} ${joinFor(group, scope)}
    where c.id in (${boughtOn(daysBefore(period, scope))}) and ${filterSql(filter, scope)} group by 1`;
}

/** The calendar period before, or as many days before. */
function daysBefore(period: Period, { by, today }: Scope): Days {
  if (period.is === "calendar")
    return resolvePeriod({ ...period, shift: period.shift - 1 }, by.clock);
  const { from = today, until = today } = resolvePeriod(period, by.clock);
  const unit = { month: "month", quarter: "quarter", year: "year" } as const;
  const earlier =
    period.is === "last"
      ? shiftUnit(from, period.unit, -period.count)
      : period.is === "month" || period.is === "quarter" || period.is === "year"
        ? shiftUnit(from, unit[period.is], -1)
        : addDays(from, -daysBetween(from, until));
  return { from: earlier, until: from, toNow: false };
}

/** What each customer (of the period, if there is one) brought, largest first. */
function spendingsSql({ filter, period, currency }: Question, scope: Scope): Sql {
  const main = currency ?? currencyOf(scope);
  return sql`select sum(p.amount_minor) as value
    from purchases p join contacts c on c.id = p.contact_id ${known}
    where p.currency = ${main} and ${customersOf(filter, scope)} and ${sold({ period }, scope)}
    group by p.contact_id having max(p.amount_minor) >= 0 order by 1 desc`;
}

/** The share of revenue that the best fifth of customers brought (their number rounded up). */
function paretoShare(spendings: readonly { readonly value: number }[]): Row {
  const sum = (rows: typeof spendings) => rows.reduce((total, { value }) => total + value, 0);
  const best = Math.ceil(spendings.length / 5);
  const whole = sum(spendings);
  return {
    key: "",
    value: whole === 0 ? null : sum(spendings.slice(0, best)) / whole,
    of: { part: best, whole: spendings.length },
  };
}

/** The rows of each currency in their order. */
export function sortedRows(
  rows: readonly Row[],
  question: Question & { readonly group: Group },
): readonly Row[] {
  const currencies = [...new Set(rows.map(({ currency }) => currency))];
  return currencies.flatMap((currency) =>
    inOrder(
      rows.filter((row) => row.currency === currency),
      question.group,
      question,
    ),
  );
}
