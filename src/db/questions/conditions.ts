import { type Days, instantsOf, type Period, resolvePeriod, shiftUnit } from "../../core/period.ts";
import type { Condition, ConditionName, Duration, Filter } from "../../core/questions/filter.ts";
import { addDays, daysBetween, instantOf } from "../../core/time.ts";
import { given } from "../../core/given.ts";
import { valuesInForce } from "../customer-value/kept-values.ts";
import { isCustomer, isProspect } from "./people.ts";
import { rfmOf } from "./rfm.ts";
import {
  currencyOf,
  members,
  type Scope,
  sold,
  spelled,
  talkedOf,
  walked,
  within,
} from "./scope.ts";
import { ordersByProduct } from "./sales.ts";
import { allOf, joined, oneOf, raw, type Sql, sql } from "./sql.ts";

type Of<Name extends ConditionName> = Extract<Condition, { is: Name }>;

/** The SQL of each condition, about the contact `c` and what is known of them. */
const conditions: {
  readonly [Name in ConditionName]: (condition: Of<Name>, scope: Scope) => Sql;
} = {
  customer: () => isCustomer,
  prospect: () => isProspect,
  repeat: () => raw("s.order_days >= 2"),
  one_time: () => raw("s.order_days = 1"),
  lapsed: ({ since }, scope) =>
    sql`s.last_at < ${instantOf(scope.by.clock.zone, daysAgo(since, scope))}`,
  bought,
  not_bought: (condition, scope) =>
    allOf([isCustomer, not(bought({ ...condition, is: "bought" }, scope))]),
  new: ({ period }, scope) => within("s.first_on", period, scope),
  last_order: ({ period }, scope) => within("s.last_on", period, scope),
  refunded: (condition, scope) =>
    among(
      sql`select p.contact_id from purchases p where p.amount_minor < 0 and ${sold(condition, scope)}`,
    ),
  spent,
  orders,
  standing: ({ any }) =>
    among(
      sql`select contact_id from ${raw(valuesInForce)}
          where is_own = 1 and ${oneOf("standing", any)}`,
    ),
  late: (_, { today }) =>
    among(
      sql`select v.contact_id from ${raw(valuesInForce)} v
            join customer_summaries bought using (contact_id)
          where v.is_own = 1 and coalesce(v.standing, '') <> 'lost'
            and julianday(${today}) - julianday(bought.last_on) > 3 * v.median_gap_days`,
    ),
  segment: ({ any }, scope) =>
    among(sql`select contact_id from ${rfmOf(scope)} where ${oneOf("segment", any)}`),
  city: ({ any }) => spelled("c.city_key", any),
  country: ({ any }) =>
    oneOf(
      "c.country",
      any.map((each) => each.toUpperCase()),
    ),
  source: ({ any }) => spelled("c.source_key", any),
  company: ({ any }) => spelled("c.company_key", any),
  tag: ({ any }) =>
    among(sql`select contact_id from contact_tags where ${spelled("tag_key", any)}`),
  owner: ({ any }, scope) => members("c.owner_key", any, scope),
  called: ({ word }) =>
    allOf(
      word
        .split(/\s+/u)
        .map((each) =>
          among(
            sql`select contact_id from name_tokens where kind = 'name' and ${spelled("token", [each])}`,
          ),
        ),
    ),
  status: ({ any }) => oneOf("c.status", any),
  missing: ({ field }) => not(has(field)),
  has: ({ field }) => has(field),
  not_contacted: ({ since }, scope) =>
    since === undefined
      ? raw("a.contact_id is null")
      : sql`coalesce(a.last_contact_on < ${daysAgo(since, scope)}, true)`,
  contacted: ({ period, kind, by, direction }, scope) =>
    among(
      sql`select i.contact_id from interactions i where ${allOf([
        kind === undefined ? raw("i.kind <> 'note'") : sql`i.kind = ${kind}`,
        ...(direction === undefined ? [] : [raw("i.direction = 'in'")]),
        talkedOf(period, scope),
        ...(by === undefined ? [] : [members("i.logged_by_key", [by], scope)]),
      ])}`,
    ),
  added: ({ period }, scope) => within("c.created_on", period, scope),
  birthday: ({ period }, scope) => birthdayIn(period, scope),
  follow_up: ({ when, assignee }, scope) =>
    among(
      sql`select f.contact_id from follow_ups f where ${allOf([
        raw("f.status = 'open'"),
        due(when, scope),
        ...(assignee === undefined ? [] : [members("f.assignee_key", [assignee], scope)]),
      ])}`,
    ),
  contact: ({ ids }) => oneOf("c.id", ids),
};

/** A filter as SQL about the contact `c` and what is known of them (scope.ts). */
export function filterSql(filter: Filter, scope: Scope): Sql {
  if (filter.is === "all") return allOf(filter.of.map((each) => filterSql(each, scope)));
  if (filter.is === "not") return not(filterSql(filter.of, scope));
  if (filter.is !== "any") return conditionSql(filter, scope);
  const either = filter.of.map((each) => sql`(${filterSql(each, scope)})`);
  return sql`(${joined(either, " or ")})`;
}

/** Those of them who are customers. */
export const customersOf = (filter: Filter, scope: Scope): Sql =>
  filterSql({ is: "all", of: [{ is: "customer" }, filter] }, scope);

/** Narrows the record to one entry, so that a condition meets its own function. */
function conditionSql<Name extends ConditionName>(condition: Of<Name>, scope: Scope): Sql {
  const name: Name = condition.is;
  return conditions[name](condition, scope);
}

