import { describe, expect, test } from "vitest";
import { everybody, type Filter } from "../../../src/core/questions/filter.ts";
import { call, contact, purchase } from "../shop.ts";
import { asker, names, shopOf } from "./asking.ts";

/** The instant of a wall time in Berlin, which is two hours ahead of UTC in summer. */
const berlin = (time: string): number => Date.parse(`${time}:00+02:00`);

const cast = [contact(1, "Anna"), contact(2, "Bea"), contact(3, "Cem"), contact(4, "Dora")];
const fitting = async (edits: Parameters<typeof shopOf>[0], filter: Filter): Promise<string[]> =>
  await names(await shopOf([...cast, ...edits]), {
    filter,
    order: { by: "name", direction: "asc" },
  });

describe("who hasn't bought in 90 days", () => {
  const lapsed = { is: "lapsed", since: { count: 90, unit: "day" } } as const;

  test("is whose last order lies before the start of the day 90 days ago, to the minute", async () => {
    const edits = [
      purchase(1, 1, "2026-03-31", 500, { purchasedAt: berlin("2026-03-31T23:59") }),
      purchase(2, 2, "2026-04-01", 500, { purchasedAt: berlin("2026-04-01T00:00") }),
      purchase(3, 3, "2026-03-31", 500, { purchasedAt: Date.parse("2026-03-31T22:00:00Z") }),
    ];
    expect(await fitting(edits, lapsed)).toEqual(["Anna"]);
  });

  test("holds no prospects, and says how many never bought", async () => {
    const stores = await shopOf([...cast, purchase(1, 1, "2025-01-01", 500)]);
    const { total, setAside } = await stores.questions.counted(
      { measure: "count", filter: lapsed },
      asker,
    );
    expect({ total, setAside }).toEqual({ total: 1, setAside: { closed: 0, neverBought: 3 } });
  });

  test("sets closed and do-not-contact contacts aside and counts them, even where nobody is left", async () => {
    const stores = await shopOf([
      contact(1, "Anna", { status: "closed" }),
      contact(2, "Bea", { status: "do_not_contact" }),
      purchase(1, 1, "2025-01-01", 500),
      purchase(2, 2, "2025-01-01", 500),
    ]);
    const list = await stores.questions.list({ measure: "list", filter: lapsed }, asker, 10);
    expect(list).toMatchObject({
      total: 0,
      contacts: [],
      setAside: { closed: 2, neverBought: 0 },
    });
  });

  test("is not moved by a refund", async () => {
    const edits = [purchase(1, 1, "2025-01-01", 500), purchase(2, 1, "2026-06-01", -500)];
    expect(await fitting(edits, lapsed)).toEqual(["Anna"]);
  });

  test("counts an order of nothing paid as an order", async () => {
    const edits = [purchase(1, 1, "2025-01-01", 500), purchase(2, 1, "2026-06-01", 0)];
    expect(await fitting(edits, lapsed)).toEqual([]);
  });

  test("knows nothing of an order dated after now, not even later today", async () => {
    const edits = [
      purchase(1, 1, "2025-01-01", 500),
      purchase(2, 1, "2026-06-30", 500, { purchasedAt: asker.clock.now + 60_000 }),
      purchase(3, 2, "2026-12-01", 500),
    ];
    expect(await fitting(edits, lapsed)).toEqual(["Anna"]);
    expect(await fitting(edits, { is: "prospect" })).toEqual(["Bea", "Cem", "Dora"]);
  });

  test("in months goes back to the same day of the month", async () => {
    const edits = [purchase(1, 1, "2026-03-29", 500), purchase(2, 2, "2026-03-30", 500)];
    expect(await fitting(edits, { is: "lapsed", since: { count: 3, unit: "month" } })).toEqual([
      "Anna",
    ]);
  });
});

describe("who was not contacted in 30 days", () => {
  const silent = { is: "not_contacted", since: { count: 30, unit: "day" } } as const;

  test("holds those never talked to, first, then the longest silent", async () => {
    const stores = await shopOf([
      ...cast,
      call(1, 1, "2026-05-01"),
      call(2, 2, "2026-04-01"),
      call(3, 3, "2026-06-20"),
    ]);
    expect(await names(stores, { filter: silent })).toEqual(["Dora", "Bea", "Anna"]);
  });

  test("takes a note for no contact", async () => {
    const edits = [call(1, 1, "2026-06-20", { kind: "note" }), call(2, 2, "2026-06-20")];
    expect(await fitting(edits, silent)).toEqual(["Anna", "Cem", "Dora"]);
  });

  test("ends at the start of the day 30 days ago", async () => {
    const edits = [
      call(1, 1, "2026-05-30", { happenedAt: berlin("2026-05-30T23:59") }),
      call(2, 2, "2026-05-31", { happenedAt: berlin("2026-05-31T00:00") }),
      call(3, 3, "2026-06-29"),
      call(4, 4, "2026-06-29"),
    ];
    expect(await fitting(edits, silent)).toEqual(["Anna"]);
  });
});

