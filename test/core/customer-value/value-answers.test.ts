import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../../../src/core/time.ts";
import { change, contact, purchase } from "../../db/shop.ts";
import { type Customer, member, owner, saying, shopOf, viewer } from "./saying.ts";

const today = "2026-06-30";

/** So many days before today, each with an order of the same amount. */
const daysAgo = (amount: number, ...days: readonly number[]): Customer["orders"] =>
  days.map((each) => [addDays(today, -each), amount]);

/** Twenty customers with a rhythm of their own; every fifth stopped long ago. */
const regulars: readonly Customer[] = [
  ..."Abel Bert Carl Dora Emma Fred Gina Hans Ines Jens".split(" "),
  ..."Kaja Lars Moni Nils Olga Pina Quin Rolf Suse Toni".split(" "),
].map((first, i) => {
  const [gap, silent] = [7 + 2 * i, i % 5 === 0 ? 200 : 1 + i];
  return {
    name: `${first} Regular`,
    about: { city: i % 2 === 0 ? "Berlin" : "Leipzig" },
    orders: daysAgo(1000 + 100 * i, ...[0, 1, 2, 3, 4, 5].map((k) => silent + gap * k)),
  };
});
/** Bought every twelve days, and then not for eighty. */
const slipping: Customer = {
  name: "Sally Slipping",
  about: { city: "Berlin" },
  orders: daysAgo(9000, ...Array.from({ length: 12 }, (_, k) => 80 + 12 * k)),
};
const twoAnas: readonly Customer[] = [
  { name: "Ana Silva", about: { company: "Lokal Sieben" }, orders: daysAgo(500, 700) },
  { name: "Ana Costa", about: { city: "Porto" }, orders: daysAgo(5000, 5, 25, 45, 65) },
];

const daysApart = (a?: readonly [string, ...unknown[]], b?: readonly [string, ...unknown[]]) =>
  daysBetween(a?.[0] ?? today, b?.[0] ?? today);

/** Everybody's figures as kept, by name. */
async function figuresOf(stores: Awaited<ReturnType<typeof shopOf>>) {
  const rows = stores.database.client
    .prepare<[], { name: string; alive: number; historic: number; predicted: number; gap: number }>(
      `select name, probability_alive as alive, historic_minor as historic,
         predicted_minor as predicted, median_gap_days as gap
       from customer_values v join contacts c on c.id = v.contact_id
       where generation = (select max(generation) from value_fits)`,
    )
    .all();
  return new Map(rows.map((row) => [row.name, row]));
}

describe("What somebody is worth", () => {
  test("is profit so far and the next 12 months, with method, inputs, margin and discount", async () => {
    const stores = await shopOf([...regulars, ...twoAnas]);
    const reply = await saying(stores)("what is Ana Costa worth?");
    const ana = (await figuresOf(stores)).get("Ana Costa");
    if (ana === undefined) throw new Error("Ana Costa has a value");
    expect(ana.historic).toBe(20_000);
    expect(reply.data?.value).toBeCloseTo((ana.historic + ana.predicted) / 100, 6);
    expect(reply.text).toMatch(
      /^Ana Costa · about €\d+(?:\.\d\d)?: €200 revenue so far \+ €[\d.]+ expected in 12 months\. \d+ % likely still a customer\.$/m,
    );
    expect(reply.text).toMatch(
      /Expected: [\d.]+ purchases × €[\d.]+, discounted at 10 % a year \(MBG\/NBD and Gamma-Gamma\)\. No costs are recorded, so this is revenue, not profit\./,
    );
    expect(reply.text.split("\n").length).toBeLessThanOrEqual(7);
  });

  test("is said of each where several are called so, before asking which", async () => {
    const say = saying(await shopOf([...regulars, ...twoAnas]));
    const asked = await say("what's Ana worth?");
    expect(asked.kind).toBe("clarify");
    expect(asked.text).toMatch(
      /^1 Ana \w+ · [^:]+: about €[\d.]+, \d+ % likely still a customer$/m,
    );
    expect(asked.text).toMatch(
      /^2 Ana \w+ · [^:]+: about €[\d.]+, \d+ % likely still a customer$/m,
    );
    expect((await say("the one from Porto")).text).toMatch(/^Ana Costa · about €/);
  });

  test("is the simple formula, said so, where fewer than 10 customers came back", async () => {
    const reply = await saying(await shopOf(twoAnas))("what is Ana Costa worth?");
    // 4 orders of €50 in 65 days are 22.46 a year.
    expect(reply.text).toBe(
      [
        "Ana Costa · about €1,323: €200 revenue so far + €1,123 expected in 12 months.",
        "Simple formula (fewer than 10 customers came back): average order €50 × 22.5 orders a year, for 12 months. No costs are recorded, so this is revenue, not profit. · A1",
      ].join("\n"),
    );
  });

  test("is only the past where that is all there is", async () => {
    const reply = await saying(await shopOf(twoAnas))("what is Ana Silva worth?");
    expect(reply.text).toContain(
      "Ana Silva · €5 revenue so far. Not enough data to say what comes.",
    );
  });

  test("is nothing to tell of who never ordered", async () => {
    const shop = await shopOf([...regulars, { name: "Kim Prospect", orders: [] }]);
    const reply = await saying(shop)("what is Kim Prospect worth?");
    expect(reply.text).toContain("Kim Prospect has not ordered yet.");
    expect(reply.data?.value).toBeNull();
  });
});

