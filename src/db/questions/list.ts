import type SqliteClient from "better-sqlite3";
import { resolvePeriod } from "../../core/period.ts";
import type { Filter } from "../../core/questions/filter.ts";
import { orderingsOfSales } from "../../core/questions/list-order.ts";
import type { ContactList, ListedContact } from "../../core/questions/question-store.ts";
import type { Ordering, Question } from "../../core/questions/question.ts";
import { quietSegments } from "../../core/segments/rfm.ts";
import { filterSql } from "./conditions.ts";
import { marginOf } from "./margin.ts";
import { rfmOf } from "./rfm.ts";
import { salesByContact } from "./sales.ts";
import { currencyOf, inDays, notAhead, type Scope, sold } from "./scope.ts";
import { allOf, nothing, queries, raw, type Sql, sql } from "./sql.ts";

/** Lists contacts in order, and counts those there are and those left out. */
export function listing(client: SqliteClient.Database) {
  const rows = queries<ListedContact & { readonly total: number }>(client);
  const counts = queries<{ readonly count: number }>(client);
  const count = (where: Sql): number =>
    counts(sql`select count(*) as count from contacts c where ${where}`)[0]?.count ?? 0;
  const margin = marginOf(client);
  return (question: Question, scope: Scope, limit: number): ContactList => {
    const currency = question.currency ?? currencyOf(scope);
    const everyone = populationOf(question, scope);
    const asked = allOf([everyone, ...(leavesOutClosed(question.filter) ? [isOpen] : [])]);
    const found = rows(listSql(question, asked, currency, margin(scope, currency), scope, limit));
    const total = found[0]?.total ?? 0;
    return {
      total,
      contacts: found.map(withoutTotal),
      currency,
      setAside: {
        closed: leavesOutClosed(question.filter) ? count(allOf([isClosed, everyone])) : 0,
        neverBought: neverBought(question.filter, scope, count),
      },
    };
  };
}

const withoutTotal = ({
  id,
  name,
  company,
  phone,
  firstOrderOn,
  lastOrderOn,
  lastContactOn,
  birthday,
  score,
  atStakeMinor,
}: ListedContact): ListedContact => ({
  id,
  name,
  company,
  phone,
  firstOrderOn,
  lastOrderOn,
  lastContactOn,
  birthday,
  score,
  atStakeMinor,
});

const isOpen = raw("c.status = 'active'");
/** Stands first, so that the rest is only asked of the few. */
const isClosed = raw("c.status <> 'active'");

/** Lists of people to win back do not hold those who are closed or do not want to be contacted. */
const leavesOutClosed = (filter: Filter): boolean =>
  filter.is === "all"
    ? filter.of.some(leavesOutClosed)
    : filter.is === "lapsed" ||
      filter.is === "late" ||
      (filter.is === "standing" && filter.any.includes("at_risk")) ||
      (filter.is === "segment" && filter.any.every((each) => quietSegments.has(each)));

/** How many fit but for having never bought, where the list is of customers gone quiet. */
function neverBought(filter: Filter, scope: Scope, count: (where: Sql) => number): number {
  const quiet = (each: Filter): boolean => each.is === "lapsed" || each.is === "not_bought";
  const parts = filter.is === "all" ? filter.of : [filter];
  if (!parts.some(quiet)) return 0;
  const rest: Filter = { is: "all", of: parts.filter((each) => !quiet(each)) };
  return count(filterSql({ is: "all", of: [rest, { is: "prospect" }] }, scope));
}

/** The filter, and for a ranking by purchases also an order that could count. */
function populationOf({ filter, product, period, order }: Question, scope: Scope): Sql {
  const buyers =
    product !== undefined ||
    period !== undefined ||
    (order !== undefined && orderingsOfSales.has(order.by));
  const sale: Filter =
    order?.by === "refunds"
      ? { is: "refunded", product: some(product), period }
      : { is: "bought", product: some(product), period };
  return allOf([filterSql(filter, scope), ...(buyers ? [filterSql(sale, scope)] : [])]);
}

const some = (product: readonly string[] | undefined): string[] | undefined =>
  product === undefined ? undefined : [...product];

/** What a ranking by purchases is by, from the sums (or the RFM scores) of each contact's. */
const scores: Readonly<Partial<Record<Ordering, (margin: number) => Sql>>> = {
  revenue: () => raw("coalesce(sums.revenue, 0)"),
  orders: () => raw("coalesce(sums.orders, 0)"),
  units: () => raw("coalesce(sums.units, 0)"),
  refunds: () => raw("coalesce(sums.refunds, 0)"),
  average_order: () => raw(`sums."orderRevenue" * 1.0 / nullif(sums.orders, 0)`),
  rfm: () => raw("sums.recency * 100 + sums.frequency * 10 + sums.monetary"),
  profit: (margin) =>
    sql`coalesce(sums."costedRevenue" - sums.cost + ${margin} * (sums.revenue - sums."costedRevenue"), 0)`,
};

