import { describe, expect, test } from "vitest";
import type { Filter } from "../../../src/core/questions/filter.ts";
import { contact, purchase } from "../shop.ts";
import { asker, figures, groups, names, shopOf } from "./asking.ts";

const cast = Array.from({ length: 6 }, (_, at) => contact(at + 1, `Contact ${at + 1}`));

describe("money", () => {
  test("of different currencies is never added; that of most orders comes first", async () => {
    const stores = await shopOf([
      ...cast,
      purchase(1, 1, "2026-06-01", 9000, { currency: "USD" }),
      purchase(2, 2, "2026-06-01", 500),
      purchase(3, 2, "2026-06-02", 700),
    ]);
    expect(await figures(stores, {})).toMatchObject([
      { value: 1200, currency: "EUR" },
      { value: 9000, currency: "USD" },
    ]);
  });

  test("as of a past day comes in the currency of most orders until then", async () => {
    const stores = await shopOf([
      ...cast,
      purchase(1, 1, "2026-06-01", 9000, { currency: "USD" }),
      purchase(2, 2, "2026-08-01", 500),
      purchase(3, 2, "2026-08-02", 700),
    ]);
    expect(await figures(stores, {})).toMatchObject([{ value: 9000, currency: "USD" }]);
    expect(await figures(stores, { measure: "pareto_share" })).toMatchObject([
      { value: 1, of: { part: 1, whole: 1 } },
    ]);
  });

  test("of refunds lessens revenue on the day of the refund, and no average order", async () => {
    const stores = await shopOf([
      ...cast,
      purchase(1, 1, "2026-05-01", 3000),
      purchase(2, 1, "2026-05-02", 1000),
      purchase(3, 1, "2026-06-01", -1500),
    ]);
    expect(await groups(stores, { group: "month" })).toEqual([
      ["2026-05", 4000],
      ["2026-06", -1500],
    ]);
    expect(await figures(stores, { measure: "average_order" })).toMatchObject([{ value: 2000 }]);
    expect(await figures(stores, { measure: "orders" })).toEqual([{ key: "", value: 2 }]);
  });

  test("left after cost rests on the shop's own margin where none was recorded", async () => {
    const stores = await shopOf([
      ...cast,
      purchase(1, 1, "2026-05-01", 1000, { costMinor: 400 }),
      purchase(2, 1, "2026-05-02", 500),
    ]);
    expect(await figures(stores, { measure: "profit" })).toMatchObject([
      { value: 900, estimatedMinor: 300 },
    ]);
  });
});

