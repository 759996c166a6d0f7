import { describe, expect, test } from "vitest";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { fold } from "../../../src/core/text.ts";
import { contactNotation } from "./contact-notation.ts";
import { nursery, nurseryClock } from "./nursery.ts";

const interpret = createInterpreter();

/** What a message does, and what of it is said not to be written down. */
async function read(text: string): Promise<readonly [means: string, left: readonly string[]]> {
  const result = await interpret(text, {
    clock: nurseryClock,
    actor: { name: "Marta", role: "owner" },
    currency: "EUR",
    dateOrder: "DMY",
    vocabulary: nursery,
  });
  if (result.outcome !== "understood") return [result.outcome, []];
  return [fold(contactNotation(result.intents)), result.ignored ?? []];
}

describe("what stands beside a deed is written down, or said not to be", () => {
  test.each([
    [
      "add contact Harlan Osgood, drives a blue van, lives in Porto",
      "new harlan osgood, city porto",
      ["drives a blue van"],
    ],
    [
      "add contact Harlan Osgood - prefers text messages - 087 555 0142",
      "new harlan osgood, phone 087 555 0142",
      ["prefers text messages"],
    ],
    [
      "new contact Harlan Osgood, birthday 3 May, his wife is Ana, Porto",
      "new harlan osgood, birthday --05-03, city porto",
      ["his wife is Ana"],
    ],
    [
      "add contact Harlan Osgood, harlan@example.com. he rides a tandem. lives in Faro",
      "new harlan osgood, email harlan@example.com, city faro",
      ["he rides a tandem"],
    ],
    [
      "tag Ruth Okafor VIP, she wants the catalogue",
      "ruth okafor: +#vip",
      ["she wants the catalogue"],
    ],
    ["untag Ruth Okafor trade, she moved to Faro", "ruth okafor: -#trade", ["she moved to Faro"]],
    [
      "change Ruth Okafor's city to Faro; also she wants a quote",
      "ruth okafor: city faro",
      ["she wants a quote"],
    ],
    [
      "Ruth Okafor's birthday is 3 May, she likes chocolate",
      "ruth okafor: birthday --05-03",
      ["she likes chocolate"],
    ],
    ["rename Ruth Okafor to Ruth Mills, she got married", "ruth okafor: name ruth mills", []],
    [
      "Ruth Okafor works at Frost Glass now, as their buyer",
      "ruth okafor: company frost glass",
      [],
    ],
    ["tag Ruth Okafor VIP because she is lovely", "ruth okafor: +#vip", []],
    ["cancel Ruth Okafor's follow-up, she doesn't want them any more", "cancel ruth okafor", []],
    ["cancle ruth okafors follow up she dont want em", "cancel ruth okafor", []],
  ])("%s", async (text, means, left) => {
    expect(await read(text)).toEqual([means, left]);
  });

  test("a number after the price is no quantity, and a day told of somebody else is not the sale's", async () => {
    expect(await read("sold Ruth Okafor a rose bush for 40, she paid 25 so far")).toEqual([
      expect.stringMatching(/^record_purchase (?!.*quantity)(?!.*25)/),
      ["she paid 25 so far"],
    ]);
    expect(
      await read("Ruth Okafor bought a rose bush for 40, it's for her son who turns 6 on 12 July"),
    ).toEqual(["unknown", []]);
  });

  test.each([
    "change Ruth Okafor's city to Faro from Friday",
    "change Ruth Okafor's city to Faro (moving on Friday)",
    "change Ruth Okafor's company to Frost Glass and call her Friday",
    "change Ruth Okafor's company to Frost Glass, effective Monday",
    "change Ruth Okafor's phone to 087 555 0142, only after 6pm",
    "rename Ruth Okafor to Ruth Mills and move her to Faro",
    "Ruth Okafor works at Frost Glass now, her direct line is 087 555 0142",
    "add contact Harlan Osgood, never mind",
    "add contact Harlan Osgood, drives a van, if he signs",
  ])("more than a value is no value, and nothing is written: %s", async (text) => {
    expect(await read(text)).toEqual(["unknown", []]);
  });
});
