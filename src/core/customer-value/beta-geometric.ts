import type { RepeatModel } from "./model.ts";
import { rising, type Rising } from "./rising.ts";
import { digamma, dropoutSeries, logGamma } from "./special-functions.ts";
import type { MergedRows } from "./purchase-summaries.ts";

/**
 * BG/NBD (Fader, Hardie & Lee 2005) and MBG/NBD (Batislam, Denizel & Filiztekin 2007) differ in one
 * thing: whether a customer may be lost right after the first purchase. With k = x chances to be
 * lost (BG/NBD) or k = x + 1 (MBG/NBD) both have the likelihood
 *
 *   Γ(r+x) αʳ / Γ(r) · B(a, b+k)/B(a,b) · [ (α+T)^-(r+x) + 1{k>0} a/(b+k-1) (α+t_x)^-(r+x) ].
 */
function betaGeometric(
  chancesAtFirst: 0 | 1,
  texts: Pick<RepeatModel, "name" | "title" | "source">,
): RepeatModel {
  return {
    ...texts,
    parameterNames: ["r", "alpha", "a", "b"],
    priorCentre: (medianAge) => [0.7, 0.2 * medianAge, 1, 3],
    logLikelihood: (rows, parameters, gradient) =>
      logLikelihood(rows, parameters, gradient, chancesAtFirst),
    probabilityAlive([r = 0, alpha = 0, a = 0, b = 0], { x, tx, age }) {
      const k = x + chancesAtFirst;
      if (k === 0) return 1;
      const logOdds = Math.log(a / (b + k - 1)) + (r + x) * Math.log((alpha + age) / (alpha + tx));
      return 1 / (1 + Math.exp(logOdds));
    },
    /**
     * Fader, Hardie & Lee 2005, eq. 10, after Euler's transformation, divided by a-1 term by term:
     * exact at a = 1 and never overflowing.
     */
    expectedPurchases([r = 0, alpha = 0, a = 0, b = 0], { x, age }, alive, weeks) {
      const k = x + chancesAtFirst;
      const z = weeks / (alpha + age + weeks);
      const logRest = Math.log1p(-z);
      if ((a - 1) * logRest < -leastLogarithm)
        return alive * purchasesIfAllAlike(a / (a + b + k), r + x, weeks / (alpha + age));
      const c = a + b + k - 1;
      const first = Math.abs(a - 1) < 1e-300 ? -logRest : -Math.expm1((a - 1) * logRest) / (a - 1);
      const series = dropoutSeries(a + b - 1 - r + chancesAtFirst, a, c, z);
      return Math.max(0, c * alive * (first - Math.exp((a - 1) * logRest) * series));
    },
  };
}

/** Beyond it the terms of the series are no numbers any more. */
const leastLogarithm = 600;

/**
 * So many chances to be lost are alike for all customers that the beta distribution is its mean:
 * what plain likelihood may come to where there are few customers.
 */
const purchasesIfAllAlike = (lossEachTime: number, shape: number, time: number): number =>
  -Math.expm1(-shape * Math.log1p(lossEachTime * time)) / lossEachTime;

export const bgNbd = betaGeometric(0, {
  name: "bg",
  title: "BG/NBD",
  source: "Fader, Hardie & Lee 2005",
});
export const mbgNbd = betaGeometric(1, {
  name: "mbg",
  title: "MBG/NBD",
  source: "Batislam, Denizel & Filiztekin 2007",
});

function logLikelihood(
  rows: MergedRows,
  parameters: Float64Array,
  gradient: Float64Array,
  chancesAtFirst: 0 | 1,
): number {
  const [r = 0, alpha = 0, a = 0, b = 0] = parameters;
  const most = rows.weightByRepeats.length - 1 + chancesAtFirst;
  const ofR = rising(r, most);
  const ofB = rising(b, most);
  gradient.fill(0);
  const sum = inWaiting(rows, r, alpha, gradient, ofB, a, chancesAtFirst);
  return sum + inCounts(rows, a, b, gradient, ofR, ofB, chancesAtFirst);
}

/** The part that depends on x alone: tabulated once for each x. */
function inCounts(
  { weightByRepeats }: MergedRows,
  a: number,
  b: number,
  gradient: Float64Array,
  ofR: Rising,
  ofB: Rising,
  chancesAtFirst: 0 | 1,
): number {
  const [logAB, psiAB] = [logGamma(a + b), digamma(a + b)];
  let [sum, byR, byA, byB] = [0, 0, 0, 0];
  for (let x = 0; x < weightByRepeats.length; x++) {
    const weight = weightByRepeats[x] ?? 0;
    if (weight === 0) continue;
    const k = x + chancesAtFirst;
    const psiABk = digamma(a + b + k);
    sum += weight * ((ofR.log[x] ?? 0) + logAB - logGamma(a + b + k) + (ofB.log[k] ?? 0));
    byR += weight * (ofR.slope[x] ?? 0);
    byA += weight * (psiAB - psiABk);
    byB += weight * (psiAB - psiABk + (ofB.slope[k] ?? 0));
  }
  add(gradient, [byR, 0, byA, byB]);
  return sum;
}

/** The part that depends on when: still here and waiting, or lost at the last purchase. */
function inWaiting(
  rows: MergedRows,
  r: number,
  alpha: number,
  gradient: Float64Array,
  ofB: Rising,
  a: number,
  chancesAtFirst: 0 | 1,
): number {
  const logAlpha = Math.log(alpha);
  const logA = Math.log(a);
  let [sum, byR, byAlpha, byA, byB] = [0, 0, 0, 0, 0];
  for (let i = 0; i < rows.count; i++) {
    const x = rows.x[i] ?? 0;
    const k = x + chancesAtFirst;
    const weight = rows.weight[i] ?? 0;
    const ageSum = alpha + (rows.age[i] ?? 0);
    const logAge = Math.log(ageSum);
    const waiting = -(r + x) * logAge;
    let [share, logLast, lastSum, logTotal] = [0, 0, 1, waiting];
    if (k > 0) {
      lastSum = alpha + (rows.tx[i] ?? 0);
      logLast = Math.log(lastSum);
      const odds = logA - Math.log(ofB.start + k - 1) - (r + x) * (logLast - logAge);
      const [positive, small] = odds > 0 ? [true, Math.exp(-odds)] : [false, Math.exp(odds)];
      share = positive ? 1 / (1 + small) : small / (1 + small);
      logTotal += (positive ? odds : 0) + Math.log1p(small);
      byA += (weight * share) / a;
      byB -= (weight * share) / (ofB.start + k - 1);
    }
    sum += weight * (r * logAlpha + logTotal);
    byR += weight * (logAlpha - (1 - share) * logAge - share * logLast);
    byAlpha += weight * (r / alpha - (r + x) * ((1 - share) / ageSum + share / lastSum));
  }
  add(gradient, [byR, byAlpha, byA, byB]);
  return sum;
}

function add(gradient: Float64Array, parts: readonly number[]): void {
  for (const [i, part] of parts.entries()) gradient[i] = (gradient[i] ?? 0) + part;
}
