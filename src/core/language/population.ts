import type { Filter } from "../questions/filter.ts";
import type { Board } from "./board.ts";
import { lapsed } from "./conditions.ts";
import { fieldConcepts } from "./fields.ts";
import { filterFrames } from "./filters.ts";
import { type Frame, match, possible } from "./frames.ts";
import { conceptsOf, has, type Item, wordOf } from "./items.ts";
import { type Segment, segmentsOf, sentencesOf } from "./sentence.ts";
import { isMere } from "./who.ts";
import { given } from "../given.ts";
import { lengthOf, periodOf, periodSince } from "./times-asked.ts";

/** A condition with the place in the message where it was said. */
export interface Node {
  readonly filter: Filter;
  readonly items: readonly Item[];
  readonly at: number;
}

/**
 * What the conditions restrict. Of a figure, things had or done are no conditions on people ("how
 * many orders did the course get"); of a ranking, what was bought and when narrows what is summed.
 */
export type AskedOf = "people" | "figure" | "ranking";

/**
 * Finds the conditions in a message, clause by clause, then over what the clauses left; takes the
 * words they rest on from the board.
 */
export function conditionsIn(board: Board, asked: AskedOf): readonly Node[] {
  const nodes: Node[] = [];
  const take: Take = (filter, items) => {
    board.take(items);
    nodes.push({ filter, items, at: items[0]?.first ?? 0 });
  };
  const segments = segmentsOf(board.items);
  const denied = asked === "figure" ? [] : deniedSince(segments);
  board.take(denied);
  for (const reader of readers(asked)) for (const segment of segments) reader(segment, board, take);
  ownPeople(board, take);
  for (const sentence of sentencesOf(board.items))
    framed(segmentsOf(sentence).flat(), board, asked, take, isPositive);
  for (const segment of segments)
    for (const item of segment) if (board.isFree(item)) plain(item, segment, board, take);
  notSince(nodes, denied, take);
  return withoutDefault(withProducts(nodes.sort((a, b) => a.at - b.at)), board);
}

type ConditionReader = (segment: Segment, board: Board, take: Take) => void;
const readers = (asked: AskedOf): readonly ConditionReader[] => [
  missingFields,
  fieldsOnFile,
  (segment, board, take) => framed(segment, board, asked, take),
  fieldsHad,
];

/** "quiet" with its length said beside it needs no length of ours. */
function withoutDefault(nodes: readonly Node[], board: Board): readonly Node[] {
  if (!nodes.some(isSilence)) return nodes;
  board.takeAll("QUIET");
  return nodes.filter(({ filter }) => filter !== lapsed);
}

/** "who bought a wreath last year but hasn't since": from the end of that time on none. */
function notSince(nodes: readonly Node[], denied: readonly Item[], take: Take): void {
  const before = nodes.findLast(({ filter }) => filter.is === "bought")?.filter;
  if (denied.length === 0 || before?.is !== "bought" || before.period === undefined) return;
  const period = periodSince(before.period);
  if (period !== undefined)
    take({ is: "not_bought", ...given({ product: before.product }), period }, denied);
}

/** "not since", "have not been back since then": said last in a clause. */
function deniedSince(segments: readonly Segment[]): readonly Item[] {
  for (const segment of segments) {
    const not = segment.findIndex((item) => has(item, "NOT", "NEVER"));
    const said = segment.slice(Math.max(0, not));
    const isAll = said.every((item) => has(item, "NOT", "NEVER", "SINCE_THEN", ...buying));
    if (not >= 0 && has(segment.at(-1), "SINCE_THEN") && isAll) return said;
  }
  return [];
}
const buying = ["BUY", "ORDER", "GET", "BACK_AGAIN", "VISIT", "FILLER"] as const;

/** "who bought a wreath last year but not this year": no wreath, though they may have bought else. */
function withProducts(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node, at) => {
    const before = nodes[at - 1]?.filter;
    const { filter, items } = node;
    const isShort = filter.is === "not_bought" && filter.product === undefined;
    if (!isShort || before?.is !== "bought" || items.some((item) => has(item, "BUY", "ORDER")))
      return node;
    const { product, period } = before;
    return product === undefined || period === undefined
      ? node
      : { ...node, filter: { ...filter, product } };
  });
}

