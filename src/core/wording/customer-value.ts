import type { Backtest, Score } from "../customer-value/backtest.ts";
import { counted } from "./common.ts";

const percent = (share: number): string => `${share > 0 ? "+" : ""}${Math.round(share * 100)} %`;

/** Which of three ways of predicting would have done best, said plainly. */
export function verdict({ model, ninetyDayRule, simpleRate, customers, weeks }: Backtest): string {
  const rivals: readonly (readonly [string, Score])[] = [
    ["the 90-day rule", ninetyDayRule],
    ["everybody's own rate so far", simpleRate],
  ];
  const [name, best] = rivals.reduce((a, b) => (b[1].rmse < a[1].rmse ? b : a));
  const total =
    `Of ${counted(Math.round(model.actual), "purchase day")} in ${counted(Math.round(weeks), "week")} ` +
    `the model expected ${Math.round(model.expected)} (${percent(model.totalError)}), for ${counted(customers, "customer")}.`;
  return best.rmse < model.rmse
    ? `${total} A simple rule, ${name}, would have done better: it errs by ${best.rmse.toFixed(2)} for a customer, the model by ${model.rmse.toFixed(2)}.`
    : `${total} It errs by ${model.rmse.toFixed(2)} for a customer; the best simple rule, ${name}, by ${best.rmse.toFixed(2)}.`;
}
