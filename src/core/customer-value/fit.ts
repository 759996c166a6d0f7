import { bgNbd, mbgNbd } from "./beta-geometric.ts";
import { inverseHessian, minimise, type Objective, type Start } from "./minimise.ts";
import type { ModelName, RepeatModel } from "./model.ts";
import { nbd } from "./nbd.ts";
import { paretoNbd } from "./pareto-nbd.ts";
import { type MergedRows, merged, type PurchaseSummaries, thinned } from "./purchase-summaries.ts";

export const models: Readonly<Record<ModelName, RepeatModel>> = {
  mbg: mbgNbd,
  bg: bgNbd,
  pareto: paretoNbd,
};

/** "weak": the maximum a posteriori under a log-normal prior; "none": plain maximum likelihood. */
export type Prior = "weak" | "none";

export interface RepeatFit {
  readonly model: RepeatModel;
  readonly prior: Prior;
  readonly customers: number;
  readonly parameters: Float64Array;
  /** Natural log, without the prior, time in weeks. */
  readonly logLikelihood: number;
  /** By parameter; undefined where the maximum lies at the border. */
  readonly standardErrors: readonly number[] | undefined;
  /** The data are explained as well by customers who never stop. */
  readonly noSignOfChurn: boolean;
}

/**
 * Fits a model to purchase summaries. Penalising the logarithms of the parameters, never the
 * parameters themselves, keeps the fit the same in weeks and days; the prior (standard deviation 1)
 * weighs as much as one more observation and keeps small shops from having no maximum at all.
 *
 * @returns undefined where there is no customer
 */
export function fitRepeats(
  model: RepeatModel,
  summaries: PurchaseSummaries,
  prior: Prior = "weak",
): RepeatFit | undefined {
  if (summaries.count === 0) return undefined;
  const rows = merged(summaries);
  const medianAge = Math.max(1, medianAgeOf(rows));
  const fit = maximum(model, rows, medianAge, prior);
  const steady = maximum(nbd, rows, medianAge, "none");
  const noSignOfChurn = fit.logLikelihood <= steady.logLikelihood + 1e-3;
  const { standardErrors, ...kept } = noSignOfChurn && prior === "none" ? steady : fit;
  return {
    ...kept,
    standardErrors: standardErrors(),
    prior,
    noSignOfChurn,
    customers: summaries.count,
  };
}

/** In weeks; of an even number of customers the mean of the middle two. */
function medianAgeOf({ times, ageAt, weight }: MergedRows): number {
  const customers = new Float64Array(times.length);
  for (const [row, at] of ageAt.entries())
    customers[at] = (customers[at] ?? 0) + (weight[row] ?? 0);
  const half = customers.reduce((sum, each) => sum + each, 0) / 2;
  const reaching = (least: (sum: number) => boolean): number => {
    let sum = 0;
    return times[customers.findIndex((each) => least((sum += each)))] ?? 0;
  };
  return (reaching((sum) => sum >= half) + reaching((sum) => sum > half)) / 2;
}

interface Maximum extends Pick<RepeatFit, "model" | "parameters" | "logLikelihood"> {
  readonly standardErrors: () => RepeatFit["standardErrors"];
}

function maximum(model: RepeatModel, rows: MergedRows, medianAge: number, prior: Prior): Maximum {
  const centre = Float64Array.from(model.priorCentre(medianAge), Math.log);
  const objective = penalised(model, rows, prior === "weak" ? centre : undefined);
  const customers = rows.weight.reduce((sum, each) => sum + each, 0);
  const start =
    rows.count < manyRows ? { at: centre } : roughly(model, rows, centre, 1e-5 * customers);
  const found = minimise(objective, start, Math.max(1e-6, 2e-8 * customers));
  const parameters = found.at.map(Math.exp);
  return {
    model,
    parameters,
    logLikelihood: model.logLikelihood(rows, parameters, new Float64Array(parameters.length)),
    standardErrors: () =>
      inverseHessian(objective, found.at)?.map(
        (row, i) => (parameters[i] ?? 0) * Math.sqrt(row[i] ?? 0),
      ),
  };
}

/** So many rows that it pays to find out first, from every eighth of them, where to look. */
const manyRows = 2000;
const thinnedBy = 8;

function roughly(
  model: RepeatModel,
  rows: MergedRows,
  centre: Float64Array,
  tolerance: number,
): Start {
  const objective = penalised(model, thinned(rows, thinnedBy), centre);
  const found = minimise(objective, { at: centre }, tolerance);
  return found.converged ? found : { at: centre };
}

/** Beyond e^±20 a parameter says that the maximum lies at the border. */
const farthest = 20;

function penalised(
  model: RepeatModel,
  rows: MergedRows,
  centre: Float64Array | undefined,
): Objective {
  const raw = new Float64Array(model.parameterNames.length);
  return (at, gradient) => {
    if (at.some((value) => Math.abs(value) > farthest)) return Number.POSITIVE_INFINITY;
    const parameters = at.map(Math.exp);
    let value = -model.logLikelihood(rows, parameters, raw);
    for (let i = 0; i < at.length; i++) {
      const off = centre === undefined ? 0 : (at[i] ?? 0) - (centre[i] ?? 0);
      gradient[i] = off - (parameters[i] ?? 0) * (raw[i] ?? 0);
      value += (off * off) / 2;
    }
    return value;
  };
}
