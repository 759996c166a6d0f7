import type { ValueFit } from "../customer-value/value-fit.ts";
import { showMoney } from "../money.ts";
import { counted } from "./common.ts";

export const nothingToExplain =
  "Customer lifetime value is the profit a customer brought so far plus the profit to expect in the next 12 months. Nobody has ordered yet, so there are no figures of yours to show it with.";

/** A shop's own figures, in the currency of most customers; money in minor units. */
export interface ShopFigures {
  readonly customers: number;
  readonly historicMinor: number;
  readonly predictedMinor: number;
  readonly averageOrderMinor: number;
  readonly lost: number;
}

/** Five sentences. */
export function explanation(fit: ValueFit, figures: ShopFigures): readonly string[] {
  const money = (minor: number) => showMoney({ minor: Math.round(minor), currency: fit.currency });
  const what = fit.marginFrom === "none" ? "revenue" : "profit";
  const { customers, historicMinor, predictedMinor } = figures;
  return [
    `Customer lifetime value (CLV) is the ${what} a customer brought so far plus the ${what} to expect in the next 12 months.`,
    `Your ${counted(customers, "customer")} brought ${money(historicMinor)} so far and should bring about ${money(predictedMinor)} in the next 12 months.`,
    ...(fit.method === "simple"
      ? simple(fit, money(figures.averageOrderMinor))
      : modelled(fit, figures, money(figures.averageOrderMinor))),
    `${marginSaid(fit)} “how good are the predictions?” tests them on your own history.`,
  ];
}

const simple = ({ repeatCustomers }: ValueFit, average: string): readonly string[] => [
  `Only ${counted(repeatCustomers, "customer")} came back so far, too few for a model, so what comes is reckoned simply: average order × orders a year.`,
  `Your average order is ${average}, and everybody's own average and pace are used, if they bought on two days or more and the first was at least 30 days ago.`,
];

const modelled = (
  { notes }: ValueFit,
  { lost }: ShopFigures,
  average: string,
): readonly string[] => [
  `How often somebody will buy, and whether they still are a customer, follows from how often they bought and how long they have been silent (MBG/NBD): ${
    notes.includes("no_sign_of_churn")
      ? "your data show no sign that anybody stops"
      : `${lost.toLocaleString("en")} of yours are most likely lost`
  }.`,
  `What a purchase brings follows from what somebody spent before, drawn towards the shop's average (${average} an order) the less is known of them (Gamma-Gamma).`,
];

const marginSaid = ({ margin, marginFrom, method }: ValueFit): string => {
  const discount = method === "simple" ? "" : ", discounted at 10 % a year";
  return marginFrom === "none"
    ? `No costs are recorded, so all of this is revenue, not profit${discount};`
    : `Of that your margin of ${Math.round(margin * 100)} % is taken${discount};`;
};
