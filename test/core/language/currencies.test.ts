import { describe, expect, test } from "vitest";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { potterySituation } from "./pottery.ts";

const interpret = createInterpreter();

/** What is meant by a text in a shop that sells in a currency. */
async function meaning(text: string, currency: string) {
  const result = await interpret(text, { ...potterySituation, currency });
  return result.outcome === "understood" ? result.intents : [];
}

const sale = (amount: string) => `sold Rose Patel a stoneware mug for ${amount}`;

describe("a mark of money that several countries have means the shop's own money", () => {
  test.each([
    ["$45", "NZD", 4500, "NZD"],
    ["$45", "AUD", 4500, "AUD"],
    ["45 dollars", "CAD", 4500, "CAD"],
    ["$45", "EUR", 4500, "USD"],
    ["US$45", "NZD", 4500, "USD"],
    ["A$45", "NZD", 4500, "AUD"],
    ["45 NZD", "GBP", 4500, "NZD"],

    ["450 kr", "SEK", 45000, "SEK"],
    ["450 kroner", "DKK", 45000, "DKK"],
    ["¥4500", "JPY", 4500, "JPY"],
    ["₹450", "INR", 45000, "INR"],
    ["120 zł", "PLN", 12000, "PLN"],
    ["200 rand", "ZAR", 20000, "ZAR"],
    ["R200", "ZAR", 20000, "ZAR"],
    ["R1,500.00", "ZAR", 150000, "ZAR"],
    ["R20 000", "ZAR", 2000000, "ZAR"],
    ["Rs450", "INR", 45000, "INR"],
    ["EUR45", "GBP", 4500, "EUR"],
    ["RM45.50", "MYR", 4550, "MYR"],
  ])("“%s” where sales are in %s is %i minor units of %s", async (words, own, minor, currency) => {
    expect(await meaning(sale(words), own)).toMatchObject([{ amount: { minor, currency } }]);
  });

  test.each(["$1,240", "£1,240", "1,240 USD"])(
    "nothing is written on a guess: “%s” may be a thousand and more, or a little more than one",
    async (words) => {
      expect(await meaning(sale(words), "USD")).toMatchObject([
        { amount: { unclear: [124_000, 124] } },
      ]);
    },
  );

  test("slang for money names no currency", async () => {
    expect(await meaning(sale("45 bucks"), "NZD")).toMatchObject([{ amount: { minor: 4500 } }]);
  });

  test.each([
    ["450 kr", "EUR"],
    ["450 rupees", "GBP"],
    ["R320", "EUR"],
  ])("and “%s” means no money to a shop whose sales are in %s", async (words, own) => {
    expect(JSON.stringify(await meaning(sale(words), own))).not.toContain("amount");
  });

  test.each([
    ["¥20000", "JPY", 20_000],
    ["20 grand", "JPY", 20_000],
    ["$300", "NZD", 30_000],
  ])("“spent more than %s” in %s compares with %i minor units", async (words, own, moreThan) => {
    const intents = await meaning(`customers who spent more than ${words}`, own);
    expect(intents).toMatchObject([{ question: { filter: { is: "spent", moreThan } } }]);
  });
});
