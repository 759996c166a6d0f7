import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { expectedSpend, type SpendFit } from "../../../src/core/customer-value/gamma-gamma.ts";
import {
  emptySummaries,
  type PurchaseDays,
  type PurchaseSummaries,
  summarise,
} from "../../../src/core/customer-value/purchase-summaries.ts";

const dayMs = 86_400_000;
export const dayNumber = (date: string): number => Math.floor(Date.parse(date) / dayMs);

const row = z.record(z.string(), z.string());

/** Customers' purchase days read from a CSV file, in the order in which they first appear. */
export function purchaseDays(
  path: string,
  columns: { readonly customer: string; readonly day: string; readonly amount: string },
): { readonly ids: readonly string[]; readonly customers: readonly PurchaseDays[] } {
  const rows = z.array(row).parse(parse(readFileSync(path), { columns: true, bom: true }));
  const byCustomer = new Map<string, Map<number, number>>();
  for (const each of rows) {
    const id = each[columns.customer] ?? "";
    const days = byCustomer.get(id) ?? new Map<number, number>();
    byCustomer.set(id, days);
    const day = dayNumber(each[columns.day] ?? "");
    days.set(day, (days.get(day) ?? 0) + Number(each[columns.amount]));
  }
  return {
    ids: [...byCustomer.keys()],
    customers: [...byCustomer.values()].map((revenue) => {
      const days = [...revenue.keys()].sort((a, b) => a - b);
      return { days, revenue: days.map((day) => revenue.get(day) ?? 0) };
    }),
  };
}

/** Some customers of a summary, as a summary of their own. */
export function subset(all: PurchaseSummaries, of: readonly number[]): PurchaseSummaries {
  const some = emptySummaries(of.length);
  const columns = ["repeatPurchases", "ageAtLastPurchase", "age", "averagePurchase"] as const;
  for (const column of columns)
    for (const [at, index] of of.entries()) some[column][at] = all[column][index] ?? 0;
  return some;
}

/** What a purchase day of each customer is expected to bring; 0 without a spending model. */
export const expectedSpends =
  (
    spend: SpendFit | undefined,
    { repeatPurchases, averagePurchase }: PurchaseSummaries,
  ): ((customer: number) => number) =>
  (i) =>
    spend === undefined
      ? 0
      : expectedSpend(spend, repeatPurchases[i] ?? 0, averagePurchase[i] ?? 0);

/** Days with an order after `from`, up to and including `until`. */
export const boughtBetween = ({ days }: PurchaseDays, from: number, until: number): number =>
  days.filter((day) => day > from && day <= until).length;

export const fixture = (name: string): string =>
  new URL(`../../fixtures/customer-value/${name}`, import.meta.url).pathname;

export const simulated = () => {
  const { ids, customers } = purchaseDays(fixture("simulated.csv"), {
    customer: "customer",
    day: "date",
    amount: "amount",
  });
  return { ids, customers, ...summarise(customers, dayNumber("2024-12-31")) };
};

/** A repeatable stream of numbers from 0 up to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
