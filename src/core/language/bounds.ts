import { toMajor } from "../money.ts";
import type { Bound } from "./frames.ts";
import { entityIn, has, type Item } from "./items.ts";

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
  readonly money?: { readonly currency?: string };
}

/** Finds "more than 200 euros", "40 or more", "at least two", "3 to 5", "between 500 and 1000". */
export function comparisonsIn(items: readonly Item[]): Comparisons {
  const bounds = new Map<Item, Bound>();
  const used = new Set<Item>();
  const figures = items.flatMap((item, at) => figureOf(item, at) ?? []);
  for (const [index, figure] of figures.entries()) {
    if (bounds.has(figure.item)) continue;
    const next = figures[index + 1];
    const range = next === undefined ? undefined : rangeOf(figure, next, items);
    if (range !== undefined && next !== undefined) {
      bounds.set(figure.item, range.bound);
      for (const item of range.used) used.add(item);
      bounds.set(next.item, range.bound);
      used.add(next.item);
      bounds.delete(next.item);
      continue;
    }
    const single = singleOf(figure, items);
    if (single === undefined) continue;
    bounds.set(figure.item, single.bound);
    for (const item of single.used) used.add(item);
  }
  return { bounds, used };
}

function figureOf(item: Item, at: number): Figure | undefined {
  const money = entityIn(item, "money");
  if (money !== undefined) {
    const { amount } = money;
    const code = amount.currency ?? "EUR";
    const currency = amount.currency === undefined ? {} : { currency: amount.currency };
    return "minor" in amount
      ? { item, at, value: toMajor(amount.minor, code), money: currency }
      : {
          item,
          at,
          value: 0,
          unclear: amount.unclear.map((each) => toMajor(each, code)),
          money: currency,
        };
  }
  const number = entityIn(item, "number");
  if (number === undefined) return undefined;
  return number.readings.length > 1
    ? { item, at, value: number.value, unclear: number.readings }
    : { item, at, value: number.value };
}

const extras = ({ unclear, money }: Figure): Pick<Bound, "unclear" | "money"> => ({
  ...(unclear === undefined ? {} : { unclear }),
  ...(money === undefined ? {} : { money }),
});

interface Compared {
  readonly bound: Bound;
  readonly used: readonly Item[];
}

/** "between 500 and 1000", "from 3 to 5", "3-5". */
function rangeOf(a: Figure, b: Figure, items: readonly Item[]): Compared | undefined {
  const inner = items.slice(a.at + 1, b.at);
  const before = items[a.at - 1];
  const opened = has(before, "BETWEEN");
  const joined = inner.length === 1 && (isTo(inner[0]) || (opened && has(inner[0], "AND")));
  if (!joined || before === undefined) return joined ? ranged(a, b, inner) : undefined;
  return ranged(a, b, opened ? [before, ...inner] : inner);
}

const isTo = (item: Item | undefined): boolean =>
  item?.word === "to" || (item?.mark !== undefined && /^·?[-–]$/.test(item.mark));

const ranged = (a: Figure, b: Figure, used: readonly Item[]): Compared => ({
  bound: { atLeast: a.value, atMost: b.value, ...extras(a), ...extras(b) },
  used,
});

/** Words of comparison before the number, and what they make of it. */
const before = [
  ["AT_LEAST", "atLeast"],
  ["AT_MOST", "atMost"],
  ["MORE_THAN", "moreThan"],
  ["LESS_THAN", "lessThan"],
  ["EXACTLY", "exactly"],
] as const;

function singleOf(figure: Figure, items: readonly Item[]): Compared | undefined {
  const after = items[figure.at + 1];
  const later = items[figure.at + 2];
  for (const next of [after, later]) {
    if (next !== undefined && has(next, "OR_MORE"))
      return { bound: { atLeast: figure.value, ...extras(figure) }, used: [next] };
    if (next !== undefined && has(next, "OR_LESS"))
      return { bound: { atMost: figure.value, ...extras(figure) }, used: [next] };
  }
  const previous = [items[figure.at - 1], items[figure.at - 2]];
  for (const [index, item] of previous.entries()) {
    if (item === undefined || (index === 1 && !has(previous[0], "EXACTLY", "FILLER"))) continue;
    for (const [concept, key] of before)
      if (has(item, concept))
        return {
          bound: { [key]: figure.value, ...extras(figure) },
          used: previous.slice(0, index + 1).flatMap((each) => each ?? []),
        };
  }
  return undefined;
}
