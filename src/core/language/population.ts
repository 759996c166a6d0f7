import type { Filter } from "../questions/filter.ts";
import type { Board } from "./board.ts";
import { isNothing, lapsed } from "./bought-conditions.ts";
import { buyersDenied, otherThings } from "./bought-others.ts";
import {
  fieldsHad,
  fieldsJoined,
  fieldsOnFile,
  missingFields,
  unreachable,
} from "./field-conditions.ts";
import { filterFrames } from "./filters.ts";
import { type Frame, match } from "./frames.ts";
import { possible } from "./possible-frames.ts";
import { has, type Item } from "./items.ts";
import { silentInEach } from "./silent-in-each.ts";
import { type Segment, segmentsOf, sentencesOf } from "./sentence.ts";
import { isMere } from "./who.ts";
import { withoutThen } from "./without-buying.ts";
import { given } from "../given.ts";
import { lengthOf, periodSince } from "./times-asked.ts";

/** A condition with the place in the message where it was said. */
export interface Node {
  readonly filter: Filter;
  readonly items: readonly Item[];
  readonly at: number;
}

/**
 * What the conditions restrict. Of a figure, things had or done are no conditions on people ("how
 * many orders did the course get"); of pieces, what was bought is what is counted; of a ranking, what was bought and when narrows what is summed.
 * "them" are people told of before, who need no word of their own.
 */
export type AskedOf = "people" | "figure" | "pieces" | "ranking" | "them";

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
  const denied = asked === "figure" || asked === "pieces" ? [] : deniedSince(segments);
  board.take(denied);
  for (const reader of readers(asked)) for (const segment of segments) reader(segment, board, take);
  ownPeople(board, take);
  for (const sentence of sentencesOf(board.items))
    framed(segmentsOf(sentence).flat(), board, asked, take, isPositive);
  for (const segment of segments)
    for (const item of segment) if (board.isFree(item)) plain(item, segment, board, take);
  if (!notSince(nodes, denied, take)) board.leave(denied);
  const found = [...withoutThen(withLength(nodes, board), segments)];
  return withoutDefault(withProducts(found.sort((a, b) => a.at - b.at)), board);
}

/** "lapsed customers, say 6 months": the length stands in a clause of its own. */
function withLength(nodes: Node[], board: Board): Node[] {
  const lengths = board.free.filter((item) => lengthOf(item) !== undefined);
  const [length, ...others] = lengths;
  const since = lengthOf(length);
  const at = nodes.findIndex(({ filter }) => filter === lapsed);
  if (at < 0 || length === undefined || since === undefined || others.length > 0) return nodes;
  const said = board.items.filter(
    (item) =>
      has(item, "OR_MORE", "ORDER", "ORDERS_NOUN", "BUY") ||
      (has(item, "WANT") && item.word === "say"),
  );
  board.take([length, ...said]);
  return nodes.map((node, place) =>
    place === at ? { ...node, filter: { is: "lapsed", since } as const } : node,
  );
}

/** "except Mark Bell", "leave Mark Bell out": by name, from whomever else is asked for. */
function exceptedByName(segment: Segment, board: Board, take: Take): void {
  const except = segment.findIndex((item) => has(item, "EXCEPT", "WITHOUT"));
  for (const [at, item] of segment.entries()) {
    const isLeft = (except >= 0 && at > except) || has(segment[at - 1], "NOT");
    if (isLeft && board.isFree(item) && isFullName(item) && !isTheirs(segment[at + 1]))
      take({ is: "called", word: item.name?.said ?? item.text }, [item]);
  }
}
const isTheirs = (item: Item | undefined): boolean => item?.word === "'s";
const isFullName = ({ name, text }: Item): boolean =>
  name?.contact === true && name.full && /\S\s+\S/u.test(text);

type ConditionReader = (segment: Segment, board: Board, take: Take) => void;
const readers = (asked: AskedOf): readonly ConditionReader[] => [
  exceptedByName,
  unreachable,
  missingFields,
  fieldsOnFile,
  fieldsJoined,
  otherThings,
  buyersDenied,
  silentInEach,
  (segment, board, take) => framed(segment, board, asked, take),
  fieldsHad,
];

/**
 * "quiet" with its length said beside it needs no length of ours; "who is late? the regulars who
 * should be back by now" are no tasks.
 */
function withoutDefault(nodes: readonly Node[], board: Board): readonly Node[] {
  if (nodes.some(({ filter }) => filter.is === "birthday")) board.takeAll("BIRTHDAY");
  if (nodes.some(({ filter }) => filter.is === "late") && !board.says("FOLLOW_UP")) {
    board.takeAll("FREQUENT");
    return nodes.filter(({ filter }) => filter.is !== "follow_up");
  }
  if (!nodes.some(isSilence)) return nodes;
  board.takeAll("QUIET");
  return nodes.filter(({ filter, items }) => filter !== lapsed && !isSilent(filter, items));
}

