import type SqliteClient from "better-sqlite3";
import { type Days, type Period, resolvePeriod, shiftUnit } from "../../core/period.ts";
import type { Figure, GroupRow } from "../../core/questions/question-store.ts";
import type { Group, Measure, Question } from "../../core/questions/question.ts";
import { addDays, daysBetween } from "../../core/time.ts";
import { boughtOn, filterSql } from "./conditions.ts";
import { inOrder, isTime, keyOf, tagJoin } from "./groups.ts";
import { marginOf } from "./margin.ts";
import { dailySums, type Sums, sumsOf } from "./sales.ts";
import { currencyOf, members, type Scope, sold, within } from "./scope.ts";
import { allOf, nothing, queries, raw, type Sql, sql } from "./sql.ts";

type Row = GroupRow;

/** Computes figures, whole (one key) or by group. */
export function computing(client: SqliteClient.Database) {
  const sums = queries<Sums>(client);
  const counts = queries<{ readonly key: string; readonly count: number }>(client);
  const parts = queries<{ readonly key: string; readonly part: number; readonly whole: number }>(
    client,
  );
  const values = queries<{ readonly value: number }>(client);
  const margin = marginOf(client);

  const money = (question: Question, group: Group | undefined, scope: Scope): readonly Row[] => {
    const byCurrency = sums(salesSql(question, group, scope));
    const rows = byCurrency.map((each) => ({
      key: each.key ?? "",
      ...moneyFigure(question.measure, each, () => margin(scope, each.currency)),
    }));
    const rank = (currency: string | undefined) => scope.facts.currencies.indexOf(currency ?? "");
    return isMoney(question.measure)
      ? rows.toSorted((a, b) => rank(a.currency) - rank(b.currency))
      : added(rows);
  };

  return (question: Question, group: Group | undefined, scope: Scope): readonly Row[] => {
    switch (question.measure) {
      case "interactions":
        return counted(counts(interactionsSql(question, group, scope)));
      case "customers":
        return counted(counts(buyersSql(question, group, scope)));
      case "contacts":
      case "list":
      case "count":
      case "new_customers":
        return counted(counts(contactsSql(question, group, scope)));
      case "repeat_rate":
        return shares(parts(repeatSql(question, group, scope)));
      case "retention":
        return shares(parts(retentionSql(question, group, scope)));
      case "pareto_share":
        return [paretoShare(values(spendingsSql(question, scope)))];
      case "revenue":
      case "orders":
      case "average_order":
      case "profit":
      case "refunds":
      case "refund_count":
      case "units":
        return money(question, group, scope);
    }
  };
}

const isMoney = (measure: Measure): boolean =>
  ["revenue", "average_order", "profit", "refunds"].includes(measure);

/** Counts over all currencies, added by key. */
function added(rows: readonly Row[]): readonly Row[] {
  const byKey = new Map<string, number>();
  for (const { key, value } of rows) byKey.set(key, (byKey.get(key) ?? 0) + (value ?? 0));
  return [...byKey].map(([key, value]) => ({ key, value }));
}

const counted = (
  rows: readonly { readonly key: string; readonly count: number }[],
): readonly Row[] => rows.map(({ key, count }) => ({ key, value: count }));

const shares = (
  rows: readonly { readonly key: string; readonly part: number; readonly whole: number }[],
): readonly Row[] =>
  rows.map(({ key, part, whole }) => ({
    key,
    value: whole === 0 ? null : part / whole,
    of: { part, whole },
  }));

function moneyFigure(measure: Measure, each: Sums, margin: () => number): Figure {
  const { currency } = each;
  switch (measure) {
    case "average_order":
      return { value: each.orders === 0 ? null : each.orderRevenue / each.orders, currency };
    case "refunds":
      return { value: each.refunds, currency };
    case "profit": {
      const estimated = Math.round(margin() * (each.revenue - each.costedRevenue));
      const value = each.costedRevenue - each.cost + estimated;
      return {
        value,
        currency,
        estimatedMinor: each.revenue === each.costedRevenue ? 0 : estimated,
      };
    }
    case "orders":
      return { value: each.orders };
    case "refund_count":
      return { value: each.refundCount };
    case "units":
      return { value: each.units };
    default:
      return { value: each.revenue, currency };
  }
}

const isEverybody = ({ filter }: Question): boolean =>
  filter.is === "all" && filter.of.length === 0;

