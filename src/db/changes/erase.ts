import type SqliteClient from "better-sqlite3";
import type { Change } from "../../core/changes/change.ts";
import { somebodyErased } from "../../core/wording/leaving-contacts.ts";
import { wordKeys } from "../../core/words/taught-word.ts";
import type { Database } from "../database.ts";
import { fromJson } from "./records.ts";

type Client = SqliteClient.Database;

/**
 * Takes the traces of those whom a change erases out of the journal, of what conversations
 * remember and of numbered answers. Runs inside the change's own transaction, after its edits;
 * what the journal holds of a merge is part of the one who was kept.
 */
export function eraserOf({ client }: Database): (change: Change) => void {
  const removed = client.prepare<[number]>(`delete from change_edits
    where (record, row_id) in (select record, row_id from change_edits where change_id = ? and op = 'delete')`);
  const removeOf = client.prepare<[string]>(
    "delete from change_edits where contact_id in (select value from json_each(?))",
  );
  const concerned = client
    .prepare<[string, number], number>(
      `select distinct change_id from change_edits where contact_id in (select value from json_each(?))
       union select a.change_id from change_edits a join change_edits b
         on b.record = a.record and b.row_id = a.row_id and b.change_id = ? and b.op = 'delete'`,
    )
    .pluck();
  const empty = client.prepare<[number, number]>(`delete from changes
    where id = ? and id <> ? and not exists (select 1 from change_edits where change_id = changes.id)`);
  const reword = client.prepare<[string, string, number]>(
    "update changes set summary = replace(summary, ?, ?) where id = ?",
  );
  const mergedInto = mergesOf(client);
  const namesOf = namesIn(client);
  const forgetSaid = [answersNaming, wordsNaming, standingAnswersNaming].map((of) => of(client));
  // They may speak of anybody in any spelling.
  const forgetAll = ["misunderstood_messages", "buttons"].map((each) =>
    client.prepare(`delete from ${each}`),
  );
  return ({ id, edits }) => {
    const ids = mergedInto(contactsDeletedBy(edits));
    const [names, list] = [namesOf(ids), JSON.stringify(ids)];
    const changes = concerned.all(list, id);
    removed.run(id);
    removeOf.run(list);
    for (const each of changes) {
      empty.run(each, id);
      for (const name of names) reword.run(name, somebodyErased, each);
    }
    for (const forget of forgetSaid) forget(names, ids);
    for (const forget of forgetAll) forget.run();
  };
}

const contactsDeletedBy = (edits: Change["edits"]): readonly number[] =>
  edits.flatMap((edit) => (edit.op === "delete" && edit.record === "contacts" ? [edit.id] : []));

/** Those people, and whoever was merged into one of them. */
function mergesOf(client: Client): (ids: readonly number[]) => readonly number[] {
  const gone = client
    .prepare<[number], number>(
      `select distinct other.contact_id from change_edits own
         join changes on changes.id = own.change_id and changes.kind = 'merge' and changes.status = 'done'
         join change_edits other on other.change_id = changes.id
       where own.contact_id = ? and other.contact_id is not null
         and not exists (select 1 from contacts where contacts.id = other.contact_id)`,
    )
    .pluck();
  return (ids) => {
    const found = new Set(ids);
    // A set tells those added while it is walked.
    for (const id of found) for (const other of gone.all(id)) found.add(other);
    return [...found];
  };
}

/** Every name they ever had, the longest first, so that no part of one is left of a longer. */
function namesIn(client: Client): (ids: readonly number[]) => readonly string[] {
  const rows = client.prepare<[number], { before: string | null; after: string | null }>(
    "select before, after from change_edits where record = 'contacts' and contact_id = ?",
  );
  return (ids) => {
    const names = ids
      .flatMap((id) => rows.all(id))
      .flatMap(({ before, after }) => [fromJson(before)["name"], fromJson(after)["name"]])
      .filter((name) => typeof name === "string" && name !== "");
    return [...new Set(names.map(String))].toSorted((a, b) => b.length - a.length);
  };
}

/** A number stays taken; what was asked under it is gone. So is what a chat remembers of them. */
function answersNaming(client: Client) {
  const answers = client.prepare<[string]>(
    "update answers set intent = '{}' where instr(lower(intent), lower(?)) > 0",
  );
  const conversations = client.prepare<[string]>(
    "delete from conversations where instr(lower(state), lower(?)) > 0",
  );
  const lastContact = client.prepare<[string]>(
    `delete from conversations
     where json_extract(state, '$.lastContactId') in (select value from json_each(?))`,
  );
  return (names: readonly string[], ids: readonly number[]): void => {
    lastContact.run(JSON.stringify(ids));
    for (const name of names) {
      const stored = JSON.stringify(name).slice(1, -1);
      answers.run(stored);
      conversations.run(stored);
    }
  };
}

/** Words that were taught for somebody, with what the journal holds of them. */
function wordsNaming(client: Client): (names: readonly string[]) => void {
  interface Sought {
    readonly name: string;
    readonly keys: string;
  }
  const traces = client.prepare<[Sought]>(
    `delete from change_edits where record = 'settings'
       and (instr(before, @keys) > 0 or instr(after, @keys) > 0)
       and (instr(lower(before), lower(@name)) > 0 or instr(lower(after), lower(@name)) > 0)`,
  );
  const words = client.prepare<[Sought]>(
    `delete from settings where key like @keys || '%' and instr(lower(value), lower(@name)) > 0`,
  );
  return (names) => {
    for (const name of names) {
      traces.run({ name, keys: wordKeys });
      words.run({ name, keys: wordKeys });
    }
  };
}

/** Standing answers of questions about somebody, with what the journal holds of them. */
function standingAnswersNaming(client: Client): (names: readonly string[]) => void {
  const traces = client.prepare<[string, string]>(
    `delete from change_edits where record = 'schedules'
       and (instr(lower(before), lower(?)) > 0 or instr(lower(after), lower(?)) > 0)`,
  );
  const schedules = client.prepare<[string]>(
    "delete from schedules where instr(lower(about), lower(?)) > 0",
  );
  return (names) => {
    for (const name of names) {
      const stored = JSON.stringify(name).slice(1, -1);
      // The journal holds what a schedule is about as text within text.
      const journaled = JSON.stringify(stored).slice(1, -1);
      traces.run(journaled, journaled);
      schedules.run(stored);
    }
  };
}
