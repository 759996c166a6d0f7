import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { resolvePeriod } from "../../../src/core/period.ts";
import { localDate, localTime } from "../../../src/core/time.ts";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { anna, demoShop } from "../../support/demo-shop.ts";
import { potterySituation } from "./pottery.ts";

const zone = "Europe/Berlin";
const open = demoShop();

/** What words mean on the business's clock, said at that moment. */
type Moment = readonly [at: string, is: string, said: Readonly<Record<string, string>>];

const something: readonly Moment[] = [
  [
    "2026-06-30T09:00Z",
    "a Tuesday, the last of the month, at 11:00",
    {
      "at 9am": "2026-07-01 09:00",
      "tomorrow at 9am": "2026-07-01 09:00",
      "on April 5 at 9am": "2027-04-05 09:00",
      "april 5": "2027-04-05 09:00",
      "day after tomorrow": "2026-07-02 09:00",
      "the day after tomorrow": "2026-07-02 09:00",
      "at 3": "2026-06-30 15:00",
      "at 3 tomorrow": "2026-07-01 15:00",
      "quarter past 3 tomorrow": "2026-07-01 15:15",
      "half past 2": "2026-06-30 14:30",
      "tomorrow 930am": "2026-07-01 09:30",
      "tomorrow, 12 noon": "2026-07-01 12:00",
      "Friday the 17th half past 2": "2026-07-17 14:30",
      "on the 25th": "2026-07-25 09:00",
      "in a fortnight": "2026-07-14 09:00",
      "in 2 weeks": "2026-07-14 09:00",
      "in 1 week at 10": "2026-07-07 10:00",
      "a week from today": "2026-07-07 09:00",
      "a month from today": "2026-07-30 09:00",
      "two weeks from Monday": "2026-07-20 09:00",
      "a week on Friday": "2026-07-10 09:00",
      "in 3 business days": "2026-07-03 09:00",
      "in 6 months": "2026-12-30 09:00",
      eod: "2026-06-30 17:00",
      "tmrw 14:30": "2026-07-01 14:30",
      "in 90 minutes": "2026-06-30 12:30",
      "in half an hour": "2026-06-30 11:30",
      "on friday": "2026-07-03 09:00",
      "next friday": "2026-07-10 09:00",
      "end of month": "2026-06-30 12:00",
      "on 3/7": "2026-07-03 09:00",
      "3.7.": "2026-07-03 09:00",
      "on Saturday at noon": "2026-07-04 12:00",
      "this evening": "2026-06-30 18:00",
      tonight: "2026-06-30 20:00",
      "at midnight tomorrow": "2026-07-01 00:00",
      "first of august": "2026-08-01 09:00",
      "after the weekend": "2026-07-06 09:00",
      "after easter": "2027-03-30 09:00",
      "after christmas": "2026-12-28 09:00",
    },
  ],
  [
    "2026-06-29T22:30Z",
    "a Tuesday at 00:30, while it is Monday in UTC",
    {
      tomorrow: "2026-07-01 09:00",
      "today at 9am": "2026-06-30 09:00",
      "this morning": "2026-06-30 09:00",
      "on tuesday": "2026-07-07 09:00",
      "in 2 days": "2026-07-02 09:00",
    },
  ],
  [
    "2026-11-12T10:00Z",
    "November, for a day of summer time",
    {
      "April 5 at 9am": "2027-04-05 09:00",
      "on 28 March at 2:30am": "2027-03-28 03:00",
      "on 29 March at 2:30am": "2027-03-29 02:30",
    },
  ],
  [
    "2026-03-28T19:00Z",
    "the evening before clocks go forward",
    {
      "tomorrow at 2:30": "2026-03-29 14:30",
      "tomorrow at 2:30am": "2026-03-29 03:00",
      "tomorrow at 02:30": "2026-03-29 03:00",
      "tomorrow at 9am": "2026-03-29 09:00",
      "in 24 hours": "2026-03-29 21:00",
      "in 1 day": "2026-03-29 09:00",
      "on sunday": "2026-03-29 09:00",
      "monday 8:00": "2026-03-30 08:00",
    },
  ],
  [
    "2026-03-29T00:30Z",
    "half an hour before clocks go forward",
    {
      "in 1 hour": "2026-03-29 03:30",
      "in 60 minutes": "2026-03-29 03:30",
      "today at 2:30am": "2026-03-29 03:00",
      "at 3am": "2026-03-29 03:00",
      "today at 9": "2026-03-29 09:00",
      tomorrow: "2026-03-30 09:00",
    },
  ],
  [
    "2026-10-24T18:00Z",
    "the evening before clocks go back",
    {
      "tomorrow at 2:30am": "2026-10-25 02:30 (1st)",
      "tomorrow at 9am": "2026-10-25 09:00",
      "in 24 hours": "2026-10-25 19:00",
    },
  ],
  [
    "2026-10-25T00:30Z",
    "half an hour before clocks go back, at 02:30 for the first time",
    {
      "in 1 hour": "2026-10-25 02:30 (2nd)",
      "in 90 minutes": "2026-10-25 03:00",
      "in 2 hours": "2026-10-25 03:30",
      "at 3am": "2026-10-25 03:00",
      "today at 9am": "2026-10-25 09:00",
      "tomorrow at 9": "2026-10-26 09:00",
    },
  ],
];

