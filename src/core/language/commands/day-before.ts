import type { Intent, When } from "../../intent.ts";
import { todayOf } from "../../period.ts";
import { addDays, type LocalDate, type LocalTime } from "../../time.ts";
import type { Situation } from "../interpretation.ts";
import { entityIn, has, type Item, read, wordOf } from "../items.ts";
import { contentOf } from "../sentence.ts";
import { isPoint, type Part, pointOf, type Read, whenOf } from "./part.ts";
import { remindCommand } from "./remind.ts";

/** Reads something to do, which may be due on a day that is told from another. */
export function remindOnDay(said: Part): Read | undefined {
  const told = dayBeforeIn(said);
  return told === undefined ? remindCommand(said) : onThatDay(remindCommand(told.part), told);
}

/** A day that is told from another: the part without its words, and which day it is, where that is known. */
interface DayTold {
  readonly part: Part;
  readonly on: LocalDate | undefined;
  /** The time that stands with the other day: "the evening before the 15th at seven". */
  readonly at: LocalTime | undefined;
  readonly isNight: boolean;
}

/**
 * "the evening before the 15th, six o'clock", "two days before Friday", "the day before", "the
 * morning of": a day told from one that is named with it or before it, or that was spoken of just
 * before. That of another thing ("before her birthday") is not known, and is asked for.
 */
function dayBeforeIn(part: Part): DayTold | undefined {
  const { items } = part;
  const at = items.findIndex((_, place) => isToldFrom(items, place));
  const [head, link] = items.slice(at);
  if (at < 0 || head === undefined || link === undefined) return undefined;
  const { length, when } = otherDay(items, at, part.situation);
  if (isOtherwiseDue(items, at, at + 1 + length)) return undefined;
  const on = when?.on && (link.word === "of" ? when.on : addDays(when.on, -daysOf(head)));
  return {
    part: { ...part, items: leftOf(items, at, { length, isKnown: on !== undefined }) },
    on,
    at: when?.at,
    isNight: isNight(head),
  };
}

/**
 * "remind me on Monday to ask about the morning of Friday", "the evening before Friday she moves,
 * remind me on Monday": the day that is told from another is no day on which it is due.
 */
function isOtherwiseDue(items: readonly Item[], at: number, end: number): boolean {
  const begin = items.findIndex((item) => has(item, "REMIND", "REMIND_ME"));
  const isOfTopic = has(items[wordOf(items[at - 1]) === "the" ? at - 2 : at - 1], "ABOUT");
  const due = [...items.slice(Math.max(0, begin), at), ...items.slice(end)];
  const isAhead = begin > at || isOfTopic || /^(?:for|it went)$/.test(wordOf(items[at - 2]));
  return isAhead || (begin >= 0 && due.some(isDay)) || items.slice(end).some(isDay);
}

/** The pieces without those of the day; where it is not known, without any day, and with what it is told from. */
function leftOf(
  items: readonly Item[],
  at: number,
  { length, isKnown }: { readonly length: number; readonly isKnown: boolean },
): readonly Item[] {
  const isOfThing = !isKnown && !endsThere(items[at + 2]);
  const bare = isOfThing ? items : withoutDay(items, at, at + 1 + length);
  return isKnown ? bare : bare.filter((item) => !isPoint(item));
}

/** "two days", "a week"; the day, the evening and the night before are one. */
function daysOf(item: Item): number {
  const length = entityIn(item, "duration")?.duration;
  if (length === undefined) return 1;
  return length.unit === "week" ? length.count * 7 : length.count;
}

const isDays = (item: Item): boolean =>
  ["day", "week"].includes(entityIn(item, "duration")?.duration.unit ?? "");

const isNight = (item: Item): boolean =>
  /^(?:evening|night)$/.test(pointOf(item)?.point.part ?? "");

