import type { InteractionKind } from "../interactions/interaction.ts";
import { type MoneyStyle, showMoney, toMajor } from "../money.ts";
import type { Figure } from "../questions/question-store.ts";
import type { Measure, Question } from "../questions/question.ts";
import { counted } from "./common.ts";
import { waitingRule } from "./habits.ts";

/** What a measure's value is: money, a share of one, or a number of something. */
export type Kind = "money" | "share" | "count" | "days";

interface MeasureWords {
  readonly kind: Kind;
  /** After the figure: "€6,350 revenue", "131 orders". */
  readonly one: string;
  readonly many: string;
  /** How it is counted, for "why?". */
  readonly rule: string;
}

const money = (words: string, rule: string): MeasureWords => ({
  kind: "money",
  one: words,
  many: words,
  rule,
});
const share = (words: string, rule: string): MeasureWords => ({
  ...money(words, rule),
  kind: "share",
});
const count = (one: string, rule: string, many = `${one}s`): MeasureWords => ({
  kind: "count",
  one,
  many,
  rule,
});

const anOrder =
  "An order is one purchase, or all purchases of one contact that share a reference; refunds are no orders.";

export const measureWords: Readonly<Record<Measure, MeasureWords>> = {
  list: count("contact", "Everybody whom all conditions fit."),
  count: count("contact", "Everybody whom all conditions fit."),
  contacts: count("contact", "Everybody in your contacts, customers or not."),
  customers: count("customer", `A customer is a contact with an order. ${anOrder}`),
  new_customers: count("new customer", "Customers whose first order ever is in the period."),
  revenue: money("revenue", "Revenue is the sum of all amounts, with refunds taken off."),
  profit: money(
    "profit",
    "Profit is revenue less cost. Where a sale has no recorded cost, your margin is used.",
  ),
  clv: money(
    "customer lifetime value",
    "Customer lifetime value is profit so far plus the profit expected in the next 12 months.",
  ),
  average_clv: money(
    "customer lifetime value on average",
    "Customer lifetime value is profit so far plus the profit expected in the next 12 months, here divided by the customers.",
  ),
  predicted_value: money(
    "predicted value",
    "Predicted value is the profit expected in the next 12 months, discounted at 10 % a year.",
  ),
  average_order: money(
    "average order",
    `The average order is the revenue of orders, refunds aside, divided by the orders. ${anOrder}`,
  ),
  revenue_share: share(
    "of all revenue",
    "Revenue, with refunds taken off, divided by all revenue of the same time, in the main currency.",
  ),
  average_customer: money(
    "revenue per customer",
    "Revenue, with refunds taken off, divided by the customers with an order.",
  ),
  refunds: money("refunded", "Refunds are purchases with a negative amount, added up."),
  refund_count: count("refund", "Refunds are purchases with a negative amount."),
  orders: count("order", anOrder),
  units: count("piece", "The quantities of all orders, refunds taken off.", "pieces"),
  repeat_rate: share(
    "of customers came back",
    "Repeat customers are those with orders on two or more different days, divided by all customers.",
  ),
  retention: share(
    "of the customers before bought again",
    "Customers of the period before who bought again in this one, divided by the customers of the period before.",
  ),
  pareto_share: share(
    "of revenue comes from the top 20 % of customers",
    "The revenue of the best fifth of customers (rounded up) divided by all revenue.",
  ),
  cohorts: share(
    "of customers buy again the month after their first order",
    "A cohort are the customers whose first order was in one month; counted is who of them ordered in each month after it. Months that are not over are left blank.",
  ),
  first_year_return: share(
    "of customers came back within a year of their first order",
    "Who ordered on a second day within a year of the first one, divided by all whose first year is over.",
  ),
  second_order_wait: {
    ...money("until half of the customers bought again", waitingRule),
    kind: "days",
  },
  interactions: count("interaction", "Everything that was logged, notes included."),
};

/** "calls" for a kind of exchange, "interactions" for all. */
export const interactionNoun = (kind: InteractionKind | undefined) =>
  kind === undefined ? measureWords.interactions : { one: kind, many: `${kind}s` };

/** What is counted, in the singular and the plural: a kind of interaction has its own word. */
const nouns = ({ measure, interaction }: Pick<Question, "measure" | "interaction">) =>
  measure === "interactions" ? interactionNoun(interaction?.kind) : measureWords[measure];

