import { z } from "zod";
import { standings } from "../customer-value/value-fit.ts";
import { interactionKinds } from "../interactions/interaction.ts";
import { contactStatuses } from "../contacts/contact.ts";
import { periodSchema, units } from "../period.ts";
import { rfmSegments } from "../segments/rfm.ts";

/** A length of time with the unit it was said in: 3 months are not 90 days. */
export const durationSchema = z.object({ count: z.int().min(1).max(9999), unit: z.enum(units) });
export type Duration = z.infer<typeof durationSchema>;

/**
 * A bound on an amount (minor units) or a number of orders; a period narrows what is summed, and so
 * does a product.
 */
const bounds = {
  product: z.array(z.string().min(1)).min(1).optional(),
  moreThan: z.number().optional(),
  atLeast: z.number().optional(),
  lessThan: z.number().optional(),
  atMost: z.number().optional(),
  exactly: z.number().optional(),
  period: periodSchema.optional(),
};

/** Fields of a contact that may be missing, and be asked for. */
export const contactFields = [
  "company",
  "email",
  "phone",
  "city",
  "country",
  "birthday",
  "source",
  "owner",
  "tags",
  "notes",
] as const;

/** Any of these, compared by their spellings (text.ts). */
const anyOf = z.array(z.string().min(1)).min(1);

/** Products other than these are meant: "anything but Decaf". */
const other = z.literal(true).optional();

/**
 * One condition on contacts. A list inside a condition means any of its values. What each word
 * means is fixed in docs/semantics.md.
 */
const conditions = [
  z.object({ is: z.literal("customer") }),
  z.object({ is: z.literal("prospect") }),
  z.object({ is: z.literal("repeat") }),
  z.object({ is: z.literal("one_time") }),
  /** No order since the start of the day that long ago, but one before. */
  z.object({ is: z.literal("lapsed"), since: durationSchema }),
  z.object({
    is: z.literal("bought"),
    product: anyOf.optional(),
    period: periodSchema.optional(),
    other,
  }),
  /** Customers without an order in the period (of the product, if named). */
  z.object({
    is: z.literal("not_bought"),
    product: anyOf.optional(),
    period: periodSchema.optional(),
    other,
  }),
  z.object({ is: z.literal("new"), period: periodSchema }),
  z.object({ is: z.literal("last_order"), period: periodSchema }),
  z.object({
    is: z.literal("refunded"),
    product: anyOf.optional(),
    period: periodSchema.optional(),
  }),
  z.object({ is: z.literal("spent"), ...bounds, currency: z.string().optional() }),
  z.object({ is: z.literal("orders"), ...bounds }),
  /** By P(alive): active, at risk, fading, lost (customer-value/value-fit.ts). */
  z.object({ is: z.literal("standing"), any: z.array(z.enum(standings)).min(1) }),
  /** Silent for more than 3 × their own median gap between purchase days, and not lost. */
  z.object({ is: z.literal("late") }),
  /** RFM segments. */
  z.object({ is: z.literal("segment"), any: z.array(z.enum(rfmSegments)).min(1) }),
  z.object({ is: z.literal("city"), any: anyOf }),
  z.object({ is: z.literal("country"), any: anyOf }),
  z.object({ is: z.literal("source"), any: anyOf }),
  z.object({ is: z.literal("company"), any: anyOf }),
  z.object({ is: z.literal("tag"), any: anyOf }),
  /** Team members' names; "me" is the person writing. */
  z.object({ is: z.literal("owner"), any: anyOf }),
  /** A word of the name, or all of several: "everyone called Schmidt". */
  z.object({ is: z.literal("called"), word: z.string().min(1) }),
  z.object({ is: z.literal("status"), any: z.array(z.enum(contactStatuses)).min(1) }),
  z.object({ is: z.literal("missing"), field: z.enum(contactFields) }),
  z.object({ is: z.literal("has"), field: z.enum(contactFields) }),
  /** No interaction but notes since the start of the day that long ago, or ever. */
  z.object({ is: z.literal("not_contacted"), since: durationSchema.optional() }),
  z.object({
    is: z.literal("contacted"),
    period: periodSchema.optional(),
    kind: z.enum(interactionKinds).optional(),
    by: z.string().optional(),
    /** Only what came from them: "who called us". */
    direction: z.literal("in").optional(),
  }),
  z.object({ is: z.literal("added"), period: periodSchema }),
  z.object({ is: z.literal("birthday"), period: periodSchema }),
  /** Has an open follow-up: any, overdue, or due in the period. */
  z.object({
    is: z.literal("follow_up"),
    when: z.union([z.literal("open"), z.literal("overdue"), periodSchema]),
    assignee: z.string().optional(),
  }),
  /** Exactly these contacts: the result of an earlier answer, or one person. */
  z.object({ is: z.literal("contact"), ids: z.array(z.int()).min(1), names: z.array(z.string()) }),
] as const;

export const conditionSchema = z.discriminatedUnion("is", conditions);
export type Condition = z.infer<typeof conditionSchema>;
export type ConditionName = Condition["is"];

/** Conditions joined by and, or, not. An empty `all` is everybody. */
export type Filter =
  | Condition
  | { readonly is: "all"; readonly of: readonly Filter[] }
  | { readonly is: "any"; readonly of: readonly Filter[] }
  | { readonly is: "not"; readonly of: Filter };

export const filterSchema: z.ZodType<Filter> = z.lazy(() =>
  z.union([
    conditionSchema,
    z.object({ is: z.literal("all"), of: z.array(filterSchema) }),
    z.object({ is: z.literal("any"), of: z.array(filterSchema).min(1) }),
    z.object({ is: z.literal("not"), of: filterSchema }),
  ]),
);

export const everybody: Filter = { is: "all", of: [] };

export const isEverybody = (filter: Filter): boolean =>
  filter.is === "all" && filter.of.length === 0;
