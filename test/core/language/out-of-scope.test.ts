import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { potterySituation } from "./pottery.ts";

const hostile = readFileSync(new URL("corpus/hostile.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "" && !line.startsWith("#"));

// What it writes, and what a thousand messages of other domains are told, any-text.test.ts asks of the
// whole assistant.
test("no hostile text is answered as a question", async () => {
  const interpret = createInterpreter();
  const answered: string[] = [];
  for (const text of hostile) {
    const result = await interpret(text, potterySituation);
    const intents = result.outcome === "understood" ? result.intents : [];
    if (intents.some((intent) => /^(?:question|contact_fact|list_)/.test(intent.do)))
      answered.push(text);
  }
  expect(hostile.length).toBeGreaterThan(300);
  expect(answered).toEqual([]);
});
