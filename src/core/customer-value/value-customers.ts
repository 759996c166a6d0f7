import { minorPerMajor } from "../money.ts";
import { type Balance, type CustomerHistories, ownBalance } from "./customer-histories.ts";
import type { Evaluation } from "./evaluate.ts";
import { marginWithoutCost, profitOf, type Takings } from "./margin.ts";
import { simpleValue } from "./simple-value.ts";
import { type CustomerValue, standingOf, type ValueFit } from "./value-fit.ts";

/** What everybody's values are computed from. */
interface Shop {
  readonly histories: CustomerHistories;
  /** By the models; undefined where the simple formula serves. */
  readonly evaluation: Evaluation | undefined;
  /** By currency. */
  readonly takings: ReadonlyMap<string, Takings>;
  readonly defaultMargin: number | undefined;
}

type Prediction = Pick<
  CustomerValue,
  "method" | "probabilityAlive" | "expectedPurchases" | "expectedSpendMinor" | "predictedMinor"
>;

const unpredicted: Prediction = {
  method: "none",
  probabilityAlive: null,
  expectedPurchases: null,
  expectedSpendMinor: null,
  predictedMinor: null,
};

/** Everybody's values: in their own currency in the order of the histories, then the few others. */
export function* customerValues(shop: Shop, fits: readonly ValueFit[]): Generator<CustomerValue> {
  const { histories } = shop;
  const margins = new Map(fits.map(({ currency, margin }) => [currency, margin]));
  const profit = profitsOf(shop);
  const historic = Float64Array.from({ length: histories.summaries.count }, (_, i) =>
    profit(ownBalance(histories, i)),
  );
  const topHalf = topHalfFrom(historic, histories.ownCurrency);
  for (const [i, contactId] of histories.contactIds.entries()) {
    const [currency = "", historicMinor = 0] = [histories.ownCurrency[i], historic[i]];
    const prediction = predictionOf(shop, i, margins.get(currency) ?? 1);
    const { probabilityAlive, predictedMinor } = prediction;
    const isInTopHalf = historicMinor >= (topHalf.get(currency) ?? 0);
    yield {
      contactId,
      currency,
      isOwn: true,
      ...daysOf(shop, i),
      ...prediction,
      standing: probabilityAlive === null ? null : standingOf(probabilityAlive, isInTopHalf),
      historicMinor,
      clvMinor: historicMinor + (predictedMinor ?? 0),
    };
  }
  yield* otherValues(shop, profit);
}

function* otherValues(shop: Shop, profit: (balance: Balance) => number): Generator<CustomerValue> {
  const { contactIds, otherBalances } = shop.histories;
  for (const balance of otherBalances)
    yield {
      contactId: contactIds[balance.customer] ?? 0,
      currency: balance.currency,
      isOwn: false,
      ...daysOf(shop, balance.customer),
      ...unpredicted,
      standing: null,
      historicMinor: profit(balance),
      clvMinor: profit(balance),
    };
}

/** Profit so far, in whole minor units. */
function profitsOf({ takings, defaultMargin }: Shop): (balance: Balance) => number {
  const withoutCost = new Map(
    [...takings].map(([currency, sums]) => [currency, marginWithoutCost(sums, defaultMargin)]),
  );
  return (balance) => whole(profitOf(balance, withoutCost.get(balance.currency) ?? 1));
}

const daysOf = ({ histories: { summaries, medianGapDays } }: Shop, i: number) => ({
  repeatPurchases: summaries.repeatPurchases[i] ?? 0,
  daysToLast: Math.round((summaries.ageAtLastPurchase[i] ?? 0) * 7),
  daysKnown: Math.round((summaries.age[i] ?? 0) * 7),
  medianGapDays: medianGapDays[i] === 0 ? null : (medianGapDays[i] ?? null),
});

function predictionOf({ histories, evaluation }: Shop, i: number, margin: number): Prediction {
  if (evaluation === undefined) return simplePrediction(histories, i, margin);
  const { probabilityAlive, expectedPurchases, expectedSpend, revenue12Months } =
    evaluation.predictions;
  const scale = minorPerMajor(histories.ownCurrency[i] ?? "");
  return {
    method: "model",
    probabilityAlive: probabilityAlive[i] ?? 0,
    expectedPurchases: expectedPurchases[i] ?? 0,
    expectedSpendMinor: whole((expectedSpend[i] ?? 0) * scale),
    predictedMinor: whole((revenue12Months[i] ?? 0) * scale * margin),
  };
}

function simplePrediction(histories: CustomerHistories, i: number, margin: number): Prediction {
  const { summaries, spentMinor, orders } = histories;
  const simple = simpleValue(
    spentMinor[i] ?? 0,
    orders[i] ?? 0,
    summaries.repeatPurchases[i] ?? 0,
    (summaries.age[i] ?? 0) * 7,
  );
  if (simple === undefined) return unpredicted;
  return {
    ...unpredicted,
    method: "simple",
    expectedPurchases: simple.ordersAYear,
    expectedSpendMinor: whole(simple.averageMinor),
    predictedMinor: whole(simple.revenueMinor * margin),
  };
}

/** By currency, the least that the better half of its customers brought (their number rounded up). */
function topHalfFrom(
  historic: Float64Array,
  ownCurrency: readonly string[],
): ReadonlyMap<string, number> {
  const byCurrency = new Map<string, number[]>();
  for (const [i, currency] of ownCurrency.entries()) {
    const values = byCurrency.get(currency) ?? [];
    values.push(historic[i] ?? 0);
    byCurrency.set(currency, values);
  }
  return new Map(
    [...byCurrency].map(([currency, values]) => {
      const sorted = Float64Array.from(values).sort();
      return [currency, sorted[sorted.length >> 1] ?? 0];
    }),
  );
}

/** Whole minor units, and no negative zero. */
const whole = (minor: number): number => Math.round(minor) + 0;
