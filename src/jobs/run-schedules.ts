import type { Stores } from "../core/crm.ts";
import { digestOf } from "../core/digests/digest.ts";
import {
  type IsWorkingDay,
  type Occurrence,
  occurrenceAfter,
  occurrenceFrom,
} from "../core/schedules/recurrence.ts";
import { type DueSchedule, timetableOf, workingDaysOf } from "../core/schedules/schedule.ts";
import { type Instant, localDate } from "../core/time.ts";
import type { Job } from "./clock.ts";

interface ScheduleParts {
  readonly stores: Pick<Stores, "followUps" | "outbox" | "questions" | "schedules" | "settings">;
  readonly now: () => Instant;
}

/**
 * Runs the schedules whose time has come. After a time off only the latest run is made up for, on
 * its own day, and the others are told as a number. A day's run is put into the outbox once,
 * however often it is looked at, and by whatever process.
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
  if (next === undefined) return await plan(occurrenceFrom(timetable, at, zone, isWorkingDay));
  let [latest, missed] = [next, 0];
  let following = occurrenceAfter(timetable, next.on, zone, isWorkingDay);
  while (following !== undefined && following.at <= at) {
    [latest, missed] = [following, missed + 1];
    following = occurrenceAfter(timetable, latest.on, zone, isWorkingDay);
  }
  // Yesterday's is of no use today: what it would have told is in the next.
  if (localDate(zone, latest.at) === localDate(zone, at))
    await putDigest(stores, schedule, { on: latest.on, missed, at, zone });
  await plan(following);
}

async function putDigest(
  stores: ScheduleParts["stores"],
  schedule: DueSchedule["schedule"],
  {
    on,
    missed,
    at,
    zone,
  }: { readonly on: string; readonly missed: number; readonly at: Instant; readonly zone: string },
): Promise<void> {
  const items = await digestOf(stores, schedule, { now: at, zone });
  if (items.length === 0) return;
  await stores.outbox.put(
    {
      conversation: schedule.conversation,
      about: {
        is: "digest",
        schedule: schedule.id,
        on,
        missed,
        lines: items.map(({ line }) => line),
      },
      subjects: [
        // First the day's run itself: whatever it tells, it comes once.
        { subject: `schedule ${schedule.id}`, occasion: on },
        ...items.map(({ subject, occasion = `digest ${schedule.id} ${on}` }) => ({
          subject,
          occasion,
        })),
      ],
    },
    at,
  );
}
