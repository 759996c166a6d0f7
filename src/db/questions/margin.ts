import type SqliteClient from "better-sqlite3";
import type { Scope } from "./scope.ts";
import { queries, sql } from "./sql.ts";

/**
 * The share of revenue that is profit where no cost was recorded: the setting, or unset the shop's
 * own margin over all that has a recorded cost; 1 where nothing has.
 */
export function marginOf(client: SqliteClient.Database) {
  const costed = queries<{ readonly revenue: number | null; readonly cost: number | null }>(client);
  return (scope: Scope, currency: string): number => {
    if (scope.by.defaultMargin !== undefined) return scope.by.defaultMargin;
    const [sums] = costed(
      sql`select sum(costed_revenue_minor) as revenue, sum(cost_minor) as cost
          from daily_totals where currency = ${currency}`,
      scope,
    );
    const revenue = sums?.revenue ?? 0;
    return revenue === 0 ? 1 : (revenue - (sums?.cost ?? 0)) / revenue;
  };
}
