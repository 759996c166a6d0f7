import type { Concept } from "./concepts.ts";
import type { Entity, EntityContext, EntityKind, EntityOf, Span } from "./entities/entity.ts";
import { ofADay } from "./entities/reading.ts";
import { recognise } from "./entities/recognise.ts";
import type { Situation } from "./interpretation.ts";
import { addressesIn, type NamedSpan, namesIn } from "./people-in-text.ts";
import {
  type Candidate,
  chosen,
  entityCandidates,
  nameCandidate,
  phraseCandidates,
  shopCandidate,
  spanOf,
  withoutCutTimes,
  withoutLeads,
} from "./pieces.ts";
import { type ShopField, shopWordsIn } from "./shop-words.ts";
import { type Assumed, rewritten, type Spelled, withNearWords, withoutSlips } from "./slips.ts";
import type { Token } from "./tokens.ts";

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
  /** The pieces with all they may mean, for commands. */
  readonly items: readonly Item[];
  /** The pieces as a question would mean them: no words of command, near misses put right. */
  readonly asked: readonly Item[];
  /** The near misses taken for words of the shop in `asked`. */
  readonly assumed: readonly Assumed[];
}

/** What was read in a situation: the rules come back to the same few texts of a message. */
const readings = new WeakMap<Situation, Map<string, Reading>>();
const mostKept = 32;

/** Reads a message into its pieces; a text that was just read in the same situation is not read again. */
export function read(text: string, situation: Situation): Reading {
  const kept = readings.get(situation) ?? new Map<string, Reading>();
  readings.set(situation, kept);
  const known = kept.get(text);
  if (known !== undefined) return known;
  const reading = readAnew(text, situation);
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, reading);
  return reading;
}

function readAnew(text: string, situation: Situation): Reading {
  const spelled = withoutSlips(text, situation.vocabulary);
  const found = findings(text, spelled, situation);
  const near = withNearWords(spelled, situation.vocabulary);
  const { tokens } = near ?? spelled;
  const asked = near === undefined ? found : findings(text, near, situation);
  const phrases = withoutCutTimes(phraseCandidates(spelled.tokens, "everything"), found);
  const questions = phraseCandidates(tokens, "questions");
  const timed = withoutLeads(asked, questions, /^over\s/i);
  return {
    text,
    tokens: spelled.tokens,
    items: chosen(
      [...withoutLeads(found, phrases, /^(?:in|by|at|on|over|for|round|up)\s/i), ...phrases],
      spelled.tokens,
      text,
    ),
    asked: chosen(
      [
        ...timed,
        // "what's on tomorrow": where the phrase wins the "on", the day is left.
        ...withoutLeads(timed, questions, /^on\s/i),
        ...questions,
      ],
      tokens,
      text,
    ),
    assumed: near?.assumed ?? [],
  };
}

