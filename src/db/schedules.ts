import type { DueSchedule, Schedule, ScheduleStore } from "../core/schedules/schedule.ts";
import { selectRows } from "./changes/rows.ts";
import type { Database } from "./database.ts";

type Row = Schedule & { readonly nextOn: string | null; readonly nextAt: number };

/** Further away than any instant: a schedule that does not run again. */
const never = Number.MAX_SAFE_INTEGER;

const columns = `id, kind, conversation, at, recurrence, about, created_by as "createdBy", status`;

export function scheduleStore({ client, write }: Database): ScheduleStore {
  const all = client.prepare<[], Schedule>(`${selectRows("schedules")} order by id`);
  const due = client.prepare<[number], Row>(
    `select ${columns}, next_on as "nextOn", next_at as "nextAt" from schedules
     where next_at <= ? order by next_at, id`,
  );
  const plan = client.prepare<[string | null, number, number]>(
    "update schedules set next_on = ?, next_at = ? where id = ?",
  );
  const nextOn = client
    .prepare<[number], string | null>("select next_on from schedules where id = ?")
    .pluck();
  return {
    all: async () => all.all(),
    due: async (now) => due.all(now).map(dueFrom),
    plan: async (id, next) => void write(() => plan.run(next?.on ?? null, next?.at ?? never, id)),
    nextOn: async (id) => nextOn.get(id) ?? undefined,
  };
}

const dueFrom = ({ nextOn, nextAt, ...schedule }: Row): DueSchedule => ({
  schedule,
  next: nextOn === null || nextAt === 0 ? undefined : { on: nextOn, at: nextAt },
});
