import type { ContactRef, Intent } from "../../intent.ts";
import { fold } from "../../text.ts";
import type { Fix } from "./correction-pieces.ts";
import type { Part } from "./part.ts";

/** "wrong Tom, it's Ray": the Ray who is a Tom, as the one is of whom it was written. */
export function withFirstName(fix: Fix, { items }: Part, last: Intent): Fix {
  const at = items.findIndex(({ word }) => word === "wrong");
  const first = at < 0 ? undefined : items[at + 1]?.name?.said;
  const surname = fix.contact && nameOf(fix.contact);
  if (first === undefined || surname === undefined || /\s/u.test(surname)) return fix;
  return peopleOf(last).some((each) => isCalled(each, first))
    ? { ...fix, contact: { ...fix.contact, name: `${first} ${surname}` } }
    : fix;
}

const nameOf = (contact: ContactRef): string | undefined =>
  "name" in contact ? contact.name : undefined;
const isCalled = (contact: ContactRef, first: string): boolean =>
  fold(nameOf(contact) ?? "").startsWith(`${fold(first)} `);

/** Of whom it was written. */
function peopleOf(last: Intent): readonly ContactRef[] {
  if ("contacts" in last) return last.contacts ?? [];
  return "contact" in last && last.contact !== undefined ? [last.contact] : [];
}
