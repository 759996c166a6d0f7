import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { populationRead } from "../../../src/core/wording/read-back/population.ts";
import { anyFilter, type Words } from "./any-filter.ts";
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

/** The same thousand of each always; others, and ten thousand of them, in `npm run soak`. */
const runs =
  process.env["SOAK_RUNS"] === undefined ? { numRuns: 1000, seed: 20260630 } : { numRuns: 10_000 };

test("what a list of contacts is said to be is read as that list again", async () => {
  await fc.assert(
    fc.asyncProperty(anyFilter(words), async (filter) => {
      const said = `list ${populationRead(filter, "EUR")}`;
      expect({ said, read: canonical(await readAgain(said)) }).toEqual({
        said,
        read: canonical({ do: "question", question: { measure: "list", filter } }),
      });
    }),
    runs,
  );
}, 600_000);
