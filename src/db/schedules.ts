import { z } from "zod";
import type {
  DueSchedule,
  Schedule,
  ScheduleStore,
  SightingStore,
} from "../core/schedules/schedule.ts";
import { selectRows } from "./changes/rows.ts";
import type { Database } from "./database.ts";

type Row = Schedule & { readonly nextOn: string | null; readonly nextAt: number };

/** Further away than any instant: a schedule that does not run again. */
const never = Number.MAX_SAFE_INTEGER;

const columns = `id, kind, conversation, at, recurrence, about, created_by as "createdBy", status`;

export function scheduleStore(database: Database): ScheduleStore {
  const { client, write } = database;
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
    sightings: sightingStore(database),
  };
}

const idsSchema = z.array(z.int());

function sightingStore({ client, write }: Database): SightingStore {
  const on = client
    .prepare<[number, string], string>(
      "select contacts from sightings where schedule_id = ? and seen_on = ?",
    )
    .pluck();
  const before = client
    .prepare<[number, string], string>(
      `select contacts from sightings where schedule_id = ? and seen_on < ?
       order by seen_on desc limit 1`,
    )
    .pluck();
  const keep = client.prepare<[number, string, string]>(
    `insert into sightings (schedule_id, seen_on, contacts) values (?, ?, ?)
     on conflict do nothing`,
  );
  const forget = client.prepare<[{ readonly id: number; readonly day: string }]>(
    `delete from sightings where schedule_id = @id and seen_on < (
       select max(seen_on) from sightings where schedule_id = @id and seen_on < @day)`,
  );
  const ids = (json: string | undefined) =>
    json === undefined ? undefined : idsSchema.parse(JSON.parse(json));
  return {
    on: async (id, day) => ids(on.get(id, day)),
    before: async (id, day) => ids(before.get(id, day)),
    keep: async (id, day, contacts) =>
      write(() => {
        keep.run(id, day, JSON.stringify(contacts));
        forget.run({ id, day });
        return ids(on.get(id, day)) ?? contacts;
      }),
  };
}

const dueFrom = ({ nextOn, nextAt, ...schedule }: Row): DueSchedule => ({
  schedule,
  next: nextOn === null || nextAt === 0 ? undefined : { on: nextOn, at: nextAt },
});
