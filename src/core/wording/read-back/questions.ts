import type { Condition, Filter } from "../../questions/filter.ts";
import { conjunction } from "../../questions/filter-parts.ts";
import type { Group, Measure, Ordering, Question } from "../../questions/question.ts";
import { conditionRead, oneOf } from "./conditions.ts";
import { periodRead } from "./periods.ts";

/** Conditions that are better said as what kind of contacts are meant. */
const subjects: Partial<Record<Filter["is"], string>> = {
  customer: "customers",
  prospect: "prospects",
  repeat: "repeat customers",
  one_time: "one-time customers",
} satisfies Partial<Record<Condition["is"], string>>;

function partRead(filter: Filter, currency: string): string {
  if (filter.is === "not") return `not ${partRead(filter.of, currency)}`;
  if (filter.is === "any") return oneOf(filter.of.map((part) => partRead(part, currency)));
  if (filter.is === "all") return filter.of.map((part) => partRead(part, currency)).join(" and ");
  return conditionRead(filter, currency);
}

/** The population: "customers in Berlin and tagged vip and who haven't bought in 90 days". */
export function populationRead(filter: Filter, currency: string): string {
  const parts = conjunction(filter);
  const subject = parts.find((part) => part.is in subjects);
  const rest = parts.filter((part) => part !== subject);
  const name = (subject === undefined ? undefined : subjects[subject.is]) ?? "contacts";
  return [name, rest.map((part) => partRead(part, currency)).join(" and ")].join(" ").trim();
}

const measureNames: Readonly<Record<Exclude<Measure, "list">, string>> = {
  count: "number",
  revenue: "revenue",
  orders: "number of orders",
  average_order: "average order value",
  profit: "profit",
  refunds: "amount refunded",
  refund_count: "number of refunds",
  units: "units sold",
  customers: "number of customers",
  new_customers: "number of new customers",
  contacts: "number of contacts",
  repeat_rate: "repeat rate",
  retention: "retention",
  pareto_share: "pareto share",
  interactions: "number of interactions",
  clv: "clv",
  average_clv: "average clv",
  predicted_value: "predicted value",
  cohorts: "cohorts",
  first_year_return: "share that came back within a year",
  second_order_wait: "time to the second order",
};

const groupNames: Readonly<Record<Group, string>> = {
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
  contact: "contact",
  member: "team member",
  kind: "kind",
  first_product: "first product",
  segment: "RFM segment",
};

const orderNames: Readonly<Record<Ordering, string>> = {
  revenue: "revenue",
  orders: "orders",
  average_order: "average order value",
  profit: "profit",
  units: "units",
  refunds: "refunds",
  last_order: "last order",
  first_order: "first order",
  last_contact: "last contact",
  at_stake: "money at stake",
  birthday: "birthday",
  due: "due date",
  name: "name",
  added: "date added",
  clv: "clv",
  predicted_value: "predicted value",
  probability_alive: "probability of being alive",
  rfm: "rfm score",
};

const dated: ReadonlySet<Ordering> = new Set([
  "last_order",
  "first_order",
  "last_contact",
  "birthday",
  "due",
  "added",
]);

/** "lowest first", "oldest first": the way round, where it is not the usual one. */
function way({ by, direction }: { by: Ordering; direction: "asc" | "desc" }): string {
  if (by === "name") return direction === "asc" ? "from A to Z" : "from Z to A";
  if (dated.has(by)) return direction === "asc" ? "oldest first" : "newest first";
  return direction === "asc" ? "lowest first" : "highest first";
}

/** "sorted by revenue, highest first, top 10" */
function orderRead({ order, limit }: Question): string {
  const sorted = order === undefined ? "" : ` sorted by ${orderNames[order.by]}, ${way(order)}`;
  return `${sorted}${limit === undefined ? "" : `, only ${limit}`}`;
}

function interactionRead({ interaction }: Question): string {
  if (interaction === undefined) return measureNames.interactions;
  const { kind, by, direction, sentiment } = interaction;
  const way = direction === undefined ? "" : direction === "in" ? "incoming " : "outgoing ";
  const what = kind === undefined ? "interactions" : `${kind}s`;
  return `number of ${sentiment === undefined ? "" : `${sentiment} `}${way}${what}${
    by === undefined ? "" : ` by ${by}`
  }`;
}

function measureRead(question: Question, currency: string): string {
  const { measure, filter, product } = question;
  const whose = conjunction(filter).length === 0 ? "" : populationRead(filter, currency);
  if (measure === "list" || measure === "count") {
    const people = populationRead(filter, currency);
    const bought = product === undefined ? "" : ` for ${oneOf(product)}`;
    return `${measure === "count" ? "number of" : "list"} ${people}${bought}`;
  }
  const what = measure === "interactions" ? interactionRead(question) : measureNames[measure];
  const of = product === undefined ? "" : ` for ${oneOf(product)}`;
  return `${what}${of}${whose === "" ? "" : ` among ${whose}`}`;
}

function compareRead({ compare }: Question, currency: string): string {
  if (compare === undefined) return "";
  if ("period" in compare) return ` compared to ${periodRead(compare.period)}`;
  if ("product" in compare) return ` compared to ${oneOf(compare.product)}`;
  return ` compared to ${populationRead(compare.filter, currency)}`;
}

/**
 * One canonical sentence for a question, which is read as that question again: "revenue among
 * customers in Berlin this year by month".
 */
export function questionRead(question: Question, currency: string): string {
  const { period, group } = question;
  return [
    measureRead(question, currency),
    period === undefined ? "" : ` ${periodRead(period)}`,
    group === undefined ? "" : ` by ${groupNames[group]}`,
    orderRead(question),
    compareRead(question, currency),
  ].join("");
}
