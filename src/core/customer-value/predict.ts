import type { RepeatFit } from "./fit.ts";
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
  const { model, parameters } = fit;
  const ifAlive = (x: number, age: number, weeks: number) =>
    model.expectedIfAlive(parameters, { x, age }, weeks);
  const mostAge = summaries.age.reduce((most, age) => Math.max(most, age), 0);
  const withinHorizon = kept(mostAge, (x, age) => ifAlive(x, age, horizonWeeks));
  const discounted = kept(mostAge, (x, age) =>
    discountedPurchases((weeks) => ifAlive(x, age, weeks)),
  );
  // One for all: a million objects cost more than what is computed of them.
  const customer = { x: 0, tx: 0, age: 0 };
  for (let i = 0; i < count; i++) {
    const x = summaries.repeatPurchases[i] ?? 0;
    const age = summaries.age[i] ?? 0;
    customer.x = x;
    customer.age = age;
    customer.tx = summaries.ageAtLastPurchase[i] ?? 0;
    const alive = model.probabilityAlive(parameters, customer);
    const each = spendOf(i);
    predictions.probabilityAlive[i] = alive;
    predictions.expectedSpend[i] = each;
    predictions.expectedPurchases[i] = alive * withinHorizon(x, age);
    if (each > 0) predictions.revenue12Months[i] = each * alive * discounted(x, age);
  }
  return predictions;
}

/** What to expect of those still alive by their x and T: kept, since many customers share both. */
function kept(
  mostAge: number,
  figure: (x: number, age: number) => number,
): (x: number, age: number) => number {
  const known: Float64Array[] = [];
  const days = Math.round(mostAge * 7) + 1;
  return (x, age) => {
    const ofRepeats = (known[x] ??= new Float64Array(days).fill(Number.NaN));
    const day = Math.round(age * 7);
    const value = ofRepeats[day] ?? Number.NaN;
    return Number.isNaN(value) ? (ofRepeats[day] = figure(x, age)) : value;
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
