import type { Backtest, Score } from "../customer-value/backtest.ts";
import type { FitNote } from "../customer-value/value-fit.ts";
import { counted } from "./common.ts";

const percent = (share: number): string => `${share > 0 ? "+" : ""}${Math.round(share * 100)} %`;

/** What should be known of a fit, a sentence each. */
export const fitNoteWords: Readonly<Record<FitNote, string>> = {
  no_sign_of_churn:
    "No sign of churn in these data: customers who never stop explain them as well.",
  few_repeat_customers: "Fewer than ten repeat customers: too few for the models to say much.",
  at_border:
    "The best parameters lie at the border of what is possible, so they have no standard errors.",
  few_spenders:
    "Too few repeat customers to say what a purchase is worth: everyone's own average is used.",
  no_mean_spend:
    "Amounts vary so much that their mean does not exist in the model (q ≤ 1); new customers are expected to spend the observed mean.",
  spend_depends_on_frequency:
    "Frequent customers spend differently, which the spending model leaves out.",
  unpaid_repeats:
    "Some repeat customers paid nothing on their later days and are left out of the spending model.",
};

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
