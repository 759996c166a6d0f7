import type SqliteClient from "better-sqlite3";
import { type Days, type Period, resolvePeriod, shiftUnit } from "../../core/period.ts";
import { everybody, type Filter } from "../../core/questions/filter.ts";
import type { GroupRow } from "../../core/questions/question-store.ts";
import type { Group, Measure, Question } from "../../core/questions/question.ts";
import { given } from "../../core/given.ts";
import { addDays, daysBetween } from "../../core/time.ts";
import { boughtOn, customersOf, filterSql } from "./conditions.ts";
import { groupedBy, inOrder, isOfPurchases, joinFor, keyOf } from "./groups.ts";
import { habitComputing } from "./habits.ts";
import { isOfMoney, moneyComputing, moneyMeasures } from "./money-figures.ts";
import { people, whose } from "./people.ts";
import { currencyOf, members, type Scope, soldToMany, talkedOf, within } from "./scope.ts";
import { valueComputing } from "./values.ts";
import { allOf, queries, raw, type Sql, sql } from "./sql.ts";

type Row = GroupRow;

/** Computes figures, whole (one key) or by group. */
export function computing(client: SqliteClient.Database) {
  const counts = queries<{ readonly key: string; readonly count: number }>(client);
  const parts = queries<Part>(client);
  const spendings = queries<Spendings>(client);
  const values = valueComputing(client);
  const money = moneyComputing(client);
  const habits = habitComputing(client);
  /** Revenue divided by its customers, or by all revenue of the time. */
  const dividedBy = (question: Question, group: Group | undefined, scope: Scope) => {
    const { measure, period } = question;
    if (measure !== "average_customer" && measure !== "revenue_share") return undefined;
    const revenue = money({ ...question, measure: "revenue" }, group, scope);
    if (measure === "average_customer")
      return shared(revenue, counts(buyersSql(question, group, scope), scope));
    const all = money({ measure: "revenue", filter: everybody, period }, undefined, scope);
    return partsOf(all, revenue, currencyOf(scope));
  };
  return (question: Question, group: Group | undefined, scope: Scope): readonly Row[] => {
    const { measure } = question;
    const divided = dividedBy(question, group, scope);
    if (divided !== undefined) return divided;
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
      return spendings(bestFifth, scope, [spendingsOf(question, scope)]).map(paretoShare);
    return counted(counts(contactsSql(question, group, scope), scope));
  };
}

/** Money by key divided by the customers of that key; none where there are none. */
function shared(
  money: readonly Row[],
  buyers: readonly { readonly key: string; readonly count: number }[],
): readonly Row[] {
  const byKey = new Map(buyers.map(({ key, count }) => [key, count]));
  return money.map((row) => {
    const customers = byKey.get(row.key) ?? 0;
    return { ...row, value: customers === 0 ? null : (row.value ?? 0) / customers };
  });
}

/** Each sum of a currency as a part of all of it; none where there is nothing. */
function partsOf(
  whole: readonly Row[],
  rows: readonly Row[],
  currency: string | undefined,
): readonly Row[] {
  const all = whole.find((row) => row.currency === currency)?.value ?? 0;
  return rows
    .filter((row) => row.currency === currency)
    .map(({ key, value }) => ({ key, value: all === 0 ? null : (value ?? 0) / all }));
}

interface Part {
  readonly key: string;
  readonly part: number;
  readonly whole: number;
}

const isWorth: ReadonlySet<Measure> = new Set(["clv", "average_clv", "predicted_value"]);

export const isMoney = (measure: Measure): boolean => isWorth.has(measure) || isOfMoney(measure);

const counted = (
  rows: readonly { readonly key: string; readonly count: number }[],
): readonly Row[] => rows.map(({ key, count }) => ({ key, value: count }));

const shares = (rows: readonly Part[]): readonly Row[] =>
  rows.map(({ key, part, whole }) => ({
    key,
    value: whole === 0 ? null : part / whole,
    of: { part, whole },
  }));

/** Distinct customers with an order. */
function buyersSql(question: Question, group: Group | undefined, scope: Scope): Sql {
  const { period, product, filter } = question;
  const key = keyOf(group, "p.purchased_on", { product: "p.product" });
  const joins = joinFor(group, scope);
  if (!isOfPurchases(group)) {
    const sale: Filter = { is: "bought", ...given({ product, period }) };
    const who = filterSql({ is: "all", of: [sale, filter] }, scope);
    return sql`select ${key} as key, count(*) as count
      ${people({ who, areCustomers: true, joins, key }).from} ${groupedBy(group)}`;
  }
  const own = sql`p.amount_minor >= 0 and ${soldToMany({ period, product }, scope)}`;
  return sql`select ${key} as key, count(distinct p.contact_id) as count from purchases p
    ${whose("p.contact_id", { who: filterSql(filter, scope), key, joins, own })} group by 1`;
}

