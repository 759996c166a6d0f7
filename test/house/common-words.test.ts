import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commonWordsRoom } from "../../scripts/common-words.ts";
import { corrected } from "../../src/core/language/lexicon.ts";

test("no common word of English is a slip of ours: “npm run common-words” writes which", () => {
  const room = new URL("../../src/core/language/words/common-words.ts", import.meta.url);
  expect(readFileSync(room, "utf8")).toBe(commonWordsRoom());
});

test.each([
  ["newer", undefined],
  ["began", undefined],
  ["brother", undefined],
  ["former", undefined],
  ["custmers", "customers"],
  ["yesteday", "yesterday"],
])("“%s” is read as %s", (typed, meant) => {
  expect(corrected(typed)).toBe(meant);
});
