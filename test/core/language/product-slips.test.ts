import { expect, test } from "vitest";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { nurserySituation } from "./nursery.ts";

const interpret = createInterpreter();

async function soldIn(text: string): Promise<string | undefined> {
  const read = await interpret(text, nurserySituation);
  const [sale] = read.outcome === "understood" ? read.intents : [];
  return sale?.do === "record_purchase" ? sale.product : undefined;
}

test.each([
  ["a bird feder", "Bird Feeder"],
  ["a watering cann", "Watering Can"],
  ["two rose bushs", "Rose Bush"],
])("“%s” is the one product that is a slip of the keys away", async (typed, product) => {
  expect(await soldIn(`sold ${typed} to Ruth Okafor for 14`)).toBe(product);
});

test.each([
  ["a terracotta pot 40cm", "terracotta pot 40cm"],
  ["a bird bath", "bird bath"],
])(
  "“%s”, of other figures or words, is one that the shop does not have yet",
  async (typed, product) => {
    expect(await soldIn(`sold ${typed} to Ruth Okafor for 14`)).toBe(product);
  },
);
