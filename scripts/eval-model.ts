/**
 * Measures a language model beside the rules: `npm run eval:model -- [--model NAME] [--base-url URL]
 * [--cases FILE] [--prices SENT/CACHED/WRITTEN]`. Other settings are those of `.env`. Each case is a line
 * `{"category", "text", "means"}`; what it means is said in sentences that the rules read on the demo shop.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readEnvironment, readModelConfig } from "../src/config.ts";
import { readerOf } from "../src/programs/reader.ts";
import { tableOf } from "./model-table.ts";
import { casesIn, measured } from "./model-cases.ts";

const { values } = parseArgs({
  options: {
    model: { type: "string" },
    "base-url": { type: "string" },
    cases: { type: "string", default: join(import.meta.dirname, "model-cases.jsonl") },
    prices: { type: "string" },
  },
});
const config = readModelConfig({
  ...readEnvironment(),
  ...(values.model !== undefined && { OPENAI_MODEL: values.model }),
  ...(values["base-url"] !== undefined && { OPENAI_BASE_URL: values["base-url"] }),
  ...(values.prices !== undefined && { OPENAI_PRICES: values.prices }),
});
const reader = readerOf(config, { now: Date.now }, (what) => console.error(what));
if (config === undefined || reader === undefined)
  throw new Error("No language model is set: OPENAI_API_KEY (any word for a server of yours).");

const folder = mkdtempSync(join(tmpdir(), "eval-model-"));
try {
  const results = await measured(casesIn(readFileSync(values.cases, "utf8")), reader.model, folder);
  console.log(tableOf(config.model, results, config.prices));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
