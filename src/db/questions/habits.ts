import type SqliteClient from "better-sqlite3";
import type { CohortMonth } from "../../core/customer-value/cohorts.ts";
import { type Waiting, waitingTime } from "../../core/customer-value/kaplan-meier.ts";
import { asksForValues } from "../../core/questions/of-values.ts";
import type {
  AskedBy,
  GroupRow,
  HabitStore,
  Rhythms,
} from "../../core/questions/question-store.ts";
import type { Duration, Filter } from "../../core/questions/filter.ts";
import type { Group, Question } from "../../core/questions/question.ts";
import type { CustomerRfm } from "../../core/segments/rfm.ts";
import { valuesInForce } from "../customer-value/kept-values.ts";
import { customersOf, filterSql } from "./conditions.ts";
import { joinFor, keyOf } from "./groups.ts";
import { isOpen, people, whose } from "./people.ts";
import { rfmOf } from "./rfm.ts";
import { type Scope, within } from "./scope.ts";
import { queries, raw, type Sql, sql } from "./sql.ts";

/** How customers come back, and how they compare with each other. */
export function habitStore(
  client: SqliteClient.Database,
  scopeFor: (by: AskedBy, restsOnValues: boolean) => Promise<Scope>,
): HabitStore {
  const rfm = queries<CustomerRfm>(client);
  const months = queries<CohortMonth>(client);
  const waits = queries<Waiting>(client);
  const rhythms = queries<Rhythms>(client);
  return {
    async rfmOf(id, by) {
      const scope = await scopeFor(by, false);
      const [found] = rfm(
        sql`select recency, frequency, monetary, segment, last_on as "lastOrderOn", orders,
              revenue_minor as "revenueMinor", currency, customers
            from ${rfmOf(scope)} where contact_id = ${id}`,
        scope,
      );
      return found;
    },
    async rhythms(rest, since, by) {
      const scope = await scopeFor(by, true);
      const [found] = rhythms(rhythmsSql(rest, since, scope), scope);
      return found ?? { asUsual: 0, lateBefore: 0 };
    },
    async cohorts(question, by) {
      const scope = await scopeFor(by, asksForValues(question));
      return months(cohortMonths, scope, [cohortOf(question, scope)]);
    },
    async secondOrders(question, by) {
      const scope = await scopeFor(by, asksForValues(question));
      return waits(waitsSql(question, undefined, scope), scope);
    },
  };
}

/** Open contacts with a usual gap who are not lost, by whether they are silent and whether late. */
function rhythmsSql(rest: Filter, since: Duration, scope: Scope): Sql {
  const silent = filterSql({ is: "lapsed", since }, scope);
  const who = filterSql(rest, scope);
  const own = sql`v.is_own = 1 and v.median_gap_days is not null
    and coalesce(v.standing, '') <> 'lost' and ${isOpen("v.contact_id")}`;
  return sql`select coalesce(sum(is_silent and not is_late), 0) as "asUsual",
      coalesce(sum(is_late and not is_silent), 0) as "lateBefore"
    from (
      select ${silent} as is_silent,
        julianday(${scope.today}) - julianday(s.last_on) > 3 * v.median_gap_days as is_late
      from ${raw(valuesInForce)} v
        ${whose("v.contact_id", { who, key: raw("s.last_on"), own })})`;
}

/** Figures of how customers come back; undefined for any other measure. */
export function habitComputing(client: SqliteClient.Database) {
  const years = queries<FirstYear>(client);
  const waits = queries<Waiting & { readonly key: string }>(client);
  return (
    question: Question,
    group: Group | undefined,
    scope: Scope,
  ): readonly GroupRow[] | undefined => {
    if (question.measure === "first_year_return")
      return years(firstYearsSql(question, group, scope), scope).map(firstYearShare);
    return question.measure === "second_order_wait"
      ? mediansOf(waits(waitsSql(question, group, scope), scope))
      : undefined;
  };
}

/** The table of customers with the month of their first order. */
function cohortOf({ filter, period }: Question, scope: Scope): Sql {
  const who = sql`${customersOf(filter, scope)} and ${within("s.first_on", period, scope)}`;
  const { id, from } = people({ who, areCustomers: true });
  return sql`cohort as materialized (
    select ${id}, substr(s.first_on, 1, 7) as month ${from})`;
}

/** How many of a cohort ordered in each month. */
const cohortMonths = raw(`
  select cohort.month as cohort, substr(p.purchased_on, 1, 7) as month,
    count(distinct p.contact_id) as customers
  from cohort join purchases p on p.contact_id = cohort.id
  where p.amount_minor >= 0 group by 1, 2`);

/** Customers the question is about, by group, with the first day they ordered and the next. */
const secondDays = ({ filter, period }: Question, group: Group | undefined, scope: Scope): Sql => {
  const key = keyOf(group, "s.first_on");
  const who = sql`${customersOf(filter, scope)} and ${within("s.first_on", period, scope)}`;
  const joins = joinFor(group, scope);
  return sql`select ${key} as key, s.first_on, (
      select min(p.purchased_on) from purchases p
      where p.contact_id = s.contact_id and p.purchased_on > s.first_on
        and p.amount_minor >= 0) as second_on
    ${people({ who, areCustomers: true, joins, key }).from}`;
};

interface FirstYear {
  readonly key: string;
  /** Whose first year is over, and of them who came back in it; then of those still in it. */
  readonly whole: number;
  readonly part: number;
  readonly openWhole: number;
  readonly openPart: number;
}

const firstYearsSql = (question: Question, group: Group | undefined, scope: Scope): Sql => sql`
  select key, sum(over) as whole, coalesce(sum(over and returned), 0) as part,
    sum(not over) as "openWhole", coalesce(sum(not over and returned), 0) as "openPart"
  from (
    select key, date(first_on, '+1 year') < ${scope.today} as over,
      coalesce(second_on <= date(first_on, '+1 year'), 0) as returned
    from (${secondDays(question, group, scope)}))
  group by key`;

const firstYearShare = ({ key, part, whole, openPart, openWhole }: FirstYear): GroupRow => ({
  key,
  value: whole === 0 ? null : part / whole,
  of: { part, whole },
  open: { part: openPart, whole: openWhole },
});

/** Days from the first order to the next, or so far; counted by how many days it was. */
const waitsSql = (question: Question, group: Group | undefined, scope: Scope): Sql => sql`
  select key, cast(julianday(coalesce(second_on, ${scope.today})) - julianday(first_on) as integer) as days,
    count(second_on) as came, count(*) - count(second_on) as waiting
  from (${secondDays(question, group, scope)}) group by 1, 2`;

function mediansOf(rows: readonly (Waiting & { readonly key: string })[]): readonly GroupRow[] {
  return [...new Set(rows.map(({ key }) => key))].map((key) => {
    const waits = rows.filter((row) => row.key === key);
    const part = waits.reduce((sum, { came }) => sum + came, 0);
    const whole = part + waits.reduce((sum, { waiting }) => sum + waiting, 0);
    return { key, value: waitingTime(waits).median ?? null, of: { part, whole } };
  });
}
