import { describe, expect, test } from "vitest";
import type { Question } from "../../../src/core/questions/question.ts";
import { call, contact, purchase } from "../shop.ts";
import { asker, names, shopOf } from "./asking.ts";

const at = (time: string): number => Date.parse(`${time}:00Z`);

const latest = { order: { by: "last_order", direction: "desc" } } as const;
const longestSilent = { order: { by: "last_order", direction: "asc" } } as const;

describe("who bought latest", () => {
  const cast = [contact(1, "Anna"), contact(2, "Bea"), contact(3, "Cem"), contact(4, "Dora")];

  test("is told by the instant of the order, not by its day alone", async () => {
    const stores = await shopOf([
      ...cast,
      purchase(1, 1, "2026-06-29", 500, { purchasedAt: at("2026-06-29T08:00") }),
      purchase(2, 2, "2026-06-29", 500, { purchasedAt: at("2026-06-29T15:30") }),
      purchase(3, 3, "2026-06-29", 500, { purchasedAt: at("2026-06-29T09:15") }),
    ]);
    expect(await names(stores, latest)).toEqual(["Bea", "Cem", "Anna"]);
    expect(await names(stores, longestSilent)).toEqual(["Anna", "Cem", "Bea"]);
  });

  test("is told by name where orders came at the same instant", async () => {
    const stores = await shopOf([
      ...cast,
      ...[3, 1, 2].map((id) => purchase(id, id, "2026-06-29", 500)),
    ]);
    expect(await names(stores, latest)).toEqual(["Anna", "Bea", "Cem"]);
  });

  test("holds customers only, and a refund is no order", async () => {
    const stores = await shopOf([
      ...cast,
      purchase(1, 1, "2026-06-01", 500),
      purchase(2, 2, "2026-06-10", 500),
      purchase(3, 1, "2026-06-20", -500),
    ]);
    expect(await names(stores, latest)).toEqual(["Bea", "Anna"]);
  });

  const sales = [
    purchase(1, 1, "2026-05-10", 500, { product: "Gift Card" }),
    purchase(2, 1, "2026-06-29", 500),
    purchase(3, 2, "2026-05-20", 500, { product: "Gift Card" }),
    purchase(4, 3, "2026-06-28", 500),
    purchase(5, 3, "2026-06-30", -500, { product: "Gift Card" }),
    purchase(6, 2, "2026-06-02", 500),
  ];

  test.each<[title: string, asked: Partial<Question>, expected: string[]]>([
    ["of a product is told by the orders of it", { product: ["Gift Card"] }, ["Bea", "Anna"]],
    [
      "in a period is told by the orders in it",
      { period: { is: "month", month: 5 } },
      ["Bea", "Anna"],
    ],
    [
      "among those who bought a product is told by it",
      { filter: { is: "bought", product: ["Gift Card"] } },
      ["Bea", "Anna"],
    ],
    [
      "among those who bought in a period is told by it",
      { filter: { is: "bought", period: { is: "month", month: 6 } } },
      ["Anna", "Cem", "Bea"],
    ],
  ])("%s", async (_, asked, expected) => {
    const stores = await shopOf([...cast, ...sales]);
    expect(await names(stores, { ...asked, ...latest })).toEqual(expected);
  });

  test("shows the order that put them there", async () => {
    const stores = await shopOf([...cast, ...sales]);
    const { contacts } = await stores.questions.list(
      { measure: "list", filter: { is: "all", of: [] }, product: ["Gift Card"], ...latest },
      asker,
      10,
    );
    expect(contacts.map(({ lastOrderOn }) => lastOrderOn)).toEqual(["2026-05-20", "2026-05-10"]);
  });
});

test("Who bought first is told by the instant, not by the day alone", async () => {
  const stores = await shopOf([
    contact(1, "Anna"),
    contact(2, "Bea"),
    purchase(1, 1, "2026-06-29", 500, { purchasedAt: at("2026-06-29T15:30") }),
    purchase(2, 2, "2026-06-29", 500, { purchasedAt: at("2026-06-29T08:00") }),
  ]);
  expect(await names(stores, { order: { by: "first_order", direction: "asc" } })).toEqual([
    "Bea",
    "Anna",
  ]);
});

test("Who was talked to latest is told by the instant, not by the day alone", async () => {
  const stores = await shopOf([
    contact(1, "Anna"),
    contact(2, "Bea"),
    contact(3, "Cem"),
    call(1, 1, "2026-06-29", { happenedAt: at("2026-06-29T08:00") }),
    call(2, 2, "2026-06-29", { happenedAt: at("2026-06-29T15:30") }),
  ]);
  expect(await names(stores, { order: { by: "last_contact", direction: "desc" } })).toEqual([
    "Bea",
    "Anna",
    "Cem",
  ]);
});
