import { defineCapability } from "../capability.ts";
import { contactsAsked } from "../contacts/contacts-asked.ts";
import type { Crm } from "../crm.ts";
import { mostItems, timesOf } from "../interactions/list-interactions.ts";
import { choicesOf } from "../questions/answer-list.ts";
import { askingOf, ordersKnown } from "../questions/asking.ts";
import { roleForFilter } from "../questions/rights.ts";
import { purchaseItem } from "../record-items.ts";
import { note, type Reply } from "../reply.ts";
import { mayAct } from "../team/member.ts";
import { moreThere } from "../wording/lists.ts";
import {
  purchaseCells,
  purchaseHeadline,
  type PurchaseList,
  purchasesCounted,
} from "../wording/purchases.ts";
import type { PurchaseItem } from "./purchase-store.ts";

/** Purchases and refunds, the latest first. */
export const listPurchases = defineCapability({
  name: "list_purchases",
  kind: "question",
  summary: "List single purchases and refunds: of a contact, of a product, of a time.",
  role: ({ filter }) =>
    filter !== undefined && roleForFilter(filter) === "owner" ? "owner" : "member",
  examples: [
    {
      say: "list all purchases last week",
      means: { do: "list_purchases", period: { is: "calendar", unit: "week", shift: -1 } },
    },
    { say: "show the last 10 sales", means: { do: "list_purchases", limit: 10 } },
  ],
  async run(intent, crm) {
    const asked = await contactsAsked(intent, crm);
    if (asked.outcome === "stop") return asked.result;
    const { ids, contact, assumed } = asked;
    const search = {
      contactIds: ids,
      products: intent.product,
      refunds: intent.refunds,
      ...timesOf(intent.period, crm.clock),
    };
    const all = await crm.purchases.count(search);
    const found = await crm.purchases.find(search, intent.limit ?? mostItems);
    const total = intent.limit === undefined ? all : Math.min(all, intent.limit);
    const list = { ...intent, ...(contact === undefined ? {} : { of: contact.name }) };
    const reply = await purchaseReply(found, total, list, crm);
    return {
      outcome: "answer",
      reply: assumed === undefined ? reply : { ...reply, blocks: [...reply.blocks, note(assumed)] },
      question: intent,
      ...(contact === undefined ? {} : { contactId: contact.id }),
    };
  },
});

const usualRows = 6;

/** Whether single orders' amounts may be shown. */
export const seesAmounts = ({ actor, business }: Crm): boolean =>
  mayAct(actor, "owner") || (business.membersSee === "order-amounts" && mayAct(actor, "member"));

/** A purchase for programs; its amount only for those who may see it. */
export function purchaseShown(item: PurchaseItem, crm: Crm): Readonly<Record<string, unknown>> {
  const { amount, ...rest } = purchaseItem(item, { name: item.contactName, company: item.company });
  return seesAmounts(crm) ? { ...rest, amount } : rest;
}

/** Purchases, the latest first. */
export async function purchaseReply(
  found: readonly PurchaseItem[],
  total: number,
  list: PurchaseList,
  crm: Crm,
): Promise<Reply> {
  const asking = askingOf(crm);
  const { strong, text } = purchaseHeadline(total, list, asking.said);
  const shown = found.slice(0, asking.rowsShown ?? usualRows);
  const more = total - shown.length;
  const known = await ordersKnown(asking);
  const notes = [
    ...(more > 0 ? [moreThere(more)] : []),
    ...(list.period === undefined ? [] : [purchasesCounted(list, asking.dated)]),
    ...(known === undefined ? [] : [known]),
  ].join(" ");
  const rows = shown.map((item, at) => purchaseCells(item, at, list, seesAmounts(crm), crm.clock));
  const [first] = rows;
  return {
    kind: "answer",
    blocks: [
      { type: "text", text: `${text}${first === undefined ? "." : ":"}`, strong },
      ...(first === undefined
        ? []
        : [{ type: "table" as const, columns: first.map(() => ""), rows }]),
      ...(notes === "" ? [] : [note(notes)]),
      ...(more > 0 ? choicesOf(true, asking) : []),
    ],
    data: {
      total,
      value: total,
      unit: list.refunds === true ? "refunds" : "purchases",
      items: found.map((item) => purchaseShown(item, crm)),
    },
  };
}
