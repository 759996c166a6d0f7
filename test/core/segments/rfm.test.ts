import { describe, expect, test } from "vitest";
import { rfmGrid } from "../../../src/core/segments/rfm.ts";
import { type Customer, member, owner, saying, shopOf } from "../customer-value/saying.ts";

/** Ten customers whose scores can be told by hand, and one who never bought. */
const ten: readonly Customer[] = [
  { name: "Ada Best", orders: repeated("2026-06-29", 9, 9000) },
  { name: "Bo Often", orders: repeated("2026-06-28", 8, 2000) },
  { name: "Cy Large", orders: repeated("2026-06-10", 2, 30_000) },
  { name: "Di Fresh", orders: repeated("2026-06-20", 1, 1500) },
  { name: "Ed Middling", orders: repeated("2026-03-01", 4, 2500) },
  { name: "Flo Once", orders: repeated("2026-02-01", 1, 2500) },
  { name: "Gus Missed", orders: repeated("2025-01-10", 12, 9000) },
  { name: "Hal Asleep", orders: repeated("2025-02-01", 2, 1200) },
  { name: "Ivy Gone", orders: repeated("2024-06-01", 1, 900) },
  { name: "Jo Gone", orders: repeated("2024-05-01", 1, 800) },
  { name: "Kim Prospect", orders: [] },
];

/** Orders on as many days, the last on this one, a day between two. */
function repeated(last: string, days: number, amount: number): Customer["orders"] {
  return Array.from({ length: days }, (_, at) => [
    new Date(Date.parse(last) - at * 2 * 86_400_000).toISOString().slice(0, 10),
    amount,
  ]);
}

/** Scores by the definition: in fifths, how many customers are not better. */
function scoresOf(name: string): readonly number[] {
  const customers = ten.filter(({ orders }) => orders.length > 0);
  const measures: readonly ((customer: Customer) => number)[] = [
    ({ orders }) => Date.parse(orders[0]?.[0] ?? ""),
    ({ orders }) => orders.length,
    ({ orders }) => orders.reduce((sum, [, amount]) => sum + amount, 0),
  ];
  return measures.map((measure) => {
    const own = customers.find((each) => each.name === name);
    const value = own === undefined ? 0 : measure(own);
    const notBetter = customers.filter((each) => measure(each) <= value).length;
    return Math.ceil((5 * notBetter) / customers.length);
  });
}

describe("RFM compares each customer with all others", () => {
  test("everybody has the scores of the definition, and the segment the grid names", async () => {
    const say = saying(await shopOf(ten));
    for (const { name, orders } of ten) {
      if (orders.length === 0) continue;
      const [recency = 0, frequency = 0, monetary = 0] = scoresOf(name);
      const segment = rfmGrid[recency - 1]?.[Math.floor((frequency + monetary) / 2) - 1];
      expect((await say(`rfm of ${name}`)).data?.items).toEqual([
        { contact: name, recency, frequency, monetary, segment },
      ]);
    }
  });

  test("the answer says the scores, the segment and by what", async () => {
    const say = saying(await shopOf(ten));
    expect((await say("rfm of Ada Best")).text).toBe(
      [
        "Ada Best · RFM 5-5-5, champion: last order 29 June, yesterday, 9 orders, €810.",
        "Recency, frequency and money from 1 to 5, beside 10 customers: 5 is the best fifth. · A1",
      ].join("\n"),
    );
  });

  test("of somebody who never ordered there is nothing to score", async () => {
    const say = saying(await shopOf(ten));
    expect((await say("rfm of Kim Prospect")).text).toContain("Kim Prospect has not ordered yet.");
  });

  test("money is compared within a currency, so that no two are ever added or mixed", async () => {
    const yen: Customer = { name: "Yuki Yen", orders: [["2026-06-29", 1]] };
    const stores = await shopOf([...ten, yen]);
    stores.database.client.exec(`
      update purchases set currency = 'JPY' where contact_id = 12;
      delete from customer_totals where contact_id = 12;
      insert into customer_totals values (12, 'JPY', 1, 1, 0, 1, 0, 0)`);
    expect((await saying(stores)("rfm of Yuki Yen")).data?.items).toMatchObject([{ monetary: 5 }]);
  });
});

describe("RFM segments", () => {
  test("are counted, every customer in one", async () => {
    const reply = await saying(await shopOf(ten))("rfm segments");
    expect(reply.data).toMatchObject({ value: 10, unit: "customers" });
    expect(reply.data?.rows?.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(10);
    expect(reply.text).toMatch(/^10 customers, by RFM segment:/);
    expect(reply.text).toContain("By recency, and the mean of frequency and money, in fifths.");
  });

  test("can be listed by name, with what is at stake", async () => {
    const reply = await saying(await shopOf(ten))("who are our champions?");
    expect(reply.data?.contacts).toEqual(["Ada Best", "Bo Often"]);
    expect(reply.text).toBe(
      [
        "2 customers in the RFM segment champions. Most at stake (last 12 months):",
        "1 Ada Best · €810 · 1 day",
        "2 Bo Often · €160 · 2 days",
        "A1",
        "[Why?]",
      ].join("\n"),
    );
  });

  test("rank customers by score", async () => {
    const reply = await saying(await shopOf(ten))("top 3 customers by rfm score");
    expect(reply.text).toContain("1 Ada Best · 5-5-5 · last order 29 June");
    expect(reply.data?.rows?.[0]).toEqual({ key: "Ada Best", value: 555 });
  });

  test("of people to win back leave out who is closed or must not be contacted", async () => {
    const closed = ten.map((each) =>
      each.name === "Gus Missed" ? { ...each, about: { status: "closed" as const } } : each,
    );
    const reply = await saying(await shopOf(closed))("customers we can't afford to lose");
    expect(reply.data?.contacts).not.toContain("Gus Missed");
    expect(reply.text).toContain("1 contact closed or do-not-contact: left out.");
  });

  test("rank by money, and so are for owners", async () => {
    const say = saying(await shopOf(ten));
    for (const text of ["rfm segments", "who are our champions?", "rfm of Ada Best"])
      expect(await say(text, member)).toMatchObject({ kind: "refused" });
    expect(await say("rfm segments", owner)).toMatchObject({ kind: "answer" });
  });
});
