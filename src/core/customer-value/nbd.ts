import type { RepeatModel } from "./model.ts";
import { type MergedRows, waits } from "./purchase-summaries.ts";
import { rising } from "./rising.ts";

/**
 * The NBD (Ehrenberg 1959): customers buy at their own rates and never stop. What the others
 * become where the data show no sign of churn.
 */
export const nbd: RepeatModel = {
  name: "nbd",
  title: "NBD, nobody is ever lost",
  source: "Ehrenberg 1959",
  parameterNames: ["r", "alpha"],
  priorCentre: (medianAge) => [0.7, 0.2 * medianAge],
  logLikelihood(rows, [r = 0, alpha = 0], gradient) {
    const { logs, inverses } = waits(rows, alpha);
    const counts = inCounts(rows, r);
    let [sum, byR, byAlpha] = [counts.sum, counts.byR, 0];
    for (let row = 0; row < rows.count; row++) {
      const at = rows.ageAt[row] ?? 0;
      const weight = rows.weight[row] ?? 0;
      const purchases = r + (rows.x[row] ?? 0);
      sum -= weight * purchases * (logs[at] ?? 0);
      byR -= weight * (logs[at] ?? 0);
      byAlpha -= weight * purchases * (inverses[at] ?? 0);
    }
    const logAlpha = Math.log(alpha);
    const { customers } = counts;
    gradient.set([byR + customers * logAlpha, byAlpha + (customers * r) / alpha]);
    return sum + customers * r * logAlpha;
  },
  probabilityAlive: () => 1,
  expectedIfAlive: ([r = 0, alpha = 0], { x, age }, weeks) => ((r + x) * weeks) / (alpha + age),
};

/** The part that depends on x alone. */
function inCounts({ weightByRepeats }: MergedRows, r: number) {
  const ofR = rising(r, weightByRepeats.length - 1);
  let [customers, sum, byR] = [0, 0, 0];
  for (const [x, weight] of weightByRepeats.entries()) {
    customers += weight;
    sum += weight * (ofR.log[x] ?? 0);
    byR += weight * (ofR.slope[x] ?? 0);
  }
  return { customers, sum, byR };
}
