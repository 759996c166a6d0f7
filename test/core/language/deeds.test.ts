import { describe, expect, test } from "vitest";
import type { Intent } from "../../../src/core/intent.ts";
import type { Interpretation, Situation } from "../../../src/core/language/interpretation.ts";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { fold } from "../../../src/core/text.ts";
import { deedNotation } from "./deed-notation.ts";
import { chatSaid } from "./chat-said.ts";
import { neverWritten, spokenAgainst } from "./never-written.ts";
import { nurserySituation } from "./nursery.ts";
import { exchangesSaid } from "./exchanges-said.ts";
import { remindersSaid } from "./reminders-said.ts";
import { refundsSaid, salesSaid } from "./sales-said.ts";
import { severalSaid } from "./several-said.ts";

const interpret = createInterpreter();

const read = (text: string, more: Partial<Situation> = {}): Promise<Interpretation> =>
  interpret(text, {
    ...nurserySituation,
    ...more,
  });

/** What a message does, in a line; names, texts and closing marks are written in many ways. */
async function meaning(text: string, more: Partial<Situation> = {}): Promise<string> {
  const result = await read(text, more);
  return plain(result.outcome === "understood" ? deedNotation(result.intents) : result.outcome);
}
const plain = (notation: string): string => fold(notation).replace(/[.,;:]+$/, "");

const rowsOf = (said: typeof salesSaid) =>
  said.flatMap(([means, texts]) => texts.map((text) => [text, means] as const));

test.each([
  ["Ruth Okafor's proof got mailed, mark it off", "proof"],
  ["Ruth Okafor's rental got sorted out, tick it off", "rental"],
])("%s: that one of hers, and no other", async (text, words) => {
  const target = { contact: { name: "Ruth Okafor" }, text: words };
  expect(await deed(text)).toMatchObject({ do: "change_follow_up", action: "complete", target });
});

test.each([
  ["move Ruth Okafor's invoice from Friday to Monday", "2026-05-25"],
  ["shift the invoice for Ruth Okafor from the 22nd to the 29th", "2026-05-29"],
])("%s puts it to the later day", async (text, on) => {
  const read = await deed(text);
  expect(read).toMatchObject({ do: "change_follow_up", action: "move", when: { on } });
});

test.each([
  ["Ruth Okafor is moving to Faro, so scrap her workshop invite, no point any more", "cancel"],
  ["Ruth Okafor won't come to any workshop after all. Cancel my reminder for her.", "cancel"],
  ["Ruth Okafor sent us five stars!! so my review ask for her can be ticked off", "complete"],
  ["cancel my reminder for Ruth Okafor, she changed her mind", "cancel"],
  ["The hedge is off, sadly. Drop the follow-up for Ruth Okafor.", "cancel"],
  ["Ruth Okafor asked me for more time, so her invoice call moves to 7 June", "move"],
  ["Ruth Okafor is away this week so push her price list to next Wednesday", "move"],
  ["Ruth Okafor is in Faro, so push her price list to next Wednesday", "move"],
  ["Ruth Okafor is in Norway. Cancel my reminder for her.", "cancel"],
  ["Ruth Okafor and her cracked pots: push it to monday, im at the fair all friday", "move"],
  [
    "I couldn't reach Ruth Okafor today, she's on holiday. Move my call with her to Monday.",
    "move",
  ],
  ["i'm out with the flu, can Sam take over my call with Ruth Okafor?", "reassign"],
  ["my kid is ill, can Sam take my follow-up with Ruth Okafor?", "reassign"],
  ["Tick off the review follow-up with Ruth Okafor, she posted one last night", "complete"],
  ["Ruth Okafor's hedge quote is done, next one in 2 weeks", "complete"],
  ["Sam is doing the Ruth Okafor invoice not Nils, reassign it pls", "reassign"],
  ["Sam is handling the invoice for Ruth Okafor instead of me", "reassign"],
  ["Ruth Okafor hedge quote isnt needed anymore cancel it", "cancel"],
  ["the hedge quote for Ruth Okafor isn't needed, please cancel it", "cancel"],
  ["the pots came in at last, so cross my follow-up for Ruth Okafor off please", "complete"],
])("%s: what there is to do for her, with the talk around it left out", async (text, action) => {
  const target = { contact: { name: "Ruth Okafor" } };
  expect(await deed(text)).toMatchObject({ do: "change_follow_up", action, target });
});

test.each([
  "push everything due today to Monday",
  "move all of my stuff for today to Monday",
  "can you shift everything on my list today to Monday",
  "please move everything I have for today to Monday",
])("%s: all that is on one's own list for today", async (text) => {
  const when = { is: "calendar", unit: "day", shift: 0 };
  const target = { assignee: "me", all: true, when };
  expect(await deed(text)).toMatchObject({ do: "change_follow_up", action: "move", target });
});

test.each([
  "don't move everything due today to Monday",
  "if it rains, move everything due today to Monday",
  "move all of the roses today to the back",
])("%s: nothing is moved", async (text) => {
  expect((await read(text)).outcome).toBe("unknown");
});

test.each([
  "Nils will be at the fair on 30 May. Move all his open follow-ups of that day to 1 June.",
  "Nobody works on a Saturday! Nils's follow-ups for 30 May should all be shifted to Monday the 1st.",
])("%s: all of that day, and no others", async (text) => {
  const when = { is: "between", from: "2026-05-30", to: "2026-05-30" };
  const target = { assignee: "Nils", all: true, when };
  const then = { on: "2026-06-01" };
  expect(await deed(text)).toEqual(
    expect.objectContaining({ action: "move", target, when: expect.objectContaining(then) }),
  );
});

test.each([
  "Nils's off for a while: give all his open follow-ups to Sam",
  "Nils is off sick. All of his follow-ups should go to Sam instead",
  "All of Nils's follow-ups should go to Sam instead of Basil",
])("%s: all that he has, and nothing of what is told before", async (text) => {
  const target = { assignee: "Nils", all: true };
  const handed = { do: "change_follow_up", target, action: "reassign", assignee: "Sam" };
  expect(await deed(text)).toEqual(handed);
});

test.each([
  "Assign Ruth Okafor's pots follow-up to Sam instead of me",
  "ruth okafor's pots follow up, reassign it to sam, he knows her better than nils does",
])("%s: that one, to him", async (text) => {
  const target = { contact: { name: expect.stringMatching(/^ruth okafor$/i) }, text: "pots" };
  const handed = { do: "change_follow_up", target, action: "reassign", assignee: "Sam" };
  expect(await deed(text)).toEqual(handed);
});

test("somebody takes over as owner of everybody who is named by what they have in common", async () => {
  expect(await deed("Sam takes over as owner of everybody at Byrne Landscapes")).toEqual({
    do: "hand_over",
    filter: { is: "company", any: ["Byrne Landscapes"] },
    owner: "Sam",
  });
});

test.each([
  ["Everyone Nils looks after in Faro should have Sam as owner", ["Nils", "Faro"], "Sam"],
  ["All of Nils's contacts in Faro are mine from now on", ["Nils", "Faro"], "me"],
])("%s: all of them, and nobody else", async (text, [holder, city], owner) => {
  const of = [
    { is: "owner", any: [holder] },
    { is: "city", any: [city] },
  ];
  expect(await deed(text)).toEqual({ do: "hand_over", filter: { is: "all", of }, owner });
});

test("a figure asked before what is to be done is answered", async () => {
  const meant = await read("revenue this month, then tag Ruth Okafor vip");
  expect(meant).toMatchObject({ intents: [{ do: "question" }, { do: "tag" }] });
});

test("“also 0131 …” behind a number is a further one, and takes nobody's first", async () => {
  for (const first of ["Ruth Okafor's new number is", "add a number for Ruth Okafor:"]) {
    const lastCommand = await deed(`${first} 0131 496 0777`);
    const more = await deed("also 0131 496 0778", { lastCommand });
    expect(more).toMatchObject({ do: "change_contact", add: { phone: "0131 496 0778" } });
    expect(more).not.toHaveProperty("set");
  }
});

test("an hour said by itself is that of what was just put down", async () => {
  const lastCommand = await deed("remind me on Monday to call Ruth Okafor");
  const when = expect.objectContaining({ at: "10:00" });
  expect(await deed("and at 10", { lastCommand })).toMatchObject({ do: "correct", when });
});

