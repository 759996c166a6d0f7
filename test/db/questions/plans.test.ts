import { describe, expect, test, vi } from "vitest";
import { everybody, type Filter } from "../../../src/core/questions/filter.ts";
import type { Group, Question } from "../../../src/core/questions/question.ts";
import { contact, purchase } from "../shop.ts";
import { asker, shopOf } from "./asking.ts";

type Grouped = Question & { readonly group: Group };

const isGrouped = (question: Question): question is Grouped => question.group !== undefined;

/** How SQLite goes about all that is run for a question, step by step. */
async function plan(question: Question): Promise<readonly string[]> {
  const stores = await shopOf([contact(1, "Anna"), purchase(1, 1, "2026-05-01", 500)]);
  const { client } = stores.database;
  const prepared = vi.spyOn(client, "prepare");
  if (isGrouped(question)) await stores.questions.grouped(question, asker);
  else if (question.measure === "list") await stores.questions.list(question, asker, 10_000);
  else if (question.measure === "count") await stores.questions.counted(question, asker);
  else await stores.questions.figures(question, asker);
  const statements = prepared.mock.calls.map(([sql]) => sql);
  prepared.mockRestore();
  return statements.flatMap((sql) =>
    client
      .prepare<null[], { readonly detail: string }>(`explain query plan ${sql}`)
      .all(...(sql.match(/\?/g) ?? []).map(() => null))
      .map(({ detail }) => detail),
  );
}

const scansPurchases = /^SCAN (p|purchases)\b/;

const all = { measure: "list", filter: everybody } as const;
const since = { count: 90, unit: "day" } as const;
const thisMonth = { is: "calendar", unit: "month", shift: 0 } as const;

const hot: readonly (readonly [said: string, question: Question])[] = [
  [
    "who hasn't bought in 90 days",
    { ...all, filter: { is: "lapsed", since }, order: { by: "at_stake", direction: "desc" } },
  ],
  ["how many haven't bought in 90 days", { measure: "count", filter: { is: "lapsed", since } }],
  ["revenue by month", { measure: "revenue", filter: everybody, group: "month" }],
  ["revenue this month", { measure: "revenue", filter: everybody, period: thisMonth }],
  ["top ten customers", { ...all, order: { by: "revenue", direction: "desc" }, limit: 10 }],
  ["the most orders", { ...all, order: { by: "orders", direction: "desc" }, limit: 10 }],
  ["who bought latest", { ...all, order: { by: "last_order", direction: "desc" }, limit: 5 }],
  ["who never bought", { ...all, filter: { is: "prospect" } }],
  [
    "new customers this month",
    {
      ...all,
      filter: { is: "new", period: thisMonth },
      order: { by: "first_order", direction: "desc" },
    },
  ],
  ["new customers by month", { measure: "new_customers", filter: everybody, group: "month" }],
  ["repeat rate", { measure: "repeat_rate", filter: everybody }],
];

describe("no purchases are walked through for", () => {
  test.each(hot)("%s", async (_, question) => {
    const steps = await plan(question);
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.filter((step) => scansPurchases.test(step))).toEqual([]);
  });

  test("anything but what needs them all", async () => {
    const steps = await plan({ measure: "units", filter: everybody });
    expect(steps.some((step) => scansPurchases.test(step))).toBe(true);
  });

  test("what one contact spent in a period, which an index holds", async () => {
    const [, who] = hot[0] ?? [];
    if (who === undefined) throw new Error("The question is gone");
    const read = (await plan(who)).filter((step) => step.startsWith("SEARCH p "));
    expect(read.length).toBeGreaterThan(0);
    expect(read.every((step) => step.includes("COVERING INDEX"))).toBe(true);
  });
});

const looksUp = /^(SCAN|SEARCH) (c|s|a|i|contacts|customer_summaries|interactions)\b/;
const thisYear = { is: "calendar", unit: "year", shift: 0 } as const;
const berlin: Filter = { is: "city", any: ["Berlin"] };
const customer = { is: "customer" } as const;

const fromIndexes: readonly (readonly [
  said: string,
  question: Question,
  steps: readonly RegExp[],
])[] = [
  [
    "how many contacts",
    { measure: "count", filter: everybody },
    [/^SCAN contacts USING COVERING INDEX/],
  ],
  [
    "how many customers",
    { measure: "count", filter: customer },
    [/^SCAN customer_summaries USING COVERING INDEX/],
  ],
  [
    "how many in Berlin",
    { measure: "count", filter: berlin },
    [/^SEARCH c USING COVERING INDEX contacts_by_city/],
  ],
  [
    "how many customers in Berlin",
    { measure: "count", filter: { is: "all", of: [customer, berlin] } },
    [/^SEARCH c USING COVERING INDEX contacts_by_city/, /^SEARCH s USING INTEGER PRIMARY KEY/],
  ],
  [
    "how many birthdays this month",
    { measure: "count", filter: { is: "birthday", period: thisMonth } },
    [/^SEARCH c USING .*INDEX contacts_by_birthday/],
  ],
  [
    "new customers this month",
    { measure: "new_customers", filter: everybody, period: thisMonth },
    [/^SEARCH s USING COVERING INDEX customer_summaries_by_first/],
  ],
  [
    "my calls this year",
    {
      measure: "interactions",
      filter: everybody,
      period: thisYear,
      interaction: { kind: "call", by: "me" },
    },
    [/^SEARCH i USING COVERING INDEX interactions_by_time/],
  ],
];

describe("no more is looked up than counting takes", () => {
  test.each(fromIndexes)("%s", async (_, question, steps) => {
    const found = (await plan(question)).filter((step) => looksUp.test(step));
    expect(found).toEqual(steps.map((step) => expect.stringMatching(step)));
  });
});
