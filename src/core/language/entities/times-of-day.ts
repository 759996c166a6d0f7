import type { DayPart, Point } from "./entity.ts";
import { type Said, table, type TimeOfDay } from "./chart.ts";

const time = (hour: number, minute: number, loose = false): TimeOfDay | undefined =>
  hour < 24 && minute < 60 ? { hour, minute, loose } : undefined;

/** 12-hour clock: 12 am is midnight, 12 pm noon. */
const half =
  (suffix: string) =>
  (said: Said): TimeOfDay | undefined => {
    const [hour = 0, minute = 0] = hourAndMinute(said);
    if (hour > 12) return suffix === "pm" ? time(hour, minute) : undefined;
    return time((hour % 12) + (suffix === "pm" ? 12 : 0), minute);
  };

/** "930am", "1130 am" */
const halfWritten =
  (suffix: string) =>
  (said: Said): TimeOfDay | undefined => {
    const written = said.text("hmm");
    const hour = Number(written.slice(0, -2));
    return time((hour % 12) + (suffix === "pm" ? 12 : 0), Number(written.slice(-2)));
  };

function hourAndMinute(said: Said): readonly number[] {
  for (const slot of ["clock", "dotted"]) {
    if (said.has(slot)) return said.text(slot).split(/[:.]/).map(Number);
  }
  return [said.number("hour"), said.has("minutes") ? said.number("minutes") : 0];
}

const plain = (said: Said): TimeOfDay | undefined => {
  const [hour = 0, minute = 0] = hourAndMinute(said);
  // "08:00" and "14:30" say their half of the day, "3:30" does not.
  const whole = said.has("clock") && said.text("clock").startsWith("0");
  return time(hour, minute, hour < 12 && !whole);
};

const around =
  (minutes: (said: Said) => number) =>
  (said: Said): TimeOfDay | undefined => {
    const total = said.number("hour") * 60 + minutes(said);
    return time(Math.floor(total / 60), total % 60, true);
  };

/** What an hour is not followed by: "at 12 euros", "at 24 each". */
const notCounted =
  "!each|per|a|apiece|piece|<mark>|%|percent|x|k|day|week|month|quarter|year|kg|g|bag|bags|box|boxes";

/** "remind me tomorrow", "nudge Ben on Friday", "a reminder for Monday": a bare hour behind it says when. */
const remindedOn = ["", "on_", "for_"]
  .flatMap((on) => [
    ...["remind", "nudge", "ping", "prod", "poke", "prompt", "buzz"].map(
      (nudge) => `${nudge}_<name>_${on}<day>`,
    ),
    `reminder_${on}<day>`,
    `nudge_${on}<day>`,
  ])
  .join("|");
const toDoNext = "to|about|re|regarding|that|because|cos|so|,|.|;|:|!|-|–|—|END";
/** "move it to Friday 3": nothing but what is polite may follow. */
const movedTo = ["to", "till", "until"].map((to) => `${to}_<day>`).join("|");