/** Sums by key and currency; from the totals of days wherever they can tell. */
function salesSql(question: Question, group: Group | undefined, scope: Scope): Sql {
  const { period, product, measure } = question;
  const daily =
    isEverybody(question) &&
    product === undefined &&
    measure !== "units" &&
    (group === undefined || isTime(group));
  if (daily) {
    const key = group === undefined ? "''" : keyOf(group, "day");
    return sql`select ${raw(key)} as key, ${dailySums} from ${scope.daily}
      where ${within("day", period, scope)} group by 1, currency`;
  }
  const key = group === undefined ? "''" : keyOf(group, "p.purchased_on", { product: "p.product" });
  const byProduct = product !== undefined || group === "product";
  return sql`select ${raw(key)} as key, ${sumsOf(byProduct)} from purchases p
    ${raw(isEverybody(question) && group === "product" ? "" : "join contacts c on c.id = p.contact_id")}
    ${raw(tagJoin(group))}
    where ${allOf([...(isEverybody(question) ? [] : [filterSql(question.filter, scope)]), sold({ period, product }, scope)])}
    group by 1, p.currency`;
}

/** Distinct customers with an order. */
function buyersSql(question: Question, group: Group | undefined, scope: Scope): Sql {
  const { period, product, filter } = question;
  const key = group === undefined ? "''" : keyOf(group, "p.purchased_on", { product: "p.product" });
  return sql`select ${raw(key)} as key, count(distinct p.contact_id) as count from purchases p
    join contacts c on c.id = p.contact_id ${raw(tagJoin(group))}
    where p.amount_minor >= 0 and ${filterSql(filter, scope)} and ${sold({ period, product }, scope)}
    group by 1`;
}

/** Contacts (added in the period), or customers whose first order lies in it. */
function contactsSql(question: Question, group: Group | undefined, scope: Scope): Sql {
  const { period, filter, measure } = question;
  const isNew = measure === "new_customers";
  const day = isNew ? "s.first_on" : "c.created_on";
  const key = group === undefined ? "''" : keyOf(group, day);
  const join = isNew ? sql`join ${scope.summaries} s on s.contact_id = c.id` : nothing;
  return sql`select ${raw(key)} as key, count(*) as count from contacts c ${join} ${raw(tagJoin(group))}
    where ${filterSql(filter, scope)} and ${within(day, period, scope)} group by 1`;
}

function interactionsSql(question: Question, group: Group | undefined, scope: Scope): Sql {
  const { period, filter, interaction = {} } = question;
  const own = { member: "i.logged_by", kind: "i.kind" };
  const key = group === undefined ? "''" : keyOf(group, "i.happened_on", own);
  const { kind, by, direction, sentiment } = interaction;
  return sql`select ${raw(key)} as key, count(*) as count from interactions i
    join contacts c on c.id = i.contact_id ${raw(tagJoin(group))}
    where ${allOf([
      filterSql(filter, scope),
      within("i.happened_on", period, scope),
      sql`i.happened_at <= ${scope.now}`,
      ...(kind === undefined ? [] : [sql`i.kind = ${kind}`]),
      ...(direction === undefined ? [] : [sql`i.direction = ${direction}`]),
      ...(sentiment === undefined ? [] : [sql`i.sentiment = ${sentiment}`]),
      ...(by === undefined ? [] : [members("i.logged_by_key", [by], scope)]),
    ])} group by 1`;
}

function repeatSql({ filter }: Question, group: Group | undefined, scope: Scope): Sql {
  const key = group === undefined ? "''" : keyOf(group, "s.first_on");
  return sql`select ${raw(key)} as key, sum(s.order_days >= 2) as part, count(*) as whole
    from contacts c join ${scope.summaries} s on s.contact_id = c.id ${raw(tagJoin(group))}
    where ${filterSql(filter, scope)} group by 1`;
}

/** Of the customers of the period before, those who bought again in this one. */
function retentionSql(question: Question, group: Group | undefined, scope: Scope): Sql {
  const { filter, period = { is: "calendar", unit: "month", shift: 0 } } = question;
  const key = group === undefined ? "''" : keyOf(group, "c.created_on");
  const now = boughtOn(resolvePeriod(period, scope.by.clock));
  return sql`select ${raw(key)} as key, coalesce(sum(c.id in (${now})), 0) as part, count(*) as whole
    from contacts c ${raw(tagJoin(group))}
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

/** What each customer brought, largest first. */
function spendingsSql({ filter, period, currency }: Question, scope: Scope): Sql {
  const main = currency ?? currencyOf(scope);
  const buyer = sql`c.id in (select contact_id from ${scope.summaries})`;
  return sql`select sum(p.amount_minor) as value from purchases p join contacts c on c.id = p.contact_id
    where p.currency = ${main} and ${buyer} and ${filterSql(filter, scope)} and ${sold({ period }, scope)}
    group by p.contact_id order by 1 desc`;
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
