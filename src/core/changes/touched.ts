import type { Contact, ContactTag } from "../contacts/contact.ts";
import type { Crm } from "../crm.ts";
import type { FollowUpItem } from "../follow-ups/follow-up.ts";
import type { InteractionItem } from "../interactions/interaction-store.ts";
import type { PurchaseItem } from "../purchases/purchase-store.ts";
import type { ChangeId } from "../ids.ts";
import type { Edit, RecordName } from "./change.ts";

/** What a change wrote, as it is now. */
export interface Touched {
  readonly interactions: readonly InteractionItem[];
  readonly purchases: readonly PurchaseItem[];
  readonly followUps: readonly FollowUpItem[];
  readonly contacts: readonly Contact[];
  /** Tags it put on. */
  readonly tags: readonly ContactTag[];
  /** Fields it set on contacts that were there before. */
  readonly fieldsSet: readonly FieldsSet[];
  readonly addedContact: boolean;
}

export type FieldsSet = Extract<Edit, { op: "update"; record: "contacts" }>;

/** What a change wrote that is still there. */
export async function touchedBy(id: ChangeId, crm: Crm): Promise<Touched> {
  const edits = await crm.changes.editsOf(id);
  const tags = edits.flatMap((edit) =>
    edit.op === "insert" && edit.record === "contactTags" ? [edit.row] : [],
  );
  return {
    interactions: await rows(edits, "interactions", crm.interactions.byId),
    purchases: await rows(edits, "purchases", crm.purchases.byId),
    followUps: await rows(edits, "followUps", crm.followUps.byId),
    contacts: await rows(edits, "contacts", crm.contacts.byId),
    tags: await stillThere(tags, crm),
    fieldsSet: edits.filter(
      (edit): edit is FieldsSet => edit.op === "update" && edit.record === "contacts",
    ),
    addedContact: edits.some((edit) => edit.op === "insert" && edit.record === "contacts"),
  };
}

async function rows<Row>(
  edits: readonly Edit[],
  record: RecordName,
  byId: (id: number) => Promise<Row | undefined>,
): Promise<readonly Row[]> {
  const ids = new Set(
    edits
      .filter((edit) => edit.record === record && edit.op !== "delete")
      .map((edit) => (edit.op === "insert" ? edit.row.id : edit.id)),
  );
  const found = await Promise.all([...ids].map(byId));
  return found.filter((row) => row !== undefined);
}

async function stillThere(tags: readonly ContactTag[], crm: Crm): Promise<readonly ContactTag[]> {
  const held = await Promise.all(tags.map(({ contactId }) => crm.contacts.tags(contactId)));
  return tags.filter((tag, at) => held[at]?.some(({ id }) => id === tag.id) === true);
}
