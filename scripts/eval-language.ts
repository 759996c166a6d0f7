/**
 * Shows what the interpreter makes of a file of cases, message by message, without a database:
 * `npx tsx scripts/eval-language.ts SHOP CASES… [--only TEXT]`.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { createInterpreter } from "../src/core/language/interpreter.ts";
import type { Interpretation, Situation } from "../src/core/language/interpretation.ts";
import type { Intent } from "../src/core/intent.ts";
import { shopVocabulary } from "../test/core/language/shop.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, unknown: { type: "boolean" } },
});
const [shop, ...files] = positionals;
if (shop === undefined) throw new Error("Which shop?");

const caseSchema = z.object({
  id: z.string(),
  category: z.string(),
  as: z.string().default("Anna:owner"),
  now: z.string().optional(),
  turns: z.array(
    z.object({
      text: z.string(),
      spec: z.unknown().optional(),
      expect: z.looseObject({ kind: z.unknown() }),
    }),
  ),
});

const vocabulary = shopVocabulary(shop);
const now = readFileSync(`${shop}/now.txt`, "utf8").trim();
const interpret = createInterpreter();
const times: number[] = [];

const isQuestion = ({ do: name }: Intent): boolean =>
  name === "question" || name === "contact_fact" || name.startsWith("list_");

async function show(line: string): Promise<void> {
  const each = caseSchema.parse(JSON.parse(line));
  let lastQuestion: Intent | undefined;
  let lastCommand: Intent | undefined;
  for (const { text, spec, expect } of each.turns) {
    const situation: Situation = {
      clock: { now: Date.parse(each.now ?? now), zone: "Europe/Berlin" },
      actor: { name: each.as.split(":")[0] ?? "", role: "owner" },
      currency: "EUR",
      dateOrder: "DMY",
      vocabulary,
      ...(lastQuestion === undefined ? {} : { lastQuestion }),
      ...(lastCommand === undefined ? {} : { lastCommand }),
    };
    const started = performance.now();
    const result: Interpretation = await interpret(text, situation);
    times.push(performance.now() - started);
    const intents = result.outcome === "understood" ? result.intents : [];
    for (const intent of intents)
      if (isQuestion(intent)) lastQuestion = intent;
      else if (intent.do !== "refine") lastCommand = intent;
    const wantsUnknown = JSON.stringify(expect.kind).includes("unknown");
    if (values.unknown === true && (result.outcome === "unknown") === wantsUnknown) continue;
    console.log(`${each.id}\t${text.slice(0, 160)}`);
    console.log(`\tspec ${JSON.stringify(spec)?.slice(0, 300)} ${JSON.stringify(expect.kind)}`);
    console.log(
      `\tread ${result.outcome === "understood" ? JSON.stringify(intents) : JSON.stringify(result)}`,
    );
  }
}

for (const file of files)
  for (const line of readFileSync(file, "utf8").split("\n"))
    if (line.trim() !== "" && (values.only === undefined || line.includes(values.only)))
      await show(line);
times.sort((a, b) => a - b);
console.log(
  `${times.length} messages, median ${times[times.length >> 1]?.toFixed(3)} ms, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(3)} ms`,
);
