import { askFor, askToConfirm } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import type { Edit } from "../changes/change.ts";
import type { Crm } from "../crm.ts";
import type { IntentOf } from "../intent.ts";
import { text } from "../reply.ts";
import { spellings } from "../text.ts";
import { whoseName } from "../wording/asks.ts";
import { addedLine, addedSummary, alreadyKnown } from "../wording/contacts.ts";
import type { Contact } from "./contact.ts";
import { contactItem } from "./contact-item.ts";
import { readValues, type Values } from "./read-values.ts";
import { readTags } from "./tag-words.ts";

type Add = IntentOf<"add_contact">;

/** Adds a person; one whose email, phone or exact name is known is asked about first. */
export const addContact = defineCapability<"add_contact">({
  name: "add_contact",
  kind: "command",
  summary: "Add a contact.",
  role: "member",
  examples: [
    {
      say: "add contact Tim Lang, tim.lang@example.com, +49 30 901820, Potsdam",
      means: {
        do: "add_contact",
        values: {
          name: "Tim Lang",
          email: "tim.lang@example.com",
          phone: "+49 30 901820",
          city: "Potsdam",
        },
      },
    },
  ],
  async run(intent, crm, confirmed) {
    const read = await readValues(intent.values, crm, { intent, path: "values", country: null });
    if (read.outcome === "stop") return read.result;
    const { name } = read.value;
    if (name === undefined) return askFor({ intent, slot: "name", path: "values.name" }, whoseName);
    const known = confirmed ? [] : await knownAs({ ...read.value, name }, crm);
    return known.length > 0
      ? askToConfirm(intent, text(alreadyKnown(name, known)), [], {
          contacts: known.map((each) => each.name),
        })
      : added(intent, { ...read.value, name }, crm);
  },
});

type Named = Values & { readonly name: string };

/** Who has this email, phone or exact name already. */
async function knownAs({ name, email, phone }: Named, crm: Crm): Promise<readonly Contact[]> {
  const match = await crm.contacts.named({ name });
  const called =
    match.outcome === "found"
      ? [match.contact]
      : match.outcome === "ambiguous"
        ? match.candidates
        : [];
  const wanted = new Set(spellings(name));
  const ids = new Set(
    [
      ...called.filter((each) => spellings(each.name).some((one) => wanted.has(one))),
      ...(email ? await crm.contacts.withEmail(email) : []),
      ...(phone ? await crm.contacts.withPhone(phone) : []),
    ].map(({ id }) => id),
  );
  const known = await Promise.all([...ids].slice(0, 5).map((id) => crm.contacts.byId(id)));
  return known.filter((each) => each !== undefined);
}

function added(intent: Add, values: Named, crm: Crm): Outcome {
  const row: Contact = { ...blank, ...values, id: crm.newId(), createdAt: crm.clock.now };
  const tags = readTags(intent.tags ?? [], crm.vocabulary().tags);
  const edits: readonly Edit[] = [
    { op: "insert", record: "contacts", row },
    ...tags.map(
      (tag): Edit => ({
        op: "insert",
        record: "contactTags",
        row: { id: crm.newId(), contactId: row.id, tag },
      }),
    ),
  ];
  return {
    outcome: "write",
    edits,
    summary: addedSummary(row.name),
    receipt: {
      kind: "done",
      blocks: [addedLine(row, tags)],
      data: { contacts: [row.name], items: [contactItem(row, tags)] },
    },
    contactId: row.id,
  };
}

const blank = {
  company: null,
  email: null,
  phone: null,
  city: null,
  country: null,
  birthday: null,
  source: null,
  owner: null,
  notes: null,
  status: "active",
} as const;