/** Names, words of the shop, and times and numbers outside of them. */
function findings(text: string, spelled: Spelled, situation: Situation): readonly Candidate[] {
  const { vocabulary, clock, currency, dateOrder } = situation;
  const [home] = vocabulary.countries;
  const { tokens } = spelled;
  const names = namesIn(tokens, vocabulary).filter(
    ({ first, last }) => !isInDate(text, spanOf(tokens, first, last)),
  );
  const addresses = addressesIn(tokens);
  const shop = shopWordsIn(tokens, vocabulary).filter(({ first }) => !addresses.has(first));
  const { text: better, moved, back } = rewritten(text, spelled);
  const masked = [
    ...names.filter(({ weak, full }) => !weak && full),
    ...shop.filter(({ field }) => field === "product"),
  ].map(({ first, last }) => moved(spanOf(tokens, first, last)));
  // "follow-up to 8 July" is no period that ends on 8 July, and "in the till yesterday" none either,
  // nor "went through last week" one that ends with it, nor is "invite Ana to lunch" a time.
  // Nor is "2025 quarter by quarter" a number of quarters, or "are sat with Ben", "sat down" a Saturday.
  // Nor is "bought one last year" of the last one year.
  for (const { 0: said, index } of better.matchAll(
    /(?<=\b(?:b(?:ought|uys?)|ordered|got|gets?|had|purchased)\s+)one(?=\s+(?:last|this)\b)|follow[- ]?ups?|\bthe\s+till\b|\b(?:went|gone|go|going|came|come)\s+through\b|\bsat ?nav\b|(?<=\b(?:we|are|is|sales|turnover|revenue|running|still|already|well|far|orders|takings)\s+)ahead of\b|(?<=\b\d{4}\s+)units?(?=\s+sales\b)|(?<=\b(?:which|what)\s+20\d\d\s+)(?:month|quarter|week)\b|(?<=\b(?:are|is|were|was|been|still|ones|those)\s+)sat(?=\s+(?:with|on)\b)|\bsat(?=\s+down\b)|(?<=\b(?:(?:invit(?:e|es|ed|ing)|tak(?:e|es|ing)|took|ask(?:s|ed|ing)?|bring|brought|treat(?:s|ed|ing)?|out|go(?:es|ing)?|went|com(?:e|es|ing)|came)\s+(?:[a-zà-ž'’.-]+\s+){0,3}to|(?:meet(?:ing)?|met|join(?:ed|ing)?|invit(?:e|es|ed|ing)|out|up|see(?:ing)?|saw)\s+(?:[a-zà-ž'’.-]+\s+){0,3}for|about|a|our|have|having|had|grab)\s+)lunch(?!time)\b|\b4(?= (?:me|us|him|her|them)\b)|\b(day|week|month|quarter|year)(?= (?:by|on|over) \1\b)/gi,
  ))
    masked.push({ start: index, end: index + said.length });
  const entities = recognised(better, { clock, currency, dateOrder, country: home, masked });
  return [
    ...names.map(nameCandidate),
    ...shop.map(shopCandidate),
    ...entities.flatMap((entity) => entityCandidates(back(entity), tokens)),
  ];
}

/** "12-12" in "2024-12-12" is no company, though one is called so. */
const isInDate = (text: string, { start, end }: Span): boolean =>
  [...text.matchAll(/\d{4}-\d{2}-\d{2}/g)].some(
    ({ 0: date, index }) => start < index + date.length && end > index,
  );

/** An amount before a time: "200 last month" is not the last 200 months, and what was sold "for 12 this morning" was not sold at noon; "June 30 this year" is a day. */
const amountBeforeTime =
  /(?<![\p{L}\d])(?<!\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{L}*\.?\s+)(\d[\d.,]*)(\s+)(?:(?:last|this|next)\s+(?:week|month|quarter|year)|(?<=\b(?:bought|sold|purchased|paid)\b.*\sfor\s+\d[\d.,]*\s+)(?:this\s+(?:morning|afternoon|evening)|tonight))\b/giu;

/** "spent more than 2000": no year. What was spent "over 2025" may be, where a figure is asked for. */
const amountCompared =
  /\b(?:(?:more|less|fewer)\s+than|at\s+(?:least|most)|above|below|exceed(?:s|ed|ing)?|minimum|(?:north|upwards?)\s+of|spen[dt]\w*(?:\s+us)?\s+(?:over|under)(?<!\b(?:how\s+much|what)\s.*))\s+(?:of\s+)?(\d{4}|(?:one|two|three|four|five|six|seven|eight|nine|ten)\s+thousand)(?![\d.,]*\d|-)/giu;

/** "Saturdays" are no day; "the difference between Q2 and Q3" names two times, not one stretch. */
const isOne = ({ kind, text: said, end }: Entity, text: string): boolean =>
  !(
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days$/i.test(said) &&
    kind !== "number" &&
    !ofADay.test(/^\s+(\p{L}+)/u.exec(text.slice(end))?.[1] ?? "")
  ) &&
  (kind !== "period" ||
    !/^(?:between|from)\b/i.test(said) ||
    (!/differen|compar(?!ed (?:to|with)\b)/i.test(text) &&
      !(/^from\b/i.test(said) && changing.test(text))));

