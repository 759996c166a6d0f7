import type { Stores } from "../core/crm.ts";
import type { Reach } from "../core/outbox/reach.ts";
import {
  addDays,
  type Instant,
  type LocalDate,
  localDate,
  localTime,
  weekdayOf,
} from "../core/time.ts";
import type { Job } from "./clock.ts";

/** When a night's copy is made, on the business's clock. */
const nightly = "03:00";
/** After a failure it is tried again so much later. */
const againMs = 3_600_000;
/** The last seven days are kept, and Monday's copies of the four weeks before. */
const keptDays = 7;
const keptWeeks = 4;

/** The place where copies of the database are kept, one for each day. */
export interface BackupPlace {
  readonly days: () => Promise<readonly LocalDate[]>;
  /** Makes the day's copy and looks whether it is sound; throws what is wrong in words. */
  readonly make: (day: LocalDate) => Promise<void>;
  readonly drop: (day: LocalDate) => Promise<void>;
}

export interface BackupParts {
  readonly stores: Pick<Stores, "jobRuns" | "outbox" | "settings" | "team">;
  readonly place: BackupPlace;
  readonly reach: Reach;
  readonly now: () => Instant;
}

/**
 * Copies the database each night, also while it is in use, and drops copies that are old. Owners
 * are told where that fails, once a day, and it is tried again.
 */
export function backUpNightly(parts: BackupParts): Job {
  const { stores, place, now } = parts;
  const name = "backup";
  return async () => {
    const at = now();
    const { timeZone } = await stores.settings.business();
    const today = localDate(timeZone, at);
    if (localTime(timeZone, at) < nightly) return;
    if (at - ((await stores.jobRuns.last(name)) ?? 0) < againMs) return;
    await stores.jobRuns.note(name, at);
    try {
      if ((await place.days()).includes(today)) return;
      await place.make(today);
      for (const day of dropped(await place.days(), today)) await place.drop(day);
    } catch (error) {
      await tell(parts, today, error instanceof Error ? error.message : String(error));
      throw error;
    }
  };
}

/** Which copies are not needed any more. */
const dropped = (days: readonly LocalDate[], today: LocalDate): readonly LocalDate[] => {
  const lately = addDays(today, -keptDays);
  const longAgo = addDays(today, -keptDays - 7 * keptWeeks);
  return days.filter((day) => day <= lately && (weekdayOf(day) !== 1 || day <= longAgo));
};

async function tell({ stores, reach, now }: BackupParts, on: LocalDate, why: string) {
  for (const member of await stores.team.all()) {
    const conversation = member.role === "owner" ? reach(member) : undefined;
    if (conversation === undefined) continue;
    await stores.outbox.put(
      {
        conversation,
        about: { is: "no_backup", why },
        subjects: [{ subject: `no backup to ${conversation}`, occasion: on }],
      },
      now(),
    );
  }
}
