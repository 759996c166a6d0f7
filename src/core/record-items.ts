import type { FollowUp } from "./follow-ups/follow-up.ts";
import type { Interaction } from "./interactions/interaction.ts";
import { toMajor } from "./money.ts";
import type { Purchase } from "./purchases/purchase.ts";
import { isoInstant } from "./time.ts";

/** A record as programs read it: the field names of the files, and the contact's name. */
type Item = Readonly<Record<string, unknown>>;

interface Whose {
  readonly name: string;
  readonly company: string | null;
}

export const interactionItem = (row: Interaction, { name, company }: Whose): Item => ({
  id: row.id,
  contact_id: row.contactId,
  contact: name,
  company,
  kind: row.kind,
  direction: row.direction,
  happened_at: isoInstant(row.happenedAt),
  summary: row.summary,
  sentiment: row.sentiment,
  logged_by: row.loggedBy,
});

export const purchaseItem = (row: Purchase, { name, company }: Whose): Item => ({
  id: row.id,
  contact_id: row.contactId,
  contact: name,
  company,
  purchased_at: isoInstant(row.purchasedAt),
  product: row.product,
  quantity: row.quantity,
  amount: toMajor(row.amountMinor, row.currency),
  currency: row.currency,
  reference: row.reference,
});

export const followUpItem = (row: FollowUp, { name, company }: Whose): Item => ({
  id: row.id,
  contact_id: row.contactId,
  contact: name,
  company,
  due_at: isoInstant(row.dueAt),
  text: row.text,
  assignee: row.assignee,
  status: row.status,
  created_by: row.createdBy,
});
