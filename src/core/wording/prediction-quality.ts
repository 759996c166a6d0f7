import type { Backtest, Score } from "../customer-value/backtest.ts";
import type { ShopBacktest } from "../customer-value/backtest-shop.ts";
import { type LocalDate, showDate } from "../time.ts";
import { counted } from "./common.ts";
import type { Headline } from "./lists.ts";

export const tooShortToTest =
  "The history is too short to hold some of it back and compare: it takes three weeks with orders.";
export const tooFewToTest = (repeatCustomers: number, day: LocalDate): string =>
  `Not enough data: ${counted(repeatCustomers, "customer")} had come back by ${showDate(day, "")}, and it takes 10 to test the predictions.`;

const whole = (count: number): string => Math.round(count).toLocaleString("en");
const rivals = ({ ninetyDayRule, simpleRate }: Backtest) =>
  [
    ["the 90-day rule", ninetyDayRule],
    ["everybody's own rate", simpleRate],
  ] as const satisfies readonly (readonly [string, Score])[];

/** "4 % too many purchases expected: 1,234, and 1,190 came." */
export function predictedLine({ model, weeks }: Backtest): Headline {
  const off = Math.round(Math.abs(model.totalError) * 100);
  const strong =
    off === 0 ? "Right in total" : `${off} % too ${model.totalError > 0 ? "many" : "few"}`;
  const words = off === 0 ? strong : `${strong} purchases expected`;
  return {
    strong,
    text: `${words}: ${whole(model.expected)}, and ${whole(model.actual)} came, in the last ${counted(Math.round(weeks), "week")}.`,
  };
}

/** "Error for each customer: 1.61 by the model, 2.02 by the 90-day rule, 2.21 by everybody's own rate." */
export const errorsLine = (tested: Backtest): string =>
  `Error for each customer (RMSE): ${tested.model.rmse.toFixed(2)} by the model, ${rivals(tested)
    .map(([name, { rmse }]) => `${rmse.toFixed(2)} by ${name}`)
    .join(", ")}.`;

/** Whether a simple rule would have done better, said plainly. */
export function verdictLine(tested: Backtest): string {
  const better = rivals(tested).filter(([, { rmse }]) => rmse < tested.model.rmse);
  const [best] = better.toSorted(([, a], [, b]) => a.rmse - b.rmse);
  return best === undefined
    ? "No simple rule would have done better for single customers."
    : `A simple rule would have done better: ${best[0]}. Go by that rather than by the predictions.`;
}

/** The bins a chat shows, by the least repeat purchases in each. */
const bins = [
  { from: 0, name: "bought once" },
  { from: 1, name: "twice" },
  { from: 2, name: "3–4 times" },
  { from: 4, name: "more often" },
] as const;

/** "Purchases since then, came / predicted: bought once 0.24 / 0.19, twice 0.70 / 0.55 …" */
export function byPurchases(byRepeats: Backtest["byRepeats"]): string {
  const parts = bins.flatMap(({ from, name }, at) => {
    const until = bins[at + 1]?.from ?? Number.POSITIVE_INFINITY;
    const rows = byRepeats.filter(({ repeats }) => {
      const least = Number.parseInt(repeats, 10);
      return least >= from && least < until;
    });
    const customers = rows.reduce((sum, each) => sum + each.customers, 0);
    if (customers === 0) return [];
    const mean = (of: "actual" | "predicted") =>
      (rows.reduce((sum, each) => sum + each[of] * each.customers, 0) / customers).toFixed(2);
    return [`${name} ${mean("actual")} / ${mean("predicted")}`];
  });
  return `Purchases of each since then, came / predicted: ${parts.join(", ")}.`;
}

export const testedHow = ({ calibrationEnd, customers }: ShopBacktest): string =>
  `Tested on your own history: what was known on ${showDate(calibrationEnd, "")}, compared with what came since, for ${counted(customers, "customer")} (MBG/NBD; days with an order count).`;