describe("Rankings and sums of worth", () => {
  test("rank by past and future together, or by the future alone", async () => {
    const stores = await shopOf([...regulars, slipping]);
    const say = saying(stores);
    const [top, future] = [await say("top 5 by clv"), await say("top 5 by predicted value")];
    const figures = [...(await figuresOf(stores)).values()];
    const best = (of: (each: (typeof figures)[number]) => number) =>
      figures
        .toSorted((a, b) => of(b) - of(a))
        .slice(0, 5)
        .map(({ name }) => name);
    expect(top.data?.rows?.map(({ key }) => key)).toEqual(
      best(({ historic, predicted }) => historic + predicted),
    );
    expect(future.data?.rows?.map(({ key }) => key)).toEqual(best(({ predicted }) => predicted));
    expect(top.text).toContain("(MBG/NBD and Gamma-Gamma)");
  });

  test("mark who is probably gone, and offer the future alone", async () => {
    const gone: Customer = {
      ...slipping,
      name: "Gus Gone",
      orders: daysAgo(99_000, 300, 310, 320, 330),
    };
    const say = saying(await shopOf([...regulars, gone]));
    const top = await say("top 3 customers by clv");
    expect(top.text).toMatch(/^1 Gus Gone · €3,9\d\d · ⚠︎ probably gone$/m);
    expect(top.text).toContain("[Future only] [Why?]");
    expect(top.text).toContain("Revenue so far + 12 months to come.");
    const future = await say("sort by predicted value");
    expect(future.data?.contacts).not.toContain("Gus Gone");
    expect(future.data?.contacts).toHaveLength(3);
  });

  test("are never of another time than the next 12 months", async () => {
    const say = saying(await shopOf(regulars));
    expect((await say("predicted value next month by city")).kind).toBe("unknown");
    expect((await say("who did we lose last month")).kind).toBe("unknown");
  });

  test("sum up by city, the parts adding up to the whole", async () => {
    const stores = await shopOf([...regulars, slipping]);
    const reply = await saying(stores)("predicted value next year by city");
    const figures = [...(await figuresOf(stores)).values()];
    const all = figures.reduce((sum, { predicted }) => sum + predicted, 0) / 100;
    expect(reply.data?.value).toBeCloseTo(all, 6);
    expect(reply.data?.rows?.map(({ key }) => key).toSorted()).toEqual(["Berlin", "Leipzig"]);
    expect(reply.data?.rows?.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(all, 6);
  });

  test("average over customers", async () => {
    const stores = await shopOf([...regulars, slipping]);
    const say = saying(stores);
    const [sum, mean] = [await say("total clv"), await say("average clv")];
    expect(mean.data?.value).toBeCloseTo((sum.data?.value ?? 0) / 21, 2);
    expect(mean.text).toContain("21 customers.");
  });
});

describe("Who is about to go", () => {
  test("is who may be lost and brought much, with what is at stake", async () => {
    const stores = await shopOf([...regulars, slipping]);
    const reply = await saying(stores)("who is at risk?");
    const figures = [...(await figuresOf(stores)).values()];
    const median = figures.map(({ historic }) => historic).toSorted((a, b) => a - b)[10] ?? 0;
    const wanted = figures.filter(
      ({ alive, historic }) => alive >= 0.1 && alive <= 0.5 && historic >= median,
    );
    expect([...(reply.data?.contacts ?? [])].toSorted()).toEqual(
      wanted.map(({ name }) => name).toSorted(),
    );
    expect(wanted.map(({ name }) => name)).toContain("Sally Slipping");
    expect(reply.text).toContain("Sally Slipping · €1,080 · 80 days, usually 12");
    expect(reply.text).toContain(
      "10–50 % likely still customers, and in the better half by profit so far.",
    );
  });

  test("is told to members too, the longest silent first and without money", async () => {
    const reply = await saying(await shopOf([...regulars, slipping]))("who is at risk?", member);
    expect(reply.kind).toBe("answer");
    expect(reply.text).toContain("Longest silent first:");
    expect(reply.text).not.toContain("€");
  });

  test("leaves out who is closed or must not be contacted", async () => {
    const closed: Customer = { ...slipping, about: { status: "do_not_contact" } };
    const reply = await saying(await shopOf([...regulars, closed]))("who is at risk?");
    expect(reply.data?.contacts).not.toContain("Sally Slipping");
    expect(reply.text).toContain("1 contact closed or do-not-contact: left out.");
  });

  test("who is lost has hardly a chance to be a customer still", async () => {
    const stores = await shopOf([...regulars, slipping]);
    const reply = await saying(stores)("who did we lose?");
    const lost = [...(await figuresOf(stores)).values()].filter(({ alive }) => alive < 0.1);
    expect([...(reply.data?.contacts ?? [])].toSorted()).toEqual(
      lost.map(({ name }) => name).toSorted(),
    );
    expect(lost.length).toBeGreaterThan(0);
  });

  test("is not said where too few customers came back to tell", async () => {
    const reply = await saying(await shopOf(twoAnas))("who is at risk?");
    expect(reply.data?.total).toBe(0);
    expect(reply.text).toContain(
      "Only 1 customer came back so far: it takes 10 to tell who is leaving.",
    );
  });

  test("who is late is silent for more than three times their own usual gap", async () => {
    const stores = await shopOf([...regulars, slipping]);
    const reply = await saying(stores)("who is late for them?");
    const figures = await figuresOf(stores);
    const late = [...regulars, slipping].filter(({ name, orders }) => {
      const [gap, silent] = [daysApart(orders[1], orders[0]), daysApart(orders[0], [today])];
      return silent > 3 * gap && (figures.get(name)?.alive ?? 0) >= 0.1;
    });
    expect(late.length).toBeGreaterThan(0);
    expect([...(reply.data?.contacts ?? [])].toSorted()).toEqual(
      late.map(({ name }) => name).toSorted(),
    );
    expect(reply.text).toContain(
      "Silent for more than 3 × their own usual gap, which takes three days with an order.",
    );
  });

  test("the flat 90 days say who is as usual in them, and who is late before", async () => {
    const yearly: Customer = { name: "Yara Yearly", orders: daysAgo(5000, 100, 460, 820, 1180) };
    const stores = await shopOf([...regulars, slipping, yearly]);
    const say = saying(stores);
    const flat = (await say("who hasn't bought in 90 days?")).text;
    const figures = await figuresOf(stores);
    const standing = [...regulars, slipping, yearly].flatMap(({ name, orders }) => {
      const silent = daysApart(orders[0], [today]);
      const figure = figures.get(name);
      if (figure === undefined || figure.alive < 0.1) return [];
      return [{ isSilent: silent > 90, isLate: silent > 3 * figure.gap }];
    });
    const asUsual = standing.filter(({ isLate, isSilent }) => isSilent && !isLate).length;
    const before = standing.filter(({ isLate, isSilent }) => isLate && !isSilent).length;
    expect(asUsual).toBeGreaterThan(0);
    expect(before).toBe(1);
    expect(flat).toContain(
      `For ${asUsual} of them that is as usual; 1 other is late by their own rhythm.`,
    );
    expect((await say("who is late for them?")).text).toContain(
      "Sally Slipping · €1,080 · 80 days, usually 12",
    );
  });

  test("come as a file with how likely each still is a customer, and the usual gap", async () => {
    const say = saying(await shopOf([...regulars, slipping]));
    await say("who is late for them?");
    const [head, ...rows] = (await say("csv")).text.split("\n").slice(1);
    expect(head).toContain("probability_alive,usual_gap_days");
    expect(rows.join("\n")).toMatch(/Sally Slipping,.*,0\.\d+,12,/);
  });

  test("of one customer it is said whether they are late, at risk or lost", async () => {
    const say = saying(await shopOf([...regulars, slipping]));
    expect((await say("is Sally Slipping at risk?", member)).text).toMatch(
      /^Sally Slipping · at risk: silent 80 days, usually 12 days between two purchases\. \d+ % likely still a customer\.$/m,
    );
    expect((await say("will Bert Regular buy again?", member)).text).toMatch(
      /^Bert Regular · still a customer: silent 2 days, usually 9 days/m,
    );
  });
});

describe("How good the predictions are", () => {
  test("is tested on the shop's own history, beside two simple rules, by how often people bought", async () => {
    const reply = await saying(await shopOf([...regulars, slipping]))(
      "how good are the predictions?",
    );
    expect(reply.data).toMatchObject({ unit: "share" });
    expect(reply.data?.rows?.map(({ key }) => key)).toEqual(["model", "90-day rule", "own rate"]);
    const [model, ...rules] = reply.data?.rows?.map(({ value }) => value ?? 0) ?? [];
    expect(reply.text).toContain(
      rules.some((each) => each < (model ?? 0))
        ? "A simple rule would have done better"
        : "No simple rule would have done better",
    );
    expect(reply.text).toContain("Tested on your own history");
    expect(reply.text.split("\n").length).toBeLessThanOrEqual(7);
  });

  test("is not told where there is nothing to test", async () => {
    const say = saying(await shopOf(twoAnas));
    expect((await say("how good are the predictions?")).text).toContain("Not enough data");
    const young = saying(await shopOf([{ name: "Ada", orders: daysAgo(500, 3) }]));
    expect((await young("how good are the predictions?")).text).toContain("too short");
  });
});

describe("Explaining CLV", () => {
  test("takes five sentences with the shop's own figures", async () => {
    const reply = await saying(await shopOf([...regulars, slipping]))("explain CLV");
    const lines = reply.text.split("\n");
    expect(lines).toHaveLength(5);
    expect(lines[1]).toMatch(/^Your 21 customers brought €[\d,]+ so far and should bring about €/);
  });

  test("tells of the simple formula where that serves, and of an empty shop without figures", async () => {
    const simple = saying(await shopOf(twoAnas));
    expect((await simple("explain clv")).text).toContain("too few for a model");
    const empty = saying(await shopOf([]));
    expect((await empty("explain clv")).text).toContain("Nobody has ordered yet");
  });
});

test("money is for owners, how customers stand for members, neither for viewers", async () => {
  const say = saying(await shopOf([...regulars, slipping]));
  const ofMoney = ["what is Abel Regular worth?", "top 10 by clv", "clv by city", "explain clv"];
  const ofStanding = ["who is late for them?", "who did we lose?", "how good are the predictions?"];
  for (const text of ofMoney) {
    expect(await say(text, member)).toMatchObject({ kind: "refused" });
    expect(await say(text, owner)).toMatchObject({ kind: "answer" });
  }
  for (const text of ofStanding) {
    expect(await say(text, viewer)).toMatchObject({ kind: "refused" });
    expect(await say(text, member)).toMatchObject({ kind: "answer" });
  }
});

describe("Shops of which little can be said", () => {
  test("a shop where nobody stops has no sign of churn, and says so instead of calling people lost", async () => {
    const steady = regulars.map((each, i) => ({
      ...each,
      orders: daysAgo(1000, ...Array.from({ length: 30 }, (_, k) => (i % 7) + 7 * k)),
    }));
    const reply = await saying(await shopOf(steady))("who did we lose?");
    expect(reply.data?.total).toBe(0);
    expect(reply.text).toContain("No sign of churn in these data: nobody looks lost.");
  });

  test("a shop of one customer has a worth by the simple formula, and no prediction of it is tested", async () => {
    const say = saying(await shopOf(twoAnas.slice(1)));
    expect((await say("top 10 by clv")).text).toContain(
      "Simple formula, as only 1 customer came back",
    );
    expect((await say("how many customers are at risk?")).data?.value).toBe(0);
  });

  test("an empty shop has no figures and invents none", async () => {
    const say = saying(await shopOf([]));
    expect((await say("total clv")).data?.value).toBe(0);
    expect((await say("average clv")).data?.value).toBeNull();
    expect((await say("who is at risk?")).data?.total).toBe(0);
    expect((await say("how good are the predictions?")).data?.value).toBeNull();
  });

  test("amounts in two currencies are never added: a line for each", async () => {
    const stores = await shopOf(regulars);
    const edits = [
      contact(900, "Yuki Yen"),
      ...[5, 35, 65].map((days, at) =>
        purchase(9000 + at, 900, addDays(today, -days), 8000, { currency: "JPY" }),
      ),
    ];
    await stores.changes.apply(change(stores, edits, { conversation: "elsewhere" }));
    const say = saying(stores);
    const total = (await say("total clv")).text.split("\n");
    expect(total[0]).toMatch(/^€/);
    expect(total[1]).toMatch(/^¥/);
    expect((await say("what is Yuki Yen worth?")).text).toMatch(/^Yuki Yen · about ¥/);
  });
});
