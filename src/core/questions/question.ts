import { z } from "zod";
import { directions, interactionKinds, sentiments } from "../interactions/interaction.ts";
import { periodSchema } from "../period.ts";
import { filterSchema } from "./filter.ts";

export const measures = [
  "list",
  "count",
  "revenue",
  "orders",
  "average_order",
  /** Revenue divided by the customers it came from. */
  "average_customer",
  /** Of all revenue, of whomever and whatever, what is asked about. */
  "revenue_share",
  "profit",
  /** Profit so far + predicted; and the predicted profit of the next 12 months. */
  "clv",
  "average_clv",
  "predicted_value",
  "refunds",
  "refund_count",
  "units",
  "customers",
  "new_customers",
  "contacts",
  "repeat_rate",
  "retention",
  "pareto_share",
  /** Retention by month of first order; who came back within a year; days to the second order. */
  "cohorts",
  "first_year_return",
  "second_order_wait",
  "interactions",
] as const;
export type Measure = (typeof measures)[number];

export const groups = [
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "weekday",
  "city",
  "country",
  "source",
  "owner",
  "tag",
  "company",
  "product",
  "first_product",
  "segment",
  "contact",
  "member",
  "kind",
] as const;
export type Group = (typeof groups)[number];

/** What a list of contacts is ordered by. */
export const orderings = [
  "revenue",
  "orders",
  "average_order",
  "profit",
  "clv",
  "predicted_value",
  "probability_alive",
  "units",
  "refunds",
  "last_order",
  "first_order",
  "last_contact",
  "at_stake",
  "rfm",
  "birthday",
  "due",
  "name",
  "added",
] as const;
export type Ordering = (typeof orderings)[number];

/**
 * One question about the business: a population (filter), what of it (measure), when (period),
 * and how it is cut (group, order, limit) or set beside another (compare). This is all a person
 * or a model can ask for in numbers; the executor turns it into figures.
 */
export const questionSchema = z.object({
  measure: z.enum(measures),
  filter: filterSchema,
  /** Restricts purchases to these products (any of them). */
  product: z.array(z.string()).min(1).optional(),
  /** Restricts interactions. */
  interaction: z
    .object({
      kind: z.enum(interactionKinds).optional(),
      by: z.string().optional(),
      direction: z.enum(directions).optional(),
      sentiment: z.enum(sentiments).optional(),
    })
    .optional(),
  /** When the measured thing happened; none is all time up to now. */
  period: periodSchema.optional(),
  group: z.enum(groups).optional(),
  order: z.object({ by: z.enum(orderings), direction: z.enum(["asc", "desc"]) }).optional(),
  limit: z.int().min(1).max(10_000).optional(),
  /** The same measure over another period or another population, set beside it. */
  compare: z
    .union([
      z.object({ period: periodSchema }),
      z.object({ filter: filterSchema, label: z.string() }),
      z.object({ product: z.array(z.string()).min(1) }),
    ])
    .optional(),
  /** With "list": the currency its ranking by money is for; the commonest first. */
  currency: z.string().optional(),
});
export type Question = z.infer<typeof questionSchema>;
