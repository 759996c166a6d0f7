import type { Concept } from "./concepts.ts";
import { conceptNames } from "./concepts.ts";
import type { EntityKind } from "./entities/entity.ts";
import { entityIn, has, type Item } from "./items.ts";
import type { ShopField } from "./shop-words.ts";
import { shopFields } from "./shop-words.ts";
import { lengthOf, periodOf } from "./times-asked.ts";

/**
 * A frame is a small set of concepts and readings that together mean something, whatever stands
 * between them in the segment: "NOT BUY|ORDER duration? product?". Capitals are concepts,
 * small letters readings (city, period, person, bound …), `|` is or, `?` may be missing, and `<`
 * says that the piece must stand after the one named before it.
 */
export interface Frame<Meaning> {
  readonly when: string;
  readonly means: (of: Matched) => Meaning | undefined;
}

/** A plain number; "2025" is a year, and "zero" is none. */
const numberOf = (item: Item): number | undefined =>
  entityIn(item, "period") === undefined && !has(item, "NOT")
    ? entityIn(item, "number")?.value
    : undefined;

/** The pieces a frame found. */
export class Matched {
  readonly items: readonly Item[];
  readonly #bounds: ReadonlyMap<Item, Bound>;
  constructor(items: readonly Item[], bounds: ReadonlyMap<Item, Bound>) {
    this.items = items;
    this.#bounds = bounds;
  }
  /** What the first piece says that says such a thing. */
  first<Value>(of: (item: Item) => Value | undefined): Value | undefined {
    for (const item of this.items) {
      const value = of(item);
      if (value !== undefined) return value;
    }
    return undefined;
  }
  number(item: Item): number | undefined {
    return numberOf(item);
  }
  shop(field: ShopField): readonly string[] | undefined {
    return this.first(({ shop }) => shop[field]);
  }
  concept(...concepts: readonly Concept[]): Concept | undefined {
    return concepts.find((concept) => this.items.some((item) => has(item, concept)));
  }
  item(test: (item: Item) => boolean): Item | undefined {
    return this.items.find(test);
  }
  get bound(): Bound | undefined {
    return this.first((item) => this.#bounds.get(item));
  }
}

/** "more than 200", "40 or more", "3 to 5": what a number is compared with. */
export interface Bound {
  readonly moreThan?: number;
  readonly atLeast?: number;
  readonly lessThan?: number;
  readonly atMost?: number;
  readonly exactly?: number;
  /** The ways in which each of its numbers may be read that has several; the first of them is taken. */
  readonly unclear?: readonly (readonly number[])[];
  readonly money?: { readonly currency?: string; readonly perMajor: number };
}

/** One piece of a frame. */
interface Piece {
  /** The concepts and readings of which it must have one. */
  readonly names: readonly string[];
  readonly tests: readonly ((item: Item, bounds: ReadonlyMap<Item, Bound>) => boolean)[];
  readonly optional: boolean;
  readonly after: boolean;
}

const known: ReadonlySet<string> = new Set(conceptNames);
/** Whether a name in a frame is a concept, and no reading. */
export const isConcept = (name: string): name is Concept => known.has(name);
const isField = (name: string): name is ShopField => shopFields.some((field) => field === name);
const kinds: readonly EntityKind[] = [
  "period",
  "duration",
  "point",
  "money",
  "number",
  "quantity",
  "percent",
  "limit",
  "phone",
  "email",
  "url",
  "reference",
  "quote",
  "birthday",
];
const isEntityKind = (name: string): name is EntityKind => kinds.some((kind) => kind === name);

type Test = Piece["tests"][number];
/** What small letters of a frame say, beside the fields of the shop and the kinds of entities. */
export const readings: Readonly<Record<string, Test>> = {
  duration: (item) => lengthOf(item) !== undefined,
  period: (item) => periodOf(item) !== undefined,
  number: (item) => numberOf(item) !== undefined,
  contact: (item) => item.name?.contact === true,
  company: (item) => item.name?.company === true,
  word: (item) => item.concepts.size === 0 && item.mark === undefined,
  bound: (item, bounds) => bounds.has(item),
};

function testOf(name: string): Test {
  const reading = readings[name];
  if (reading !== undefined) return reading;
  if (isConcept(name)) return (item) => item.concepts.has(name);
  if (isField(name)) return (item) => item.shop[name] !== undefined;
  if (isEntityKind(name)) return (item) => entityIn(item, name) !== undefined;
  throw new Error(`No such concept or reading: ${name}`);
}

const compiled = new Map<string, readonly Piece[]>();

/** The pieces of a frame; the first that it cannot do without comes first. */
export function piecesOf(when: string): readonly Piece[] {
  let pieces = compiled.get(when);
  if (pieces === undefined) {
    pieces = when.split(" ").map((part) => {
      const names = part.replace(/[?<]/g, "").split("|");
      return {
        optional: part.endsWith("?"),
        after: part.startsWith("<"),
        names,
        tests: names.map(testOf),
      };
    });
    const head = pieces.findIndex(({ optional }) => !optional);
    pieces = [...pieces.slice(Math.max(0, head)), ...pieces.slice(0, Math.max(0, head))];
    compiled.set(when, pieces);
  }
  return pieces;
}

/** The pieces of the frame among the free items of a segment, nearest together; or nothing. */
export function match(
  when: string,
  items: readonly Item[],
  used: ReadonlySet<Item>,
  bounds: ReadonlyMap<Item, Bound>,
): Matched | undefined {
  const pieces = piecesOf(when);
  const free = (at: number, piece: Piece, taken: readonly number[]): boolean => {
    const item = items[at];
    if (item === undefined || used.has(item) || taken.includes(at)) return false;
    return piece.tests.some((test) => test(item, bounds));
  };
  const [head, ...others] = pieces;
  if (head === undefined) return undefined;
  for (let at = 0; at < items.length; at++) {
    if (!free(at, head, [])) continue;
    const found = gathered(at, others, items.length, free);
    if (found === undefined) continue;
    const sorted = [...found].sort((a, b) => a - b);
    return new Matched(
      sorted.flatMap((index) => items[index] ?? []),
      bounds,
    );
  }
  return undefined;
}

function gathered(
  start: number,
  others: readonly Piece[],
  count: number,
  free: (at: number, piece: Piece, taken: readonly number[]) => boolean,
): readonly number[] | undefined {
  const taken = [start];
  let last = start;
  for (const piece of others) {
    const at = nearest(
      taken,
      count,
      (each) => (!piece.after || each > last) && free(each, piece, taken),
    );
    if (at === undefined) {
      if (!piece.optional) return undefined;
      continue;
    }
    taken.push(at);
    last = at;
  }
  return taken;
}

/** The fitting index nearest to those taken. */
function nearest(
  taken: readonly number[],
  count: number,
  fits: (at: number) => boolean,
): number | undefined {
  const low = Math.min(...taken);
  const high = Math.max(...taken);
  for (let reach = 0; reach < count; reach++)
    for (const at of reach === 0 ? between(low, high) : [high + reach, low - reach])
      if (at >= 0 && at < count && fits(at)) return at;
  return undefined;
}

const between = (low: number, high: number): readonly number[] =>
  Array.from({ length: high - low + 1 }, (_, index) => low + index);
