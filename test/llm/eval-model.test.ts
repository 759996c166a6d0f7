import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { casesIn, measured } from "../../scripts/model-cases.ts";
import { tableOf } from "../../scripts/model-table.ts";
import { openAiModel } from "../../src/llm/openai.ts";
import { type Behaviour, type ModelServer, modelServer, reads } from "../peers/model-server.ts";

let server: ModelServer;
const folder = mkdtempSync(join(tmpdir(), "eval-model-"));
beforeAll(async () => {
  server = await modelServer();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const cases = casesIn(
  readFileSync(join(import.meta.dirname, "../../scripts/model-cases.jsonl"), "utf8"),
);

/** A model that means what the case says, for all but what is about Berlin. */
const knowing: Behaviour = (response, request) => {
  const { message } = z
    .object({ message: z.string() })
    .parse(JSON.parse(request.messages[1]?.content ?? ""));
  const words = message.split(/⟦\w+⟧/);
  const known = cases.find(({ text }) => words.every((each) => text.includes(each)));
  const names = [...message.matchAll(/⟦C\d+⟧/g)].map(([mask]) => mask);
  const amounts = [...message.matchAll(/⟦M\d+⟧/g)].map(([mask]) => mask);
  const numbers = [...message.matchAll(/⟦N\d+⟧/g)].map(([mask]) => mask);
  const say = (sentence: string): string =>
    sentence
      .replace(/Mark Bell|Karin Vogt|Grant Bill|Will Summers/g, names[0] ?? "")
      .replace(/48 euros/, amounts[0] ?? "48 euros")
      .replace(/^⟦C1⟧ bought 2 /, `⟦C1⟧ bought ${numbers[0] ?? "2"} `);
  const kinds: Readonly<Record<string, string>> = {
    log: "log_interaction",
    remind: "create_follow_up",
    tag: "tag",
    "contact-edit": "change_contact",
    purchase: "record_purchase",
    contact: "contact_fact",
    followups: "list_follow_ups",
  };
  const { category = "", means = [] } = known ?? {};
  const isMissed = means.some((sentence) => sentence.includes("Berlin"));
  reads(
    ...(isMissed ? [] : means).map((sentence) => ({
      do: sentence.startsWith("note")
        ? "log_interaction"
        : sentence.startsWith("remind")
          ? "create_follow_up"
          : (kinds[category] ?? "question"),
      say: say(sentence),
    })),
  )(response, request);
};

test("a model is measured by category, with what it took", async () => {
  server.will(knowing);
  const model = openAiModel({
    apiKey: "any",
    model: "small",
    baseUrl: server.url,
    now: Date.now,
    report: () => undefined,
  });
  const results = await measured(cases, model, folder);
  const table = tableOf("small", results, { sent: 0.75, cached: 0.075, written: 4.5 });
  expect(results.filter(({ isRight }) => !isRight).map(({ text }) => text)).toEqual(
    cases
      .filter(({ means }) => means.some((each) => each.includes("Berlin")))
      .map(({ text }) => text),
  );
  expect(table).toContain("measure            5/5    100.0%");
  expect(table).toContain(`false writes    0 of ${cases.length} messages`);
  expect(table).toMatch(/^tokens {10}\d+ sent, \d+ of them cached, \d+ written, in \d+ messages$/m);
  expect(table).toMatch(/^cost {12}0\.0\d+ in all/m);
}, 30_000);
