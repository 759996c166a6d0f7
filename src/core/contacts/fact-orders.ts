import type { Crm } from "../crm.ts";
import type { Fact } from "../intent.ts";
import { showMoney } from "../money.ts";
import { todayOf } from "../period.ts";
import { purchaseReply, purchaseShown, seesAmounts } from "../purchases/list-purchases.ts";
import type { PurchaseItem } from "../purchases/purchase-store.ts";
import { figureNotes } from "../questions/answer-figure.ts";
import { type Asking, askingOf, ordersKnown } from "../questions/asking.ts";
import { everybody } from "../questions/filter.ts";
import type { Measure, Question } from "../questions/question.ts";
import { findRecords, timesOf } from "../questions/record-list.ts";
import { type Block, note, type Reply, text } from "../reply.ts";
import { daysBetween, localDate } from "../time.ts";
import { listed } from "../wording/common.ts";
import { agoSaid, factLine, figureFact, neverHappened, orderLine } from "../wording/facts.ts";
import { figureAlone, figureWords, unitOf, valueOf } from "../wording/figures.ts";
import { moreThere } from "../wording/lists.ts";
import { aboutWords } from "../wording/questions.ts";
import { goods } from "../wording/receipts.ts";
import type { ContactBrief } from "./contact.ts";
import type { ContactFact } from "./contact-fact.ts";

/** Facts that are a figure, and which. */
export const measuresOf: Readonly<Partial<Record<Fact, Measure>>> = {
  spent: "revenue",
  orders: "orders",
  average_order: "average_order",
  profit: "profit",
};

/** The most orders of one contact that are looked through. */
const mostOrders = 100_000;

/** What a contact bought, when, and for how much. */
export async function orderAnswer(
  intent: ContactFact,
  contact: ContactBrief,
  crm: Crm,
): Promise<Reply> {
  const { fact, limit, period, product } = intent;
  const measure = measuresOf[fact];
  if (measure !== undefined) return await figureAnswer(intent, measure, contact, crm);
  const search = {
    contactIds: [contact.id],
    products: product,
    ...timesOf(period, crm.clock),
  };
  if (fact === "purchases") {
    const list = { of: contact.name, ...(period && { period }), ...(product && { product }) };
    return await purchaseReply(await findRecords(crm.purchases, search, limit), list, crm);
  }
  const sales = await crm.purchases.find({ ...search, refunds: false }, mostOrders);
  const known = await ordersKnown(askingOf(crm));
  const reply =
    sales.length === 0
      ? none(intent, contact, crm)
      : fact === "products"
        ? productsAnswer(sales, intent, contact, crm)
        : orderOn(orderAt(sales, fact === "first_order"), fact, contact, crm);
  return known === undefined ? reply : { ...reply, blocks: [...reply.blocks, note(known)] };
}

const whenSaid = ({ period }: ContactFact, { said }: Asking): string =>
  period === undefined ? "" : ` ${said.times.period(period)}`;

const none = (intent: ContactFact, { name }: ContactBrief, crm: Crm): Reply => ({
  kind: "answer",
  blocks: [text(neverHappened(name, intent.fact, whenSaid(intent, askingOf(crm)), intent.product))],
  data: { contacts: [name], value: null, items: [] },
});

/** The first or last order: its row, and those with the same reference. */
function orderAt(sales: readonly PurchaseItem[], isFirst: boolean): readonly PurchaseItem[] {
  const one = isFirst ? sales.at(-1) : sales[0];
  return sales.filter(
    (each) => each === one || (each.reference !== null && each.reference === one?.reference),
  );
}

/** How many of somebody's products are named. */
const usualProducts = 6;

function productsAnswer(
  sales: readonly PurchaseItem[],
  intent: ContactFact,
  { name }: ContactBrief,
  crm: Crm,
): Reply {
  const counts = new Map<string, number>();
  for (const { product } of sales)
    if (product !== null) counts.set(product, (counts.get(product) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shown = rows.slice(0, crm.rowsShown ?? usualProducts);
  const more = rows.length - shown.length;
  const words = listed(shown.map(([product, times]) => `${product} (${times}×)`));
  return {
    kind: "answer",
    blocks: [
      { type: "text", ...factLine(name, "products", words, whenSaid(intent, askingOf(crm))) },
      ...(more > 0 ? [note(moreThere(more))] : []),
    ],
    data: { contacts: [name], rows: rows.map(([key, value]) => ({ key, value })) },
  };
}

function orderOn(
  order: readonly PurchaseItem[],
  fact: Fact,
  { name }: ContactBrief,
  crm: Crm,
): Reply {
  const { clock } = crm;
  const day = localDate(clock.zone, order[0]?.purchasedAt ?? clock.now);
  const today = todayOf(clock);
  const isTold = fact !== "last_product" && seesAmounts(crm);
  const what = [listed(order.map(goods)), ...(isTold ? [amountOf(order)] : [])];
  const line = orderLine(name, fact, agoSaid(day, today), what.join(", "));
  return {
    kind: "answer",
    blocks: [{ type: "text", ...line }],
    data: {
      contacts: [name],
      value: daysBetween(day, today),
      unit: "days",
      items: order.map((each) => purchaseShown(each, crm)),
    },
  };
}

/** What an order came to, each currency by itself. */
function amountOf(order: readonly PurchaseItem[]): string {
  const sums = new Map<string, number>();
  for (const { amountMinor, currency } of order)
    sums.set(currency, (sums.get(currency) ?? 0) + amountMinor);
  return listed([...sums].map(([currency, minor]) => showMoney({ minor, currency }, "exact")));
}

async function figureAnswer(
  intent: ContactFact,
  measure: Measure,
  contact: ContactBrief,
  crm: Crm,
): Promise<Reply> {
  const { fact, period, product } = intent;
  const asking = askingOf(crm);
  const filter = { is: "contact" as const, ids: [contact.id], names: [contact.name] };
  const question: Question = {
    measure,
    filter,
    ...(period && { period }),
    ...(product && { product }),
  };
  const figures = await crm.questions.figures(question, asking.by);
  const about = aboutWords({ ...question, filter: everybody }, asking.said);
  const notes = await figureNotes(question, figures, asking, everybody);
  const [first] = figures;
  return {
    kind: "answer",
    blocks: [
      ...figures.map((figure): Block => {
        const words =
          measure === "orders"
            ? figureWords(question, figure)
            : figureAlone(measure, figure, "exact");
        return { type: "text", ...figureFact(contact.name, fact, words, about) };
      }),
      ...(notes === "" ? [] : [note(notes)]),
    ],
    data: {
      contacts: [contact.name],
      value: first === undefined ? null : valueOf(first),
      unit: unitOf(question, first?.currency ?? crm.business.currency),
    },
  };
}
