import {
  aboutSchema,
  type ClaimedMessage,
  type JobRunStore,
  type OutboxStore,
  type SentMessage,
  type Settlement,
} from "../core/outbox/outbox.ts";
import type { Database } from "./database.ts";

interface Row {
  readonly id: number;
  readonly conversation: string;
  readonly about: string;
  readonly put_at: number;
  readonly attempts: number;
  readonly begun_at: number | null;
  readonly repeats: number;
}

/**
 * The states of a message follow one another under the one writer of SQLite: of two processes only
 * one takes a message on, and one that lost it to the other (`attempts` has moved) settles nothing.
 */
export const outboxStore = (database: Database): OutboxStore => ({
  ...putting(database),
  ...sending(database),
  lastTold: lastTold(database),
  ...drawing(database),
});

const open = "state in ('waiting', 'sending')";

function putting(database: Database): Pick<OutboxStore, "put" | "wasPut" | "timesPut" | "forget"> {
  const { client, write } = database;
  const add = client.prepare<[string, string, number, number]>(
    "insert into outbox (conversation, about, put_at, state, due_at, attempts) values (?, ?, ?, 'waiting', ?, 0)",
  );
  const deliver = client.prepare<[string, string, number | bigint, number]>(
    "insert into deliveries (subject, occasion, outbox_id, line) values (?, ?, ?, ?)",
  );
  const delivered = client.prepare<[string, string]>(
    "select 1 from deliveries where subject = ? and occasion = ?",
  );
  const times = client
    .prepare<[string], number>("select count(*) from deliveries where subject = ?")
    .pluck();
  return {
    put: async ({ conversation, about, subjects }, at) =>
      write(() => {
        if (subjects.some(({ subject, occasion }) => delivered.get(subject, occasion)))
          return false;
        const { lastInsertRowid: id } = add.run(conversation, JSON.stringify(about), at, at);
        for (const [index, { subject, occasion }] of subjects.entries())
          deliver.run(subject, occasion, id, index + 1);
        return true;
      }),
    timesPut: async (subject) => times.get(subject) ?? 0,
    wasPut: async ({ subject, occasion }) => delivered.get(subject, occasion) !== undefined,
    forget: forgetting(database),
  };
}

function lastTold({ client }: Database): OutboxStore["lastTold"] {
  interface Sent {
    readonly about: string;
    readonly at: number;
    readonly remoteId: string;
  }
  const last = client.prepare<[string, string | null], Sent>(`
    select about, settled_at as at, remote_id as "remoteId" from outbox
    where settled_at > 0 and state = 'sent' and conversation = ?
      and coalesce(remote_id = ?, true)
    order by settled_at desc, id desc limit 1`);
  return async (chat, thread) => {
    const sent = last.get(chat, thread ?? null);
    return sent && { ...sent, about: aboutSchema.parse(JSON.parse(sent.about)) };
  };
}

function drawing({
  client,
  write,
}: Database): Pick<OutboxStore, "sentSince" | "noteDrawn" | "lastChange"> {
  interface Sent extends Omit<SentMessage, "about" | "drawn"> {
    readonly about: string;
    readonly drawn: string | null;
  }
  const since = client.prepare<[number], Sent>(`
    select id, conversation, about, put_at as "putAt", remote_id as "remoteId",
      coalesce(begun_at, settled_at) as "toldAt", repeats, drawn
    from outbox where settled_at > ? and state = 'sent' and remote_id <> ''
      and json_extract(about, '$.is') in ('digest', 'reminder')`);
  const note = client.prepare<[string, number]>("update outbox set drawn = ? where id = ?");
  const last = client.prepare<[], number>("select coalesce(max(id), 0) from changes").pluck();
  return {
    sentSince: async (at) =>
      since.all(at).map(({ about, drawn, ...sent }) => ({
        ...sent,
        about: aboutSchema.parse(JSON.parse(about)),
        drawn: drawn ?? undefined,
      })),
    noteDrawn: async (id, drawn) => void write(() => note.run(drawn, id)),
    lastChange: async () => last.get() ?? 0,
  };
}

