import { fitRepeats, models, type RepeatFit } from "../../src/core/customer-value/fit.ts";
import type { ModelName } from "../../src/core/customer-value/model.ts";
import { predict } from "../../src/core/customer-value/predict.ts";
import type { PurchaseSummaries } from "../../src/core/customer-value/purchase-summaries.ts";
import { cpuMs, type Say } from "./report.ts";
import { simulateSummaries } from "./simulate.ts";

/**
 * What the Python package lifetimes took for the same, CPU milliseconds, measured once on another
 * machine: fits with standard errors; P(alive) with expected purchases of 39 weeks by BG/NBD.
 */
const lifetimes: readonly {
  readonly customers: number;
  readonly bg: number;
  readonly mbg: number;
  readonly predictions: number;
  readonly runs: number;
}[] = [
  { customers: 2357, bg: 46, mbg: 43, predictions: 1, runs: 200 },
  { customers: 23_570, bg: 176, mbg: 176, predictions: 7.6, runs: 30 },
  { customers: 1_000_000, bg: 9700, mbg: 8500, predictions: 370, runs: 3 },
];

/** Fits and predictions in CPU time, beside what a known package took. */
export function benchModels(say: Say): void {
  const million = simulateSummaries(1_000_000);
  predict(fitted("mbg", million), () => 0, million, 39);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  say(
    `Memory of the process after MBG/NBD fit and predictions, 1,000,000 customers: ${megabytes.toFixed(0)} MiB at most (aim: under 250).`,
  );
  for (const { customers, runs, ...reference } of lifetimes) {
    const summaries = simulateSummaries(customers);
    const many = customers.toLocaleString("en");
    for (const name of ["bg", "mbg"] as const)
      say(
        `${models[name].title} fit with standard errors, ${many} customers: ${beside(
          cpuMs(() => fitted(name, summaries), runs),
          reference[name],
        )} (aim: at least 8).`,
      );
    const fit = fitted("bg", summaries);
    say(
      `P(alive) and purchases of 39 weeks, ${many} customers: ${beside(
        cpuMs(() => predict(fit, () => 0, summaries, 39), runs),
        reference.predictions,
      )} (aim: at least 2).`,
    );
  }
}

function fitted(name: ModelName, summaries: PurchaseSummaries): RepeatFit {
  const fit = fitRepeats(models[name], summaries, "none");
  if (fit === undefined) throw new Error("Nobody was simulated");
  return fit;
}

const beside = (ours: number, reference: number): string =>
  `${ours.toPrecision(3)} ms CPU, lifetimes ${reference} ms, ${(reference / ours).toFixed(1)} times as fast`;
