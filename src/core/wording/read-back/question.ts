import type { InteractionKind } from "../../interactions/interaction.ts";
import { isEverybody } from "../../questions/filter.ts";
import type { Group, Measure, Question } from "../../questions/question.ts";
import { oneOf } from "./conditions.ts";
import { periodRead } from "./periods.ts";
import { populationRead } from "./population.ts";

/** What is measured; people are listed and counted by themselves. */
const figures: Readonly<Record<Exclude<Measure, "list" | "count" | "interactions">, string>> = {
  revenue: "revenue",
  orders: "number of orders",
  average_order: "average order",
  profit: "profit",
  clv: "customer lifetime value",
  average_clv: "average customer lifetime value",
  predicted_value: "predicted value",
  refunds: "refunds",
  refund_count: "number of refunds",
  units: "number of pieces sold",
  customers: "number of customers",
  new_customers: "number of new customers",
  contacts: "number of contacts",
  repeat_rate: "repeat rate",
  retention: "retention",
  pareto_share: "Pareto share",
  cohorts: "cohort retention",
  first_year_return: "first year return rate",
  second_order_wait: "time to second order",
};

const kinds: Readonly<Record<InteractionKind, string>> = {
  call: "calls",
  email: "emails",
  meeting: "meetings",
  visit: "visits",
  message: "messages",
  note: "notes",
};

const directions = { in: "inbound", out: "outbound" } as const;

/** What was logged, and by whom: "negative inbound calls by Ben". */
export function interactionsRead(interaction: Question["interaction"] = {}): string {
  const { kind, by, direction, sentiment } = interaction;
  return joined(
    sentiment,
    direction && directions[direction],
    kind === undefined ? "interactions" : kinds[kind],
    by && `by ${by}`,
  );
}

const cuts: Readonly<Record<Group, string>> = {
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  weekday: "weekday",
  city: "city",
  country: "country",
  source: "source",
  owner: "owner",
  tag: "tag",
  company: "company",
  product: "product",
  first_product: "first product",
  segment: "RFM segment",
  contact: "customer",
  member: "team member",
  kind: "kind",
};

/** The parts that are said, in one sentence. */
export const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" ");

/** A question in one canonical sentence that is read as that question again. */
export function questionRead(question: Question, currency: string): string {
  const { measure, filter } = question;
  if (measure === "list") return `list ${populationRead(filter, currency)}`;
  if (measure === "count") return `how many ${populationRead(filter, currency)}`;
  return figureRead(question, measure, currency);
}

/** "revenue from customers …", "calls with customers …", "new customers among contacts …" */
const ofWhom: Readonly<Partial<Record<Measure, string>>> = {
  interactions: "with",
  customers: "among",
  new_customers: "among",
  contacts: "among",
};

/** "revenue of Decaf in May compared to April by city from contacts tagged VIP" */
function figureRead(
  { filter, product, interaction, period, group, compare }: Question,
  measure: Exclude<Measure, "list" | "count">,
  currency: string,
): string {
  const measured =
    measure === "interactions" ? `number of ${interactionsRead(interaction)}` : figures[measure];
  return joined(
    measured,
    product && `of ${oneOf(product)}`,
    group && `by ${cuts[group]}`,
    period && periodRead(period),
    compare && beside(compare),
    isEverybody(filter)
      ? undefined
      : `${ofWhom[measure] ?? "from"} ${populationRead(filter, currency)}`,
    compare && "label" in compare ? `compared to ${compare.label}` : undefined,
  );
}

/** What of the figure itself is set beside: a time, or products. */
function beside(compare: NonNullable<Question["compare"]>): string | undefined {
  if ("period" in compare) return `compared to ${periodRead(compare.period)}`;
  return "product" in compare ? `compared to ${oneOf(compare.product)}` : undefined;
}
