import type SqliteClient from "better-sqlite3";
import {
  type CustomerHistories,
  historiesOf,
  type PurchaseRow,
} from "../../core/customer-value/customer-histories.ts";
import type { Instant, LocalDate } from "../../core/time.ts";

export interface HistoryBounds {
  readonly asOf: LocalDate;
  /** Later purchases are not known. */
  readonly now?: Instant;
  /** Purchase days after `asOf` are counted until then. */
  readonly heldOutUntil?: LocalDate | undefined;
}

/** Reads the histories of all who had ordered by the end of a day. */
export function historyReader(client: SqliteClient.Database) {
  const rows = client
    .prepare<{ readonly until: LocalDate; readonly now: Instant }, PurchaseRow>(
      `select contact_id, purchased_on, currency, amount_minor, cost_minor, opens_order
       from purchases where purchased_on <= :until and purchased_at <= :now
       order by contact_id, purchased_on`,
    )
    .raw();
  const customers = client.prepare<[], number>("select count(*) from customer_summaries").pluck();
  return ({
    asOf,
    now = Number.MAX_SAFE_INTEGER,
    heldOutUntil = asOf,
  }: HistoryBounds): CustomerHistories =>
    historiesOf(rows.iterate({ until: heldOutUntil, now }), asOf, customers.get() ?? 0);
}
