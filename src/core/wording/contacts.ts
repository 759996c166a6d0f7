import type { Contact, ContactBrief } from "../contacts/contact.ts";
import type { SettableField } from "../contacts/set-fields.ts";
import { type Block, text } from "../reply.ts";
import { type LocalDate, showDate } from "../time.ts";
import { counted, listed, sentence, withCompany } from "./common.ts";
import { countryName } from "./filters.ts";
import { showBirthdate } from "./lists.ts";
import { line } from "./receipts.ts";

/** What tells a contact from its namesakes, where company and city do not. */
export type Telling = Pick<Contact, "email" | "phone">;

/**
 * A contact as a choice: the name with what tells it from the others ("Hannelore Schmidt ·
 * Rotkehlchen Kita, Leipzig"), and all words an answer may name it by.
 */
export function contactChoice(
  contact: ContactBrief,
  among: readonly ContactBrief[],
  today: LocalDate,
  telling?: Telling,
): { readonly label: string; readonly words: readonly string[] } {
  const place = placeOf(contact);
  const twins = among.some((other) => other.id !== contact.id && sameFacts(other, contact));
  const reach = telling?.email ?? telling?.phone ?? "";
  const seen = twins ? [lastSeen(contact, today), reach] : [];
  return {
    label: [contact.name, place, ...seen].filter((part) => part !== "").join(" · "),
    words: [contact.name, contact.company ?? "", contact.city ?? "", twins ? reach : ""].filter(
      (part) => part !== "",
    ),
  };
}

const placeOf = ({ company, city }: Pick<ContactBrief, "company" | "city">): string =>
  [company, city].filter((part) => part !== null).join(", ");

export const sameFacts = (a: ContactBrief, b: ContactBrief): boolean =>
  a.name === b.name && a.company === b.company && a.city === b.city;

function lastSeen({ lastContactOn, lastOrderOn }: ContactBrief, today: LocalDate): string {
  if (lastOrderOn !== null) return `last order ${showDate(lastOrderOn, today)}`;
  return lastContactOn === null
    ? "never contacted"
    : `last contact ${showDate(lastContactOn, today)}`;
}

export const whomElse = "Which contact do you mean?";
export const whichOf = (name: string): string => `Which ${name}?`;
export const noLongerThere = (name: string): string => `${name} is no longer among your contacts.`;
export const tookNearest = (said: string, name: string): string =>
  `Nobody is called “${said}”; I took ${name}.`;
export const meantOneOf = (said: string, only: string | undefined): string =>
  `Nobody is called “${said}”. Do you mean ${only ?? "one of these"}?`;
export const nobodyCalled = (said: string): string =>
  `I know nobody called “${said}”. Give me another name, or say “add contact ${said}”.`;
export const moreOfThem = (more: number): string => `And ${more} more: say the full name.`;

const fieldWords = {
  name: "name",
  company: "company",
  email: "email",
  phone: "phone",
  city: "city",
  country: "country",
  birthday: "birthday",
  source: "source",
  owner: "owner",
  notes: "notes",
  status: "status",
  tags: "tags",
} as const;
export type FieldWord = keyof typeof fieldWords;

export const newValueOf = (field: FieldWord, name: string): string =>
  `What is the new ${fieldWords[field]} of ${name}?`;

const notOf: Partial<Readonly<Record<FieldWord, (value: string) => string>>> = {
  email: (value) => `“${value}” is no email address.`,
  phone: (value) => `“${value}” is no phone number.`,
  country: (value) => `I know no country called “${value}”.`,
  birthday: (value) => `“${value}” is no day of the year.`,
};

/** Why a value cannot be kept, and what is asked for once more. */
export const badValue = (field: FieldWord, value: string): string =>
  [notOf[field]?.(value), `What is the ${fieldWords[field]}?`]
    .filter((part) => part !== undefined)
    .join(" ");

export const alreadySo = (name: string): string => `${name} has that already; nothing changed.`;
export const nothingToChange = text("What should change? Name a field and its new value.");

