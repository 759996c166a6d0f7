/**
 * The special functions the models need, accurate to about 1e-13 where the models use them. No
 * dependency: the packages that were measured are wrong or not finite where customers lie.
 */

const halfLogTwoPi = 0.9189385332046727;

/** ln Γ(x) for x > 0: shifted above 15, then Stirling's series (Abramowitz & Stegun 6.1.41). */
export function logGamma(x: number): number {
  let product = 1;
  let shifted = x;
  let logged = 0;
  while (shifted < 15) {
    product *= shifted;
    shifted++;
    if (product > 1e200) {
      logged += Math.log(product);
      product = 1;
    }
  }
  return (
    (shifted - 0.5) * Math.log(shifted) -
    shifted +
    halfLogTwoPi +
    stirling(shifted) -
    Math.log(product) -
    logged
  );
}

/** What Stirling's formula leaves of ln Γ(x), x at least 15 (Abramowitz & Stegun 6.1.41). */
function stirling(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  return (
    inverse *
    (1 / 12 -
      square *
        (1 / 360 -
          square *
            (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360360)))))
  );
}

/** ln Γ(x+by) - ln Γ(x) for x > 0, by ≥ 0: exact also where both are large and nearly the same. */
export const logGammaRise = (x: number, by: number): number =>
  x < 15
    ? logGamma(x + by) - logGamma(x)
    : by * Math.log(x + by) + (x - 0.5) * Math.log1p(by / x) - by + stirling(x + by) - stirling(x);

/** ψ(x), the derivative of ln Γ, for x > 0 (Abramowitz & Stegun 6.3.18). */
export function digamma(x: number): number {
  let shifted = x;
  let sum = 0;
  while (shifted < 10) {
    sum -= 1 / shifted;
    shifted++;
  }
  const square = 1 / (shifted * shifted);
  const series =
    square *
    (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - (square * 1) / 132))));
  return sum + Math.log(shifted) - 0.5 / shifted - series;
}

/**
 * S = Σ_{n≥1} (h)_n (a)_{n-1} / ((c)_n n!) zⁿ = (₂F₁(h, a-1; c; z) - 1) / (a-1), for 0 ≤ z < 1.
 * Summed in this form it has no 0/0 at a = 1, where the textbook form of the BG/NBD expectation
 * loses all its digits.
 */
export function dropoutSeries(h: number, a: number, c: number, z: number): number {
  let term = (h / c) * z;
  let sum = term;
  for (let n = 1; n < 200_000; n++) {
    term *= ((h + n) * (a + n - 1) * z) / ((c + n) * (n + 1));
    sum += term;
    if (Math.abs(term) <= 1e-17 * Math.abs(sum)) break;
  }
  return sum;
}

/** ln(eᵃ + eᵇ) without overflow. */
export function logSum(a: number, b: number): number {
  const high = a > b ? a : b;
  const low = a > b ? b : a;
  return low === Number.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high));
}
