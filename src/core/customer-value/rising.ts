/** ln Γ(start+n)/Γ(start) and its derivative by start, for n from 0 to the most asked for. */
export interface Rising {
  readonly start: number;
  readonly log: Float64Array;
  readonly slope: Float64Array;
}

/** Sums of logarithms are exact enough (1e-14) and cost one logarithm each. */
export function rising(start: number, most: number): Rising {
  const log = new Float64Array(most + 1);
  const slope = new Float64Array(most + 1);
  for (let n = 0; n < most; n++) {
    log[n + 1] = (log[n] ?? 0) + Math.log(start + n);
    slope[n + 1] = (slope[n] ?? 0) + 1 / (start + n);
  }
  return { start, log, slope };
}
