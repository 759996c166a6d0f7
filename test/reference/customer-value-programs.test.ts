import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { z } from "zod";
import { modelNames } from "../../src/core/customer-value/model.ts";
import { value } from "../../src/programs/value.ts";
import { everybody } from "../../src/core/questions/filter.ts";
import { freshPath, shop } from "../db/shop.ts";
import { crmImport, file } from "../programs/import/support.ts";
import { run } from "../programs/run.ts";
import { describeReference, readJson } from "../support/reference.ts";

const number = z.number();
const modelGold = z.object({
  mle: z.record(z.string(), number),
  holdout: z.object({ RMSE: number, total_error_pct: number }),
});
const gold = z.object({
  models: z.object({ bgnbd: modelGold, mbgnbd: modelGold, pnbd: modelGold }),
  gamma_gamma: z.object({ mle: z.record(z.string(), number) }),
});
const goldName = { bg: "bgnbd", mbg: "mbgnbd", pareto: "pnbd" } as const;

const document = z.object({
  customers: number,
  logLikelihood: number,
  gammaGamma: z.object({ logLikelihood: number }),
  perCustomer: z.array(z.object({ probabilityAlive: number, clv12m: number })),
  notes: z.array(z.string()),
});
const tested = z.object({
  calibrationEnd: z.string(),
  model: z.object({ rmse: number, totalError: number }),
});

async function valued(argv: readonly string[]): Promise<unknown> {
  const { code, err, out } = await run(value, [...argv, "--json"]);
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out);
}

describeReference("CDNOW, imported and valued by the programs", (folder) => {
  test("crm value and its backtest give the published figures", async () => {
    const db = freshPath();
    const files = ["contacts.csv", "purchases.csv"].map((name) => `${folder}/cdnow/sample/${name}`);
    expect((await crmImport(db, ["--tz", "UTC", ...files])).code).toBe(0);
    const { gamma_gamma, models } = readJson(`${folder}/cdnow/gold/cdnow_sample.json`, gold);
    for (const name of modelNames) {
      const wanted = models[goldName[name]];
      const plain = ["--db", db, "--model", name, "--prior", "none"];
      const fitted = document.parse(await valued([...plain, "--as-of", "1997-09-30"]));
      expect(fitted.customers).toBe(2357);
      expect(Math.abs(fitted.logLikelihood - (wanted.mle["LL"] ?? 0))).toBeLessThan(1e-6);
      const spend = fitted.gammaGamma.logLikelihood - (gamma_gamma.mle["LL"] ?? 0);
      expect(Math.abs(spend)).toBeLessThan(1e-6);
      const held = ["--as-of", "1998-06-30", "--horizon-weeks", "39"];
      const { calibrationEnd, model } = tested.parse(await valued(["backtest", ...plain, ...held]));
      expect(calibrationEnd).toBe("1997-09-30");
      expect(model.rmse).toBeCloseTo(wanted.holdout.RMSE, 5);
      expect(100 * model.totalError).toBeCloseTo(wanted.holdout.total_error_pct, 3);
    }
  });
});

describeReference("Online Retail, imported and valued by the programs", (folder) => {
  test("refunds come in as refunds, invoices of nobody are told, and no model sees a sign of churn", async () => {
    const invoices = `${folder}/online-retail/online_retail_invoices.csv`;
    const rows = z
      .array(z.object({ customer_id: z.string() }))
      .parse(parse(readFileSync(invoices), { columns: true }));
    const ids = new Set(rows.map(({ customer_id }) => customer_id).filter((id) => id !== ""));
    const contacts = ["id,name", ...[...ids].map((id) => `${id},Customer ${id}`)].join("\n");
    const db = freshPath();
    const files = [file("contacts.csv", contacts), invoices];
    const { out } = await crmImport(db, ["--yes", "--tz", "UTC", ...files]);
    expect(out).toContain("22,221 new, 3,722 problems\n  line 48: no contact is named");
    const stores = shop(db);
    const by = { clock: { now: Date.parse("2011-12-10"), zone: "UTC" }, me: "Grace" };
    const [refunds] = await stores.questions.figures(
      { measure: "refund_count", filter: everybody },
      { ...by, currency: "EUR", defaultMargin: undefined },
    );
    expect(refunds?.value).toBe(3655);
    stores.close();
    for (const model of modelNames)
      for (const prior of ["weak", "none"]) {
        const options = ["--model", model, "--prior", prior, "--as-of", "2011-08-31"];
        const found = document.parse(await valued(["--db", db, ...options]));
        expect(found.notes[0]).toContain("No sign of churn");
        expect(found.customers).toBe(3317);
        for (const { clv12m, probabilityAlive } of found.perCustomer)
          expect(clv12m >= 0 && probabilityAlive >= 0 && probabilityAlive <= 1).toBe(true);
      }
  });
});
