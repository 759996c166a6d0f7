import { defineCapability } from "../capability.ts";
import { findContact } from "../contacts/find-contact.ts";
import type { Crm } from "../crm.ts";
import { timesOf } from "../interactions/list-interactions.ts";
import { showMoney } from "../money.ts";
import { todayOf } from "../period.ts";
import { mostContacts } from "../questions/answer-list.ts";
import { askingOf } from "../questions/asking.ts";
import { roleForFilter } from "../questions/rights.ts";
import { purchaseItem } from "../record-items.ts";
import { note, type Reply } from "../reply.ts";
import { mayAct } from "../team/member.ts";
import { localDate, showDate } from "../time.ts";
import { counted } from "../wording/common.ts";
import type { PurchaseItem } from "./purchase-store.ts";

/** Orders and refunds, the latest first. */
export const listPurchases = defineCapability({
  name: "list_purchases",
  kind: "question",
  summary: "Lists orders and refunds of a contact, of a product, of a time",
  role: ({ filter }) =>
    filter !== undefined && roleForFilter(filter) === "owner" ? "owner" : "member",
  examples: [],
  async run(intent, crm) {
    const sought =
      intent.contact === undefined
        ? undefined
        : await findContact(intent.contact, crm, { intent, path: "contact", reading: true });
    if (sought?.outcome === "stop") return sought.result;
    const contactIds =
      sought !== undefined
        ? [sought.contact.id]
        : intent.filter === undefined
          ? undefined
          : await crm.questions.matching(intent.filter, askingOf(crm).by, mostContacts);
    const search = {
      contactIds,
      products: intent.product,
      refunds: intent.refunds,
      ...timesOf(intent.period, crm.clock),
    };
    const all = await crm.purchases.count(search);
    const found = await crm.purchases.find(search, intent.limit ?? 1000);
    const total = intent.limit === undefined ? all : Math.min(all, intent.limit);
    return {
      outcome: "answer",
      reply: purchaseReply(found, total, crm),
      question: intent,
      ...(sought === undefined ? {} : { contactId: sought.contact.id }),
    };
  },
});

const shown = 6;

/** Whether single orders' amounts may be shown. */
const seesAmounts = ({ actor, business }: Crm): boolean =>
  mayAct(actor, "owner") || (business.membersSee === "order-amounts" && mayAct(actor, "member"));

export function purchaseReply(found: readonly PurchaseItem[], total: number, crm: Crm): Reply {
  const { clock } = crm;
  const today = todayOf(clock);
  const strong = total === 0 ? "No orders" : counted(total, "entry", "entries");
  const money = ({ amountMinor: minor, currency }: PurchaseItem): string =>
    seesAmounts(crm) ? showMoney({ minor, currency }, "exact") : "";
  const item = (each: PurchaseItem): Readonly<Record<string, unknown>> => {
    const { amount, ...rest } = purchaseItem(each, {
      name: each.contactName,
      company: each.company,
    });
    return seesAmounts(crm) ? { ...rest, amount } : rest;
  };
  return {
    kind: "answer",
    blocks: [
      { type: "text", text: `${strong}${total === 0 ? "." : ":"}`, strong },
      ...(total === 0
        ? []
        : [
            {
              type: "table" as const,
              columns: ["Day", "Contact", "Product", "Amount"],
              rows: found
                .slice(0, shown)
                .map((each) => [
                  showDate(localDate(clock.zone, each.purchasedAt), today),
                  each.contactName,
                  `${each.quantity} × ${each.product ?? "order"}`,
                  money(each),
                ]),
              numeric: [3],
            },
          ]),
      ...(total > shown ? [note(`And ${total - shown} more.`)] : []),
    ],
    data: { total, value: total, unit: "orders", items: found.map(item) },
  };
}
