import { describe, expect, test } from "vitest";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { fold } from "../../../src/core/text.ts";
import { bicycles, bicyclesClock } from "./bicycles.ts";
import { bicyclesAsked, bicyclesSaid } from "./bicycles-said.ts";
import { deedNotation } from "./deed-notation.ts";

const interpret = createInterpreter();

const plain = (notation: string): string => fold(notation).replace(/[.,;:]+$/, "");

async function meaning(text: string): Promise<string> {
  const result = await interpret(text, {
    clock: bicyclesClock,
    actor: { name: "Robin", role: "owner" },
    currency: "EUR",
    dateOrder: "DMY",
    vocabulary: bicycles,
  });
  return plain(result.outcome === "understood" ? deedNotation(result.intents) : result.outcome);
}

describe("what is told in a shop whose words no rule was written for", () => {
  test.each(bicyclesSaid)("%s", async (text, means) => {
    expect(await meaning(text)).toBe(plain(means));
  });
});

describe("what tells of no deed there", () => {
  test.each(bicyclesAsked)("%s", async (text) => {
    expect(await meaning(text)).not.toMatch(
      /^(?:call|visit|meeting|email|message|note|sale|refund|todo)/,
    );
  });
});
