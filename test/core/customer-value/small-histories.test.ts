import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CustomerHistories,
  historiesOf,
  type PurchaseRow,
} from "../../../src/core/customer-value/customer-histories.ts";
import { evaluate } from "../../../src/core/customer-value/evaluate.ts";
import { models } from "../../../src/core/customer-value/fit.ts";
import { modelNames } from "../../../src/core/customer-value/model.ts";
import type { CustomerValue } from "../../../src/core/customer-value/value-fit.ts";
import { valueShop } from "../../../src/core/customer-value/value-shop.ts";
import { addDays } from "../../../src/core/time.ts";

const asOf = "2026-06-30";

/** A row of somebody's: so many days before the day of the values, an amount (0 and refunds too). */
const row = fc.record({
  daysAgo: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 4000 })),
  amountMinor: fc.oneof(
    fc.integer({ min: 1, max: 10_000_000 }),
    fc.constantFrom(0, 1, -1, -500, 1_000_000_000),
  ),
  hasCost: fc.boolean(),
  currency: fc.constantFrom("EUR", "EUR", "EUR", "JPY"),
});
/** From nobody over one customer with one row to a few with many, on the same day or years apart. */
const shops = fc.array(fc.array(row, { minLength: 1, maxLength: 12 }), { maxLength: 25 });

function historyOf(shop: typeof shops extends fc.Arbitrary<infer Shop> ? Shop : never) {
  const rows = shop.flatMap((customer, i) =>
    customer
      .map(
        ({ amountMinor, currency, daysAgo, hasCost }): PurchaseRow => [
          1 + i,
          addDays(asOf, -daysAgo),
          currency,
          amountMinor,
          hasCost ? Math.round(amountMinor / 3) : null,
          amountMinor < 0 ? 0 : 1,
        ],
      )
      .sort((a, b) => (a[1] < b[1] ? -1 : 1)),
  );
  return historiesOf(rows, asOf, shop.length);
}

function figuresAreSound(histories: CustomerHistories): void {
  for (const model of modelNames)
    for (const prior of ["weak", "none"] as const) {
      const evaluation = evaluate(histories, { model, prior, horizonWeeks: 52 });
      if (evaluation === undefined) continue;
      expect(Number.isFinite(evaluation.fit.logLikelihood)).toBe(true);
      const { probabilityAlive, ...amounts } = evaluation.predictions;
      for (const alive of probabilityAlive) expect(alive >= 0 && alive <= 1).toBe(true);
      for (const [name, column] of Object.entries(amounts))
        for (const value of column)
          expect(Number.isFinite(value) && value >= 0, `${model} ${prior} ${name} ${value}`).toBe(
            true,
          );
    }
}

function valuesAreSound(values: readonly CustomerValue[]): void {
  for (const { clvMinor, historicMinor, predictedMinor } of values) {
    expect(Number.isSafeInteger(historicMinor)).toBe(true);
    expect(predictedMinor === null || Number.isSafeInteger(predictedMinor)).toBe(true);
    expect(clvMinor).toBe(historicMinor + (predictedMinor ?? 0));
  }
}

describe("whatever a small shop's history looks like", () => {
  test("no model gives anything negative, infinite or not a number, with a prior or without", () => {
    const property = fc.property(shops, (shop) => figuresAreSound(historyOf(shop)));
    expect(() => fc.assert(property, { numRuns: 60, seed: 20_260_630 })).not.toThrow();
  });

  test("everybody has a value in whole cents: profit so far, and what is expected where that can be told", () => {
    fc.assert(
      fc.property(shops, fc.option(fc.double({ min: 0, max: 1, noNaN: true })), (shop, margin) => {
        const histories = historyOf(shop);
        const { customers, fits } = valueShop(histories, {
          until: 0,
          defaultMargin: margin ?? undefined,
          currency: "EUR",
        });
        const values = [...customers()];
        valuesAreSound(values);
        expect(values.filter(({ isOwn }) => isOwn)).toHaveLength(histories.contactIds.length);
        expect(fits.length).toBeGreaterThan(0);
      }),
      { numRuns: 100, seed: 20_260_630 },
    );
  });
});

test("where all customers are lost alike, as plain likelihood may have it, the expectation goes over smoothly", () => {
  const customer = { x: 2, tx: 5, age: 10 };
  const expected = (a: number) =>
    models.bg.expectedIfAlive(Float64Array.from([0.7, 10, a, 900]), customer, 20);
  // At z = 1/2 the series ends at a = 1 + 600 / ln 2.
  const end = 1 + 600 / Math.log(2);
  expect(expected(end + 1) / expected(end - 1)).toBeCloseTo(1, 2);
  expect(expected(1e8)).toBeCloseTo(1 - 2 ** -2.7, 4);
});
