import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { intentRead } from "../../../src/core/wording/read-back/intent.ts";
import type { Words } from "./any-filter.ts";
import { anyIntent, type Meant } from "./any-intent.ts";
import { anyQuestions } from "./any-question.ts";
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

const readOf = (said: string, before: Meant["before"] = {}) =>
  interpret(said, {
    clock: { now: Date.parse("2026-06-30T09:00:00Z"), zone: "Europe/Berlin" },
    actor: { name: "Anna", role: "owner" },
    currency: "EUR",
    dateOrder: "DMY",
    vocabulary,
    ...before,
  });

async function readAgain(said: string, before: Meant["before"] = {}): Promise<unknown> {
  const read = await readOf(said, before);
  if (read.outcome !== "understood" || read.ignored !== undefined) return read;
  return read.intents.length === 1 ? read.intents[0] : read.intents;
}

/**
 * The same meaning in one writing: conditions that all hold, and values any of which fits,
 * have no order, and in which words a day was said is no part of it.
 */
function canonical(meaning: unknown): unknown {
  if (Array.isArray(meaning))
    return meaning.map(canonical).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof meaning !== "object" || meaning === null) return meaning;
  return Object.fromEntries(
    Object.entries(meaning)
      .filter(([key, value]) => value !== undefined && key !== "words")
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, canonical(value)]),
  );
}

const kinds = anyIntent(words);
const questions = anyQuestions(words);

/** The same hundred or so of each always; others, and more of them, in `npm run soak`. */
const soaks = process.env["SOAK_RUNS"] !== undefined;
const runs = (numRuns: number) =>
  soaks ? { numRuns: 2000 } : { numRuns, seed: 20260630, endOnFailure: true };

/** What is read of the sentence that an intent is said in, and what should be. */
async function readAgainOf({ intent, before }: Meant) {
  const sentence = intentRead(intent, "EUR");
  const read = canonical(await readAgain(sentence, before));
  return [
    { sentence, read },
    { sentence, read: canonical(intent) },
  ];
}

const all: readonly (readonly [string, number, fc.Arbitrary<Meant>])[] = [
  ...Object.entries(questions).map(
    ([name, any]) =>
      [
        name,
        150,
        any.map((question): Meant => ({ intent: { do: "question", question } })),
      ] as const,
  ),
  ...Object.entries(kinds).map(([name, any]) => [`what “${name}” means`, 50, any] as const),
];

test.each(all)(
  "%s is read again from the sentence that it is said in",
  async (_, numRuns, any) => {
    await fc.assert(
      fc.asyncProperty(any, async (meant) => {
        const [read, expected] = await readAgainOf(meant);
        expect(read).toEqual(expected);
      }),
      runs(numRuns),
    );
  },
  600_000,
);

/** What long runs found to be lost. */
test.each([
  "list orders in the last 1 day from contacts with status closed",
  "revenue in the last 3 years from contacts with status closed",
  "list interactions with contacts with notes stored",
  "city of Mark Bell in Berlin",
  "first year return rate by first product ascending from contacts not looked after by Ben and at the company Mokka Mitte",
  "bottom 3 contacts without city by pieces in the last 2 days",
  "average customer lifetime value by city from repeat customers with more than 1 orders",
  "list orders from repeat customers with overdue follow-ups of Ben",
  "list follow-ups of Ben for contacts at the company Mokka Mitte and who called us today",
  "move all my follow-ups from 2026-09-03 forward by 1 minute",
  "revenue in May from contacts who didn't buy this year and who bought in January",
  "number of interactions by Ben with repeat customers with at least 2 orders",
  "revenue this year from contacts who haven't bought in 1 day and looked after by Ben and at the company Mokka Mitte",
])("“%s” is what its meaning is said in", async (sentence) => {
  const read = await readOf(sentence);
  const intents = read.outcome === "understood" ? read.intents : [];
  expect(intents.map((intent) => intentRead(intent, "EUR"))).toEqual([sentence]);
});

test.each(Object.entries(kinds))("of the kind “%s” nothing else is made", (name, any) => {
  fc.assert(
    fc.property(any, ({ intent }) => {
      expect(intent.do).toBe(name);
    }),
    runs(20),
  );
});
