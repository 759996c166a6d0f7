import { z } from "zod";
import type { Clock } from "../period.ts";
import {
  type IsWorkingDay,
  type Occurrence,
  occurrenceAfter,
  recurrenceSchema,
  type Timetable,
} from "../schedules/recurrence.ts";
import { localDate } from "../time.ts";
import type { FollowUp } from "./follow-up.ts";

const timetableSchema = z.object({ recurrence: recurrenceSchema, at: z.string() });

/** When it is to be done again; undefined for what is to be done once. */
export function timetableIn({ repeats }: Pick<FollowUp, "repeats">): Timetable | undefined {
  return repeats === null || repeats === undefined
    ? undefined
    : timetableSchema.parse(JSON.parse(repeats));
}

/** Its next time after the one it is due at that has not passed yet. */
export function nextTime(
  followUp: Pick<FollowUp, "dueAt" | "repeats">,
  { now, zone }: Clock,
  isWorkingDay: IsWorkingDay,
): Occurrence | undefined {
  const timetable = timetableIn(followUp);
  if (timetable === undefined) return undefined;
  const after = (on: string) => occurrenceAfter(timetable, on, zone, isWorkingDay);
  let next = after(localDate(zone, followUp.dueAt));
  while (next !== undefined && next.at <= now) next = after(next.on);
  return next;
}

/** The latest of its times after the one it is due at that has come; undefined where none has. */
export function timePassed(
  followUp: Pick<FollowUp, "dueAt" | "repeats">,
  { now, zone }: Clock,
  isWorkingDay: IsWorkingDay,
): Occurrence | undefined {
  const timetable = timetableIn(followUp);
  if (timetable === undefined) return undefined;
  const after = (on: string) => occurrenceAfter(timetable, on, zone, isWorkingDay);
  let passed: Occurrence | undefined;
  let next = after(localDate(zone, followUp.dueAt));
  for (; next !== undefined && next.at <= now; next = after(next.on)) passed = next;
  return passed;
}
