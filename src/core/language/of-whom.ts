import { entityIn, has, type Item } from "./items.ts";
import { isStop } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

const kept = new WeakMap<readonly Item[], number>();

/**
 * Where "… from customers who …" begins, which says of whom a figure is: what stands before it
 * belongs to the figure, what follows to the people. Without such words, where the message ends.
 * Every figure that may be meant asks for it, so it is found once for the same pieces.
 */
export function ofWhomAt(items: readonly Item[]): number {
  let at = kept.get(items);
  if (at === undefined) {
    const found = items.findIndex((item, index) => isOfWhom(item, index, items));
    at = found < 0 ? items.length : found;
    kept.set(items, at);
  }
  return at;
}

/** Whether the message says of whom a figure is, and of whom else than those it counts. */
export const saysOfWhom = (items: readonly Item[]): boolean => ofWhomAt(items) < items.length;

function isOfWhom({ word }: Item, at: number, items: readonly Item[]): boolean {
  const isOf = subjects.get(word);
  return (
    isOf !== undefined &&
    beginsWithPeople(items.slice(at + 1, at + 4)) &&
    items.slice(0, at).some(isOf)
  );
}

/** "from contacts", "from our wholesale customers" */
function beginsWithPeople(items: readonly Item[]): boolean {
  for (const [at, item] of items.entries()) {
    if (has(item, "PARETO") || entityIn(item, "percent") !== undefined) return false;
    if (isPeople(item) || isAnybodyAt(item, items[at + 1])) return true;
    if (isStop(item) || has(item, "AND", "OR", "WHO") || periodOf(item) !== undefined) return false;
  }
  return false;
}

/** "anyone from Café Nord", "somebody in Leeds" */
const isAnybodyAt = ({ word }: Item, next: Item | undefined): boolean =>
  /^(?:anyone|anybody|someone|somebody|everyone|everybody)$/.test(word) &&
  /^(?:from|at|of|in|over at|over in)$/.test(next?.word ?? "");

/** "customers", "our repeat customers", "prospects", "people" */
export const isPeople = (item: Item): boolean =>
  has(item, "CUSTOMER", "PROSPECT") ||
  /\b(?:contacts|people|customers|clients|buyers)$/.test(item.word);

/** "new customers among contacts tagged VIP" */
const isCounted = (item: Item): boolean => isFigure(item) || isPeople(item);

/** "calls to wholesale customers" */
const isExchange = (item: Item): boolean =>
  has(item, "CALL", "EMAIL", "MEETING", "VISIT", "MESSAGE");

/** What there can be from people: money, orders, exchanges. */
const isFigure = (item: Item): boolean =>
  isExchange(item) ||
  has(
    item,
    "REVENUE",
    "PROFIT",
    "REFUND",
    "ORDERS_NOUN",
    "AVERAGE_ORDER",
    "AVERAGE_CUSTOMER",
    "UNITS",
    "CLV",
    "PREDICTED",
    "REPEAT_RATE",
    "RETENTION",
    "PARETO",
    "COHORT",
    "FIRST_YEAR_RETURN",
    "SECOND_ORDER",
    "INTERACTION",
    "NOTE",
  );

/** "units sold to customers in Leeds" */
const isSelling = ({ word }: Item): boolean => /^(?:sold|sell|selling)$/.test(word);

const isTask = (item: Item): boolean => has(item, "FOLLOW_UP", "OVERDUE");

/** What each word says of whom it is: money from people, calls with them, tasks for them. */
const subjects: ReadonlyMap<string, (item: Item) => boolean> = new Map([
  ["from", isFigure],
  ["with", isFigure],
  ["among", isCounted],
  ["for", isTask],
  ["to", (item) => isExchange(item) || isSelling(item)],
]);
