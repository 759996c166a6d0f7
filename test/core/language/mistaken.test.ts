import { describe, expect, test } from "vitest";
import type { Intent } from "../../../src/core/intent.ts";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import type { Situation } from "../../../src/core/language/interpretation.ts";
import { takenBackAtOnce } from "../../../src/core/wording/conversation.ts";
import { nurserySituation } from "./nursery.ts";

const interpret = createInterpreter();
const logged: Intent = {
  do: "log_interaction",
  contacts: [{ name: "Ruth Okafor" }],
  kind: "call",
  summary: "the drainage",
};
const justLogged: Situation = {
  ...nurserySituation,
  lastCommand: logged,
  saidLast: "deed",
};

const isUndone = async (text: string, situation = justLogged): Promise<boolean> => {
  const read = await interpret(text, situation);
  return (
    read.outcome === "understood" &&
    JSON.stringify(read.intents) === JSON.stringify([{ do: "undo" }]) &&
    read.ignored === undefined
  );
};

describe("a slip is told, and the last deed taken back", () => {
  test.each([
    "oops, wrong Okafor, undo that please",
    "oops no. undo that",
    "on second thought, put it back how it was",
    "oops wrong ruth, undo that",
    "undo, that was the wrong Lena",
    "nah scrap that, Sam did it",
    "actually don't bother, Nils is on it",
    "take that off again, wrong one",
    "no, not her. remove it",
    "scrap it, wrong customer entirely",
    "delete that entry, it was someone else",
    "sorry that was a different Lena, please undo",
    "hmm no wrong lena - take it back",
    "ah that wasn't Ruth at all, undo",
    "undo pls i meant somebody else",
    "that should have been for another customer, undo it please",
    "I got my Lenas mixed up. can you take that back?",
    "it was the other Lena, please remove that entry",
    "sorry wrong van der berg!! undo",
    "i typed the wrong amount, undo please",
    "undo that, it's the wrong day",
    "that never happened, delete it",
    "I already logged that, undo",
    "Undo please. I picked the wrong person from the list",
    "my mistake, she's not the one I called, undo",
    "oh no, that was meant for someone else's file, get rid of it please",
    "that one fell through at the register - undo",
    "her card was declined so undo that please",
    "wipe that last entry, she put it back on the shelf",
    "ok scrap it, she walked out",
    "hmm wrong, revert",
    "delete that, the card machine was down",
    "take that entry back out pls",
    "never mind, wrong person",
    "ignore that last one please",
    "rub that out",
    "I haven't actually called her yet",
    "kidding, she didn't call",
    "she didn't actually call",
    "don't log that",
    "that was only a test",
  ])("%s", async (text) => {
    expect(await isUndone(text)).toBe(true);
  });

  test.each([
    "it wasn't the wrong Ruth, keep it",
    "don't undo it, wrong one or not",
    "should I undo that? wrong Ruth maybe",
    "was it the wrong Ruth",
    "if it was someone else undo it",
    "she got the wrong pot, she wants to take it back",
    "she was sent the wrong order, take that back to the nursery",
    "Sam called the wrong customer, tell her",
    "remind me to undo that, wrong person",
    "could we undo that if it is the wrong Ruth?",
    "it was another call entirely",
    "remove the sale, she put it back",
    "she wants to undo that",
    "undo that but keep the note",
    "if it comes back undo that",
    "undo that, the one of Sam's",
    "wrong Lena",
    "never mind",
    "take it out",
    "ignore the call",
    "she hasn't called yet",
    "I haven't called Tom yet",
    "it fell through",
    "don't log that until Friday",
    "she didn't actually email",
  ])("%s — takes nothing back", async (text) => {
    expect(await isUndone(text)).toBe(false);
  });

  test("what was not taken in the end was no sale", async () => {
    const lastCommand: Intent = {
      do: "record_purchase",
      contact: { name: "Ruth Okafor" },
      product: "Rose Bush",
    };
    const sold = { ...justLogged, lastCommand };
    expect(await isUndone("oh wait she didn't take it in the end", sold)).toBe(true);
    expect(await isUndone("she didn't want it after all", sold)).toBe(true);
    expect(await isUndone("her card was declined", sold)).toBe(true);
    expect(await isUndone("the sale fell through", sold)).toBe(true);
    expect(await isUndone("she's not taking them after all", sold)).toBe(true);
    expect(await isUndone("she pulled out a photo", sold)).toBe(false);
    expect(await isUndone("if it fell through tell me", sold)).toBe(false);
    expect(await isUndone("she didn't take it home", sold)).toBe(false);
    expect(await isUndone("she didn't want it", sold)).toBe(false);
    expect(await isUndone("oh wait she didn't take it in the end")).toBe(false);
  });

  test("of an answer “not her, remove it” might leave her out", async () => {
    const asked = { ...justLogged, saidLast: "question" as const };
    expect(await isUndone("not her, remove it", asked)).toBe(false);
    expect(await isUndone("wrong Lena, undo that", asked)).toBe(true);
  });
});

