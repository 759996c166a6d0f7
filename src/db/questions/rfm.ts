import { rfmGrid } from "../../core/segments/rfm.ts";
import { raw, type Sql, sql } from "./sql.ts";
import type { Scope } from "./scope.ts";

/**
 * Everybody's scores: in fifths, the share of customers who are not better, so that equal customers
 * share a score. Money is compared within the currency somebody mostly orders in.
 */
export const rfmOf = (scope: Scope): Sql => sql`(select *, ${segment} as segment from (
    select s.contact_id, s.orders, s.last_on, own.currency, own.revenue_minor,
      count(*) over () as customers,
      ${fifths("order by s.last_on")} as recency, ${fifths("order by s.orders")} as frequency,
      ${fifths("partition by own.currency order by own.revenue_minor")} as monetary
    from customer_summaries s join ${ownTotals(scope)} own on own.contact_id = s.contact_id))`;

const fifths = (order: string): Sql =>
  raw(`cast(ceil(5 * cume_dist() over (${order})) as integer)`);

/** What somebody brought in the currency of most of their orders. */
const ownTotals = ({ facts }: Scope): Sql =>
  facts.currencies.length === 1
    ? raw("customer_totals")
    : raw(`(select contact_id, currency, revenue_minor from (
        select contact_id, currency, revenue_minor,
          row_number() over (partition by contact_id order by orders desc, currency) as place
        from customer_totals) where place = 1)`);

const quoted = (words: string): string => `'${words.replaceAll("'", "''")}'`;

const segment = raw(
  `case ${rfmGrid
    .flatMap((row, recency) =>
      row.map(
        (name, mean) =>
          `when recency = ${recency + 1} and (frequency + monetary) / 2 = ${mean + 1} then ${quoted(name)}`,
      ),
    )
    .join(" ")} end`,
);
