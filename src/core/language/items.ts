import type { Concept } from "./concepts.ts";
import type { Entity, EntityKind, EntityOf, Span } from "./entities/entity.ts";
import { recognise } from "./entities/recognise.ts";
import type { Situation } from "./interpretation.ts";
import { corrected, phraseAt } from "./lexicon.ts";
import { type NamedSpan, namesIn } from "./people-in-text.ts";
import { type ShopField, type ShopSpan, shopWordsIn } from "./shop-words.ts";
import { type Token, tokensOf } from "./tokens.ts";

/**
 * One piece of a message with everything it may mean: a word or phrase, a name, a date, a city.
 * Which of the readings holds is decided by the pieces around it.
 */
export interface Item extends Span {
  readonly text: string;
  readonly word: string;
  readonly first: number;
  readonly last: number;
  readonly concepts: ReadonlySet<Concept>;
  readonly mark?: string;
  readonly name?: NamedSpan;
  readonly shop: Readonly<Partial<Record<ShopField, readonly string[]>>>;
  readonly entities: readonly Entity[];
  readonly capital: boolean;
}

export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
}

const nothing: ReadonlySet<Concept> = new Set();

/** Reads a message into its pieces. */
export function read(text: string, situation: Situation): Reading {
  const tokens = tokensOf(text).map((token) => respelled(token, situation));
  const names = namesIn(tokens, situation.vocabulary);
  const shop = shopWordsIn(tokens, situation.vocabulary);
  const masked = [
    ...names.filter(({ weak, full }) => !weak && full),
    ...shop.filter(({ field }) => field === "product"),
  ].map(({ first, last }) => spanOf(tokens, first, last));
  const { text: spelled, origin } = spelledText(text, tokens);
  const entities = recognise(spelled, {
    clock: situation.clock,
    currency: situation.currency,
    dateOrder: situation.dateOrder,
    masked: masked.map(({ start, end }) => ({
      start: moved(origin, start),
      end: moved(origin, end),
    })),
  }).map((entity) => ({
    ...entity,
    start: back(origin, entity.start),
    end: back(origin, entity.end),
  }));
  const candidates = [
    ...names.map((name) => nameCandidate(name)),
    ...shop.map((span) => shopCandidate(span)),
    ...entities.flatMap((entity) => entityCandidate(entity, tokens)),
    ...phraseCandidates(tokens),
  ];
  return { text, tokens, items: chosen(candidates, tokens, text) };
}

/** A mistyped word of ours read as what was meant; names in use are left alone. */
function respelled(token: Token, { vocabulary }: Situation): Token {
  if (token.is !== "word") return token;
  const word = corrected(token.word);
  if (word === undefined) return token;
  const { names, companies } = vocabulary.tokenCount(token.word);
  return names + companies > 0 ? token : { ...token, word };
}

/** Where pieces of a text were moved to by spelling its words out. */
interface Moves {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** The text with slips put right, so that "yesteday" is read as a time. */
function spelledText(text: string, tokens: readonly Token[]): { text: string; origin: Moves } {
  let spelled = "";
  let done = 0;
  const from: number[] = [0];
  const to: number[] = [0];
  for (const token of tokens) {
    if (token.is !== "word" || corrected(token.text.toLowerCase()) !== token.word) continue;
    spelled += text.slice(done, token.start) + token.word;
    done = token.end;
    from.push(done);
    to.push(spelled.length);
  }
  return { text: spelled + text.slice(done), origin: { from, to } };
}

const shift = (at: number, a: readonly number[], b: readonly number[]): number => {
  let index = a.length - 1;
  while (index > 0 && (a[index] ?? 0) > at) index--;
  return Math.max(0, at - (a[index] ?? 0) + (b[index] ?? 0));
};
const moved = (moves: Moves, at: number): number => shift(at, moves.from, moves.to);
const back = (moves: Moves, at: number): number => shift(at, moves.to, moves.from);

const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});

type Reads = Partial<Pick<Item, "concepts" | "name" | "shop" | "entities">>;
interface Candidate {
  readonly first: number;
  readonly last: number;
  /** Which wins where two of one length overlap. */
  readonly weight: number;
  readonly reads: Reads;
}

const nameCandidate = (name: NamedSpan): Candidate => ({
  first: name.first,
  last: name.last,
  weight: name.weak ? 1 : 6,
  reads: { name },
});

const shopCandidate = ({ first, last, field, values }: ShopSpan): Candidate => ({
  first,
  last,
  weight: 4,
  reads: { shop: { [field]: values } },
});

function entityCandidate(entity: Entity, tokens: readonly Token[]): readonly Candidate[] {
  const first = tokens.findIndex(({ end }) => end > entity.start);
  const last = tokens.findLastIndex(({ start }) => start < entity.end);
  if (first < 0 || last < first) return [];
  return [{ first, last, weight: entity.sure ? 5 : 2, reads: { entities: [entity] } }];
}

function phraseCandidates(tokens: readonly Token[]): readonly Candidate[] {
  const said = tokens.map((_, at) => at).filter((at) => !/^[-–’']$/.test(tokens[at]?.text ?? ""));
  const words = said.map((at) => tokens[at]?.word ?? "");
  const found: Candidate[] = [];
  for (let from = 0; from < words.length; from++) {
    const phrase = phraseAt(words, from);
    const first = said[from];
    const last = said[from + (phrase?.words.length ?? 0) - 1];
    if (phrase === undefined || first === undefined || last === undefined) continue;
    found.push({ first, last, weight: 3, reads: { concepts: phrase.concepts } });
  }
  return found;
}

/** The longest candidates that do not overlap; those of one stretch are one item. */
function chosen(
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
      owner.fill([candidate], candidate.first, candidate.last + 1);
  }
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const item = itemOf(owner[at] ?? [], at, tokens, text);
    items.push(item);
    at = item.last + 1;
  }
  return items;
}

function itemOf(
  group: readonly Candidate[],
  at: number,
  tokens: readonly Token[],
  text: string,
): Item {
  const last = group[0]?.last ?? at;
  const { start, end } = spanOf(tokens, at, last);
  const token = tokens[at];
  const name = group.find(({ reads }) => reads.name !== undefined)?.reads.name;
  const words = tokens.slice(at, last + 1).filter(({ is }) => is !== "mark");
  return {
    text: text.slice(start, end),
    word: words.map(({ word }) => word).join(" "),
    first: at,
    last,
    start,
    end,
    capital: token?.capital ?? false,
    concepts: group.find(({ reads }) => reads.concepts !== undefined)?.reads.concepts ?? nothing,
    shop: Object.assign({}, ...group.map(({ reads }) => reads.shop ?? {})),
    entities: group.flatMap(({ reads }) => reads.entities ?? []),
    ...(token?.is === "mark" && at === last && group.length === 0
      ? { mark: token.joined && tokens[at + 1]?.joined === true ? `·${token.text}` : token.text }
      : {}),
    ...(name === undefined ? {} : { name }),
  };
}

export const has = (item: Item | undefined, ...concepts: readonly Concept[]): boolean =>
  item !== undefined && concepts.some((concept) => item.concepts.has(concept));

const isKind = <Kind extends EntityKind>(entity: Entity, kind: Kind): entity is EntityOf<Kind> =>
  entity.kind === kind;

/** The item's reading as an entity of the kind, if it has one. */
export function entityIn<Kind extends EntityKind>(
  item: Item | undefined,
  kind: Kind,
): EntityOf<Kind> | undefined {
  for (const entity of item?.entities ?? []) if (isKind(entity, kind)) return entity;
  return undefined;
}
