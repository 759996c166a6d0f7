import { describe, expect, test } from "vitest";
import { abilities } from "../../../src/core/capabilities.ts";
import { instructionsFor } from "../../../src/core/language-model/instructions.ts";
import { wireFor } from "../../../src/core/language-model/wire.ts";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { masked } from "../../../src/core/language-model/mask.ts";
import { shopVocabulary } from "../language/shop.ts";

const wire = wireFor(abilities());
const reading = { do: "undo", say: "undo" };

/** Every key of a schema that is a word of JSON schema, not the name of a property. */
function keywordsIn(schema: unknown, areNames = false): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((each) => keywordsIn(each));
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => [
    ...(areNames ? [] : [key]),
    ...keywordsIn(value, key === "properties" && !areNames),
  ]);
}

/** How many objects and lists stand in one another. */
const depthOf = (schema: unknown): number => {
  if (typeof schema !== "object" || schema === null) return 0;
  const inner = Math.max(0, ...Object.values(schema).map(depthOf));
  return "type" in schema && (schema.type === "object" || schema.type === "array")
    ? inner + 1
    : inner;
};

describe("the form that a model answers in", () => {
  test("is of those words alone that every compatible server knows, and not deep", () => {
    const plain = ["type", "properties", "required", "additionalProperties", "items", "enum"];
    expect(new Set(keywordsIn(wire.schema))).toEqual(new Set(plain));
    expect(depthOf(wire.schema)).toBeLessThanOrEqual(5);
  });

  test("holds each capability once, and nothing else can be meant", () => {
    const names = abilities().map(({ name }) => name);
    expect(JSON.stringify(wire.schema)).toContain(`"enum":${JSON.stringify(names)}`);
    for (const answer of ["yes", "no", "choose", "fill"]) expect(names).not.toContain(answer);
  });

  test("is the same to the byte each time, as are the instructions", () => {
    expect(JSON.stringify(wireFor(abilities()).schema)).toBe(JSON.stringify(wire.schema));
    expect(instructionsFor(abilities())).toBe(instructionsFor(abilities()));
  });

  test("with the instructions takes some 2,200 tokens, at four characters each", () => {
    const characters = instructionsFor(abilities()).length + JSON.stringify(wire.schema).length;
    expect(characters / 4).toBeGreaterThan(1024);
    expect(characters / 4).toBeLessThan(3000);
  });

  test.each([
    ["no object", [reading]],
    ["no readings", {}],
    ["more than it has", { readings: [], thoughts: "hm" }],
    ["a reading with more", { readings: [{ ...reading, why: "hm" }] }],
    ["six readings", { readings: Array.from({ length: 6 }, () => reading) }],
    ["a sentence too long", { readings: [{ do: "undo", say: "undo ".repeat(200) }] }],
    ["an answer to what we asked", { readings: [{ do: "yes", say: "yes" }] }],
  ])("is not %s", (_, content) => {
    expect(wire.readingsIn(content)).toBeUndefined();
  });

  test("is what it is asked to be", () => {
    expect(wire.readingsIn({ readings: [reading] })).toEqual([reading]);
  });
});

describe("what a model is told", () => {
  const vocabulary = shopVocabulary("demo");
  const situation = {
    clock: { now: Date.parse("2026-06-30T09:00:00Z"), zone: "Europe/Berlin" },
    actor: { name: "Anna", role: "owner" },
    currency: "EUR",
    dateOrder: "DMY",
    vocabulary,
  } as const;

  test("every way to ask that the instructions list is read by the rules", async () => {
    const rules = createInterpreter();
    const parts = [
      "in Berlin",
      "from Germany",
      "tagged VIP",
      "not tagged VIP",
      "from Instagram",
      "of Ben",
      "who haven't bought in 60 days",
      "who bought Gift Card",
      "who never bought Gift Card",
      "with more than 5 orders",
      "with exactly 1 order",
      "who spent more than 500 this year",
      "who haven't been contacted in 30 days",
      "without an email address",
      "with birthdays next week",
      "new this month",
      "who got a refund",
    ];
    for (const part of parts) {
      const read = await rules(`customers ${part}`, situation);
      expect([part, read.outcome]).toEqual([part, "understood"]);
    }
  });

  test("masks are put back as typed, the same word behind one mask", () => {
    const text = "Mark Bell and Karin Vogt and Mark Bell again, 48.50 €, m.bell@example.com";
    const { text: sent, unmasked } = masked(text, situation);
    expect(sent).toBe("⟦C1⟧ and ⟦C2⟧ and ⟦C1⟧ again, ⟦M3⟧, ⟦E4⟧");
    expect(unmasked(sent)).toBe(text);
  });

  test("marks like ours are not taken for masks", () => {
    const { text, unmasked } = masked("⟦C1⟧ is Mark Bell", situation);
    expect(text).toBe(" C1  is ⟦C1⟧");
    expect(unmasked("⟦⟦C1⟧⟧")).toBeUndefined();
  });

  test("words of the shop stay, though people or amounts are in them", () => {
    expect(masked("who likes V60 Dripper in Berlin", situation).text).toBe(
      "who likes V60 Dripper in Berlin",
    );
  });
});