describe("what should have been left as it was", () => {
  const ruth = { contact: { name: "Ruth Okafor" } };
  const ofTask = (action: "cancel" | "complete" | "reassign" | "move"): Intent => ({
    do: "change_follow_up",
    target: ruth,
    action,
  });
  const added: Intent = { do: "add_contact", values: { name: "Willa Prosser" } };
  const moved: Intent = { do: "change_contact", ...ruth, set: { city: "Cork" } };
  const untagged: Intent = { do: "tag", contacts: [ruth.contact], remove: ["VIP"] };
  const deleted: Intent = { do: "delete_contact", ...ruth };

  test.each<[said: string, last: Intent]>([
    ["oh no, bring it back", ofTask("cancel")],
    ["no don't cancel it", ofTask("cancel")],
    ["put them all back please", ofTask("move")],
    ["oh no, get her back", deleted],
    ["actually I'll keep it", ofTask("reassign")],
    ["on second thoughts let's keep her", untagged],
    ["oops, not done yet", ofTask("complete")],
    ["it isn't, she didn't pick up", ofTask("complete")],
    ["actually don't add her", added],
    ["change it back", moved],
  ])("is taken back: %s", async (said, lastCommand) => {
    expect(await isUndone(said, { ...justLogged, lastCommand })).toBe(true);
  });

  test.each<[said: string, last: Intent]>([
    ["don't call her", added],
    ["keep it", moved],
    ["don't move the other one", ofTask("cancel")],
    ["keep the other one", ofTask("cancel")],
    ["not done yet", ofTask("move")],
    ["isn't it?", ofTask("complete")],
    ["bring it back?", ofTask("cancel")],
    ["she'll bring it back on Friday", ofTask("cancel")],
    ["put it back", { do: "undo" }],
  ])("is no such word: %s", async (said, lastCommand) => {
    expect(await isUndone(said, { ...justLogged, lastCommand })).toBe(false);
  });
});

describe("what is named is taken back only where it was written last, and alone", () => {
  const toCall: Intent = {
    do: "create_follow_up",
    contact: { name: "Ruth Okafor" },
    text: "call",
    when: { on: "2026-05-22", words: "Friday" },
  };
  const both = { ...justLogged, lastCommand: toCall, lastOfSeveral: true };

  test.each([
    "undo the tag",
    "undo the visit",
    "undo the sale",
    "undo that reminder, sorry",
    "undo that and the one before",
    "undo the last two",
  ])("“%s” after a call", async (text) => {
    expect(await isUndone(text)).toBe(false);
  });

  test.each(["undo the call", "undo that call sorry", "undo"])("“%s” after one", async (text) => {
    expect(await isUndone(text)).toBe(true);
  });

  test("of two things of one message neither alone", async () => {
    expect(await isUndone("undo the reminder", both)).toBe(false);
    expect(await isUndone("undo the reminder", { ...both, lastOfSeveral: false })).toBe(true);
    expect(await isUndone("undo both", both)).toBe(true);
  });

  test("and what was said of the one puts not the other right", async () => {
    const when = async (text: string) => {
      const read = await interpret(text, both);
      const [intent] = read.outcome === "understood" ? read.intents : [];
      return intent?.do === "correct" ? intent.when?.on : undefined;
    };
    expect(await when("it was on tuesday")).toBe("2026-05-19");
    expect(await when("make it tuesday")).toBe("2026-05-26");
    expect(await when("at 10")).toBeUndefined();
    const read = await interpret("sorry, it was Lena Vogel i called", both);
    expect(JSON.stringify(read)).not.toContain("log_interaction");
  });

  test("nor is a sale put right by what is told of whom was asked about", async () => {
    const lastCommand: Intent = { do: "record_purchase", contact: { name: "Ruth Okafor" } };
    const lastQuestion: Intent = {
      do: "contact_fact",
      contact: { name: "Lena Vogel" },
      fact: "profile",
    };
    const asked = { ...justLogged, lastCommand, lastQuestion, saidLast: "question" } as const;
    expect(JSON.stringify(await interpret("she paid 45", asked))).not.toContain('"correct"');
    const deed = { ...asked, saidLast: "deed" } as const;
    expect(await interpret("she paid 45", deed)).toMatchObject({ intents: [{ do: "correct" }] });
  });
});

