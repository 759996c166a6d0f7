import { expect, test } from "vitest";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { notation } from "./notation.ts";
import { potteryShop, potterySituation } from "./pottery.ts";
import { vocabularyOf } from "./shop.ts";

const people = [
  ...potteryShop.people,
  ...["Edith Calder", "Edith Gray", "Bridget Marsh", "Isla Silva", "Yer Vang", "Pao Vang"].map(
    (name) => ({
      name,
      company: "",
    }),
  ),
];
const situation = { ...potterySituation, vocabulary: vocabularyOf({ ...potteryShop, people }) };

const read = async (text: string) => createInterpreter()(text, situation);

test.each([
  ["called edith caldr about the glaze", "edith caldr"],
  ["called eidth calder about the glaze", "eidth calder"],
  ["called Bridget Silva about the glaze", "Bridget Silva"],
  ["called bridget silva about the glaze", "bridget silva"],
  ["called Edith Calder-Smith about the glaze", "Edith Calder-Smith"],
  ["called Edith Calder -no answer", "Edith Calder"],
  ["called Bridget-no answer", "Bridget"],
  // A first name and an initial are a whole name where somebody is called so
  ["called Edith C about the glaze", "Edith C"],
  ["Bridget M rang about the glaze", "Bridget M"],
  ["Bridget I rang about the glaze", "Bridget"],
])("what stands beside half a name is nobody else's: %s", async (text, name) => {
  expect(await read(text)).toMatchObject({ intents: [{ contacts: [{ name }] }] });
});

test.each([
  ["edith caldr's phone?", "edith caldr: phone"],
  ["who is Bridgit Marsh", "Bridgit Marsh: profile"],
  ["when did Bridget M last buy", "Bridget M: last_order"],
  // "yer" is typed for "your", and somebody's name
  ["when did Yer Vang last buy? Her mug is still on the shelf", "Yer Vang: last_order"],
  ["yer vang's phone?", "yer vang: phone"],
])("a question takes a name with a slip: %s", async (text, means) => {
  const result = await read(text);
  expect(result.outcome === "understood" ? notation(result.intents) : result.outcome).toBe(means);
});
