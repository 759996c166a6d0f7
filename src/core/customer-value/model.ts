import type { MergedRows } from "./purchase-summaries.ts";

export const modelNames = ["mbg", "bg", "pareto"] as const;
/** MBG/NBD, BG/NBD or Pareto/NBD: how customers come back, and stop coming. */
export type ModelName = (typeof modelNames)[number];

/** One customer as the models see them: x, t_x and T (weeks). */
export interface History {
  readonly x: number;
  readonly tx: number;
  readonly age: number;
}

/**
 * A model of repeat purchases. Parameters are four positive numbers in the order of
 * `parameterNames`; time is in weeks.
 */
export interface RepeatModel {
  readonly name: ModelName | "nbd";
  readonly title: string;
  /** Who described it, for explanations. */
  readonly source: string;
  readonly parameterNames: readonly string[];
  /** Where the weak prior is centred, given the customers' median age in weeks. */
  readonly priorCentre: (medianAge: number) => readonly number[];
  /** The log-likelihood of all rows; writes its gradient by the parameters. */
  readonly logLikelihood: (
    rows: MergedRows,
    parameters: Float64Array,
    gradient: Float64Array,
  ) => number;
  /** The probability that the customer still is one, 0–1. */
  readonly probabilityAlive: (parameters: Float64Array, customer: History) => number;
  /**
   * The purchases expected in the next so many weeks of a customer who still is one; times P(alive)
   * of one who may be. When the last purchase was does not matter to it.
   */
  readonly expectedIfAlive: (
    parameters: Float64Array,
    customer: Pick<History, "x" | "age">,
    weeks: number,
  ) => number;
}
