import { askToConfirm } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import type { Edit } from "../changes/change.ts";
import type { Crm } from "../crm.ts";
import type { IntentOf } from "../intent.ts";
import type { Filter } from "../questions/filter.ts";
import { note } from "../reply.ts";
import { withCompany } from "../wording/common.ts";
import {
  confirmDeleting,
  confirmErasing,
  contactsInWords,
  deletedLine,
  deletedSummary,
  erasedLine,
  erasedSummary,
  whatIsLeft,
  whoGoes,
} from "../wording/leaving-contacts.ts";
import { belongingsOf } from "./belongings.ts";
import { everyone } from "./everyone.ts";
import { findContact } from "./find-contact.ts";

type Delete = IntentOf<"delete_contact">;

/**
 * Deletes contacts with all that is theirs, after a yes. Deleting can be undone; erasing takes the
 * traces out of the history too and cannot.
 */
export const deleteContact = defineCapability<"delete_contact">({
  name: "delete_contact",
  kind: "command",
  summary: "Delete a contact and everything of theirs, or erase them for good; asks first.",
  role: "owner",
  examples: [
    {
      say: "delete Theo Winter",
      means: { do: "delete_contact", contact: { name: "Theo Winter" } },
    },
    {
      say: "erase Theo Winter",
      means: { do: "delete_contact", contact: { name: "Theo Winter" }, erase: true },
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
    const who = withCompany(sought.contact);
    if (confirmed) return gone(intent, [id], who, name);
    const fixed: Delete = { ...intent, contact: { id, name } };
    const question = confirming(intent)(who, name, await belongingsOf([id], crm));
    return askToConfirm(fixed, question, [], { contacts: [name] });
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
  const who = contactsInWords(names);
  if (confirmed) return gone(intent, ids, who);
  const fixed: Delete = { ...intent, filter: { is: "contact", ids: [...ids], names: [...names] } };
  const question = confirming(intent)(who, undefined, await belongingsOf(ids, crm));
  return askToConfirm(fixed, question, [], { total: ids.length, contacts: names });
}

const confirming = ({ erase }: Delete) => (erase === true ? confirmErasing : confirmDeleting);

const gone = (intent: Delete, ids: readonly number[], who: string, strong?: string): Outcome =>
  intent.erase === true ? erased(ids, who, strong) : deleted(ids, who, strong);

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

/** Nothing that is kept of it names anybody. */
const erased = (ids: readonly number[], who: string, strong?: string): Outcome => ({
  outcome: "write",
  edits: ids.map((id): Edit => ({ op: "delete", record: "contacts", id })),
  changeKind: "erase",
  summary: erasedSummary(ids.length),
  receipt: {
    kind: "done",
    blocks: [erasedLine(who, strong), note(whatIsLeft)],
    data: { total: ids.length },
  },
});
