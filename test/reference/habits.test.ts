import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { z } from "zod";
import { cohortsOf } from "../../src/core/customer-value/cohorts.ts";
import { waitingTime } from "../../src/core/customer-value/kaplan-meier.ts";
import type { AskedBy } from "../../src/core/questions/question-store.ts";
import { everybody } from "../../src/core/questions/filter.ts";
import type { Measure, Question } from "../../src/core/questions/question.ts";
import { shop } from "../db/shop.ts";
import { crmImport, file, freshDb } from "../programs/import/support.ts";
import { describeReference, readJson } from "../support/reference.ts";

const number = z.number();
const gold = z.object({
  totals: z.object({ repeat_rate: number, top20_share: number }),
  cohorts_monthly_first12: z.record(
    z.string(),
    z.object({ size: number, active: z.array(number) }),
  ),
  rfm_percent_rank_max: z.object({ count_555: number }),
});
const waitGold = z.object({
  km_cdnow_sample: z.object({ times: z.array(number), surv: z.array(number) }),
});

const askedAt = (day: string): AskedBy => ({
  clock: { now: Date.parse(day), zone: "UTC" },
  me: "Grace",
  currency: "USD",
  defaultMargin: undefined,
});
const question = (measure: Measure): Question => ({ measure, filter: everybody });
const lastDay = askedAt("1998-06-30T23:00:00Z");

/** The sample's purchases, those of one customer and day made one: its gold counts customer-days. */
function mergedPurchases(folder: string): string {
  const rows = z
    .array(z.object({ contact_id: z.string(), purchased_at: z.string(), amount: z.string() }))
    .parse(parse(readFileSync(`${folder}/cdnow/sample/purchases.csv`), { columns: true }));
  const days = new Map<string, number>();
  for (const { contact_id, purchased_at, amount } of rows) {
    const key = `${contact_id},${purchased_at}`;
    days.set(key, (days.get(key) ?? 0) + Math.round(Number(amount) * 100));
  }
  const lines = [...days].map(([key, cents]) => `${key},CD,${(cents / 100).toFixed(2)},USD`);
  return `contact_id,purchased_at,product,amount,currency\n${lines.join("\n")}\n`;
}

describeReference("How customers come back, on the CDNOW sample", (folder) => {
  test("cohorts, waits, repeat rate, the top fifth and RFM are those of the reference", async () => {
    const db = freshDb();
    const purchases = file("purchases.csv", mergedPurchases(folder));
    await crmImport(db, ["--tz", "UTC", `${folder}/cdnow/sample/contacts.csv`, purchases]);
    const { questions } = shop(db);
    const { totals, cohorts_monthly_first12, rfm_percent_rank_max } = readJson(
      `${folder}/cdnow/gold/retention_cdnow_sample.json`,
      gold,
    );
    const months = await questions.cohorts(question("cohorts"), askedAt("1998-07-01T00:00:00Z"));
    for (const { month, customers, active } of cohortsOf(months, "1998-07"))
      expect([customers, ...active]).toEqual(cohorts_monthly_first12[month]?.active);

    const { times, surv } = readJson(
      `${folder}/reference/km_and_two_proportion.json`,
      waitGold,
    ).km_cdnow_sample;
    const { shareBy, median } = waitingTime(
      await questions.secondOrders(question("second_order_wait"), lastDay),
    );
    expect(median).toBeUndefined();
    for (const [at, days] of times.entries())
      expect(shareBy(days)).toBeCloseTo(1 - (surv[at] ?? 0), 12);

    const figure = async (measure: Measure) =>
      (await questions.figures(question(measure), lastDay))[0]?.value;
    expect(await figure("repeat_rate")).toBeCloseTo(totals.repeat_rate, 12);
    expect(await figure("pareto_share")).toBeCloseTo(totals.top20_share, 12);

    const scored = await questions.list(
      { ...question("list"), order: { by: "rfm", direction: "desc" } },
      lastDay,
      5000,
    );
    const best = scored.contacts.filter(({ score }) => score === 555);
    expect(best).toHaveLength(rfm_percent_rank_max.count_555);
  });
});
