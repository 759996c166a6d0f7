import { minorPerMajor, toMajor } from "../money.ts";
import { isThousands } from "./entities/money.ts";
import type { Bound } from "./frames.ts";
import { entityIn, has, type Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";
import { lengthOf, periodOf } from "./times-asked.ts";

/** The comparisons in a message, each on the item of its number; and the words used up for them. */
export interface Comparisons {
  readonly bounds: ReadonlyMap<Item, Bound>;
  readonly used: ReadonlySet<Item>;
}

interface Figure {
  readonly item: Item;
  readonly at: number;
  readonly value: number;
  readonly unclear?: readonly number[];
  readonly money?: { readonly currency?: string; readonly perMajor: number };
}

interface Compared {
  readonly bound: Bound;
  /** The number it stands on, where that is not the first. */
  readonly on?: Item;
  readonly used: readonly Item[];
}

const kept = new WeakMap<readonly Item[], Comparisons>();

/** The comparisons in some pieces, found once for all readers of them. */
export function comparisonsIn(items: readonly Item[]): Comparisons {
  let found = kept.get(items);
  if (found === undefined) kept.set(items, (found = comparisonsOf(items)));
  return found;
}

/** Finds "more than 200 euros", "40 or more", "at least two", "3 to 5", "between 500 and 1000". */
function comparisonsOf(items: readonly Item[]): Comparisons {
  const bounds = new Map<Item, Bound>();
  const used = new Set<Item>();
  const figures = items.flatMap((item, at) => figureOf(item, at, items[at + 1]) ?? []);
  let rangesTo = -1;
  for (const [index, figure] of figures.entries()) {
    if (index <= rangesTo) continue;
    const range = pairOf(figure, figures[index + 1], items);
    if (range !== undefined) rangesTo = index + 1;
    const found = range ?? singleOf(figure, items);
    if (found === undefined) continue;
    bounds.set(found.on ?? figure.item, found.bound);
    for (const item of found.used) used.add(item);
  }
  for (const item of loose(items)) used.add(item);
  return { bounds, used };
}

const pairOf = (a: Figure, b: Figure | undefined, items: readonly Item[]): Compared | undefined =>
  b && (rangeOf(a, b, items) ?? bothOf(a, b, items));

/** "in over 90 days", "for more than a year", "90 days or more": the length is meant, no more. */
function loose(items: readonly Item[]): readonly Item[] {
  return items.filter((item, at) => {
    const [before, next, later] = [items[at - 1], items[at + 1], items[at + 2]];
    if (has(item, "MORE_THAN", "AT_LEAST") || (has(item, "EXACTLY") && !has(item, "FILLER")))
      return isLength(next) || (has(next, "FILLER") && isLength(later));
    return has(item, "OR_MORE") && isLength(before);
  });
}

const isLength = (item: Item | undefined): boolean =>
  lengthOf(item) !== undefined && entityIn(item, "number") === undefined;

/** "from 2025" compares nothing, "more than 2000 orders" does. */
const isYear = (item: Item, next: Item | undefined): boolean =>
  periodOf(item) !== undefined && !has(next, "ORDER", "ORDERS_NOUN", "TIMES", "MONEY_NOUN");

function figureOf(item: Item, at: number, next: Item | undefined): Figure | undefined {
  const entity = entityIn(item, "money");
  if (entity !== undefined) {
    const { amount, currency: code } = entity;
    const named = amount.currency === undefined ? {} : { currency: amount.currency };
    const money = { ...named, perMajor: minorPerMajor(code) };
    if ("minor" in amount) return { item, at, value: toMajor(amount.minor, code), money };
    const readings = amount.unclear.map((each) => toMajor(each, code));
    return isThousands(entity.text)
      ? { item, at, value: readings[0] ?? 0, money }
      : { item, at, value: readings[0] ?? 0, unclear: readings, money };
  }
  const number = entityIn(item, "number");
  if (number === undefined || isYear(item, next)) return undefined;
  const { value, readings } = number;
  return { item, at, value, ...(readings.length > 1 ? { unclear: readings } : {}) };
}

function extras(...figures: readonly Figure[]): Pick<Bound, "unclear" | "money"> {
  const unclear = figures.flatMap((figure) => (figure.unclear ? [figure.unclear] : []));
  const money = figures.findLast((figure) => figure.money !== undefined)?.money;
  return {
    ...(unclear.length === 0 ? {} : { unclear }),
    ...(money === undefined ? {} : { money }),
  };
}

/** "between 500 and 1000", "from 3 to 5", "3-5". */
function rangeOf(a: Figure, b: Figure, items: readonly Item[]): Compared | undefined {
  const inner = items.slice(a.at + 1, b.at);
  const between = inner[0];
  const opener = items[a.at - 1];
  const opened = opener !== undefined && has(opener, "BETWEEN");
  if (inner.length !== 1 || !(isTo(between) || (opened && has(between, "AND")))) return undefined;
  return {
    bound: { atLeast: a.value, atMost: b.value, ...extras(a, b) },
    used: [...(opened ? [opener] : []), ...inner, b.item],
  };
}

/** "at least 20 and less than 50": a lower and an upper bound of the same thing. */
function bothOf(a: Figure, b: Figure, items: readonly Item[]): Compared | undefined {
  const [first, second] = [singleOf(a, items), singleOf(b, items)];
  if (first === undefined || second === undefined || isLower(first) === isLower(second))
    return undefined;
  const inner = items.slice(a.at + 1, b.at).filter((item) => !second.used.includes(item));
  const isOne = inner.every((item) => has(item, "AND", "BUT", "MONEY_NOUN", "ORDERS_NOUN"));
  if (!isOne || isExact(first) || isExact(second)) return undefined;
  const isCounted = has(items[b.at + 1], "ORDER", "ORDERS_NOUN", "TIMES", "MONEY_NOUN");
  const [on, other] = isCounted ? [b.item, a.item] : [a.item, b.item];
  const bound = { ...first.bound, ...second.bound, ...extras(a, b) };
  return { bound, on, used: [...first.used, ...second.used, ...inner, other] };
}

const isLower = ({ bound: { moreThan, atLeast } }: Compared): boolean =>
  moreThan !== undefined || atLeast !== undefined;

const isExact = ({ bound }: Compared): boolean => bound.exactly !== undefined;

const isTo = (item: Item | undefined): boolean =>
  item?.word === "to" || (item?.mark !== undefined && /^·?[-–]$/.test(item.mark));

/** Words of comparison before the number, and what they make of it. */
const before = [
  ["AT_LEAST", "atLeast"],
  ["AT_MOST", "atMost"],
  ["MORE_THAN", "moreThan"],
  ["LESS_THAN", "lessThan"],
  ["EXACTLY", "exactly"],
] as const;

function singleOf(figure: Figure, items: readonly Item[]): Compared | undefined {
  const [next, later] = items.slice(figure.at + 1, figure.at + 3);
  // "two vases or more" are no amount.
  const isApart = has(next, "AND", "BUT") || next?.shop.product !== undefined;
  const after = [next, isApart ? undefined : later].find((item) => has(item, "OR_MORE", "OR_LESS"));
  if (after !== undefined) {
    const key = has(after, "OR_MORE") ? "atLeast" : "atMost";
    return { bound: { [key]: figure.value, ...extras(figure) }, used: [after] };
  }
  return shortOf(figure, items) ?? countOf(figure, items) ?? ledAt(figure, items);
}

/** "number of orders is 1": exactly as many. */
function countOf(figure: Figure, items: readonly Item[]): Compared | undefined {
  const near = items[figure.at - 1];
  return near !== undefined &&
    /^(?:is|was|equals|being|=)$/.test(near.word) &&
    has(items[figure.at - 2], "ORDER_COUNT")
    ? { bound: { exactly: figure.value, ...extras(figure) }, used: [near] }
    : undefined;
}

function ledAt(figure: Figure, items: readonly Item[]): Compared | undefined {
  const near = items[figure.at - 1];
  if (near === undefined) return undefined;
  const far = has(near, "EXACTLY", "FILLER") ? items[figure.at - 2] : undefined;
  return ledBy(figure, near, []) ?? ledBy(figure, far, [near]);
}

/** "haven't got to 3 orders yet", "not as many as 3", "not reached €100": less than that. */
function shortOf(figure: Figure, items: readonly Item[]): Compared | undefined {
  const at = items.findLastIndex(
    (item, place) => place < figure.at && place > figure.at - 7 && has(item, ...denying),
  );
  const said = items.slice(at, figure.at);
  if (at < 0 || !notReached.test(wordsOf(said))) return undefined;
  return { bound: { lessThan: figure.value, ...extras(figure) }, used: said };
}
const denying = ["NOT", "NEVER", "WITHOUT", "LESS_THAN"] as const;
const notReached =
  /^(?:(?:have |has |had |did |do )?(?:not|never)(?: ever| even| quite| yet| so far)*|yet to|(?:have|has) yet to)(?: (?:got|get|gotten|made it|make it|come|came|been|got up|made it up|come up|got as far|managed to get)(?: up)?(?: even)? (?:to|as)| (?:reach|reached|hit|attained|cracked|managed)(?: to reach)?| (?:spent|spend|paid|dropped|parted with)(?: us)?| (?:as|so) (?:many|much) as)(?: the| even| a)*$/u;

/** What a word before the number makes of it; `between` stands between the two. */
function ledBy(
  figure: Figure,
  item: Item | undefined,
  between: readonly Item[],
): Compared | undefined {
  const row = before.find(([concept]) => has(item, concept));
  if (item === undefined || row === undefined) return undefined;
  return { bound: { [row[1]]: figure.value, ...extras(figure) }, used: [item, ...between] };
}