/** "who bought a wreath last year but hasn't since": from the end of that time on none. */
function notSince(nodes: readonly Node[], denied: readonly Item[], take: Take): boolean {
  if (denied.length === 0) return true;
  const before = nodes.findLast(({ filter }) => filter.is === "bought")?.filter;
  if (before?.is !== "bought" || before.period === undefined) return false;
  const period = periodSince(before.period);
  // What day follows on "August" only the clock tells; nothing since is that the last was then.
  if (period !== undefined)
    take({ is: "not_bought", ...given({ product: before.product }), period }, denied);
  else if (before.product === undefined) take({ is: "last_order", period: before.period }, denied);
  else return false;
  return true;
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

/**
 * "who bought a wreath last year but not this year": no wreath, though they may have bought else;
 * "but nothing this year" is none of anything.
 */
function withProducts(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node, at) => {
    const before = nodes[at - 1]?.filter;
    const { filter, items } = node;
    const isShort = filter.is === "not_bought" && filter.product === undefined;
    const isOfAll = items.some((item) => has(item, "BUY", "ORDER") || isNothing(item));
    if (!isShort || before?.is !== "bought" || isOfAll) return node;
    const { product, period } = before;
    return product === undefined || period === undefined
      ? node
      : { ...node, filter: { ...filter, product } };
  });
}

/** "gone 6 months without buying": the silence is told, and not that they never bought. */
const isSilent = (filter: Filter, items: readonly Item[]): boolean =>
  filter.is === "prospect" && items.some((item) => has(item, "WITHOUT"));

/** "gone quiet, no order in 60 days" says it twice, once with its length. */
const isSilence = ({ filter }: Node): boolean =>
  filter !== lapsed && ["lapsed", "not_bought", "not_contacted", "last_order"].includes(filter.is);

/** Keeps a condition with the pieces that say it. */
export type Take = (filter: Filter, items: readonly Item[]) => void;

/** A "not" says nothing of what stands in another clause. */
const isPositive = (frame: { readonly when: string }): boolean => !frame.when.includes("NOT");

function framed(
  segment: Segment,
  board: Board,
  asked: AskedOf,
  take: Take,
  allowed: (frame: { readonly when: string }) => boolean = () => true,
): void {
  const who = segment.findIndex((item) => has(item, "WHO"));
  if (asked !== "pieces" || who < 1) {
    framedIn(segment, board, asked, take, allowed);
    return;
  }
  // "how many pots did customers who bought clay buy": the pots are counted, the clay says of whom.
  framedIn(segment.slice(0, who), board, asked, take, allowed);
  framedIn(segment.slice(who), board, asked, take, allowed);
}

function framedIn(
  segment: Segment,
  board: Board,
  asked: AskedOf,
  take: Take,
  allowed: (frame: { readonly when: string }) => boolean,
): void {
  const isOfWhom = segment.some((item) => has(item, "WHO"));
  const isPersonal = (asked !== "figure" && asked !== "pieces") || isOfWhom;
  const isNarrowing =
    (asked === "ranking" && !isRelative(segment, board)) || (asked === "pieces" && !isOfWhom);
  const holds = (filter: Filter): boolean =>
    !(isNarrowing && filter.is === "bought") &&
    !(asked === "pieces" && !isOfWhom && filter.is === "not_bought") &&
    (!isOfTalk(filter) || isOfPeople(board) || (asked === "them" && segment.some(isBy)));
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
const ofDeeds = /^(?:BUY\|)?GET|^TALK|^CALL\b|^SPEND period$/;

/** "which of them were called by Tom" */
const isBy = ({ word }: Item): boolean => word === "by";

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

const isWhose = (item: Item | undefined): boolean =>
  has(item, "CUSTOMER", "CONTACT", "PROSPECT") || item?.shop.tag !== undefined;

/** "my customers", "my Leeds customers" */
const isWhoseAt = (items: readonly Item[], at: number): boolean => {
  const { city, country, source } = items[at]?.shop ?? {};
  const isPlaced = (city ?? country ?? source) !== undefined;
  return isWhose(items[at]) || (isPlaced && isWhose(items[at + 1]));
};

const isOwn = (item: Item | undefined): boolean => item?.word === "own";

/** "my customers", "my VIPs" are those the writer looks after; "my best customers" are the shop's. */
function ownPeople(board: Board, take: Take): void {
  const own = board.items.find(
    (item, at) =>
      has(item, "MY") && isWhoseAt(board.items, at + (isOwn(board.items[at + 1]) ? 2 : 1)),
  );
  if (own === undefined || own.word !== "my") return;
  const after = board.after(own);
  take({ is: "owner", any: ["me"] }, after !== undefined && isOwn(after) ? [own, after] : [own]);
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