/** The pieces without the words of the day; the part of the day stays, as the time it is. */
function withoutDay(items: readonly Item[], at: number, end: number): readonly Item[] {
  const before = items.slice(0, wordOf(items[at - 1]) === "the" ? at - 1 : at);
  const after = items.slice(end);
  return [
    ...before,
    ...items.slice(at, at + 1).filter(isPoint),
    ...(contentOf(after).length === 0 ? [] : after),
  ];
}

/** The day from which it is told, and how many pieces say so, with "before" or "of". */
function otherDay(
  items: readonly Item[],
  at: number,
  situation: Situation,
): { readonly when: Pick<When, "on" | "at"> | undefined; readonly length: number } {
  const [link, day] = items.slice(at + 1);
  if (isBefore(link)) return { when: periodBefore(link, situation), length: 1 };
  if (isDay(day)) return { when: whenOf([day], "future", situation), length: 2 };
  const told = whenOf(items.slice(0, at).filter(isPoint), "future", situation)?.on;
  const on = endsThere(day) ? (told ?? spokenOf(situation)) : undefined;
  return { when: on === undefined ? undefined : { on }, length: 1 };
}

/** "the night before the 15th, at nine": not in the morning. */
const atNight = (time: LocalTime): LocalTime =>
  time < "12:00" ? `${Number(time.slice(0, 2)) + 12}${time.slice(2)}` : time;

/** "the evening before …", "the day before", "the morning of the 15th". */
function isToldFrom(items: readonly Item[], at: number): boolean {
  const [item, link, day] = items.slice(at);
  if (item === undefined || !(isPartOfDay(item) || isTheDay(items, at) || isDays(item)))
    return false;
  return wordOf(link) === "of"
    ? isPartOfDay(item) && (isDay(day) || endsThere(day))
    : wordOf(link) === "before" || isBefore(link);
}

const isPartOfDay = (item: Item): boolean => {
  const point = pointOf(item)?.point;
  return point?.part !== undefined && point.day === undefined;
};

const isTheDay = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "day" && wordOf(items[at - 1]) === "the";

/** What is to be done follows, or the time. */
const endsThere = (item: Item | undefined): boolean =>
  item === undefined || item.mark !== undefined || item.word === "to" || isPoint(item);

const isDay = (item: Item | undefined): item is Item =>
  item !== undefined && isPoint(item) && pointOf(item)?.point.day !== undefined;

const isBefore = (item: Item | undefined): item is Item =>
  item !== undefined && entityIn(item, "period")?.period.is === "before";

/** "before the 15th at seven" is one period: its day, and its time. */
const periodBefore = (item: Item, situation: Situation): When | undefined =>
  whenOf(
    read(item.text.replace(/^before\s+/iu, ""), situation).items.filter(isPoint),
    "future",
    situation,
  );

/** The one day to come that was told with the last deed. */
function spokenOf(situation: Situation): LocalDate | undefined {
  const last = situation.lastCommand;
  if (last?.do === "create_follow_up") return last.when?.on;
  return last?.do === "log_interaction" ? onlyDayIn(last.summary, situation) : undefined;
}

function onlyDayIn(text: string, situation: Situation): LocalDate | undefined {
  const [day, ...others] = read(text, situation).items.filter(isDay);
  if (day === undefined || others.length > 0) return undefined;
  const on = whenOf([day], "future", situation)?.on;
  return on !== undefined && on > todayOf(situation.clock) ? on : undefined;
}

/** What is to be done, on that day and at the time that was said with it. */
function onThatDay(read: Read | undefined, told: DayTold): Read | undefined {
  if (read === undefined || told.on === undefined) return read;
  const { on } = told;
  const onDay = (intent: Intent): Intent =>
    intent.do === "create_follow_up"
      ? { ...intent, when: { words: on, ...intent.when, ...timed(intent.when, told), on } }
      : intent;
  return { ...read, intents: read.intents.map(onDay) };
}

function timed(when: When | undefined, { at = when?.at, isNight }: DayTold): Pick<When, "at"> {
  return at === undefined ? {} : { at: isNight ? atNight(at) : at };
}
