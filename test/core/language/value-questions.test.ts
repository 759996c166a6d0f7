import { describe, expect, test } from "vitest";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { fold } from "../../../src/core/text.ts";
import { notation } from "./notation.ts";
import { potterySituation } from "./pottery.ts";
import { valueQuestionsSaid } from "./value-questions-said.ts";

const interpret = createInterpreter();

/** What a message means, in a line; names are written as people write them. */
async function meaning(text: string): Promise<string> {
  const result = await interpret(text, potterySituation);
  return result.outcome === "understood" ? fold(notation(result.intents)) : result.outcome;
}

describe("a question about what customers are worth means the same however it is put", () => {
  test.each(valueQuestionsSaid)("%s", async (means, said) => {
    const otherwise: string[] = [];
    for (const text of said) {
      const read = await meaning(text);
      if (read !== fold(means)) otherwise.push(`${text}: ${read}`);
    }
    expect(otherwise).toEqual([]);
  });
});