/** "gone quiet, no order in 60 days" says it twice, once with its length. */
const isSilence = ({ filter }: Node): boolean =>
  filter !== lapsed && ["lapsed", "not_bought", "not_contacted", "last_order"].includes(filter.is);

type Take = (filter: Filter, items: readonly Item[]) => void;

/** A "not" says nothing of what stands in another clause. */
const isPositive = (frame: { readonly when: string }): boolean => !frame.when.includes("NOT");

function framed(
  segment: Segment,
  board: Board,
  asked: AskedOf,
  take: Take,
  allowed: (frame: { readonly when: string }) => boolean = () => true,
): void {
  const isPersonal = asked !== "figure" || segment.some((item) => has(item, "WHO"));
  const isNarrowing = asked === "ranking" && !isRelative(segment, board);
  const holds = (filter: Filter): boolean =>
    !(isNarrowing && filter.is === "bought") && (!isOfTalk(filter) || isOfPeople(board));
  for (const frame of possible(filterFrames, segment, board.bounds))
    if (allowed(frame) && (isPersonal || !ofDeeds.test(frame.when)))
      takeFrame(frame, segment, board, holds, take);
}

/** Takes what a frame says, as often as a clause says it. */
function takeFrame(
  frame: Frame<Filter>,
  segment: Segment,
  board: Board,
  holds: (filter: Filter) => boolean,
  take: Take,
): void {
  for (let round = 0; round < mostOfOne; round++) {
    const matched = match(frame.when, segment, board.used, board.bounds);
    const filter = matched && frame.means(matched);
    if (matched === undefined || filter === undefined || !holds(filter)) return;
    take(filter, matched.items);
  }
}

/** Conditions of one kind that one clause may hold. */
const mostOfOne = 4;

/** Frames of what somebody had or did, which of a figure says something else. */
const ofDeeds = /^(?:BUY\|)?GET|^TALK|^CALL\b/;

const isOfTalk = (filter: Filter): boolean => filter.is === "contacted" || filter === lapsed;

/** "quiet morning" and "write me a line on Monday" are about nobody. */
const isOfPeople = (board: Board): boolean =>
  board.says("WHO", "CUSTOMER", "CONTACT", "PROSPECT") ||
  (board.says("WHAT") && board.items.some(({ shop }) => shop.tag !== undefined));

/** "customers who …": a clause about people named before. */
const isRelative = (segment: Segment, { items }: Board): boolean =>
  segment.slice(0, 2).some((item, at) => {
    const isFirst = at === 0 || has(segment[0], "AND", "BUT");
    return isFirst && has(item, "WHO") && item !== items.find((each) => !isMere(each));
  });

const fieldsSaid = (segment: Segment): typeof fieldConcepts =>
  fieldConcepts.filter(([concept]) => conceptsOf(segment).has(concept));

/** "without an email", "no phone number", "birthday missing": a field that is empty. */
function missingFields(segment: Segment, board: Board, take: Take): void {
  for (const [concept, field] of fieldsSaid(segment))
    for (const item of segment) {
      if (!board.isFree(item) || !has(item, concept)) continue;
      const without = withoutBeside(segment, item);
      if (without !== undefined)
        take({ is: "missing", field }, [without, item, ...recordedIn(segment, item)]);
    }
}

/** "no email is recorded" */
const recordedIn = (segment: Segment, item: Item): readonly Item[] =>
  segment.slice(segment.indexOf(item) + 1).filter((each) => has(each, "ON_FILE"));

function withoutBeside(segment: Segment, item: Item): Item | undefined {
  const at = segment.indexOf(item);
  const next = segment.slice(at + 1).find((each) => !isSmall(each));
  if (isNamedTag(item, next)) return undefined;
  if (has(next, "GONE") || (has(next, "NOT", "NEVER") && isKnown(segment, next))) return next;
  if (isTimed(item, next)) return undefined;
  const before = segment.slice(0, at).findLast((each) => !isSmall(each) || has(each, "WITHOUT"));
  return isNone(before) || (has(before, "NOT") && isHad(segment, before, item))
    ? before
    : undefined;
}

