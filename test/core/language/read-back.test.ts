import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import type { Question } from "../../../src/core/questions/question.ts";
import { questionRead } from "../../../src/core/wording/read-back/question.ts";
import type { Words } from "./any-filter.ts";
import * as any from "./any-question.ts";
import { shopVocabulary } from "./shop.ts";

const words: Words = {
  people: ["Mark Bell", "Karin Vogt", "Rich Banks", "Dawn Price"],
  companies: ["Mokka Mitte", "Café Morgenrot"],
  cities: ["Berlin", "Hamburg", "Potsdam", "Vienna"],
  countries: ["DE", "AT", "NL"],
  sources: ["Instagram", "referral", "website"],
  tags: ["VIP", "wholesale", "newsletter"],
  products: ["Decaf Blend 250g", "House Espresso 1kg", "Barista Course", "Gift Card"],
  team: ["Ben", "Chloé", "Dmitri"],
};

const vocabulary = shopVocabulary("demo");
const interpret = createInterpreter();

async function readAgain(said: string): Promise<unknown> {
  const read = await interpret(said, {
    clock: { now: Date.parse("2026-06-30T09:00:00Z"), zone: "Europe/Berlin" },
    actor: { name: "Anna", role: "owner" },
    currency: "EUR",
    dateOrder: "DMY",
    vocabulary,
  });
  if (read.outcome !== "understood" || read.ignored !== undefined) return read;
  return read.intents.length === 1 ? read.intents[0] : read.intents;
}

/** The same meaning in one writing: conditions that all hold, and values any of which fits, have no order. */
function canonical(meaning: unknown): unknown {
  if (Array.isArray(meaning))
    return meaning.map(canonical).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof meaning !== "object" || meaning === null) return meaning;
  return Object.fromEntries(
    Object.entries(meaning)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, canonical(value)]),
  );
}

const questions: readonly (readonly [string, fc.Arbitrary<Question>])[] = [
  ["a list of contacts", any.anyList(words)],
  ["a number of contacts", any.anyCount(words)],
  ["a figure", any.anyFigure(words)],
  ["a number of exchanges", any.anyLogged(words)],
  ["a number of people by each of something", any.anyPeopleCut(words)],
  ["a comparison", any.anyComparison(words)],
  ["a ranking of contacts", any.anyRanking(words)],
  ["a ranking of cities, products, months …", any.anyTop(words)],
];

/** The same few hundred of each always; others, and more of them, in `npm run soak`. */
const runs =
  process.env["SOAK_RUNS"] === undefined ? { numRuns: 400, seed: 20260630 } : { numRuns: 10_000 };

test.each(questions)(
  "what %s is said to be is read as that again",
  async (_, questions) => {
    await fc.assert(
      fc.asyncProperty(questions, async (question) => {
        const said = questionRead(question, "EUR");
        expect({ said, read: canonical(await readAgain(said)) }).toEqual({
          said,
          read: canonical({ do: "question", question }),
        });
      }),
      runs,
    );
  },
  600_000,
);
