import { type Days, type Period, resolvePeriod, todayOf } from "../../core/period.ts";
import type { AskedBy } from "../../core/questions/question-store.ts";
import { fold, spellings } from "../../core/text.ts";
import type { LocalDate } from "../../core/time.ts";
import { activity, days, summaries, totals } from "../changes/derived.ts";
import { valuesInForce } from "../customer-value/kept-values.ts";
import type { ShopFacts } from "./shop-facts.ts";
import { allOf, oneOf, raw, type Sql, sql } from "./sql.ts";

/**
 * What one question is asked against. The derived tables serve it; where records are dated after
 * now (a question as of a past day) the same rows are computed from the records up to now.
 */
export interface Scope {
  readonly by: AskedBy;
  readonly today: LocalDate;
  readonly now: number;
  readonly facts: ShopFacts;
  readonly summaries: Sql;
  readonly totals: Sql;
  readonly daily: Sql;
  readonly activity: Sql;
  /** What customers are worth, as in force. */
  readonly values: Sql;
}

export function scopeOf(by: AskedBy, facts: ShopFacts): Scope {
  const { now } = by.clock;
  const sales = facts.newestSaleAt > now ? `purchased_at <= ${Math.trunc(now)}` : undefined;
  const talks = facts.newestTalkAt > now ? `happened_at <= ${Math.trunc(now)}` : undefined;
  const table = (name: string, upTo: string | undefined, rows: (among: string) => string) =>
    raw(upTo === undefined ? name : `(${rows(upTo)})`);
  return {
    by,
    now,
    today: todayOf(by.clock),
    facts,
    summaries: table("customer_summaries", sales, summaries),
    totals: table("customer_totals", sales, totals),
    daily: table("daily_totals", sales, days),
    activity: table("contact_activity", talks, activity),
    values: raw(valuesInForce),
  };
}

/** The main currency: that of most orders, else the business's own. */
export const currencyOf = ({ facts, by }: Scope): string => facts.currencies[0] ?? by.currency;

/** A day column within a period. */
export function within(column: string, period: Period | undefined, { by }: Scope): Sql {
  return period === undefined ? raw("true") : inDays(column, resolvePeriod(period, by.clock));
}

export const inDays = (column: string, { from, until }: Days): Sql =>
  allOf([
    ...(from === undefined ? [] : [sql`${raw(column)} >= ${from}`]),
    ...(until === undefined ? [] : [sql`${raw(column)} < ${until}`]),
  ]);

/** None dated after now; where none is, nothing need be looked at. */
export const notAhead = ({ facts, now }: Scope): Sql =>
  facts.newestSaleAt > now ? sql`p.purchased_at <= ${now}` : raw("true");

/** Purchases of a period and of products, none dated after now. */
export const sold = (
  {
    period,
    product,
  }: { readonly period?: Period | undefined; readonly product?: readonly string[] | undefined },
  scope: Scope,
): Sql =>
  allOf([
    within("p.purchased_on", period, scope),
    notAhead(scope),
    ...(product === undefined ? [] : [spelled("p.product_key", product)]),
  ]);

/** A folded column that equals one of the words in one of their spellings. */
export const spelled = (column: string, words: readonly string[]): Sql =>
  oneOf(column, [...new Set(words.flatMap(spellings))]);

/** Team members by name; "me" is the one who asks. */
export const members = (column: string, names: readonly string[], { by }: Scope): Sql =>
  spelled(
    column,
    names.map((name) => (fold(name) === "me" ? by.me : name)),
  );
