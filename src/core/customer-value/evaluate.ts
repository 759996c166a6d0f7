import { minorPerMajor } from "../money.ts";
import { type CustomerHistories, countByCurrency } from "./customer-histories.ts";
import { fitRepeats, models, type Prior, type RepeatFit } from "./fit.ts";
import { expectedSpend, fitSpend, type SpendFit } from "./gamma-gamma.ts";
import type { ModelName } from "./model.ts";
import { predict, type Predictions } from "./predict.ts";
import { emptySummaries, type PurchaseSummaries } from "./purchase-summaries.ts";
import type { FitNote } from "./value-fit.ts";

/** Below so many repeat customers the models rest on too little, and the simple formula serves. */
export const leastRepeatCustomers = 10;

/** What the models say of a shop's customers, with what one should know of it. */
export interface Evaluation {
  readonly fit: RepeatFit;
  /** By currency: amounts in different currencies are never mixed. */
  readonly spends: ReadonlyMap<string, SpendFit>;
  readonly predictions: Predictions;
  /** Of the repeat model, and of spending in a currency. */
  readonly notes: (currency: string) => readonly FitNote[];
}

/** Fits and predicts; undefined where nobody ever ordered. */
export function evaluate(
  histories: Pick<CustomerHistories, "summaries" | "ownCurrency" | "spentMinor">,
  options: {
    readonly model: ModelName;
    readonly prior: Prior;
    readonly horizonWeeks: number;
  },
): Evaluation | undefined {
  const { summaries, ownCurrency, spentMinor } = histories;
  const fit = fitRepeats(models[options.model], summaries, options.prior);
  if (fit === undefined) return undefined;
  const parts = byCurrency(summaries, ownCurrency);
  const spends = new Map<string, SpendFit>();
  for (const [currency, part] of parts) {
    const spend = fitSpend(part, options.prior);
    if (spend !== undefined) spends.set(currency, spend);
  }
  const spendOf = (i: number): number => {
    const [currency = "", x = 0] = [ownCurrency[i], summaries.repeatPurchases[i]];
    const spend = spends.get(currency);
    if (spend !== undefined) return expectedSpend(spend, x, summaries.averagePurchase[i] ?? 0);
    return (spentMinor[i] ?? 0) / (x + 1) / minorPerMajor(currency);
  };
  return {
    fit,
    spends,
    predictions: predict(fit, spendOf, summaries, options.horizonWeeks),
    notes: (currency) => [
      ...repeatNotes(fit, summaries),
      ...spendNotes(spends.get(currency), parts.get(currency)),
    ],
  };
}

/** The summaries of those who mostly order in each currency. */
function byCurrency(
  summaries: PurchaseSummaries,
  ownCurrency: readonly string[],
): ReadonlyMap<string, PurchaseSummaries> {
  const counts = countByCurrency(ownCurrency);
  if (counts.size === 1) return new Map([...counts.keys()].map((only) => [only, summaries]));
  return new Map(
    [...counts].map(([currency, count]) => {
      const part = emptySummaries(count);
      let at = 0;
      for (const [i, own] of ownCurrency.entries()) {
        if (own !== currency) continue;
        part.repeatPurchases[at] = summaries.repeatPurchases[i] ?? 0;
        part.averagePurchase[at] = summaries.averagePurchase[i] ?? 0;
        at++;
      }
      return [currency, part];
    }),
  );
}

export const countRepeaters = ({ repeatPurchases }: PurchaseSummaries): number =>
  repeatPurchases.reduce((sum, x) => sum + (x > 0 ? 1 : 0), 0);

function repeatNotes(fit: RepeatFit, summaries: PurchaseSummaries): readonly FitNote[] {
  return [
    ...(fit.noSignOfChurn ? ["no_sign_of_churn" as const] : []),
    ...(countRepeaters(summaries) < leastRepeatCustomers ? ["few_repeat_customers" as const] : []),
    ...(fit.standardErrors === undefined ? ["at_border" as const] : []),
  ];
}

function spendNotes(
  spend: SpendFit | undefined,
  summaries: PurchaseSummaries | undefined,
): readonly FitNote[] {
  if (spend === undefined) return ["few_spenders"];
  const repeaters = summaries === undefined ? 0 : countRepeaters(summaries);
  return [
    ...(spend.q <= 1 ? ["no_mean_spend" as const] : []),
    ...(Math.abs(spend.correlation) > 0.3 ? ["spend_depends_on_frequency" as const] : []),
    ...(repeaters > spend.customers ? ["unpaid_repeats" as const] : []),
  ];
}
