import { describe, expect, test } from "vitest";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { fold } from "../../../src/core/text.ts";
import { contactNotation } from "./contact-notation.ts";
import { nurserySituation } from "./nursery.ts";

const interpret = createInterpreter();

/** What a message does, and what of it is said not to be written down. */
async function read(text: string): Promise<readonly [means: string, left: readonly string[]]> {
  const result = await interpret(text, nurserySituation);
  if (result.outcome !== "understood") return [result.outcome, []];
  return [fold(contactNotation(result.intents)), result.ignored ?? []];
}

describe("what stands beside a deed is written down, or said not to be", () => {
  test.each([
    [
      "Scrap the review reminder for Ruth Okafor. She already gave us five stars",
      "cancel ruth okafor “review”",
      ["She already gave us five stars"],
    ],
    [
      "how many orders last month? pop a reminder in for friday to check again",
      "question question [object object]",
      ["pop a reminder in for friday to check again"],
    ],
    [
      "The tasting with Ruth Okafor has to shift, put that reminder on Monday instead",
      "move ruth okafor to 2026-05-25",
      ["The tasting with Ruth Okafor has to shift"],
    ],
    [
      "Ruth Okafor's hedge can wait, so move that follow-up to Monday",
      "move ruth okafor to 2026-05-25",
      ["Ruth Okafor's hedge can wait"],
    ],
    [
      "push the Ruth Okafor follow-up to Monday, im wrecked sat",
      "move ruth okafor to 2026-05-25",
      ["im wrecked sat"],
    ],
    [
      "push the Ruth Okafor follow-up to Monday, out on the water all day tomorrow",
      "move ruth okafor to 2026-05-25",
      ["out on the water all day tomorrow"],
    ],
    [
      "move Ruth Okafor's quote to Monday, saturday's chaos",
      "move ruth okafor “quote” to 2026-05-25",
      ["saturday's chaos"],
    ],
    [
      "Ruth Okafor gets the trade tag, she signed this morning",
      "ruth okafor: +#trade",
      ["she signed this morning"],
    ],
    [
      "rang Ruth Okafor, she's in Faro these days so change the town pls, and jot down that mornings suit",
      "log_interaction contacts [object object], kind call, direction out, summary she's in faro these days",
      ["change the town pls, and jot down that mornings suit"],
    ],
    [
      "note for Ruth Okafor: likes white pots, and then a reminder for me about the invoice",
      "log_interaction contacts [object object], kind note, summary likes white pots",
      ["a reminder for me about the invoice"],
    ],
    [
      "rang Ruth Okafor about the hedge; enter that as negative. She wants the money back",
      "log_interaction contacts [object object], kind call, direction out, summary the hedge",
      ["enter that as negative. She wants the money back"],
    ],
    [
      "rang Ruth Okafor about the hedge, log that one",
      "log_interaction contacts [object object], kind call, direction out, summary the hedge",
      [],
    ],
    [
      "rang Ruth Okafor, told her to write down the measures",
      "log_interaction contacts [object object], kind call, direction out, summary told her to write down the measures",
      [],
    ],
    [
      "add contact Harlan Osgood, drives a blue van, lives in Porto",
      "new harlan osgood, city porto",
      ["drives a blue van"],
    ],
    [
      "met a guy at the flower show, Harlan Osgood, harlan@osgood.example, he'd like to start a hedge. add him pls",
      "new harlan osgood, source flower show, email harlan@osgood.example",
      ["he'd like to start a hedge"],
    ],
    [
      "please register a customer named Harlan Osgood, he walked in off the street (so source walk-in), 087 555 0142",
      "new harlan osgood, source walk-in, phone 087 555 0142",
      ["he walked in off the street"],
    ],
    [
      "Register Harlan Osgood - harlan@osgood.example - Porto - referral from Ruth Okafor",
      "new harlan osgood, email harlan@osgood.example, city porto, source referral",
      ["from Ruth Okafor"],
    ],
    [
      "Adding: Harlan Osgood, works at a school in Porto, harlan@osgood.example, tag trade",
      "new harlan osgood, city porto, email harlan@osgood.example, #trade",
      ["school"],
    ],
    [
      "Someone walked in today who isn't in the system yet: Harlan Osgood, 087 555 0142. Please add.",
      "new harlan osgood, phone 087 555 0142",
      ["Someone walked in today"],
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
    [
      "add contact Harlan Osgood (087 555 0142), friend of Ivy Moss",
      "new harlan osgood, phone 087 555 0142",
      ["friend of Ivy Moss"],
    ],
    ["add contact Harlan Osgood, friend of Ivy Moss", "new harlan osgood", ["friend of Ivy Moss"]],
    [
      "new number for Ruth Okafor 087 555 0142 (her sister's)",
      "ruth okafor: phone 087 555 0142",
      ["her sister's"],
    ],
    [
      "new email for Ruth Okafor ruth@example.com (her work one)",
      "ruth okafor: email ruth@example.com",
      ["her work one"],
    ],
    ["change Ruth Okafor's city to Faro, OR", "ruth okafor: city faro", ["OR"]],
    ["Ruth Okafor moved to Bozeman, Montana", "ruth okafor: city bozeman", ["Montana"]],
    ["Ruth Okafor's city is Toronto, Canada", "ruth okafor: city toronto, country ca", []],
    ["city of Ruth Okafor: Vancouver, BC", "ruth okafor: city vancouver", ["BC"]],
    ["Ruth Okafor is in Canada now", "ruth okafor: country ca", []],
    ["Ruth Okafor has moved to Kenya", "ruth okafor: country ke", []],
    ["Ruth Okafor lives in South Korea now", "ruth okafor: country kr", []],
    ["add contact Harlan Osgood from Kenya", "new harlan osgood, country ke", []],
    [
      "change Ruth Okafor's company to Hill, Roy & Sons",
      "ruth okafor: company hill, roy & sons",
      [],
    ],
    [
      "company for Ruth Okafor is Hill, Roy and Sons",
      "ruth okafor: company hill, roy and sons",
      [],
    ],
    [
      "Ruth Okafor works at Baker, Bond & Steele now",
      "ruth okafor: company baker, bond & steele",
      [],
    ],
    ["change Ruth Okafor's company to Alder, Inc", "ruth okafor: company alder, inc", []],
    [
      "change Ruth Okafor's company to Alder Realty, Porto",
      "ruth okafor: company alder realty",
      ["Porto"],
    ],
    ["Ruth Okafor works at Alder Realty in Porto", "ruth okafor: company alder realty", ["Porto"]],
    [
      "change Ruth Okafor's source to referral from Ivy Moss",
      "ruth okafor: source referral",
      ["from Ivy Moss"],
    ],
    ["source of Ruth Okafor: referral (Ivy Moss)", "ruth okafor: source referral", ["Ivy Moss"]],
    [
      "change Ruth Okafor's source to word of mouth via Ivy Moss",
      "ruth okafor: source word of mouth",
      ["via Ivy Moss"],
    ],
    [
      "change Ruth Okafor's owner to Sam because Nils is leaving",
      "ruth okafor: owner sam",
      ["because Nils is leaving"],
    ],
    [
      "tag Ruth Okafor VIP because Ivy Moss recommended her",
      "ruth okafor: +#vip",
      ["because Ivy Moss recommended her"],
    ],
    ["cancel Ruth Okafor's follow-up, she doesn't want them any more", "cancel ruth okafor", []],
    ["cancle ruth okafors follow up she dont want em", "cancel ruth okafor", []],
  ])("%s", async (text, means, left) => {
    expect(await read(text)).toEqual([means, left]);
  });

  test.each([
    ["sold Ruth Okafor a rose bush for 40, size m", ["size m"]],
    ["Ruth Okafor bought a rose bush for 40 on credit", ["on credit"]],
    ["sold Ruth Okafor a rose bush for 40, half paid", ["half paid"]],
    ["sold Ruth Okafor a rose bush (white) for 40", ["white"]],
    ["Ruth Okafor bought a rose bush for 40 for her son", ["for her son"]],
    ["sold Ruth Okafor a rose bush for 40, pickup friday", ["pickup friday"]],
    ["Ruth Okafor bought a rose bush for 40, delivery tomorrow", ["delivery tomorrow"]],
    ["Ruth Okafor bought a rose bush for 40, she wants it in white", ["she wants it in white"]],
    ["sold Ruth Okafor a rose bush for 40, she needs it by friday", ["she needs it by friday"]],
    ["sold Ruth Okafor a rose bush for 40, paid cash", []],
  ])("what is told of what was sold, and no day of the sale: %s", async (text, left) => {
    expect(await read(text)).toEqual([
      expect.stringMatching(/^record_purchase (?!.*when)(?=.*rose bush)/),
      left,
    ]);
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
    "change Ruth Okafor's company to Frost Glass and call him",
    "change Ruth Okafor's company to Frost Glass, and Ivy Moss's to Wood & Sons",
    "change Ruth Okafor's city to Porto or Faro",
    "we have Ruth Okafor's city wrong, it should be Canada",
    "Ruth Okafor moved to Texas",
    "remind Sam and Ruth Okafor to water the ferns tomorrow",
    "Ruth Okafor works at Frost Glass now, her direct line is 087 555 0142",
    "add contact Harlan Osgood, drives a van, if he signs",
  ])("more than a value is no value, and nothing is written: %s", async (text) => {
    expect(await read(text)).toEqual(["unknown", []]);
  });
});

describe("a question behind a comma is answered of whom the words before it tell", () => {
  const ruth = { name: "Ruth Okafor" };
  test.each([
    [
      "I have Ruth Okafor on the line in two minutes, when did we last talk to her",
      [{ do: "contact_fact", contact: ruth, fact: "last_contact" }],
      ["I have Ruth Okafor on the line in two minutes"],
    ],
    [
      "called Ruth Okafor, when did she last order?",
      [{ do: "contact_fact", contact: ruth, fact: "last_order" }],
      ["called Ruth Okafor"],
    ],
    [
      "Phone number of Ruth Okafor? She rang and I missed what she said.",
      [{ do: "contact_fact", contact: ruth, fact: "phone" }],
      ["She rang and I missed what she said"],
    ],
    [
      "a man at the market says he shops here, do we have Barnaby Quill?",
      [{ do: "contact_fact", contact: { name: "Barnaby Quill" }, fact: "profile" }],
      undefined,
    ],
    [
      "tag Ruth Okafor VIP, what tags does she have",
      [
        { do: "tag", contacts: [ruth], add: ["VIP"] },
        { do: "contact_fact", contact: { last: true }, fact: "tags" },
      ],
      undefined,
    ],
    [
      "what is Ruth Okafor's number? log a call with her about pots",
      [
        { do: "contact_fact", contact: ruth, fact: "phone" },
        { do: "log_interaction", contacts: [{ last: true }], kind: "call", summary: "pots" },
      ],
      undefined,
    ],
    [
      "log a call with Ruth Okafor about her order, and what's Drew Fields' number",
      [
        { do: "log_interaction", contacts: [ruth], kind: "call", summary: "her order" },
        { do: "contact_fact", contact: { name: "Drew Fields" }, fact: "phone" },
      ],
      undefined,
    ],
  ])("%s", async (text, intents, ignored) => {
    const { ignored: left, ...read } = {
      ignored: undefined,
      ...(await interpret(text, nurserySituation)),
    };
    expect([read, left]).toEqual([{ outcome: "understood", intents }, ignored]);
  });
});

describe("what is done with somebody new follows their details", () => {
  const added = (values: object, tags?: readonly string[]) => ({
    do: "add_contact",
    values,
    ...(tags === undefined ? {} : { tags }),
  });
  const name = "Harlan Osgood";
  test.each([
    [
      "new client Harlan Osgood, harlan@osgood.example, just bought 1 bird feeder for 36",
      [
        added({ name, email: "harlan@osgood.example" }),
        {
          do: "record_purchase",
          contact: { last: true },
          product: "Bird Feeder",
          quantity: 1,
          amount: { minor: 3600 },
        },
      ],
    ],
    [
      "Please create Harlan Osgood (Osgood Design, Porto) and tag him trade, then have Sam call him on Wednesday",
      [
        added({ name, company: "Osgood Design", city: "Porto" }, ["trade"]),
        {
          do: "create_follow_up",
          contact: { last: true },
          assignee: "Sam",
          text: "call him",
          when: { on: "2026-05-27", words: "on Wednesday" },
        },
      ],
    ],
  ])("%s", async (text, intents) => {
    expect(await interpret(text, nurserySituation)).toEqual({ outcome: "understood", intents });
  });
});
