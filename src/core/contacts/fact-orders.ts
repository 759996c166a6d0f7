import type { Crm } from "../crm.ts";
import { timesOf } from "../interactions/list-interactions.ts";
import { showMoney, toMajor } from "../money.ts";
import { todayOf } from "../period.ts";
import { purchaseReply } from "../purchases/list-purchases.ts";
import type { PurchaseItem } from "../purchases/purchase-store.ts";
import type { Filter } from "../questions/filter.ts";
import { askingOf } from "../questions/asking.ts";
import type { Measure, Question } from "../questions/question.ts";
import { purchaseItem } from "../record-items.ts";
import { note, type Reply, text } from "../reply.ts";
import { daysBetween, localDate, showDate } from "../time.ts";
import { counted, listed } from "../wording/common.ts";
import { factWords, neverHappened, worthMethod, worthWords } from "../wording/facts.ts";
import { figureWords, unitOf, valueOf } from "../wording/figures.ts";
import { aboutWords } from "../wording/questions.ts";
import type { ContactBrief } from "./contact.ts";
import type { ContactFact } from "./contact-fact.ts";

const measures: Readonly<Partial<Record<ContactFact["fact"], Measure>>> = {
  spent: "revenue",
  orders: "orders",
  average_order: "average_order",
  profit: "profit",
};

/** What a contact bought, when, and for how much. */
export async function orderAnswer(
  intent: ContactFact,
  contact: ContactBrief,
  crm: Crm,
): Promise<Reply> {
  const measure = measures[intent.fact];
  if (measure !== undefined) return await figureAnswer(intent, measure, contact, crm);
  if (intent.fact === "worth") return await worthAnswer(contact, crm);
  const search = {
    contactIds: [contact.id],
    products: intent.product,
    ...timesOf(intent.period, crm.clock),
  };
  if (intent.fact === "purchases") {
    const total = await crm.purchases.count(search);
    return purchaseReply(await crm.purchases.find(search, intent.limit ?? 500), total, crm);
  }
  const sales = await crm.purchases.find({ ...search, refunds: false }, 10_000);
  return intent.fact === "products"
    ? productsAnswer(sales, contact)
    : orderOn(intent.fact === "first_order" ? sales.at(-1) : sales[0], intent.fact, contact, crm);
}

const none = (contact: ContactBrief, fact: ContactFact["fact"]): Reply => ({
  kind: "answer",
  blocks: [text(`${contact.name} ${neverHappened[fact] ?? "has not ordered yet"}.`)],
  data: { contacts: [contact.name], value: null, items: [] },
});

function productsAnswer(sales: readonly PurchaseItem[], contact: ContactBrief): Reply {
  const counts = new Map<string, number>();
  for (const { product } of sales)
    if (product !== null) counts.set(product, (counts.get(product) ?? 0) + 1);
  if (counts.size === 0) return none(contact, "products");
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const words = rows.map(([product, times]) => `${product} (${times}×)`);
  return {
    kind: "answer",
    blocks: [text(`${contact.name} · ${factWords.products}: ${listed(words)}`)],
    data: { contacts: [contact.name], rows: rows.map(([key, value]) => ({ key, value })) },
  };
}

function orderOn(
  sale: PurchaseItem | undefined,
  fact: ContactFact["fact"],
  contact: ContactBrief,
  { clock }: Crm,
): Reply {
  if (sale === undefined) return none(contact, fact);
  const [day, today] = [localDate(clock.zone, sale.purchasedAt), todayOf(clock)];
  const what = sale.product === null ? "" : `: ${sale.quantity} × ${sale.product}`;
  const when = `${showDate(day, today)}, ${counted(daysBetween(day, today), "day")} ago`;
  return {
    kind: "answer",
    blocks: [text(`${contact.name} · ${factWords[fact]}: ${when}${what}.`)],
    data: {
      contacts: [contact.name],
      value: daysBetween(day, today),
      unit: "days",
      items: [orderItem(sale, contact)],
    },
  };
}

/** Dates of orders are for members too, so an order is shown without its amount. */
function orderItem(sale: PurchaseItem, contact: ContactBrief): Readonly<Record<string, unknown>> {
  const { amount: _, ...item } = purchaseItem(sale, contact);
  return item;
}

const only = ({ id, name }: ContactBrief): Filter => ({ is: "contact", ids: [id], names: [name] });

async function figureAnswer(
  { period, product }: ContactFact,
  measure: Measure,
  contact: ContactBrief,
  crm: Crm,
): Promise<Reply> {
  const asking = askingOf(crm);
  const question: Question = {
    measure,
    filter: only(contact),
    ...(period && { period }),
    ...(product && { product }),
  };
  const figures = await crm.questions.figures(question, asking.by);
  const about = aboutWords({ ...question, filter: { is: "all", of: [] } }, asking.dated);
  const [first] = figures;
  return {
    kind: "answer",
    blocks: figures.map((figure) => ({
      type: "text",
      text: `${contact.name}: ${figureWords(question, figure)}${about}.`,
      strong: figureWords(question, figure),
    })),
    data: {
      contacts: [contact.name],
      value: first === undefined ? null : valueOf(first),
      unit: unitOf(question, first?.currency ?? crm.business.currency),
    },
  };
}

/** The least history from which a year can be told. */
const leastDays = 30;

/** What the simple formula rests on, minor units; nothing where nobody can tell. */
interface Worth {
  readonly currency: string;
  readonly profit: number;
  readonly average: number;
  readonly perYear: number;
  readonly margin: number;
}

/** Average order value × orders a year × margin, for twelve months. */
async function worthOf(contact: ContactBrief, crm: Crm): Promise<Worth> {
  const { by } = askingOf(crm);
  const figure = async (measure: Measure): Promise<number> =>
    (await crm.questions.figures({ measure, filter: only(contact) }, by))[0]?.value ?? 0;
  const [profit, revenue, orders] = [
    await figure("profit"),
    await figure("revenue"),
    await figure("orders"),
  ];
  const sales = await crm.purchases.find({ contactIds: [contact.id], refunds: false }, 10_000);
  const first = localDate(crm.clock.zone, sales.at(-1)?.purchasedAt ?? crm.clock.now);
  const days = daysBetween(first, todayOf(crm.clock));
  const isEnough = days >= leastDays && orders >= 2 && revenue > 0;
  return {
    currency: sales[0]?.currency ?? crm.business.currency,
    profit,
    average: await figure("average_order"),
    perYear: isEnough ? (orders * 365) / days : 0,
    margin: isEnough ? profit / revenue : 0,
  };
}

async function worthAnswer(contact: ContactBrief, crm: Crm): Promise<Reply> {
  const { average, currency, margin, perYear, profit } = await worthOf(contact, crm);
  const money = (minor: number) => showMoney({ minor: Math.round(minor), currency });
  const predicted = average * perYear * margin;
  const words = worthWords(money(profit), perYear > 0 ? money(predicted) : undefined);
  return {
    kind: "answer",
    blocks: [
      text(`${contact.name}: ${words}.`),
      ...(perYear > 0 ? [note(worthMethod(money(average), perYear.toFixed(1), margin))] : []),
    ],
    data: {
      contacts: [contact.name],
      value: toMajor(Math.round(profit + predicted), currency),
      unit: currency,
    },
  };
}
