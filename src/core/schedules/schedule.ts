import type { ContactId, ScheduleId } from "../ids.ts";
import { isClosedOn } from "../settings/times-off.ts";
import type { Business } from "../settings/setting.ts";
import { type Instant, type LocalDate, weekdayOf } from "../time.ts";
import {
  type IsWorkingDay,
  type Occurrence,
  recurrenceSchema,
  type Timetable,
} from "./recurrence.ts";

/** "changes" is an answer of which only those who joined it and left it are told. */
export const scheduleKinds = ["digest", "answer", "changes"] as const;
export type ScheduleKind = (typeof scheduleKinds)[number];

export const scheduleStatuses = ["active", "paused"] as const;
export type ScheduleStatus = (typeof scheduleStatuses)[number];

/** Something the assistant posts by itself, again and again, in one conversation. */
export interface Schedule {
  readonly id: ScheduleId;
  readonly kind: ScheduleKind;
  readonly conversation: string;
  /** Wall time in the business's zone, HH:MM. */
  readonly at: string;
  /** A Recurrence as JSON. */
  readonly recurrence: string;
  /** For a standing answer what it answers, a StandingAnswer as JSON. */
  readonly about: string | null;
  /** Whose rights count: the member's who set it up. */
  readonly createdBy: string;
  readonly status: ScheduleStatus;
}

export const timetableOf = ({ at, recurrence }: Schedule): Timetable => ({
  at,
  recurrence: recurrenceSchema.parse(JSON.parse(recurrence)),
});

/** The days on which a business works: its working days, but for those on which it is closed. */
export const workingDaysOf =
  ({ closedOn, workingDays }: Pick<Business, "closedOn" | "workingDays">): IsWorkingDay =>
  (date) =>
    workingDays.split(",").includes(String(weekdayOf(date))) && !isClosedOn({ closedOn }, date);

/** A schedule whose time has come, or (without `next`) whose next time is to be found. */
export interface DueSchedule {
  readonly schedule: Schedule;
  readonly next: Occurrence | undefined;
}

export interface ScheduleStore {
  readonly all: () => Promise<readonly Schedule[]>;
  /** Those whose time has come, and those that were set up, changed, or moved with the zone. */
  readonly due: (now: Instant) => Promise<readonly DueSchedule[]>;
  /** Notes when the next run is; undefined where there is none. */
  readonly plan: (id: ScheduleId, next: Occurrence | undefined) => Promise<void>;
  readonly nextOn: (id: ScheduleId) => Promise<LocalDate | undefined>;
  readonly sightings: SightingStore;
}

/** Who was on the list of a schedule on its days. */
export interface SightingStore {
  readonly on: (id: ScheduleId, day: LocalDate) => Promise<readonly ContactId[] | undefined>;
  readonly before: (id: ScheduleId, day: LocalDate) => Promise<readonly ContactId[] | undefined>;
  /** Keeps the first sighting of a day, which is returned, and of those before only the last. */
  readonly keep: (
    id: ScheduleId,
    day: LocalDate,
    contacts: readonly ContactId[],
  ) => Promise<readonly ContactId[]>;
}
