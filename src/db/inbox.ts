import { type InboxStore, inboxLifetimeMs } from "../core/conversations/inbox.ts";
import type { Database } from "./database.ts";

/** Not waiting for the disk: where a power cut takes the note, the journal knows what was done. */
export function inboxStore(database: Database): InboxStore {
  if (database.readOnly) return inMemory();
  const { client, writeSoon } = database;
  const find = client.prepare<[string]>("select 1 from answered_messages where id = ?");
  const add = client.prepare<[string, number]>(
    "insert into answered_messages (id, answered_at) values (?, ?) on conflict do nothing",
  );
  const forget = client.prepare<[number]>("delete from answered_messages where answered_at < ?");
  return {
    isAnswered: async (messageId) => find.get(messageId) !== undefined,
    async noteAnswered(messageId, at) {
      writeSoon(() => add.run(messageId, at));
      writeSoon(() => forget.run(at - inboxLifetimeMs));
    },
  };
}

function inMemory(): InboxStore {
  const answered = new Set<string>();
  return {
    isAnswered: async (messageId) => answered.has(messageId),
    async noteAnswered(messageId) {
      answered.add(messageId);
    },
  };
}
