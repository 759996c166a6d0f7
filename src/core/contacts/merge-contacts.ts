import { askToConfirm, found, nothingToDo, type Step } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import type { Crm } from "../crm.ts";
import type { ContactRef, IntentOf } from "../intent.ts";
import {
  confirmMerging,
  mergedLine,
  mergedSummary,
  sameOne,
  whoGoes,
  whoStays,
} from "../wording/leaving-contacts.ts";
import { belongingsOf } from "./belongings.ts";
import type { Contact } from "./contact.ts";
import { findContact } from "./find-contact.ts";
import { mergeEdits } from "./merge-edits.ts";

type Merge = IntentOf<"merge_contacts">;

/** Joins two contacts that are one person, after a yes; it can be undone whole. */
export const mergeContacts = defineCapability<"merge_contacts">({
  name: "merge_contacts",
  kind: "command",
  summary: "Merge two contacts that are one person; asks first.",
  role: "owner",
  examples: [
    {
      say: "merge Theo Winter into Will Summers",
      means: {
        do: "merge_contacts",
        from: { name: "Theo Winter" },
        into: { name: "Will Summers" },
      },
    },
  ],
  async run(intent, crm, confirmed) {
    const pair = await pairOf(intent, crm);
    if (pair.outcome === "stop") return pair.result;
    const { from, into } = pair.value;
    if (from.id === into.id) return nothingToDo(sameOne(into.name), into.id);
    const belongings = await belongingsOf([from.id], crm);
    if (confirmed) return await merged(from, into, mergedLine(from, into, belongings), crm);
    const fixed: Merge = { ...intent, from: refTo(from), into: refTo(into) };
    return askToConfirm(fixed, confirmMerging(from, into, belongings), [], {
      contacts: [from.name, into.name],
    });
  },
});

const refTo = ({ id, name }: Contact): ContactRef => ({ id, name });

/** Who stays is asked first; of two of one name, who goes is then the other. */
async function pairOf(
  intent: Merge,
  crm: Crm,
): Promise<Step<{ readonly from: Contact; readonly into: Contact }>> {
  const into = await findContact(intent.into, crm, {
    intent,
    path: "into",
    reading: false,
    question: whoStays,
  });
  if (into.outcome === "stop") return into;
  const from = await findContact(intent.from, crm, {
    intent,
    path: "from",
    reading: false,
    question: whoGoes,
    except: into.contact.id,
  });
  if (from.outcome === "stop") return from;
  return found({
    from: await wholeOf(from.contact.id, crm),
    into: await wholeOf(into.contact.id, crm),
  });
}

async function wholeOf(id: number, crm: Crm): Promise<Contact> {
  const contact = await crm.contacts.byId(id);
  if (contact === undefined) throw new Error("A contact just found is gone");
  return contact;
}

const merged = async (
  from: Contact,
  into: Contact,
  line: ReturnType<typeof mergedLine>,
  crm: Crm,
): Promise<Outcome> => ({
  outcome: "write",
  edits: await mergeEdits(from, into, crm),
  changeKind: "merge",
  summary: mergedSummary(from.name, into.name),
  receipt: { kind: "done", blocks: [line], data: { contacts: [into.name] } },
  contactId: into.id,
});
