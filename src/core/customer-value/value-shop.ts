import type { Instant } from "../time.ts";
import {
  type Balance,
  type CustomerHistories,
  countByCurrency,
  ownBalance,
} from "./customer-histories.ts";
import { countRepeaters, type Evaluation, evaluate, leastRepeatCustomers } from "./evaluate.ts";
import { marginOf, type Takings } from "./margin.ts";
import { weeksPerYear } from "./predict.ts";
import type { CustomerValue, ValueFit } from "./value-fit.ts";
import { customerValues } from "./value-customers.ts";

/** What a shop's customers are worth. */
export interface ShopValues {
  /** One for each currency, that of most customers first. */
  readonly fits: readonly ValueFit[];
  readonly customers: () => Generator<CustomerValue>;
}

export interface ValueOptions {
  /** Purchases are known up to here. */
  readonly until: Instant;
  /** The setting; undefined for the shop's own margin. */
  readonly defaultMargin: number | undefined;
  /** The business's own currency, for a shop that never sold. */
  readonly currency: string;
}

/**
 * Values a shop by MBG/NBD and Gamma-Gamma under the weak prior; with fewer than ten repeat
 * customers by the simple formula.
 */
export function valueShop(histories: CustomerHistories, options: ValueOptions): ShopValues {
  const evaluation =
    countRepeaters(histories.summaries) < leastRepeatCustomers
      ? undefined
      : evaluate(histories, { model: "mbg", prior: "weak", horizonWeeks: weeksPerYear });
  const takings = takingsOf(histories);
  const fits = fitsOf(histories, evaluation, takings, options);
  const shop = { histories, evaluation, takings, defaultMargin: options.defaultMargin };
  return { fits, customers: () => customerValues(shop, fits) };
}

/** What came in by currency. */
export function takingsOf(histories: CustomerHistories): ReadonlyMap<string, Takings> {
  const sums = new Map<string, { -readonly [Part in keyof Takings]: Takings[Part] }>();
  const put = ({ currency, revenueMinor, costedRevenueMinor, costMinor }: Balance): void => {
    const sum = sums.get(currency) ?? { revenueMinor: 0, costedRevenueMinor: 0, costMinor: 0 };
    sum.revenueMinor += revenueMinor;
    sum.costedRevenueMinor += costedRevenueMinor;
    sum.costMinor += costMinor;
    sums.set(currency, sum);
  };
  for (let i = 0; i < histories.summaries.count; i++) put(ownBalance(histories, i));
  for (const balance of histories.otherBalances) put(balance);
  return sums;
}

function fitsOf(
  histories: CustomerHistories,
  evaluation: Evaluation | undefined,
  takings: ReadonlyMap<string, Takings>,
  options: ValueOptions,
): readonly ValueFit[] {
  const repeatCustomers = countRepeaters(histories.summaries);
  const counts = countByCurrency(histories.ownCurrency);
  const none = { revenueMinor: 0, costedRevenueMinor: 0, costMinor: 0 };
  const all = takings.size === 0 ? new Map([[options.currency, none]]) : takings;
  const { defaultMargin, until } = options;
  return [...all]
    .map(([currency, sums]): ValueFit => {
      const spend = evaluation?.spends.get(currency);
      return {
        currency,
        asOf: histories.asOf,
        until,
        method: evaluation === undefined ? "simple" : "model",
        customers: counts.get(currency) ?? 0,
        repeatCustomers,
        ...(evaluation && { repeats: repeatsOf(evaluation) }),
        ...(spend && { spend }),
        ...marginOf(sums, defaultMargin),
        ...(defaultMargin !== undefined && { defaultMargin }),
        notes:
          evaluation === undefined ? ["few_repeat_customers"] : [...evaluation.notes(currency)],
      };
    })
    .sort((a, b) => b.customers - a.customers || (a.currency < b.currency ? -1 : 1));
}

function repeatsOf({ fit }: Evaluation): NonNullable<ValueFit["repeats"]> {
  const { model, prior, parameters, standardErrors, logLikelihood } = fit;
  const named = (values: ArrayLike<number>) =>
    Object.fromEntries(model.parameterNames.map((name, i) => [name, values[i] ?? 0]));
  return {
    model: model.name,
    prior,
    parameters: named(parameters),
    ...(standardErrors && { standardErrors: named(standardErrors) }),
    logLikelihood,
  };
}
