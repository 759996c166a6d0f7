import { resolvePeriod } from "../../core/period.ts";
import type { Ordering, Question } from "../../core/questions/question.ts";
import { valuesInForce } from "../customer-value/kept-values.ts";
import { rfmOf } from "./rfm.ts";
import { salesByContact } from "./sales.ts";
import { inDays, type Scope, sold } from "./scope.ts";
import { nothing, raw, type Sql, sql } from "./sql.ts";

/** How a list of contacts `c` is ranked: by which score and what else, and the joins it takes. */
export interface Ranking {
  readonly score: Sql;
  /** Orders rows that have a `score`. */
  readonly order: Sql;
  /** The orders `s` and exchanges `a` of the contact. */
  readonly known: Sql;
  /** What only the score needs. */
  readonly joined: Sql;
}

/** What rankings by money need to know: in which currency, and the margin where cost is unknown. */
export interface Money {
  readonly currency: string;
  readonly margin: () => number;
}

export function rankingOf(question: Question, money: Money, scope: Scope): Ranking {
  return {
    ...scoreOf(question, money, scope),
    order: sql`${sortOf(question.order, scope)}, c.name_key, c.name, c.id`,
    known: sql`left join ${ordersByContact(question, scope)} s on s.contact_id = c.id
      left join contact_activity a on a.contact_id = c.id`,
  };
}

/**
 * What a ranking by purchases is by, from the sums (or the RFM scores) of each contact's; who bought
 * nothing in the ranking's currency has no place in it, which is the last.
 */
const scores: Readonly<Partial<Record<Ordering, (margin: () => number) => Sql>>> = {
  revenue: () => raw("sums.revenue"),
  orders: () => raw("sums.orders"),
  units: () => raw("sums.units"),
  refunds: () => raw("sums.refunds"),
  average_order: () => raw(`sums."orderRevenue" * 1.0 / nullif(sums.orders, 0)`),
  rfm: () => raw("sums.recency * 100 + sums.frequency * 10 + sums.monetary"),
  // Halves up, as of a figure: round() would send those of refunds away from zero.
  profit: (margin) =>
    sql`sums."costedRevenue" - sums.cost
      + floor(${margin()} * (sums.revenue - sums."costedRevenue") + 0.5)`,
};

/** What a ranking by what customers are worth is by. */
const worths: Readonly<Partial<Record<Ordering, string>>> = {
  clv: "clv_minor",
  predicted_value: "predicted_minor",
  probability_alive: "probability_alive",
};

function scoreOf(
  question: Question,
  { currency, margin }: Money,
  scope: Scope,
): Pick<Ranking, "score" | "joined"> {
  const by = question.order?.by ?? "name";
  const score = scores[by]?.(margin);
  if (score !== undefined) {
    const sums = by === "rfm" ? rfmOf(scope) : salesByContact(question, scope);
    return { score, joined: sql`left join (${sums}) sums on sums.contact_id = c.id` };
  }
  const worth = worths[by];
  if (worth === undefined)
    return { score: by === "at_stake" ? atStake(currency, scope) : raw("null"), joined: nothing };
  const whose = by === "probability_alive" ? raw("is_own = 1") : sql`currency = ${currency}`;
  return {
    score: raw(`value.${worth}`),
    joined: sql`left join (select * from ${raw(valuesInForce)} where ${whose}) value
      on value.contact_id = c.id`,
  };
}

/** Revenue of the last 12 months of the contact `c`. */
export function atStake(currency: string, { by }: Scope): Sql {
  const year = resolvePeriod({ is: "last", count: 12, unit: "month" }, by.clock);
  return sql`coalesce((select sum(p.amount_minor) from purchases p
    where p.contact_id = c.id and p.currency = ${currency} and ${inDays("p.purchased_on", year)}), 0)`;
}

/**
 * The first and the last order of each customer. Who is ranked by them, is by those of the product
 * and the period that were asked for.
 */
function ordersByContact({ order, period, product }: Question, scope: Scope): Sql {
  const isRanked = order?.by === "last_order" || order?.by === "first_order";
  if (!isRanked || (period === undefined && product === undefined))
    return raw("customer_summaries");
  return sql`(select p.contact_id, min(p.purchased_on) as first_on, max(p.purchased_on) as last_on,
      min(p.purchased_at) as first_at, max(p.purchased_at) as last_at
    from purchases p where p.amount_minor >= 0 and ${sold({ period, product }, scope)}
    group by p.contact_id)`;
}

/** What rows are sorted by, where it is no score: of what lies on one day, the instant decides. */
const sortKeys: Readonly<Partial<Record<Ordering, string>>> = {
  last_order: "s.last_at",
  first_order: "s.first_at",
  last_contact: "a.last_contact_at",
  added: "c.created_at",
  due: "(select min(due_at) from follow_ups f where f.contact_id = c.id and f.status = 'open')",
};

function sortOf(order: Question["order"], { today }: Scope): Sql {
  const { by, direction } = order ?? { by: "name", direction: "asc" };
  if (by === "name") return raw(`c.name_key ${direction}`);
  if (by === "birthday") {
    const day = today.slice(5);
    return sql`c.birthday is null, substr(c.birthday, -5) < ${day} ${raw(direction)},
      substr(c.birthday, -5) ${raw(direction)}`;
  }
  const empty = by === "last_contact" && direction === "asc" ? "first" : "last";
  return raw(`${sortKeys[by] ?? "score"} ${direction} nulls ${empty}`);
}