test.each([
  "contacts in Faro that are mine now",
  "how many contacts in Faro are mine now",
  "which customers in Faro does Sam look after now?",
])("%s: asks, and hands nobody over", async (text) => {
  expect(await deed(text)).toMatchObject({ do: "question" });
});

test("every follow-up that somebody has is on their list", async () => {
  const when = { is: "between", from: "2026-06-24", to: "2026-06-24" };
  expect(await deed("give every follow-up Nils has on 24 June to Sam")).toEqual({
    do: "change_follow_up",
    target: { assignee: "Nils", all: true, when },
    action: "reassign",
    assignee: "Sam",
  });
});

test.each([
  [
    "remind me tomorrow 9.30 to send Ruth Okafor the list.. ah no wait, next friday, same time",
    { on: "2026-05-29", at: "09:30" },
  ],
  [
    "Remind Sam on Monday to visit Ruth Okafor - no, Tuesday, Monday he's off",
    { on: "2026-05-26" },
  ],
  [
    "remind me at 10 tomorrow to visit Ruth Okafor, sorry, the week after",
    { on: "2026-05-29", at: "10:00" },
  ],
  [
    "remind me to visit Ruth Okafor tomorrow at 10, sorry, make that 11",
    { on: "2026-05-22", at: "11:00" },
  ],
  ["remind me on Friday to visit Ruth Okafor (no, saturday)", { on: "2026-05-23" }],
  [
    "remind me at 2pm tomorrow to visit Ruth Okafor, no wait 3pm",
    { on: "2026-05-22", at: "15:00" },
  ],
  ["remind me on 20 June to visit Ruth Okafor, or actually the 21st", { on: "2026-06-21" }],
])("%s: due when it was put right to, and nothing of that is kept", async (text, when) => {
  const read = await deed(text);
  expect(read).toMatchObject({ do: "create_follow_up", when });
  expect(read).toHaveProperty("text", expect.stringMatching(/(?:Okafor|list)$/));
});

test.each([
  "remind me on Monday to visit Ruth Okafor, no, Tuesday, or Wednesday",
  "remind me next week Tuesday to visit Ruth Okafor, hmm make it Wednesday",
  "remind me tomorrow to visit Ruth Okafor. Actually, make it the day after, I'm out tomorrow",
])("%s: which time holds is asked", async (text) => {
  expect((await read(text)).outcome).toBe("unclear");
});

test.each([
  "remnid me wednesday to ring ruth okafor.. no wait i meant fiona byrne, ruth's abroad",
  "remind me on Wednesday to ring Ruth Okafor. Sorry, I meant Fiona Byrne",
  "remind me Wednesday to ring Ruth Okafor about the pots, sorry, Fiona Byrne",
  "remind me Wednesday to ring Ruth Okafor about the pots... no, make that Fiona Byrne",
  "remind me Wednesday to ring Ruth Okafor - no wait, I mean Fiona Byrne, Ruth has hers",
])("%s: for the one who was put right, and nobody else", async (text) => {
  const read = await deed(text);
  expect(read).toMatchObject({ do: "create_follow_up", when: { on: "2026-05-27" } });
  expect(read).toHaveProperty("contact.name", expect.stringMatching(/^fiona byrne$/i));
  expect(read).toHaveProperty("text", expect.stringMatching(/^ring fiona byrne/i));
});

test.each([
  "remind me Wednesday to ask Ruth Okafor about the pots, sorry, Fiona Byrne and Paul Wood",
  "remind me Wednesday to ring Ruth Okafor about the pots, no, Fiona Byrne, Paul Wood",
])("%s: who of them is meant is asked", async (text) => {
  expect((await read(text)).outcome).toBe("unclear");
});

test.each(["the week after?", "what about the week after", "no i meant the week after, the 28th"])(
  "%s: puts nothing right",
  async (text) => {
    const situation = { lastCommand: await deed("remind me tomorrow to call Lena Vogel") };
    expect((await read(text, situation)).outcome).not.toBe("understood");
  },
);

test("a word that may put right stays where no time follows it", async () => {
  const read = await deed("remind me tomorrow to tell Ruth Okafor no, we have no roses");
  expect(read).toHaveProperty("text", "tell Ruth Okafor no, we have no roses");
});

test("a day that is denied in a note stays in it", async () => {
  const summary = "she can do Friday, not Monday";
  const read = await deed("called Ruth Okafor, she can do Friday, not Monday");
  expect(read).toMatchObject({ do: "log_interaction", summary });
});

test("a reminder is due on no day that is denied", async () => {
  const read = await deed("remind me to call Ruth Okafor on Friday, not Monday");
  expect(read).toMatchObject({ do: "create_follow_up", when: { on: "2026-05-22" } });
});

test.each([
  "we don't have to chase Ruth Okafor any more",
  "nobody needs to chase Ruth Okafor's invoice any more",
  "no need to chase Ruth Okafor any more",
])("%s: that is no longer to be done", async (text) => {
  expect(await deed(text)).toMatchObject({ do: "change_follow_up", action: "cancel" });
});

test.each([
  [
    "Order MP-9920: Ruth Okafor took one olive tree at 74 and two rose bushes at 22 each",
    "sale: ruth okafor, 1 x olive tree, 74, ref mp-9920 + sale: ruth okafor, 2 x rose bush, 22, each, ref mp-9920",
  ],
  [
    "Invoice MP-2231: Ruth Okafor bought 1 olive tree for €1,240.50",
    "sale: ruth okafor, 1 x olive tree, 1240.5 eur, ref mp-2231",
  ],
])("what an order goes by may stand before it: %s", async (text, means) => {
  expect(await meaning(text)).toBe(means);
});

describe.each([
  ["an exchange", exchangesSaid],
  ["several things at once", severalSaid],
  ["a sale", salesSaid],
  ["a refund", refundsSaid],
  ["something to do", remindersSaid],
  ["what has talk around it", chatSaid],
])("%s is the same however it is told", (_, said) => {
  test.each(rowsOf(said))("%s", async (text, means) => {
    expect(await meaning(text)).toBe(plain(means));
  });
});

const writes = (intent: Intent): boolean =>
  ![
    "question",
    "contact_fact",
    "list_follow_ups",
    "list_interactions",
    "list_purchases",
    "refine",
    "no",
    "yes",
    "choose",
    "help",
  ].includes(intent.do);

test.each([
  ...neverWritten,
  ...spokenAgainst,
  "ruth okafor wouldnae be happy with the rose bush so i gave her 42.90 back",
  "dinnae remind me to call ruth okafor",
  "template: remind me to call Ruth Okafor on Friday",
  "Ruth Okafor's source is a mystery",
  "sold 3 compost n 1 rose bush to Ruth Okafor. 58.50 for the compost, 22.50 for the bush",
])("nothing is written: %s", async (text) => {
  const result = await read(text);
  expect(result.outcome === "understood" ? result.intents.filter(writes) : []).toEqual([]);
});

test.each([
  "remind me Friday the 30th to ring Ruth Okafor",
  "remind me fri 14 june to ring Ruth Okafor",
  "remind me tomorrow tuesday to ring Ruth Okafor",
  "ring Ruth Okafor friday morning tuesday afternoon",
  "Ruth Okafor rang Friday, coming Tuesday",
  "sold Ruth Okafor a bird feeder for 18 on monday 12 may",
])("of two days that are not the same none is taken: %s", async (text) => {
  const result = await read(text);
  const [intent] = result.outcome === "understood" ? result.intents : [];
  expect(intent && "when" in intent && Object.keys(intent.when ?? {})).toEqual(["words"]);
});

/** What is to be written down or done may be refused, and is never answered as if it asked. */
test.each([
  "please log, ruth okafor frobbed the hedge in a way nobody can read if she likes",
  "put down ruth okafor's order",
  "log ruth okafor's last order",
  "tag ruth okafor vip, she asked",
  "ruth okafor's birthday is 9 october 1998, not what we have",
  "cancel ruth okafor's calls in may",
  "ruth okafor was over the moon with her calls in may",
  "maybe add Lena Foxworth, Porto, lena@foxworth.example, referral",
  "Add Lena Foxworth, Porto. Actually no, Cork. lena@foxworth.example",
])("nothing is answered: %s", async (text) => {
  const result = await read(text);
  expect(
    result.outcome === "understood" ? result.intents.filter((each) => !writes(each)) : [],
  ).toEqual([]);
});

