import { type InboxStore, inboxLifetimeMs, type Received } from "../core/conversations/inbox.ts";
import type { Database } from "./database.ts";

interface Row {
  readonly id: string;
  readonly body: string;
  readonly receivedAt: number;
  readonly answeringSince: number | null;
}

/**
 * Only the taking waits for the disk. Where a power cut takes the notes that follow it, the journal
 * knows what was done; at the worst an answer is given twice.
 */
export function inboxStore(database: Database): InboxStore {
  if (database.readOnly) return inMemory();
  const { client, writeSoon } = database;
  const take = client.prepare<[string, string, number]>(
    "insert into inbox (id, body, received_at) values (?, ?, ?) on conflict do nothing",
  );
  const begin = client.prepare<[number, string]>(
    "update inbox set answering_since = ? where id = ?",
  );
  const finish = client.prepare<[number, string]>(
    "update inbox set body = '', finished_at = ? where id = ?",
  );
  const forget = client.prepare<[number]>("delete from inbox where received_at < ?");
  const unfinished = client.prepare<[string], Row>(
    `select id, body, received_at as "receivedAt", answering_since as "answeringSince"
     from inbox where finished_at is null and substr(id, 1, instr(id, ':') - 1) = ? order by rowid`,
  );
  return {
    take: together(
      database,
      ([id, body, at]: Parameters<InboxStore["take"]>) => take.run(id, body, at).changes === 1,
    ),
    async beginAnswer(id, at) {
      writeSoon(() => begin.run(at, id));
    },
    async finish(id, at) {
      writeSoon(() => finish.run(at, id));
      writeSoon(() => forget.run(at - inboxLifetimeMs));
    },
    unfinished: async (channel) =>
      unfinished
        .all(channel)
        .map((row) => ({ ...row, answeringSince: row.answeringSince ?? undefined })),
  };
}

/**
 * Runs what is asked for at about the same time in one transaction: two hundred messages at once
 * wait for the disk once.
 */
function together<Given extends readonly unknown[], Result>(
  { write }: Database,
  run: (given: Given) => Result,
): (...given: Given) => Promise<Result> {
  let waiting: {
    given: Given;
    resolve: (result: Result) => void;
    reject: (why: unknown) => void;
  }[] = [];
  const runAll = (): void => {
    const now = waiting;
    waiting = [];
    try {
      const results = write(() => now.map(({ given }) => run(given)));
      for (const [at, result] of results.entries()) now[at]?.resolve(result);
    } catch (error) {
      for (const { reject } of now) reject(error);
    }
  };
  return (...given) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(runAll);
      waiting.push({ given, resolve, reject });
    });
}

/** On a file that can only be read nothing outlasts the process. */
function inMemory(): InboxStore {
  const [seen, open] = [new Set<string>(), new Map<string, Received>()];
  return {
    async take(id, body, receivedAt) {
      if (seen.has(id)) return false;
      seen.add(id);
      open.set(id, { id, body, receivedAt, answeringSince: undefined });
      return true;
    },
    async beginAnswer(id, answeringSince) {
      const received = open.get(id);
      if (received !== undefined) open.set(id, { ...received, answeringSince });
    },
    async finish(id) {
      open.delete(id);
    },
    unfinished: async (channel) =>
      [...open.values()].filter(({ id }) => id.startsWith(`${channel}:`)),
  };
}