/** What is counted, to head the line on how: "Revenue from 1 June to now.", "Calls by Ben in May." */
export const countedNoun = (question: Pick<Question, "measure" | "interaction">): string =>
  nounOfShare[question.measure] ??
  (measureWords[question.measure].kind === "share" ? "counted" : nouns(question).many);
const nounOfShare: Readonly<Partial<Record<Measure, string>>> = { revenue_share: "revenue" };

/** What joins a figure to what it is of: "12 % of all revenue is that of Decaf in May". */
export const joinedTo = (measure: Measure): string =>
  measure === "revenue_share" ? " is that" : "";

/** The unit of a figure, for programs: EUR, share, orders, calls. */
export function unitOf(
  question: Pick<Question, "measure" | "interaction">,
  currency: string,
): string {
  const { kind } = measureWords[question.measure];
  if (kind === "money") return currency;
  if (kind === "share" || kind === "days") return kind;
  return nouns(question).many.replaceAll(" ", "_");
}

/** A value for programs: money in major units, all else as it is. */
export const valueOf = (figure: Figure): number | null =>
  figure.value === null || figure.currency === undefined
    ? figure.value
    : toMajor(figure.value, figure.currency);

/** "81.2 %", without a decimal where it is whole. */
export const percent = (part: number): string => `${Number((part * 100).toFixed(1))} %`;

/** The figure alone: "€6,350", "131", "81.2 %", "–" where there is none. */
export function figureAlone(
  measure: Measure,
  { value, currency }: Figure,
  style: MoneyStyle = "short",
): string {
  if (value === null) return "–";
  if (currency !== undefined) return showMoney({ minor: Math.round(value), currency }, style);
  if (measureWords[measure].kind === "share") return percent(value);
  if (measureWords[measure].kind === "days") return counted(Math.round(value), "day");
  return value.toLocaleString("en", { maximumFractionDigits: 2 });
}

/** The figure with what it counts: "€6,350 revenue", "131 orders", "81.2 % of customers came back". */
export function figureWords(
  question: Pick<Question, "measure" | "interaction">,
  figure: Figure,
): string {
  const { one, many } = nouns(question);
  const words = figure.value === 1 ? one : many;
  return `${figureAlone(question.measure, figure)} ${words}`;
}

/** How one figure differs from another: "−€1,493 (−19 %)", "+12 orders", "the same". */
export function changeWords(measure: Measure, first: Figure, second: Figure): string | undefined {
  if (first.value === null || second.value === null) return undefined;
  const by = first.value - second.value;
  if (by === 0) return "the same";
  const sign = by > 0 ? "+" : "−";
  if (measureWords[measure].kind === "share")
    return `${sign}${Number((Math.abs(by) * 100).toFixed(1))} points`;
  const size = figureAlone(measure, { ...first, value: Math.abs(by) });
  const relative =
    second.value > 0 ? ` (${sign}${Math.round((Math.abs(by) / second.value) * 100)} %)` : "";
  return `${sign}${size}${relative}`;
}

const worths: ReadonlySet<Measure> = new Set(["clv", "average_clv", "predicted_value"]);
const unpredicted = (count: number): string =>
  count === 0 ? "" : `, ${count.toLocaleString("en")} of them known too briefly to predict`;

/** What a share was taken of: "268 of 330 customers". */
export const shareOf = (measure: Measure, of: NonNullable<Figure["of"]>): string => {
  const whole = of.whole.toLocaleString("en");
  const part = of.part.toLocaleString("en");
  if (worths.has(measure)) return counted(of.whole, "customer") + unpredicted(of.whole - of.part);
  if (measure === "pareto_share") return `The top ${part} of ${counted(of.whole, "customer")}`;
  return measure === "retention"
    ? `${part} of the ${counted(of.whole, "customer")} of the period before`
    : `${part} of ${whole} customers`;
};

export const notProfit = "No costs are recorded, so this is revenue, not profit.";

/** How much of a profit rests on a margin. */
export const estimatedWords = (minor: number, currency: string): string =>
  `${showMoney({ minor, currency })} of it is estimated with your margin, where no cost is recorded.`;
