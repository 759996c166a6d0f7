import { has, type Item } from "./items.ts";
import { isStop } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

/**
 * Where "… from customers who …" begins, which says of whom a figure is: what stands before it
 * belongs to the figure, what follows to the people. Without such words, where the message ends.
 */
export function ofWhomAt(items: readonly Item[]): number {
  const at = items.findIndex(
    (item, index) => index > 0 && isOfWhom(item, items.slice(0, index), items.slice(index + 1)),
  );
  return at < 0 ? items.length : at;
}

/** Whether the message says of whom a figure is, and of whom else than those it counts. */
export const saysOfWhom = (items: readonly Item[]): boolean => ofWhomAt(items) < items.length;

function isOfWhom({ word }: Item, before: readonly Item[], after: readonly Item[]): boolean {
  const isOf = subjects.get(word);
  return isOf !== undefined && beginsWithPeople(after) && before.some(isOf);
}

/** "from contacts", "from our wholesale customers" */
function beginsWithPeople(items: readonly Item[]): boolean {
  for (const item of items.slice(0, 3)) {
    if (isPeople(item)) return true;
    if (isStop(item) || has(item, "AND", "OR", "WHO") || periodOf(item) !== undefined) return false;
  }
  return false;
}

/** "customers", "our repeat customers", "prospects", "people" */
export const isPeople = (item: Item): boolean =>
  has(item, "CUSTOMER", "PROSPECT") ||
  /\b(?:contacts|people|customers|clients|buyers)$/.test(item.word);

/** "new customers among contacts tagged VIP" */
const isCounted = (item: Item): boolean => isFigure(item) || isPeople(item);

/** What there can be from people: money, orders, exchanges. */
const isFigure = (item: Item): boolean =>
  has(
    item,
    "REVENUE",
    "PROFIT",
    "REFUND",
    "ORDERS_NOUN",
    "AVERAGE_ORDER",
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
    "CALL",
    "EMAIL",
    "MEETING",
    "VISIT",
    "MESSAGE",
    "NOTE",
  );

const isTask = (item: Item): boolean => has(item, "FOLLOW_UP", "OVERDUE");

/** What each word says of whom it is: money from people, calls with them, tasks for them. */
const subjects: ReadonlyMap<string, (item: Item) => boolean> = new Map([
  ["from", isFigure],
  ["with", isFigure],
  ["among", isCounted],
  ["for", isTask],
]);
