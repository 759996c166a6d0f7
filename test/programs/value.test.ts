import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { UserError } from "../../src/core/errors.ts";
import type { Io } from "../../src/programs/io.ts";
import { importFiles } from "../../src/programs/import.ts";
import { value } from "../../src/programs/value.ts";
import { fixture } from "../core/customer-value/histories.ts";

const folder = mkdtempSync(join(tmpdir(), "shopkeeper-value-"));
const db = join(folder, "shop.db");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(program: (io: Io) => Promise<number>): Promise<string> {
  const stdout = new PassThrough();
  const io = {
    stdin: new PassThrough(),
    stdout,
    stderr: new PassThrough(),
    env: {},
    now: () => Date.parse("2025-09-30T12:00:00Z"),
  };
  const said = text(stdout);
  await program(io);
  stdout.end();
  return await said;
}

/** The simulated purchases as a shop's own files, with one refund and one sale in another currency. */
beforeAll(async () => {
  const rows = readFileSync(fixture("simulated.csv"), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => row.split(","));
  const ids = [...new Set(rows.map(([id]) => id))];
  writeFileSync(
    join(folder, "contacts.csv"),
    ["id,name", ...ids.map((id) => `${id},Customer ${id}`)].join("\n"),
  );
  writeFileSync(
    join(folder, "purchases.csv"),
    [
      "id,contact_id,purchased_at,product,quantity,amount,cost,currency",
      ...rows.map(([id, day, amount], i) => `${i + 1},${id},${day}T12:00:00Z,Box,1,${amount},,EUR`),
      "90001,1,2024-12-30T12:00:00Z,Box,1,-5.00,,EUR",
    ].join("\n"),
  );
  await run((io) =>
    importFiles(["--db", db, join(folder, "contacts.csv"), join(folder, "purchases.csv")], io),
  );
});

const document = z.object({
  model: z.string(),
  unit: z.literal("week"),
  asOf: z.string(),
  customers: z.number(),
  parameters: z.record(z.string(), z.number()),
  logLikelihood: z.number(),
  gammaGamma: z.object({ p: z.number(), q: z.number(), gamma: z.number() }),
  perCustomer: z.array(
    z.object({
      contact: z.string(),
      x: z.number(),
      probabilityAlive: z.number(),
      expected: z.number(),
      clv12m: z.number(),
    }),
  ),
  notes: z.array(z.string()),
});

test("crm value gives one JSON object with the model, its parameters and every customer", async () => {
  const said = await run((io) =>
    value(["--db", db, "--as-of", "2024-12-31", "--model", "bg", "--prior", "none", "--json"], io),
  );
  const found = document.parse(JSON.parse(said));
  expect(found).toMatchObject({ model: "bg", asOf: "2024-12-31", customers: 400 });
  expect(found.logLikelihood).toBeCloseTo(-2655.612379597515, 5);
  expect(found.parameters["r"]).toBeCloseTo(0.4438171, 5);
  expect(found.gammaGamma.p).toBeCloseTo(6.697372, 3);
  expect(found.perCustomer).toHaveLength(400);
  expect(found.perCustomer[0]?.contact).toBe("Customer 1");
});

test("crm value lists for people who is likely to bring most", async () => {
  const said = await run((io) => value(["--db", db], io));
  expect(said).toContain("400 customers as of 2025-09-30, mbg");
  expect(said).toMatch(/ 1 Customer \d+ · €[\d,.]+ · \d+ % likely still a customer/);
});

test("crm value backtest holds the last months back and says how the model and the simple rules did", async () => {
  const said = await run((io) =>
    value(["backtest", "--db", db, "--horizon-weeks", "39", "--json"], io),
  );
  const found = z
    .object({
      calibrationEnd: z.string(),
      model: z.object({ actual: z.number(), rmse: z.number() }),
      byRepeats: z.array(z.unknown()),
    })
    .parse(JSON.parse(said));
  expect(found.calibrationEnd).toBe("2024-12-31");
  expect(found.model.actual).toBe(401);
  expect(found.model.rmse).toBeCloseTo(1.93, 1);
  const words = await run((io) => value(["backtest", "--db", db], io));
  expect(words).toMatch(/It errs by \d\.\d\d for a customer|A simple rule/);
});

test("a wrong option and a day before the first order are told in words", async () => {
  await expect(run((io) => value(["--db", db, "--model", "x"], io))).rejects.toThrow(UserError);
  await expect(run((io) => value(["--db", db, "--as-of", "2020-01-01"], io))).rejects.toThrow(
    "Nobody had ordered by 2020-01-01",
  );
});
