import type { RepeatModel } from "./model.ts";
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
    const ofR = rising(r, rows.weightByRepeats.length - 1);
    let [sum, byR, byAlpha] = [0, 0, 0];
    for (let i = 0; i < rows.count; i++) {
      const x = rows.x[i] ?? 0;
      const weight = rows.weight[i] ?? 0;
      const total = alpha + (rows.age[i] ?? 0);
      const log = Math.log(alpha) - Math.log(total);
      sum += weight * ((ofR.log[x] ?? 0) + r * log - x * Math.log(total));
      byR += weight * ((ofR.slope[x] ?? 0) + log);
      byAlpha += weight * (r / alpha - (r + x) / total);
    }
    gradient.set([byR, byAlpha]);
    return sum;
  },
  probabilityAlive: () => 1,
  expectedPurchases: ([r = 0, alpha = 0], { x, age }, _alive, weeks) =>
    ((r + x) * weeks) / (alpha + age),
};
