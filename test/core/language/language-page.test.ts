import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { vocabularyOf } from "./shop.ts";

const page = readFileSync("docs/language.md", "utf8");
const vocabulary = vocabularyOf({
  people: [{ name: "Mark Bell", company: "Bell & Sons" }],
  tags: ["VIP"],
  cities: ["Berlin"],
  countries: ["DE"],
  sources: [],
  products: ["House Espresso 1kg"],
  team: ["Anna", "Ben"],
});
const interpret = createInterpreter();

/** What a message of the page means: its intent, or for a list of contacts the filter of it. */
async function meaningOf(message: string): Promise<unknown> {
  const meant = await interpret(message, {
    clock: { now: Date.parse("2026-06-30T09:00:00Z"), zone: "Europe/Berlin" },
    actor: { name: "Anna", role: "owner" },
    currency: "EUR",
    dateOrder: "DMY",
    vocabulary,
  });
  if (meant.outcome !== "understood") return null;
  const [intent] = meant.intents;
  return intent?.do === "question" ? intent.question.filter : intent;
}

const codeBlocks = [...page.matchAll(/```ts (\S+)\n([\s\S]*?)```/g)].map(
  ([, file = "", code = ""]) => ({
    file,
    code: code.trim(),
  }),
);
const said = [...page.matchAll(/^> (.+)\n\n```json\n([\s\S]*?)```/gm)].map(
  ([, message = "", json = ""]) => ({ message, means: JSON.parse(json) as unknown }),
);

describe("docs/language.md", () => {
  test("shows a row of each kind of table and what it makes of a message", () => {
    expect(codeBlocks).toHaveLength(4);
    expect(said).toHaveLength(6);
  });

  test.each(codeBlocks)("shows a row that stands in $file", ({ code, file }) => {
    expect(readFileSync(file, "utf8")).toContain(code);
  });

  test.each(said)("says what “$message” means", async ({ means, message }) => {
    expect(await meaningOf(message)).toEqual(means);
  });
});
