import { describe, expect, test } from "vitest";
import { z } from "zod";
import { fitRepeats, models } from "../../../src/core/customer-value/fit.ts";
import { expectedSpend, fitSpend } from "../../../src/core/customer-value/gamma-gamma.ts";
import { type ModelName, modelNames } from "../../../src/core/customer-value/model.ts";
import { predict } from "../../../src/core/customer-value/predict.ts";
import {
  merged,
  type PurchaseSummaries,
} from "../../../src/core/customer-value/purchase-summaries.ts";
import { logGamma, logGammaRise } from "../../../src/core/customer-value/special-functions.ts";
import { readJson } from "../../support/reference.ts";
import {
  boughtBetween,
  dayNumber,
  expectedSpends,
  fixture,
  randomFrom,
  simulated,
  subset,
} from "./histories.ts";

const modelFigures = z.object({
  parameters: z.array(z.number()),
  logLikelihood: z.number(),
  standardErrors: z.array(z.number()),
  sums: z.object({
    probabilityAlive: z.number(),
    expected39Weeks: z.number(),
    revenue12Months: z.number().optional(),
  }),
  customers: z.array(
    z.object({
      customer: z.number(),
      x: z.number(),
      tx: z.number(),
      T: z.number(),
      probabilityAlive: z.number(),
      expected39Weeks: z.number(),
    }),
  ),
  holdout: z.object({ rmse: z.number(), totalError: z.number() }),
});
/** Figures of an independent implementation (scipy); see the folder's README. */
const figures = readJson(
  fixture("simulated.json"),
  z.object({
    models: z.object({ bgnbd: modelFigures, mbgnbd: modelFigures, pnbd: modelFigures }),
    spend: z.object({
      parameters: z.array(z.number()),
      logLikelihood: z.number(),
      standardErrors: z.array(z.number()),
      customers: z.number(),
    }),
  }),
);
const recorded = {
  bg: figures.models.bgnbd,
  mbg: figures.models.mbgnbd,
  pareto: figures.models.pnbd,
};
const { ids, customers, summaries } = simulated();
const sum = (values: Float64Array) => values.reduce((total, each) => total + each, 0);
const relative = (a: number, b: number) => Math.abs(a / b - 1);

function fitted(name: ModelName) {
  const fit = fitRepeats(models[name], summaries, "none");
  if (fit === undefined) throw new Error("There are customers");
  return fit;
}

describe.each(modelNames)("the %s model on simulated customers", (name) => {
  const gold = recorded[name];
  const fit = fitted(name);

  test("reaches the recorded maximum of the likelihood", () => {
    expect(Math.abs(fit.logLikelihood - gold.logLikelihood)).toBeLessThan(1e-6);
    for (const [i, parameter] of gold.parameters.entries())
      expect(relative(fit.parameters[i] ?? 0, parameter)).toBeLessThan(
        name === "pareto" ? 1e-4 : 1e-5,
      );
  });

  test("gives the recorded standard errors", () => {
    for (const [i, error] of gold.standardErrors.entries())
      expect(relative(fit.standardErrors?.[i] ?? 0, error)).toBeLessThan(0.01);
  });

  test("predicts for each customer what the reference predicts at its parameters", () => {
    const at = { ...fit, parameters: Float64Array.from(gold.parameters) };
    const predictions = predict(at, () => 0, summaries, 39);
    expect(sum(predictions.probabilityAlive)).toBeCloseTo(gold.sums.probabilityAlive, 8);
    expect(sum(predictions.expectedPurchases)).toBeCloseTo(gold.sums.expected39Weeks, 8);
    for (const each of gold.customers) {
      const index = ids.indexOf(String(each.customer));
      expect(summaries.repeatPurchases[index]).toBe(each.x);
      expect(summaries.ageAtLastPurchase[index]).toBeCloseTo(each.tx, 12);
      expect(summaries.age[index]).toBeCloseTo(each.T, 12);
      expect(predictions.probabilityAlive[index]).toBeCloseTo(each.probabilityAlive, 10);
      expect(predictions.expectedPurchases[index]).toBeCloseTo(each.expected39Weeks, 9);
    }
  });

  test("errs as the reference errs on the 39 weeks that followed", () => {
    const predictions = predict(fit, () => 0, summaries, 39);
    const actual = customers.map((each) =>
      boughtBetween(each, dayNumber("2024-12-31"), dayNumber("2025-09-30")),
    );
    const squares = actual.map((n, i) => ((predictions.expectedPurchases[i] ?? 0) - n) ** 2);
    const rmse = Math.sqrt(squares.reduce((a, b) => a + b) / squares.length);
    const total = sum(predictions.expectedPurchases) / actual.reduce((a, b) => a + b) - 1;
    expect(relative(rmse, gold.holdout.rmse)).toBeLessThan(1e-5);
    expect(Math.abs(total - gold.holdout.totalError)).toBeLessThan(1e-4);
  });

  test("has the gradient that its likelihood has", () => {
    const rows = merged(summaries);
    const model = models[name];
    const gradient = new Float64Array(4);
    const at = Float64Array.from([0.9, 8, 1.2, 4]);
    model.logLikelihood(rows, at, gradient);
    const scratch = new Float64Array(4);
    for (let i = 0; i < 4; i++) {
      const step = 1e-5 * (at[i] ?? 1);
      const side = (by: number) =>
        model.logLikelihood(
          rows,
          at.map((value, j) => (j === i ? value + by : value)),
          scratch,
        );
      const slope = (side(step) - side(-step)) / (2 * step);
      expect(relative(gradient[i] ?? 0, slope)).toBeLessThan(1e-5);
    }
  });
});

