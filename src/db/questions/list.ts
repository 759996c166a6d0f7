import type SqliteClient from "better-sqlite3";
import type { Filter } from "../../core/questions/filter.ts";
import { conditionsOfOrders, meansOnly } from "../../core/questions/filter-parts.ts";
import { orderingsOfSales } from "../../core/questions/list-order.ts";
import type {
  ContactCount,
  ContactList,
  ListedContact,
} from "../../core/questions/question-store.ts";
import type { Question } from "../../core/questions/question.ts";
import { asksForValues } from "../../core/questions/of-values.ts";
import { quietSegments } from "../../core/segments/rfm.ts";
import { valuesInForce } from "../customer-value/kept-values.ts";
import { filterSql } from "./conditions.ts";
import { marginOf } from "./margin.ts";
import { atStake, type Ranking, rankingOf } from "./ranking.ts";
import { type Asked, countOf, isOpen, people } from "./people.ts";
import { currencyOf, type Scope } from "./scope.ts";
import { queries, raw, type Sql, sql } from "./sql.ts";

interface Counted {
  readonly total: number;
  readonly closed: number;
}

/** A row of a list with its counts, which come even where the list is empty. */
type Row = Counted & (ListedContact | { readonly id: null });

/** Lists contacts in order, and counts those there are and those left out. */
export function listing(client: SqliteClient.Database) {
  const rows = queries<Row>(client);
  const counts = queries<Partial<Counted>>(client);
  const prospects = queries<{ readonly total: number }>(client);
  const margin = marginOf(client);
  const withMissed = ({ filter }: Question, scope: Scope, counted: Partial<Counted> = {}) => {
    const missed = prospectsSql(filter, scope);
    const [found] = missed === undefined ? [] : prospects(missed, scope);
    const { total = 0, closed = 0 } = counted;
    return { total, setAside: { closed, neverBought: found?.total ?? 0 } };
  };
  return {
    counted(question: Question, scope: Scope): ContactCount {
      const [counted] = leavesOutClosed(question.filter)
        ? counts(raw("select * from counts"), scope, fitting(question, scope))
        : counts(countOf(populationOf(question, scope)), scope);
      return withMissed(question, scope, counted);
    },
    list(question: Question, scope: Scope, limit: number): ContactList {
      const currency = question.currency ?? currencyOf(scope);
      const money = { currency, margin: () => margin(scope, currency) };
      const ranking = rankingOf(question, money, scope);
      const found = rows(
        listSql(ranking, atStake(currency, scope), asksForValues(question)),
        scope,
        [...fitting(question, scope), ranked(ranking, Math.min(question.limit ?? limit, limit))],
      );
      return {
        ...withMissed(question, scope, found[0]),
        contacts: found.flatMap((row) => (row.id === null ? [] : [contactOf(row)])),
        currency,
      };
    },
  };
}

/** The row without its counts. */
function contactOf({ total: _total, closed: _closed, ...contact }: ListedContact & Counted) {
  return contact;
}

/** The tables of those who fit: `fitting`, who of them is `listed`, and `counts` of them. */
function fitting(question: Question, scope: Scope): readonly Sql[] {
  const { id, from } = people(populationOf(question, scope));
  const listed = leavesOutClosed(question.filter) ? isOpen("id") : raw("true");
  return [
    sql`fitting as materialized (select ${id} ${from})`,
    sql`listed as (select id from fitting where ${listed})`,
    raw(`counts as (
      select total, (select count(*) from fitting) - total as closed
      from (select count(*) as total from listed))`),
  ];
}

/** The table of those who are shown, with their score. */
const ranked = ({ score, order, known: facts, joined }: Ranking, limit: number): Sql => sql`
  ranked as (
    select c.id, ${score} as score from listed join contacts c on c.id = listed.id
      ${facts} ${joined}
    order by ${order} limit ${limit})`;

/** What is known of the contact `c` where the list rests on it. */
const own = (column: string, isKnown: boolean): Sql =>
  isKnown
    ? raw(`(select v.${column} from ${valuesInForce} v where v.contact_id = c.id and v.is_own = 1)`)
    : raw("null");

/** All there is to show is only gathered for those who are shown. */
const listSql = ({ order, known: facts }: Ranking, stake: Sql, values: boolean): Sql => sql`
  select counts.total, counts.closed, c.id, c.name, c.company, c.email, c.phone, c.city,
    s.first_on as "firstOrderOn", s.last_on as "lastOrderOn",
    a.last_contact_on as "lastContactOn", c.birthday, ranked.score, ${stake} as "atStakeMinor",
    ${own("probability_alive", values)} as "probabilityAlive",
    ${own("median_gap_days", values)} as "usualGapDays"
  from counts left join ranked on true left join contacts c on c.id = ranked.id ${facts}
  order by ${order}`;

/** Lists of people to win back do not hold those who are closed or do not want to be contacted. */
const leavesOutClosed = (filter: Filter): boolean =>
  filter.is === "all"
    ? filter.of.some(leavesOutClosed)
    : filter.is === "lapsed" ||
      filter.is === "late" ||
      (filter.is === "standing" && filter.any.includes("at_risk")) ||
      (filter.is === "segment" && filter.any.every((each) => quietSegments.has(each)));

/** Counts those who fit but for having never bought, where the list is of customers gone quiet. */
function prospectsSql(filter: Filter, scope: Scope): Sql | undefined {
  const isQuiet = (each: Filter): boolean => each.is === "lapsed" || each.is === "not_bought";
  const parts = filter.is === "all" ? filter.of : [filter];
  if (!parts.some(isQuiet)) return undefined;
  const rest = parts.filter((each) => !isQuiet(each));
  const who = filterSql({ is: "all", of: [...rest, { is: "prospect" }] }, scope);
  return countOf({ who, areCustomers: false });
}

/** The filter, and for a ranking by purchases also an order that could count. */
function populationOf({ filter, product, period, order }: Question, scope: Scope): Asked {
  const buyers =
    product !== undefined ||
    period !== undefined ||
    (order !== undefined && orderingsOfSales.has(order.by));
  const sale: Filter =
    order?.by === "refunds"
      ? { is: "refunded", product: some(product), period }
      : { is: "bought", product: some(product), period };
  const who = filterSql(filter, scope);
  return {
    who: buyers ? sql`${who} and ${filterSql(sale, scope)}` : who,
    areCustomers: meansOnly(filter, conditionsOfOrders) || (buyers && sale.is === "bought"),
  };
}

const some = (product: readonly string[] | undefined): string[] | undefined =>
  product === undefined ? undefined : [...product];
