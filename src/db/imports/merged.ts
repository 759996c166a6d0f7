import type { Database } from "../database.ts";

/** Whom a contact was merged into, if that is why it is gone. */
export function mergedInto({ client }: Database, contactId: number): number | undefined {
  const next = client
    .prepare<[number], number>(
      `select m.contact_id from change_edits e
       join changes c on c.id = e.change_id and c.kind = 'merge' and c.status = 'done'
       join change_edits m on m.change_id = c.id and m.contact_id <> e.row_id
       join contacts on contacts.id = m.contact_id
       where e.record = 'contacts' and e.row_id = ? and e.op = 'delete'
       order by e.id desc limit 1`,
    )
    .pluck();
  return next.get(contactId);
}
