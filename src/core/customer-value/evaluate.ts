import { fitRepeats, models, type Prior, type RepeatFit } from "./fit.ts";
import { fitSpend, type SpendFit } from "./gamma-gamma.ts";
import type { ModelName } from "./model.ts";
import { predict, type Predictions } from "./predict.ts";
import type { PurchaseSummaries } from "./purchase-summaries.ts";

/** Below so many repeat customers the models are said to rest on little. */
export const leastRepeatCustomers = 10;

/** What the models say of a shop's customers, with what one should know of it. */
export interface Evaluation {
  readonly fit: RepeatFit;
  readonly spend: SpendFit | undefined;
  readonly predictions: Predictions;
  readonly notes: readonly string[];
}

/** Fits and predicts; undefined where nobody ever ordered. */
export function evaluate(
  summaries: PurchaseSummaries,
  options: { readonly model: ModelName; readonly prior: Prior; readonly horizonWeeks: number },
): Evaluation | undefined {
  const fit = fitRepeats(models[options.model], summaries, options.prior);
  if (fit === undefined) return undefined;
  const spend = fitSpend(summaries, options.prior);
  const predictions = predict(fit, spend, summaries, options.horizonWeeks);
  return { fit, spend, predictions, notes: notesOn(fit, spend, summaries) };
}

function notesOn(
  fit: RepeatFit,
  spend: SpendFit | undefined,
  { count, repeatPurchases, averagePurchase }: PurchaseSummaries,
): readonly string[] {
  const repeaters = repeatPurchases.reduce((sum, x) => sum + (x > 0 ? 1 : 0), 0);
  let unpaid = 0;
  for (let i = 0; i < count; i++)
    if ((repeatPurchases[i] ?? 0) > 0 && (averagePurchase[i] ?? 0) <= 0) unpaid++;
  const notes: readonly (string | false)[] = [
    fit.noSignOfChurn &&
      "No sign of churn in these data: customers who never stop explain them as well.",
    repeaters < leastRepeatCustomers &&
      `Only ${repeaters} repeat customers: too few for the models to say much.`,
    fit.standardErrors === undefined &&
      "The best parameters lie at the border of what is possible, so they have no standard errors.",
    spend === undefined && "Too few repeat customers to say what a purchase is worth.",
    spend !== undefined &&
      spend.q <= 1 &&
      "Amounts vary so much that their mean does not exist in the model (q ≤ 1); new customers are expected to spend the observed mean.",
    spend !== undefined &&
      Math.abs(spend.correlation) > 0.3 &&
      `Frequent customers spend differently (correlation ${spend.correlation.toFixed(2)}), which the spending model leaves out.`,
    unpaid > 0 &&
      `${unpaid} repeat customers paid nothing on their later days and are left out of the spending model.`,
  ];
  return notes.filter((note) => note !== false);
}
