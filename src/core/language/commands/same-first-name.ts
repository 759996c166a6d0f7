import type { ContactRef, Intent } from "../../intent.ts";
import { fold } from "../../text.ts";
import type { Fix } from "./correction-pieces.ts";
import type { Part } from "./part.ts";

/** "wrong Tom, it's Ray": the Ray who is a Tom, as the one is of whom it was written. */
export function withFirstName(fix: Fix, part: Part, last: Intent): Fix {
  const { items } = part;
  const at = items.findIndex(({ word }) => word === "wrong");
  const surname = fix.contact && nameOf(fix.contact);
  const first = at < 0 ? sameFirstName(surname ?? "", part, last) : items[at + 1]?.name?.said;
  if (first === undefined || surname === undefined || /\s/u.test(surname)) return fix;
  return peopleOf(last).some((each) => isCalled(each, first))
    ? { ...fix, contact: { ...fix.contact, name: `${first} ${surname}` } }
    : fix;
}

/** "hm no. Tillman", after a call with Landon Pruitt, where there is one Landon Tillman. */
function sameFirstName(
  surname: string,
  { situation: { vocabulary } }: Part,
  last: Intent,
): string | undefined {
  const [person, ...others] = peopleOf(last);
  const [first, ...rest] = (person && nameOf(person)?.trim().split(/\s+/u)) ?? [];
  if (first === undefined || rest.length === 0 || others.length > 0 || surname === "")
    return undefined;
  const named = vocabulary.namesWith([first, surname].map(fold));
  const isOne = named.length === 1 && !rest.some((name) => fold(name) === fold(surname));
  return isOne ? first : undefined;
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