test.each([
  [
    "called tomasz nowak yesterday and ivy moss today, no answer",
    "call out: Tomasz Nowak @2026-05-20 | no answer + call out: Ivy Moss @2026-05-21 | no answer",
  ],
  [
    "had a call with tomasz nowak today and also a meeting with ivy moss, both want pots",
    "call: Tomasz Nowak @2026-05-21 | both want pots + meeting: Ivy Moss @2026-05-21 | both want pots",
  ],
])("of several told at once each has their own day and kind: %s", async (text, means) => {
  expect(await meaning(text)).toBe(plain(means));
});

test.each([
  "Ivy Moss rang, she's moved to Faro",
  "Ivy Moss rang, she has moved to Faro",
  "ivy moss rang, she's now in faro",
  "Ivy Moss called, she lives in Faro now.",
])("who rang and has moved did both: %s", async (text) => {
  expect(await read(text)).toMatchObject({
    outcome: "understood",
    intents: [
      { do: "log_interaction", kind: "call", direction: "in" },
      { do: "change_contact", contact: { last: true }, set: { city: "Faro" } },
    ],
  });
});

test.each(["called ivy moss, she is in faro today", "ivy moss rang, she's moving to faro"])(
  "where somebody is for a day, or will be, is no city of theirs: %s",
  async (text) => {
    expect(await read(text)).toMatchObject({ intents: [{ do: "log_interaction", kind: "call" }] });
  },
);

test.each([
  "ruth okafor gave back the cello so remove tag vip",
  "ruth okafor gave back the cello, remove the vip tag",
  "ruth okafor returned the bird feeder so take off tag vip",
  "ruth okafor brought back the bird feeder so take the vip tag off her",
  "ruth okafor gave back the cello. please remove the tag vip",
])("what was lent comes back with no money: %s", async (text) => {
  expect(await read(text)).toMatchObject({
    outcome: "understood",
    intents: [
      { do: "tag", contacts: [{ name: expect.stringMatching(/^ruth okafor$/i) }], remove: ["VIP"] },
    ],
    ignored: [
      expect.stringContaining("back|returned".split("|").find((word) => text.includes(word)) ?? ""),
    ],
  });
});

test("a name with an s too many is asked about where something is written", async () => {
  for (const text of ["log a call with bill frosts", "called bill frosts about the pots"]) {
    const result = await read(text);
    const names =
      result.outcome === "understood"
        ? result.intents.flatMap((intent) => ("contacts" in intent ? (intent.contacts ?? []) : []))
        : [];
    expect(names).toEqual([{ name: "bill frosts" }]);
  }
});

async function deed(text: string, more: Partial<Situation> = {}): Promise<Intent> {
  const result = await read(text, more);
  const [intent] = result.outcome === "understood" ? result.intents : [];
  if (intent === undefined) throw new Error(`Not understood: ${text}`);
  return intent;
}

describe("what was just written is put right by its pieces", () => {
  const sale = "ines carvalho bought 2 olive trees for 48 euros";
  const call = "called tomasz nowak about the drainage";
  const toDo = "remind me tomorrow to call ruth okafor";
  const handed = "give ruth okafor's hedge quote follow-up to sam";
  const moved = "ruth okafor has moved to faro";
  const email = "ruth okafor's email is r@okafor.example";
  const owner = "sam looks after ruth okafor";
  test.each([
    [sale, "no, 240 and it was saturday", "240 @2026-05-16"],
    [sale, "My mistake, the amount was €12.00.", "12 EUR"],
    [sale, "make it 3", "x3"],
    [sale, "no, 3", "x3"],
    [sale, "no, 6 pieces", "x6"],
    [sale, "no i tell a lie, she had 3, so 72", "x3 72"],
    [sale, "she took 3 actually, 72", "x3 72"],
    [sale, "oh she had 3, not 2", "x3"],
    [sale, "84 not 48", "84"],
    [sale, "not 2, 3", "x3"],
    [sale, "she bought 3, not 2", "x3"],
    [sale, "no 3 rose bushes", "x3 rose bush"],
    [sale, "change the amount to 58 euros", "58 EUR"],
    [sale, "sorry it was tomasz nowak not ines", "tomasz nowak"],
    [sale, "wrong, it was a rose bush", "rose bush"],
    [sale, "sorry yesterday, not today", "@2026-05-20"],
    [call, "sry that was an email not a call", "email"],
    [call, "nah i meant yuki tanaka", "yuki tanaka"],
    [call, "oops, wrong tomasz. It was yuki tanaka I tried", "yuki tanaka"],
    [call, "sorry, it was yuki tanaka I wrote to", "yuki tanaka"],
    [sale, "no, it was yuki tanaka who had them", "yuki tanaka"],
    [call, "Excuse me, it was Tuesday.", "@2026-05-19"],
    [call, "actually he called me", "call in"],
    [call, "he rang me by the way, I wasn't the one dialling", "in"],
    [call, "other way round, he rang us", "in"],
    [call, "it was him who called, not me", "in"],
    ["tomasz nowak texted us", "I texted him, not the other way round", "out"],
    [call, "I called him, not the other way round", "out"],
    [call, "he was the one who rang me", "in"],
    [call, "no I didn't, he called me", "in"],
    [call, "I didn't call him, he called me", "in"],
    [call, "change it to a visit", "visit"],
    [call, "can you make it a visit?", "visit"],
    [call, "log it as a visit instead", "visit"],
    [call, "it was a meeting rather than a call", "meeting"],
    [call, "I emailed him actually, didn't call", "email"],
    [call, "sorry, met him, didn't call him", "meeting"],
    [call, "put it on yuki tanaka instead", "yuki tanaka"],
    [call, "the call was with yuki tanaka", "yuki tanaka"],
    [call, "the call was last tuesday, can you fix the date", "@2026-05-19"],
    [call, "happened yesterday by the way", "@2026-05-20"],
    [sale, "that sale was yesterday", "@2026-05-20"],
    [sale, "the sale was to yuki tanaka, not ines", "yuki tanaka"],
    [sale, "can you make it 3?", "x3"],
    [call, "naw sorry that was yesterday", "@2026-05-20"],
    [call, "ach no, that was tuesday", "@2026-05-19"],
    [toDo, "make it thursday", "@2026-05-28"],
    [toDo, "ugh no i meant tuesday", "@2026-05-26"],
    [toDo, "make it 3pm", "@15:00"],
    ["call lena vogel tomorrow", "no i meant the week after, the 29th", "@2026-05-29"],
    ["call lena vogel tomorrow", "sorry, the week after", "@2026-05-29"],
    [toDo, "for sam not me", "for sam"],
    [toDo, "change the date to friday", "@2026-05-22"],
    [toDo, "friday i mean", "@2026-05-22"],
    [toDo, "actually friday suits better", "@2026-05-22"],
    [toDo, "no, 3pm works better for her", "@15:00"],
    [toDo, "half four suits better", "@16:30"],
    [toDo, "friday works better for her", "@2026-05-22"],
    [toDo, "hm, I'm swamped. give it to sam", "for sam"],
    [toDo, "d'you know what, sam can do that one", "for sam"],
    [toDo, "make that 4 in the afternoon", "@16:00"],
    [toDo, "at lunch", "@12:00"],
    [toDo, "make it the afternoon", "@14:00"],
    [toDo, "give it to sam please", "for sam"],
    ["call lena vogel tomorrow", "wrong lena, it's groß", "lena groß"],
    ["called lena vogel, wants two", "wrong lena, it's groß", "lena groß"],
    ["called lena vogel, wants two", "wrong lena, it's tomasz nowak", "tomasz nowak"],
    [sale, "and the ref is R-9970", "ref R-9970"],
    [handed, "ach no, give it to nils instead", "for nils"],
    [handed, "no, give it to nils", "for nils"],
    [handed, "give it to nils", "for nils"],
    [handed, "sorry, i meant nils", "for nils"],
    [handed, "no wait, nils should have it", "for nils"],
    [handed, "actually give it to me", "for me"],
    [moved, "oops, porto not faro", "city porto"],
    [moved, "no, cork", "city cork"],
    [moved, "i meant porto", "city porto"],
    [moved, "it should be cork, not faro", "city cork"],
    ["add contact harlan osgood, harlan@example.com, in faro", "sorry, porto", "city porto"],
    [email, "no, ruth@okafor.example", "email ruth@okafor.example"],
    [owner, "sorry, nils", "owner nils"],
    [sale, "sorry, 46 it was, there was a coupon", "46"],
    [toDo, "no, move that to 4pm", "@16:00"],
    [sale, "she only paid 30", "30"],
    [sale, "She paid 30, I gave her a small discount", "30"],
    ["ruth okafor's birthday is 3 April 1998", "sorry, April 13", "birthday 1998-04-13"],
    [sale, "please put order number R-9970 on it", "ref R-9970"],
    [sale, "the invoice number is R-9970", "ref R-9970"],
    [toDo, "she can only do 11", "@11:00"],
    [toDo, "she's only free at 3", "@15:00"],
    [sale, "Sorry, the amount should read €52.", "52 EUR"],
    [sale, "I misread the slip, it says €52. Can you fix that?", "52 EUR"],
    [sale, "please change Ines Carvalho to Yuki Tanaka", "Yuki Tanaka"],
    [sale, "move that sale from Ines Carvalho over to Yuki Tanaka", "Yuki Tanaka"],
    [sale, "the customer on that sale should be Yuki Tanaka", "Yuki Tanaka"],
    [sale, "Please put yesterday as the date of that sale", "@2026-05-20"],
    [sale, "I forgot the invoice. It is R-9971.", "ref R-9971"],
    [sale, "left off the date: yesterday", "@2026-05-20"],
    [sale, "change the olive tree to a rose bush", "rose bush"],
    [call, "also add that he wants two pots", "“the drainage; he wants two pots”"],
    [call, "take that off him, it belongs to yuki tanaka", "yuki tanaka"],
    [call, "undo that and put it on yuki tanaka instead", "yuki tanaka"],
    [call, "about the hedge, not the drainage", "“the hedge”"],
    [sale, "that should say €52, typo", "52 EUR"],
    [sale, "only 3", "x3"],
    [sale, "only one of them", "x1"],
    [sale, "got the price wrong. 52", "52"],
    [sale, "the buyer was yuki tanaka", "yuki tanaka"],
    [sale, "should have been yuki tanaka's sale", "yuki tanaka"],
    [sale, "sorry, 52 not 48, can't make out my own handwriting", "52"],
    [sale, "52 not 48, cant read my own writing", "52"],
    [sale, "sorry I pressed the wrong key, €52", "52 EUR"],
    [sale, "oh I misread it: 52", "52"],
  ])("%s — %s", async (before, text, means) => {
    expect(await meaning(text, { lastCommand: await deed(before) })).toBe(
      `correct: ${fold(means)}`,
    );
  });

  test.each([
    "call ruth okafor",
    "ok",
    "thanks",
    "how many customers do we have",
    "no idea why",
    "is the order number R-9970?",
    "who has order number R-9970",
    "she can only do 11",
    "also add that she wants two pots",
    "he rang me about the pots",
    "would friday suit better?",
    "the visit was on friday",
    "the order was late",
    "put it on yuki tanaka too",
    "it was tuesday when yuki tanaka rang",
    "no, yuki tanaka rang me too",
    "she had two more",
    "she had 3 children with her",
    "don't change the amount to €52",
    "should the amount be €52?",
    "she also took 3 rose bushes, €18",
    "she forgot her rose bush",
    "sorry, Yuki Tanaka bought 3 rose bushes for €18 too",
    "Yuki Tanaka got a wrong rose bush",
    "refund her €24, it was wrong",
    "there are 5 left",
    "€20 change",
    "he got €5 back in change",
    "change for 50",
    "not to get",
    "I left it at Yuki Tanaka",
    "I forgot Yuki Tanaka",
    "I forgot to move it to Friday",
    "I was wrong on Friday",
    "put her in at 5",
    "move on to Yuki Tanaka",
    "fix her rose bush",
    "fix the olive tree on Friday",
    "change it on Friday",
    "correct, 2 olive trees",
    "Yuki Tanaka made a mistake",
    "she meant Friday",
    "should have been yuki tanaka's refund",
    "no I didn't, it was Nils",
    "only 3 of those left?",
    "he misread it: 52",
    "I misread the paper, 52 people came",
    "is it 52? cant read my writing",
  ])("“%s” puts nothing right", async (text) => {
    expect(await meaning(text, { lastCommand: await deed(sale) })).not.toMatch(/^correct/);
  });
});

