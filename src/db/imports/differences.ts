import { type ChangedField, fieldPrint } from "../../core/imports/fingerprint.ts";
import type { Field } from "../../core/imports/draft.ts";
import type { Cell, Row } from "../changes/records.ts";

/** Which fields of a record a column of a file sets. */
export type Columns = Readonly<Partial<Record<Field, readonly string[]>>>;

export interface Difference {
  readonly before: Row;
  readonly set: Row;
}

/**
 * What to write to a record whose row in the file has changed: a field that said something else at
 * the last import takes the new value; a field the file never spoke of is only filled where it is
 * empty; one the file has emptied is emptied only if nobody changed it here since.
 */
export function differenceOf(
  current: Row,
  values: Row,
  columns: Columns,
  changed: readonly ChangedField[],
): Difference | undefined {
  const [before, set]: [Record<string, Cell>, Record<string, Cell>] = [{}, {}];
  for (const field of changed) {
    for (const column of columns[field.field] ?? []) {
      const [was, is] = [current[column] ?? null, values[column] ?? null];
      if (was === is || !mayReplace(was, is, field)) continue;
      before[column] = was;
      set[column] = is;
    }
  }
  return Object.keys(set).length === 0 ? undefined : { before, set };
}

function mayReplace(was: Cell, is: Cell, { known, before }: ChangedField): boolean {
  if (was === null || was === "") return true;
  if (!known) return false;
  return is !== null || fieldPrint(String(was)) === before;
}

export const contactColumns: Columns = {
  name: ["name"],
  company: ["company"],
  email: ["email"],
  phone: ["phone"],
  city: ["city"],
  country: ["country"],
  birthday: ["birthday"],
  source: ["source"],
  owner: ["owner"],
  notes: ["notes"],
  status: ["status"],
  created_at: ["createdAt"],
};

export const recordColumns = {
  purchases: {
    purchased_at: ["purchasedAt"],
    product: ["product"],
    quantity: ["quantity"],
    amount: ["amountMinor"],
    cost: ["costMinor"],
    currency: ["currency", "amountMinor", "costMinor"],
    reference: ["reference"],
    contact_id: ["contactId"],
    contact: ["contactId"],
    email: ["contactId"],
    phone: ["contactId"],
  },
  interactions: {
    kind: ["kind"],
    direction: ["direction"],
    happened_at: ["happenedAt"],
    summary: ["summary"],
    sentiment: ["sentiment"],
    logged_by: ["loggedBy"],
    contact_id: ["contactId"],
    contact: ["contactId"],
    email: ["contactId"],
    phone: ["contactId"],
  },
  followUps: {
    due_at: ["dueAt"],
    text: ["text"],
    assignee: ["assignee"],
    status: ["status"],
    created_by: ["createdBy"],
    repeats: ["repeats"],
    contact_id: ["contactId"],
    contact: ["contactId"],
    email: ["contactId"],
    phone: ["contactId"],
  },
} as const satisfies Record<string, Columns>;
