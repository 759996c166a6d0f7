import { expect, test } from "vitest";
import { conceptNames, concepts } from "../../../src/core/language/concepts.ts";

test("no concept lists a word twice", () => {
  const doubled = conceptNames.flatMap((concept) => {
    const words = concepts[concept].split("|");
    const twice = words.filter((word, at) => words.indexOf(word) < at);
    return twice.map((word) => `${concept}: ${word}`);
  });
  expect(doubled).toEqual([]);
});

test("no concept lists a word that nobody could say", () => {
  const blank = conceptNames.filter((concept) =>
    concepts[concept].split("|").some((word) => word.trim() !== word || word === ""),
  );
  expect(blank).toEqual([]);
});