describe("a message over several lines means what it does on one", () => {
  test.each([
    ["Ruth Okafor\n2 rose bushes\n€48", "sale: ruth okafor, 2 x rose bush, 48 eur"],
    ["sale\nRuth Okafor\n2 rose bushes\n€48", "sale: ruth okafor, 2 x rose bush, 48 eur"],
    [
      "customer: Ruth Okafor\nproduct: rose bush\nqty: 2\ntotal: €48",
      "sale: ruth okafor, 2 x rose bush, 48 eur",
    ],
    [
      "please log:\nsold 2 rose bushes to Ruth Okafor\ntotal €48",
      "sale: ruth okafor, 2 x rose bush, 48 eur",
    ],
    ["refund\nRuth Okafor\n2 rose bushes\n€48 back", "refund: ruth okafor, 2 x rose bush, 48 eur"],
  ])("%j", async (text, means) => {
    expect(await meaning(text)).toBe(means);
  });
  test("and puts right the sale before", async () => {
    const lastCommand = await deed("ines carvalho bought 2 olive trees for 48 euros");
    expect(await meaning("sorry, I misread the slip\nit says €52", { lastCommand })).toBe(
      "correct: 52 eur",
    );
  });
  test.each([
    ["sold Ruth Okafor a watering can for 45", "undo that, she took two for 90", "x2 90"],
    ["sold Ruth Okafor a watering can for 45", "scratch that, it was Yuki Tanaka", "yuki tanaka"],
    ["called Lena Vogel, wants roses", "hm no. Groß", "lena gross"],
    ["called Ruth Okafor", "no. it was Yuki Tanaka", "yuki tanaka"],
    ["called Ruth Okafor", "ag no man, i meant Yuki Tanaka", "yuki tanaka"],
  ])("%s, then %s", async (before, text, means) => {
    expect(await meaning(text, { lastCommand: await deed(before) })).toBe(`correct: ${means}`);
  });
  test.each([
    "Ruth Okafor 2 rose bushes €48\nnot paid yet",
    "2 rose bushes €48\ntell Ruth Okafor",
    "Ruth Okafor makes\n2 rose bushes €48",
    "Ruth Okafor\n2 rose bushes\n€48\nmaybe",
  ])("and writes nothing where that would not: %j", async (text) => {
    const result = await read(text);
    expect(result.outcome === "understood" ? result.intents.filter(writes) : []).toEqual([]);
  });
});

describe("what is denied, was before, or is of others, behind what was written of a contact", () => {
  const moved = "ruth okafor has moved to faro";
  const tagged = "tag ruth okafor vip";
  const given = "give ruth okafor to sam";
  const email = "change ruth okafor's email to ruth@okafor.example";
  test.each([
    [moved, "actually the city should not be Cork"],
    [moved, "fix Cork"],
    [moved, "I misheard Cork"],
    [moved, "the typo is Cork"],
    [moved, "I gave her Cork"],
    [moved, "she meant Cork"],
    [moved, "he made it to Cork"],
    [moved, "she should have moved to Cork"],
    [moved, "he is wrong, she lives in Cork"],
    [tagged, "trade is the wrong tag"],
    [tagged, "the tag should not be trade"],
    [tagged, "no tag trade"],
    [given, "he is not her owner Nils"],
    [given, "it should not be Nils"],
    [given, "Nils was wrong"],
    [email, "ruth@new.example is wrong"],
    [email, "ruth@new.example was a typo"],
    [email, "the typo is in ruth@new.example"],
    [email, "I gave ruth@new.example"],
    [email, "I mean the mail from ruth@new.example"],
    [email, "email her at ruth@new.example, sorry"],
    [email, "no phone 087 555 0199"],
    [email, "087 555 0199 is wrong"],
  ])("%s — “%s” changes nothing", async (before, text) => {
    expect(await meaning(text, { lastCommand: await deed(before) })).not.toMatch(
      /correct|change_contact|^tag/,
    );
  });
  test.each([
    [moved, "I was mistaken about the city, Cork", "correct: city cork"],
    [moved, "not in Faro, in Cork", "correct: city cork"],
    [tagged, "wrong tag, trade", "correct: +trade"],
    [given, "I meant Nils", "correct: owner nils"],
    [given, "Nils should have been her owner", "correct: owner nils"],
  ])("%s — but “%s” puts it right", async (before, text, means) => {
    expect(await meaning(text, { lastCommand: await deed(before) })).toBe(means);
  });
});

