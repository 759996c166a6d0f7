import { type Concept, conceptNames } from "../concepts.ts";
import type { Item } from "../items.ts";
import { isLoose, isPoint, type Part } from "./part.ts";
import { Replay } from "./replay.ts";
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

interface Compiled<Meaning> extends Row<Meaning> {
  readonly pieces: readonly Piece[];
  /** Its place in the table: rows are tried in their order. */
  readonly at: number;
}
export interface Table<Meaning> {
  /** The rows by each word or concept of which there must be one for them to fit. */
  readonly rowsWith: ReadonlyMap<string, readonly Compiled<Meaning>[]>;
  /** Those that can do without any. */
  readonly others: readonly Compiled<Meaning>[];
}

/** Rows ready to be matched. */
export function rows<Meaning>(...written: readonly Row<Meaning>[]): Table<Meaning> {
  const rowsWith = new Map<string, Compiled<Meaning>[]>();
  const others: Compiled<Meaning>[] = [];
  for (const [at, row] of written.entries()) {
    const compiled = { ...row, pieces: row.say.split(" ").map(pieceOf), at };
    const names = keyOf(compiled.pieces);
    if (names === undefined) others.push(compiled);
    for (const name of names ?? []) {
      const same = rowsWith.get(name);
      if (same === undefined) rowsWith.set(name, [compiled]);
      else same.push(compiled);
    }
  }
  return { rowsWith, others };
}

/** The words and concepts of the piece that rules most messages out. */
function keyOf(pieces: readonly Piece[]): readonly string[] | undefined {
  const needed = pieces.filter(({ optional, slot }) => !optional && slot === undefined);
  const [key] = needed
    .map(({ words, concepts }) => [...words, ...concepts])
    .toSorted((a, b) => a.length - b.length);
  return key;
}

/** The rows that may fit, in their order. */
function rowsFor<Meaning>(
  { rowsWith, others }: Table<Meaning>,
  there: ReadonlySet<string>,
): readonly Compiled<Meaning>[] {
  const found = new Set(others);
  for (const name of there)
    for (const row of rowsWith.get(name) ?? []) if (mayFit(row.pieces, there)) found.add(row);
  return [...found].sort((a, b) => a.at - b.at);
}

interface Matching {
  readonly part: Part;
  readonly pieces: readonly Piece[];
  /** Where which piece was found to lead nowhere, whatever was taken before it. */
  readonly dead: Set<number>;
  /** Whether days and times may stand anywhere among the pieces. */
  readonly timed?: boolean;
  /** Whether more may follow. */
  readonly open?: boolean;
}

/** The first row that explains the whole part, with what it means. */
export const firstMeaning = <Meaning>(
  table: Table<Meaning>,
  part: Part,
  timed = false,
): Meaning | undefined => firstSaid(table, part, timed)?.meaning;

/** The same, with what was said for it. */
export function firstSaid<Meaning>(
  table: Table<Meaning>,
  part: Part,
  timed = false,
): Omit<Fit<Meaning>, "next"> | undefined {
  for (const row of rowsFor(table, wordsOf(part.items))) {
    for (const taken of fits({ part, pieces: row.pieces, dead: new Set(), timed }, 0, 0)) {
      const said = new Said(part, taken);
      const meaning = row.means(said);
      if (meaning !== undefined) return { meaning, said };
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
  for (const row of rowsFor(table, there)) {
    for (const taken of fits({ part, pieces: row.pieces, dead: new Set(), open: true }, 0, at)) {
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
  const isThere = (name: string) => there.has(name);
  return pieces.every(
    ({ optional, slot, words, concepts }) =>
      optional || slot !== undefined || words.some(isThere) || concepts.some(isThere),
  );
}

const isWord = ({ concepts, words }: Piece, item: Item): boolean =>
  item.name?.full !== true &&
  (words.includes(item.mark ?? item.word) || concepts.some((each) => item.concepts.has(each)));

/** Every way in which the pieces from an index on fit the items from a place on. */
function* fits(matching: Matching, index: number, at: number): Generator<readonly Taken[]> {
  const { dead, pieces, part, open, timed } = matching;
  const piece = pieces[index];
  if (piece === undefined) {
    if (open === true || isEnd(part, at, timed)) yield [];
    return;
  }
  const state = at * pieces.length + index;
  if (dead.has(state)) return;
  let isDead = true;
  for (const taken of fitsOf(piece, matching, index, at)) {
    isDead = false;
    yield taken;
  }
  if (isDead) dead.add(state);
}

/** With the piece of that index, and without it where it may be missing. */
function* fitsOf(
  piece: Piece,
  matching: Matching,
  index: number,
  at: number,
): Generator<readonly Taken[]> {
  for (const start of starts(matching, at))
    for (const taken of takes(piece, start, matching.part))
      for (const others of fits(matching, index + 1, taken.next)) yield [taken, ...others];
  if (piece.optional) yield* fits(matching, index + 1, at);
}

const isEnd = (part: Part, at: number, timed = false): boolean =>
  part.items
    .slice(at)
    .every((item) => isLoose(item) || item.mark !== undefined || (timed && isPoint(item))) ||
  isAside(part, at);

/** The most words without meaning between two pieces: what says nothing for longer is no command. */
const mostBetween = 12;

/** The places where a piece may begin: here, or past words without meaning. */
function* starts({ part, timed = false }: Matching, at: number): Generator<number> {
  const last = Math.min(part.items.length, at + mostBetween);
  for (let start = at; start <= last; start++) {
    yield start;
    const item = part.items[start];
    if (item === undefined || !(isLoose(item) || (timed && isPoint(item)))) return;
  }
}

function* takes(piece: Piece, at: number, part: Part): Generator<Taken> {
  if (piece.slot !== undefined) {
    yield* slotAt(piece.slot, part, at);
    return;
  }
  const item = part.items[at];
  if (item !== undefined && isWord(piece, item)) yield { items: [item], next: at + 1 };
}

const slotsKept = new WeakMap<Part, Map<string, Replay<Taken>>>();

/** What a slot may take at a place, read once for all rows that have such a slot there. */
function slotAt(slot: Slot, part: Part, at: number): Iterable<Taken> {
  let kept = slotsKept.get(part);
  if (kept === undefined) slotsKept.set(part, (kept = new Map()));
  const key = `${slot} ${at}`;
  let taken = kept.get(key);
  if (taken === undefined) kept.set(key, (taken = new Replay(slots[slot](part, at))));
  return taken;
}
