import { askFor, found, nothingToDo, type Step, stop } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import type { Edit } from "../changes/change.ts";
import type { Crm } from "../crm.ts";
import type { IntentOf } from "../intent.ts";
import {
  alreadySo,
  changedContactLine,
  changedContactSummary,
  newValueOf,
  nothingToChange,
} from "../wording/contacts.ts";
import { addPoints } from "./add-points.ts";
import type { Contact } from "./contact.ts";
import { contactItem } from "./contact-item.ts";
import { findContact } from "./find-contact.ts";
import { readValues, type Values } from "./read-values.ts";
import { changedFields, setFields } from "./set-fields.ts";

type Change = IntentOf<"change_contact">;

/** Sets, adds or clears fields of one contact. */
export const changeContact = defineCapability<"change_contact">({
  name: "change_contact",
  kind: "command",
  summary: "Change a contact's phone, email, city, birthday, owner, notes and more.",
  role: "member",
  examples: [
    {
      say: "Mark Bell's new number is +49 30 123456",
      means: {
        do: "change_contact",
        contact: { name: "Mark Bell" },
        set: { phone: "+49 30 123456" },
      },
    },
    {
      say: "change Will Summers' email to will.s@example.org",
      means: {
        do: "change_contact",
        contact: { name: "Will Summers" },
        set: { email: "will.s@example.org" },
      },
    },
    {
      say: "Mark Bell moved to Hamburg",
      means: { do: "change_contact", contact: { name: "Mark Bell" }, set: { city: "Hamburg" } },
    },
    {
      say: "assign Mark Bell to Chloé",
      means: { do: "change_contact", contact: { name: "Mark Bell" }, set: { owner: "Chloé" } },
    },
    {
      say: "add phone +49 30 555123 to Mark Bell",
      means: {
        do: "change_contact",
        contact: { name: "Mark Bell" },
        add: { phone: "+49 30 555123" },
      },
    },
    {
      say: "remove Mark Bell's birthday",
      means: { do: "change_contact", contact: { name: "Mark Bell" }, clear: ["birthday"] },
    },
  ],
  async run(intent, crm) {
    const sought = await findContact(intent.contact, crm, {
      intent,
      path: "contact",
      reading: false,
    });
    if (sought.outcome === "stop") return sought.result;
    const { id } = sought.contact;
    const contact = await crm.contacts.byId(id);
    if (contact === undefined) throw new Error("A contact just found is gone");
    const missing = askedValue(intent, contact);
    if (missing !== undefined) return missing;
    const read = await valuesOf(intent, contact, crm);
    return read.outcome === "stop" ? read.result : changed(intent, contact, read.value, crm);
  },
});

/** The field is known and its new value is not. */
function askedValue(intent: Change, contact: Contact): Outcome | undefined {
  const { ask } = intent;
  if (ask === undefined) return undefined;
  const question = newValueOf(ask, contact.name);
  if (ask === "tags") {
    const ref = { id: contact.id, name: contact.name };
    const tagging = { do: "tag", contacts: [ref], add: [] } as const;
    return askFor(
      { intent: { ...tagging, contacts: [ref], add: [] }, slot: "tag", path: "add.0" },
      question,
    );
  }
  if (intent.set?.[ask] !== undefined) return undefined;
  return askFor({ intent, slot: "value", path: `set.${ask}` }, question);
}

async function valuesOf(intent: Change, contact: Contact, crm: Crm): Promise<Step<Values>> {
  const { country } = contact;
  const from = { intent, path: "set", country };
  const read = await readValues(intent.set ?? {}, crm, from);
  if (read.outcome === "stop") return read;
  const isEmpty =
    intent.set === undefined && intent.add === undefined && (intent.clear ?? []).length === 0;
  return isEmpty
    ? stop({ outcome: "answer", reply: { kind: "clarify", blocks: [nothingToChange] } })
    : found(read.value);
}

async function changed(
  intent: Change,
  contact: Contact,
  values: Values,
  crm: Crm,
): Promise<Outcome> {
  const points = await addPoints(intent, contact, values, crm);
  if (points.outcome === "stop") return points.result;
  const set = { ...values, ...cleared(intent), ...points.value.main };
  const tags = await crm.contacts.tags(contact.id);
  const gone = intent.clear?.includes("tags") === true ? tags : [];
  const edits: readonly Edit[] = [
    ...setFields(contact, set),
    ...points.value.edits,
    ...gone.map(({ id }): Edit => ({ op: "delete", record: "contactTags", id })),
  ];
  if (edits.length === 0) return nothingToDo(alreadySo(contact.name), contact.id);
  const after = { ...contact, ...set };
  return {
    outcome: "write",
    edits,
    summary: changedContactSummary(changedFields(contact, set), contact.name),
    receipt: {
      kind: "done",
      blocks: [
        changedContactLine(contact, changedFields(contact, set), set, {
          points: points.value.added,
          untagged: gone.map(({ tag }) => tag),
        }),
      ],
      data: {
        contacts: [after.name],
        items: [contactItem(after, gone.length > 0 ? [] : tags.map(({ tag }) => tag))],
      },
    },
    contactId: contact.id,
  };
}

function cleared({ clear = [] }: Change): Partial<Contact> {
  return Object.fromEntries(
    clear.filter((field) => field !== "tags").map((field) => [field, null]),
  );
}
