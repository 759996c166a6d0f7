import { describe, expect, test } from "vitest";
import { z } from "zod";
import { mbgNbd } from "../../src/core/customer-value/beta-geometric.ts";
import { fitRepeats, models } from "../../src/core/customer-value/fit.ts";
import { fitSpend } from "../../src/core/customer-value/gamma-gamma.ts";
import { lifetimeIntegral } from "../../src/core/customer-value/lifetime-integral.ts";
import { modelNames } from "../../src/core/customer-value/model.ts";
import { predict } from "../../src/core/customer-value/predict.ts";
import { summarise } from "../../src/core/customer-value/purchase-summaries.ts";
import { dropoutSeries, logGamma } from "../../src/core/customer-value/special-functions.ts";
import {
  boughtBetween,
  dayNumber,
  expectedSpends,
  purchaseDays,
  randomFrom,
  subset,
} from "../core/customer-value/histories.ts";
import { describeReference, readJson } from "../support/reference.ts";

const number = z.number();
const modelGold = z.object({
  mle: z.record(z.string(), number),
  sums: z.object({ p_alive: number, e_hold: number, clv_month: number }),
  holdout: z.object({ RMSE: number, total_error_pct: number }),
  customers: z.array(
    z.object({
      id: z.union([number, z.string()]),
      x: number,
      tx: number,
      T: number,
      p_alive: number,
      e_hold: number,
    }),
  ),
});
const gold = z.object({
  models: z.object({ bgnbd: modelGold, mbgnbd: modelGold, pnbd: modelGold }),
  gamma_gamma: z.object({ mle: z.record(z.string(), number) }),
});
const goldName = { bg: "bgnbd", mbg: "mbgnbd", pareto: "pnbd" } as const;
const valuesOf = (mle: Record<string, number>) =>
  Object.entries(mle).flatMap(([name, value]) => (name === "LL" ? [] : [value]));
const relative = (a: number, b: number) => Math.abs(a / b - 1);
const sum = (values: Float64Array) => values.reduce((total, each) => total + each, 0);
const [calibrationEnd, holdoutEnd] = [dayNumber("1997-09-30"), dayNumber("1998-06-30")];

describeReference("CDNOW, as published", (folder) => {
  describe.each([
    { set: "sample", file: "cdnow_sample" },
    { set: "full", file: "cdnow_master" },
  ])("$set", ({ set, file }) => {
    const { customers } = purchaseDays(`${folder}/cdnow/${set}/purchases.csv`, {
      customer: "contact_id",
      day: "purchased_at",
      amount: "amount",
    });
    const figures = readJson(`${folder}/cdnow/gold/${file}.json`, gold);
    const { summaries, of } = summarise(customers, calibrationEnd);
    const spend = fitSpend(summaries, "none");
    const held = of.map((i) => {
      const customer = customers[i];
      return customer === undefined ? 0 : boughtBetween(customer, calibrationEnd, holdoutEnd);
    });

    test.each(modelNames)("%s/NBD reaches the published maximum, values and errors", (name) => {
      const wanted = figures.models[goldName[name]];
      const fit = fitRepeats(models[name], summaries, "none");
      if (fit === undefined) throw new Error("There are customers");
      expect(Math.abs(fit.logLikelihood - (wanted.mle["LL"] ?? 0))).toBeLessThan(1e-6);
      const parameters = valuesOf(wanted.mle);
      for (const [i, each] of parameters.entries())
        expect(relative(fit.parameters[i] ?? 0, each)).toBeLessThan(
          name === "pareto" ? 1e-4 : 1e-5,
        );
      const at = { ...fit, parameters: Float64Array.from(parameters) };
      for (const { x, tx, T: age, p_alive, e_hold } of wanted.customers) {
        const alive = at.model.probabilityAlive(at.parameters, { x, tx, age });
        expect(relative(alive, p_alive)).toBeLessThan(1e-8);
        const expected = alive * at.model.expectedIfAlive(at.parameters, { x, age }, 39);
        expect(relative(expected, e_hold)).toBeLessThan(1e-8);
      }
      const predictions = predict(at, expectedSpends(spend, summaries), summaries, 39);
      expect(relative(sum(predictions.probabilityAlive), wanted.sums.p_alive)).toBeLessThan(1e-8);
      expect(relative(sum(predictions.expectedPurchases), wanted.sums.e_hold)).toBeLessThan(1e-8);
      expect(relative(sum(predictions.revenue12Months), wanted.sums.clv_month)).toBeLessThan(1e-6);
      const squares = held.map((n, i) => ((predictions.expectedPurchases[i] ?? 0) - n) ** 2);
      const rmse = Math.sqrt(squares.reduce((a, b) => a + b, 0) / squares.length);
      const total =
        100 * (sum(predictions.expectedPurchases) / held.reduce((a, b) => a + b, 0) - 1);
      expect(relative(rmse, wanted.holdout.RMSE)).toBeLessThan(1e-8);
      expect(Math.abs(total - wanted.holdout.total_error_pct)).toBeLessThan(1e-6);
    });

    test("Gamma-Gamma reaches the published maximum", () => {
      const wanted = figures.gamma_gamma.mle;
      expect(Math.abs((spend?.logLikelihood ?? 0) - (wanted["LL"] ?? 0))).toBeLessThan(1e-6);
      for (const [i, each] of valuesOf(wanted).entries())
        expect(relative([spend?.p, spend?.q, spend?.gamma][i] ?? 0, each)).toBeLessThan(1e-5);
    });
  });

  test.each([20, 50, 100, 200, 500])(
    "of 300 shops of %i customers drawn from it no fit fails, and errors stay near those of knowing all",
    (size) => {
      const { customers } = purchaseDays(`${folder}/cdnow/full/purchases.csv`, {
        customer: "contact_id",
        day: "purchased_at",
        amount: "amount",
      });
      const { summaries, of } = summarise(customers, calibrationEnd);
      const known = Float64Array.from([0.63714, 7.310289, 0.807474, 1.228394]);
      const random = randomFrom(size);
      let [own, best] = [0, 0];
      for (let draw = 0; draw < 300; draw++) {
        const chosen = Array.from({ length: size }, () => Math.floor(random() * summaries.count));
        const some = subset(summaries, chosen);
        const fit = fitRepeats(mbgNbd, some, "weak");
        if (fit === undefined) throw new Error("There are customers");
        const predictions = predict(fit, expectedSpends(fitSpend(some, "weak"), some), some, 39);
        for (const column of Object.values(predictions))
          expect(column.every((value: number) => Number.isFinite(value) && value >= 0)).toBe(true);
        const ideal = predict({ ...fit, parameters: known }, () => 0, some, 39);
        let [errorOwn, errorBest] = [0, 0];
        for (const [i, index] of chosen.entries()) {
          const customer = customers[of[index] ?? 0];
          const actual =
            customer === undefined ? 0 : boughtBetween(customer, calibrationEnd, holdoutEnd);
          errorOwn += ((predictions.expectedPurchases[i] ?? 0) - actual) ** 2;
          errorBest += ((ideal.expectedPurchases[i] ?? 0) - actual) ** 2;
        }
        own += Math.sqrt(errorOwn / size);
        best += Math.sqrt(errorBest / size);
      }
      console.log(
        `n = ${size}: RMSE ${(own / 300).toFixed(4)}, with the parameters of all ${(best / 300).toFixed(4)}`,
      );
      expect(own / best).toBeLessThan(1.03);
    },
  );
});