test.each(["give them to Sam", "hand them over to Sam"])(
  "“%s”, after a list of what there is to do, gives Sam no customer",
  async (text) => {
    const lastQuestion: Intent = { do: "list_follow_ups", contact: { name: "Ruth Okafor" } };
    expect(await meaning(text, { lastQuestion })).not.toContain("change_contact");
  },
);

describe("what was just asked for is put right", () => {
  const asked = { do: "contact_fact", contact: { name: "Ruth Okafor" } } as const;
  const city: Intent = { ...asked, fact: "city" };
  const email: Intent = { ...asked, fact: "email" };

  test.each([
    [city, "that's old, change the city to Porto", "city", "Porto"],
    [city, "that's old, she lives in Porto now", "city", "Porto"],
    [city, "change it to Porto", "city", "Porto"],
    [email, "that's outdated, set the email to r@o.example", "email", "r@o.example"],
  ] as const)("%o — %s", async (lastQuestion, text, field, value) => {
    expect(await deed(text, { lastQuestion })).toMatchObject({
      do: "change_contact",
      set: { [field]: value },
    });
  });

  test.each([
    "that's old",
    "is that old?",
    "change it to last year",
    "make it Pedro Alves",
    "change the email to r@o.example",
    "that's old, what did she buy?",
  ])("%s: nothing of it is changed", async (text) => {
    expect(await meaning(text, { lastQuestion: city })).not.toContain("change_contact");
  });

  test("whom it was is tagged in place of the wrong one", async () => {
    const lastCommand = await deed("tag Pedro Alves VIP");
    const text = "oops undo that. it was ruth okafor i meant, tag her trade";
    expect(await read(text, { lastCommand })).toMatchObject({
      intents: [{ do: "undo" }, { do: "tag", contacts: [{ name: "ruth okafor" }], add: ["trade"] }],
    });
  });
});

describe("who gets what was just spoken of", () => {
  const listed: Intent = { do: "list_follow_ups", contact: { name: "Ruth Okafor" } };
  const handed =
    '{"do":"change_follow_up","target":{"contact":{"last":true}},"action":"reassign","assignee":"Sam"}';
  test.each(["give it to Sam", "Sam should do this one, give it to her", "Sam can take that one"])(
    "%s",
    async (text) => {
      expect(await meaning(text, { lastQuestion: listed })).toBe(fold(handed));
    },
  );
  test.each(["give it to Sam", "Sam should do this one, give it to him"])(
    "“%s” asks for no list",
    async (text) => {
      expect(await meaning(text, { lastQuestion: { do: "list_follow_ups" } })).toBe("unknown");
    },
  );
  const moved = (on: string, words: string): string =>
    `{"do":"change_follow_up","target":{"contact":{"last":true}},"action":"move","when":{"on":"${on}","words":"${words}"}}`;
  test.each([
    ["move it to Tuesday", "2026-05-26", "tuesday"],
    ["ok push it to Monday, Sam is out sick", "2026-05-25", "monday"],
    ["shift it to Tuesday please, she's away", "2026-05-26", "tuesday"],
  ])("%s: what was just listed of one", async (text, on, words) => {
    expect(await meaning(text, { lastQuestion: listed })).toBe(moved(on, words));
    expect(await meaning(text, { lastQuestion: { do: "list_follow_ups" } })).toBe("unknown");
  });
  test("“her reminder” is of her who was told of, and not of who is named behind it", async () => {
    const text = "move her reminder to Tuesday, Sam is out sick";
    expect(await meaning(text, { lastQuestion: listed })).toBe(moved("2026-05-26", "tuesday"));
  });
  test("the evening before is that of the day just told", async () => {
    const lastCommand = await deed("tomasz nowak emailed asking for a visit on the 28th");
    expect(
      await meaning("poke me the evening before, six o'clock, to text him", { lastCommand }),
    ).toBe("todo: them @2026-05-27 18:00 | text him");
  });
  test("what was just put down is put down for another", async () => {
    const lastCommand = await deed("remind me friday to call ruth okafor");
    expect(await meaning("Sam should do this one", { lastCommand })).toBe("correct: for sam");
  });
});

test.each([
  ["oh and a watering can on the same order, 8", "sale: them, watering can, 8, ref r-9970"],
  ["plus 2 rose bushes on that invoice, 20", "sale: them, 2 x rose bush, 20, ref r-9970"],
  ["and rose bushes for 30", "sale: them, rose bush, 30, ref r-9970"],
  ["and rose bushes?", "unknown"],
  ["and rose bushes maybe 30", "unknown"],
])("under the same number: %s", async (text, means) => {
  const lastCommand = await deed("sold Ruth Okafor 2 rose bushes for 22, order R-9970");
  expect(await meaning(text, { lastCommand })).toBe(means);
});

describe("what was just sold is given back whole", () => {
  const sold = "sold Ruth Okafor 2 rose bushes at 11 each";
  test.each(["refund it", "wrong size, refund that", "they wilted so please refund them"])(
    "%s",
    async (text) => {
      expect(await meaning(text, { lastCommand: await deed(sold) })).toBe(
        "refund: them, 2 x rose bush, 22",
      );
    },
  );
  test.each(["don't refund it", "if it wilts we refund it", "he may want us to refund it"])(
    "but not by “%s”",
    async (text) => {
      expect(await meaning(text, { lastCommand: await deed(sold) })).not.toMatch(/^refund/);
    },
  );
  test("of anything else it is not said what goes back", async () => {
    expect(await meaning("refund it", { lastCommand: await deed("called Ruth Okafor") })).toBe(
      "refund: ?",
    );
  });
});

test.each(["open it again", "she never got it, open that back up again"])(
  "what was just done is open again: %s",
  async (text) => {
    const lastCommand = await deed("tick off Ruth Okafor's invoice call");
    expect(await deed(text, { lastCommand })).toMatchObject({
      do: "change_follow_up",
      target: { contact: { name: "Ruth Okafor" } },
      action: "reopen",
    });
  },
);

test("of somebody just added a detail needs no more than its name", async () => {
  const lastCommand = await deed("add contact Orla Kinsella");
  expect(await deed("mobile 087 555 0142", { lastCommand })).toEqual({
    do: "change_contact",
    contact: { last: true },
    set: { phone: "087 555 0142" },
  });
  expect(await meaning("mobile 087 555 0142")).toBe("unknown");
});

test.each([
  "sorry, I misread my own writing: +353 87 555 0124",
  "no, it's +353 87 555 0124",
  "oops I read it wrong, +353 87 555 0124",
])("a further number that was wrong is put down anew: %s", async (text) => {
  const contact = { name: "Ruth Okafor" };
  const add = { phone: "087 555 0142" };
  const lastCommand: Intent = { do: "change_contact", contact, add };
  const result = await read(text, { lastCommand });
  expect(result.outcome === "understood" && result.intents).toEqual([
    { do: "undo" },
    { do: "change_contact", contact, add: { phone: "+353875550124" } },
  ]);
});

test("a time that stays needs no telling", async () => {
  expect(await deed("bring Ruth Okafor's hedge call forward to 26 May, same hour")).toMatchObject({
    action: "move",
    when: { on: "2026-05-26" },
  });
});

test("why it was done is noted of whom it was", async () => {
  const lastCommand = await deed("mark Ruth Okafor as closed");
  expect(await meaning("and a note why: the lease ran out", { lastCommand })).toBe(
    "note: them | the lease ran out",
  );
});

