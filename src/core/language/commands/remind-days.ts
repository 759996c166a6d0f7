import { type Clock, todayOf } from "../../period.ts";
import { addDays, localTime } from "../../time.ts";
import type { DayWords } from "../entities/entity.ts";
import { resolveDay } from "../entities/resolve-point.ts";
import { has, type Item } from "../items.ts";
import { isStop, spoken, wordsFrom } from "../sentence.ts";
import { isCutBefore, isFiller, isPoint, pointOf, whenOf } from "./part.ts";
import { isOrdering } from "./split.ts";
import type { Said } from "./said.ts";

const points = ({ part }: Said): readonly Item[] => part.items.filter(isPoint);
/** Whether a day or time is said at all. */
export const isDated = (said: Said): boolean => points(said).length > 0;

/** Days that cannot be past, the first of them said: "tomorrow", "next Tuesday", "by Friday". */
export function isToCome(said: Said): boolean {
  const item = points(said)[0];
  const { day, minutes = 0 } = pointOf(item)?.point ?? {};
  const isDue = /^(?:by|due|until)\b/i.test(item?.text ?? "");
  return minutes > 0 || isDue || isAhead(day, said.part.situation.clock) || isLaterToday(said);
}

/** "call Ana today at 4", said in the morning: no call that was. */
function isLaterToday(said: Said): boolean {
  const { clock } = said.part.situation;
  const when = whenOf(points(said), "future", said.part.situation);
  const isToday = when?.on === todayOf(clock);
  return isToday && when.at !== undefined && when.at > localTime(clock.zone, clock.now);
}

/** The same, and a bare weekday, which in an order is the next one: "call him fri at 4". */
export const isOrdered = (said: Said): boolean => {
  const [item] = points(said);
  const { day } = pointOf(item)?.point ?? {};
  return isToCome(said) || (day?.is === "weekday" && (day.week ?? 0) === 0);
};

/** The same, and today: "call Ana today". */
export const isOrderedOn = (said: Said): boolean =>
  isOrdered(said) ||
  whenOf(points(said), "future", said.part.situation)?.on === todayOf(said.part.situation.clock);

const isAhead = (day: DayWords | undefined, clock: Clock): boolean =>
  day !== undefined && (isLater(day) || (day.is === "month-day" && isNear(day, clock)));

function isLater(day: DayWords): boolean {
  if (day.is === "shift") return day.count > 0;
  if (day.is === "weekday") return (day.week ?? 0) > 0;
  return day.is === "working-days" || day.is === "after";
}

/** The same, as it stands in a message. */
export function isComingDate(item: Item, clock: Clock): boolean {
  const { day } = pointOf(item)?.point ?? {};
  return day?.is === "month-day" && isNear(day, clock);
}

/** "8 July", said in June: the coming one is near, and the last a year ago. */
function isNear(day: DayWords, clock: Clock): boolean {
  const today = todayOf(clock);
  const next = resolveDay(day, "future", clock);
  return next > today && next <= addDays(today, nearDays);
}
const nearDays = 60;

/** "put down a call with Karin for Monday": a day for it, and none on which it was. */
export const isPlanned = (said: Said): boolean =>
  isToCome(said) || /^for\b/i.test(points(said)[0]?.text ?? "");

/** "callback for Ana, Friday": it is owed, and was not made. */
export const isCallback = (items: readonly Item[]): boolean =>
  callback.test(spoken(items)) &&
  !items.some(({ word }) => /^(?:yesterday|today|just now)$/.test(word));
const callback = /^(?:an? |please )*call ?back for\b/u;

/** "on Monday, I'm slammed Saturday": a clause behind it tells why, and its day is none of what is due. */
export function ofNoReason(
  text: readonly Item[],
  days: readonly Item[],
  isMore = false,
): readonly Item[] {
  const plain = days.filter((item) => !isOfReason(text, text.indexOf(item)));
  return plain.length > 0 || isMore ? plain : days;
}

function isOfReason(text: readonly Item[], at: number): boolean {
  const joint = text.slice(0, at).findLastIndex((item) => isStop(item) || isBecause(item));
  const why = text[joint];
  const cut = text.findLastIndex((_, place) => place <= at && isCutBefore(text, place));
  return (
    (joint > 0 && ((why !== undefined && isBecause(why)) || tellsWhy(text.slice(joint + 1)))) ||
    (cut > 0 && tellsWhy(text.slice(cut))) ||
    tellsBeside(text, at, cut)
  );
}