const happened: readonly Moment[] = [
  [
    "2026-06-30T09:00Z",
    "a Tuesday at 11:00",
    {
      yesterday: "2026-06-29 12:00",
      "day before yesterday": "2026-06-28 12:00",
      "on Friday": "2026-06-26 12:00",
      "last tuesday": "2026-06-23 12:00",
      "monday last week": "2026-06-22 12:00",
      "this morning": "2026-06-30 11:00",
      "at 9": "2026-06-30 09:00",
      "yesterday at 3": "2026-06-29 15:00",
      "two days ago": "2026-06-28 12:00",
      "a fortnight ago": "2026-06-16 12:00",
      "3 weeks ago": "2026-06-09 12:00",
      "half an hour ago": "2026-06-30 10:30",
      "on the 25th": "2026-06-25 12:00",
      "on 3 May": "2026-05-03 12:00",
      "on may 3rd at 14:00": "2026-05-03 14:00",
      "june 28": "2026-06-28 12:00",
    },
  ],
  [
    "2026-06-29T22:30Z",
    "a Tuesday at 00:30, while it is Monday in UTC",
    {
      yesterday: "2026-06-29 12:00",
      "on monday": "2026-06-29 12:00",
      "today at 0:10": "2026-06-30 00:10",
      "an hour ago": "2026-06-29 23:30",
    },
  ],
  [
    "2026-03-29T01:30Z",
    "half an hour after clocks went forward, at 03:30",
    {
      "an hour ago": "2026-03-29 01:30",
      "30 minutes ago": "2026-03-29 03:00",
      "yesterday at 9am": "2026-03-28 09:00",
    },
  ],
  [
    "2026-10-25T01:30Z",
    "half an hour after clocks went back, at 02:30 for the second time",
    {
      "an hour ago": "2026-10-25 02:30 (1st)",
      "10 minutes ago": "2026-10-25 02:20 (2nd)",
      "yesterday at 2:30am": "2026-10-24 02:30",
      "today at 1:30am": "2026-10-25 01:30",
    },
  ],
];

const hourMs = 3_600_000;

/** The business's wall clock, which of two where clocks go back. */
function onTheClock(instant: number): string {
  const local = (at: number) => `${localDate(zone, at)} ${localTime(zone, at)}`;
  const [now, before, after] = [local(instant), local(instant - hourMs), local(instant + hourMs)];
  return now === after ? `${now} (1st)` : now === before ? `${now} (2nd)` : now;
}

const processZones = ["UTC", "America/New_York", "Asia/Tokyo"] as const;

