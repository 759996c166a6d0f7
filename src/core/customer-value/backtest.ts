import { fitRepeats, models, type Prior } from "./fit.ts";
import type { ModelName } from "./model.ts";
import { predict } from "./predict.ts";
import type { PurchaseSummaries } from "./purchase-summaries.ts";

/** A way of predicting, and how it did on what was held back. */
export interface Score {
  readonly expected: number;
  readonly actual: number;
  /** Expected over actual, less 1. */
  readonly totalError: number;
  /** Root of the mean squared error for a customer. */
  readonly rmse: number;
}

export interface Backtest {
  readonly customers: number;
  readonly weeks: number;
  readonly model: Score;
  /** Whoever bought in the last 90 days goes on at their own rate, nobody else does. */
  readonly ninetyDayRule: Score;
  /** Everybody goes on at their own rate. */
  readonly simpleRate: Score;
  /** By repeat purchases known then: customers, mean held-out purchase days, mean prediction. */
  readonly byRepeats: readonly {
    readonly repeats: string;
    readonly customers: number;
    readonly actual: number;
    readonly predicted: number;
  }[];
}

const mostRepeats = 7;

/**
 * How well the predictions would have done: the models see the history up to a day, and are
 * compared with the purchase days of the weeks after it. The root mean squared error decides, not the
 * mean error, which "nobody buys" wins in most shops.
 */
export function backtest(
  summaries: PurchaseSummaries,
  heldOut: Float64Array,
  options: { readonly model: ModelName; readonly prior: Prior; readonly weeks: number },
): Backtest | undefined {
  const fit = fitRepeats(models[options.model], summaries, options.prior);
  if (fit === undefined) return undefined;
  const { weeks } = options;
  const predicted = predict(fit, () => 0, summaries, weeks).expectedPurchases;
  const rate = predicted.map((_, i) => rateOf(summaries, i) * weeks);
  const recent = rate.map((each, i) => {
    const silence = (summaries.age[i] ?? 0) - (summaries.ageAtLastPurchase[i] ?? 0);
    return silence * 7 <= 90 ? each : 0;
  });
  return {
    customers: summaries.count,
    weeks,
    model: score(predicted, heldOut),
    ninetyDayRule: score(recent, heldOut),
    simpleRate: score(rate, heldOut),
    byRepeats: byRepeats(summaries, predicted, heldOut),
  };
}

/** Repeat purchases a week so far. */
function rateOf({ repeatPurchases, age }: PurchaseSummaries, i: number): number {
  const weeks = age[i] ?? 0;
  return weeks === 0 ? 0 : (repeatPurchases[i] ?? 0) / weeks;
}

function score(predicted: Float64Array, heldOut: Float64Array): Score {
  let [expected, actual, squares] = [0, 0, 0];
  for (let i = 0; i < predicted.length; i++) {
    const [guess, truth] = [predicted[i] ?? 0, heldOut[i] ?? 0];
    expected += guess;
    actual += truth;
    squares += (guess - truth) ** 2;
  }
  return {
    expected,
    actual,
    totalError: actual === 0 ? (expected === 0 ? 0 : 1) : expected / actual - 1,
    rmse: Math.sqrt(squares / predicted.length),
  };
}

function byRepeats(
  { repeatPurchases }: PurchaseSummaries,
  predicted: Float64Array,
  heldOut: Float64Array,
): Backtest["byRepeats"] {
  const bins = Array.from({ length: mostRepeats + 1 }, () => ({
    customers: 0,
    actual: 0,
    predicted: 0,
  }));
  for (let i = 0; i < predicted.length; i++) {
    const bin = bins[Math.min(mostRepeats, repeatPurchases[i] ?? 0)];
    if (bin === undefined) continue;
    bin.customers++;
    bin.actual += heldOut[i] ?? 0;
    bin.predicted += predicted[i] ?? 0;
  }
  return bins.flatMap(({ customers, actual, predicted: sum }, repeats) =>
    customers === 0
      ? []
      : [
          {
            repeats: repeats === mostRepeats ? `${mostRepeats}+` : String(repeats),
            customers,
            actual: actual / customers,
            predicted: sum / customers,
          },
        ],
  );
}
