import type { Amount, ContactRef, Intent } from "../../intent.ts";
import { entityIn, has, type Item } from "../items.ts";
import { isUnreal } from "./hedge.ts";
import { isFiller, isPoint, type Part, type Read, textOf, whenOf } from "./part.ts";
import { type Person, personAt } from "./persons.ts";

/** The pieces of a sale, in whatever order they were said. */
interface Sale {
  readonly person: Person | undefined;
  readonly amounts: readonly Item[];
  readonly quantity: number | undefined;
  readonly product: string | undefined;
  readonly points: readonly Item[];
  readonly reference: string | undefined;
  readonly each: boolean;
  readonly cost: Amount | undefined;
}

const verbs = new Set([
  "bought",
  "sold",
  "sale",
  "ordered",
  "order",
  "purchased",
  "purchase",
  "took",
]);

/** Reads a sale or refund: "Mark Bell bought 2 v60 for 48", "refunded Tom 20 for the mug". */
export function saleCommand(part: Part): Read | undefined {
  const { items } = part;
  const act = actOf(items);
  if (act === undefined || items.slice(0, items.indexOf(act)).some(isUnreal)) return undefined;
  if (items.some(isOfQuestion)) return undefined;
  const sale = piecesOf(part, act);
  if (sale === undefined) return undefined;
  const { person, amounts, quantity, product, points, reference, each, cost } = sale;
  const contact: ContactRef | undefined =
    person?.contact ?? (part.carried ? { last: true } : undefined);
  const when = whenOf(points, "past", part.situation);
  const amount = amountOf(amounts[0]);
  const refund = has(act, "REFUND");
  if (contact === undefined && amount === undefined && product === undefined) return undefined;
  const shared = {
    ...(contact && { contact }),
    ...(product !== undefined && { product }),
    ...(quantity !== undefined && { quantity }),
    ...(amount && { amount }),
    ...(when && { when }),
    ...(reference !== undefined && { reference }),
  };
  const intent: Intent = refund
    ? { do: "record_refund", ...shared }
    : { do: "record_purchase", ...shared, ...(each && { each: true }), ...(cost && { cost }) };
  return { intents: [intent] };
}

/** Words of questions about sales, which a report of one does not hold. */
const isOfQuestion = (item: Item): boolean =>
  item.name?.full !== true &&
  (has(item, "NOT", "NEVER", "LAST", "CUSTOMER", "HOW_MANY", "HOW_MUCH") ||
    ["who", "which", "everyone", "anyone", "whoever", "all"].includes(item.word));

/** The word that tells of a sale or refund, told as done. */
function actOf(items: readonly Item[]): Item | undefined {
  const usable = items.filter((item) => item.name?.full !== true);
  const refund = usable.find(
    (item) =>
      has(item, "REFUND") &&
      /^(refund|gave|paid|returned|reimburs|credit|money back|sent back|handed)/.test(item.word),
  );
  if (refund !== undefined) return refund;
  return usable.find(
    (item) =>
      verbs.has(item.word) ||
      (has(item, "BUY") && /(ed|ught|new order|t)$/.test(item.word.split(" ")[0] ?? "")) ||
      item.word === "picked up" ||
      item.word === "got" ||
      item.word === "paid" ||
      item.word === "spent",
  );
}

function piecesOf(part: Part, act: Item): Sale | undefined {
  const { items } = part;
  const at = items.indexOf(act);
  const used = new Set<Item>([act]);
  const person = buyerIn(part, at);
  for (const item of person?.items ?? []) used.add(item);
  const points = items.filter(
    (item) => !used.has(item) && isPoint(item) && entityIn(item, "money") === undefined,
  );
  for (const item of points) used.add(item);
  const costed = costOf(items);
  for (const item of costed?.items ?? []) used.add(item);
  const reference = items.find(
    (item) => !used.has(item) && entityIn(item, "reference") !== undefined,
  );
  if (reference !== undefined) used.add(reference);
  const monies = items.filter((item) => !used.has(item) && entityIn(item, "money") !== undefined);
  const amounts = monies.length > 0 ? monies : bareAmounts(items, used);
  if (amounts.length > 1) return undefined;
  for (const item of amounts) used.add(item);
  const counted = items.find((item) => !used.has(item) && quantityIn(item) !== undefined);
  if (counted !== undefined) used.add(counted);
  const product = productIn(part, used);
  if (product === undefined) return undefined;
  const rest = items.filter((item) => !used.has(item) && !product.items.includes(item));
  if (!rest.every((item) => isAside(item))) return undefined;
  const each = rest.some(
    ({ word }) => word === "each" || word === "apiece" || word === "per" || word === "a piece",
  );
  return {
    person,
    amounts,
    quantity: quantityIn(counted),
    product: product.name,
    points,
    reference: reference === undefined ? undefined : entityIn(reference, "reference")?.value,
    each,
    cost: costed?.amount,
  };
}

const asideWords = new Set([
  "each",
  "apiece",
  "per",
  "ref",
  "reference",
  "invoice",
  "total",
  "cash",
  "card",
  "paid",
  "costs",
]);

