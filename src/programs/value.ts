import { parseArgs } from "node:util";
import { z } from "zod";
import { evaluate } from "../core/customer-value/evaluate.ts";
import { marginOf } from "../core/customer-value/margin.ts";
import { modelNames } from "../core/customer-value/model.ts";
import { takingsOf } from "../core/customer-value/value-shop.ts";
import { UserError } from "../core/errors.ts";
import { isDate, localDate } from "../core/time.ts";
import { verdict } from "../core/wording/customer-value.ts";
import { type OpenStores, openStores } from "../db/stores.ts";
import { customerValueStore } from "../db/customer-value.ts";
import type { ExitCode, Io } from "./io.ts";
import { databaseOf } from "./options.ts";
import { documentOf } from "./value-document.ts";
import { valueTable } from "./value-table.ts";

const usage = `crm value [backtest] --db FILE [--model mbg|bg|pareto] [--prior weak|none] [--as-of DATE]
          [--horizon-weeks N] [--profit] [--json]`;

const optionSchema = z.object({
  db: z.string().optional(),
  model: z.enum(modelNames, "--model is mbg, bg or pareto").default("mbg"),
  prior: z.enum(["weak", "none"], "--prior is weak or none").default("weak"),
  "as-of": z.string().refine(isDate, "--as-of is a date like 2026-06-30").optional(),
  "horizon-weeks": z.coerce
    .number("--horizon-weeks is a number of weeks")
    .positive("--horizon-weeks is more than 0")
    .max(520, "--horizon-weeks is at most 520")
    .optional(),
  profit: z.boolean().default(false),
  json: z.boolean().default(false),
});
type Options = z.infer<typeof optionSchema>;

/** crm value: what customers are likely to bring; "crm value backtest": how good that would have been. */
export async function value(argv: readonly string[], io: Io): Promise<ExitCode> {
  const isBacktest = argv[0] === "backtest";
  const options = optionsOf(isBacktest ? argv.slice(1) : argv);
  const stores = openStores(databaseOf(options.db, io.env, usage), {
    readOnly: true,
    mustExist: true,
  });
  try {
    const zone = (await stores.settings.business()).timeZone;
    const asOf = options["as-of"] ?? localDate(zone, io.now());
    const lines = isBacktest
      ? await tested(stores, options, asOf)
      : await valued(stores, options, asOf);
    io.stdout.write(`${lines}\n`);
    return 0;
  } finally {
    stores.close();
  }
}

function optionsOf(argv: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        db: { type: "string" },
        model: { type: "string" },
        prior: { type: "string" },
        "as-of": { type: "string" },
        "horizon-weeks": { type: "string" },
        profit: { type: "boolean" },
        json: { type: "boolean" },
      },
    });
    const parsed = optionSchema.safeParse(values);
    if (parsed.success) return parsed.data;
    throw new UserError(`${parsed.error.issues[0]?.message ?? ""}.\n${usage}`);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UserError(`${error.message}\n${usage}`, { cause: error });
  }
}

async function valued(stores: OpenStores, options: Options, asOf: string): Promise<string> {
  const customerValue = customerValueStore(stores.database);
  const histories = await customerValue.histories(asOf);
  const evaluation = evaluate(histories, {
    ...options,
    horizonWeeks: options["horizon-weeks"] ?? 52,
  });
  if (evaluation === undefined)
    throw new UserError(`Nobody had ordered by ${asOf}, so there is nothing to predict from.`);
  const { defaultMargin } = await stores.settings.business();
  const takings = options.profit ? [...takingsOf(histories)] : [];
  const margins = new Map(
    takings.map(([currency, sums]) => [currency, marginOf(sums, defaultMargin).margin]),
  );
  const names = await customerValue.names(histories.contactIds);
  const document = documentOf(histories, evaluation, names, margins);
  return options.json ? JSON.stringify(document) : valueTable(document);
}

async function tested(stores: OpenStores, options: Options, asOf: string): Promise<string> {
  const result = await customerValueStore(stores.database).backtest(asOf, {
    ...options,
    weeks: options["horizon-weeks"],
  });
  if (result === undefined)
    throw new UserError("The history is too short to hold some of it back and compare.");
  return options.json
    ? JSON.stringify(result)
    : [
        verdict(result),
        "Repeat purchases then · customers · bought on so many days since · predicted",
        ...result.byRepeats.map(
          (row) =>
            `${row.repeats.padStart(3)} · ${row.customers} · ${row.actual.toFixed(3)} · ${row.predicted.toFixed(3)}`,
        ),
      ].join("\n");
}
