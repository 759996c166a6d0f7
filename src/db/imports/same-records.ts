import type { Database } from "../database.ts";
import type { RecordRow } from "./apply-record.ts";

/** Finds a record of the same content that the file has not claimed with another of its rows. */
export interface SameRecords {
  readonly find: (row: RecordRow, contactId: number, source: string) => number | undefined;
}

type Cells = (string | number | null)[];

const unclaimed = (record: string): string => `
  and not exists (select 1 from imported_rows i
    where i.record = '${record}' and i.row_id = r.id and i.source = ?)
  order by r.id limit 1`;

export function sameRecords({ client }: Database): SameRecords {
  const select = statementsOf(client);
  return {
    find(row, contactId, source) {
      switch (row.kind) {
        case "purchases": {
          const { purchasedAt, amountMinor, currency, quantity, product, reference } = row.values;
          const content = [purchasedAt, amountMinor, currency, quantity, product, reference];
          return select.purchases.get(contactId, ...content, source);
        }
        case "interactions": {
          const { happenedAt, kind, summary } = row.values;
          return select.interactions.get(contactId, happenedAt, kind, summary, source);
        }
        case "followUps":
          return select.followUps.get(contactId, row.values.dueAt, row.values.text, source);
      }
    },
  };
}

function statementsOf(client: Database["client"]) {
  const first = (select: string, record: string) =>
    client.prepare<Cells, number>(`${select} ${unclaimed(record)}`).pluck();
  return {
    purchases: first(
      `select r.id from purchases r where r.contact_id = ? and r.purchased_at = ?
         and r.amount_minor = ? and r.currency = ? and r.quantity = ? and r.product is ?
         and r.reference is ?`,
      "purchases",
    ),
    interactions: first(
      `select r.id from interactions r where r.contact_id = ? and r.happened_at = ?
         and r.kind = ? and r.summary = ?`,
      "interactions",
    ),
    followUps: first(
      "select r.id from follow_ups r where r.contact_id = ? and r.due_at = ? and r.text = ?",
      "followUps",
    ),
  };
}
