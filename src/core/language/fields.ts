import type { contactFields } from "../questions/filter.ts";
import type { Concept } from "./concepts.ts";

export type ContactFieldName = (typeof contactFields)[number];

/** Which concept names which field of a contact. */
export const fieldConcepts: readonly (readonly [Concept, ContactFieldName])[] = [
  ["PHONE", "phone"],
  ["EMAIL_FIELD", "email"],
  ["BIRTHDAY", "birthday"],
  ["CITY_FIELD", "city"],
  ["COUNTRY_FIELD", "country"],
  ["COMPANY_FIELD", "company"],
  ["SOURCE_FIELD", "source"],
  ["OWNER_FIELD", "owner"],
  ["TAGS_FIELD", "tags"],
  ["NOTES_FIELD", "notes"],
];

/** What people and their sales may be divided by, times and the team aside. */
export const groupNouns = [
  "CITY_FIELD",
  "COUNTRY_FIELD",
  "SOURCE_FIELD",
  "TAGS_FIELD",
  "COMPANY_FIELD",
  "PRODUCT_NOUN",
] as const satisfies readonly Concept[];
