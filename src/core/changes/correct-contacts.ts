import { found, type Step, stop } from "../asking.ts";
import type { Contact, ContactTag } from "../contacts/contact.ts";
import { contactItem } from "../contacts/contact-item.ts";
import { readValues, type Values } from "../contacts/read-values.ts";
import { changedFields, setFields } from "../contacts/set-fields.ts";
import { readTags } from "../contacts/tag-words.ts";
import type { Crm } from "../crm.ts";
import { fold } from "../text.ts";
import { fieldsSaid, movedSaid, tagSaid } from "../wording/corrections.ts";
import type { Edit } from "./change.ts";
import type { Fix, Pieces } from "./correction.ts";
import type { FieldsSet, Touched } from "./touched.ts";

/** Puts right tags that were put on, and fields that were set. */
export async function fixContacts(
  touched: Touched,
  pieces: Pieces,
  crm: Crm,
): Promise<Step<readonly Fix[]>> {
  const fixes: Fix[] = [];
  for (const tag of touched.tags) fixes.push(...(await fixTag(tag, pieces, crm)));
  if (pieces.contact !== undefined && !touched.addedContact)
    for (const edit of touched.fieldsSet) fixes.push(...(await setOnOther(edit, pieces, crm)));
  const values = valuesOf(touched, pieces);
  for (const contact of values === undefined ? [] : touched.contacts) {
    const read = await readValues(values ?? {}, crm, {
      intent: pieces.intent,
      path: "values",
      country: contact.country,
    });
    if (read.outcome === "stop") return stop(read.result);
    fixes.push(...(await fixFields(contact, read.value, crm)));
  }
  return found(fixes);
}

const valuesOf = ({ contacts }: Touched, { intent }: Pieces) =>
  contacts.length === 0 ? undefined : intent.values;

async function fixTag(
  wrong: ContactTag,
  { contact, intent }: Pieces,
  crm: Crm,
): Promise<readonly Fix[]> {
  const [tag = wrong.tag] = readTags([intent.tag ?? wrong.tag], crm.vocabulary().tags);
  const before = await crm.contacts.brief(wrong.contactId);
  if (before === undefined) return [];
  const owner = contact ?? before;
  const contactId = owner.id;
  if (contactId === wrong.contactId && fold(tag) === fold(wrong.tag)) return [];
  const held = (await crm.contacts.tags(contactId)).some((each) => fold(each.tag) === fold(tag));
  const insert: Edit = {
    op: "insert",
    record: "contactTags",
    row: { id: crm.newId(), contactId, tag },
  };
  return [
    {
      edits: [{ op: "delete", record: "contactTags", id: wrong.id }, ...(held ? [] : [insert])],
      who: before.name,
      said: tagSaid(wrong.tag, tag, before.name, owner.name),
      contactId,
    },
  ];
}

/** What was set on the wrong contact is taken back there and set on the right one. */
async function setOnOther(
  { expect, id, set }: FieldsSet,
  { contact }: Pieces,
  crm: Crm,
): Promise<readonly Fix[]> {
  if (contact === undefined || contact.id === id) return [];
  const [wrong, right] = [await crm.contacts.byId(id), await crm.contacts.byId(contact.id)];
  if (wrong === undefined || right === undefined) return [];
  return [
    {
      edits: [
        { op: "update", record: "contacts", id, expect: set, set: expect },
        ...setFields(right, set),
      ],
      who: wrong.name,
      said: movedSaid(changedFields(wrong, expect), right.name),
      item: contactItem({ ...right, ...set }, []),
      contactId: right.id,
    },
  ];
}

async function fixFields(contact: Contact, set: Values, crm: Crm): Promise<readonly Fix[]> {
  const edits = setFields(contact, set);
  if (edits.length === 0) return [];
  const after = { ...contact, ...set };
  const tags = await crm.contacts.tags(contact.id);
  return [
    {
      edits,
      who: contact.name,
      said: fieldsSaid(changedFields(contact, set), contact, after),
      item: contactItem(
        after,
        tags.map(({ tag }) => tag),
      ),
      contactId: contact.id,
    },
  ];
}