describe("several messages are taken back at once", () => {
  const undosIn = async (text: string, more: Partial<Situation> = {}): Promise<number> => {
    const read = await interpret(text, { ...justLogged, ...more });
    const intents = read.outcome === "understood" ? read.intents : [];
    return intents.every(({ do: what }) => what === "undo") ? intents.length : 0;
  };

  test.each([
    ["undo both", 2],
    ["sorry, undo both of them", 2],
    ["take the last two back", 2],
    ["oops, undo my last 2 changes, wrong person", 2],
    ["roll back the last three things I logged", 3],
  ])("%s", async (text, count) => {
    expect(await undosIn(text)).toBe(count);
  });

  test.each([
    ["one message did both", { lastOfSeveral: true }],
    [
      "one deed was of both",
      { lastCommand: { ...logged, contacts: [{ name: "Ruth Okafor" }, { name: "Ivy Moss" }] } },
    ],
    ["something was asked since", { saidLast: "question" as const }],
  ])("no more than the last is taken back where %s", async (_, more) => {
    expect(await undosIn("undo both", more)).toBeLessThanOrEqual(1);
    expect(await undosIn("undo the last two", more)).toBe(0);
  });

  test.each(["did you undo both?", "don't undo both", "both of them said undo", "undo both calls"])(
    "%s: takes nothing back",
    async (text) => {
      expect(await undosIn(text)).toBe(0);
    },
  );
});

describe("a tag that should not have been put on", () => {
  const contacts = [{ name: "Ruth Okafor" }];
  const tagged: Intent = { do: "tag", contacts, add: ["VIP", "trade"] };
  const off = (tag: string): Intent => ({ do: "tag", contacts, remove: [tag] });

  test.each<[said: string, meant: Intent]>([
    ["oops, not vip", off("VIP")],
    ["actually not trade", off("trade")],
    ["take trade off again please", off("trade")],
    ["sorry, just vip", off("trade")],
    ["no, only trade", off("VIP")],
    ["no, not vip and trade", { do: "undo" }],
  ])("%s", async (said, meant) => {
    const read = await interpret(said, { ...justLogged, lastCommand: tagged, saidLast: "deed" });
    expect(read).toMatchObject({ outcome: "understood", intents: [meant] });
  });

  test("is asked about where a question was answered since", async () => {
    const asked = { ...justLogged, lastCommand: tagged, saidLast: "question" as const };
    const read = await interpret("not vip", asked);
    expect(JSON.stringify(read)).not.toContain("remove");
  });
});

test.each([
  "remind me friday to chase Ruth Okafor… nope forget that sam's on it",
  "log a call with Ruth Okafor, oh hang on, already did that, ignore",
  "sold Ruth Okafor a bird feeder for 20 - no scrap that, wrong customer",
  "add contact Harlan Osgood, never mind",
])("%s is taken back at once, which is said", async (text) => {
  expect(await interpret(text, nurserySituation)).toEqual({
    outcome: "unclear",
    question: takenBackAtOnce,
  });
});
