import {
  countByCurrency,
  type CustomerHistories,
} from "../core/customer-value/customer-histories.ts";
import type { Evaluation } from "../core/customer-value/evaluate.ts";
import type { SpendFit } from "../core/customer-value/gamma-gamma.ts";
import { fitNoteWords } from "../core/wording/customer-value.ts";

/**
 * The JSON of `crm value`: weeks, purchase days, and major units of each customer's own currency.
 * The spending model and the notes are of the commonest one.
 */
export type ValueDocument = ReturnType<typeof documentOf>;

export function documentOf(
  histories: CustomerHistories,
  { fit, spends, predictions, notes }: Evaluation,
  names: readonly string[],
  margins: ReadonlyMap<string, number>,
) {
  const { asOf, contactIds, ownCurrency, summaries } = histories;
  const currency = commonest(ownCurrency);
  const named = (values: ArrayLike<number>) =>
    Object.fromEntries(fit.model.parameterNames.map((name, i) => [name, values[i] ?? 0]));
  const inMoney = (amounts: Float64Array, i: number) =>
    (amounts[i] ?? 0) * (margins.get(ownCurrency[i] ?? "") ?? 1);
  return {
    model: fit.model.name,
    unit: "week",
    asOf,
    customers: contactIds.length,
    parameters: named(fit.parameters),
    logLikelihood: fit.logLikelihood,
    standardErrors: fit.standardErrors === undefined ? null : named(fit.standardErrors),
    gammaGamma: spendOf(spends.get(currency)),
    perCustomer: contactIds.map((_, i) => ({
      contact: names[i] ?? "",
      x: summaries.repeatPurchases[i] ?? 0,
      tx: summaries.ageAtLastPurchase[i] ?? 0,
      T: summaries.age[i] ?? 0,
      probabilityAlive: predictions.probabilityAlive[i] ?? 0,
      expected: predictions.expectedPurchases[i] ?? 0,
      expectedSpend: inMoney(predictions.expectedSpend, i),
      clv12m: inMoney(predictions.revenue12Months, i),
      currency: ownCurrency[i] ?? currency,
    })),
    notes: notes(currency).map((note) => fitNoteWords[note]),
  };
}

const commonest = (ownCurrency: readonly string[]): string =>
  [...countByCurrency(ownCurrency)].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0])[0];

function spendOf(spend: SpendFit | undefined) {
  if (spend === undefined) return null;
  const { p, q, gamma, logLikelihood, customers } = spend;
  return { p, q, gamma, logLikelihood, customers };
}
