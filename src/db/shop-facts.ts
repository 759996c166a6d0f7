import type SqliteClient from "better-sqlite3";

/** What every question needs to know of the shop. */
export interface ShopFacts {
  /** The newest purchase and interaction: where they lie before now, nothing must be cut off. */
  readonly newestSaleAt: number;
  readonly newestTalkAt: number;
  /** Of the newest order, refunds aside; undefined where there is none. */
  readonly newestOrderAt: number | undefined;
  /** The commonest first, by orders. */
  readonly currencies: readonly string[];
}

/** The currencies by how many orders they have. */
export const commonestCurrencies = `select currency from daily_totals group by currency
  order by sum(orders) desc, sum(order_revenue_minor) desc, currency`;

/** The shop's facts, read again after its records have changed, be it by another program. */
export function shopFactsOf(client: SqliteClient.Database): () => ShopFacts {
  // Every change of a record is in the journal; what else is written (conversations) is no concern.
  const version = client
    .prepare<[], string>(
      `select data_version || ' ' || coalesce((select max(id) from change_edits), 0)
       from pragma_data_version`,
    )
    .pluck();
  const newestSale = client
    .prepare<[], number | null>(
      `select max(purchased_at) from purchases
       where purchased_on = (select max(purchased_on) from purchases)`,
    )
    .pluck();
  const newestOrder = client
    .prepare<[], number | null>(
      `select max(last_at) from customer_summaries
       where last_on = (select max(last_on) from customer_summaries)`,
    )
    .pluck();
  const newestTalk = client
    .prepare<[], number | null>("select max(happened_at) from interactions")
    .pluck();
  const currencies = client.prepare<[], string>(commonestCurrencies).pluck();
  let known: { readonly version: string; readonly facts: ShopFacts } | undefined;
  return () => {
    const now = version.get() ?? "";
    if (known?.version !== now)
      known = {
        version: now,
        facts: {
          newestSaleAt: newestSale.get() ?? Number.MIN_SAFE_INTEGER,
          newestTalkAt: newestTalk.get() ?? Number.MIN_SAFE_INTEGER,
          newestOrderAt: newestOrder.get() ?? undefined,
          currencies: currencies.all(),
        },
      };
    return known.facts;
  };
}
