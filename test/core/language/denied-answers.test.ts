import { describe, expect, test } from "vitest";
import type { Intent } from "../../../src/core/intent.ts";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import type { Interpretation, PendingQuestion } from "../../../src/core/language/interpretation.ts";
import { nurserySituation } from "./nursery.ts";

const interpret = createInterpreter();
const read = (text: string, pending: PendingQuestion): Promise<Interpretation> =>
  interpret(text, {
    ...nurserySituation,
    pending,
  });
const understood = (...intents: readonly Intent[]) => ({ outcome: "understood", intents });
const askedOnceMore = understood({ do: "choose" });

/** An answer that says which it is not picks nothing that it names. */
describe("what is denied in an answer is not what is meant", () => {
  const cancelled: Intent = {
    do: "change_follow_up",
    target: { assignee: "Sam" },
    action: "cancel",
  };
  const tasks: PendingQuestion = {
    asks: "choice",
    slot: "follow_up",
    labels: [
      "ask about the hedge · Ruth Okafor · Mon 25 May · Sam",
      "send the price list · Ivy Moss · Tue 26 May · Sam",
    ],
    intent: cancelled,
  };

  test.each([
    "not the hedge one",
    "yes but not Ruth Okafor's",
    "all but Ivy Moss's",
    "not 2",
    "not the second",
    "anything but the price list",
  ])("of the things to do: %s", async (text) => {
    expect(await read(text, tasks)).toEqual(askedOnceMore);
  });

  test.each(["the second, not the first", "Not the first, the second"])(
    "with the one that is meant: %s",
    async (text) => {
      expect(await read(text, tasks)).toEqual(understood({ do: "choose", number: 2 }));
    },
  );

  test("with the one that is meant, by its words", async () => {
    const result = await read("the hedge one, not the price list", tasks);
    expect(JSON.stringify(result)).not.toMatch(/unknown|price/u);
  });

  test("what is to be done with the others is not done, and said to be left", async () => {
    expect(await read("the hedge one, and the other to Nils", tasks)).toMatchObject({
      ignored: ["the other to Nils"],
    });
  });

  test("a day that it is not", async () => {
    const toDo: Intent = { do: "create_follow_up", text: "call" };
    const pending = { asks: "value", slot: "when", intent: toDo } as const;
    expect(await read("not Friday", pending)).toEqual(askedOnceMore);
    expect(await read("not today, no", pending)).not.toMatchObject({ intents: [{ do: "fill" }] });
  });

  const city: PendingQuestion = {
    asks: "value",
    slot: "city",
    intent: { do: "change_contact", contact: { name: "Ruth Okafor" }, ask: "city" },
  };
  test.each([
    "no idea",
    "I don't know",
    "same as Ivy Moss",
    "what is it now?",
    "not sure",
    "later",
  ])("no value: %s", async (text) => {
    const result = await read(text, city);
    expect(JSON.stringify(result)).not.toContain('"fill"');
  });
  test("a value that begins like it", async () => {
    expect(await read("Whatley", city)).toEqual(understood({ do: "fill", text: "Whatley" }));
  });
});

describe("an answer that is half of one, or a guess, is none", () => {
  const sale = { do: "record_purchase", contact: { name: "Ruth Okafor" } } as const;
  test.each(["not 90", "about 90", "maybe 90"])("“%s” is no amount", async (text) => {
    const result = await read(text, { asks: "value", slot: "amount", intent: sale });
    expect(JSON.stringify(result)).not.toContain('"fill"');
  });

  test.each([
    "yes, and log a call with Ruth Okafor",
    "ok and remind me to ring Ruth Okafor friday",
  ])("“%s” is not done without its yes", async (text) => {
    const intent: Intent = { do: "tag", filter: { is: "customer" }, add: ["VIP"] };
    expect((await read(text, { asks: "confirm", intent })).outcome).toBe("unknown");
  });
});
