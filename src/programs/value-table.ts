import { toMinor, showMoney } from "../core/money.ts";
import type { OpenStores } from "../db/stores.ts";
import type { ValueDocument } from "./value.ts";

/**
 * The share of revenue that is profit: the shop's own over purchases with a recorded cost, else
 * the margin set, else all of it.
 */
export async function shareOf(stores: OpenStores, currency: string): Promise<number> {
  const costed = stores.database.client
    .prepare<[string], { revenue: number; cost: number }>(
      `select coalesce(sum(costed_revenue_minor), 0) as revenue, coalesce(sum(cost_minor), 0) as cost
       from customer_totals where currency = ?`,
    )
    .get(currency);
  if (costed !== undefined && costed.revenue > 0) return 1 - costed.cost / costed.revenue;
  return (await stores.settings.business()).defaultMargin ?? 1;
}

/** The same for reading: the fit in two lines, then the ten who are likely to bring most. */
export function valueTable(document: ValueDocument, currency: string): string {
  const parameters = Object.entries(document.parameters).map(
    ([name, each]) => `${name} ${each.toPrecision(4)}`,
  );
  const best = [...document.perCustomer].sort((a, b) => b.clv12m - a.clv12m).slice(0, 10);
  return [
    `${document.customers} customers as of ${document.asOf}, ${document.model}: ${parameters.join(", ")}`,
    `Log-likelihood ${document.logLikelihood.toFixed(3)}, times in weeks.`,
    ...document.notes,
    "",
    "Most to expect in the next 12 months:",
    ...best.map(
      ({ contact, clv12m, probabilityAlive }, i) =>
        `${String(i + 1).padStart(2)} ${contact} · ${showMoney({ minor: toMinor(clv12m, currency), currency })} · ${Math.round(probabilityAlive * 100)} % likely still a customer`,
    ),
  ].join("\n");
}
