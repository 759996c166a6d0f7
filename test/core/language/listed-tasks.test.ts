import { describe, expect, test } from "vitest";
import type { Intent } from "../../../src/core/intent.ts";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import type { Situation } from "../../../src/core/language/interpretation.ts";
import { nurserySituation } from "./nursery.ts";

const interpret = createInterpreter();
const mine = { assignee: "me", when: "overdue" } as const;
const listed: Situation = {
  ...nurserySituation,
  lastQuestion: { do: "list_follow_ups", ...mine },
  saidLast: "question",
};

async function changes(said: string, where: Situation): Promise<readonly Intent[]> {
  const read = await interpret(said, where);
  const intents = read.outcome === "understood" ? read.intents : [];
  return intents.filter(({ do: what }) => what === "change_follow_up");
}

describe("behind a list of what there is to do", () => {
  test.each([
    ["move them to Monday", "move"],
    ["can you push them all to next Friday", "move"],
    ["mark them all done", "complete"],
    ["tick them all off", "complete"],
    ["cancel those", "cancel"],
    ["please cancel them all", "cancel"],
  ])("“%s” is of all that was listed", async (said, action) => {
    const target = { ...mine, all: true };
    expect(await changes(said, listed)).toMatchObject([{ action, target }]);
  });

  test("nothing is done to more than was told, where only some were", async () => {
    const filter = { is: "tag" as const, any: ["VIP"] };
    const lastQuestion: Intent = { do: "list_follow_ups", ...mine, filter };
    for (const each of await changes("move them to Monday", { ...listed, lastQuestion }))
      expect(each).not.toHaveProperty("target.all");
  });

  test("“should I move them to Monday?” moves none", async () => {
    expect(await changes("should I move them to Monday?", listed)).toEqual([]);
  });
});

describe("behind a line of the list that was done", () => {
  const lastCommand: Intent = {
    do: "change_follow_up",
    target: { numbers: [1] },
    action: "complete",
  };
  const done: Situation = { ...listed, lastCommand, saidLast: "deed" };

  test.each([
    ["and the second", 2],
    ["and the third one too", 3],
    ["also number 4", 4],
  ])("“%s” is that line", async (said, number) => {
    const target = { numbers: [number] };
    expect(await changes(said, done)).toMatchObject([{ action: "complete", target }]);
  });
});
