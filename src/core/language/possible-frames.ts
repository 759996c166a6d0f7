import { type Bound, isConcept, piecesOf, readings } from "./frames.ts";
import type { Item } from "./items.ts";

const noBounds: ReadonlyMap<Item, Bound> = new Map();

const readingNames = Object.keys(readings);
/** Those that a piece may have without being a time, a number or the like. */
const readingsOfWords = ["contact", "company", "word"];

const namesKept = new WeakMap<Item, string[]>();

/** Every concept and reading that a piece has, its bound aside. */
function namesOf(item: Item): readonly string[] {
  let names = namesKept.get(item);
  if (names === undefined) {
    names = [...item.concepts, ...Object.keys(item.shop)];
    for (const { kind } of item.entities) names.push(kind);
    for (const name of item.entities.length === 0 ? readingsOfWords : readingNames)
      if (readings[name]?.(item, noBounds) === true) names.push(name);
    namesKept.set(item, names);
  }
  return names;
}

interface Row {
  readonly when: string;
}

/** A frame by its place in its table, with the names of the pieces that it cannot do without. */
interface Needing {
  readonly at: number;
  readonly needs: readonly (readonly string[])[];
}

/** The frames of each table by each name of the piece that rules most messages out. */
const needingKept = new WeakMap<readonly Row[], ReadonlyMap<string, readonly Needing[]>>();

function needingOf(frames: readonly Row[]): ReadonlyMap<string, readonly Needing[]> {
  const kept = needingKept.get(frames);
  if (kept !== undefined) return kept;
  const needing = new Map<string, Needing[]>();
  for (const [at, { when }] of frames.entries()) {
    const needs = piecesOf(when).flatMap(({ names, optional }) => (optional ? [] : [names]));
    const [key] = needs.toSorted((a, b) => commonness(a) - commonness(b));
    if (key === undefined) throw new Error(`Every piece of "${when}" may be missing`);
    for (const name of key) needing.set(name, [...(needing.get(name) ?? []), { at, needs }]);
  }
  needingKept.set(frames, needing);
  return needing;
}

/** Readings, in small letters, are found in more messages than concepts. */
const commonness = (names: readonly string[]): number =>
  names.length + names.filter((name) => !isConcept(name)).length * 10;

/**
 * Those of a table's frames that may fit the pieces, in their order: most need a concept or a
 * reading that no piece has.
 */
export function possible<Frame extends Row>(
  frames: readonly Frame[],
  items: readonly Item[],
  bounds: ReadonlyMap<Item, Bound>,
): readonly Frame[] {
  const there = new Set<string>();
  for (const item of items) {
    for (const name of namesOf(item)) there.add(name);
    if (bounds.has(item)) there.add("bound");
  }
  const isThere = (name: string): boolean => there.has(name);
  const needing = needingOf(frames);
  const found = new Set<number>();
  for (const name of there)
    for (const { at, needs } of needing.get(name) ?? [])
      if (needs.every((names) => names.some(isThere))) found.add(at);
  return [...found].sort((a, b) => a - b).flatMap((at) => frames[at] ?? []);
}