const not = (condition: Sql): Sql => sql`not coalesce((${condition}), false)`;
const among = (ids: Sql): Sql => sql`c.id in (${ids})`;

/** The day a length of time ago. */
const daysAgo = ({ count, unit }: Duration, { today }: Scope): string =>
  shiftUnit(today, unit, -count);

function bought({ product, period, other }: Of<"bought">, scope: Scope): Sql {
  if (product === undefined)
    return period === undefined
      ? isCustomer
      : boughtOn(resolvePeriod(period, scope.by.clock), scope);
  const which =
    other === true
      ? allOf([sold({ period }, scope), not(spelled("p.product_key", product))])
      : sold({ product, period }, scope);
  return among(sql`select p.contact_id from purchases p where p.amount_minor >= 0 and ${which}`);
}

/**
 * Contacts with an order on these days. Mostly the days of their first and last orders tell; only
 * of those who bought both before and after must the purchases be looked at.
 */
export function boughtOn({ from, until }: Days, scope: Scope): Sql {
  // There is no order after today: what is dated later is not in what is known (scope.ts).
  const isOver = until !== undefined && until <= scope.today;
  // Of many days the last order is one, or lies after them.
  const last = raw(walked("s.last_on", { from, until: undefined }, scope, 31));
  return allOf([
    isCustomer,
    ...(from === undefined ? [] : [sql`${last} >= ${from}`]),
    ...(isOver ? [sql`+s.first_on < ${until}`, ...boughtBetween({ from, until })] : []),
  ]);
}

function boughtBetween({ from, until }: Pick<Days, "from" | "until">): readonly Sql[] {
  if (from === undefined || until === undefined) return [];
  return [
    sql`(+s.last_on < ${until} or +s.first_on >= ${from} or exists (
      select 1 from purchases p where p.contact_id = s.contact_id and p.amount_minor >= 0
        and p.purchased_on >= ${from} and p.purchased_on < ${until}))`,
  ];
}

type Bounds = Pick<Of<"orders">, "moreThan" | "atLeast" | "lessThan" | "atMost" | "exactly">;
const comparisons = {
  moreThan: ">",
  atLeast: ">=",
  lessThan: "<",
  atMost: "<=",
  exactly: "=",
} as const;

const bounded = (figure: Sql, bounds: Bounds): Sql =>
  allOf(
    Object.entries(comparisons).flatMap(([name, operator]) => {
      const bound = Object.entries(bounds).find(([key]) => key === name)?.[1];
      return typeof bound === "number" ? [sql`${figure} ${raw(operator)} ${bound}`] : [];
    }),
  );

/** What was spent, refunds included, by those with an order (in the period, of the product). */
function spent({ product, period, currency, ...bounds }: Of<"spent">, scope: Scope): Sql {
  const main = currency ?? currencyOf(scope);
  const sum =
    period === undefined && product === undefined
      ? sql`select t.revenue_minor from customer_totals t
            where t.contact_id = c.id and t.currency = ${main}`
      : sql`select sum(p.amount_minor) from purchases p
            where p.contact_id = s.contact_id and p.currency = ${main} and ${sold({ product, period }, scope)}`;
  return allOf([
    bought({ is: "bought", product, period }, scope),
    bounded(sql`coalesce((${sum}), 0)`, bounds),
  ]);
}

/**
 * Whose they are is said by `s`: asked of purchases, a `c.id` becomes their own `p.contact_id`,
 * which in here would be that of every row.
 */
function orders({ product, period, ...bounds }: Of<"orders">, scope: Scope): Sql {
  const ofAllTime = raw("s.orders");
  if (period === undefined && product === undefined)
    return allOf([isCustomer, bounded(ofAllTime, bounds)]);
  const { lessThan: _less, atMost: _most, exactly, ...least } = bounds;
  const counted = product === undefined ? "sum(p.opens_order)" : ordersByProduct;
  const count = sql`select ${raw(counted)} from purchases p
    where p.contact_id = s.contact_id and p.amount_minor >= 0 and ${sold({ product, period }, scope)}`;
  // Who has fewer in all has fewer in the period.
  return allOf([
    bought({ is: "bought", product, period }, scope),
    bounded(ofAllTime, { ...least, ...given({ atLeast: exactly ?? least.atLeast }) }),
    bounded(sql`(${count})`, bounds),
  ]);
}

const has = (field: Of<"has">["field"]): Sql =>
  field === "tags"
    ? raw("c.id in (select contact_id from contact_tags)")
    : raw(`coalesce(c.${field}, '') <> ''`);

/** Birthdays on the days of a period; someone born on 29 February has it on the 28th elsewhere. */
function birthdayIn(period: Period, { by, today }: Scope): Sql {
  const { from = today, until = addDays(today, 366) } = resolvePeriod(period, by.clock, true);
  const length = Math.min(366, daysBetween(from, until));
  const days = Array.from({ length }, (_, n) => addDays(from, n));
  const keys = new Set(days.map((day) => day.slice(5)));
  if (days.some((day) => day.endsWith("-02-28") && addDays(day, 1).endsWith("-03-01")))
    keys.add("02-29");
  return sql`c.birthday is not null and ${oneOf("substr(c.birthday, -5)", [...keys])}`;
}

function due(when: Of<"follow_up">["when"], { by, now }: Scope): Sql {
  if (when === "open") return raw("true");
  if (when === "overdue") return sql`f.due_at < ${now}`;
  const { from, until } = instantsOf(resolvePeriod(when, by.clock, true), by.clock);
  return sql`f.due_at >= ${from} and f.due_at < ${until}`;
}
