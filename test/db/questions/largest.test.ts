import { describe, expect, test } from "vitest";
import type { Question } from "../../../src/core/questions/question.ts";
import { contact, purchase } from "../shop.ts";
import { names, shopOf } from "./asking.ts";

const cast = [contact(1, "Anna"), contact(2, "Bea"), contact(3, "Cem")];
const sales = [
  purchase(1, 1, "2026-05-10", 4000, { product: "Decaf", reference: "R1" }),
  purchase(2, 1, "2026-05-10", 3500, { product: "Gift Card", reference: "R1" }),
  purchase(3, 2, "2026-05-20", 6000, { product: "Decaf" }),
  purchase(4, 2, "2026-06-02", 500, { product: "Decaf" }),
  purchase(5, 3, "2026-06-03", 9900, { product: "Gift Card" }),
  purchase(6, 3, "2026-06-04", -9900, { product: "Gift Card" }),
];

describe("the largest orders", () => {
  test("are whole: rows of one contact with one reference are added, and no refund is one", async () => {
    const { purchases } = await shopOf([...cast, ...sales]);
    const search = { refunds: false, largestIn: "EUR" };
    const found = await purchases.find(search, 3);
    expect(found.map((each) => [each.contactName, each.product, each.amountMinor])).toEqual([
      ["Cem", "Gift Card", 9900],
      ["Anna", "Decaf, Gift Card", 7500],
      ["Bea", "Decaf", 6000],
    ]);
    expect(await purchases.count(search)).toBe(4);
  });

  test("of a product count what was paid for it", async () => {
    const { purchases } = await shopOf([...cast, ...sales]);
    const search = { refunds: false, largestIn: "EUR", products: ["Decaf"] };
    const found = await purchases.find(search, 2);
    expect(found.map(({ amountMinor }) => amountMinor)).toEqual([6000, 4000]);
  });
});

describe("who ordered a product how often, and spent how much on it", () => {
  test.each<[title: string, filter: Question["filter"], expected: string[]]>([
    ["counts orders with it", { is: "orders", atLeast: 2, product: ["Decaf"] }, ["Bea"]],
    [
      "counts an order of two products as one of each",
      { is: "orders", exactly: 1, product: ["Gift Card"], period: { is: "month", month: 5 } },
      ["Anna"],
    ],
    [
      "adds what was paid for it alone",
      { is: "spent", moreThan: 5000, product: ["Decaf"] },
      ["Bea"],
    ],
  ])("%s", async (_, filter, expected) => {
    const stores = await shopOf([...cast, ...sales]);
    expect(await names(stores, { filter })).toEqual(expected);
  });
});