/** "…, and on Monday Ben is back", "… Ben is away on Monday": how it is with somebody on that day. */
function tellsBeside(text: readonly Item[], at: number, cut: number): boolean {
  const joint = text.slice(0, at).findLastIndex((item) => isStop(item) || has(item, "AND", "BUT"));
  const from = Math.max(joint + 1, cut);
  const clause = text.slice(from).filter((item) => !isPoint(item));
  return from > 0 && isSomebody(clause[0]) && isSo.test(wordsFrom(clause, 1));
}
const isSomebody = (item: Item | undefined): boolean =>
  item !== undefined && (item.shop.member !== undefined || item.name?.full === true);
const isSo =
  /^(?:am|is|are|was|were|'s|will be|'ll be|has|have|works?|finishes|starts|leaves|opens|closes|comes|goes|gets)\b/u;

/** "about the Monday class": of what it is, and not when. */
export const isOfThing = (items: readonly Item[], at: number): boolean => {
  const [day, next] = items.slice(at, at + 2);
  return day !== undefined && isPoint(day) && /^the /iu.test(day.text) && isThing(next);
};
const isThing = (item: Item | undefined): boolean =>
  item !== undefined && item.mark === undefined && !isFiller(item) && item.name === undefined;

/** Points on end: "Friday, 31 July 2026, at 4 p.m.". */
export function neighbours(items: readonly Item[], item: Item): readonly Item[] {
  const found = [item];
  for (const step of [1, -1]) {
    for (let at = items.indexOf(item) + step; at >= 0 && at < items.length; at += step) {
      const next = items[at];
      if (next === undefined) break;
      if (isPoint(next)) found.push(next);
      else if (!(next.mark === "," || ["at", "on", "by"].includes(next.word))) break;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "ring her on Friday? 15:00 works": a day, and apart from it the time. */
export const isDayAndTime = ([day, time, ...others]: readonly Item[]): boolean =>
  others.length === 0 && isOnly("day", day) && isOnly("time", time);

/** "I'll ring her on Friday. Remind me at 3pm": the day of what is told before the time. */
export const dayTold = (text: readonly Item[], points: readonly Item[]): readonly Item[] => {
  const days = text.filter(isPoint);
  const [first] = points;
  const isBefore = first !== undefined && days.every(({ end }) => end < first.start);
  return isBefore && isDayAndTime([...days, ...points]) ? days : [];
};

const isOnly = (part: "day" | "time", item: Item | undefined): boolean => {
  const { day, time } = pointOf(item)?.point ?? {};
  return part === "day"
    ? day !== undefined && time === undefined
    : time !== undefined && day === undefined;
};

/** What begins a reason. */
export const isBecause = ({ word }: Item): boolean => /^(?:because|since|as|cos|cause)$/.test(word);

/** "I'm slammed Saturday", "she is away then": what is so, and nothing that is to be done. */
export const tellsWhy = (clause: readonly Item[]): boolean => telling.test(wordsFrom(clause, 0));
const telling =
  /^(?:(?:because|since|as|cos|cause|so) )?(?:i|we|he|she|they|it) (?:am|is|are|was|were|'m|'s|'re|will|'ll|have|has|had|'ve|can|could|do|does|did|got|get|gets|go|goes|went|leaves?|open|close|said|told)\b|^(?:he|she) (?:finishes|starts|works|comes|opens|closes|gets|travels|flies|returns)\b/u;

/** "tell him it is Friday": the day is in what he is to be told. */
export function isOfTold(text: readonly Item[], at: number): boolean {
  const item = text[at];
  if (item === undefined || !isPoint(item)) return false;
  const tells = text.findIndex(({ word }) => tellings.test(word));
  const be = at - (text[at - 1]?.word === "on" ? 2 : 1);
  return tells >= 0 && tells < be && /^(?:is|'s|are|it's|was|were)$/.test(text[be]?.word ?? "");
}
const tellings = /^(?:to )?(?:tell|let|inform|warn|say|confirm)$/;

/** "bring Ana's hedge call forward to 26 May" moves what there is to do, and brings her nothing. */
export const isBroughtForward = (said: Said): boolean =>
  /^(?:bring|send)$/.test(said.words[0]?.word ?? "") &&
  said.items("note").some(({ word }) => /^(?:forward|forwards|ahead)\b/.test(word));

/** "Ana wants 8 plates. Remind me …", "…. Move my call to …": what is asked for is told behind it. */
export const isAsked = (item: Item, at: number, note: readonly Item[]): boolean =>
  has(item, "REMIND", "REMIND_ME") ||
  ((isStop(note[at - 1]) || isCutBefore(note, at)) && isOrdering(item));

/** "a call from Ana today", "email from Ana: wants the list by Friday": it was theirs to make. */
export const isTheirs = ({ skipped }: Said): boolean =>
  skipped.some(({ word }) => /^(?:from|out|out of)$/u.test(word));
