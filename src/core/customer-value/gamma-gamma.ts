import { inverseHessian, minimise, type Objective } from "./minimise.ts";
import type { PurchaseSummaries } from "./purchase-summaries.ts";
import { digamma, logGamma, logGammaRise } from "./special-functions.ts";

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
  const rows = rowsOf(x, m);
  const { at, standardErrors } = maximum(rows, mean, prior);
  const [p = 0, q = 0, gamma = 0] = at.map(Math.exp);
  return {
    p,
    q,
    gamma,
    logLikelihood: logLikelihood(rows, p, q, gamma, new Float64Array(3)),
    standardErrors,
    customers: x.length,
    correlation: correlation(x, m),
    observedMean: mean,
  };
}

/**
 * Of many customers a sample tells first where to look. Where it finds no maximum (everybody always
 * spends the same), all of them would find none either, at great length: it stands.
 */
function maximum(
  rows: SpendRows,
  mean: number,
  prior: "weak" | "none",
): { readonly at: Float64Array; readonly standardErrors: SpendFit["standardErrors"] } {
  // Centred where the population mean p·γ/(q-1) is the observed one.
  const centre = Float64Array.from([Math.log(4), Math.log(4), Math.log(0.75 * mean)]);
  const restraint = prior === "weak" ? centre : undefined;
  const tolerance = Math.max(1e-7, 2e-8 * rows.spent.length);
  const by = Math.ceil(rows.spent.length / sampleSize);
  const objective = penalised(rows, restraint);
  const rough =
    by === 1
      ? undefined
      : minimise(penalised(thinned(rows, by), restraint, by), { at: centre }, 100 * tolerance);
  const found =
    rough?.converged === false ? rough : minimise(objective, rough ?? { at: centre }, tolerance);
  return {
    at: found.at,
    standardErrors: inverseHessian(objective, found.at)?.map(
      (row, i) => Math.exp(found.at[i] ?? 0) * Math.sqrt(row[i] ?? 0),
    ),
  };
}

const sampleSize = 20_000;

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

/** Customers in the order of their repeats, since most of the likelihood is the same for equal x. */
interface SpendRows {
  /** x·m: what each spent on all repeats, major units. */
  readonly spent: Float64Array;
  readonly groups: readonly SpendGroup[];
  /** Σ ln m. */
  readonly logMeans: number;
}

/** Those with as many repeats, from one place in `spent` to before another. */
interface SpendGroup {
  readonly repeats: number;
  readonly from: number;
  readonly until: number;
  /** Σ ln(x·m). */
  readonly logSpent: number;
}

function rowsOf(x: Float64Array, m: Float64Array): SpendRows {
  const places = Uint32Array.from(x, (_, i) => i).sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0));
  const sorted = Float64Array.from(places, (i) => x[i] ?? 0);
  const spent = Float64Array.from(places, (i) => (x[i] ?? 0) * (m[i] ?? 0));
  return grouped(sorted, spent);
}

function grouped(sorted: Float64Array, spent: Float64Array): SpendRows {
  const groups: SpendGroup[] = [];
  let logMeans = 0;
  for (let from = 0; from < sorted.length; ) {
    const repeats = sorted[from] ?? 0;
    let until = from;
    let logSpent = 0;
    for (; sorted[until] === repeats; until++) logSpent += Math.log(spent[until] ?? 0);
    logMeans += logSpent - (until - from) * Math.log(repeats);
    groups.push({ repeats, from, until, logSpent });
    from = until;
  }
  return { spent, groups, logMeans };
}

/** One of so many customers. */
function thinned({ spent, groups }: SpendRows, by: number): SpendRows {
  const repeats = new Float64Array(spent.length);
  for (const group of groups) repeats.fill(group.repeats, group.from, group.until);
  const isTaken = (_: number, i: number): boolean => i % by === 0;
  return grouped(repeats.filter(isTaken), spent.filter(isTaken));
}

function penalised(rows: SpendRows, centre: Float64Array | undefined, weight = 1): Objective {
  const raw = new Float64Array(3);
  return (at, gradient) => {
    if (at.some((value) => Math.abs(value) > 25)) return Number.POSITIVE_INFINITY;
    const [p = 0, q = 0, gamma = 0] = at.map(Math.exp);
    let value = -weight * logLikelihood(rows, p, q, gamma, raw);
    for (const [i, parameter] of [p, q, gamma].entries()) {
      const off = centre === undefined ? 0 : (at[i] ?? 0) - (centre[i] ?? 0);
      gradient[i] = off - weight * parameter * (raw[i] ?? 0);
      value += (off * off) / 2;
    }
    return value;
  };
}

/** Note 025, eq. 1a, with ln(γ + x·m) as ln γ + ln(1 + x·m/γ), which stays exact for a large γ. */
function logLikelihood(
  { spent, groups, logMeans }: SpendRows,
  p: number,
  q: number,
  gamma: number,
  gradient: Float64Array,
): number {
  const [psiQ, logScale] = [digamma(q), Math.log(gamma)];
  let [sum, byP, byQ, byGamma] = [-logMeans, 0, 0, 0];
  for (const { repeats, from, until, logSpent } of groups) {
    const [customers, shape] = [until - from, p * repeats];
    let [logTotals, shares] = [0, 0];
    for (let i = from; i < until; i++) {
      const ratio = (spent[i] ?? 0) / gamma;
      logTotals += Math.log1p(ratio);
      shares += ratio / (1 + ratio);
    }
    const psi = digamma(shape + q);
    const scaled = logSpent - customers * logScale;
    sum +=
      customers * (logGammaRise(q, shape) - logGamma(shape)) +
      shape * scaled -
      (shape + q) * logTotals;
    byP += repeats * (customers * (psi - digamma(shape)) + scaled - logTotals);
    byQ += customers * (psi - psiQ) - logTotals;
    byGamma += ((shape + q) * shares - customers * shape) / gamma;
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
