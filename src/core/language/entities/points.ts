import type { LocalTime } from "../../time.ts";
import type { Chart, TimeOfDay } from "./chart.ts";
import type { DayPart, DayWords, PointEntity, Span } from "./entity.ts";
import { matches } from "./phrase.ts";

const piece = String.raw`(?:§[dtq]\d+ )`;
const between = "(?:, |at |t |@ |on |around |about |ca |um |in |the |by |- |for )";
/** Days, times and parts of days that stand together: "tomorrow at 9 in the morning". */
const run = new RegExp(
  `(?<= )(?:on |by |at |@ |for |until )?(?:the )?${piece}(?:${between}{0,2}${piece})*`,
  "gu",
);
const away = /(?<= )(?:in (?:about |around )?)?§m\d+ (?:ago |from now |time |earlier )?/gu;

/** One point in the making. */
interface Draft extends Span {
  readonly sure: boolean;
  readonly day?: DayWords;
  readonly time?: TimeOfDay;
  readonly part?: DayPart;
}

/** Points in time; a run is cut where a second day or a second time begins. */
export function pointsIn(chart: Chart, text: string): readonly PointEntity[] {
  return [...dayPoints(chart, text), ...minutesAway(chart, text)];
}

function dayPoints(chart: Chart, text: string): readonly PointEntity[] {
  return [...matches(chart.line, run)].flatMap(({ first, count }) => {
    const tokens = chart.tokens.slice(first, first + count);
    const drafts: Draft[] = [];
    for (const { word } of tokens) {
      const next = draftOf(chart, word);
      if (next === undefined) continue;
      const joined = drafts.length === 0 ? undefined : join(drafts.at(-1), next);
      if (joined === undefined) drafts.push(next);
      else drafts[drafts.length - 1] = joined;
    }
    return drafts.map((draft, i) => pointOf(i === 0 ? withLead(draft, tokens[0]) : draft, text));
  });
}

function draftOf({ found }: Chart, word: string): Draft | undefined {
  const index = Number(word.slice(2));
  const [day, time, part] = [found.d[index], found.t[index], found.q[index]];
  if (word.startsWith("§d")) return day && { ...spanOf(day), day: day.value };
  if (word.startsWith("§t")) return time && { ...spanOf(time), time: time.value };
  return word.startsWith("§q")
    ? part && { ...spanOf(part), ...withoutTime(part.value) }
    : undefined;
}

const spanOf = ({ start, end, sure }: Draft): Draft => ({ start, end, sure });
const withoutTime = ({ day, part }: { day?: DayWords; part?: DayPart }) => ({
  ...(day === undefined ? {} : { day }),
  ...(part === undefined ? {} : { part }),
});

/** Two drafts as one, unless both have a day or both a time. */
function join(a: Draft | undefined, b: Draft): Draft | undefined {
  if (a === undefined) return undefined;
  const clash = (a.day && b.day) || (a.time && b.time) || (a.part && b.part);
  if (clash !== undefined) return undefined;
  return { ...a, ...b, start: a.start, end: b.end, sure: a.sure || b.sure };
}

/** "on", "by", "at" before a point belong to it, and make a day of "sat". */
const withLead = (draft: Draft, lead: { start: number; word: string } | undefined): Draft =>
  lead === undefined || lead.word.startsWith("§")
    ? draft
    : { ...draft, start: lead.start, sure: draft.sure || draft.day?.is === "weekday" };

function pointOf({ start, end, sure, day, time, part }: Draft, text: string): PointEntity {
  const point = {
    ...withoutTime({ ...(day && { day }), ...(part && { part }) }),
    ...(time === undefined ? {} : { time: settle(time, part) }),
  };
  return { kind: "point", start, end, text: text.slice(start, end), sure, point };
}

/** "7 this morning" is 07:00, "8 in the evening" 20:00; a bare hour from 1 to 7 is in the afternoon. */
function settle({ hour, minute, loose }: TimeOfDay, part: DayPart | undefined): LocalTime {
  const late = loose && hour > 0 && hour < 12 && isLate(hour, part);
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${pad(late ? hour + 12 : hour)}:${pad(minute)}`;
}

function isLate(hour: number, part: DayPart | undefined): boolean {
  if (part === "morning") return false;
  if (part === "night") return hour > 5;
  if (part === "evening" || part === "afternoon") return true;
  return hour < 8;
}

function minutesAway(chart: Chart, text: string): readonly PointEntity[] {
  return [...matches(chart.line, away)].flatMap(({ first, count }) => {
    const tokens = chart.tokens.slice(first, first + count);
    const minutes = signedMinutes(
      chart,
      tokens.map((token) => token.word),
    );
    const [head, tail] = [tokens[0], tokens.at(-1)];
    if (minutes === undefined || head === undefined || tail === undefined) return [];
    const [start, end] = [head.start, tail.end];
    return [
      { kind: "point", start, end, text: text.slice(start, end), sure: true, point: { minutes } },
    ];
  });
}

/** A bare length ("for 20 minutes") is no point in time. */
function signedMinutes(chart: Chart, words: readonly string[]): number | undefined {
  const index = Number(words.find((word) => word.startsWith("§"))?.slice(2));
  const minutes = chart.found.m[index]?.value;
  if (words.includes("ago") || words.includes("earlier"))
    return minutes === undefined ? minutes : -minutes;
  return words[0] === "in" || words.includes("now") ? minutes : undefined;
}
