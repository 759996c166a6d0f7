import { askToConfirm, nothingToDo } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import type { Edit } from "../changes/change.ts";
import type { Crm } from "../crm.ts";
import type { IntentOf } from "../intent.ts";
import type { Filter } from "../questions/filter.ts";
import { withCompany } from "../wording/common.ts";
import {
  cannotErase,
  confirmDeleting,
  contactsInWords,
  deletedLine,
  deletedSummary,
  someNames,
  whoGoes,
} from "../wording/contacts.ts";
import { belongingsOf } from "./belongings.ts";
import { everyone } from "./everyone.ts";
import { findContact } from "./find-contact.ts";

type Delete = IntentOf<"delete_contact">;

/** Deletes contacts with all that is theirs, after a yes; it can be undone. */
export const deleteContact = defineCapability<"delete_contact">({
  name: "delete_contact",
  kind: "command",
  summary: "Delete a contact and everything of theirs; asks first.",
  role: "owner",
  examples: [
    {
      say: "delete Theo Winter",
      means: { do: "delete_contact", contact: { name: "Theo Winter" } },
    },
  ],
  async run(intent, crm, confirmed) {
    if (intent.filter !== undefined)
      return await deleteAll({ ...intent, filter: intent.filter }, crm, confirmed);
    const sought = await findContact(intent.contact, crm, {
      intent,
      path: "contact",
      reading: false,
      ...(intent.contact === undefined ? { question: whoGoes } : {}),
    });
    if (sought.outcome === "stop") return sought.result;
    const { id, name } = sought.contact;
    if (intent.erase === true) return nothingToDo(cannotErase(name), id);
    const who = withCompany(sought.contact);
    if (confirmed) return deleted([id], who, name);
    const fixed: Delete = { ...intent, contact: { id, name } };
    return askToConfirm(fixed, confirmDeleting(who, name, await belongingsOf([id], crm)), [], {
      contacts: [name],
    });
  },
});

/** They are fixed when it is asked, so that the yes is to these and no others. */
async function deleteAll(
  intent: Delete & { readonly filter: Filter },
  crm: Crm,
  confirmed: boolean,
): Promise<Outcome> {
  const people = await everyone(intent.filter, crm);
  if (people.outcome === "stop") return people.result;
  const { ids, names } = people.value;
  if (intent.erase === true) return nothingToDo(cannotErase(someNames(names)));
  const who = contactsInWords(names);
  if (confirmed) return deleted(ids, who);
  const fixed: Delete = { ...intent, filter: { is: "contact", ids: [...ids], names: [...names] } };
  return askToConfirm(fixed, confirmDeleting(who, undefined, await belongingsOf(ids, crm)), [], {
    total: ids.length,
    contacts: names,
  });
}

const deleted = (ids: readonly number[], who: string, strong?: string): Outcome => ({
  outcome: "write",
  edits: ids.map((id): Edit => ({ op: "delete", record: "contacts", id })),
  changeKind: "delete",
  summary: deletedSummary(who),
  receipt: {
    kind: "done",
    blocks: [deletedLine(who, strong)],
    data: { total: ids.length },
  },
});