describe("shares", () => {
  test("Pareto rounds a fifth of the customers up", async () => {
    const stores = await shopOf([
      ...cast,
      ...[8000, 1000, 500, 300, 100, 100].map((amount, at) =>
        purchase(at + 1, at + 1, "2026-05-01", amount),
      ),
    ]);
    expect(await figures(stores, { measure: "pareto_share" })).toMatchObject([
      { value: 0.9, of: { part: 2, whole: 6 } },
    ]);
  });

  test("Pareto counts for a period those who bought in it, not who only got money back", async () => {
    const stores = await shopOf([
      ...cast,
      purchase(1, 1, "2026-06-01", 1000),
      purchase(2, 2, "2026-05-01", 1000),
      purchase(3, 2, "2026-06-02", -200),
    ]);
    const june = { measure: "pareto_share", period: { is: "month", month: 6 } } as const;
    expect(await figures(stores, june)).toMatchObject([{ value: 1, of: { part: 1, whole: 1 } }]);
  });

  test("Pareto counts those who got things for nothing, each by their own orders of a time", async () => {
    const stores = await shopOf([
      ...cast,
      purchase(1, 1, "2025-03-30", 0),
      purchase(2, 1, "2026-03-01", 0),
      purchase(3, 2, "2025-03-30", 0),
    ]);
    const ofSpring = {
      measure: "pareto_share",
      filter: { is: "orders", exactly: 1, period: { is: "year", year: 2025 } },
      period: { is: "quarter", quarter: 1 },
    } as const;
    expect(await figures(stores, ofSpring)).toMatchObject([
      { value: null, of: { part: 1, whole: 1 } },
    ]);
  });

  test("revenue is of those whose own orders or spending of a time are as many as is asked", async () => {
    const stores = await shopOf([
      ...cast,
      purchase(1, 1, "2026-05-01", 1000),
      purchase(2, 1, "2026-05-02", 1000),
      purchase(3, 2, "2026-05-01", 300),
      purchase(4, 2, "2026-06-01", 50),
    ]);
    const may = { is: "month", month: 5 } as const;
    const june = { is: "month", month: 6 } as const;
    const narrow: readonly Filter[] = [
      { is: "orders", exactly: 1, period: may },
      { is: "spent", lessThan: 500, period: may },
      { is: "spent", atMost: 400, product: ["espresso"], period: may },
    ];
    for (const filter of narrow)
      expect(await figures(stores, { filter, period: june })).toMatchObject([{ value: 50 }]);
  });

  test("the repeat rate is of customers, and repeat are two different days", async () => {
    const stores = await shopOf([
      ...cast,
      purchase(1, 1, "2026-05-01", 1000),
      purchase(2, 1, "2026-05-01", 1000),
      purchase(3, 2, "2026-05-01", 1000),
      purchase(4, 2, "2026-05-02", 1000),
    ]);
    expect(await figures(stores, { measure: "repeat_rate" })).toMatchObject([
      { value: 0.5, of: { part: 1, whole: 2 } },
    ]);
  });

  test("retention is of a month's customers who bought again in the next", async () => {
    const stores = await shopOf([
      ...cast,
      purchase(1, 1, "2026-04-30", 1000),
      purchase(2, 1, "2026-05-31", 1000),
      purchase(3, 2, "2026-04-01", 1000),
      purchase(4, 2, "2026-06-01", 1000),
      purchase(5, 3, "2026-05-10", 1000),
    ]);
    const may = { measure: "retention", period: { is: "month", month: 5 } } as const;
    expect(await figures(stores, may)).toMatchObject([{ value: 0.5, of: { part: 1, whole: 2 } }]);
  });

  test("retention of 30 days is of the customers of the 30 days before", async () => {
    const stores = await shopOf([
      ...cast,
      purchase(1, 1, "2026-05-30", 1000),
      purchase(2, 1, "2026-05-31", 1000),
      purchase(3, 2, "2026-05-01", 1000),
      purchase(4, 3, "2026-04-30", 1000),
    ]);
    const recent = {
      measure: "retention",
      period: { is: "last", count: 30, unit: "day" },
    } as const;
    expect(await figures(stores, recent)).toMatchObject([
      { value: 0.5, of: { part: 1, whole: 2 } },
    ]);
  });

  test("retention knows nothing of an order later today", async () => {
    const stores = await shopOf([
      ...cast,
      purchase(1, 1, "2026-05-10", 1000),
      purchase(2, 1, "2026-06-30", 1000, { purchasedAt: asker.clock.now + 60_000 }),
    ]);
    expect(await figures(stores, { measure: "retention" })).toMatchObject([
      { value: 0, of: { part: 0, whole: 1 } },
    ]);
  });

  test.each(["repeat_rate", "retention", "pareto_share", "average_order"] as const)(
    "%s of nobody is no share at all",
    async (measure) => {
      const [figure] = await figures(await shopOf(cast), { measure });
      expect(figure?.value).toBeNull();
    },
  );
});

