import { nothingToDo } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import type { ContactBrief } from "../contacts/contact.ts";
import { findContact } from "../contacts/find-contact.ts";
import { readValues } from "../contacts/read-values.ts";
import type { Crm } from "../crm.ts";
import type { IntentOf } from "../intent.ts";
import { settleAmount } from "../purchases/settle-amount.ts";
import { findProduct } from "../purchases/find-product.ts";
import { findMember } from "../team/find-member.ts";
import { happenedInstead, movedTo } from "../when.ts";
import { correctedTo, noMoreThan, nothingToCorrect, wontFit } from "../wording/corrections.ts";
import type { Edit, RecordName } from "./change.ts";

type Correct = IntentOf<"correct">;
type Insert = Extract<Edit, { op: "insert" }>;
type InsertOf<Name extends RecordName> = Extract<Insert, { record: Name }>;

/** Puts right what the writer's last change inserted, field by field. */
export const correct = defineCapability({
  name: "correct",
  kind: "command",
  summary: "Puts right what was just written: no, 240 and it was Saturday",
  role: "member",
  examples: [],
  async run(intent, crm) {
    const last = await crm.changes.lastOf(crm.actor.name, crm.conversation);
    if (last === undefined || last.kind !== "chat") return nothingToDo(nothingToCorrect);
    const edits = await crm.changes.editsOf(last.id);
    const pieces = await piecesOf(intent, crm);
    if ("outcome" in pieces) return pieces;
    const made: Edit[] = [];
    for (const edit of edits) {
      const fixed = await fixOf(edit, intent, pieces, crm);
      if (typeof fixed === "string") return nothingToDo(fixed);
      made.push(...fixed);
    }
    if (made.length === 0) return nothingToDo(wontFit);
    return {
      outcome: "write",
      edits: made,
      summary: `correction of ${last.summary}`,
      receipt: {
        kind: "done",
        blocks: [correctedTo(last.summary, made, crm.clock, crm.business.currency)],
      },
      ...(pieces.contact === undefined ? {} : { contactId: pieces.contact.id }),
    };
  },
});

/** The pieces of a correction that had to be looked up. */
interface Pieces {
  readonly contact?: ContactBrief | undefined;
  readonly assignee?: string | undefined;
  readonly amountMinor?: number | undefined;
  readonly product?: string | undefined;
}

async function piecesOf(intent: Correct, crm: Crm): Promise<Pieces | Outcome> {
  const contact =
    intent.contact === undefined
      ? undefined
      : await findContact(intent.contact, crm, { intent, path: "contact", reading: false });
  if (contact?.outcome === "stop") return contact.result;
  const assignee =
    intent.assignee === undefined
      ? undefined
      : await findMember(intent.assignee, crm, { intent, slot: "assignee", path: "assignee" });
  if (assignee?.outcome === "stop") return assignee.result;
  const amount =
    intent.amount === undefined
      ? undefined
      : settleAmount(intent.amount, crm.business.currency, {
          intent,
          slot: "amount",
          path: "amount",
        });
  if (amount?.outcome === "stop") return amount.result;
  return {
    contact: contact?.contact,
    assignee: assignee?.value,
    amountMinor: amount?.value.minor,
    product: productOf(intent.product, crm),
  };
}

function productOf(typed: string | undefined, crm: Crm): string | undefined {
  if (typed === undefined) return undefined;
  const match = findProduct(typed, crm.vocabulary().products);
  return match.outcome === "found" ? match.product : typed;
}

/** The edits that put one inserted row right; a sentence where that cannot be. */
async function fixOf(
  edit: Edit,
  intent: Correct,
  pieces: Pieces,
  crm: Crm,
): Promise<readonly Edit[] | string> {
  if (edit.op !== "insert") return [];
  switch (edit.record) {
    case "interactions":
      return interactionFix(edit, intent, pieces, crm);
    case "purchases":
      return purchaseFix(edit, intent, pieces, crm);
    case "followUps":
      return followUpFix(edit, intent, pieces, crm);
    case "contactTags":
      return tagFix(edit, intent, pieces, crm);
    case "contacts":
      return await contactFix(edit, intent, crm);
    case "contactPoints":
    case "members":
    case "settings":
      return [];
  }
}

