import { expect, test } from "vitest";
import type { Intent } from "../../../src/core/intent.ts";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { nurserySituation } from "./nursery.ts";

const interpret = createInterpreter();

async function deedsIn(text: string): Promise<readonly Intent[]> {
  const result = await interpret(text, nurserySituation);
  return result.outcome === "understood" ? result.intents : [];
}

const weekly = (weekday: number) => ({ every: "week", count: 1, weekdays: [weekday] });

test.each([
  [
    "can you book in a fortnightly call w Ruth Okafor starting monday, i'll be the one ringing",
    { every: "week", count: 2, from: "2026-05-25", weekdays: [1] },
    undefined,
    undefined,
  ],
  ["set up a weekly call with Ruth Okafor on Tuesdays at 9", weekly(2), "09:00", undefined],
  ["Weekly stock chat with Ruth Okafor, Tuesdays at 8am, Sam runs it", weekly(2), "08:00", "Sam"],
  [
    "every first monday of the month I have to check stock with Ruth Okafor, set that up",
    { every: "month_weekday", weekday: 1, nth: 1 },
    undefined,
    undefined,
  ],
  ["check stock with Ruth Okafor every Monday, set it up please", weekly(1), undefined, undefined],
  [
    "every first of the month remind Sam to invoice Ruth Okafor",
    { every: "month_day", day: 1 },
    undefined,
    "Sam",
  ],
  [
    "first monday of each month remind me to check stock with Ruth Okafor",
    { every: "month_weekday", weekday: 1, nth: 1 },
    undefined,
    undefined,
  ],
])("%s: again and again", async (text, recurrence, at, assignee) => {
  const [deed] = await deedsIn(text);
  expect(deed).toMatchObject({
    do: "create_follow_up",
    contact: { name: "Ruth Okafor" },
    recurrence,
    ...(at === undefined ? {} : { when: { at } }),
    ...(assignee === undefined ? {} : { assignee }),
  });
});

test.each([
  "Weekly call with Ruth Okafor went well",
  "the weekly call with Ruth Okafor is on Tuesdays",
  "weekly report to Ruth Okafor on Mondays",
  "stop the weekly call with Ruth Okafor",
  "remind me on the first of the month to ring Ruth Okafor",
  "remind me on the last day of the month to ring Ruth Okafor",
])("%s: nothing new again and again", async (text) => {
  const deeds = await deedsIn(text);
  expect(deeds.filter((each) => "recurrence" in each)).toEqual([]);
});
