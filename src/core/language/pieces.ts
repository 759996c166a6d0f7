import type { Concept } from "./concepts.ts";
import type { Entity, EntityOf, Span } from "./entities/entity.ts";
import type { Item } from "./items.ts";
import { type Book, phrasesAt } from "./lexicon.ts";
import type { NamedSpan } from "./people-in-text.ts";
import type { ShopSpan } from "./shop-words.ts";
import type { Token } from "./tokens.ts";

type Reads = Partial<Pick<Item, "concepts" | "name" | "shop" | "entities">>;

/** A stretch of tokens and one thing it may mean. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  /** Which wins where two of one length overlap. */
  readonly weight: number;
  readonly reads: Reads;
}

export const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});

export const nameCandidate = (name: NamedSpan): Candidate => ({
  first: name.first,
  last: name.last,
  weight: name.weak ? 1 : 6,
  reads: { name },
});

export const shopCandidate = ({ first, last, field, values }: ShopSpan): Candidate => ({
  first,
  last,
  weight: 4,
  reads: { shop: { [field]: values } },
});

export function entityCandidates(entity: Entity, tokens: readonly Token[]): readonly Candidate[] {
  const first = tokens.findIndex(({ end }) => end > entity.start);
  const last = tokens.findLastIndex(({ start }) => start < entity.end);
  if (first < 0 || last < first) return [];
  const whole = { first, last, weight: entity.sure ? 5 : 2, reads: { entities: [entity] } };
  if (entity.kind !== "limit") return [whole];
  const at = entity.text.toLowerCase().startsWith(entity.word) ? last : first;
  return [whole, { first: at, last: at, weight: 1, reads: { entities: [numberOf(entity)] } }];
}

/** The number of "three best" by itself, for where "best" belongs to "best-selling". */
const numberOf = ({ count, ...limit }: EntityOf<"limit">): EntityOf<"number"> => ({
  ...limit,
  kind: "number",
  value: count,
  readings: [count],
});

/** The words and phrases of a book in a text; hyphens inside words count for nothing. */
export function phraseCandidates(tokens: readonly Token[], book: Book): readonly Candidate[] {
  const said = tokens.map((_, at) => at).filter((at) => !/^[-–’']$/.test(tokens[at]?.text ?? ""));
  const words = said.map((at) => tokens[at]?.word ?? "");
  const found: Candidate[] = [];
  for (let from = 0; from < words.length; from++) {
    for (const { words: phrase, concepts } of phrasesAt(words, from, book)) {
      const [first, last] = [said[from], said[from + phrase.length - 1]];
      if (first !== undefined && last !== undefined)
        found.push({ first, last, weight: 3, reads: { concepts } });
    }
  }
  return found;
}

/**
 * A preposition belongs to the verb before it rather than to the time after it: "popped in" and
 * "this morning", not "in this morning".
 */
export function withoutLeads(
  candidates: readonly Candidate[],
  phrases: readonly Candidate[],
  leads: RegExp,
): readonly Candidate[] {
  const ends = new Set(phrases.filter(({ first, last }) => last > first).map(({ last }) => last));
  return candidates.map((candidate) =>
    candidate.last > candidate.first && ends.has(candidate.first) && isLed(candidate, leads)
      ? { ...candidate, first: candidate.first + 1 }
      : candidate,
  );
}

/** "called over the weekend": the "over" is of the time, and nobody called over. */
export function withoutCutTimes(
  phrases: readonly Candidate[],
  found: readonly Candidate[],
): readonly Candidate[] {
  const overs = new Set(
    found.filter((each) => isLed(each, /^over\s+(?:the|last|this)\s/iu)).map(({ first }) => first),
  );
  return phrases.filter(({ first, last }) => last !== first + 1 || !overs.has(last));
}

const isLed = ({ reads }: Candidate, leads: RegExp): boolean =>
  (reads.entities ?? []).some(
    ({ kind, text }) => (kind === "point" || kind === "period") && leads.test(text),
  );

/** The longest candidates that do not overlap; those of one stretch are one item. */
export function chosen(
  candidates: readonly Candidate[],
  tokens: readonly Token[],
  text: string,
): readonly Item[] {
  const byLength = [...candidates].sort(
    (a, b) => b.last - b.first - (a.last - a.first) || b.weight - a.weight,
  );
  const owner: (Candidate[] | undefined)[] = tokens.map(() => undefined);
  for (const candidate of byLength) {
    const group = owner[candidate.first];
    const same = group?.[0];
    if (same?.first === candidate.first && same.last === candidate.last) group?.push(candidate);
    else if (owner.slice(candidate.first, candidate.last + 1).every((each) => each === undefined))
      own(owner, candidate);
  }
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const item = itemOf(owner[at] ?? [], at, tokens, text);
    items.push(item);
    at = item.last + 1;
  }
  return items;
}

/** Gives the tokens of a candidate to it, and to whatever else covers just them. */
function own(owner: (Candidate[] | undefined)[], candidate: Candidate): void {
  const group = [candidate];
  for (let at = candidate.first; at <= candidate.last; at++) owner[at] = group;
}

const noConcepts: ReadonlySet<Concept> = new Set();

function itemOf(
  group: readonly Candidate[],
  at: number,
  tokens: readonly Token[],
  text: string,
): Item {
  const last = group[0]?.last ?? at;
  const { start, end } = spanOf(tokens, at, last);
  const token = tokens[at];
  const read = (pick: keyof Reads) => group.find(({ reads }) => reads[pick] !== undefined)?.reads;
  const words = tokens.slice(at, last + 1).filter(({ is }) => is !== "mark");
  const name = read("name")?.name;
  return {
    text: text.slice(start, end),
    word: words.map(({ word }) => word).join(" "),
    first: at,
    last,
    start,
    end,
    capital: token?.capital ?? false,
    concepts: read("concepts")?.concepts ?? noConcepts,
    shop: Object.assign({}, ...group.map(({ reads }) => reads.shop ?? {})),
    entities: group.flatMap(({ reads }) => reads.entities ?? []),
    ...(group.length === 0 ? markOf(tokens, at) : {}),
    ...(name === undefined ? {} : { name }),
  };
}

/**
 * A mark; with a dot before it where it stands inside a word ("back-door"), where "?!" never does,
 * nor what stands at the end of a line, or where what it ends is only said in brackets ("her new puppy (a whippet!!)").
 */
function markOf(tokens: readonly Token[], at: number): Pick<Item, "mark"> {
  const token = tokens[at];
  if (token?.is !== "mark") return {};
  // The end of a line ends a sentence, where no mark did.
  if (token.text === "\n") return { mark: tokens[at - 1]?.is === "mark" ? "\n" : "." };
  return { mark: isInside(tokens, at) || isCry(tokens, at) ? `·${token.text}` : token.text };
}

const isInside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.joined === true &&
  tokens[at + 1]?.joined === true &&
  !["?", "!"].includes(tokens[at].text) &&
  !tokens.slice(Math.max(0, at - 1), at + 2).some(({ text }) => text === "\n");

/** "!!)" */
const isCry = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "!" && tokens.slice(at).find(({ text }) => text !== "!")?.text === ")";
