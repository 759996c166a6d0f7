import type { FollowUpItem } from "../core/follow-ups/follow-up.ts";
import type { FollowUpSearch, FollowUpStore } from "../core/follow-ups/follow-up-store.ts";
import { suggestedText } from "../core/wording/digests.ts";
import type { Database } from "./database.ts";
import { allOf, type Condition, from, is, oneOf, spelled, until } from "./search-conditions.ts";

const select = `
  select f.id, f.contact_id as "contactId", f.due_at as "dueAt", f.text, f.assignee, f.status,
    f.created_by as "createdBy", f.repeats, c.name as "contactName", c.company
  from follow_ups f join contacts c on c.id = f.contact_id`;

const asked = (search: FollowUpSearch) =>
  allOf([
    is("f.status", search.status),
    spelled("f.assignee_key", search.assignee),
    theirs(search.forMember),
    toldAtMost(search.toldAtMost),
    oneOf("f.contact_id", search.contactIds),
    from("f.due_at", search.from),
    until("f.due_at", search.until),
    ...(search.repeating === true ? [["f.repeats is not null"] as const] : []),
  ]);

function theirs(member: string | undefined): Condition {
  const theirOwn = spelled("f.assignee_key", member);
  if (theirOwn === undefined) return undefined;
  const [sql, ...values] = theirOwn;
  return [`(f.assignee_key is null or ${sql})`, ...values];
}

/** By the subjects that core/outbox/outbox.ts makes of them. */
const toldAtMost = (most: number | undefined): Condition =>
  most === undefined
    ? undefined
    : [
        `(select count(*) from deliveries
          where subject = 'follow-up ' || f.id || ' due ' || f.due_at) <= ?`,
        most,
      ];

export function followUpStore({ client }: Database): FollowUpStore {
  const byId = client.prepare<[number], FollowUpItem>(`${select} where f.id = ?`);
  // Asked each minute.
  const comeDue = client.prepare<[number, number], FollowUpItem>(
    `${select} where f.status = 'open' and f.due_at >= ? and f.due_at < ? order by f.due_at, f.id`,
  );
  const repeating = client.prepare<[number], FollowUpItem>(
    `${select} where f.repeats is not null and f.status = 'open' and f.due_at < ?`,
  );
  // A suggestion that is put off becomes one; any other was moved.
  const snoozed = client.prepare<[number, number, string]>(
    `select 1 from follow_ups f where f.contact_id = ? and f.status = 'open' and f.due_at >= ?
       and (f.text in (select value from json_each(?)) or exists (
         select 1 from change_edits e where e.record = 'followUps' and e.row_id = f.id
           and e.op = 'update' and json_extract(e.after, '$.dueAt') is not null))`,
  );
  const suggested = JSON.stringify(Object.values(suggestedText));
  return {
    isSnoozed: async (contact, since) => snoozed.get(contact, since, suggested) !== undefined,
    repeatingBefore: async (end) => repeating.all(end),
    comeDue: async (since, end) => comeDue.all(since, end),
    byId: async (id) => byId.get(id),
    async find(search, limit) {
      const { where, values } = asked(search);
      return client
        .prepare<(string | number)[], FollowUpItem>(
          `${select} where ${where} order by f.due_at, f.id limit ?`,
        )
        .all(...values, limit ?? -1);
    },
    async count(search) {
      const { where, values } = asked(search);
      const count = client
        .prepare<(string | number)[], number>(`select count(*) from follow_ups f where ${where}`)
        .pluck();
      return count.get(...values) ?? 0;
    },
  };
}
