import { z } from "zod";
import type { Clock } from "../period.ts";
import {
  type Occurrence,
  occurrenceAfter,
  occurrenceFrom,
  recurrenceSchema,
  type Timetable,
} from "../schedules/recurrence.ts";
import { workingDaysOf } from "../schedules/schedule.ts";
import type { Business } from "../settings/setting.ts";
import { isClosedOn } from "../settings/times-off.ts";
import { type Instant, localDate } from "../time.ts";
import type { FollowUp } from "./follow-up.ts";

const timetableSchema = z.object({
  recurrence: recurrenceSchema,
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
});

/** Whether a text is what `repeats` of a follow-up may hold. */
export function isTimetable(text: string): boolean {
  try {
    return timetableSchema.safeParse(JSON.parse(text)).success;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return false;
  }
}

/** When it is to be done again; undefined for what is to be done once. */
export function timetableIn({ repeats }: Pick<FollowUp, "repeats">): Timetable | undefined {
  return repeats === null || repeats === undefined
    ? undefined
    : timetableSchema.parse(JSON.parse(repeats));
}

/** The days that a business keeps. */
type Days = Pick<Business, "closedOn" | "workingDays">;

/** Its first time from now on. */
export const firstTime = (
  timetable: Timetable,
  { now, zone }: Clock,
  days: Days,
): Instant | undefined => {
  const first = occurrenceFrom(timetable, now, zone, workingDaysOf(days));
  return first && openAt(first, timetable, zone, days);
};

/** Its next time after the one it is due at that has not passed yet. */
export function nextTime(
  followUp: Pick<FollowUp, "dueAt" | "repeats">,
  clock: Clock,
  days: Days,
): Instant | undefined {
  for (const at of timesAfter(followUp, clock.zone, days)) if (at > clock.now) return at;
  return undefined;
}

/** The latest of its times after the one it is due at that has come; undefined where none has. */
export function timePassed(
  followUp: Pick<FollowUp, "dueAt" | "repeats">,
  clock: Clock,
  days: Days,
): Instant | undefined {
  let passed: Instant | undefined;
  for (const at of timesAfter(followUp, clock.zone, days)) {
    if (at > clock.now) break;
    passed = at;
  }
  return passed;
}

function* timesAfter(
  followUp: Pick<FollowUp, "dueAt" | "repeats">,
  zone: string,
  days: Days,
): Generator<Instant> {
  const timetable = timetableIn(followUp);
  if (timetable === undefined) return;
  const isWorkingDay = workingDaysOf(days);
  let next = occurrenceAfter(timetable, localDate(zone, followUp.dueAt), zone, isWorkingDay);
  for (; next !== undefined; next = occurrenceAfter(timetable, next.on, zone, isWorkingDay))
    yield openAt(next, timetable, zone, days);
}

/** On a day on which the business is closed it waits for the next working day. */
function openAt(
  { on, at }: Occurrence,
  { at: time }: Timetable,
  zone: string,
  days: Days,
): Instant {
  if (!isClosedOn(days, on)) return at;
  const next = occurrenceAfter(
    { recurrence: { every: "working_day" }, at: time },
    on,
    zone,
    workingDaysOf(days),
  );
  return next?.at ?? at;
}
