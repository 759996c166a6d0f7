import { describe, expect, test } from "vitest";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import type { Interpretation } from "../../../src/core/language/interpretation.ts";
import { fold } from "../../../src/core/text.ts";
import { figuresSaid } from "./figures-said.ts";
import { notation } from "./notation.ts";
import { potterySituation } from "./pottery.ts";
import { questionsSaid } from "./questions-said.ts";

const interpret = createInterpreter();

const read = (text: string): Promise<Interpretation> => interpret(text, potterySituation);

/** What a message means, in a line; names are written as people write them. */
async function meaning(text: string): Promise<string> {
  const result = await read(text);
  return result.outcome === "understood" ? fold(notation(result.intents)) : result.outcome;
}

describe("a question means the same however it is put", () => {
  const rows = [...questionsSaid, ...figuresSaid].flatMap(([means, said]) =>
    said.map((text) => [text, means] as const),
  );

  test.each(rows)("%s", async (text, means) => {
    expect(await meaning(text)).toBe(fold(means));
  });
});

describe("a ranking that is said in other words", () => {
  test.each([
    [
      "three VIPs who've put the most money into the shop this year",
      "list in this year by revenue top 3 | customer & tag vip",
    ],
    ["I want the six customers with the highest order count", "list by orders top 6 | customer"],
    ["who orders the most often? four names", "list by orders top 4 | customer"],
    [
      "Who are the three customers worth the most over their lifetime?",
      "list by clv top 3 | customer",
    ],
    [
      "rank customers by what they spent in Leeds and stop after the fifth",
      "list by revenue top 5 | customer & city leeds",
    ],
    [
      "the two lowest earners among our products this year",
      "revenue per product in this year by revenue asc top 2",
    ],
    ["Companies ranked by turnover in May", "revenue per company in may by revenue"],
    ["four cities with the highest customer count", "customers per city by revenue top 4"],
    ["Six orders with the most money in them", "largest orders top 6"],
    ["which orders were the biggest in May? show three", "largest orders in may top 3"],
    [
      "which six customers have gone the longest without buying?",
      "list by last_order asc top 6 | customer",
    ],
    ["who pays the most rent", "unknown"],
    ["three suppliers we spent the most money with", "unknown"],
    ["what's the highest head count we had at a workshop", "unknown"],
    ["Will said they put the most money into the kiln", "unknown"],
    ["the most turnover we never had", "unknown"],
  ])("%s", async (text, means) => {
    expect(await meaning(text)).toBe(fold(means));
  });
});

describe("what says a deed or its occasion more closely than can be looked for", () => {
  test.each([
    ["have we ever sent Olivia Stone the price list", ["price list"]],
    ["has anyone set a reminder for Olivia Stone about the kiln yet?", ["kiln"]],
    ["did Priya sell Olivia Stone a glaze kit last week", ["Priya"]],
    ["have we told Olivia Stone about the meeting on Friday?", ["meeting on Friday"]],
    ["did I log the visit with Olivia Stone on Friday or was that Priya?", undefined],
    ["we had a stall in York, how many orders this year?", ["York"]],
    ["I met Olivia Stone on Monday, what did Rose Patel buy?", ["Olivia Stone"]],
    [
      "Glaze kits are in the window now, how many stoneware mugs did we sell this year?",
      ["Glaze kits"],
    ],
  ])("of “%s” it is named", async (text, left) => {
    const result = await read(text);
    expect(result.outcome === "understood" && result.ignored).toEqual(left);
  });
});

describe("a question of what only the answer of the one before tells", () => {
  test.each([
    [
      "what was our slowest month last year and what did we sell in it?",
      "revenue per month in last year by revenue asc top 1",
      "what did we sell in it",
    ],
    [
      "out of interest, which city had the most orders and who are the customers there",
      "orders per city by orders top 1",
      "who are the customers there",
    ],
  ])("“%s” is left out and named", async (text, means, left) => {
    expect(await meaning(text)).toBe(means);
    expect(await read(text)).toMatchObject({ ignored: [left] });
  });
});

describe("near misses", () => {
  test.each([
    ["customers in Leds", "Leeds"],
    ["customers in Galwey", "Galway"],
    ["who bought a stonware mug", "stoneware"],
    ["everyone tagged wholsale", "wholesale"],
    ["customers from referal", "referral"],
  ])("“%s” is read, and says that it took %s", async (text, taken) => {
    const result = await read(text);
    expect(result.outcome).toBe("understood");
    expect(JSON.stringify(result)).toContain(taken);
    expect(result).toHaveProperty("assumed");
  });

  test.each([
    ["custmers in york", "list | customer & city York"],
    ["reveneu last mnoth", "revenue in last month"],
    ["who hasnt oredered in 60 days", "list | lapsed 60 days"],
    ["avergae order value this year", "average_order in this year"],
    ["how many purchaces last week", "orders in last week"],
    ["overdeu follow-ups", "tasks overdue"],
    ["brithdays next week", "list | birthday next week"],
  ])("our own words may be mistyped: “%s”", async (text, means) => {
    expect(await meaning(text)).toBe(fold(means));
  });
});