const isAside = (item: Item): boolean =>
  !isUnreal(item) &&
  item.name?.full !== true &&
  (isFiller(item) ||
    asideWords.has(item.word) ||
    has(
      item,
      "BUY",
      "ORDER",
      "LOG",
      "LOGS",
      "SPEND",
      "GET",
      "EARN",
      "REFUND",
      "ADD",
      "PUT",
      "AND",
      "MONEY_NOUN",
    ));

/** The person named beside the act, first before it, else after. */
function buyerIn({ items, situation }: Part, at: number): Person | undefined {
  const places = [...items.keys()].sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  const named = (index: number): boolean => {
    const item = items[index];
    return (
      item?.name?.contact === true &&
      (!item.name.weak || item.name.full || item.capital || before(items, index))
    );
  };
  const start = places.filter(named).map((index) => firstOf(items, index));
  for (const index of start) {
    const person = personAt(items, index, situation.vocabulary);
    if (person !== undefined) return person;
  }
  const pronoun = items.findIndex(({ word }) =>
    ["he", "she", "they", "him", "her", "them"].includes(word),
  );
  if (pronoun >= 0) return personAt(items, pronoun, situation.vocabulary);
  const after = items.findIndex(
    (item, index) => index > at && ["to", "from", "for", "by"].includes(item.word),
  );
  const unknown = [after + 1, at - 1, 0].filter(
    (index) => index >= 0 && items[index]?.capital === true,
  );
  for (const index of unknown) {
    const person = personAt(items, index, situation.vocabulary);
    if (person !== undefined) return person;
  }
  return undefined;
}

const before = (items: readonly Item[], index: number): boolean =>
  ["to", "from", "by"].includes(items[index - 1]?.word ?? "");

/** A title or an unknown first name before a known one belongs to it. */
function firstOf(items: readonly Item[], index: number): number {
  const item = items[index - 1];
  return item !== undefined && /^(mr|mrs|ms|herr|frau|dr)$/.test(item.word) ? index - 1 : index;
}

const amountOf = (item: Item | undefined): Amount | undefined => {
  const money = entityIn(item, "money");
  if (money !== undefined) return money.amount;
  const number = entityIn(item, "number");
  if (number === undefined || item === undefined) return undefined;
  const minors = number.readings.map((value) => Math.round(value * 100));
  const [only, ...others] = minors;
  if (only === undefined) return undefined;
  return others.length === 0 ? { minor: only } : { unclear: minors, words: item.text };
};

const moneyMarks = new Set(["for", "at", "=", "worth", "@", "total", "paid"]);

/** Numbers without a currency that stand where an amount would: "for 48", "at 24 each". */
function bareAmounts(items: readonly Item[], used: ReadonlySet<Item>): readonly Item[] {
  const numbers = items.filter((item) => !used.has(item) && entityIn(item, "number") !== undefined);
  const marked = numbers.filter((item) => {
    const previous = items[items.indexOf(item) - 1];
    return (
      previous !== undefined &&
      (moneyMarks.has(previous.word) ||
        moneyMarks.has(previous.mark ?? "") ||
        has(previous, "SPEND"))
    );
  });
  if (marked.length > 0) return marked;
  const decimal = numbers.filter((item) => /\d[.,]\d{2}$/.test(item.text));
  return decimal;
}

const quantityIn = (item: Item | undefined): number | undefined => {
  const quantity = entityIn(item, "quantity");
  if (quantity !== undefined) return quantity.value;
  return entityIn(item, "number")?.value;
};

/** "cost 12", "cost price 12 €". */
function costOf(
  items: readonly Item[],
): { readonly amount: Amount; readonly items: readonly Item[] } | undefined {
  const at = items.findIndex(({ word }) => word === "cost" || word === "cost price");
  const [word, value] = [items[at], items[at + 1]];
  const amount = at < 0 ? undefined : amountOf(value);
  return amount === undefined || word === undefined || value === undefined
    ? undefined
    : { amount, items: [word, value] };
}

/** The product named, else the words between the pieces, which must stand together. */
function productIn(
  part: Part,
  used: ReadonlySet<Item>,
): { readonly name: string | undefined; readonly items: readonly Item[] } | undefined {
  const { items } = part;
  const known = items.filter((item) => !used.has(item) && item.shop.product !== undefined);
  const [first, second] = known;
  if (second !== undefined) return undefined;
  if (first !== undefined) {
    const start = items.indexOf(first);
    let [from, to] = [start, start + 1];
    while (isPartOf(items[from - 1], used)) from--;
    while (isPartOf(items[to], used)) to++;
    const words = items.slice(from, to);
    const [only, ...others] = first.shop.product ?? [];
    const name = others.length === 0 && words.length === 1 ? only : textOf(part, words);
    return { name, items: words };
  }
  const free = items.filter((item) => isPartOf(item, used));
  const [head, last] = [free[0], free.at(-1)];
  if (head === undefined || last === undefined) return { name: undefined, items: [] };
  const words = items.slice(items.indexOf(head), items.indexOf(last) + 1);
  if (words.some((item) => used.has(item))) return undefined;
  return { name: textOf(part, words), items: words };
}

const isPartOf = (item: Item | undefined, used: ReadonlySet<Item>): boolean =>
  item !== undefined &&
  !used.has(item) &&
  item.mark === undefined &&
  !isAside(item) &&
  !isUnreal(item);
