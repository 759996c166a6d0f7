import { askFor, askToConfirm, found, type Step, stop } from "../asking.ts";
import type { Outcome } from "../capability.ts";
import type { ContactBrief } from "../contacts/contact.ts";
import { findContact } from "../contacts/find-contact.ts";
import type { Crm } from "../crm.ts";
import type { Amount, IntentOf } from "../intent.ts";
import type { Money } from "../money.ts";
import { purchaseItem } from "../record-items.ts";
import { note, text } from "../reply.ts";
import type { Instant } from "../time.ts";
import { happenedAt } from "../when.ts";
import {
  bookedAlready,
  howMuch,
  notYetHappened,
  whenHappened,
  whoBought,
  whoGetsRefund,
} from "../wording/asks.ts";
import {
  dueInWords,
  goods,
  reasonNotKept,
  refundedLine,
  refundedSummary,
  shallIRecord,
  soldLine,
  soldSummary,
} from "../wording/receipts.ts";
import type { Purchase } from "./purchase.ts";
import { settleAmount } from "./settle-amount.ts";
import { settleProduct } from "./settle-product.ts";

type Sale = IntentOf<"record_purchase"> | IntentOf<"record_refund">;

/** Records a sale or a refund, once everything about it is clear. */
export async function record(intent: Sale, crm: Crm, confirmed: boolean): Promise<Outcome> {
  const who = await findContact(intent.contact, crm, {
    intent,
    path: "contact",
    reading: false,
    ...(intent.contact === undefined ? { question: whom(intent) } : {}),
  });
  if (who.outcome === "stop") return who.result;
  const product = settleProduct(intent, crm);
  if (product.outcome === "stop") return product.result;
  const amount = amountOf(intent, product.value, crm);
  if (amount.outcome === "stop") return amount.result;
  const cost = costOf(intent, crm);
  if (cost.outcome === "stop") return cost.result;
  const when = whenOf(intent, crm);
  if (when.outcome === "stop") return when.result;
  const row = rowOf(intent, who.contact, crm, {
    product: product.value,
    amount: amount.value,
    cost: cost.value,
    at: when.value,
  });
  const doubt = confirmed
    ? undefined
    : (readElsewhere(intent, row, who.contact, crm) ?? (await bookedTwice(intent, row, crm)));
  return doubt ?? recorded(intent, row, who.contact, crm);
}

const whom = ({ do: name }: Sale): string => (name === "record_refund" ? whoGetsRefund : whoBought);

function amountOf(intent: Sale, product: string | undefined, crm: Crm): Step<Money> {
  const waiting = { intent, slot: "amount", path: "amount" };
  const what = product === undefined ? undefined : goods({ product, quantity: quantityOf(intent) });
  if (intent.amount === undefined)
    return stop(askFor(waiting, howMuch(intent.do === "record_refund", what)));
  const settled = settleAmount(intent.amount, crm.business.currency, waiting);
  if (settled.outcome === "stop") return settled;
  return found(inAll(settled.value, intent));
}

/** The amount of the whole row; "at 24 each" is multiplied. */
function inAll(amount: Money, intent: Sale): Money {
  const each = intent.do === "record_purchase" && intent.each === true;
  return each ? { ...amount, minor: Math.round(amount.minor * quantityOf(intent)) } : amount;
}

const quantityOf = ({ quantity }: Sale): number => quantity ?? 1;

function costOf(intent: Sale, crm: Crm): Step<number | null> {
  const cost: Amount | undefined = intent.do === "record_purchase" ? intent.cost : undefined;
  if (cost === undefined) return found(null);
  const settled = settleAmount(cost, crm.business.currency, {
    intent,
    slot: "amount",
    path: "cost",
  });
  return settled.outcome === "stop" ? settled : found(settled.value.minor);
}

function whenOf(intent: Sale, { clock }: Crm): Step<Instant> {
  const happened = happenedAt(intent.when, clock);
  const waiting = { intent, slot: "when", path: "when" };
  switch (happened.outcome) {
    case "at":
      return found(happened.at);
    case "ahead":
      return stop(askFor(waiting, notYetHappened(dueInWords(happened.at, clock))));
    case "unclear":
      return stop(askFor(waiting, whenHappened));
  }
}

interface Settled {
  readonly product: string | undefined;
  readonly amount: Money;
  readonly cost: number | null;
  readonly at: Instant;
}

function rowOf(intent: Sale, who: ContactBrief, crm: Crm, settled: Settled): Purchase {
  const sign = intent.do === "record_refund" ? -1 : 1;
  return {
    id: crm.newId(),
    contactId: who.id,
    purchasedAt: settled.at,
    product: settled.product ?? null,
    quantity: quantityOf(intent),
    amountMinor: sign * Math.abs(settled.amount.minor),
    costMinor: settled.cost,
    currency: settled.amount.currency,
    reference: intent.reference?.trim() || null,
  };
}

/** What others wrote is read back before it is believed. */
const readElsewhere = (
  intent: Sale,
  row: Purchase,
  who: ContactBrief,
  { clock }: Crm,
): Outcome | undefined =>
  intent.do === "record_purchase" && intent.quoted === true
    ? askToConfirm(intent, text(shallIRecord(row, who, clock)))
    : undefined;

/** An order's number that is taken may be a slip: then a yes is needed. */
async function bookedTwice(intent: Sale, row: Purchase, crm: Crm): Promise<Outcome | undefined> {
  if (row.reference === null) return undefined;
  const refunds = intent.do === "record_refund";
  const [before] = await crm.purchases.find({ reference: row.reference, refunds }, 1);
  if (before === undefined) return undefined;
  const question = bookedAlready(row.reference, before, dueInWords(before.purchasedAt, crm.clock));
  return askToConfirm(intent, text(question));
}

function recorded(intent: Sale, row: Purchase, who: ContactBrief, crm: Crm): Outcome {
  const refund = intent.do === "record_refund";
  const reason = intent.do === "record_refund" ? intent.reason : undefined;
  return {
    outcome: "write",
    edits: [{ op: "insert", record: "purchases", row }],
    summary: refund ? refundedSummary(who) : soldSummary(who),
    receipt: {
      kind: "done",
      blocks: [
        refund ? refundedLine(row, who, crm.clock) : soldLine(row, who, crm.clock),
        ...(reason === undefined ? [] : [note(reasonNotKept(reason, who.name))]),
      ],
      data: { items: [purchaseItem(row, who)] },
    },
    contactId: who.id,
  };
}
