/**
 * J = ∫ (α+τ)^-(r+x) (β+τ)^-(s+1) dτ from one time to another (perhaps without end): the weight of
 * "the customer was lost at some time in between" in the Pareto/NBD, with the averages its gradient
 * needs. It replaces the difference of two hypergeometric functions of the textbook form, which
 * loses its digits where the two are close.
 */
export interface LifetimeIntegral {
  /** ln J; -Infinity for an empty stretch. */
  readonly log: number;
  /** Averages over the stretch, weighted by the integrand. */
  readonly logAlpha: number;
  readonly inverseAlpha: number;
  readonly logBeta: number;
  readonly inverseBeta: number;
}

const nodes = 16;
const { at: abscissae, weight: weights } = gaussLegendre(nodes);

const empty: LifetimeIntegral = {
  log: Number.NEGATIVE_INFINITY,
  logAlpha: 0,
  inverseAlpha: 0,
  logBeta: 0,
  inverseBeta: 0,
};

/**
 * Over v = ln(min(α,β)+τ) the integrand is smooth (its nearest singularity lies π off the real
 * line), so Gauss-Legendre panels no wider than 3, and no steeper than e^±10, give 13 digits.
 */
export function lifetimeIntegral(
  rx: number,
  alpha: number,
  s: number,
  beta: number,
  from: number,
  until: number,
): LifetimeIntegral {
  if (!(until > from)) return empty;
  const least = Math.min(alpha, beta);
  const [overAlpha, overBeta] = [alpha - least, beta - least];
  const widthAt = panelWidth(rx, overAlpha, s, overBeta);
  const last = Math.log(least + until);
  let start = Math.log(least + from);
  const base = -rx * Math.log(alpha + from) - (s + 1) * Math.log(beta + from) + start;
  let [sum, logAlpha, inverseAlpha, logBeta, inverseBeta] = [0, 0, 0, 0, 0];
  while (start < last) {
    const half = Math.min(widthAt(start), last - start) / 2;
    let panel = 0;
    for (let i = 0; i < nodes; i++) {
      const v = start + half * (1 + (abscissae[i] ?? 0));
      const scaled = Math.exp(v);
      const [a, b] = [scaled + overAlpha, scaled + overBeta];
      const logA = Math.log(a);
      const logB = overAlpha === overBeta ? logA : Math.log(b);
      const value = half * (weights[i] ?? 0) * Math.exp(v - rx * logA - (s + 1) * logB - base);
      panel += value;
      logAlpha += value * logA;
      inverseAlpha += value / a;
      logBeta += value * logB;
      inverseBeta += value / b;
    }
    sum += panel;
    if (panel < 1e-17 * sum) break;
    start += 2 * half;
  }
  return averaged(base + Math.log(sum), sum, logAlpha, inverseAlpha, logBeta, inverseBeta);
}

/** How wide the panel from some v may be: the integrand's steepness grows with v. */
function panelWidth(
  rx: number,
  overAlpha: number,
  s: number,
  overBeta: number,
): (v: number) => number {
  const steepness = (v: number): number => {
    const scaled = Math.exp(v);
    return (rx * scaled) / (scaled + overAlpha) + ((s + 1) * scaled) / (scaled + overBeta);
  };
  return (v) => {
    const wide = Math.min(3, 10 / steepness(v));
    return Math.min(wide, 10 / steepness(v + wide));
  };
}

const averaged = (
  log: number,
  sum: number,
  logAlpha: number,
  inverseAlpha: number,
  logBeta: number,
  inverseBeta: number,
): LifetimeIntegral => ({
  log,
  logAlpha: logAlpha / sum,
  inverseAlpha: inverseAlpha / sum,
  logBeta: logBeta / sum,
  inverseBeta: inverseBeta / sum,
});

/** The nodes and weights of Gauss-Legendre quadrature on [-1, 1], by Newton's method. */
function gaussLegendre(count: number): { at: Float64Array; weight: Float64Array } {
  const at = new Float64Array(count);
  const weight = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let step = 0; step < 100; step++) {
      let [previous, current] = [1, x];
      for (let n = 2; n <= count; n++)
        [previous, current] = [current, ((2 * n - 1) * x * current - (n - 1) * previous) / n];
      slope = (count * (x * current - previous)) / (x * x - 1);
      const move = current / slope;
      x -= move;
      if (Math.abs(move) < 1e-16) break;
    }
    at[i] = x;
    weight[i] = 2 / ((1 - x * x) * slope * slope);
  }
  return { at, weight };
}