describe("who came back", () => {
  const edits = [
    purchase(1, 1, "2026-05-01", 500),
    purchase(2, 1, "2026-05-01", 700),
    purchase(3, 2, "2026-05-01", 500),
    purchase(4, 2, "2026-05-02", 500),
  ];

  test("is who has orders on two different days; two on one day are one time", async () => {
    expect(await fitting(edits, { is: "repeat" })).toEqual(["Bea"]);
    expect(await fitting(edits, { is: "one_time" })).toEqual(["Anna"]);
  });

  test("is told apart by the business's days, not by those of UTC", async () => {
    const late = [
      purchase(1, 1, "2026-05-01", 500, { purchasedAt: berlin("2026-05-02T00:30") }),
      purchase(2, 1, "2026-05-02", 500, { purchasedAt: berlin("2026-05-02T23:30") }),
    ];
    expect(await fitting(late, { is: "one_time" })).toEqual(["Anna"]);
  });
});

describe("two or more orders", () => {
  const twice = { is: "orders", atLeast: 2 } as const;

  test("count orders, on whatever days", async () => {
    const edits = [purchase(1, 1, "2026-05-01", 500), purchase(2, 1, "2026-05-01", 700)];
    expect(await fitting(edits, twice)).toEqual(["Anna"]);
  });

  test("count rows of one reference as one, and another contact's apart", async () => {
    const edits = [
      purchase(1, 1, "2026-05-01", 500, { reference: "R1" }),
      purchase(2, 1, "2026-05-01", 700, { reference: "R1" }),
      purchase(3, 2, "2026-05-01", 700, { reference: "R1" }),
      purchase(4, 2, "2026-05-01", 700, { reference: "R2" }),
    ];
    expect(await fitting(edits, twice)).toEqual(["Bea"]);
  });

  test("without a number are any at all", async () => {
    expect(await fitting([purchase(1, 1, "2026-05-01", 500)], { is: "orders" })).toEqual(["Anna"]);
  });

  test("do not count refunds", async () => {
    const edits = [purchase(1, 1, "2026-05-01", 500), purchase(2, 1, "2026-05-03", -500)];
    expect(await fitting(edits, twice)).toEqual([]);
  });
});

describe("who spent more than 10", () => {
  test("is told by what is left after refunds, in the currency of most orders", async () => {
    const edits = [
      purchase(1, 1, "2026-05-01", 1500),
      purchase(2, 1, "2026-05-02", -600),
      purchase(3, 2, "2026-05-01", 1001),
      purchase(4, 3, "2026-05-01", 9000, { currency: "USD" }),
    ];
    expect(await fitting(edits, { is: "spent", moreThan: 1000 })).toEqual(["Bea"]);
    expect(await fitting(edits, { is: "spent", moreThan: 1000, currency: "USD" })).toEqual(["Cem"]);
  });
});

describe("words", () => {
  const people = [
    contact(11, "José", { city: "München", country: "DE" }),
    contact(12, "Kim", { city: "Berlin" }),
    contact(13, "Lou"),
  ];

  test("match without regard to case and accents", async () => {
    expect(await fitting(people, { is: "city", any: ["MUNCHEN"] })).toEqual(["José"]);
    expect(await fitting(people, { is: "country", any: ["de"] })).toEqual(["José"]);
    expect(await fitting(people, { is: "called", word: "jose" })).toEqual(["José"]);
  });

  test("“not in Berlin” keeps those without a city", async () => {
    const notInBerlin: Filter = { is: "not", of: { is: "city", any: ["Berlin"] } };
    expect(await fitting(people, notInBerlin)).toEqual([
      "Anna",
      "Bea",
      "Cem",
      "Dora",
      "José",
      "Lou",
    ]);
  });
});

describe("a filter", () => {
  const edits = [
    purchase(1, 1, "2026-05-03", 500),
    purchase(2, 2, "2026-06-03", 500),
    purchase(3, 3, "2026-05-03", 500),
    purchase(4, 3, "2026-06-03", 500),
  ];
  const may = { is: "bought", period: { is: "month", month: 5 } } as const;
  const june = { is: "bought", period: { is: "month", month: 6 } } as const;

  test.each<[string, Filter, string[]]>([
    ["joined by and holds who meets both", { is: "all", of: [may, june] }, ["Cem"]],
    ["joined by or holds who meets either", { is: "any", of: [may, june] }, ["Anna", "Bea", "Cem"]],
    ["of May but not June", { is: "all", of: [may, { is: "not", of: june }] }, ["Anna"]],
    ["without any condition is everybody", everybody, ["Anna", "Bea", "Cem", "Dora"]],
    [
      "of customers not buying in June leaves prospects out",
      { is: "not_bought", period: june.period },
      ["Anna"],
    ],
  ])("%s", async (_, filter, expected) => {
    expect(await fitting(edits, filter)).toEqual(expected);
  });

  test("of those born on 29 February has them on the 28th in other years", async () => {
    const born = [contact(21, "Lea", { birthday: "1996-02-29" })];
    const day = (on: string) => ({
      is: "birthday" as const,
      period: { is: "between" as const, from: on, to: on },
    });
    expect(await fitting(born, day("2027-02-28"))).toEqual(["Lea"]);
    expect(await fitting(born, day("2028-02-28"))).toEqual([]);
    expect(await fitting(born, day("2028-02-29"))).toEqual(["Lea"]);
  });
});