test("what a purchase is worth follows the recorded Gamma-Gamma fit", () => {
  const fit = fitSpend(summaries, "none");
  if (fit === undefined) throw new Error("There are repeat customers");
  expect(fit.customers).toBe(figures.spend.customers);
  expect(Math.abs(fit.logLikelihood - figures.spend.logLikelihood)).toBeLessThan(1e-6);
  const found = [fit.p, fit.q, fit.gamma];
  for (const [i, parameter] of figures.spend.parameters.entries())
    expect(relative(found[i] ?? 0, parameter)).toBeLessThan(1e-5);
  const errors = fit.standardErrors ?? [];
  for (const [i, error] of figures.spend.standardErrors.entries())
    expect(relative(errors[i] ?? 0, error)).toBeLessThan(0.01);
});

const repeated = (times: number): PurchaseSummaries => {
  const all = (column: Float64Array) =>
    Float64Array.from({ length: times * column.length }, (_, i) => column[i % column.length] ?? 0);
  return {
    count: times * summaries.count,
    repeatPurchases: all(summaries.repeatPurchases),
    ageAtLastPurchase: all(summaries.ageAtLastPurchase),
    age: all(summaries.age),
    averagePurchase: all(summaries.averagePurchase),
  };
};

test("what a purchase is worth rests on all customers of a large shop, not on a sample", () => {
  const times = Math.ceil(45_000 / figures.spend.customers);
  const fit = fitSpend(repeated(times), "none");
  expect(fit?.customers).toBe(times * figures.spend.customers);
  const found = [fit?.p, fit?.q, fit?.gamma];
  for (const [i, parameter] of figures.spend.parameters.entries())
    expect(relative(found[i] ?? 0, parameter)).toBeLessThan(1e-5);
});

test("where everybody always spends the same, that is what a purchase is worth", () => {
  for (const times of [1, Math.ceil(45_000 / figures.spend.customers)]) {
    const all = repeated(times);
    const same = { ...all, averagePurchase: all.repeatPurchases.map((x) => (x > 0 ? 20 : 0)) };
    for (const prior of ["weak", "none"] as const) {
      const fit = fitSpend(same, prior);
      if (fit === undefined) throw new Error("There are repeat customers");
      for (const x of [1, 3, 20])
        expect(Math.abs(expectedSpend(fit, x, 20) - 20)).toBeLessThan(0.01);
    }
  }
});

test("the logarithm of a gamma function rises by what it is told to, also where both are huge", () => {
  for (const x of [0.3, 5, 14.99, 15, 40])
    for (const by of [0, 0.5, 3, 200])
      expect(Math.abs(logGammaRise(x, by) - (logGamma(x + by) - logGamma(x)))).toBeLessThan(1e-11);
  // Γ(x+2)/Γ(x) is x·(x+1), which the difference of two logarithms near 10^13 has lost.
  expect(relative(logGammaRise(1e12, 2), Math.log(1e12) + Math.log1p(1e12))).toBeLessThan(1e-14);
});

