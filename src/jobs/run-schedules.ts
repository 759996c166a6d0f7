import {
  type IsWorkingDay,
  type Occurrence,
  occurrenceAfter,
  occurrenceFrom,
} from "../core/schedules/recurrence.ts";
import { type DueSchedule, timetableOf, workingDaysOf } from "../core/schedules/schedule.ts";
import { type Instant, localDate } from "../core/time.ts";
import type { Job } from "./clock.ts";
import { type DueRun, postings, type PostStores, rememberLists } from "./post.ts";

interface ScheduleParts {
  readonly stores: PostStores;
  readonly now: () => Instant;
}

/**
 * Runs the schedules whose time has come. After a time off only the latest run is made up for, and
 * the others are told as a number. A day's run is put into the outbox once, however often it is
 * looked at, and by whatever process.
 */
export function runSchedules({ stores, now }: ScheduleParts): Job {
  return async () => {
    const at = now();
    const due = await stores.schedules.due(at);
    if (due.length === 0) return;
    const business = await stores.settings.business();
    const when = { at, zone: business.timeZone, isWorkingDay: workingDaysOf(business) };
    for (const each of due) await runOne(stores, each, when);
  };
}

interface When {
  readonly at: Instant;
  readonly zone: string;
  readonly isWorkingDay: IsWorkingDay;
}

async function runOne(
  stores: ScheduleParts["stores"],
  { schedule, next }: DueSchedule,
  { at, zone, isWorkingDay }: When,
): Promise<void> {
  const timetable = timetableOf(schedule);
  const plan = async (occurrence: Occurrence | undefined) =>
    stores.schedules.plan(schedule.id, occurrence);
  if (schedule.status === "paused") return await plan(undefined);
  if (next === undefined) {
    const first = occurrenceFrom(timetable, at, zone, isWorkingDay);
    if (first !== undefined) await rememberLists(stores, schedule, { on: first.on, at, zone });
    return await plan(first);
  }
  let [latest, missed] = [next, 0];
  let following = occurrenceAfter(timetable, next.on, zone, isWorkingDay);
  while (following !== undefined && following.at <= at) {
    [latest, missed] = [following, missed + 1];
    following = occurrenceAfter(timetable, latest.on, zone, isWorkingDay);
  }
  const run: DueRun = { on: latest.on, missed, at, zone };
  const { isLateWorth, post } = postings[schedule.kind];
  if (localDate(zone, latest.at) === localDate(zone, at) || isLateWorth(at, latest, following))
    await post(stores, schedule, run);
  await plan(following);
}