/** Times of day. A bare hour needs "at" before it, and nothing after it that it might count. */
export const timeTable = table("t", [
  { say: "<clock> am sharp|prompt?", means: half("am") },
  { say: "<clock> pm sharp|prompt?", means: half("pm") },
  { say: "<dotted> am sharp|prompt?", means: half("am") },
  { say: "<dotted> pm sharp|prompt?", means: half("pm") },
  { say: "<hmm> am sharp|prompt?", means: halfWritten("am") },
  { say: "<hmm> pm sharp|prompt?", means: halfWritten("pm") },
  { say: "12|twelve noon|midday sharp|prompt?", means: () => time(12, 0) },
  { say: "<hour> -|to <hour:until> pm", means: half("pm") },
  { say: "<hour> -|to <hour:until> am", means: half("am") },
  { say: "<hour> <minutes>? am sharp|prompt?", means: half("am") },
  { say: "<hour> <minutes>? pm sharp|prompt?", means: half("pm") },
  { say: "half past <hour> pm", means: half30 },
  { say: "half past <hour>", means: around(() => 30) },
  { say: "half <hour>", means: around(() => 30), sure: false },
  { say: "a? quarter past|after <hour>", means: around(() => 15) },
  { say: "a? quarter to|before <hour>", means: around(() => -15) },
  { say: "<minutes> minute? past <hour>", means: around((said) => said.number("minutes")) },
  { say: "~at <minutes> minute? to <hour>", means: around((said) => -said.number("minutes")) },
  { say: "<clock> h|uhr|o'clock|hour|sharp|prompt?", means: plain },
  { say: "<hour> h <minutes>", means: exact },
  { say: "<hour> h|uhr|o'clock sharp?", means: plain },
  { say: "~at|@|<day> <hour> sharp", means: plain },
  { say: "~at|@|<day> <dotted> sharp", means: plain },
  { say: "<hour> sharp &,|.|;|!|?|to|for|tomorrow|today|END", means: plain },
  { say: `~at|@|around|about|by <dotted> ${notCounted}`, means: plain },
  { say: "<dotted> &this|in|tomorrow|yesterday|today", means: plain, sure: false },
  { say: `~at|@ about|around|ca|exactly? <hour> ${notCounted}`, means: plain },
  {
    say: "~until|from|by|before|after|around <hour> &,|.|;|!|?|tomorrow|today|END",
    means: plain,
    sure: false,
  },
  { say: `~<day> around|about|ca <hour> ${notCounted}`, means: plain },
  { say: "~<day>|<part> ,? say <hour> &,|.|;|!|to|for|or|END", means: plain },
  { say: "~<day>|<part> ,? say <dotted> &,|.|;|!|to|for|or|END", means: plain },
  { say: `~${remindedOn} <hour> &${toDoNext}`, means: plain },
  { say: "~remind_<name>|nudge_<name>|ping_<name> <hour> &<day>", means: plain },
  {
    say: `~${movedTo} <hour> &please|pls|plz|instead|thanks|not|,|.|;|!|END`,
    means: plain,
    sure: false,
  },
  { say: "<hour> ish", means: (said) => time(said.number("hour"), 0, true) },
  { say: "<clock> ish", means: plain },
  { say: "<dotted> h|uhr|o'clock|ish", means: plain },
  { say: `~<day> <dotted> ${notCounted}`, means: plain },
  { say: `~at ^look_at|looking_at <hhmm> h|hour? ${notCounted}`, means: digits },
  { say: "<hhmm> h|hour", means: digits },
  { say: `~<day> <hhmm> ${notCounted}`, means: digits },
  { say: "<hour> &<part>", means: beforePart },
  { say: "^for|at|<mark>|paid|cost|total <dotted> &<part>", means: plain },
  { say: "noon sharp|prompt?", means: () => time(12, 0) },
  { say: "midnight", means: () => time(0, 0) },
]);

/** "9 tonight"; not "called 3 this morning", whose number counts. */
function beforePart(said: Said): TimeOfDay | undefined {
  return said.number("hour") > 0 ? time(said.number("hour"), 0, true) : undefined;
}

/** "at 1630", "0930 hrs". */
function digits(said: Said): TimeOfDay | undefined {
  const written = said.text("hhmm");
  return time(Number(written.slice(0, 2)), Number(written.slice(2)));
}

function half30(said: Said): TimeOfDay | undefined {
  return time((said.number("hour") % 12) + 12, 30);
}

function exact(said: Said): TimeOfDay | undefined {
  return time(said.number("hour"), said.number("minutes"), said.number("hour") < 8);
}

const part = (part: DayPart, count?: number) => (): Point => ({
  part,
  ...(count === undefined ? {} : { day: { is: "shift", count, unit: "day" } }),
});

/** Parts of a day; some say which day. */
export const dayPartTable = table("q", [
  { say: "first|1st thing in|this? the? morning?", means: part("morning") },
  { say: "earlier? this morning|am", means: part("morning", 0) },
  { say: "earlier? this afternoon|pm", means: part("afternoon", 0) },
  { say: "this evening", means: part("evening", 0) },
  { say: "this noon|lunchtime", means: part("midday", 0) },
  // "fri am"; "on Friday am I free" asks.
  { say: "~<day> am|a.m !i|we|not|there|going", means: part("morning"), sure: false },
  { say: "~<day> pm|p.m", means: part("afternoon"), sure: false },
  { say: "tonight", means: part("night", 0) },
  { say: "last night", means: part("night", -1) },
  { say: "the? end|close of|of_the? day|play|business", means: part("close") },
  { say: "eod|cob|close_of_business", means: part("close") },
  { say: "in the morning", means: part("morning") },
  { say: "in the afternoon", means: part("afternoon") },
  { say: "in the evening", means: part("evening") },
  { say: "at night", means: part("night") },
  { say: "at|around|after|over? lunch|lunchtime", means: part("midday"), sure: false },
  { say: "early|mid|late? -? morning", means: part("morning"), sure: false },
  { say: "early|mid|late? -? afternoon", means: part("afternoon"), sure: false },
  { say: "evening", means: part("evening"), sure: false },
  { say: "night", means: part("night"), sure: false },
]);
