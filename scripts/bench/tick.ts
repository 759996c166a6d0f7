import { reachOn } from "../../src/core/outbox/reach.ts";
import { openStores } from "../../src/db/stores.ts";
import { remind } from "../../src/jobs/remind.ts";
import { runSchedules } from "../../src/jobs/run-schedules.ts";

const followUps = 10_000;
const schedules = 500;
/** Of a round; in each fifth look it is noted that one looked. */
const looks = 20;
const warmUp = 100;
const measured = 301;
const minute = 60_000;
const day = 86_400_000;

interface Took {
  tick: number;
  raw: number;
}

/** What a look at the clock costs where nothing is due, beside its queries in raw prepared SQL. */
export async function benchTick(
  path: string,
  start: number,
  say: (line: string) => void,
): Promise<void> {
  const stores = openStores(path);
  const { client } = stores.database;
  fill(stores.database, start);
  let now = start;
  const parts = { stores, reach: reachOn(["slack"]), now: () => now };
  const [look, run] = [remind(parts), runSchedules(parts)];
  const tick = async (): Promise<void> => {
    await look();
    await run();
    await stores.outbox.claim(now, minute);
  };
  const queries = [
    client.prepare<[number, number]>(
      "select * from follow_ups where status = 'open' and due_at >= ? and due_at < ? order by due_at",
    ),
    client.prepare<[number, number]>("select * from schedules where next_at >= ? and next_at <= ?"),
    client.prepare<[number, number]>(
      "select 1 from outbox where state in ('waiting', 'sending') and due_at >= ? and due_at <= ? limit 1",
    ),
  ];
  const raw = async (): Promise<void> => {
    for (const query of queries) query.all(now - 11 * minute, now);
  };
  const rounds: Took[] = [];
  for (let round = 0; round < warmUp + measured; round++) {
    const took = { tick: 0, raw: 0 };
    for (let look = 0; look < looks; look++) {
      now += minute;
      took.tick += await timed(tick);
      took.raw += await timed(raw);
    }
    if (round >= warmUp) rounds.push(took);
  }
  stores.close();
  const [own, reference] = [
    median(rounds.map((each) => each.tick)),
    median(rounds.map((each) => each.raw)),
  ];
  const ratio = median(rounds.map((each) => each.tick / each.raw));
  say(
    `A look at the clock, ${followUps.toLocaleString("en")} open follow-ups and ${schedules} schedules: ${(own / looks).toFixed(0)} µs, raw SQL ${(reference / looks).toFixed(0)} µs, ratio ${ratio.toFixed(2)} (aim: at most 3).`,
  );
}

async function timed(does: () => Promise<void>): Promise<number> {
  const began = process.hrtime.bigint();
  await does();
  return Number(process.hrtime.bigint() - began) / 1000;
}

/** Of rounds in which both took turns: what else the machine does in one of them changes none. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Half of the follow-ups overdue, half to come; schedules whose next run is days away. */
function fill({ client }: ReturnType<typeof openStores>["database"], start: number): void {
  const contact = client.prepare(
    "insert into contacts (id, name, name_key, status, created_at, created_on) values (1, 'Mark Bell', 'mark bell', 'active', ?, '2026-01-01')",
  );
  const followUp = client.prepare(
    "insert into follow_ups (id, contact_id, due_at, text, assignee, assignee_key, status) values (?, 1, ?, 'call', 'Ben', 'ben', 'open')",
  );
  const schedule = client.prepare(
    `insert into schedules (id, kind, conversation, at, recurrence, created_by, status, next_on, next_at)
     values (?, 'digest', ?, '08:00', '{"every":"working_day"}', 'Ana', 'active', '2026-12-01', ?)`,
  );
  client.transaction(() => {
    contact.run(start);
    for (let id = 1; id <= followUps; id++)
      followUp.run(id, start + (id % 2 === 0 ? -1 : 1) * (5 + (id % 300)) * day);
    for (let id = 1; id <= schedules; id++) schedule.run(id, `slack:C${id}`, start + 100 * day);
  })();
}
