import { z } from "zod";
import type { Edit, RecordName, Records } from "../../core/changes/change.ts";
import { contactStatuses } from "../../core/contacts/contact.ts";
import { mutedRules } from "../../core/digests/muted.ts";
import { followUpStatuses } from "../../core/follow-ups/follow-up.ts";
import { directions, interactionKinds, sentiments } from "../../core/interactions/interaction.ts";
import { scheduleKinds, scheduleStatuses } from "../../core/schedules/schedule.ts";
import { roles } from "../../core/team/member.ts";
import { fold } from "../../core/text.ts";
import { localDate } from "../../core/time.ts";

/** What SQLite keeps in a cell, and so what the journal holds of a field. */
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

const words = z.string().nullable();

/** The fields of each record; rows of the journal are read through these. */
const schemas: { readonly [Name in RecordName]: z.ZodType<Records[Name]> & z.ZodObject } = {
  contacts: z.object({
    id: z.int(),
    name: z.string(),
    company: words,
    email: words,
    phone: words,
    city: words,
    country: words,
    birthday: words,
    source: words,
    owner: words,
    notes: words,
    status: z.enum(contactStatuses),
    createdAt: z.number(),
  }),
  contactPoints: z.object({
    id: z.int(),
    contactId: z.int(),
    kind: z.enum(["email", "phone"]),
    value: z.string(),
  }),
  contactTags: z.object({ id: z.int(), contactId: z.int(), tag: z.string() }),
  mutes: z.object({ id: z.int(), contactId: z.int(), rule: z.enum(mutedRules) }),
  interactions: z.object({
    id: z.int(),
    contactId: z.int(),
    kind: z.enum(interactionKinds),
    direction: z.enum(directions).nullable(),
    happenedAt: z.number(),
    summary: z.string(),
    sentiment: z.enum(sentiments).nullable(),
    loggedBy: words,
  }),
  purchases: z.object({
    id: z.int(),
    contactId: z.int(),
    purchasedAt: z.number(),
    product: words,
    quantity: z.number(),
    amountMinor: z.int(),
    costMinor: z.int().nullable(),
    currency: z.string(),
    reference: words,
  }),
  followUps: z.object({
    id: z.int(),
    contactId: z.int(),
    dueAt: z.number(),
    text: z.string(),
    assignee: words,
    status: z.enum(followUpStatuses),
    createdBy: words,
    repeats: words.exactOptional(),
  }),
  members: z.object({
    id: z.int(),
    name: z.string(),
    role: z.enum(roles),
    slackId: words,
    telegramId: words,
  }),
  settings: z.object({ id: z.int(), key: z.string(), value: z.string() }),
  schedules: z.object({
    id: z.int(),
    kind: z.enum(scheduleKinds),
    conversation: z.string(),
    at: z.string(),
    recurrence: z.string(),
    about: words,
    createdBy: z.string(),
    status: z.enum(scheduleStatuses),
  }),
};

/** The order in which rows can be inserted: what is referred to comes first. */
export const recordNames = [
  "settings",
  "members",
  "contacts",
  "contactPoints",
  "contactTags",
  "mutes",
  "interactions",
  "purchases",
  "followUps",
  "schedules",
] as const satisfies readonly RecordName[];

export const recordName = z.enum(recordNames);

/** The records that belong to a contact and go with it. */
export const ofContacts = [
  "contactPoints",
  "contactTags",
  "mutes",
  "interactions",
  "purchases",
  "followUps",
] as const satisfies readonly RecordName[];

export const fieldsOf = (record: RecordName): readonly string[] =>
  Object.keys(schemas[record].shape);

export const columnOf = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const key = (field: string, from: string) =>
  [field, (row: Row) => (typeof row[from] === "string" ? fold(row[from]) : null)] as const;
const day = (field: string, from: string) =>
  [field, (row: Row, zone: string) => localDate(zone, Number(row[from]))] as const;
type Derive = readonly [field: string, of: (row: Row, zone: string) => Cell];

/** Further columns of each table, computed from the record's own fields. */
const derived: { readonly [Name in RecordName]: readonly Derive[] } = {
  contacts: [
    key("nameKey", "name"),
    key("companyKey", "company"),
    key("emailKey", "email"),
    key("cityKey", "city"),
    key("sourceKey", "source"),
    key("ownerKey", "owner"),
    day("createdOn", "createdAt"),
  ],
  contactPoints: [key("valueKey", "value")],
  contactTags: [key("tagKey", "tag")],
  mutes: [],
  interactions: [key("loggedByKey", "loggedBy"), day("happenedOn", "happenedAt")],
  purchases: [
    key("productKey", "product"),
    day("purchasedOn", "purchasedAt"),
    ["opensOrder", (row) => (Number(row["amountMinor"]) < 0 ? 0 : 1)],
  ],
  followUps: [key("assigneeKey", "assignee")],
  members: [key("nameKey", "name")],
  settings: [],
  schedules: [],
};

/** All columns of a table: the fields, then what is computed from them. */
export const columnsOf = (record: RecordName): readonly string[] =>
  [...fieldsOf(record), ...derived[record].map(([field]) => field)].map(columnOf);

/** The cells of a row in the order of `columnsOf`. */
export function cellsOf(record: RecordName, row: Row, zone: string): Cell[] {
  const cells = fieldsOf(record).map((field) => row[field] ?? null);
  for (const [, of] of derived[record]) cells.push(of(row, zone));
  return cells;
}

/** The columns and cells to set when these fields change; computed columns of theirs included. */
export function assignments(record: RecordName, before: Row, set: Row, zone: string) {
  const [after, assigned] = [{ ...before, ...set }, new Map<string, Cell>()];
  for (const [field, value] of Object.entries(set)) assigned.set(columnOf(field), value);
  for (const [field, of] of derived[record]) {
    if (field === "opensOrder") continue;
    const value = of(after, zone);
    if (value !== of(before, zone)) assigned.set(columnOf(field), value);
  }
  return assigned;
}

const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** A record's fields as plain cells. */
export const plain = (row: object): Row => rowSchema.parse(row);

/** Cells of the journal. */
export const fromJson = (text: string | null): Row =>
  text === null ? {} : rowSchema.parse(JSON.parse(text));

const checked = z.custom<Edit>();

/** A journaled edit as the core knows edits; its cells are checked against the record's fields. */
export function editFrom(
  op: Edit["op"],
  record: RecordName,
  id: number,
  before: Row,
  after: Row,
): Edit {
  const [whole, part] = [schemas[record], schemas[record].partial()];
  switch (op) {
    case "insert":
      return checked.parse({ op, record, row: whole.parse(after) });
    case "update":
      return checked.parse({ op, record, id, expect: part.parse(before), set: part.parse(after) });
    case "delete":
      return checked.parse({ op, record, id });
  }
}
