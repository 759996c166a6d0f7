import type { Example } from "../capability.ts";
import type { Filter } from "./filter.ts";
import { everybody } from "./filter.ts";
import type { Question } from "./question.ts";

const asks = (say: string, question: Question): Example<"question"> => ({
  say,
  means: { do: "question", question },
});
const listing = (say: string, filter: Filter): Example<"question"> =>
  asks(say, { measure: "list", filter });

const thisYear = { is: "calendar", unit: "year", shift: 0 } as const;
const thisMonth = { is: "calendar", unit: "month", shift: 0 } as const;
const lastMonth = { is: "calendar", unit: "month", shift: -1 } as const;
const lastQuarter = { is: "calendar", unit: "quarter", shift: -1 } as const;
const nextWeek = { is: "calendar", unit: "week", shift: 1 } as const;

/** What questions can be about, one of each: lists, counts, figures, rankings, courses, comparisons. */
export const questionExamples: readonly Example<"question">[] = [
  listing("who hasn't bought in 90 days?", { is: "lapsed", since: { count: 90, unit: "day" } }),
  listing("which VIPs in Berlin haven't bought in 60 days?", {
    is: "all",
    of: [
      { is: "tag", any: ["VIP"] },
      { is: "city", any: ["Berlin"] },
      { is: "lapsed", since: { count: 60, unit: "day" } },
    ],
  }),
  listing("who bought V60 Dripper this year?", {
    is: "bought",
    product: ["V60 Dripper"],
    period: thisYear,
  }),
  listing("who never bought anything?", { is: "prospect" }),
  listing("new customers this month", { is: "new", period: thisMonth }),
  listing("one-time customers from Instagram", {
    is: "all",
    of: [{ is: "one_time" }, { is: "source", any: ["Instagram"] }],
  }),
  listing("customers in Berlin with more than 10 orders", {
    is: "all",
    of: [
      { is: "city", any: ["Berlin"] },
      { is: "orders", moreThan: 10 },
    ],
  }),
  listing("who spent more than 500 this year?", {
    is: "spent",
    moreThan: 50_000,
    period: thisYear,
  }),
  listing("who haven't we talked to in 60 days?", {
    is: "not_contacted",
    since: { count: 60, unit: "day" },
  }),
  listing("contacts without an email address", { is: "missing", field: "email" }),
  listing("birthdays next week", { is: "birthday", period: nextWeek }),
  asks("how many customers do we have?", { measure: "count", filter: { is: "customer" } }),
  asks("top 10 customers this year", {
    measure: "list",
    filter: { is: "customer" },
    period: thisYear,
    order: { by: "revenue", direction: "desc" },
    limit: 10,
  }),
  asks("top 3 products by revenue", {
    measure: "revenue",
    filter: everybody,
    group: "product",
    order: { by: "revenue", direction: "desc" },
    limit: 3,
  }),
  asks("revenue this month", { measure: "revenue", filter: everybody, period: thisMonth }),
  asks("revenue by month this year", {
    measure: "revenue",
    filter: everybody,
    period: thisYear,
    group: "month",
  }),
  asks("revenue this month vs last month", {
    measure: "revenue",
    filter: everybody,
    period: thisMonth,
    compare: { period: lastMonth },
  }),
  asks("compare revenue in Berlin and Hamburg this year", {
    measure: "revenue",
    filter: { is: "city", any: ["Berlin"] },
    period: thisYear,
    compare: { filter: { is: "city", any: ["Hamburg"] }, label: "Hamburg" },
  }),
  asks("customers by city", { measure: "customers", filter: everybody, group: "city" }),
  asks("average order value this year", {
    measure: "average_order",
    filter: everybody,
    period: thisYear,
  }),
  asks("profit this year", { measure: "profit", filter: everybody, period: thisYear }),
  asks("refunds this month", { measure: "refunds", filter: everybody, period: thisMonth }),
  asks("repeat rate", { measure: "repeat_rate", filter: everybody }),
  asks("retention last quarter", {
    measure: "retention",
    filter: everybody,
    period: lastQuarter,
  }),
  asks("how many calls did Ben log last month?", {
    measure: "interactions",
    filter: everybody,
    interaction: { kind: "call", by: "Ben" },
    period: lastMonth,
  }),
];