test("the revenue of the next 12 months is discounted monthly at 10 % a year", () => {
  const fit = fitted("mbg");
  const predictions = predict(
    fit,
    expectedSpends(fitSpend(summaries, "none"), summaries),
    summaries,
    52,
  );
  const gold = recorded.mbg.sums.revenue12Months ?? 0;
  expect(relative(sum(predictions.revenue12Months), gold)).toBeLessThan(1e-5);
});

describe("a shop of few customers", () => {
  const random = randomFrom(11);
  const full = new Map(modelNames.map((name) => [name, fitted(name).parameters]));
  const actual = customers.map((each) =>
    boughtBetween(each, dayNumber("2024-12-31"), dayNumber("2025-09-30")),
  );
  const rmse = (expected: Float64Array, of: readonly number[]) =>
    Math.sqrt(
      of.reduce((total, index, i) => total + ((expected[i] ?? 0) - (actual[index] ?? 0)) ** 2, 0) /
        of.length,
    );

  test.each([20, 50, 100])("with %i customers no fit fails and none is far off", (size) => {
    let [own, best] = [0, 0];
    for (let draw = 0; draw < 40; draw++) {
      const of = Array.from({ length: size }, () => Math.floor(random() * summaries.count));
      const some = subset(summaries, of);
      for (const name of modelNames) {
        const fit = fitRepeats(models[name], some, "weak");
        if (fit === undefined) throw new Error("There are customers");
        const predictions = predict(fit, expectedSpends(fitSpend(some, "weak"), some), some, 39);
        for (const column of Object.values(predictions))
          expect(column.every((value: number) => Number.isFinite(value) && value >= 0)).toBe(true);
        if (name !== "mbg") continue;
        own += rmse(predictions.expectedPurchases, of);
        const known = { ...fit, parameters: full.get(name) ?? fit.parameters };
        best += rmse(predict(known, () => 0, some, 39).expectedPurchases, of);
      }
    }
    expect(own / best).toBeLessThan(1.05);
  });
});

describe("data that say little have a defined outcome", () => {
  const history = (rows: readonly (readonly [x: number, tx: number, age: number, m: number])[]) => {
    const all = subset(
      summaries,
      rows.map(() => 0),
    );
    for (const [i, [x, tx, age, m]] of rows.entries()) {
      all.repeatPurchases[i] = x;
      all.ageAtLastPurchase[i] = tx;
      all.age[i] = age;
      all.averagePurchase[i] = m;
    }
    return all;
  };
  const cases = {
    "one customer": history([[2, 10, 20, 15]]),
    "all of them one-time": history([
      [0, 0, 20, 0],
      [0, 0, 30, 0],
      [0, 0, 5, 0],
    ]),
    "all of them new today": history([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]),
    "one who buys every day": history([
      [700, 100, 100, 2],
      [0, 0, 100, 0],
      [3, 50, 100, 9],
    ]),
    "everybody still buying": history(Array.from({ length: 40 }, () => [20, 99, 100, 10] as const)),
  };

  test.each(Object.entries(cases))("%s", (_, some) => {
    for (const name of modelNames)
      for (const prior of ["weak", "none"] as const) {
        const fit = fitRepeats(models[name], some, prior);
        if (fit === undefined) throw new Error("There are customers");
        const predictions = predict(fit, expectedSpends(fitSpend(some, prior), some), some, 52);
        for (const column of Object.values(predictions))
          expect(column.every((value: number) => Number.isFinite(value) && value >= 0)).toBe(true);
      }
  });

  test("nobody at all has no fit", () => {
    expect(fitRepeats(models.mbg, history([]))).toBeUndefined();
    expect(fitSpend(history([]), "weak")).toBeUndefined();
  });

  test("customers who never stop show no sign of churn", () => {
    for (const prior of ["weak", "none"] as const)
      expect(fitRepeats(models.bg, cases["everybody still buying"], prior)?.noSignOfChurn).toBe(
        true,
      );
    expect(fitted("mbg").noSignOfChurn).toBe(false);
  });

  test("a mean purchase that does not exist is the observed one", () => {
    const fit = {
      p: 2,
      q: 0.5,
      gamma: 10,
      logLikelihood: 0,
      standardErrors: undefined,
      customers: 9,
      correlation: 0,
      observedMean: 31,
    };
    expect(expectedSpend(fit, 0, 0)).toBe(31);
    expect(expectedSpend(fit, 4, 20)).toBeGreaterThan(0);
  });
});
