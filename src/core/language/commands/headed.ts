import type { ContactRef, Intent } from "../../intent.ts";
import type { Item } from "../items.ts";
import { isStop } from "../sentence.ts";
import type { Part } from "./part.ts";
import { personAt } from "./persons.ts";
import { withoutLead } from "./speech.ts";

/** The one person with whom a message begins, set apart by a mark, and what follows. */
interface Headed {
  readonly contact: ContactRef;
  readonly items: readonly Item[];
}

/** "Ana Lopez - …", "Tom Ray (Café Blau): …"; nobody else is named after it. */
export function headedByPerson({ items: all, situation }: Part): Headed | undefined {
  const items = withoutLead(all);
  const person = personAt(items, 0, situation.vocabulary);
  if (person === undefined || !person.items.some(isContact)) return undefined;
  const [mark, ...rest] = items.slice(person.next);
  const isDivided = [",", ":", "-", "–", "—"].includes(mark?.mark ?? "");
  return isDivided && !rest.some(({ name }) => name?.full === true)
    ? { contact: person.contact, items: rest }
    : undefined;
}

/** A message that names the one person it is about last, set apart by a mark. */
interface Tailed {
  readonly before: readonly Item[];
  readonly mark: Item;
  readonly person: readonly Item[];
  readonly contact: ContactRef;
}

/** "…, Ana Lopez": nobody else is named before. */
export function tailedByPerson({ items, situation }: Part): Tailed | undefined {
  const at = items.findIndex(isContact);
  const [mark, person] = [items[at - 1], personAt(items, at, situation.vocabulary)];
  if (at < 2 || mark === undefined || person === undefined) return undefined;
  const isDivided = [",", "-", "–", "—", ".", ";"].includes(mark.mark ?? "");
  const isLast = items.slice(person.next).every((item) => isStop(item) && item.mark !== "?");
  return isDivided && isLast
    ? { before: items.slice(0, at - 1), mark, person: person.items, contact: person.contact }
    : undefined;
}

const isContact = ({ name }: Item): boolean => name?.contact === true && name.full;

/** Whether a deed is about the one spoken of last, and nobody else. */
export function isOfLast(intent: Intent): boolean {
  if (intent.do === "change_follow_up") return isLast(intent.target.contact);
  if ("contacts" in intent) return intent.contacts?.every(isLast) === true;
  return "contact" in intent && isLast(intent.contact);
}

const isLast = (contact: ContactRef | undefined): boolean =>
  contact !== undefined && "last" in contact;
