import type { RepeatFit } from "./fit.ts";
import type { History } from "./model.ts";
import type { PurchaseSummaries } from "./purchase-summaries.ts";

/** What is to be expected of each customer, one column a figure. */
export interface Predictions {
  /** 0–1. */
  readonly probabilityAlive: Float64Array;
  /** Purchase days within the horizon. */
  readonly expectedPurchases: Float64Array;
  /** Revenue of one purchase day, major units; 0 where nothing is known of spending. */
  readonly expectedSpend: Float64Array;
  /** Revenue of the next 12 months, discounted monthly, major units. */
  readonly revenue12Months: Float64Array;
}

/** A month of the discounting: 30.4 days. */
const weeksPerMonth = 4.345;
export const weeksPerYear = 12 * weeksPerMonth;
const annualDiscount = 0.1;

/**
 * Predicts for every customer over a horizon in weeks. Nothing is ever negative or not finite.
 *
 * @param spendOf what a purchase day of a customer is expected to bring, major units
 */
export function predict(
  fit: RepeatFit,
  spendOf: (customer: number) => number,
  summaries: PurchaseSummaries,
  horizonWeeks: number,
): Predictions {
  const { count } = summaries;
  const predictions: Predictions = {
    probabilityAlive: new Float64Array(count),
    expectedPurchases: new Float64Array(count),
    expectedSpend: new Float64Array(count),
    revenue12Months: new Float64Array(count),
  };
  const history = { x: 0, tx: 0, age: 0 };
  const { model, parameters } = fit;
  const ifAlive = expectations(fit, horizonWeeks);
  for (let i = 0; i < count; i++) {
    history.x = summaries.repeatPurchases[i] ?? 0;
    history.tx = summaries.ageAtLastPurchase[i] ?? 0;
    history.age = summaries.age[i] ?? 0;
    const alive = model.probabilityAlive(parameters, history);
    const each = spendOf(i);
    const expected = ifAlive(history);
    predictions.probabilityAlive[i] = alive;
    predictions.expectedSpend[i] = each;
    predictions.expectedPurchases[i] = alive * expected.withinHorizon;
    if (each > 0) predictions.revenue12Months[i] = each * alive * expected.discounted12Months();
  }
  return predictions;
}

interface Expectation {
  readonly withinHorizon: number;
  readonly discounted12Months: () => number;
}

/** What to expect of those still alive: kept, since many customers share x and T. */
function expectations({ model, parameters }: RepeatFit, horizonWeeks: number) {
  const kept: Expectation[][] = [];
  return ({ x, age }: Pick<History, "x" | "age">): Expectation => {
    const ofRepeats = (kept[x] ??= []);
    const day = Math.round(age * 7);
    const found = ofRepeats[day];
    if (found !== undefined) return found;
    const within = (weeks: number) => model.expectedIfAlive(parameters, { x, age }, weeks);
    let discounted: number | undefined;
    return (ofRepeats[day] = {
      withinHorizon: within(horizonWeeks),
      discounted12Months: () => (discounted ??= discountedPurchases(within)),
    });
  };
}

/** Σ over twelve months of the purchases expected in each, discounted at its end at 10 % a year. */
function discountedPurchases(expectedWithin: (weeks: number) => number): number {
  let [before, sum] = [0, 0];
  for (let month = 1; month <= 12; month++) {
    const until = expectedWithin(month * weeksPerMonth);
    sum += (until - before) / (1 + annualDiscount) ** (month / 12);
    before = until;
  }
  return sum;
}
