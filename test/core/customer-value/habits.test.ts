import { describe, expect, test } from "vitest";
import { waitingTime } from "../../../src/core/customer-value/kaplan-meier.ts";
import { type Customer, member, owner, saying, shopOf, viewer } from "./saying.ts";

/** Three cohorts of early 2026 and older customers, as of 30 June 2026. */
const customers: readonly Customer[] = [
  customer("Ada", "2026-01-05", "2026-02-10", "2026-03-03"),
  customer("Bo", "2026-01-20", "2026-03-15"),
  customer("Cy", "2026-01-31"),
  customer("Di", "2026-02-14", "2026-03-01", "2026-03-20"),
  customer("Ed", "2026-05-02", "2026-06-11"),
  customer("Flo", "2024-03-10", "2025-03-10"),
  customer("Gus", "2024-03-10", "2025-03-11"),
  customer("Hal", "2023-07-01"),
  customer("Ivy", "2025-06-29"),
  customer("Kim"),
];

function customer(name: string, ...days: readonly string[]): Customer {
  return { name, orders: days.map((day) => [day, 1000]) };
}

/** As many customers of a source: so many of them came back after a month, all long ago. */
const ofSource = (source: string, count: number, returned: number): readonly Customer[] =>
  Array.from({ length: count }, (_, at) => ({
    ...customer(`${source} ${at}`, "2024-01-01", ...(at < returned ? ["2024-02-01"] : [])),
    about: { source },
  }));

describe("Cohorts", () => {
  test("are customers by the month of their first order, with who ordered in each month that is over", async () => {
    const reply = await saying(await shopOf(customers))("cohort retention of 2026");
    expect(reply.data?.items).toEqual([
      { cohort: "2026-01", customers: 3, month_1: 1, month_2: 2, month_3: 0, month_4: 0 },
      { cohort: "2026-02", customers: 1, month_1: 1, month_2: 0, month_3: 0, month_4: null },
      {
        cohort: "2026-05",
        customers: 1,
        month_1: null,
        month_2: null,
        month_3: null,
        month_4: null,
      },
    ]);
    expect(reply.text).toBe(
      [
        "50 % of customers with a first order in 2026 buy in the month after their first order; 0 % after 3:",
        "Jan · 3 · 33 % · 67 % · 0 % · 0 %",
        "Feb · 1 · 100 % · 0 % · 0 %",
        "Month of the first order, customers, and who of them bought 1, 2, 3 … months later; unfinished months are blank. Orders known to 11 June. · A1",
        "[Why?]",
      ].join("\n"),
    );
  });

  test("come as a file with every month", async () => {
    const say = saying(await shopOf(customers));
    await say("cohorts of 2026");
    expect((await say("csv")).text).toContain("2026-02,1,1,0,0,\n");
  });

  test("say so where nobody has a finished month after the first", async () => {
    const reply = await saying(await shopOf([customer("Ada", "2026-06-01", "2026-06-20")]))(
      "cohorts",
    );
    expect(reply.text).toContain(
      "No cohort of customers has a finished month after its first one yet.",
    );
    expect(reply.data?.value).toBeNull();
  });
});

describe("Who came back within a year", () => {
  test("is told of those whose first year is over; the others are said and left out", async () => {
    // Over: Flo (back on the very day), Gus (a day late), Hal, Ivy. Open: Ada, Bo, Cy, Di, Ed.
    const reply = await saying(await shopOf(customers))("first year return rate");
    expect(reply.data).toMatchObject({ value: 0.25, unit: "share" });
    expect(reply.text).toBe(
      [
        "25 % of customers came back within a year of their first order.",
        "1 of 4 customers. 5 customers still in the first year, 4 of them back already: left out. Orders known to 11 June. · A1",
        "[Why?]",
      ].join("\n"),
    );
  });

  test("is compared only between groups of twenty or more", async () => {
    const shop = await shopOf([
      ...ofSource("Referral", 20, 15),
      ...ofSource("Market", 25, 5),
      ...ofSource("Flyer", 3, 3),
    ]);
    const reply = await saying(shop)("first-year retention by source");
    expect(reply.data?.rows).toEqual([
      { key: "Referral", value: 0.75 },
      { key: "Market", value: 0.2 },
    ]);
    expect(reply.text).toContain("1 Referral · 75 % of 20");
    expect(reply.text).toContain("Only those with 20 customers or more are compared; 1 left out.");
  });

  test("is no figure where nobody's first year is over", async () => {
    const reply = await saying(await shopOf([customer("Ada", "2026-06-01")]))(
      "first year return rate",
    );
    expect(reply.text).toContain("Nobody's first year is over yet");
    expect(reply.data?.value).toBeNull();
  });
});

describe("The wait for the second order", () => {
  test("counts who has not come back for as long as they are known", () => {
    // By hand: at risk 5, 4, 3 (one lost from sight on day 20), 1.
    const { shareBy, median } = waitingTime([
      { days: 10, came: 1, waiting: 0 },
      { days: 20, came: 1, waiting: 1 },
      { days: 40, came: 1, waiting: 1 },
    ]);
    expect(shareBy(9)).toBe(0);
    expect(shareBy(10)).toBeCloseTo(1 - 4 / 5, 12);
    expect(shareBy(30)).toBeCloseTo(1 - (4 / 5) * (3 / 4), 12);
    expect(shareBy(40)).toBeCloseTo(1 - (4 / 5) * (3 / 4) * (1 / 2), 12);
    expect(median).toBe(40);
  });

  test("is told as a median, with the share by 30, 60 and 90 days and a year", async () => {
    const reply = await saying(await shopOf(customers))("time to second purchase");
    expect(reply.data).toMatchObject({ value: 365, unit: "days" });
    expect(reply.text).toBe(
      [
        "It takes 365 days until half of the customers have bought a second time.",
        "Bought again within 30 days: 11 %, 60 days: 44 %, 90 days: 44 %, 365 days: 58 %.",
        "6 of 9 customers have; the others count for as long as you have known them. Orders known to 11 June. · A1",
        "[Why?]",
      ].join("\n"),
    );
  });

  test("has no median where fewer than half came back", async () => {
    const reply = await saying(await shopOf(ofSource("Market", 25, 5)))("time to second order");
    expect(reply.text).toContain("Fewer than half of the customers have bought a second time");
    expect(reply.data?.value).toBeNull();
  });

  test("of a shop without an order says so", async () => {
    const reply = await saying(await shopOf([customer("Kim")]))("time to second order");
    expect(reply.text).toContain("Nobody has ordered yet.");
  });
});

test("how customers come back is for members and owners, not for viewers", async () => {
  const say = saying(await shopOf(customers));
  for (const text of ["cohorts", "first year return rate", "time to second purchase"]) {
    expect(await say(text, viewer)).toMatchObject({ kind: "refused" });
    expect(await say(text, member)).toMatchObject({ kind: "answer" });
    expect(await say(text, owner)).toMatchObject({ kind: "answer" });
  }
});

test("customers can be counted by what they bought first", async () => {
  const shop = await shopOf([
    {
      name: "Ada",
      orders: [
        ["2026-01-01", 500, "Mug"],
        ["2026-02-01", 500, "Vase"],
      ],
    },
    { name: "Bo", orders: [["2026-01-03", 500, "Mug"]] },
    { name: "Cy", orders: [["2026-01-04", 500, "Vase"]] },
  ]);
  const reply = await saying(shop)("customers by first product");
  expect(reply.data?.rows).toEqual([
    { key: "Mug", value: 2 },
    { key: "Vase", value: 1 },
  ]);
});
