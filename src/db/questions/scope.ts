import type SqliteClient from "better-sqlite3";
import { type Days, instantsOf, type Period, resolvePeriod, todayOf } from "../../core/period.ts";
import type { AskedBy } from "../../core/questions/question-store.ts";
import { fold, spellings } from "../../core/text.ts";
import { daysBetween, type LocalDate } from "../../core/time.ts";
import { activity, days, replacing, summaries, totals } from "../changes/derived.ts";
import { commonestCurrencies, type ShopFacts } from "../shop-facts.ts";
import { allOf, oneOf, queries, raw, type Sql, sql } from "./sql.ts";

/** What one question is asked against. */
export interface Scope {
  readonly by: AskedBy;
  readonly today: LocalDate;
  readonly now: number;
  readonly facts: ShopFacts;
  /**
   * Where records are dated after now (a question as of a past day): the tables as they were now,
   * under their own names. Otherwise none, and the tables themselves serve.
   */
  readonly upToNow: readonly Sql[];
}

/** Looks at a shop as of a question's moment. */
export function scoping(
  client: SqliteClient.Database,
  factsNow: () => ShopFacts,
): (by: AskedBy) => Scope {
  const currencies = queries<{ readonly currency: string }>(client);
  return (by) => {
    const facts = factsNow();
    const { now } = by.clock;
    const today = todayOf(by.clock);
    const sales = facts.newestSaleAt > now ? salesUpTo(now, today) : [];
    const talks = facts.newestTalkAt > now ? talksUpTo(now) : [];
    const scope = { by, now, today, facts, upToNow: [...sales, ...talks] };
    if (sales.length === 0) return scope;
    const known = currencies(raw(commonestCurrencies), scope).map(({ currency }) => currency);
    return { ...scope, facts: { ...facts, currencies: known } };
  };
}

/** What is sold later than now: its contacts, and its days, today's among them. */
const salesUpTo = (now: number, today: LocalDate): readonly Sql[] => [
  sql`later_sales as materialized (
    select contact_id, purchased_on from main.purchases
    where purchased_on >= ${today} and purchased_at > ${now})`,
  sql`purchases as (select * from main.purchases where purchased_at <= ${now})`,
  raw(replacing("customer_summaries", "select contact_id from later_sales", summaries)),
  raw(replacing("customer_totals", "select contact_id from later_sales", totals)),
  raw(replacing("daily_totals", "select purchased_on from later_sales", days)),
];

const talksUpTo = (now: number): readonly Sql[] => [
  sql`later_talks as materialized (
    select contact_id from main.interactions where happened_at > ${now})`,
  sql`interactions as (select * from main.interactions where happened_at <= ${now})`,
  raw(replacing("contact_activity", "select contact_id from later_talks", activity)),
];

/** The main currency: that of most orders, else the business's own. */
export const currencyOf = ({ facts, by }: Scope): string => facts.currencies[0] ?? by.currency;

/** A day column within a period. */
export function within(column: string, period: Period | undefined, { by }: Scope): Sql {
  return period === undefined ? raw("true") : inDays(column, resolvePeriod(period, by.clock));
}

/**
 * A day column with an index, kept from it where the days are many: SQLite, which does not know
 * how many, would jump among the rows in the order of the index then, several times slower than
 * it walks them all in their own. Of purchases they are many from a tenth of three years on.
 */
export function walked(
  column: string,
  { from, until }: Pick<Days, "from" | "until">,
  { today }: Scope,
  many = 110,
): string {
  const areMany = from === undefined || daysBetween(from, until ?? today) > many;
  return areMany ? `+${column}` : column;
}

export const inDays = (column: string, { from, until }: Days): Sql =>
  allOf([
    ...(from === undefined ? [] : [sql`${raw(column)} >= ${from}`]),
    ...(until === undefined ? [] : [sql`${raw(column)} < ${until}`]),
  ]);

/** Purchases of a period and of products. */
export const sold = (
  {
    period,
    product,
  }: { readonly period?: Period | undefined; readonly product?: readonly string[] | undefined },
  scope: Scope,
): Sql =>
  allOf([
    within("p.purchased_on", period, scope),
    ...(product === undefined ? [] : [spelled("p.product_key", product)]),
  ]);

/** The same where they are of many customers: of a long period SQLite walks the purchases. */
export function soldToMany(of: Parameters<typeof sold>[0], scope: Scope): Sql {
  if (of.product !== undefined || of.period === undefined) return sold(of, scope);
  const days = resolvePeriod(of.period, scope.by.clock);
  return inDays(walked("p.purchased_on", days, scope), days);
}

/** Interactions `i` of a period, by their instants, which have an index. */
export function talkedOf(period: Period | undefined, { by }: Scope): Sql {
  if (period === undefined) return raw("true");
  const { from, until } = instantsOf(resolvePeriod(period, by.clock), by.clock);
  return sql`i.happened_at >= ${from} and i.happened_at < ${until}`;
}

/** A folded column that equals one of the words in one of their spellings. */
export const spelled = (column: string, words: readonly string[]): Sql =>
  oneOf(column, [...new Set(words.flatMap(spellings))]);

/** Team members by name; "me" is the one who asks. */
export const members = (column: string, names: readonly string[], { by }: Scope): Sql =>
  spelled(
    column,
    names.map((name) => (fold(name) === "me" ? by.me : name)),
  );
