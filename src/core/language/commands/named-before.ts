import type { ContactRef, Intent } from "../../intent.ts";
import { fold } from "../../text.ts";
import type { Item } from "../items.ts";

/**
 * "tag Eleanor Noble as trade. Take the club tag off Eleanor": a first or last name alone is the one
 * whom the same message named in full before, unless somebody has just that name, or two were named.
 */
export function withNamesBefore(
  intents: readonly Intent[],
  items: readonly Item[],
): readonly Intent[] {
  const names: string[] = [];
  return intents.map((intent) => {
    const known = [...names];
    names.push(...contactsOf(intent).flatMap((ref) => ("name" in ref ? [ref.name] : [])));
    return known.length === 0 ? intent : inFull(intent, (ref) => fullName(ref, known, items));
  });
}

function fullName(ref: ContactRef, known: readonly string[], items: readonly Item[]): ContactRef {
  if (!("name" in ref) || /\s/u.test(ref.name.trim())) return ref;
  const short = fold(ref.name);
  const isWhole = items.some(
    ({ name }) => name?.contact === true && name.full && fold(name.said) === short,
  );
  const isOf = (name: string): boolean => {
    const parts = fold(name).split(" ");
    return parts.length > 1 && (parts[0] === short || parts.at(-1) === short);
  };
  const [name] = known.filter(isOf);
  const said = items.flatMap((item) => (item.name?.full === true ? [fold(item.name.said)] : []));
  const meant = new Set([...known.map(fold), ...said].filter(isOf));
  return isWhole || name === undefined || meant.size > 1 ? ref : { ...ref, name };
}

/** Whom a deed or a question is about, as they were spoken of. */
export const contactsOf = (intent: Intent): readonly ContactRef[] => {
  if ("contacts" in intent && intent.contacts !== undefined) return intent.contacts;
  if ("contact" in intent && intent.contact !== undefined) return [intent.contact];
  return "target" in intent && intent.target.contact !== undefined ? [intent.target.contact] : [];
};

function inFull(intent: Intent, change: (ref: ContactRef) => ContactRef): Intent {
  if ("contacts" in intent && intent.contacts !== undefined)
    return { ...intent, contacts: intent.contacts.map(change) };
  if ("contact" in intent && intent.contact !== undefined)
    return { ...intent, contact: change(intent.contact) };
  return "target" in intent && intent.target.contact !== undefined
    ? { ...intent, target: { ...intent.target, contact: change(intent.target.contact) } }
    : intent;
}
