import type { Crm } from "../crm.ts";
import type { ContactId } from "../ids.ts";
import type { HistoryLine, JournalEntry, RecordName } from "./change.ts";
import type { Only } from "./take-back.ts";

/** How many lines of a history are searched for the change that is named. */
const searched = 200;

export interface NamedChange {
  readonly entry: JournalEntry;
  /** Given where only one field of the contact is meant. */
  readonly only?: Only;
}

/** The records that are called by another word than a contact's field. */
const records: Readonly<Record<string, RecordName>> = {
  tags: "contactTags",
  tag: "contactTags",
  call: "interactions",
  email_sent: "interactions",
  interaction: "interactions",
  meeting: "interactions",
  visit: "interactions",
  note: "interactions",
  purchase: "purchases",
  order: "purchases",
  sale: "purchases",
  refund: "purchases",
  follow_up: "followUps",
  reminder: "followUps",
};

export const recordCalled = (word: string): RecordName | undefined => records[word];

/** The latest change on a contact that still holds: of a field, of a kind of record, or of any. */
export async function changeOf(
  contactId: ContactId,
  field: string | undefined,
  crm: Crm,
): Promise<NamedChange | undefined> {
  if (field === undefined) return await latest(await all(contactId, crm), crm);
  const record = recordCalled(field);
  if (record !== undefined)
    return await latest(
      (await all(contactId, crm)).filter((line) => line.record === record),
      crm,
    );
  const lines = (await crm.changes.fieldHistory(contactId, field, searched)).filter(
    ({ op }) => op === "update",
  );
  // What was taken back in this one field is followed by that undo, which left the earlier value.
  if (lines[0]?.kind === "undo") return undefined;
  const found = await latest(lines, crm);
  return found && { ...found, only: { record: "contacts", rowId: contactId, fields: [field] } };
}

const all = (contactId: ContactId, crm: Crm) => crm.changes.historyOf(contactId, searched);

async function latest(lines: readonly HistoryLine[], crm: Crm): Promise<NamedChange | undefined> {
  for (const changeId of new Set(lines.map((line) => line.changeId))) {
    const entry = await crm.changes.entry(changeId);
    if (entry?.status === "done" && entry.kind !== "undo" && entry.kind !== "redo")
      return { entry };
  }
  return undefined;
}
