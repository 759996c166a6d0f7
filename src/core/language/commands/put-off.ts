import { given } from "../../given.ts";
import type { When } from "../../intent.ts";
import { resolvePeriod, todayOf } from "../../period.ts";
import { addDays, type LocalDate, weekdayOf } from "../../time.ts";
import type { PeriodEntity } from "../entities/entity.ts";
import type { Situation } from "../interpretation.ts";
import { entityIn, type Item } from "../items.ts";
import { isPoint, pointOf, whenOf } from "./part.ts";

/** When something is put off to, and the pieces that say so. */
interface PutOff {
  readonly when: When;
  readonly items: readonly Item[];
}

/**
 * To when something is put off: a day or time, else the first day of what begins ("till next
 * month", "after easter"), else a length from when it was due ("by a week").
 */
export function putOffIn(items: readonly Item[], situation: Situation): PutOff | undefined {
  const points = items.filter(isPoint);
  const sooner = soonerIn(points);
  if (sooner !== undefined) return sooner;
  const when = whenOf(points, "future", situation);
  return when === undefined
    ? (begunIn(items, situation) ?? lengthIn(items))
    : { when: isTimeAlone(points) ? timeOf(when) : when, items: points };
}

/** "an hour earlier" than it was to be, and not than now. */
function soonerIn(points: readonly Item[]): PutOff | undefined {
  const [item, ...others] = points;
  const minutes = -(pointOf(item)?.point.minutes ?? 0);
  if (item === undefined || others.length > 0 || minutes <= 0 || !/ earlier$/iu.test(item.text))
    return undefined;
  const earlier =
    minutes % 60 === 0
      ? ({ count: minutes / 60, unit: "hour" } as const)
      : ({ count: minutes, unit: "minute" } as const);
  return { when: { earlier, words: item.text }, items: points };
}

/** "to ten in the morning" tells the time, of whatever day it is. */
const isTimeAlone = (points: readonly Item[]): boolean =>
  points.every((item) => pointOf(item)?.point.day === undefined) &&
  points.some((item) => pointOf(item)?.point.time !== undefined);
const timeOf = ({ at, words }: When): When => ({ words, ...given({ at }) });

/** "after easter", "till next month": the first day then; after days off, the next working day. */
export function begunIn(items: readonly Item[], situation: Situation): PutOff | undefined {
  for (const item of items) {
    const period = entityIn(item, "period");
    const on = period && beginOf(period, situation);
    if (on !== undefined) return { when: { on, words: item.text }, items: [item] };
  }
  return undefined;
}

function beginOf(
  { ahead, begins, period }: PeriodEntity,
  { clock }: Situation,
): LocalDate | undefined {
  const meant = ahead ?? period;
  const from = begins ?? resolvePeriod(meant, clock, true).from;
  if (from === undefined || from <= todayOf(clock) || meant.is === "next") return undefined;
  return meant.is === "after" ? workingDayFrom(from) : from;
}

function workingDayFrom(date: LocalDate): LocalDate {
  return weekdayOf(date) < 6 ? date : workingDayFrom(addDays(date, 1));
}

function lengthIn(items: readonly Item[]): PutOff | undefined {
  for (const [at, item] of items.entries()) {
    const length = lengthOf(item) ?? anotherUnit(items, at) ?? oneSooner(items, at);
    if (length === undefined) continue;
    const said = withMore(items, at);
    const words = said.map(({ text }) => text).join(" ");
    const isEarlier = items.some(({ word }) => forward.test(word));
    const when = isEarlier ? { earlier: length, words } : { later: length, words };
    return { when, items: [...items.filter(({ word }) => forward.test(word)), ...said] };
  }
  return undefined;
}

/** "bring it forward a day", "move it up an hour", "a day earlier": the other way. */
const forward = /^(?:forwards?|ahead|up|earlier|sooner)$/;

/** "another week", "by a further month": one more of them. */
function anotherUnit(items: readonly Item[], at: number): When["later"] {
  const unit = units.find((each) => each === items[at]?.word);
  const isOne = isMore(items[at - 1]) || (unit === "hour" && isWholeHour(items, at));
  return unit !== undefined && isOne ? { count: 1, unit } : undefined;
}
/** "a day earlier" */
function oneSooner(items: readonly Item[], at: number): When["later"] {
  const unit = units.find((each) => `a ${each}` === items[at]?.word);
  return unit !== undefined && forward.test(items[at + 1]?.word ?? "")
    ? { count: 1, unit }
    : undefined;
}

/** "by an hour", and neither half of it nor a half more. */
const isWholeHour = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.word === "an" &&
  ![items[at - 2], items[at + 1], items[at + 2], items[at + 3]].some((item) =>
    /^(?:half|quarter)\b/.test(item?.word ?? ""),
  );
const units = ["hour", "day", "week", "month", "year"] as const;

/** "another 3 days", "a week later": the length with what only says that it is added. */
function withMore(items: readonly Item[], at: number): readonly Item[] {
  let [from, end] = [at, at + 1];
  while (isMore(items[from - 1])) from--;
  while (isMore(items[end])) end++;
  return items.slice(from, end);
}
const isMore = (item: Item | undefined): boolean =>
  /^(?:another|an? further|further|an? (?:extra|additional)|extra|additional|one more|more|later|longer|on top)$/.test(
    item?.word ?? "",
  );

/** "a week", "for 2 weeks", "3 hours". */
const lengthOf = (item: Item): When["later"] =>
  entityIn(item, "duration")?.duration ?? spanOf(item) ?? hoursOf(item);

function spanOf(item: Item): When["later"] {
  const period = entityIn(item, "period")?.period;
  if (period?.is !== "last" || !/^for\b/i.test(item.text)) return undefined;
  const { count, unit } = period;
  return { count, unit };
}

function hoursOf(item: Item): When["later"] {
  const { value = 0, unit } = entityIn(item, "quantity") ?? {};
  const isTime = unit === "hour" || unit === "minute";
  return isTime && Number.isInteger(value) && value > 0 ? { count: value, unit } : undefined;
}
