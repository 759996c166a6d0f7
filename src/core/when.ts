import type { When } from "./intent.ts";
import { type Clock, shiftUnit, todayOf } from "./period.ts";
import { addDays, type Instant, instantOf, isDate, localDate, localTime } from "./time.ts";

const hourMs = 3_600_000;

/** When something happened, or why that must be asked. */
export type Happened =
  | { readonly outcome: "at"; readonly at: Instant }
  /** It would lie in the future. */
  | { readonly outcome: "ahead"; readonly at: Instant }
  | { readonly outcome: "unclear" };

/**
 * When a report's words put it: now where they say nothing, now for "today", and noon for another
 * day without a time.
 */
export function happenedAt(when: When | undefined, clock: Clock): Happened {
  if (when === undefined) return { outcome: "at", at: clock.now };
  if (!isClear(when)) return { outcome: "unclear" };
  const today = todayOf(clock);
  const on = when.on ?? today;
  if (on === today && when.at === undefined) return { outcome: "at", at: clock.now };
  const at = instantOf(clock.zone, on, when.at ?? "12:00", when.second);
  return { outcome: at > clock.now ? "ahead" : "at", at };
}

/** When something is due, or why that must be asked. */
export type Due =
  | { readonly outcome: "due"; readonly at: Instant }
  | { readonly outcome: "missing" }
  /** It would lie in the past. */
  | { readonly outcome: "past"; readonly at: Instant }
  /** Today was said without a time, and the day is over. */
  | { readonly outcome: "late" };

/**
 * When a follow-up is due: 09:00 of a day without a time (today: the next full hour at least an
 * hour off, until 18:00), and the next such time where there is no day.
 */
export function dueAt(when: When | undefined, clock: Clock): Due {
  if (when === undefined || !isClear(when)) return { outcome: "missing" };
  const today = todayOf(clock);
  if (when.on === undefined) return nextTime(when.at ?? "09:00", clock);
  if (when.at !== undefined)
    return unlessPast(instantOf(clock.zone, when.on, when.at, when.second), clock);
  if (when.on !== today) return unlessPast(instantOf(clock.zone, when.on, "09:00"), clock);
  return localTime(clock.zone, clock.now) > "18:00"
    ? { outcome: "late" }
    : { outcome: "due", at: nextFullHour(clock) };
}

/**
 * Where a follow-up moves to: a day alone keeps its time of day, a time alone keeps its day. So
 * much later is counted from when it is due, or from today where that has passed; so much earlier
 * from when it is due.
 */
export function movedTo(when: When | undefined, from: Instant, clock: Clock): Due {
  if (when?.later !== undefined) return { outcome: "due", at: putOff(when.later, from, clock) };
  if (when?.earlier !== undefined) return unlessPast(shifted(from, when.earlier, -1, clock), clock);
  if (when === undefined || !isClear(when)) return { outcome: "missing" };
  const on = when.on ?? localDate(clock.zone, from);
  const at = when.at ?? localTime(clock.zone, from);
  return unlessPast(instantOf(clock.zone, on, at, when.second), clock);
}

function putOff(length: NonNullable<When["later"]>, from: Instant, clock: Clock): Instant {
  const due = shifted(Math.max(from, clock.now), length, 1, clock);
  const isTimed = length.unit === "hour" || length.unit === "minute";
  const { zone } = clock;
  return isTimed ? due : instantOf(zone, localDate(zone, due), localTime(zone, from));
}

/** An instant so much later (1) or earlier (-1); from a day on it keeps its time of day. */
function shifted(
  from: Instant,
  { count, unit }: NonNullable<When["later"]>,
  sign: 1 | -1,
  { zone }: Clock,
): Instant {
  if (unit === "hour" || unit === "minute")
    return from + sign * count * (unit === "hour" ? hourMs : hourMs / 60);
  return instantOf(
    zone,
    shiftUnit(localDate(zone, from), unit, sign * count),
    localTime(zone, from),
  );
}

/** Where something that happened moves to, by the same rule. */
export function happenedInstead(when: When, before: Instant, clock: Clock): Happened {
  if (!isClear(when)) return { outcome: "unclear" };
  const on = when.on ?? localDate(clock.zone, before);
  const at = instantOf(clock.zone, on, when.at ?? localTime(clock.zone, before), when.second);
  return { outcome: at > clock.now ? "ahead" : "at", at };
}

const isClear = ({ on, at }: When): boolean => (on === undefined ? at !== undefined : isDate(on));

const unlessPast = (at: Instant, { now }: Clock): Due =>
  at < now ? { outcome: "past", at } : { outcome: "due", at };

function nextTime(time: string, clock: Clock): Due {
  const today = todayOf(clock);
  const at = instantOf(clock.zone, today, time);
  if (at > clock.now) return { outcome: "due", at };
  return { outcome: "due", at: instantOf(clock.zone, addDays(today, 1), time) };
}

/** The next full hour of the business's clock that is an hour off or more. */
function nextFullHour({ now, zone }: Clock): Instant {
  const hourOff = now + hourMs;
  const hour = instantOf(
    zone,
    localDate(zone, hourOff),
    `${localTime(zone, hourOff).slice(0, 2)}:00`,
  );
  return hour >= hourOff ? hour : hour + hourMs;
}
