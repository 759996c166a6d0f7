import { type Concept, conceptNames } from "../concepts.ts";
import type { Item } from "../items.ts";
import { isLoose, isPoint, type Part } from "./part.ts";
import { Said } from "./said.ts";
import { slots } from "./slots.ts";
import { isSlot, type Slot, type Taken } from "./taken.ts";
import { isAside } from "./text-slots.ts";

/**
 * One way of saying a command: its pieces in their order, and what they mean. Capitals are
 * concepts, small letters words, `a|b` either, `?` may be missing, `<slot>` a piece the meaning
 * needs (slots.ts). Words that carry no meaning may stand anywhere between; nothing else may, so
 * that a row that fits explains all of a message but its note.
 *
 *     "REMOVE <tags> TAG_NOUN? from|off <people>"
 */
export interface Row<Meaning> {
  readonly say: string;
  readonly means: (said: Said) => Meaning | undefined;
}

export interface Piece {
  readonly slot?: Slot;
  readonly concepts: readonly Concept[];
  readonly words: readonly string[];
  readonly optional: boolean;
}

const known: ReadonlySet<string> = new Set(conceptNames);
const isConcept = (name: string): name is Concept => known.has(name);

function pieceOf(written: string): Piece {
  const optional = written.length > 1 && written.endsWith("?");
  const bare = optional ? written.slice(0, -1) : written;
  const slot = /^<(\w+)>$/.exec(bare)?.[1];
  if (slot !== undefined) {
    if (!isSlot(slot)) throw new Error(`No such slot: ${slot}`);
    return { slot, concepts: [], words: [], optional };
  }
  const names = bare.split("|");
  const concepts = names.filter(isConcept);
  const words = names.filter((name) => !isConcept(name)).map((name) => name.replaceAll("_", " "));
  const unknown = words.find((word) => /^[A-Z]/.test(word));
  if (unknown !== undefined) throw new Error(`No such concept: ${unknown}`);
  return { concepts, words, optional };
}

type Compiled<Meaning> = Row<Meaning> & { readonly pieces: readonly Piece[] };
export type Table<Meaning> = readonly Compiled<Meaning>[];

/** Rows ready to be matched. */
export const rows = <Meaning>(...written: readonly Row<Meaning>[]): Table<Meaning> =>
  written.map((row) => ({ ...row, pieces: row.say.split(" ").map(pieceOf) }));

interface Matching {
  readonly part: Part;
  readonly pieces: readonly Piece[];
  /** Whether days and times may stand anywhere among the pieces. */
  readonly timed?: boolean;
  /** Whether more may follow. */
  readonly open?: boolean;
}

/** The first row that explains the whole part, with what it means. */
export function firstMeaning<Meaning>(
  table: Table<Meaning>,
  part: Part,
  timed = false,
): Meaning | undefined {
  const there = wordsOf(part.items);
  for (const row of table) {
    if (!mayFit(row.pieces, there)) continue;
    for (const taken of fits({ part, pieces: row.pieces, timed }, 0, 0)) {
      const meaning = row.means(new Said(part, taken));
      if (meaning !== undefined) return meaning;
    }
  }
  return undefined;
}

/** What a row that fits means, where it ends, and what was said for it. */
interface Fit<Meaning> {
  readonly meaning: Meaning;
  readonly next: number;
  readonly said: Said;
}

/** Each row that fits from a place on, whatever follows it. */
export function* meaningsAt<Meaning>(
  table: Table<Meaning>,
  part: Part,
  at: number,
): Generator<Fit<Meaning>> {
  const there = wordsOf(part.items);
  for (const row of table) {
    if (!mayFit(row.pieces, there)) continue;
    for (const taken of fits({ part, pieces: row.pieces, open: true }, 0, at)) {
      const said = new Said(part, taken, at);
      const meaning = row.means(said);
      if (meaning !== undefined) yield { meaning, next: taken.at(-1)?.next ?? at, said };
    }
  }
}

const wordsKept = new WeakMap<readonly Item[], ReadonlySet<string>>();

/** The words and concepts of the pieces, names aside. */
function wordsOf(items: readonly Item[]): ReadonlySet<string> {
  let words = wordsKept.get(items);
  if (words === undefined) {
    const named = items.filter(({ name }) => name?.full !== true);
    words = new Set(named.flatMap((item) => [item.mark ?? item.word, ...item.concepts]));
    wordsKept.set(items, words);
  }
  return words;
}

/** Whether the words that the row cannot do without are there at all. */
function mayFit(pieces: readonly Piece[], there: ReadonlySet<string>): boolean {
  for (const { optional, slot, words, concepts } of pieces) {
    if (optional || slot !== undefined) continue;
    const isThere = (name: string) => there.has(name);
    if (!words.some(isThere) && !concepts.some(isThere)) return false;
  }
  return true;
}

const isWord = ({ concepts, words }: Piece, item: Item): boolean =>
  item.name?.full !== true &&
  (words.includes(item.mark ?? item.word) || concepts.some((each) => item.concepts.has(each)));

/** Every way in which the pieces from an index on fit the items from a place on. */
function* fits(matching: Matching, index: number, at: number): Generator<readonly Taken[]> {
  const { pieces, part, open, timed } = matching;
  const piece = pieces[index];
  if (piece === undefined) {
    if (open === true || isEnd(part, at, timed)) yield [];
    return;
  }
  for (const start of starts(matching, at))
    for (const taken of takes(piece, start, part))
      for (const others of fits(matching, index + 1, taken.next)) yield [taken, ...others];
  if (piece.optional) yield* fits(matching, index + 1, at);
}

const isEnd = (part: Part, at: number, timed = false): boolean =>
  part.items
    .slice(at)
    .every((item) => isLoose(item) || item.mark !== undefined || (timed && isPoint(item))) ||
  isAside(part, at);

/** The places where a piece may begin: here, or past words without meaning. */
function* starts({ part, timed = false }: Matching, at: number): Generator<number> {
  for (let start = at; start <= part.items.length; start++) {
    yield start;
    const item = part.items[start];
    if (item === undefined || !(isLoose(item) || (timed && isPoint(item)))) return;
  }
}

function* takes(piece: Piece, at: number, part: Part): Generator<Taken> {
  if (piece.slot !== undefined) {
    yield* slots[piece.slot](part, at);
    return;
  }
  const item = part.items[at];
  if (item !== undefined && isWord(piece, item)) yield { items: [item], next: at + 1 };
}
