import { expect, test } from "vitest";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { notation } from "./notation.ts";
import { potteryShop, potterySituation } from "./pottery.ts";
import { vocabularyOf } from "./shop.ts";

const people = [
  ...potteryShop.people,
  { name: "Esme Pineo", company: "Saint Brendan's School" },
  { name: "Harvey Long", company: "Harvey's Bakery" },
];
const situation = { ...potterySituation, vocabulary: vocabularyOf({ ...potteryShop, people }) };

test.each([
  [
    "revenue from Saint Brendan's School this year",
    "revenue in this year | company Saint Brendan's School",
  ],
  ["customers from saint brendan’s school", "list | customer & company saint brendan’s school"],
  ["who at Harvey's Bakery bought in May?", "list | company Harvey's Bakery & bought in may"],
  ["Harvey Long's phone", "Harvey Long: phone"],
])("a company is known by the owner's name in it: %s", async (text, means) => {
  const result = await createInterpreter()(text, situation);
  expect(result.outcome === "understood" ? notation(result.intents) : result.outcome).toBe(means);
});
