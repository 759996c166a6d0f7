import { askFor, found, type Step, stop } from "../asking.ts";
import type { Crm } from "../crm.ts";
import { askDue } from "../follow-ups/ask-due.ts";
import type { FollowUp, FollowUpItem } from "../follow-ups/follow-up.ts";
import type { Interaction } from "../interactions/interaction.ts";
import type { InteractionItem } from "../interactions/interaction-store.ts";
import type { PurchaseItem } from "../purchases/purchase-store.ts";
import type { Purchase } from "../purchases/purchase.ts";
import { followUpItem, interactionItem, purchaseItem } from "../record-items.ts";
import type { Instant } from "../time.ts";
import { happenedInstead, movedTo } from "../when.ts";
import { notYetHappened, whenHappened } from "../wording/asks.ts";
import { saidOf } from "../wording/corrections.ts";
import { dueInWords } from "../wording/receipts.ts";
import { isForFollowUp } from "./correct-when.ts";
import type { Fix, Pieces } from "./correction.ts";
import type { Touched } from "./touched.ts";

/** The fields that differ, with what they are now; undefined where none does. */
export function changeOf<Row extends object>(
  row: Row,
  wanted: Partial<Row>,
): { readonly expect: Partial<Row>; readonly set: Partial<Row> } | undefined {
  const [expect, set]: [Partial<Row>, Partial<Row>] = [{}, {}];
  for (const field in wanted) {
    if (wanted[field] === undefined || wanted[field] === row[field]) continue;
    expect[field] = row[field];
    set[field] = wanted[field];
  }
  return Object.keys(set).length === 0 ? undefined : { expect, set };
}

type Whose = Pick<InteractionItem, "contactId" | "contactName" | "company">;

/** Whose the record is once it is put right. */
const whoseNow = ({ contactName, company }: Whose, { contact }: Pieces) =>
  contact ?? { name: contactName, company };

const moved = ({ contact }: Pieces) => (contact === undefined ? {} : { contactId: contact.id });

export function fixInteractions(touched: Touched, pieces: Pieces, crm: Crm): Step<readonly Fix[]> {
  const { direction, kind, text } = pieces.intent;
  const fixes: Fix[] = [];
  for (const row of touched.interactions) {
    const at = happened(row.happenedAt, touched, pieces, crm);
    if (at.outcome === "stop") return at;
    const change = changeOf<Interaction>(row, {
      ...moved(pieces),
      ...(kind && { kind }),
      ...(direction && { direction }),
      ...(text !== undefined && touched.followUps.length === 0 && { summary: text }),
      ...(at.value !== undefined && { happenedAt: at.value }),
    });
    if (change === undefined) continue;
    const after = { ...row, ...change.set };
    const who = whoseNow(row, pieces);
    fixes.push({
      edits: [{ op: "update", record: "interactions", id: row.id, ...change }],
      who: row.contactName,
      said: saidOf(row, after, who.name, crm),
      item: interactionItem(after, who),
      contactId: after.contactId,
    });
  }
  return found(fixes);
}

export function fixPurchases(touched: Touched, pieces: Pieces, crm: Crm): Step<readonly Fix[]> {
  const fixes: Fix[] = [];
  for (const row of touched.purchases) {
    const at = happened(row.purchasedAt, touched, pieces, crm);
    if (at.outcome === "stop") return at;
    const change = changeOf<Purchase>(row, {
      ...goodsOf(row, pieces),
      ...moved(pieces),
      ...(at.value !== undefined && { purchasedAt: at.value }),
    });
    if (change === undefined) continue;
    const after = { ...row, ...change.set };
    const who = whoseNow(row, pieces);
    fixes.push({
      edits: [{ op: "update", record: "purchases", id: row.id, ...change }],
      who: row.contactName,
      said: saidOf(row, after, who.name, crm),
      item: purchaseItem(after, who),
      contactId: after.contactId,
    });
  }
  return found(fixes);
}

/** A refund stays one: its amount keeps its sign. */
function goodsOf(row: PurchaseItem, { amount, intent, product }: Pieces): Partial<Purchase> {
  const sign = row.amountMinor < 0 ? -1 : 1;
  const pieces = intent.each === true ? (intent.quantity ?? row.quantity) : 1;
  return {
    ...(amount && {
      amountMinor: sign * Math.round(Math.abs(amount.minor) * pieces),
      currency: amount.currency,
    }),
    ...(intent.quantity !== undefined && { quantity: intent.quantity }),
    ...(product !== undefined && { product }),
    ...(intent.reference !== undefined && { reference: intent.reference }),
  };
}

export function fixFollowUps(touched: Touched, pieces: Pieces, crm: Crm): Step<readonly Fix[]> {
  const { text } = pieces.intent;
  const fixes: Fix[] = [];
  for (const row of touched.followUps) {
    const due = dueOf(row, touched, pieces, crm);
    if (due.outcome === "stop") return due;
    const change = changeOf<FollowUp>(row, {
      ...moved(pieces),
      ...(text !== undefined && { text }),
      ...(pieces.assignee !== undefined && { assignee: pieces.assignee }),
      ...(due.value !== undefined && { dueAt: due.value }),
    });
    if (change === undefined) continue;
    const after = { ...row, ...change.set };
    const who = whoseNow(row, pieces);
    fixes.push({
      edits: [{ op: "update", record: "followUps", id: row.id, ...change }],
      who: row.contactName,
      said: saidOf(row, after, who.name, crm),
      item: followUpItem(after, who),
      contactId: after.contactId,
    });
  }
  return found(fixes);
}

function happened(
  before: Instant,
  touched: Touched,
  { intent }: Pieces,
  crm: Crm,
): Step<Instant | undefined> {
  const { when } = intent;
  if (when === undefined || isForFollowUp(when, before, touched, crm.clock))
    return found(undefined);
  const instead = happenedInstead(when, before, crm.clock);
  const waiting = { intent, slot: "when", path: "when" };
  switch (instead.outcome) {
    case "at":
      return found(instead.at);
    case "ahead":
      return stop(askFor(waiting, notYetHappened(dueInWords(instead.at, crm.clock))));
    case "unclear":
      return stop(askFor(waiting, whenHappened));
  }
}

function dueOf(
  row: FollowUpItem,
  touched: Touched,
  { intent }: Pieces,
  crm: Crm,
): Step<Instant | undefined> {
  const { when } = intent;
  const [report] = [
    ...touched.interactions.map(({ happenedAt }) => happenedAt),
    ...touched.purchases.map(({ purchasedAt }) => purchasedAt),
  ];
  if (when === undefined) return found(undefined);
  if (report !== undefined && !isForFollowUp(when, report, touched, crm.clock))
    return found(undefined);
  const due = movedTo(when, row.dueAt, crm.clock);
  return due.outcome === "due" ? found(due.at) : stop(askDue(due, intent, crm.clock));
}