function forgetting({ client, write }: Database): OutboxStore["forget"] {
  // How often an open follow-up was told is kept until it is done or moved.
  const forgetDeliveries = client.prepare<[]>(`
    delete from deliveries where outbox_id not in (select id from outbox) and not exists (
      select 1 from follow_ups f where deliveries.subject like 'follow-up %'
        and f.id = cast(substr(deliveries.subject, 11) as integer) and f.status = 'open'
        and deliveries.subject = 'follow-up ' || f.id || ' due ' || f.due_at)`);
  const forget = client.prepare<[number]>("delete from outbox where settled_at < ?");
  return async (before) =>
    write(() => {
      forget.run(before);
      forgetDeliveries.run();
    });
}

function sending({
  client,
  write,
}: Database): Pick<OutboxStore, "claim" | "begin" | "settle" | "overdueMs"> {
  const anyDue = client.prepare<[number]>(
    `select 1 from outbox where ${open} and due_at <= ? limit 1`,
  );
  const claim = client.prepare<[number, number], Row>(`
    update outbox set state = 'sending', due_at = ?, attempts = attempts + 1
    where id = (select id from outbox where ${open} and due_at <= ? order by due_at, id limit 1)
    returning id, conversation, about, put_at, attempts, begun_at, repeats`);
  const begin = client.prepare<[number, number, number, number]>(
    "update outbox set begun_at = ?, repeats = ? where id = ? and attempts = ? and state = 'sending'",
  );
  const settle = settling(client);
  const longest = client
    .prepare<[], number | null>(`select min(due_at) from outbox where ${open}`)
    .pluck();
  return {
    async claim(now, leaseMs) {
      // Looked for first, so that an empty outbox costs no write.
      if (anyDue.get(now) === undefined) return undefined;
      const row = write(() => claim.get(now + leaseMs, now));
      return row === undefined ? undefined : claimed(row);
    },
    begin: async ({ id, attempts, repeats }, now, isRepeat) =>
      write(() => begin.run(now, repeats + Number(isRepeat), id, attempts)).changes === 1,
    settle: async (message, how, now) => void write(() => settle(message, how, now)),
    overdueMs: async (now) => Math.max(0, now - (longest.get() ?? now)),
  };
}

const claimed = (row: Row): ClaimedMessage => ({
  id: row.id,
  conversation: row.conversation,
  about: aboutSchema.parse(JSON.parse(row.about)),
  putAt: row.put_at,
  attempts: row.attempts,
  begunAt: row.begun_at ?? undefined,
  repeats: row.repeats,
});

function settling(client: Database["client"]) {
  const ours = "where id = ? and attempts = ? and state = 'sending'";
  const end = client.prepare<
    [string, string | null, string | null, number, string | null, string | null, number, number]
  >(
    `update outbox set state = ?, remote_id = ?, error = ?, settled_at = ?, drawn = ?,
       conversation = coalesce(?, conversation) ${ours}`,
  );
  const again = client.prepare<[number, number, string, number, number]>(
    `update outbox set state = 'waiting', due_at = ?, begun_at = iif(?, begun_at, null), error = ? ${ours}`,
  );
  return ({ id, attempts }: ClaimedMessage, how: Settlement, now: number) => {
    if (how.state === "waiting")
      return again.run(how.dueAt, Number(how.begun), how.why, id, attempts);
    const remoteId = how.state === "sent" ? how.remoteId : null;
    const { conversation: place = null, drawn = null } = how.state === "sent" ? how : {};
    const why = "why" in how ? how.why : null;
    return end.run(how.state, remoteId, why, now, drawn, place, id, attempts);
  };
}

export function jobRunStore({ client, writeSoon }: Database): JobRunStore {
  const last = client.prepare<[string], number>("select at from job_runs where name = ?").pluck();
  const note = client.prepare<[string, number]>(
    "insert into job_runs (name, at) values (?, ?) on conflict do update set at = excluded.at",
  );
  return {
    last: async (job) => last.get(job),
    note: async (job, at) => void writeSoon(() => note.run(job, at)),
  };
}
