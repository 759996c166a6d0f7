import { describe, expect, test } from "vitest";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import type { Vocabulary } from "../../../src/core/language/vocabulary.ts";
import { fold } from "../../../src/core/text.ts";
import { notation } from "./notation.ts";
import { potteryClock } from "./pottery.ts";
import { type Elsewhere, saidElsewhere } from "./said-elsewhere.ts";

const interpret = createInterpreter();

async function meaning(text: string, vocabulary: Vocabulary): Promise<string> {
  const result = await interpret(text, {
    clock: potteryClock,
    actor: { name: vocabulary.team[0] ?? "", role: "owner" },
    currency: "EUR",
    dateOrder: "DMY",
    vocabulary,
  });
  return result.outcome === "understood" ? fold(notation(result.intents)) : result.outcome;
}

const listed = (rows: Elsewhere["rows"], shop: Vocabulary) =>
  rows.flatMap(([means, said]) => said.map((text) => [text, fold(means), shop] as const));

describe("shops of other trades are understood without words of their own being taught", () => {
  test.each(saidElsewhere.flatMap(({ shop, rows }) => listed(rows, shop)))(
    "%s",
    async (text, means, shop) => {
      expect(await meaning(text, shop)).toBe(means);
    },
  );
});

describe("what is not understood yet is refused rather than misread", () => {
  test.each(saidElsewhere.flatMap(({ shop, unread }) => listed(unread, shop)))(
    "%s",
    async (text, means, shop) => {
      expect(["unknown", "unclear", means]).toContain(await meaning(text, shop));
    },
  );
});