/** "did orders go up from March to April": two times, and not one stretch. */
const changing =
  /\b(?:go|went|gone|going|move|moved|grow|grew|grown|rise|rose|risen|increased?|decreased?|changed?|fall|fell|fallen|drop|dropped|improved?|declined?|climb|climbed|jump|jumped|shrink|shrank|slip|slipped)\s+(?:(?:up|down|much|at all|a lot|or down)\s+)*from\b/iu;

/** "came in yesterday": the "in" may belong to what stands before it, and says nothing by itself. */
function withoutLink(entity: Entity, text: string): Entity {
  const link =
    /^(?:in|on|up)\s+(?=(?:yesterday|today|this|last|the last|past|the past|since|so far|during|from)\b)/i.exec(
      entity.text,
    )?.[0];
  if (entity.kind !== "period" || link === undefined) return entity;
  if (
    !/\b(?:was|were|been|came|comes?|coming|brought|brings?|took|takes?|taken|raked|pulled|up|down|wandered|strolled|sauntered|ambled|breezed|ducked|waltzed|trotted|dashed|nipped|hopped|rushed|marched)\s+$/i.test(
      text.slice(0, entity.start),
    )
  )
    return entity;
  return { ...entity, start: entity.start + link.length, text: entity.text.slice(link.length) };
}

function recognised(text: string, context: EntityContext): readonly Entity[] {
  const amounts: Span[] = [];
  const times: Span[] = [];
  const compared: Entity[] = [];
  for (const { 0: said, 1: amount = "", 2: gap = "", index } of text.matchAll(amountBeforeTime)) {
    amounts.push({ start: index, end: index + amount.length });
    times.push({ start: index + amount.length + gap.length, end: index + said.length });
  }
  for (const { 0: said, 1: amount = "", index } of text.matchAll(amountCompared)) {
    const [start, end] = [index + said.length - amount.length, index + said.length];
    amounts.push({ start, end });
    compared.push(...numbersAmong(recognise(`${" ".repeat(start)}${amount}`, context)));
  }
  if (amounts.length === 0)
    return recognise(text, context)
      .filter((each) => isOne(each, text))
      .map((each) => withoutLink(each, text));
  const without = (spans: readonly Span[]) =>
    recognise(text, { ...context, masked: [...(context.masked ?? []), ...spans] });
  return [...without(amounts), ...compared, ...numbersAmong(without(times))];
}

const numbersAmong = (found: readonly Entity[]): readonly Entity[] =>
  found.filter(({ kind }) => kind === "number" || kind === "money");

/** Names a contact, by no word that means something else as well. */
export const isSurelyNamed = ({ name }: Item): boolean =>
  name?.contact === true && (name.full || !name.weak);

/** A word of which nothing is known. */
export const isUnheard = ({ concepts, entities, name, shop }: Item): boolean =>
  concepts.size === 0 &&
  entities.length === 0 &&
  name === undefined &&
  Object.keys(shop).length === 0;

/** The piece's words, folded; none where there is no piece. */
export const wordOf = (item: Item | undefined): string => item?.word ?? "";

export function has(item: Item | undefined, ...concepts: readonly Concept[]): boolean {
  if (item === undefined || item.concepts.size === 0) return false;
  for (const concept of concepts) if (item.concepts.has(concept)) return true;
  return false;
}

const conceptsKept = new WeakMap<readonly Item[], ReadonlySet<Concept>>();

/** Every concept that some of the pieces say: most of what is looked for is said by none. */
export function conceptsOf(items: readonly Item[]): ReadonlySet<Concept> {
  let concepts = conceptsKept.get(items);
  if (concepts === undefined) {
    const found = new Set<Concept>();
    for (const item of items) for (const concept of item.concepts) found.add(concept);
    conceptsKept.set(items, (concepts = found));
  }
  return concepts;
}

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