describe("a ranking", () => {
  const byOrders = { by: "orders", direction: "desc" } as const;
  const leastRevenue = { by: "revenue", direction: "asc" } as const;

  test("by orders counts those in every currency", async () => {
    const stores = await shopOf([
      ...cast,
      purchase(1, 1, "2026-05-01", 1000),
      purchase(2, 2, "2026-05-01", 1000),
      ...[3, 4].map((id) => purchase(id, 2, "2026-05-02", 1000, { currency: "USD" })),
      purchase(5, 3, "2026-05-01", 1000),
      purchase(6, 3, "2026-05-03", 1000),
    ]);
    expect(await names(stores, { order: byOrders })).toEqual([
      "Contact 2",
      "Contact 3",
      "Contact 1",
    ]);
    const inMay = { order: byOrders, period: { is: "month", month: 5 } } as const;
    expect(await names(stores, inMay)).toEqual(["Contact 2", "Contact 3", "Contact 1"]);
  });

  test("by money has those last who bought nothing in its currency, from either end", async () => {
    const stores = await shopOf([
      ...cast,
      purchase(1, 1, "2026-05-01", 1000),
      purchase(2, 2, "2026-05-01", 500),
      purchase(3, 3, "2026-05-01", 9000, { currency: "USD" }),
    ]);
    expect(await names(stores, { order: leastRevenue })).toEqual([
      "Contact 2",
      "Contact 1",
      "Contact 3",
    ]);
    expect(await names(stores, { order: { by: "revenue", direction: "desc" } })).toEqual([
      "Contact 1",
      "Contact 2",
      "Contact 3",
    ]);
  });

  test("by profit takes equal profits for equal, however they were estimated", async () => {
    const stores = await shopOf([
      ...cast,
      purchase(1, 2, "2026-05-01", 333, { costMinor: 111 }),
      purchase(2, 1, "2026-05-01", 333),
      purchase(3, 3, "2026-05-01", 100),
      purchase(4, 4, "2026-05-01", 67, { costMinor: 0 }),
    ]);
    const { contacts } = await stores.questions.list(
      {
        measure: "list",
        filter: { is: "all", of: [] },
        order: { by: "profit", direction: "desc" },
      },
      asker,
      10,
    );
    expect(contacts.every(({ score }) => Number.isInteger(score))).toBe(true);
  });

  test("by birthday has the next first and those without one last", async () => {
    const stores = await shopOf([
      contact(1, "Anna"),
      contact(2, "Bea", { birthday: "1980-06-29" }),
      contact(3, "Cem", { birthday: "--06-30" }),
      contact(4, "Dora", { birthday: "1990-12-24" }),
    ]);
    expect(await names(stores, { order: { by: "birthday", direction: "asc" } })).toEqual([
      "Cem",
      "Dora",
      "Bea",
      "Anna",
    ]);
  });
});

describe("groups", () => {
  const sales = [
    purchase(1, 1, "2026-05-01", 300, { product: "Beans" }),
    purchase(2, 1, "2026-04-30", 700),
    purchase(3, 2, "2026-06-01", 700, { product: null }),
  ];

  test("of time run from the earliest, all others from the largest, ties by name", async () => {
    const stores = await shopOf([...cast, ...sales]);
    expect(await groups(stores, { group: "month" })).toEqual([
      ["2026-04", 700],
      ["2026-05", 300],
      ["2026-06", 700],
    ]);
    expect(await groups(stores, { group: "product" })).toEqual([
      ["", 700],
      ["Espresso", 700],
      ["Beans", 300],
    ]);
  });

  test("of weeks are named by their Monday, and Sunday belongs to the week before", async () => {
    const stores = await shopOf([
      ...cast,
      purchase(1, 1, "2026-05-03", 300),
      purchase(2, 1, "2026-05-04", 700),
    ]);
    expect(await groups(stores, { group: "week" })).toEqual([
      ["2026-04-27", 300],
      ["2026-05-04", 700],
    ]);
  });

  test("of weekdays run from Monday", async () => {
    const stores = await shopOf([
      ...cast,
      purchase(1, 1, "2026-05-03", 300),
      purchase(2, 1, "2026-05-04", 200),
      purchase(3, 1, "2026-05-06", 100),
    ]);
    expect(await groups(stores, { group: "weekday" })).toEqual([
      ["Monday", 200],
      ["Wednesday", 100],
      ["Sunday", 300],
    ]);
  });

  test("of a day in which the clock changes are of its own hours", async () => {
    const at = (instant: string) => ({ purchasedAt: Date.parse(instant) });
    const stores = await shopOf([
      ...cast,
      purchase(1, 1, "2026-03-29", 1, at("2026-03-28T22:59:59Z")),
      purchase(2, 1, "2026-03-29", 10, at("2026-03-28T23:00:00Z")),
      purchase(3, 1, "2026-03-29", 100, at("2026-03-29T21:59:59Z")),
      purchase(4, 1, "2026-03-29", 1000, at("2026-03-29T22:00:00Z")),
    ]);
    expect(await groups(stores, { group: "day" })).toEqual([
      ["2026-03-28", 1],
      ["2026-03-29", 110],
      ["2026-03-30", 1000],
    ]);
  });
});
