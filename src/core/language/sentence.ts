import { kept } from "../once.ts";
import type { Concept } from "./concepts.ts";
import { has, type Item, wordOf } from "./items.ts";

/** Pieces of a message that belong together, between stops, "but", "who" and the like. */
export type Segment = readonly Item[];

const stops = new Set([
  ",",
  ";",
  ":",
  ".",
  "?",
  "!",
  "\n",
  "(",
  ")",
  "-",
  "—",
  "–",
  "…",
  "/",
  "->",
]);

/** Marks inside a word ("back-door") carry a dot before them and stop nothing. */
export const isStop = (item: Item | undefined): boolean =>
  item?.mark !== undefined && (stops.has(item.mark) || isEmoji(item));

/** A picture parts what stands before it from what follows. */
export const isEmoji = (item: Item | undefined): boolean =>
  item?.mark !== undefined && /^\p{Extended_Pictographic}/u.test(item.mark);

/** A word that begins a condition of its own: "but not …", "and have …", "customers who …". */
function begins(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (has(item, "BUT")) return true;
  if (at > 0 && isRelative(item)) return !has(items[at - 1], "BUT", "AND");
  return (
    (has(item, "AND") && joins(items.slice(at + 1))) ||
    (at > 0 && isWithoutBuying(items, at)) ||
    isAfterDenied(items, at)
  );
}

/** "had a print this year without ever buying a frame": the time is that of the print. */
export const isWithoutBuying = (items: readonly Item[], at: number): boolean =>
  /^(?:without|but without|and without)$/.test(wordOf(items[at])) &&
  /^(?:ever |even |once |having |actually )*(?:buying|ordering|getting|purchasing|bought|ordered|purchased|had|taking)\b/u.test(
    wordsFrom(items.slice(0, at + 6), at + 1),
  );

/** "who are not in Halifax have bought …": what is denied is where they are, and nothing that follows. */
function isAfterDenied(items: readonly Item[], at: number): boolean {
  let place = at - 1;
  while (wordOf(items[place]) === "'s" || has(items[place], "CONTACT", "CUSTOMER")) place--;
  if (!isOfWhom(items[place]) || !joins(items.slice(at), [...joining, "GET"])) return false;
  const not = items
    .slice(0, place)
    .findLast((item) => !has(item, ...sayingWhere) && (item.mark === undefined || isStop(item)));
  return has(not, "NOT", "NEVER") || wordOf(not) === "do not";
}

const sayingWhere = [
  "FILLER",
  "TAG",
  "TAGS_FIELD",
  "CITY_FIELD",
  "SOURCE_FIELD",
  "OWNER_FIELD",
] as const;

/** A place, a tag or the like: what says of whom by itself. */
const isOfWhom = (item: Item | undefined): boolean =>
  item !== undefined &&
  ((["city", "country", "source", "tag", "member"] as const).some(
    (field) => item.shop[field] !== undefined,
  ) ||
    (item.name?.company === true && item.name.full));

const isRelative = (item: Item | undefined): boolean =>
  has(item, "WHO") || ["which", "that"].includes(wordOf(item));

/** Words that, after "and", say something new of the same people. */
const joining = [
  "NOT",
  "NEVER",
  "BUY",
  "SPEND",
  "WITHOUT",
  "EXCEPT",
  "WHO",
  "TALK",
  "HOW_MANY",
  "HOW_MUCH",
  "QUIET",
  "ADDED",
  "OWNER_FIELD",
] as const;

function joins(after: readonly Item[], conditions: readonly Concept[] = joining): boolean {
  if (["with", "whose"].includes(wordOf(after[0]))) return true;
  return has(
    after.find((each) => !has(each, "AND") && !isEmpty(each) && !auxiliary.has(each.word)),
    ...conditions,
  );
}

/** "and has ordered nothing": what helps the word that counts. */
const auxiliary = new Set("has|have|had|having|did|do|does|is|are|was|were|been".split("|"));

const isEmpty = (item: Item): boolean =>
  has(item, "FILLER") && item.concepts.size === 1 && item.mark === undefined;

/** Splits pieces where one condition ends and the next begins. The stops themselves are left out. */
export function segmentsOf(items: readonly Item[]): readonly Segment[] {
  const segments: Item[][] = [[]];
  for (const [at, item] of items.entries()) {
    if (isStop(item)) segments.push([]);
    else {
      if (begins(items, at)) segments.push([]);
      segments.at(-1)?.push(item);
    }
  }
  return segments.filter((segment) => segment.length > 0);
}

const ends = new Set([".", "?", "!", "\n"]);

/** The pieces sentence by sentence, each with its mark. */
export function sentencesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const sentences: Item[][] = [[]];
  for (const item of items) {
    sentences.at(-1)?.push(item);
    if (item.mark !== undefined && ends.has(item.mark)) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.some(({ mark }) => mark === undefined));
}

/**
 * The pieces clause by clause: cut after stops, and before a place that opens one. A stop belongs to
 * the clause it ends.
 */
export function clausesOf(
  items: readonly Item[],
  opens: (items: readonly Item[], at: number) => boolean = () => false,
): readonly (readonly Item[])[] {
  const clauses: Item[][] = [[]];
  for (const [at, item] of items.entries()) {
    if (opens(items, at)) clauses.push([]);
    clauses.at(-1)?.push(item);
    if (isStop(item)) clauses.push([]);
  }
  return clauses.filter((clause) => clause.some(({ mark }) => mark === undefined));
}

/** The pieces cut after stops, and before "but" and what is asked behind it; eight of them at most. */
export function chunksOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const clauses = clausesOf(items, (all, at) => isTurning(all[at], all[at + 1]));
  return clauses.slice(0, 8);
}

/** "I should know this but who …": what is asked begins there. */
const isTurning = (item: Item | undefined, next: Item | undefined): boolean =>
  wordOf(item) === "but" &&
  has(next, "WHO", "WHAT", "WHEN", "WHERE", "HOW", "HOW_MANY", "HOW_MUCH");

/** The pieces that are no marks. */
export const contentOf = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ mark }) => mark === undefined);

/** The words as one text, marks aside. */
export const wordsOf = kept((items: readonly Item[]) =>
  contentOf(items)
    .map(({ word }) => word)
    .join(" "),
);

/** The words and marks as one text. */
export const spoken = kept((items: readonly Item[]) =>
  items.map(({ word, mark }) => mark ?? word).join(" "),
);

/** The next few words and marks from a place on, as one text. */
export const wordsFrom = (items: readonly Item[], at: number): string =>
  spoken(items.slice(at, at + 6));

/** The place of the stop before the last clause; none where there is one clause. */
export const lastStop = (items: readonly Item[]): number =>
  items.findLastIndex((item, at) => isStop(item) && contentOf(items.slice(at + 1)).length > 0);
