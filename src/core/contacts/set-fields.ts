import type { Edit } from "../changes/change.ts";
import type { Contact } from "./contact.ts";

export const settableFields = [
  "name",
  "company",
  "email",
  "phone",
  "city",
  "country",
  "birthday",
  "source",
  "owner",
  "notes",
  "status",
] as const satisfies readonly (keyof Contact)[];
export type SettableField = (typeof settableFields)[number];

/** The fields whose value would change. */
export const changedFields = (contact: Contact, set: Partial<Contact>): readonly SettableField[] =>
  settableFields.filter((field) => set[field] !== undefined && set[field] !== contact[field]);

/** The edit that sets the fields which differ; none where nothing does. */
export function setFields(contact: Contact, set: Partial<Contact>): readonly Edit[] {
  const fields = changedFields(contact, set);
  if (fields.length === 0) return [];
  return [
    {
      op: "update",
      record: "contacts",
      id: contact.id,
      expect: only(contact, fields),
      set: only(set, fields),
    },
  ];
}

const only = (from: Partial<Contact>, fields: readonly SettableField[]): Partial<Contact> =>
  Object.fromEntries(fields.map((field) => [field, from[field]]));
