import { defineCapability } from "../capability.ts";
import type { Crm } from "../crm.ts";
import { askingOf, ordersKnown } from "../questions/asking.ts";
import {
  findRecords,
  type FoundRecords,
  listRecords,
  recordsReply,
  roleToList,
  timesOf,
} from "../questions/record-list.ts";
import { purchaseItem } from "../record-items.ts";
import type { Reply } from "../reply.ts";
import { mayAct } from "../team/member.ts";
import {
  purchaseCells,
  purchaseHeadline,
  type PurchaseList,
  purchasesCounted,
} from "../wording/purchases.ts";
import type { PurchaseItem } from "./purchase-store.ts";

/** Purchases and refunds, the latest first, or whole orders, the largest first. */
export const listPurchases = defineCapability({
  name: "list_purchases",
  kind: "question",
  summary: "List single purchases and refunds: of a contact, of a product, of a time.",
  role: (intent) => (intent.largest === true ? "owner" : roleToList(intent)),
  examples: [
    {
      say: "list all purchases last week",
      means: { do: "list_purchases", period: { is: "calendar", unit: "week", shift: -1 } },
    },
    { say: "show the last 10 sales", means: { do: "list_purchases", limit: 10 } },
    {
      say: "what was our biggest order this year?",
      means: {
        do: "list_purchases",
        largest: true,
        limit: 1,
        period: { is: "calendar", unit: "year", shift: 0 },
      },
    },
  ],
  run: async (intent, crm) =>
    await listRecords(intent, crm, async (contactIds, contact) => {
      const { product: products, largest, period, limit } = intent;
      const refunds = largest === true ? false : intent.refunds;
      const largestIn = largest === true ? crm.business.currency : undefined;
      const search = { contactIds, products, refunds, largestIn, ...timesOf(period, crm.clock) };
      const found = await findRecords(crm.purchases, search, limit);
      return await purchaseReply(found, { ...intent, ...(contact && { of: contact.name }) }, crm);
    }),
});

/** Whether single orders' amounts may be shown. */
export const seesAmounts = ({ actor, business }: Crm): boolean =>
  mayAct(actor, "owner") || (business.membersSee === "order-amounts" && mayAct(actor, "member"));

/** A purchase for programs; its amount only for those who may see it. */
export function purchaseShown(item: PurchaseItem, crm: Crm): Readonly<Record<string, unknown>> {
  const { amount, ...rest } = purchaseItem(item, { name: item.contactName, company: item.company });
  return seesAmounts(crm) ? { ...rest, amount } : rest;
}

const unitOf = ({ refunds, largest }: PurchaseList): string => {
  if (largest === true) return "orders";
  return refunds === true ? "refunds" : "purchases";
};

/** Purchases, the latest first. */
export async function purchaseReply(
  found: FoundRecords<PurchaseItem>,
  list: PurchaseList,
  crm: Crm,
): Promise<Reply> {
  const asking = askingOf(crm);
  const known = await ordersKnown(asking);
  const told = {
    ...found,
    headline: purchaseHeadline(found.total, list, asking.said),
    cells: (item: PurchaseItem, at: number) =>
      purchaseCells(item, at, list, seesAmounts(crm), crm.clock),
    notes: [
      ...(list.period === undefined ? [] : [purchasesCounted(list, asking.dated)]),
      ...(known === undefined ? [] : [known]),
    ],
    unit: unitOf(list),
    item: (each: PurchaseItem) => purchaseShown(each, crm),
  };
  return recordsReply(told, crm);
}