const isNone = (item: Item | undefined): boolean =>
  has(item, "WITHOUT") || ["neither", "nor"].includes(wordOf(item));

/** "without the tag vip": the tag is meant, and not that there is none. */
const isNamedTag = (item: Item, next: Item | undefined): boolean =>
  has(item, "TAGS_FIELD") && next?.shop.tag !== undefined;

/** "no email in 60 days", "no call this month": what was not done, and no field. */
const isTimed = (item: Item, next: Item | undefined): boolean =>
  lengthOf(next) !== undefined || (has(item, "CALL", "EMAIL") && periodOf(next) !== undefined);

/** "whose email we do not hold", "whose birthday isn't known" */
const isKnown = (segment: Segment, not: Item | undefined): boolean =>
  not !== undefined &&
  segment
    .slice(segment.indexOf(not) + 1)
    .some((item) => has(item, "ON_FILE") || holding.has(item.word));
const holding = new Set(["have", "hold", "know", "possess", "got"]);

/** "we do not have an email for" */
const isHad = (segment: Segment, before: Item | undefined, item: Item): boolean =>
  before !== undefined &&
  segment
    .slice(segment.indexOf(before), segment.indexOf(item))
    .some(({ word }) => ["has", ...holding].includes(word));

const isSmall = (item: Item): boolean =>
  has(item, "FILLER", "OR", "TAGS_FIELD", "CONTACT", "PHONE", "EMAIL_FIELD") && !has(item, "NOT");

/** "my customers" are those the writer looks after; "my best customers" are the shop's. */
function ownPeople(board: Board, take: Take): void {
  const own = board.items.find(
    (item, at) => has(item, "MY") && has(board.items[at + 1], "CUSTOMER", "CONTACT", "PROSPECT"),
  );
  if (own !== undefined && own.word === "my") take({ is: "owner", any: ["me"] }, [own]);
}

/** "who have a birthday on file" */
function fieldsOnFile(segment: Segment, board: Board, take: Take): void {
  const at = segment.findIndex((item) => board.isFree(item) && has(item, "ON_FILE"));
  const onFile = segment[at];
  if (onFile === undefined) return;
  const near = segment.slice(Math.max(0, at - 3), at);
  for (const [concept, field] of fieldConcepts)
    for (const item of near)
      if (board.isFree(item) && has(item, concept)) take({ is: "has", field }, [item, onFile]);
}

/** "with an email", "who have a phone number": a field that is filled. */
function fieldsHad(segment: Segment, board: Board, take: Take): void {
  for (const [concept, field] of fieldsSaid(segment))
    for (const [at, item] of segment.entries()) {
      if (!board.isFree(item) || !has(item, concept)) continue;
      if ([segment[at - 1], segment[at + 1]].some((each) => each?.shop.tag !== undefined)) continue;
      const before = segment.slice(Math.max(0, at - 2), at);
      if (before.some(({ word }) => ["with", "have", "has", "having"].includes(word)))
        take({ is: "has", field }, [item]);
    }
}

/** Cities, tags, people in charge: what is a condition by itself. */
function plain(item: Item, segment: Segment, board: Board, take: Take): void {
  const { city, country, source, tag, member } = item.shop;
  const beside = (...concepts: Parameters<typeof has>[1][]) =>
    segment.filter(
      (each) =>
        board.isFree(each) &&
        has(each, ...concepts) &&
        Math.abs(segment.indexOf(each) - segment.indexOf(item)) <= 3,
    );
  if (tag !== undefined) take({ is: "tag", any: [...tag] }, [item, ...beside("TAGS_FIELD")]);
  else if (city !== undefined)
    take({ is: "city", any: [...city] }, [item, ...beside("CITY_FIELD")]);
  else if (country !== undefined)
    take({ is: "country", any: [...country] }, [item, ...beside("COUNTRY_FIELD")]);
  else if (source !== undefined)
    take({ is: "source", any: [...source] }, [item, ...beside("SOURCE_FIELD")]);
  else if (member !== undefined)
    take({ is: "owner", any: [...member] }, [item, ...beside("OWNER_FIELD")]);
  else if (item.name?.company === true && item.name.full)
    take({ is: "company", any: [item.text] }, [item, ...beside("COMPANY_FIELD")]);
}
