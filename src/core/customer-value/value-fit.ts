import { z } from "zod";
import { modelNames } from "./model.ts";

/** What should be known of a fit besides its figures. */
export const fitNotes = [
  /** Customers who never stop explain the data as well. */
  "no_sign_of_churn",
  /** Fewer repeat customers than the models need: the simple formula serves. */
  "few_repeat_customers",
  /** The best parameters lie at the border of what is possible and have no standard errors. */
  "at_border",
  /** Too few repeat customers who pay to fit the spending model: each one's own average serves. */
  "few_spenders",
  /** Amounts vary so much that the model has no mean (q at most 1). */
  "no_mean_spend",
  /** Frequent buyers spend differently (correlation above 0.3), which the spending model leaves out. */
  "spend_depends_on_frequency",
  /** Some repeat customers paid nothing on their later days and are left out of the spending model. */
  "unpaid_repeats",
] as const;
export type FitNote = (typeof fitNotes)[number];

const byParameter = z.record(z.string(), z.number());

/** What the values of one currency's customers rest on, as it is kept. */
export const valueFitSchema = z.object({
  currency: z.string(),
  /** The business's day the values are of, and the instant up to which purchases were known then. */
  asOf: z.string(),
  until: z.number(),
  /** "model": repeat model × spending model; "simple": average order × orders a year. */
  method: z.enum(["model", "simple"]),
  /** Customers who mostly order in this currency; and of all currencies, those with a repeat. */
  customers: z.number(),
  repeatCustomers: z.number(),
  repeats: z
    .object({
      model: z.enum([...modelNames, "nbd"]),
      prior: z.enum(["weak", "none"]),
      /** Time in weeks. */
      parameters: byParameter,
      standardErrors: byParameter.optional(),
      logLikelihood: z.number(),
    })
    .optional(),
  /** Gamma-Gamma; gamma and the mean in major units. */
  spend: z
    .object({
      p: z.number(),
      q: z.number(),
      gamma: z.number(),
      logLikelihood: z.number(),
      standardErrors: z.array(z.number()).readonly().optional(),
      customers: z.number(),
      correlation: z.number(),
      observedMean: z.number(),
    })
    .optional(),
  /** The share of revenue that is profit, and where it comes from ("none": this is revenue). */
  margin: z.number(),
  marginFrom: z.enum(["costs", "setting", "none"]),
  /** The setting at that time. */
  defaultMargin: z.number().optional(),
  notes: z.array(z.enum(fitNotes)),
});
export type ValueFit = z.infer<typeof valueFitSchema>;

/** How a customer stands: P(alive) above 0.5, from 0.1 to 0.5 (dear to the shop or not), below 0.1. */
export const standings = ["active", "at_risk", "fading", "lost"] as const;
export type Standing = (typeof standings)[number];

/** At risk is who may be lost (P(alive) 0.1–0.5) and brought as much as the top half of customers. */
export function standingOf(probabilityAlive: number, isInTopHalf: boolean): Standing {
  if (probabilityAlive < 0.1) return "lost";
  if (probabilityAlive > 0.5) return "active";
  return isInTopHalf ? "at_risk" : "fading";
}

/** What one customer is worth in one currency; money in whole minor units. */
export interface CustomerValue {
  readonly contactId: number;
  readonly currency: string;
  /** Whether it is the currency they mostly order in: only that one has a prediction. */
  readonly isOwn: boolean;
  /** "none": not enough is known of them to predict. */
  readonly method: "model" | "simple" | "none";
  /** x; days from the first to the last purchase day; days from the first to the day of the values. */
  readonly repeatPurchases: number;
  readonly daysToLast: number;
  readonly daysKnown: number;
  /** Median of the days between purchase days; null with fewer than three of them. */
  readonly medianGapDays: number | null;
  /** 0–1; null by the simple formula. */
  readonly probabilityAlive: number | null;
  readonly standing: Standing | null;
  /** Purchase days (simple formula: orders) in the next 12 months, and the revenue of each. */
  readonly expectedPurchases: number | null;
  readonly expectedSpendMinor: number | null;
  /** Expected profit of the next 12 months; by the models discounted monthly at 10 % a year. */
  readonly predictedMinor: number | null;
  /** Profit so far. */
  readonly historicMinor: number;
  /** Customer lifetime value: historic + predicted. */
  readonly clvMinor: number;
}
