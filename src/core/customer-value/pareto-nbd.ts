import { lifetimeIntegral } from "./lifetime-integral.ts";
import type { RepeatModel } from "./model.ts";
import type { MergedRows } from "./purchase-summaries.ts";
import { rising } from "./rising.ts";
import { logSum } from "./special-functions.ts";

/**
 * Pareto/NBD (Schmittlein, Morrison & Colombo 1987, in the form of Fader & Hardie 2005, note 009):
 * a customer may be lost at any time, with likelihood
 *
 *   Γ(r+x) αʳ βˢ / Γ(r) · [ (α+T)^-(r+x) (β+T)^-s + s ∫ (α+τ)^-(r+x) (β+τ)^-(s+1) dτ, t_x to T ].
 */
export const paretoNbd: RepeatModel = {
  name: "pareto",
  title: "Pareto/NBD",
  source: "Schmittlein, Morrison & Colombo 1987",
  parameterNames: ["r", "alpha", "s", "beta"],
  priorCentre: (medianAge) => [0.7, 0.2 * medianAge, 0.7, 0.35 * medianAge],
  logLikelihood,
  probabilityAlive([r = 0, alpha = 0, s = 0, beta = 0], { x, tx, age }) {
    const here = -(r + x) * Math.log(alpha + age) - s * Math.log(beta + age);
    const gone = Math.log(s) + lifetimeIntegral(r + x, alpha, s, beta, tx, age).log;
    return Math.exp(here - logSum(here, gone));
  },
  /** Fader & Hardie 2005, note 009, eq. 41, with expm1 so that it is exact at s = 1. */
  expectedIfAlive([r = 0, alpha = 0, s = 0, beta = 0], { x, age }, weeks) {
    const logLeft = Math.log1p(weeks / (beta + age));
    const stretch = s === 1 ? logLeft : -Math.expm1((1 - s) * logLeft) / (s - 1);
    return ((r + x) * (beta + age) * stretch) / (alpha + age);
  },
};

function logLikelihood(rows: MergedRows, parameters: Float64Array, gradient: Float64Array): number {
  const [r = 0, alpha = 0, s = 0, beta = 0] = parameters;
  const ofR = rising(r, rows.weightByRepeats.length - 1);
  const constant = r * Math.log(alpha) + s * Math.log(beta);
  let [sum, byR, byAlpha, byS, byBeta] = [0, 0, 0, 0, 0];
  for (let i = 0; i < rows.count; i++) {
    const [x, tx, age, weight] = rowAt(rows, i);
    const [logA, logB] = [Math.log(alpha + age), Math.log(beta + age)];
    const here = -(r + x) * logA - s * logB;
    const lost = lifetimeIntegral(r + x, alpha, s, beta, tx, age);
    const gone = Math.log(s) + lost.log;
    const total = logSum(here, gone);
    const [w, q] = [Math.exp(here - total), Math.exp(gone - total)];
    sum += weight * ((ofR.log[x] ?? 0) + constant + total);
    byR += weight * ((ofR.slope[x] ?? 0) + Math.log(alpha) - w * logA - q * lost.logAlpha);
    byAlpha += weight * (r / alpha - (r + x) * (w / (alpha + age) + q * lost.inverseAlpha));
    byS += weight * (Math.log(beta) - w * logB + q * (1 / s - lost.logBeta));
    byBeta += weight * (s / beta - (w * s) / (beta + age) - q * (s + 1) * lost.inverseBeta);
  }
  gradient.set([byR, byAlpha, byS, byBeta]);
  return sum;
}

const rowAt = ({ x, times, txAt, ageAt, weight }: MergedRows, i: number) =>
  [x[i] ?? 0, times[txAt[i] ?? 0] ?? 0, times[ageAt[i] ?? 0] ?? 0, weight[i] ?? 0] as const;
