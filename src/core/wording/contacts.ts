import type { ContactBrief } from "../contacts/contact.ts";

/**
 * A contact as a choice: the name with what tells it from the others ("Hannelore Schmidt ·
 * Rotkehlchen Kita, Leipzig"), and all words an answer may name it by.
 */
export function contactChoice(
  contact: ContactBrief,
  among: readonly ContactBrief[],
): { readonly label: string; readonly words: readonly string[] } {
  const place = [contact.company, contact.city].filter((part) => part !== null).join(", ");
  const twins = among.filter((other) => other !== contact && sameFacts(other, contact)).length > 0;
  const seen = twins ? lastSeen(contact) : "";
  return {
    label: [contact.name, place, seen].filter((part) => part !== "").join(" · "),
    words: [contact.name, contact.company ?? "", contact.city ?? ""].filter((part) => part !== ""),
  };
}

const sameFacts = (a: ContactBrief, b: ContactBrief): boolean =>
  a.name === b.name && a.company === b.company && a.city === b.city;

function lastSeen({ lastContactOn, lastOrderOn }: ContactBrief): string {
  if (lastOrderOn !== null) return `last order ${lastOrderOn}`;
  return lastContactOn === null ? "never contacted" : `last contact ${lastContactOn}`;
}
