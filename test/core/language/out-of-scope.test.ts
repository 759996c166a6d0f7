import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Situation } from "../../../src/core/language/interpretation.ts";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { pottery, potteryClock } from "./pottery.ts";

const situation: Situation = {
  clock: potteryClock,
  actor: { name: "Grace", role: "owner" },
  currency: "GBP",
  dateOrder: "DMY",
  vocabulary: pottery,
};

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`corpus/${name}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));

describe("what is none of a customer book's business", () => {
  test("no hostile text is answered as a question", async () => {
    const interpret = createInterpreter();
    const answered: string[] = [];
    for (const line of linesOf("hostile")) {
      const result = await interpret(line, situation);
      const intents = result.outcome === "understood" ? result.intents : [];
      if (intents.some((intent) => /^(?:question|contact_fact|list_)/.test(intent.do)))
        answered.push(line);
    }
    expect(answered).toEqual([]);
  });

  test("nothing, however odd, throws", async () => {
    const interpret = createInterpreter();
    const odd = [
      "",
      " ",
      "?",
      "…",
      "🙂🙂",
      "\n\n",
      "((((",
      "“”",
      "-".repeat(2000),
      "a ".repeat(600),
    ];
    for (const text of [...odd, ...linesOf("hostile")])
      expect((await interpret(text, situation)).outcome).toBeDefined();
  });
});
