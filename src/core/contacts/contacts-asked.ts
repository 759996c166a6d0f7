import type { Outcome } from "../capability.ts";
import type { Crm } from "../crm.ts";
import type { ContactId } from "../ids.ts";
import type { IntentOf } from "../intent.ts";
import { mostContacts } from "../questions/answer-list.ts";
import { askingOf } from "../questions/asking.ts";
import type { ContactBrief } from "./contact.ts";
import { findContact } from "./find-contact.ts";

/** Whose records a list is of: one contact's, those of a filter, or everybody's (no ids). */
export type ContactsAsked =
  | {
      readonly outcome: "found";
      readonly ids: readonly ContactId[] | undefined;
      readonly contact?: ContactBrief;
      /** Where the name was not quite that. */
      readonly assumed?: string;
    }
  | { readonly outcome: "stop"; readonly result: Outcome };

type List = IntentOf<"list_follow_ups" | "list_interactions" | "list_purchases">;

/** Finds whose records a list asks for. */
export async function contactsAsked(intent: List, crm: Crm): Promise<ContactsAsked> {
  if (intent.contact !== undefined) {
    const seeking = { intent, path: "contact", reading: true };
    const sought = await findContact(intent.contact, crm, seeking);
    return sought.outcome === "stop" ? sought : { ...sought, ids: [sought.contact.id] };
  }
  if (intent.filter === undefined) return { outcome: "found", ids: undefined };
  const ids = await crm.questions.matching(intent.filter, askingOf(crm).by, mostContacts);
  return { outcome: "found", ids };
}
