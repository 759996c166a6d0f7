import { toMinor, showMoney } from "../core/money.ts";
import type { ValueDocument } from "./value-document.ts";

/** The same for reading: the fit in two lines, then the ten who are likely to bring most. */
export function valueTable(document: ValueDocument): string {
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
      ({ contact, clv12m, currency, probabilityAlive }, i) =>
        `${String(i + 1).padStart(2)} ${contact} · ${showMoney({ minor: toMinor(clv12m, currency), currency })} · ${Math.round(probabilityAlive * 100)} % likely still a customer`,
    ),
  ].join("\n");
}