/** Only what differs, expecting what is there now. */
function updateOf<Row extends object>(
  row: Row,
  set: Partial<Row>,
): { readonly expect: Partial<Row>; readonly set: Partial<Row> } | undefined {
  const expect: Partial<Row> = {};
  const changed: Partial<Row> = {};
  let any = false;
  for (const key in set) {
    if (set[key] === undefined || set[key] === row[key]) continue;
    expect[key] = row[key];
    changed[key] = set[key];
    any = true;
  }
  return any ? { expect, set: changed } : undefined;
}

function interactionFix(
  { row }: InsertOf<"interactions">,
  intent: Correct,
  { contact }: Pieces,
  { clock }: Crm,
): readonly Edit[] | string {
  const moved =
    intent.when === undefined ? undefined : happenedInstead(intent.when, row.happenedAt, clock);
  if (moved !== undefined && moved.outcome !== "at") return noMoreThan;
  const update = updateOf(row, {
    ...(intent.kind && { kind: intent.kind }),
    ...(intent.direction && { direction: intent.direction }),
    ...(intent.text !== undefined && { summary: intent.text }),
    ...(contact && { contactId: contact.id }),
    ...(moved && { happenedAt: moved.at }),
  });
  return update === undefined
    ? []
    : [{ op: "update", record: "interactions", id: row.id, ...update }];
}

function purchaseFix(
  { row }: InsertOf<"purchases">,
  intent: Correct,
  { contact, amountMinor, product }: Pieces,
  { clock }: Crm,
): readonly Edit[] | string {
  const moved =
    intent.when === undefined ? undefined : happenedInstead(intent.when, row.purchasedAt, clock);
  if (moved !== undefined && moved.outcome !== "at") return noMoreThan;
  const sign = row.amountMinor < 0 ? -1 : 1;
  const update = updateOf(row, {
    ...(amountMinor !== undefined && { amountMinor: sign * Math.abs(amountMinor) }),
    ...(intent.quantity !== undefined && { quantity: intent.quantity }),
    ...(product !== undefined && { product }),
    ...(contact && { contactId: contact.id }),
    ...(moved && { purchasedAt: moved.at }),
  });
  return update === undefined ? [] : [{ op: "update", record: "purchases", id: row.id, ...update }];
}

function followUpFix(
  { row }: InsertOf<"followUps">,
  intent: Correct,
  { contact, assignee }: Pieces,
  { clock }: Crm,
): readonly Edit[] | string {
  const due = intent.when === undefined ? undefined : movedTo(intent.when, row.dueAt, clock);
  if (due !== undefined && due.outcome !== "due") return noMoreThan;
  const update = updateOf(row, {
    ...(intent.text !== undefined && { text: intent.text }),
    ...(assignee !== undefined && { assignee }),
    ...(contact && { contactId: contact.id }),
    ...(due && { dueAt: due.at }),
  });
  return update === undefined ? [] : [{ op: "update", record: "followUps", id: row.id, ...update }];
}

function tagFix(
  { row }: InsertOf<"contactTags">,
  intent: Correct,
  { contact }: Pieces,
  crm: Crm,
): readonly Edit[] {
  if (intent.tag === undefined && contact === undefined) return [];
  return [
    { op: "delete", record: "contactTags", id: row.id },
    {
      op: "insert",
      record: "contactTags",
      row: {
        id: crm.newId(),
        contactId: contact?.id ?? row.contactId,
        tag: intent.tag ?? row.tag,
      },
    },
  ];
}

async function contactFix(
  { row }: InsertOf<"contacts">,
  intent: Correct,
  crm: Crm,
): Promise<readonly Edit[]> {
  if (intent.values === undefined) return [];
  const values = await readValues(intent.values, crm, {
    intent,
    path: "values",
    country: row.country,
  });
  if (values.outcome === "stop") return [];
  const update = updateOf(row, values.value);
  return update === undefined ? [] : [{ op: "update", record: "contacts", id: row.id, ...update }];
}
