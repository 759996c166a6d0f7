import { found, nothingToDo, type Step, stop } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import { findContact } from "../contacts/find-contact.ts";
import type { Crm } from "../crm.ts";
import type { IntentOf } from "../intent.ts";
import { settleAmount } from "../purchases/settle-amount.ts";
import { settleProduct } from "../purchases/settle-product.ts";
import { findMember } from "../team/find-member.ts";
import {
  correctedLine,
  correctionOf,
  nothingToCorrect,
  saysSoAlready,
  wontFit,
} from "../wording/corrections.ts";
import type { JournalEntry } from "./change.ts";
import { type Correct, type Fix, type Pieces, unfitting } from "./correction.ts";
import { fixContacts } from "./correct-contacts.ts";
import { fixFollowUps, fixInteractions, fixPurchases } from "./correct-records.ts";
import { touchedBy } from "./touched.ts";

/** Puts the change that is spoken of right, or the writer's last in this conversation, field by field. */
export const correct = defineCapability<"correct">({
  name: "correct",
  kind: "command",
  summary: "Put right what was just written: “no, 240 and it was Saturday”.",
  role: "member",
  examples: [
    {
      after: "sold Karin Vogt 2 Milk Jug for 43",
      say: "no, 240 and it was Saturday",
      means: {
        do: "correct",
        amount: { minor: 24_000 },
        when: { on: "2026-06-27", words: "Saturday" },
      },
    },
    {
      after: "called Mark Bell, wants 5 kg",
      say: "no, Karin Vogt",
      means: { do: "correct", contact: { name: "Karin Vogt" } },
    },
    {
      after: "remind me on Thursday to call Mark Bell",
      say: "make it Friday",
      means: { do: "correct", when: { on: "2026-07-03", words: "Friday" } },
    },
  ],
  async run(intent, crm) {
    const last =
      crm.changeMeant === undefined
        ? await crm.changes.lastOf(crm.actor.name, crm.conversation)
        : await crm.changes.entry(crm.changeMeant);
    if (last?.kind !== "chat" || last.status !== "done") return nothingToDo(nothingToCorrect);
    const touched = await touchedBy(last.id, crm);
    if (unfitting(intent, touched, crm.lastCommand)) return nothingToDo(wontFit(last.summary));
    const pieces = await piecesOf(intent, crm);
    if (pieces.outcome === "stop") return pieces.result;
    const steps = [
      fixInteractions(touched, pieces.value, crm),
      fixPurchases(touched, pieces.value, crm),
      fixFollowUps(touched, pieces.value, crm),
      await fixContacts(touched, pieces.value, crm),
    ];
    const asks = steps.find((step) => step.outcome === "stop");
    if (asks !== undefined) return asks.result;
    const fixes = steps.flatMap((step) => (step.outcome === "found" ? step.value : []));
    return fixes.length === 0 ? nothingToDo(saysSoAlready) : corrected(last, fixes);
  },
});

/** The pieces of a correction that name something, looked up. */
async function piecesOf(intent: IntentOf<"correct">, crm: Crm): Promise<Step<Pieces>> {
  const assignee =
    intent.assignee === undefined
      ? found(undefined)
      : await findMember(intent.assignee, crm, { intent, slot: "assignee", path: "assignee" });
  if (assignee.outcome === "stop") return assignee;
  const product = settleProduct(intent, crm);
  if (product.outcome === "stop") return product;
  const amount =
    intent.amount === undefined
      ? found(undefined)
      : settleAmount(intent.amount, crm.business.currency, {
          intent,
          slot: "amount",
          path: "amount",
        });
  if (amount.outcome === "stop") return amount;
  const contact = await contactOf(intent, crm);
  if (contact.outcome === "stop") return contact;
  return found({
    intent,
    assignee: assignee.value,
    product: product.value,
    amount: amount.value,
    contact: contact.value,
  });
}

async function contactOf(intent: Correct, crm: Crm): Promise<Step<Pieces["contact"]>> {
  if (intent.contact === undefined) return found(undefined);
  const sought = await findContact(intent.contact, crm, {
    intent,
    path: "contact",
    reading: false,
  });
  return sought.outcome === "stop" ? stop(sought.result) : found(sought.contact);
}

function corrected(last: JournalEntry, fixes: readonly Fix[]): Outcome {
  const contactId = fixes.at(-1)?.contactId;
  return {
    outcome: "write",
    edits: fixes.flatMap(({ edits }) => edits),
    summary: correctionOf(last.summary),
    receipt: {
      kind: "done",
      blocks: fixes.map(({ who, said }) => correctedLine(who, said)),
      data: { items: fixes.flatMap(({ item }) => (item === undefined ? [] : [item])) },
    },
    ...(contactId === undefined ? {} : { contactId }),
  };
}
