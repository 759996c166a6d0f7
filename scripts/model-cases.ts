import { join } from "node:path";
import { z } from "zod";
import { abilities, capabilities } from "../src/core/capabilities.ts";
import type { Intent } from "../src/core/intent.ts";
import { createCascade } from "../src/core/language-model/cascade.ts";
import {
  type LanguageModel,
  noTokens,
  type Tokens,
} from "../src/core/language-model/language-model.ts";
import type { Situation } from "../src/core/language/interpretation.ts";
import { createInterpreter } from "../src/core/language/interpreter.ts";
import { openStores } from "../src/db/stores.ts";
import { makeDemo } from "../src/programs/demo.ts";

const caseSchema = z.strictObject({
  category: z.string(),
  text: z.string(),
  /** In the plain sentences that the rules read; none where it means nothing to us. */
  means: z.array(z.string()),
});
type Case = z.infer<typeof caseSchema>;

export const casesIn = (lines: string): readonly Case[] =>
  lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => caseSchema.parse(JSON.parse(line)));

/** What came of one case. */
export interface Result {
  readonly category: string;
  readonly text: string;
  readonly readBy: "rules" | "AI" | "nobody";
  readonly isRight: boolean;
  /** Whether it would ask to write what was not meant. */
  readonly isFalseWrite: boolean;
  readonly ms: number;
  readonly tokens: Tokens;
}

/** Reads all cases on the demo shop, the rules first and then the model, one after another. */
export async function measured(
  cases: readonly Case[],
  model: LanguageModel,
  folder: string,
): Promise<readonly Result[]> {
  const now = Date.parse("2026-06-30T09:00:00Z");
  const path = join(folder, "demo.db");
  await makeDemo(path, now);
  const stores = openStores(path);
  let tokens = noTokens;
  const counting: LanguageModel = {
    ...model,
    answer: async (request) => {
      const answer = await model.answer(request);
      ({ tokens } = answer);
      return answer;
    },
  };
  const rules = createInterpreter();
  const interpret = createCascade({
    rules,
    model: counting,
    abilities: abilities(),
    budget: { perDay: Number.POSITIVE_INFINITY, perPerson: Number.POSITIVE_INFINITY },
    uses: stores.modelUses,
  });
  const situation: Situation = {
    clock: { now, zone: "Europe/Berlin" },
    actor: { name: "Anna", role: "owner" },
    currency: "EUR",
    dateOrder: "DMY",
    vocabulary: stores.vocabulary(),
  };
  const results: Result[] = [];
  try {
    for (const { category, means, text } of cases) {
      const wanted: Intent[] = [];
      for (const sentence of means) {
        const read = await rules(sentence, situation);
        if (read.outcome !== "understood") throw new Error(`The rules do not read “${sentence}”.`);
        wanted.push(...read.intents);
      }
      tokens = noTokens;
      const began = performance.now();
      const read = await interpret(text, situation);
      const got = read.outcome === "understood" ? read.intents : [];
      const isRight = sameMeaning(got, wanted);
      results.push({
        category,
        text,
        readBy: got.length === 0 ? "nobody" : (read.readBy ?? "rules"),
        isRight,
        isFalseWrite: !isRight && got.some(isCommand),
        ms: performance.now() - began,
        tokens,
      });
    }
  } finally {
    stores.close();
  }
  return results;
}

const isCommand = ({ do: name }: Intent): boolean =>
  name in capabilities && abilities().some((each) => each.name === name && each.kind === "command");

const sameMeaning = (a: readonly Intent[], b: readonly Intent[]): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

/** In which words a time was said is no part of the meaning, nor the order of conditions. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(canonical).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => each !== undefined && key !== "words")
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, canonical(each)]),
  );
}