/** What a ranking by what customers are worth is by. */
const worths: Readonly<Partial<Record<Ordering, string>>> = {
  clv: "clv_minor",
  predicted_value: "predicted_minor",
  probability_alive: "probability_alive",
};

/** What a list is ranked by, and the join it takes. */
function scoreOf(
  question: Question,
  currency: string,
  margin: number,
  scope: Scope,
): { readonly score: Sql; readonly join: Sql } {
  const by = question.order?.by ?? "name";
  const score = scores[by]?.(margin);
  if (score !== undefined)
    return {
      score,
      join: sql`left join (${by === "rfm" ? rfmOf(scope) : salesByContact(question, scope)}) sums on sums.contact_id = c.id`,
    };
  const worth = worths[by];
  if (worth === undefined)
    return { score: by === "at_stake" ? atStake : raw("null"), join: nothing };
  const whose = by === "probability_alive" ? raw("is_own = 1") : sql`currency = ${currency}`;
  return {
    score: raw(`value.${worth}`),
    join: sql`left join (select * from ${scope.values} where ${whose}) value on value.contact_id = c.id`,
  };
}

/** What rows are sorted by, where it is no score: of what lies on one day, the instant decides. */
const sortKeys: Readonly<Partial<Record<Ordering, string>>> = {
  last_order: "s.last_at",
  first_order: "s.first_on",
  last_contact: "a.last_contact_at",
  added: "c.created_at",
  due: "(select min(due_at) from follow_ups f where f.contact_id = c.id and f.status = 'open')",
};

function listSql(
  question: Question,
  asked: Sql,
  currency: string,
  margin: number,
  scope: Scope,
  limit: number,
): Sql {
  const order = question.order ?? { by: "name" as const, direction: "asc" as const };
  const { score, join } = scoreOf(question, currency, margin, scope);
  return sql`
    with asked as materialized (select c.id from contacts c where ${asked})
    select c.id, c.name, c.company, c.phone, s.first_on as "firstOrderOn",
      s.last_on as "lastOrderOn",
      a.last_contact_on as "lastContactOn", c.birthday, ${score} as score,
      ${atStake} as "atStakeMinor", (select count(*) from asked) as total
    from asked join contacts c on c.id = asked.id
      left join ${ordersByContact(question, scope)} s on s.contact_id = c.id
      left join ${scope.activity} a on a.contact_id = c.id
      left join (${stakes(currency, scope)}) stake on stake.contact_id = c.id ${join}
    order by ${sortOf(order, scope)}, c.name_key, c.name, c.id
    limit ${Math.min(question.limit ?? limit, limit)}`;
}

/**
 * The first and the last order of each customer. Who is ranked by them, is by those of the product
 * and the period that were asked for.
 */
function ordersByContact({ order, period, product }: Question, scope: Scope): Sql {
  const isRanked = order?.by === "last_order" || order?.by === "first_order";
  if (!isRanked || (period === undefined && product === undefined)) return scope.summaries;
  return sql`(select p.contact_id, min(p.purchased_on) as first_on, max(p.purchased_on) as last_on,
      max(p.purchased_at) as last_at
    from purchases p where p.amount_minor >= 0 and ${sold({ period, product }, scope)}
    group by p.contact_id)`;
}

const atStake = raw("coalesce(stake.revenue, 0)");

/** Revenue of the last 12 months of each contact. */
function stakes(currency: string, scope: Scope): Sql {
  const year = resolvePeriod({ is: "last", count: 12, unit: "month" }, scope.by.clock);
  return sql`select p.contact_id, sum(p.amount_minor) as revenue from purchases p
    where p.contact_id in (select id from asked) and p.currency = ${currency}
      and ${inDays("p.purchased_on", year)} and ${notAhead(scope)} group by p.contact_id`;
}

function sortOf(order: NonNullable<Question["order"]>, { today }: Scope): Sql {
  const direction = order.direction;
  if (order.by === "name") return raw(`c.name_key ${direction}`);
  if (order.by === "birthday") {
    const day = today.slice(5);
    return sql`substr(c.birthday, -5) < ${day} ${raw(direction)}, substr(c.birthday, -5) ${raw(direction)}`;
  }
  const key = sortKeys[order.by] ?? "score";
  const empty = order.by === "last_contact" && direction === "asc" ? "first" : "last";
  return raw(`${key} ${direction} nulls ${empty}`);
}