/** All that was written: "✅ Added Tim Lang (Potsdam): tim.lang@example.com, source Fair, tagged wholesale." */
export function addedLine(contact: Contact, tags: readonly string[]): Block {
  const facts = [
    contact.email,
    contact.phone,
    contact.city,
    contact.country === null ? null : countryName(contact.country),
    contact.birthday === null ? null : `birthday ${showBirthdate(contact.birthday)}`,
    contact.source === null ? null : `source ${contact.source}`,
    contact.notes === null ? null : `notes ${contact.notes}`,
    contact.owner === null ? null : `looked after by ${contact.owner}`,
    tags.length === 0 ? null : `tagged ${listed(tags)}`,
  ].filter((fact) => fact !== null);
  const more = facts.length === 0 ? "" : `: ${facts.join(", ")}`;
  return line(`✅ Added ${withCompany(contact)}${more}.`, contact.name);
}
export const addedSummary = (name: string): string => `new contact ${name}`;

/** "✅ Mark Bell: phone +493023125991 (was +493023125041); further email m@example.com." */
export function changedContactLine(
  before: Contact,
  fields: readonly SettableField[],
  set: Partial<Contact>,
  more: {
    readonly points?: readonly { readonly kind: "email" | "phone"; readonly value: string }[];
    readonly untagged?: readonly string[];
  } = {},
): Block {
  const { points = [], untagged = [] } = more;
  const parts = [
    ...fields.map((field) => fieldChange(field, set[field] ?? null, before[field])),
    ...points.map(({ kind, value }) => `further ${kind} ${value}`),
    ...(untagged.length > 0 ? [`no longer tagged ${listed(untagged)}`] : []),
  ];
  return line(`✅ ${withCompany(before)}: ${parts.join("; ")}.`, before.name);
}
export const changedContactSummary = (fields: readonly SettableField[], name: string): string =>
  fields.length === 0
    ? `change of ${name}`
    : `${listed(fields.map((field) => fieldWords[field]))} of ${name}`;

const fieldChange = (field: SettableField, now: string | null, before: string | null): string =>
  now === null
    ? `${fieldWords[field]} removed (was ${shown(field, before) ?? "empty"})`
    : `${fieldWords[field]} ${shown(field, now)}${before === null ? "" : ` (was ${shown(field, before)})`}`;

/** A value of a field as people write it: a birthday with its month, a status without underscores. */
export const shown = (field: SettableField, value: string | null): string | null =>
  value === null ? null : (spelled[field]?.(value) ?? value);
const spelled: Partial<Readonly<Record<SettableField, (value: string) => string>>> = {
  birthday: showBirthdate,
  status: (value) => value.replaceAll("_", " "),
};

/** "Tag 12 contacts wholesale? Anna, Ben and 10 others." */
export function confirmTagging(
  names: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): Block {
  const parts = [
    ...(add.length > 0 ? [`tag ${counted(names.length, "contact")} ${listed(add)}`] : []),
    ...(remove.length > 0
      ? [`take ${listed(remove)} off ${counted(names.length, "contact")}`]
      : []),
  ];
  return line(`${sentence(parts.join(" and "))}? ${someNames(names)}.`);
}
export const tagsAlreadyOn = (names: readonly string[], tags: readonly string[]): string =>
  `${someNames(names)} already ${names.length === 1 ? "has" : "have"} the tag ${listed(tags)}.`;
export const tagsAlreadyOff = (names: readonly string[], tags: readonly string[]): string =>
  `${someNames(names)} ${names.length === 1 ? "doesn't" : "don't"} have the tag ${listed(tags, "or")}.`;

export const nobodyFits = "Nobody fits that.";
export const tooManyFit = (most: number): string =>
  `That fits more than ${most.toLocaleString("en")} contacts. Narrow it down.`;

/** "Anna Schmidt, Ben Marsh and 3 others". */
export function someNames(names: readonly string[], most = 3): string {
  const rest = names.length - most;
  return rest > 0
    ? `${names.slice(0, most).join(", ")} and ${counted(rest, "other")}`
    : listed(names);
}

/** A contact in one line, to be recognised by. */
export const whoItIs = (contact: Contact): string => {
  const facts = [contact.city, contact.email, contact.phone].filter((fact) => fact !== null);
  return [withCompany(contact), ...facts].join(", ");
};

export const alreadyKnown = (name: string, known: readonly Contact[]): string =>
  known.length === 1
    ? `You know this one already: ${known.map(whoItIs).join("")}. Add ${name} all the same?`
    : `You know ${known.length} like this already: ${known.map(whoItIs).join("; ")}. Add ${name} all the same?`;
