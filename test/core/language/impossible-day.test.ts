import { expect, test } from "vitest";
import { impossibleDayIn } from "../../../src/core/language/impossible-day.ts";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { potterySituation } from "./pottery.ts";

test.each([
  ["met Rose on 31 February", "31 February"],
  ["by feb 30th please", "feb 30th"],
  ["on the 31st of november", "31st of november"],
  ["on 29 February 2025", "29 February 2025"],
  ["on 2026-13-01", "2026-13-01"],
  ["on 2026-06-31", "2026-06-31"],
  ["on 31.2.", "31.2."],
  ["by 30.02.2027 at the latest", "30.02.2027"],
  ["on 35 March", "35 March"],
  ["on march 40th", "march 40th"],
  ["may 95 € be right", undefined],
  ["v1.15.2 is out", undefined],
  ["31.12. and 1.1.", undefined],
  ["order 2026-06-30", undefined],
  ["on 29 February 2028", undefined],
  ["on 29 February", undefined],
  ["on 31 May", undefined],
  ["bought 30 marbles", undefined],
  ["may 31.50 be right", undefined],
])("“%s” names the impossible day %s", (text, day) => {
  expect(impossibleDayIn(text)).toBe(day);
});

test("what happened on a day that never was is asked about, and a note says what it says", async () => {
  const interpret = createInterpreter();
  expect(await interpret("met Rose Patel on 31 February", potterySituation)).toEqual({
    outcome: "unclear",
    question: "There is no 31 February. Please say it again with the day you mean.",
  });
  expect(
    await interpret("note for Rose Patel: away until 31 February", potterySituation),
  ).toMatchObject({
    outcome: "understood",
    intents: [{ summary: "away until 31 February" }],
  });
});
