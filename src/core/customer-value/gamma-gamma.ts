import { inverseHessian, minimise, type Objective } from "./minimise.ts";
import type { PurchaseSummaries } from "./purchase-summaries.ts";
import { digamma, logGamma } from "./special-functions.ts";

/** How much a purchase of each customer is worth (Fader & Hardie 2013, note 025). */
export interface SpendFit {
  readonly p: number;
  readonly q: number;
  /** The scale, in major units of money. */
  readonly gamma: number;
  readonly logLikelihood: number;
  readonly standardErrors: readonly number[] | undefined;
  /** Repeat customers with a positive mean, on whom it rests; others are left out, never shifted. */
  readonly customers: number;
  /** Correlation of x and m among them: above about 0.3 the model's independence is doubtful. */
  readonly correlation: number;
  /** Mean of m, for what the model cannot say (q at most 1: its mean does not exist). */
  readonly observedMean: number;
}

/** The least number of repeat customers for which a fit means anything. */
const leastCustomers = 2;

export function fitSpend(
  summaries: PurchaseSummaries,
  prior: "weak" | "none",
): SpendFit | undefined {
  const { x, m } = payingRepeaters(summaries);
  if (x.length < leastCustomers) return undefined;
  const mean = m.reduce((sum, each) => sum + each, 0) / m.length;
  // Centred where the population mean p·γ/(q-1) is the observed one.
  const centre = Float64Array.from([Math.log(4), Math.log(4), Math.log(0.75 * mean)]);
  const objective = penalised(x, m, prior === "weak" ? centre : undefined);
  const found = minimise(objective, { at: centre }, Math.max(1e-7, 2e-8 * x.length));
  const covariance = inverseHessian(objective, found.at);
  const [p = 0, q = 0, gamma = 0] = found.at.map(Math.exp);
  return {
    p,
    q,
    gamma,
    logLikelihood: logLikelihood(x, m, p, q, gamma, new Float64Array(3)),
    standardErrors: covariance?.map(
      (row, i) => Math.exp(found.at[i] ?? 0) * Math.sqrt(row[i] ?? 0),
    ),
    customers: x.length,
    correlation: correlation(x, m),
    observedMean: mean,
  };
}

/** E[Z | x, m]: the mean purchase to expect (note 025, eq. 5); never negative. */
export function expectedSpend(fit: SpendFit, x: number, m: number): number {
  const freedom = fit.p * x + fit.q - 1;
  if (freedom <= 0) return m > 0 ? m : fit.observedMean;
  return (fit.p * (fit.gamma + x * m)) / freedom;
}

function payingRepeaters({ count, repeatPurchases, averagePurchase }: PurchaseSummaries): {
  x: Float64Array;
  m: Float64Array;
} {
  const kept: number[] = [];
  for (let i = 0; i < count; i++)
    if ((repeatPurchases[i] ?? 0) > 0 && (averagePurchase[i] ?? 0) > 0) kept.push(i);
  return {
    x: Float64Array.from(kept, (i) => repeatPurchases[i] ?? 0),
    m: Float64Array.from(kept, (i) => averagePurchase[i] ?? 0),
  };
}

function penalised(x: Float64Array, m: Float64Array, centre: Float64Array | undefined): Objective {
  const raw = new Float64Array(3);
  return (at, gradient) => {
    if (at.some((value) => Math.abs(value) > 25)) return Number.POSITIVE_INFINITY;
    const [p = 0, q = 0, gamma = 0] = at.map(Math.exp);
    let value = -logLikelihood(x, m, p, q, gamma, raw);
    for (const [i, parameter] of [p, q, gamma].entries()) {
      const off = centre === undefined ? 0 : (at[i] ?? 0) - (centre[i] ?? 0);
      gradient[i] = off - parameter * (raw[i] ?? 0);
      value += (off * off) / 2;
    }
    return value;
  };
}

/** Note 025, eq. 1a. */
function logLikelihood(
  x: Float64Array,
  m: Float64Array,
  p: number,
  q: number,
  gamma: number,
  gradient: Float64Array,
): number {
  const [logQ, psiQ, logScale] = [logGamma(q), digamma(q), Math.log(gamma)];
  let [sum, byP, byQ, byGamma] = [0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const [n, mean] = [x[i] ?? 0, m[i] ?? 0];
    const total = gamma + n * mean;
    const [logTotal, logSpent] = [Math.log(total), Math.log(mean) + Math.log(n)];
    sum +=
      logGamma(p * n + q) -
      logGamma(p * n) -
      logQ +
      q * logScale +
      p * n * logSpent -
      Math.log(mean) -
      (p * n + q) * logTotal;
    const psi = digamma(p * n + q);
    byP += n * (psi - digamma(p * n) + logSpent - logTotal);
    byQ += psi - psiQ + logScale - logTotal;
    byGamma += q / gamma - (p * n + q) / total;
  }
  gradient.set([byP, byQ, byGamma]);
  return sum;
}

function correlation(a: Float64Array, b: Float64Array): number {
  const mean = (values: Float64Array) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, ofA, ofB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [da, db] = [(a[i] ?? 0) - meanA, (b[i] ?? 0) - meanB];
    both += da * db;
    ofA += da * da;
    ofB += db * db;
  }
  return ofA === 0 || ofB === 0 ? 0 : both / Math.sqrt(ofA * ofB);
}
