import { onOneLine } from "../bots/drawing.ts";
import { readModelConfig } from "../config.ts";
import { UserError } from "../core/errors.ts";
import type { ModelUses } from "../core/language-model/budget.ts";
import { addDays, localDate } from "../core/time.ts";
import { modelCostRead, noModelCost, noPrices } from "../core/wording/model-cost.ts";
import { openStores } from "../db/stores.ts";
import type { ExitCode, Io } from "./io.ts";
import { databaseOf, optionsOf } from "./options.ts";

const usage = "crm cost --db FILE [--days 30]";

/** crm cost: what a language model took in the last days, by day, by person, and in all. */
export async function cost(argv: readonly string[], io: Io): Promise<ExitCode> {
  const options = optionsOf(argv, ["db", "days"], usage);
  const days = Number(options.days ?? 30);
  if (!Number.isInteger(days) || days < 1 || days > 3660)
    throw new UserError(`--days is a number of days.\n${usage}`);
  const prices = readModelConfig({ OPENAI_API_KEY: "any", ...pricesOf(io) })?.prices;
  const stores = openStores(databaseOf(options.db, io.env, usage), {
    readOnly: true,
    mustExist: true,
  });
  try {
    const { timeZone } = await stores.settings.business();
    const uses = await stores.modelUses.since(addDays(localDate(timeZone, io.now()), 1 - days));
    if (uses.length === 0) io.stdout.write(`${noModelCost(days)}\n`);
    else {
      for (const [name, some] of [...by(uses, "on"), ...by(uses, "member"), ...by(uses, "model")])
        io.stdout.write(`${onOneLine(name).padEnd(14)} ${modelCostRead(some, prices)}\n`);
      io.stdout.write(`${"in all".padEnd(14)} ${modelCostRead(uses, prices)}\n`);
      if (prices === undefined) io.stdout.write(`${noPrices}\n`);
    }
    return 0;
  } finally {
    stores.close();
  }
}

/** Prices are told whether or not the key is set here. */
const pricesOf = ({ env }: Pick<Io, "env">) => ({ OPENAI_PRICES: env["OPENAI_PRICES"] });

const by = (
  uses: readonly ModelUses[],
  field: "on" | "member" | "model",
): readonly (readonly [string, readonly ModelUses[]])[] => {
  const names = [...new Set(uses.map((use) => use[field]))];
  return names.map((name) => [name, uses.filter((use) => use[field] === name)]);
};
