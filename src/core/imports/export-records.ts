import type { Contact, ContactPoint } from "../contacts/contact.ts";
import type { MutedRule } from "../digests/muted.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import type { Interaction } from "../interactions/interaction.ts";
import { toMajor } from "../money.ts";
import type { Purchase } from "../purchases/purchase.ts";
import type { Schedule } from "../schedules/schedule.ts";
import { isoInstant } from "../time.ts";
import type { ImportKind } from "./draft.ts";

/** A cell of our files: text, a number, or lists of texts (tags, further emails and phones). */
export type Exported = Readonly<Record<string, string | number | null | readonly string[]>>;

export function exportContact(
  contact: Contact,
  tags: readonly string[],
  points: readonly Pick<ContactPoint, "kind" | "value">[],
  muted: readonly MutedRule[],
): Exported {
  const { id, name, company, email, phone, city, country, birthday, source, owner } = contact;
  const further = (kind: ContactPoint["kind"]) =>
    points.filter((point) => point.kind === kind).map(({ value }) => value);
  return {
    id,
    name,
    company,
    email,
    phone,
    city,
    country,
    birthday,
    source,
    owner,
    tags,
    notes: contact.notes,
    status: contact.status,
    created_at: isoInstant(contact.createdAt),
    emails: further("email"),
    phones: further("phone"),
    muted,
  };
}

export function exportPurchase(purchase: Purchase): Exported {
  const { id, contactId, product, quantity, amountMinor, costMinor, currency } = purchase;
  return {
    id,
    contact_id: contactId,
    purchased_at: isoInstant(purchase.purchasedAt),
    product,
    quantity,
    amount: toMajor(amountMinor, currency),
    cost: costMinor === null ? null : toMajor(costMinor, currency),
    currency,
    reference: purchase.reference,
  };
}

export function exportInteraction(interaction: Interaction): Exported {
  const { id, contactId, kind, direction, summary, sentiment } = interaction;
  return {
    id,
    contact_id: contactId,
    kind,
    direction,
    happened_at: isoInstant(interaction.happenedAt),
    summary,
    sentiment,
    logged_by: interaction.loggedBy,
  };
}

export function exportFollowUp(followUp: FollowUp): Exported {
  const { id, contactId, text, assignee, status } = followUp;
  return {
    id,
    contact_id: contactId,
    due_at: isoInstant(followUp.dueAt),
    text,
    assignee,
    status,
    created_by: followUp.createdBy,
    ...(followUp.repeats !== null && followUp.repeats !== undefined
      ? { repeats: followUp.repeats }
      : {}),
  };
}

export const exportSchedule = ({ createdBy, ...schedule }: Schedule): Exported => ({
  ...schedule,
  created_by: createdBy,
});

/** The columns of our CSV files, in order. */
export const csvColumns: Readonly<Record<ImportKind, readonly string[]>> = {
  contacts: words(`id name company email phone city country birthday source owner tags notes status
    created_at emails phones muted`),
  purchases: words("id contact_id purchased_at product quantity amount cost currency reference"),
  interactions: words("id contact_id kind direction happened_at summary sentiment logged_by"),
  followUps: words("id contact_id due_at text assignee status created_by repeats"),
};

function words(list: string): readonly string[] {
  return list.split(/\s+/);
}

/** A record as the cells of a CSV line. */
export const csvCells = (kind: ImportKind, record: Exported): readonly (string | number)[] =>
  csvColumns[kind].map((column) => {
    const value = record[column] ?? "";
    return typeof value === "object" ? value.join(";") : value;
  });
