import { describe, expect, test } from "vitest";
import type { Intent } from "../../../src/core/intent.ts";
import type { Filter } from "../../../src/core/questions/filter.ts";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { bikes } from "./other-shops.ts";
import { potteryClock } from "./pottery.ts";

const interpret = createInterpreter();

async function meaning(text: string): Promise<readonly Intent[] | string> {
  const result = await interpret(text, {
    clock: potteryClock,
    actor: { name: "Erik", role: "owner" },
    currency: "EUR",
    dateOrder: "DMY",
    vocabulary: bikes,
  });
  return result.outcome === "understood" ? result.intents : result.outcome;
}

/** Whoever that holds of, as a list. */
const question = (filter: Filter): Intent => ({
  do: "question",
  question: { measure: "list", filter },
});
const oskar = { name: "Oskar Lund" };

describe("what is asked about an answer", () => {
  test.each<readonly [Intent, readonly string[]]>([
    [{ do: "answer_again", answer: 17 }, ["A17 again", "a17 again?", "show A17", "again A17"]],
    [{ do: "rows", answer: 17 }, ["A17 rows", "rows A17", "show the rows of A17", "a17 rows?"]],
    [{ do: "csv", answer: 17 }, ["A17 csv", "csv of A17", "a17 as csv"]],
    [{ do: "why", answer: 17 }, ["why A17?", "A17 why?"]],
    [
      { do: "why_listed", contact: oskar, answer: 17 },
      [
        "why is Oskar Lund on A17?",
        "why isn't Oskar Lund on A17?",
        "why is Oskar Lund not in a17",
        "why was Oskar Lund in A17?",
      ],
    ],
    [{ do: "why_listed", contact: oskar }, ["why is Oskar Lund on it?", "why isn't Oskar Lund?"]],
  ])("%j", async (means, said) => {
    for (const text of said) expect([text, await meaning(text)]).toEqual([text, [means]]);
  });
});

describe("what is asked about a contact's record and about the shop", () => {
  test.each<readonly [Intent, readonly string[]]>([
    [
      { do: "history", contact: oskar },
      ["history of Oskar Lund", "Oskar Lund's history", "change history of Oskar Lund"],
    ],
    [
      { do: "export", what: "contacts" },
      ["export all contacts", "csv of all contacts", "please export all customers to excel"],
    ],
    // Of some of them the list, and not everybody: its file can be had behind it
    [
      question({ is: "has", field: "email" }),
      [
        "export contacts with an email address",
        "Kindly export all contacts with email to Excel, I need it for the newsletter",
        "can you export everyone with an email",
        "please export all the contacts that have an email address as csv",
        "could you export the list of contacts who have an email into excel please",
        "csv of contacts with an email address",
      ],
    ],
    [
      question({ is: "city", any: ["Bergen"] }),
      ["export contacts in Bergen to excel", "csv of everyone in Bergen"],
    ],
    [
      { do: "show_settings" },
      [
        "show settings",
        "settings",
        "what are my settings",
        "what are our settings?",
        "which settings do we have?",
        "show my settings please",
      ],
    ],
  ])("%j", async (means, said) => {
    for (const text of said) expect([text, await meaning(text)]).toEqual([text, [means]]);
  });
});

describe("whether somebody is late", () => {
  test.each([
    "is Oskar Lund late?",
    "is Oskar Lund overdue",
    "Oskar Lund is late",
    "is Oskar Lund running late?",
    "is Oskar Lund at risk?",
  ])("“%s” asks how they stand against their usual rhythm", async (text) => {
    expect(await meaning(text)).toEqual([{ do: "contact_fact", contact: oskar, fact: "standing" }]);
  });

  test.each(["what's overdue for Oskar Lund?", "overdue follow-ups for Oskar Lund"])(
    "“%s” asks what there is to do",
    async (text) => {
      expect(await meaning(text)).toEqual([
        { do: "list_follow_ups", when: "overdue", contact: oskar },
      ]);
    },
  );

  test("of somebody in the team it asks what they are late with", async () => {
    expect(await meaning("is Maja late?")).toEqual([
      { do: "list_follow_ups", when: "overdue", assignee: "Maja" },
    ]);
  });
});