test.each([
  ["Ruth Okafor plants follow-up: bring it forward to tomorrow noon", "2026-05-22"],
  ["Tell Ruth Okafor's hedge follow-up to wait till 1 July", "2026-07-01"],
  ["Ruth Okafor's invoice call should move to the end of the month", "2026-05-31"],
  ["Bump Ruth Okafor's plants drop-off to Saturday", "2026-05-23"],
  ["Sam's reminder about Ruth Okafor is weeks late. Make it today, four o'clock", "2026-05-21"],
])("put off: %s", async (text, on) => {
  expect(await deed(text)).toMatchObject({
    do: "change_follow_up",
    action: "move",
    target: { contact: { name: "Ruth Okafor" } },
    when: { on },
  });
});

test("put off by so long: Ruth Okafor's unpaid invoice can wait another week", async () => {
  expect(await deed("Ruth Okafor's unpaid invoice can wait another week")).toMatchObject({
    do: "change_follow_up",
    action: "move",
    when: { later: { count: 1, unit: "week" } },
  });
});

test("and another tag, said behind one that was put on", async () => {
  const lastCommand = await deed("tag Ruth Okafor trade");
  for (const text of ["newsletter too", "and newsletter", "also newsletter please"])
    expect(await deed(text, { lastCommand })).toEqual({
      do: "tag",
      contacts: [{ last: true }],
      add: ["newsletter"],
    });
});

test.each(["newsletter?", "who else is newsletter too"])(
  "%s: asked behind a tag that was put on",
  async (text) => {
    const lastCommand = await deed("tag Ruth Okafor trade");
    expect(await meaning(text, { lastCommand })).not.toContain("+#");
  },
);

test.each([
  "bring Ruth Okafor's unpaid invoice reminder forward a day",
  "pull the unpaid invoice reminder for Ruth Okafor forward by a day",
  "move the Ruth Okafor reminder up a day",
])("brought forward by so long: %s", async (text) => {
  expect(await deed(text)).toMatchObject({
    do: "change_follow_up",
    action: "move",
    when: { earlier: { count: 1, unit: "day" } },
  });
});

test("not to be done, and why: she is away", async () => {
  expect(await deed("scrap Ruth Okafor's class invite, she's overseas till spring")).toMatchObject({
    do: "change_follow_up",
    action: "cancel",
    target: { contact: { name: "Ruth Okafor" }, text: "class invite" },
  });
});

describe("a place said after a question changes that", () => {
  const moved = "ruth okafor has moved to faro";
  const asked: Intent = {
    do: "question",
    question: { measure: "list", filter: { is: "city", any: ["Porto"] } },
  };
  test.each(["no, cork", "sorry, cork", "cork, not porto"])("%s", async (text) => {
    const situation = { lastCommand: await deed(moved), lastQuestion: asked };
    expect(await meaning(text, situation)).not.toMatch(/^correct/);
  });
  test("unless it says what was written: “sorry, cork not faro”", async () => {
    const situation = { lastCommand: await deed(moved), lastQuestion: asked };
    expect(await meaning("sorry, cork not faro", situation)).toBe("correct: city cork");
  });
});

test.each([
  [
    "called Ruth Okafor.. no hang on, Fiona Byrne!! she wants a hedge",
    { kind: "call", contacts: [{ name: "Fiona Byrne" }], summary: "she wants a hedge" },
  ],
  [
    "emailed Ruth Okafor. no wait, Fiona Byrne. she wants a hedge",
    { kind: "email", contacts: [{ name: "Fiona Byrne" }], summary: "she wants a hedge" },
  ],
  [
    "called Ruth Okafor about a hedge.. no hang on, Fiona Byrne!! she wants two",
    { kind: "call", contacts: [{ name: "Fiona Byrne" }] },
  ],
  [
    "Ruth Okafor rang after the prices - sorry no, Fiona Byrne. pop the call in",
    { kind: "call", contacts: [{ name: "Fiona Byrne" }], summary: "after the prices" },
  ],
  [
    "met Ruth Okafor today, actually it was Fiona Byrne, about the hedge",
    { kind: "meeting", contacts: [{ name: "Fiona Byrne" }], summary: "the hedge" },
  ],
  [
    "add a note to Ruth Okafor, whoops, Fiona Byrne, that she is left-handed",
    { kind: "note", contacts: [{ name: "Fiona Byrne" }], summary: "she is left-handed" },
  ],
  [
    "visit from Ruth Okafor today. Correction: Fiona Byrne",
    { kind: "visit", contacts: [{ name: "Fiona Byrne" }] },
  ],
  [
    "text from Ruth Okafor, er, Fiona Byrne: can she swap pots",
    { kind: "message", contacts: [{ name: "Fiona Byrne" }], summary: "can she swap pots" },
  ],
  [
    "set Ruth Okafor's city to Porto.. ah no Fiona Byrne's",
    { do: "change_contact", contact: { name: "Fiona Byrne" }, set: { city: "Porto" } },
  ],
  [
    "sold Ruth Okafor an olive tree for 86. Sorry, Fiona Byrne",
    { do: "record_purchase", contact: { name: "Fiona Byrne" }, product: "Olive Tree" },
  ],
  [
    "Ruth Okafor emailed to say sorry, Fiona Byrne is her sister",
    { kind: "email", contacts: [{ name: "Ruth Okafor" }] },
  ],
  ["left Ruth Okafor a voicemail about the hedge, log the call", { kind: "call" }],
  ["sold Ruth Okafor 4 rose bushes for 72, no 5", { quantity: 5, amount: { minor: 7200 } }],
  ["sold Ruth Okafor 4 rose bushes for 72, no 70", { quantity: 4, amount: { minor: 7000 } }],
])("put right in the midst of it: %s", async (text, intent) => {
  expect(await deed(text)).toMatchObject(intent);
});

test.each([
  [
    "everyone in Faro: give them to Sam",
    { do: "hand_over", filter: { is: "city", any: ["Faro"] }, owner: "Sam" },
  ],
  [
    "All the customers in Faro, tag them trade",
    { do: "tag", filter: { is: "all" }, add: ["trade"] },
  ],
  [
    "all the follow-ups Sam's got due on Friday, bump them to Monday",
    {
      do: "change_follow_up",
      target: { assignee: "Sam", all: true },
      action: "move",
      when: { on: "2026-05-25" },
    },
  ],
  [
    "move all the follow-ups Sam has on Friday to Monday",
    { do: "change_follow_up", target: { assignee: "Sam", all: true }, when: { on: "2026-05-25" } },
  ],
])("of a set that is told before the order: %s", async (text, intent) => {
  expect(await deed(text)).toMatchObject(intent);
});

test("who is known and added with a town is added, and asked about", async () => {
  expect(await deed("add Ruth Okafor pls, 0301 555 010, Faro")).toMatchObject({
    do: "add_contact",
    values: { name: "Ruth Okafor", city: "Faro" },
  });
});

test("what is to be moved is moved, whatever they want", async () => {
  expect(
    await deed(
      "Ruth Okafor wants another week on that quote. Move my reminder about it to 13 June",
    ),
  ).toMatchObject({ do: "change_follow_up", action: "move", when: { on: "2026-06-13" } });
});

test.each([
  "called Ruth Okafor, no, Fiona Byrne rang me",
  "called Ruth Okafor. no wait, Fiona Byrne and Ivy Moss were in",
])("%s: of whom it is cannot be told, and is asked", async (text) => {
  expect((await read(text)).outcome).toBe("unclear");
});

test.each([
  "undo, wrong customer",
  "undo whatever it was i did last",
  "take back what I changed last",
  "oh no wait undo that, wrong person",
  "take that back, it was the wrong one",
  "scrap that, I put in the wrong amount",
  "undo that - typo",
  "undo it, he changed his mind",
])("the last deed is taken back, whatever the mistake: %s", async (text) => {
  expect(await read(text)).toMatchObject({ intents: [{ do: "undo" }] });
});

test.each([
  ["delete everything", { do: "delete_contact", filter: { is: "all", of: [] } }],
  ["wipe the database", { do: "delete_contact", filter: { is: "all", of: [] } }],
  ["can you erase everything please", { do: "delete_contact", filter: { is: "all", of: [] } }],
  [
    "could you merge Bill Frost and Paul Wood, I think they're the same person",
    { do: "merge_contacts", from: { name: "Bill Frost" }, into: { name: "Paul Wood" } },
  ],
  [
    "merge Bill Frost with Paul Wood, it's the same guy",
    { do: "merge_contacts", from: { name: "Bill Frost" }, into: { name: "Paul Wood" } },
  ],
])("what is asked about first, or refused, is understood: %s", async (text, intent) => {
  expect(await read(text)).toMatchObject({ intents: [intent] });
});

