import type SqliteClient from "better-sqlite3";
import {
  type CustomerValue,
  type ValueFit,
  valueFitSchema,
} from "../../core/customer-value/value-fit.ts";
import type { ContactId } from "../../core/ids.ts";

/** The rows in force: those of the fits' generation. */
export const valuesInForce =
  "(select * from customer_values where generation = (select max(generation) from value_fits))";

/** Which purchases something was computed from. */
export function purchasesVersionOf(client: SqliteClient.Database): () => number {
  const version = client
    .prepare<[], number>("select next from counters where name = 'purchases'")
    .pluck();
  return () => version.get() ?? 0;
}

export interface KeptFits {
  readonly fits: readonly [ValueFit, ...ValueFit[]];
  readonly purchasesVersion: number;
}

interface FitRow {
  readonly generation: number;
  readonly purchasesVersion: number;
  readonly fit: string;
}

/** The fits in force; undefined before the first. */
export function keptFitsOf(client: SqliteClient.Database): () => KeptFits | undefined {
  const rows = client.prepare<[], FitRow>(
    `select generation, purchases_version as "purchasesVersion", fit from value_fits`,
  );
  return () => {
    const kept = rows.all();
    const [first, ...others] = kept
      .map(({ fit }) => valueFitSchema.parse(JSON.parse(fit)))
      .sort((a, b) => b.customers - a.customers || (a.currency < b.currency ? -1 : 1));
    return first && { fits: [first, ...others], purchasesVersion: kept[0]?.purchasesVersion ?? 0 };
  };
}

/** A value's fields and their columns. */
export const valueColumns: Readonly<Record<keyof CustomerValue, string>> = {
  contactId: "contact_id",
  currency: "currency",
  isOwn: "is_own",
  method: "method",
  repeatPurchases: "repeat_purchases",
  daysToLast: "days_to_last",
  daysKnown: "days_known",
  medianGapDays: "median_gap_days",
  probabilityAlive: "probability_alive",
  standing: "standing",
  expectedPurchases: "expected_purchases",
  expectedSpendMinor: "expected_spend_minor",
  predictedMinor: "predicted_minor",
  historicMinor: "historic_minor",
  clvMinor: "clv_minor",
};

/** What one customer is worth, their own currency first. */
export function valueOfContact(client: SqliteClient.Database) {
  const selected = Object.entries(valueColumns).map(([field, column]) => `${column} as "${field}"`);
  const rows = client.prepare<[ContactId], Omit<CustomerValue, "isOwn"> & { isOwn: number }>(
    `select ${selected.join(", ")} from ${valuesInForce} where contact_id = ?
     order by is_own desc, currency`,
  );
  return (id: ContactId): readonly CustomerValue[] =>
    rows.all(id).map((row) => ({ ...row, isOwn: row.isOwn === 1 }));
}