describeReference("Online Retail", (folder) => {
  test("shows no sign of churn, and is fitted all the same", () => {
    const { customers } = purchaseDays(`${folder}/online-retail/online_retail_clean_daily.csv`, {
      customer: "customer_id",
      day: "date",
      amount: "amount",
    });
    const { summaries } = summarise(customers, dayNumber("2011-08-31"));
    for (const name of modelNames)
      for (const prior of ["weak", "none"] as const) {
        const fit = fitRepeats(models[name], summaries, prior);
        expect(fit?.noSignOfChurn).toBe(true);
        if (prior === "none") expect(fit?.logLikelihood).toBeCloseTo(-21755.34802, 3);
      }
  });
});

describeReference("special functions", (folder) => {
  const row = z.array(number);
  const grid = readJson(
    `${folder}/reference/grid_special_functions.json`,
    z.object({ lgamma: z.array(row), bg2f1: z.array(row), pnbd2f1: z.array(row) }),
  );

  test("ln Γ is right to 13 digits", () => {
    for (const [x = 0, wanted = 0] of grid.lgamma)
      expect(Math.abs(logGamma(x) - wanted) / Math.max(1, Math.abs(wanted))).toBeLessThan(1e-13);
  });

  test("the BG/NBD's series gives ln ₂F₁ within 1e-11 where customers lie", () => {
    let worst = 0;
    for (const [A = 0, , c = 0, z = 0, wanted = 0, , r = 0, a = 0, b = 0] of grid.bg2f1) {
      const series = dropoutSeries(a + b - 1 - r, a, c, z);
      const log = (a - 1 - A) * Math.log1p(-z) + Math.log1p((a - 1) * series);
      worst = Math.max(worst, Math.abs(log - wanted));
      expect(Number.isFinite(log)).toBe(true);
    }
    expect(worst).toBeLessThan(1e-11);
  });

  test("the Pareto/NBD's integral gives ln ₂F₁ within 1e-11", () => {
    let worst = 0;
    for (const [rsx = 0, second = 0, , z = 0, wanted = 0] of grid.pnbd2f1) {
      // ₂F₁(rsx, s+1; rsx+1; z) with α = 1, β = 1-z; below 1 the roles of r+x and s+1 change.
      const integral =
        second > 1
          ? lifetimeIntegral(rsx - second + 1, 1, second - 1, 1 - z, 0, Number.POSITIVE_INFINITY)
          : lifetimeIntegral(second, 1 - z, rsx - second, 1, 0, Number.POSITIVE_INFINITY);
      const log = Math.log(rsx) + integral.log;
      worst = Math.max(worst, Math.abs(log - wanted));
      expect(Number.isFinite(log)).toBe(true);
    }
    expect(worst).toBeLessThan(1e-11);
  });

  test("the BG/NBD expectation is exact around a = 1", () => {
    const near = readJson(
      `${folder}/reference/bgnbd_near_a1.json`,
      z.object({
        rows: z.array(
          z.object({
            r: number,
            alpha: number,
            a: number,
            b: number,
            x: number,
            tx: number,
            T: number,
            t: number,
            e: number,
          }),
        ),
      }),
    );
    for (const { r, alpha, a, b, x, tx, T: age, t, e } of near.rows) {
      const at = Float64Array.from([r, alpha, a, b]);
      const alive = models.bg.probabilityAlive(at, { x, tx, age });
      expect(relative(alive * models.bg.expectedIfAlive(at, { x, age }, t), e)).toBeLessThan(1e-12);
    }
  });
});