describe("what cannot be explained is not answered", () => {
  test.each([
    // By something that we do not know, of a website, a dog, and messages that we are told to send
    "sales by till",
    "revenue per square foot",
    "who visited the website today",
    "how old is Olivia Stone's dog",
    "text Olivia Stone that we are closed",
    "how was your weekend",
    "who hasn't bought since the spring",
    "who hasn't been in since the summer",
    "who bought recently",
    "what'll the till take in December, do you reckon?",
    "do you reckon December will be better than November?",
    "is December going to be busier than last year's",
    "how much profit will we make this quarter",
    "how many glaze kits do we have out the back",
    "who buys a glaze kit exclusively",
    "customers who bought a glaze kit only in May",
    "customers since 2024 who still buy",
    "second best customer last year",
    "who bought a glaze kit and a stoneware mug in the same year",
    "which teachers spent less this year than last",
    "revenue per customer in Leeds versus York",
    "who still buys glaze kits",
    "revenue over 500 by city",
    "orders over 3 by city",
    "overdue since last week",
    "follow-ups overdue from April",
    "everybody who works for Mehta Interiors on Saturdays",
    "customers who bought glaze kits more than clay and raku workshops together",
    "best customer per city",
    "average number of orders per customer",
    "has Rose Patel bought anything since we last talked to her",
    "who came back within a month of their first order",
    "who bought a glaze kit for the first time in May",
    "who sold the most glaze kits this month",
    "which customers bought something every month this year",
    "who have we called more than once this month",
    "revenue before refunds this year",
    "revenue without glaze kits this year",
    "highest order value this year",
    "which products are never bought",
    "how many customers order more than once a month",
    "how many leads did we convert this year",
    "customers in Leeds and VIPs in York",
    "orders between 9 and 12 yesterday",
    "share of revenue from the top 10 % of customers",
    "customers in Timbuktu",
    "revenue from Zorro this year",
    "who bought a flux capacitor",
    "everyone tagged platinum",
    "customers who rarely buy",
    "revenue in May except weekends",
    "top customers per city",
    "who hasn't been in since summer",
    "how many customers almost bought",
    "profit by supplier",
    "sales by till operator",
    "how often do customers come back",
    "who will buy next month",
    "how are you today?",
    "which customers have a card on file with us?",
    "what would we lose if the teachers stopped buying",
    "how many customers would be left if York went quiet?",
    "apart from me, who has follow-ups due this week?",
    "who bought more than one stoneware mug",
    "should I refund Rose Patel?",
    "show me orders over 250 pounds",
    "everyone who asked about the glaze kit but never bought it",
    "how many people asked about the glaze kit",
    "calls per team member about the kiln repair",
    "email of Rose Patel or phone of Olivia Stone",
    "did Rose Patel talk to us about the glaze kit",
    "who bought a glaze kit in May and hasn't bought anything else since",
    "who called about the kiln repair last month, Tom's calls only",
    "orders over 1000",
    "Rose Patel might buy a stoneware mug",
    "I think Rose Patel may well order a stoneware mug",
    "Pia Lindqvist, York, found us through Instagram",
    "oldest 3 orders",
    "largest orders that weren't paid",
    "orders from people who haven't paid",
    "customers who took two glaze kits or more in one go",
    "top 3 customers of each city",
    "top 3 products per customer",
    "customers with a birthday this week and their phones",
    "how many glaze kits will we need this Christmas",
    "never called or emailed, only visited",
    "who has not called or emailed us in 60 days",
    "revenue since the market began",
    "Dundee or Perth: which one brought in more revenue in 2025?",
    "who should Tom thank",
    "who does Tom like",
    "which customers should Priya say hello to",
    "orders before the sale ended",
    "we had a bad May and I need to know how many bought",
    "the wholesale people are unhappy so show me the orders of this year",
    "calls about it this year",
    "follow-ups about that",
    "how many people asked about insurance",
    "who hasn't asked about insurance this year",
    "anything recorded by anyone but Tom",
    "follow-ups I made for Priya",
    "who of us called VIPs this week?",
    "who has the fewest customers of us?",
    "newest follow-ups",
    "5 newest follow-ups",
    "I was at the fair in Leeds on Monday. How much did we take?",
    "I have not seen Rose Patel since May. List those visits",
    "list those visits",
    "customers with two orders in May and none since",
    "who left the most messages this year?",
    "which companies paid the most in refunds?",
    "did we sell more pounds of clay in May than in June?",
    "add up everything we spent on clay",
    "who did Priya sell a glaze kit to?",
    "customers Tom sold mugs to in May",
    "customers with an order over 50",
    "who made a purchase above 200 this year",
    "who can't I ring on Monday?",
    "which customers can't we call about the party?",
  ])("%s", async (text) => {
    expect(await meaning(text)).toBe("unknown");
  });

  test("a number that can be read two ways is asked about", async () => {
    expect(await read("customers who spent more than 1.240")).toMatchObject({ outcome: "unclear" });
  });

  test("one plain word more does no harm, and is named", async () => {
    expect(await read("please bruv top 5 customers")).toMatchObject({
      outcome: "understood",
      ignored: ["bruv"],
    });
  });

  test("what is refused comes with three things that work, made of the shop's own words", async () => {
    const result = await read("customers in Timbuktu");
    if (result.outcome !== "unknown") throw new Error("understood");
    expect(result.suggestions).toHaveLength(3);
    for (const suggestion of result.suggestions)
      expect(await meaning(suggestion)).not.toBe("unknown");
  });
});

test("of goods that the talk before names, an answer about all goods is none", async () => {
  const recall = "The supplier recalls a batch of Stoneware Mug. I need everybody who bought some";
  expect(await meaning(`${recall} since May`)).toBe("unknown");
});