test.each(["log that call", "could you log that visit please", "just buzzed. record those calls"])(
  "what is to be logged is no question: %s",
  async (text) => {
    const result = await read(text);
    const done = result.outcome === "understood" ? result.intents.map((each) => each.do) : [];
    expect(done.filter((each) => each !== "log_interaction")).toEqual([]);
  },
);

describe("what is pointed at is what was last spoken of", () => {
  test.each([
    ["called tomasz nowak about the drainage", "the drainage"],
    ["remind me tomorrow to water the ferns of ivy moss", "water the ferns of ivy moss"],
    ["ines carvalho bought 2 olive trees for 48 euros", "olive tree"],
    ["tag ines carvalho vip", ""],
  ])("%s — remind me about it on monday", async (before, text) => {
    const situation = { lastCommand: await deed(before) };
    const means = plain(`todo: them @2026-05-25 | ${text}`);
    expect(await meaning("remind me about it on monday", situation)).toBe(means);
    expect(await meaning("please remind me of that monday", situation)).toBe(means);
    expect(await meaning(`${before}, remind me of this on monday`)).toContain(means);
  });

  test("nothing is put down as “it”", async () => {
    expect(await meaning("remind me about it on monday")).toBe("todo: them @2026-05-25 |");
  });
});

describe("the same is done to somebody else", () => {
  const tagged = "tag ines carvalho vip";
  test.each([
    [tagged, "same for ruth okafor", "tag: ruth okafor +vip"],
    [tagged, "do the same for ruth okafor please", "tag: ruth okafor +vip"],
    [tagged, "ditto ruth okafor", "tag: ruth okafor +vip"],
    [tagged, "tag ruth okafor too", "tag: ruth okafor +vip"],
    [tagged, "and ruth okafor as well", "tag: ruth okafor +vip"],
    [tagged, "while you're at it, tag ruth okafor too", "tag: ruth okafor +vip"],
    [
      "called ines carvalho about the hedge",
      "ruth okafor too",
      "call out: ruth okafor | the hedge",
    ],
    [
      "sold ines carvalho a rose bush for 24, invoice R-9970",
      "same for ruth okafor",
      "sale: ruth okafor, rose bush, 24",
    ],
    [
      "called ines carvalho, no answer",
      "same with ruth okafor",
      "call out: ruth okafor | no answer",
    ],
  ])("%s — %s", async (before, text, means) => {
    const situation = { lastCommand: await deed(before) };
    expect(await meaning(text, situation)).toBe(plain(means));
  });

  test.each([
    ["ines carvalho's phone is 0301 555 010", "same for ruth okafor"],
    [tagged, "is it the same for ruth okafor?"],
    [tagged, "ruth okafor wants one too"],
    ["untag ines carvalho vip", "tag ruth okafor too"],
    [tagged, "same day ruth okafor came by"],
  ])("but not: %s — %s", async (before, text) => {
    const result = await read(text, { lastCommand: await deed(before) });
    const done = result.outcome === "understood" ? result.intents.map((each) => each.do) : [];
    expect(done).not.toContain("tag");
    expect(done).not.toContain("change_contact");
  });

  test("unless a question was asked since: then of that", async () => {
    const lastCommand = await deed(tagged);
    const lastQuestion: Intent = {
      do: "contact_fact",
      contact: { name: "Tomasz Nowak" },
      fact: "spent",
    };
    const since = { lastCommand, lastQuestion, saidLast: "question" as const };
    expect(await read("same for ruth okafor", since)).toMatchObject({
      intents: [{ do: "refine", person: "ruth okafor" }],
    });
    const before = { ...since, saidLast: "deed" as const };
    expect(await read("same for ruth okafor", before)).toMatchObject({ intents: [{ do: "tag" }] });
  });
});

describe("more is told of the one just spoken of", () => {
  const sale = "sold ines carvalho a rose bush for 24";
  test.each([
    [sale, "and an olive tree for 86"],
    ["ines carvalho came in about the hedge", "and bought an olive tree for 86"],
  ])("%s — %s", async (before, text) => {
    expect(await meaning(text, { lastCommand: await deed(before) })).toBe(
      plain("sale: them, olive tree, 86"),
    );
  });

  test.each([
    [sale, "and an olive tree for 86?"],
    [sale, "and ruth okafor an olive tree for 86, I guess"],
    ["ines carvalho came in about the hedge", "and an olive tree for 86"],
    ["called ines carvalho and ruth okafor about the hedge", "and bought an olive tree for 86"],
  ])("but not: %s — %s", async (before, text) => {
    expect(await meaning(text, { lastCommand: await deed(before) })).not.toMatch(/^sale: them/);
  });
});

describe("what is to be undone by its kind", () => {
  const sale = "ines carvalho bought 2 olive trees for 48 euros";
  test("is the last change where that was one", async () => {
    const lastCommand = await deed(sale);
    expect(await read("undo the sale", { lastCommand })).toMatchObject({
      intents: [{ do: "undo" }],
    });
  });

  test("is taken out by what was entered", async () => {
    const lastCommand = await deed(sale);
    expect(await read("take the last entry out", { lastCommand })).toMatchObject({
      intents: [{ do: "undo" }],
    });
  });

  test.each([
    "undo the call",
    "undo the sale to ines carvalho",
    "undo the sale to somebody",
    "take it out",
    "pull it out",
    "take the order out",
    "take the change back",
    "take his one out",
    "roll it out",
    "scratch the record",
    "cancel our order",
    "take it out of the oven",
  ])("is no other change: “%s”", async (text) => {
    expect(await read(text, { lastCommand: await deed(sale) })).toMatchObject({
      outcome: "unknown",
    });
  });
});

