import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { questionsIn } from "../../../src/core/language/ask.ts";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { read } from "../../../src/core/language/items.ts";
import { potterySituation } from "./pottery.ts";

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`corpus/${name}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));

describe("what is none of a customer book's business", () => {
  test("of a thousand such messages at most one in a hundred is read as a question", () => {
    const lines = linesOf("out-of-scope");
    const taken = lines.filter(
      (line) => questionsIn(read(line, potterySituation).asked) !== undefined,
    );
    expect(lines.length).toBeGreaterThan(1000);
    expect(taken.length / lines.length).toBeLessThanOrEqual(0.01);
  });

  test("no hostile text is answered as a question, and nothing, however odd, throws", async () => {
    const interpret = createInterpreter();
    const answered: string[] = [];
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
    for (const text of [...odd, ...linesOf("hostile")]) {
      const result = await interpret(text, potterySituation);
      const intents = result.outcome === "understood" ? result.intents : [];
      if (intents.some((intent) => /^(?:question|contact_fact|list_)/.test(intent.do)))
        answered.push(text);
    }
    expect(answered).toEqual([]);
  });
});