/** Contacts (added in the period), or customers whose first order lies in it. */
function contactsSql(question: Question, group: Group | undefined, scope: Scope): Sql {
  const { period, filter, measure } = question;
  const isNew = measure === "new_customers";
  const day = isNew ? "s.first_on" : "c.created_on";
  const key = keyOf(group, day);
  const inTime = within(day, period, scope);
  // Who has a first order is a customer: the days of first orders, in an index, are enough then.
  const isSaid = !isNew || inTime.text !== "true";
  const fits = isSaid ? filterSql(filter, scope) : customersOf(filter, scope);
  const who = sql`${fits} and ${inTime}`;
  const asked = { who, areCustomers: isNew, joins: joinFor(group, scope), key };
  return sql`select ${key} as key, count(*) as count ${people(asked).from} ${groupedBy(group)}`;
}

function interactionsSql(question: Question, group: Group | undefined, scope: Scope): Sql {
  const { period, filter, interaction = {} } = question;
  const key = keyOf(group, "i.happened_on", { member: "i.logged_by", kind: "i.kind" });
  const { kind, by, direction, sentiment } = interaction;
  const own = allOf([
    talkedOf(period, scope),
    ...(kind === undefined ? [] : [sql`i.kind = ${kind}`]),
    ...(direction === undefined ? [] : [sql`i.direction = ${direction}`]),
    ...(sentiment === undefined ? [] : [sql`i.sentiment = ${sentiment}`]),
    ...(by === undefined ? [] : [members("i.logged_by_key", [by], scope)]),
  ]);
  const asked = { who: filterSql(filter, scope), key, joins: joinFor(group, scope), own };
  return sql`select ${key} as key, count(*) as count from interactions i
    ${whose("i.contact_id", asked)} ${groupedBy(group)}`;
}

function repeatSql({ filter }: Question, group: Group | undefined, scope: Scope): Sql {
  const key = keyOf(group, "s.first_on");
  const who = customersOf(filter, scope);
  const asked = { who, areCustomers: true, joins: joinFor(group, scope), key };
  return sql`select ${key} as key, sum(s.order_days >= 2) as part, count(*) as whole
    ${people(asked).from} ${groupedBy(group)}`;
}

/** Of the customers of the period before, those who bought again in this one. */
function retentionSql(question: Question, group: Group | undefined, scope: Scope): Sql {
  const { filter, period = { is: "calendar", unit: "month", shift: 0 } } = question;
  const key = keyOf(group, "c.created_on");
  const now = boughtOn(resolvePeriod(period, scope.by.clock), scope);
  const who = sql`${boughtOn(daysBefore(period, scope), scope)} and ${filterSql(filter, scope)}`;
  const asked = { who, areCustomers: true, joins: joinFor(group, scope), key };
  return sql`select ${key} as key, coalesce(sum(coalesce((${now}), false)), 0) as part, count(*) as whole
    ${people(asked).from} ${groupedBy(group)}`;
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

/** The table of what each customer (of the period, if there is one) brought. */
function spendingsOf({ filter, period, currency }: Question, scope: Scope): Sql {
  const main = currency ?? currencyOf(scope);
  const who = customersOf(filter, scope);
  if (period === undefined)
    return sql`spendings as materialized (
      select kept.revenue_minor as value from customer_totals kept
      ${whose("kept.contact_id", { who, own: sql`kept.currency = ${main} and ${hasSales}` })})`;
  const own = sql`p.currency = ${main} and ${soldToMany({ period }, scope)}`;
  return sql`spendings as materialized (
    select sum(p.amount_minor) as value from purchases p ${whose("p.contact_id", { who, own })}
    group by p.contact_id having max(p.amount_minor) >= 0)`;
}

/** Not refunds alone; what was given away, within an order in another currency, only its row tells. */
const hasSales = raw(`(kept.orders > 0 or kept.order_revenue_minor > 0 or exists (
  select 1 from purchases p where p.contact_id = kept.contact_id
    and p.currency = kept.currency and p.amount_minor >= 0))`);

interface Spendings {
  readonly customers: number;
  readonly whole: number;
  /** What the best fifth of them brought, their number rounded up. */
  readonly best: number;
}

const bestFifth = raw(`
  select count(*) as customers, coalesce(sum(value), 0) as whole,
    coalesce((select sum(value) from (
      select value from spendings order by value desc
      limit (select (count(*) + 4) / 5 from spendings))), 0) as best
  from spendings`);

/** The share of revenue that the best fifth of customers brought. */
const paretoShare = ({ customers, whole, best }: Spendings): Row => ({
  key: "",
  value: whole === 0 ? null : best / whole,
  of: { part: Math.ceil(customers / 5), whole: customers },
});

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