describe("what we asked for is answered", () => {
  const intent: Intent = { do: "record_purchase" };
  const toDo: Intent = { do: "create_follow_up", text: "call" };
  const labels = ["Paul Wood · Wood & Sons, Cork", "Paul Wood · Faro"];

  test.each([
    ["48", "48"],
    ["1240 euro", "1240 EUR"],
    ["it was 48", "48"],
    ["€48 please", "48 EUR"],
    ["1.240", "1240?1.24"],
    ["twelve hundred euros", "1200 EUR"],
  ])("an amount: %s", async (text, means) => {
    const pending = { asks: "value", slot: "amount", intent } as const;
    expect(await meaning(text, { pending })).toBe(fold(`fill: ${means}`));
  });

  test.each([
    ["1240 euro", "fill: 1240 EUR"],
    ["1240", "fill: 1240"],
    ["2", '{"do":"choose","number":2}'],
  ])("an amount that can be read two ways: %s", async (text, means) => {
    const pending = {
      asks: "choice",
      slot: "amount",
      labels: ["1240.00 EUR", "1.24 EUR"],
      intent,
    } as const;
    expect(await meaning(text, { pending })).toBe(fold(means));
  });

  test("what is said of somebody else chooses nothing of what is offered", async () => {
    const labels = ["book the hedge visit · Ivy Moss · Mon 25 May", "send the list · Ivy Moss"];
    const pending = { asks: "choice", slot: "follow_up", labels, intent } as const;
    expect(await meaning("stop calling Ruth Okafor about the hedge", { pending })).toBe("unknown");
    expect(await meaning("the hedge one", { pending })).not.toBe("unknown");
  });

  test.each(["all three", "all of them please", "the lot", "both", "all six of them, aye"])(
    "“%s” is none of those that are offered by itself",
    async (text) => {
      const called: Intent = {
        do: "log_interaction",
        contacts: [{ name: "Paul" }],
        kind: "call",
        summary: "called",
      };
      const pending = { asks: "choice", labels: ["a", "b", "c", "d"], intent: called } as const;
      expect(await meaning(text, { pending })).not.toContain('"number"');
    },
  );
  test.each(["all three", "all of them please", "the lot, thanks", "yes, both of them"])(
    "“%s” of what there is to do is every one, which is asked about",
    async (text) => {
      const cancelled: Intent = {
        do: "change_follow_up",
        target: { contact: { name: "Ruth Okafor" } },
        action: "cancel",
      };
      const pending = { asks: "choice", labels: ["a", "b", "c"], intent: cancelled } as const;
      expect(await read(text, { pending })).toEqual({
        outcome: "understood",
        intents: [{ ...cancelled, target: { ...cancelled.target, all: true } }],
      });
    },
  );

  test.each([
    ["tomorrow at 10", toDo, "@2026-05-22 10:00"],
    ["let's say friday", toDo, "@2026-05-22"],
    ["at 4", toDo, "@16:00"],
    ["yes tomorrow", toDo, "@2026-05-22"],
    ["friday", intent, "@2026-05-15"],
  ])("a time: %s", async (text, asked, means) => {
    const pending = { asks: "value", slot: "when", intent: asked } as const;
    expect(await meaning(text, { pending })).toBe(`fill: ${means}`);
  });

  test.each([
    ["oops already past. make it 11 then", "fill: @11:00"],
    ["12", "fill: @12:00"],
    ["ah that's gone already, do 4", "fill: @16:00"],
    ["whoops too late now. tomorrow at 10 then", "fill: @2026-05-22 10:00"],
    ["oh it's over. forget it", '{"do":"no"}'],
    ["oops past. sold Ruth Okafor a bird feeder for 24", "sale: ruth okafor, bird feeder, 24"],
  ])("an hour in place of one that is over: %s", async (text, means) => {
    const when = { on: "2026-05-21", at: "08:00", words: "at 8 today" } as const;
    const pending = { asks: "value", slot: "when", intent: { ...toDo, when } } as const;
    expect(await meaning(text, { pending })).toBe(means);
  });

  test.each([
    ["tag her vip and same for Bill Frost", "tag: them +vip + tag: bill frost +vip"],
    [
      "trade tag for her pls and the same for Bill Frost",
      "tag: them +trade + tag: bill frost +trade",
    ],
    ["take the vip tag off her, Bill Frost too please", "tag: them -vip + tag: bill frost -vip"],
    [
      "sold her a gift card 40 and same for Bill Frost",
      "sale: them, gift card, 40 + sale: bill frost, gift card, 40",
    ],
  ])("%s: done to both", async (text, means) => {
    expect(await meaning(text, { lastCommand: await deed("called Ivy Moss") })).toBe(means);
  });

  test.each([
    ["ruth okafor", "ruth okafor"],
    ["To Ruth Okafor.", "ruth okafor"],
    ["Yes, I mean Ruth Okafor.", "ruth okafor"],
    ["jonathan price", "jonathan price"],
    ["paul wood from wood & sons", "paul wood of wood & sons"],
  ])("a person: %s", async (text, means) => {
    const pending = { asks: "value", slot: "contact", intent } as const;
    expect(await meaning(text, { pending })).toBe(`fill: ${means}`);
  });

  test("what there is to do, though it might be a question elsewhere", async () => {
    const pending = { asks: "value", slot: "text", intent: toDo } as const;
    expect(await meaning("email ruth okafor", { pending })).toBe("fill: email ruth okafor");
    expect(await meaning("how many customers do we have", { pending })).toContain("question");
  });

  test.each(["full price, 120, she keeps the pot", "120, she keeps the pot", "all of it, 120"])(
    "an amount with what is told around it: %s",
    async (text) => {
      const refund: Intent = { do: "record_refund", contact: { name: "Ruth Okafor" } };
      const pending = { asks: "value", slot: "amount", intent: refund } as const;
      expect(await meaning(text, { pending })).toBe("fill: 120");
    },
  );

  test("two amounts are none", async () => {
    const refund: Intent = { do: "record_refund", contact: { name: "Ruth Okafor" } };
    const pending = { asks: "value", slot: "amount", intent: refund } as const;
    expect(await meaning("120, she says 100", { pending })).not.toContain("fill");
  });

  test.each([
    ["2", 2],
    ["#2", 2],
    ["the second one", 2],
    ["option 1", 1],
    ["the last one", 2],
    ["the former", 1],
  ])("a choice by its place: %s", async (text, number) => {
    const pending = { asks: "choice", slot: "contact", labels, intent } as const;
    expect(await read(text, { pending })).toMatchObject({ intents: [{ do: "choose", number }] });
  });

  test.each([
    ["the one in faro", "the one in faro"],
    ["Oh sorry, the one in Faro", "the one in Faro"],
    ["The one from Wood & Sons.", "The one from Wood & Sons."],
    ["yes, the one in faro", "the one in faro"],
    ["the one in faro, sorry", "the one in faro"],
    ["wood & sons", "wood & sons"],
  ])("a choice by words of it: %s", async (text, words) => {
    const pending = { asks: "choice", slot: "contact", labels, intent } as const;
    expect(await read(text, { pending })).toMatchObject({ intents: [{ do: "choose", words }] });
  });

  test.each([
    ["the one in faro, he loved the roses", "choose: the one in faro | he loved the roses"],
    ["2, he wants a hedge", "choose: 2 | he wants a hedge"],
    ["the one in faro and tag him trade", "choose: the one in faro + tag: them +trade"],
    ["the second one, remind me tomorrow to ring him", "choose: 2 + todo: them @2026-05-22"],
  ])("a choice, and more of the one chosen: %s", async (text, means) => {
    const call: Intent = { do: "log_interaction", contacts: [], kind: "call", summary: "call" };
    const pending = { asks: "choice", slot: "contact", labels, intent: call } as const;
    const result = await read(text, { pending });
    const [choice, deed] = result.outcome === "understood" ? result.intents : [];
    const { number, text: told, words } = choice?.do === "choose" ? choice : {};
    const chosen = `choose: ${words ?? number}${told === undefined ? "" : ` | ${told}`}`;
    const more = deed === undefined ? "" : ` + ${deedNotation([deed]).split(" | ")[0]}`;
    expect(chosen + more).toBe(means);
  });

  test.each([
    "no wait, leave them",
    "leave them as they are",
    "hold on, don't do that",
    "not yet",
    "on second thoughts leave it",
    "no, leave them, I'll ask Sam first",
    "nah, let me think about it",
    "not yet, I need to run it past Nils",
    "hold off for now, I want to talk to Sam",
  ])("what was asked about is not done: %s", async (text) => {
    const tag: Intent = { do: "tag", filter: { is: "city", any: ["Faro"] }, add: ["VIP"] };
    const pending = { asks: "confirm", intent: tag } as const;
    expect(await read(text, { pending })).toMatchObject({ intents: [{ do: "no" }] });
  });

  test.each([
    "no, I'll ask Sam but do it",
    "yes, I'll ask Sam first",
    "no, I need to check with Sam, give them to Nils",
    "no, did I ask Sam first?",
  ])("%s: more than a no, and no yes", async (text) => {
    const tag: Intent = { do: "tag", filter: { is: "city", any: ["Faro"] }, add: ["VIP"] };
    const pending = { asks: "confirm", intent: tag } as const;
    const said = await meaning(text, { pending });
    expect(said).not.toBe('{"do":"no"}');
    expect(said).not.toContain('"yes"');
  });

  test("another deed in place of an answer is that deed", async () => {
    const pending = { asks: "choice", slot: "contact", labels, intent } as const;
    expect(await meaning("called ruth okafor, no answer", { pending })).toBe(
      "call out: ruth okafor | no answer",
    );
  });
});

test.each([
  "sold Ruth Okafor an olive tree and a rose bush for 45",
  "Ruth Okafor took an olive tree, a rose bush and compost for 60 all in",
  "sold ruth okafor 2 rose bushes n an olive tree 45",
])("%s: what each cost is asked", async (text) => {
  expect(await read(text)).toMatchObject({
    outcome: "unclear",
    question: expect.stringContaining("what each cost"),
  });
});

test.each([
  ["an hour earlier", { earlier: { count: 1, unit: "hour" } }],
  ["make it an hour earlier", { earlier: { count: 1, unit: "hour" } }],
  ["move it 30 minutes earlier", { earlier: { count: 30, unit: "minute" } }],
  ["a day earlier", { earlier: { count: 1, unit: "day" } }],
])("what was just put down, %s than it was to be", async (text, when) => {
  const lastCommand = await deed("remind me to ring Ruth Okafor tomorrow at 3pm");
  expect(await deed(text, { lastCommand })).toMatchObject({ do: "correct", when });
});
