import { expect, test, vi } from "vitest";
import type { AskedBy } from "../../src/core/questions/question-store.ts";
import { addDays } from "../../src/core/time.ts";
import { computeBacktest } from "../../src/db/customer-value/compute.ts";
import type { OpenStores } from "../../src/db/stores.ts";
import { all, change, contact, freshPath, noon, purchase, shop } from "./shop.ts";

const today = "2026-06-30";
const by: AskedBy = {
  clock: { now: noon(today), zone: "Europe/Berlin" },
  me: "Ana",
  currency: "EUR",
  defaultMargin: undefined,
};
/** Too many to be computed at once. */
const customers = 5100;

function contactAndSales(id: number) {
  const days = Array.from({ length: 1 + (id % 3) }, (_, k) =>
    addDays("2026-06-20", -20 * k - (id % 300)),
  );
  return [
    contact(id, `Customer ${id}`),
    ...days.map((day, k) => purchase(100_000 + 10 * id + k, id, day, 1000 + (id % 90) * 100)),
  ];
}

const repeats = async (stores: OpenStores): Promise<number | undefined> =>
  (await stores.customerValue.ofContact(3, by))[0]?.repeatPurchases;
const sellTo = async (stores: OpenStores, id: number, day: string): Promise<void> =>
  void (await stores.changes.apply(change(stores, [purchase(id, 3, day, 900)])));

test("a large shop is valued, and tested, in a worker: who waits gets all, who goes on gets what there is, and closing abandons it", async () => {
  const path = freshPath();
  const waiting = shop(path);
  const everything = Array.from({ length: customers }, (_, i) => contactAndSales(1 + i)).flat();
  await waiting.changes.apply(change(waiting, everything));
  expect((await waiting.customerValue.inForce(by)).areCurrent).toBe(true);
  expect(all(waiting, "customer_values")).toHaveLength(customers);
  expect(await repeats(waiting)).toBe(0);
  const thirteenWeeks = { model: "mbg", prior: "weak", weeks: 13 } as const;
  const tested = await waiting.customerValue.backtest(today, thirteenWeeks);
  expect(tested).toEqual(computeBacktest(waiting.database.client, today, thirteenWeeks));
  expect(tested?.customers).toBeGreaterThan(1000);
  waiting.close();

  const faults: unknown[] = [];
  const options = { background: (error: unknown) => void faults.push(error) };
  const going = shop(path, options);
  await sellTo(going, 1, "2026-06-25");
  expect((await going.customerValue.inForce(by)).areCurrent).toBe(false);
  expect(await repeats(going)).toBe(0);
  await vi.waitFor(
    async () => expect((await going.customerValue.inForce(by)).areCurrent).toBe(true),
    { timeout: 20_000, interval: 50 },
  );
  expect(await repeats(going)).toBe(1);

  await sellTo(going, 2, "2026-06-26");
  expect((await going.customerValue.inForce(by)).areCurrent).toBe(false);
  going.close();
  const reopened = shop(path, options);
  expect(await repeats(reopened)).toBe(1);
  expect(faults).toEqual([]);
});