describe.each(processZones)("on a machine whose zone is %s", (machine) => {
  const before = process.env["TZ"];
  beforeAll(() => {
    process.env["TZ"] = machine;
  });
  afterAll(() => {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  });

  test("Node itself keeps that zone", () => {
    const offsets = { UTC: 0, "America/New_York": 240, "Asia/Tokyo": -540 };
    expect(new Date("2026-06-30T12:00Z").getTimezoneOffset()).toBe(offsets[machine]);
  });

  const read = async (
    at: string,
    said: Readonly<Record<string, string>>,
    text: (words: string) => string,
    newest: string,
  ) => {
    const talk = open();
    const stored = talk.stores.database.client.prepare<[], number>(newest).pluck();
    const means: Record<string, string> = {};
    for (const words of Object.keys(said)) {
      talk.startAnew();
      const reply = await talk.say(text(words), anna, Date.parse(at));
      const instant = reply.kind === "done" ? stored.get() : undefined;
      means[words] = instant === undefined ? reply.text : onTheClock(instant);
    }
    return means;
  };

  test.each(something)("what is to be done, said on %s, %s", async (at, _, said) => {
    const newest = "select due_at from follow_ups order by id desc limit 1";
    const text = (words: string) => `remind me ${words} to call Mark Bell`;
    expect(await read(at, said, text, newest)).toEqual(said);
  });

  test.each(happened)("what has happened, said on %s, %s", async (at, _, said) => {
    const newest = "select happened_at from interactions order by id desc limit 1";
    const text = (words: string) => `called Mark Bell ${words}`;
    expect(await read(at, said, text, newest)).toEqual(said);
  });

  test.each([
    ["next month", undefined],
    ["next week", undefined],
    ["on 2026-13-01", undefined],
  ])("“%s” is no day: nothing is written, it is asked about", async (words) => {
    const talk = open();
    const reply = await talk.say(`remind me ${words} to call Mark Bell`);
    expect(reply.kind).not.toBe("done");
    expect(reply.text).toMatch(/when|say it again/iu);
  });

  /** Wednesday, 18 November 2026. */
  test.each([
    ["revenue since March", "2026-03-01", "2026-11-19"],
    ["revenue in 2025", "2025-01-01", "2026-01-01"],
    ["revenue in May", "2026-05-01", "2026-06-01"],
    ["revenue last month", "2026-10-01", "2026-11-01"],
    ["revenue in the last 2 weeks", "2026-11-04", "2026-11-19"],
    ["revenue last week", "2026-11-09", "2026-11-16"],
  ])("“%s” runs from %s until before %s", async (text, from, until) => {
    const result = await createInterpreter()(text, potterySituation);
    if (result.outcome !== "understood") throw new Error(`Not understood: ${text}`);
    const [intent] = result.intents;
    if (intent?.do !== "question" || intent.question.period === undefined)
      throw new Error(`No period in ${JSON.stringify(intent)}`);
    const { clock } = potterySituation;
    expect(resolvePeriod(intent.question.period, clock)).toMatchObject({ from, until });
  });
});

/** In the pottery shop, where May, Grant, Will and Mark are people, Reading and Bath towns. */
describe("what only looks like a time, and what only looks like money", () => {
  test.each([
    ["sat down with May Lin", { kind: "meeting" }],
    ["May Lin called, wants a kiln", { kind: "call", summary: "wants a kiln" }],
    ["note for May Lin: sun valley spa job", { kind: "note", summary: "sun valley spa job" }],
    ["Grant Hill paid £1200 for 2 Raku Workshop", { amount: { minor: 120_000, currency: "GBP" } }],
    [
      "sold Rose Patel a Glaze Kit for USD 300",
      { amount: { minor: 30_000, currency: "USD" }, product: "Glaze Kit" },
    ],
    ["Rose Patel bought a Stoneware Mug for 1.2k", { amount: { minor: 120_000 } }],
  ])("“%s” has no time in it", async (text, said) => {
    const result = await createInterpreter()(text, potterySituation);
    expect(result).toMatchObject({ outcome: "understood", intents: [said] });
    expect(JSON.stringify(result)).not.toContain('"when"');
  });

  test.each([
    ["who spent over half a million?", { moreThan: 50_000_000 }],
    ["who spent more than $1.5m?", { moreThan: 150_000_000, currency: "USD" }],
    ["who spent over 1.2k?", { moreThan: 120_000 }],
    ["who spent half a grand or more?", { atLeast: 50_000 }],
  ])("“%s” names an amount", async (text, amount) => {
    expect(await createInterpreter()(text, potterySituation)).toEqual({
      outcome: "understood",
      intents: [
        { do: "question", question: { measure: "list", filter: { is: "spent", ...amount } } },
      ],
    });
  });
});
