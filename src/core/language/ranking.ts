import { given } from "../given.ts";
import type { Measure, Ordering } from "../questions/question.ts";
import type { Board } from "./board.ts";
import { entityIn, has, type Item } from "./items.ts";
import { isPeople } from "./of-whom.ts";
import {
  type By,
  isRankable,
  orderingNamed,
  rankedByAt,
  rankings,
  saidAfter,
} from "./ranked-by.ts";
import { wordsOf } from "./sentence.ts";
import { type Sorted, sortedByFact } from "./sorted.ts";

/** A ranking: by what, from which end, and how many. */
export interface Ranking {
  readonly by: Ordering;
  /** What groups are ranked by: "cities with the most customers". */
  readonly measure: Measure;
  /** Whether the message says by what. */
  readonly named: boolean;
  readonly direction: "asc" | "desc";
  readonly limit?: number;
  readonly used: readonly Item[];
}

/** The ranking a message asks for: newest, longest silent, top ten, most, or just sorted. */
export function rankingIn(board: Board): Ranking | undefined {
  const standing = standingIn(board);
  if (standing !== undefined) return limitedTo(standing, board);
  const signs = signsIn(board);
  const { limit, superlative, recent } = signs;
  const fact = sortedByFact(board);
  if (fact !== undefined) return byFact(fact, signs, board);
  if (superlative !== undefined || recent !== undefined) return extremeIn(signs, board);
  if (limit === undefined) return sortedIn(board);
  return isOfTime(limit, board) ? undefined : extremeIn(signs, board);
}

/** "contacts sorted by name", "bottom 3 contacts by date added" */
function byFact(fact: Sorted, signs: Signs, board: Board): Ranking {
  const { superlative } = signs;
  // "…, best spender at the top": how they are sorted, and not how many.
  const limit = fact.used.some((item) => item === signs.limit) ? undefined : signs.limit;
  const isEnd = limit !== undefined && /top|bottom|best|worst/.test(limitWord(limit));
  return {
    ...fact,
    measure: "orders",
    named: true,
    direction: isEnd ? directionOf(signs, board) : fact.direction,
    ...given({ limit: entityIn(limit, "limit")?.count }),
    used: present([limit, superlative, ...fact.used]),
  };
}

/** The words that ask for one end of an order: "top 10", "the most", "newest first". */
interface Signs {
  readonly limit: Item | undefined;
  readonly superlative: Item | undefined;
  readonly recent: Item | undefined;
}

function signsIn(board: Board): Signs {
  const limit = board.items.find((item) => entityIn(item, "limit") !== undefined);
  return {
    limit,
    superlative: board.items.find(
      (item) => has(item, "MOST", "TOP", "BOTTOM", "BUSIEST") && !isPart(item, board),
    ),
    recent: board.items.find(
      (item) => has(item, "RECENT") && isOrdering(item, limit) && !isOfThem(item, board),
    ),
  };
}

/** "whose most recent order was in March" says when it was, and sorts nothing. */
const isOfThem = (item: Item, board: Board): boolean =>
  has(item, "LAST") && /^(?:whose|their|with(?: a| the)?)$/.test(board.before(item)?.word ?? "");

function extremeIn(signs: Signs, board: Board): Ranking {
  const { limit, superlative, recent } = signs;
  const number = limit === undefined ? countIn(board) : undefined;
  const by = orderIn(signs, board);
  return {
    ...by,
    direction: directionOf(signs, board),
    ...given({ limit: entityIn(limit, "limit")?.count ?? number?.value }),
    used: present([
      limit,
      superlative,
      recent,
      number?.item,
      ...by.used,
      ...saidAgain(signs, board),
    ]),
  };
}

const directionOf = (signs: Signs, board: Board): "asc" | "desc" =>
  isLowest(signs) || isLowestFirst(board) ? "asc" : "desc";
/** "top 10 by last order, oldest first" */
const isLowestFirst = ({ items }: Board): boolean =>
  /\b(?:oldest|earliest|lowest|smallest|fewest|least|worst|weakest|poorest|cheapest|longest ago) first$/u.test(
    wordsOf(items),
  );

/** "rank the ten customers with the highest spend": the same end of the order, said twice. */
const saidAgain = (signs: Signs, board: Board): readonly Item[] =>
  board.items.filter(
    (item) =>
      !isPart(item, board) &&
      has(item, ...(directionOf(signs, board) === "asc" ? lowest : highest)),
  );
const lowest = ["BOTTOM", "ASC"] as const;
const highest = ["TOP", "MOST", "DESC"] as const;

/** By what: the latest, what the words name, or else by revenue. */
function orderIn({ limit, superlative, recent }: Signs, board: Board): By & { named: boolean } {
  const said = recent === undefined ? orderingNamed(board) : undefined;
  const newest = newestIn(limit, recent, board);
  if (newest !== undefined) return { ...newest, named: true };
  if (recent !== undefined || /last|recent|new|latest/.test(limitWord(limit))) {
    const buys = board.items.filter((item) => has(item, "BUY"));
    return { ...latest, named: true, used: [...(said?.used ?? []), ...buys] };
  }
  if (said !== undefined) return { ...said, named: true };
  return has(superlative, "BUSIEST") ? { ...busiest, named: true } : { ...best, named: false };
}

/** The latest to become customers, or to come into the book. */
function newestIn(limit: Item | undefined, recent: Item | undefined, board: Board): By | undefined {
  if (isNewestLimit(limit, board) || becameLast(recent, board))
    return { ...since, used: board.items.filter((item) => has(item, ...becoming)) };
  return isNewestEntry(limit, recent, board)
    ? { ...entry, used: board.items.filter((item) => has(item, ...entering)) }
    : undefined;
}

/** "the ten newest contacts", "the last 5 contacts added": those that came into the book last. */
const isNewestEntry = (limit: Item | undefined, recent: Item | undefined, board: Board): boolean =>
  (/^(?:new|old)/.test(limitWord(limit)) &&
    limit !== undefined &&
    has(board.after(limit), "CONTACT")) ||
  ((recent !== undefined || /^(?:last|latest|recent)/.test(limitWord(limit))) &&
    board.says("ADDED") &&
    board.says("CONTACT") &&
    !board.items.some((item) => entityIn(item, "period") !== undefined));
const entering = ["ADDED", "CONTACT"] as const;

/** "the five newest customers" are the latest to become ones, "the oldest 3" the first. */
const isNewestLimit = (limit: Item | undefined, board: Board): boolean =>
  limit !== undefined &&
  /^(?:new|old)/.test(limitWord(limit)) &&
  has(board.after(limit), "CUSTOMER");

/** "who became a customer most recently", "who joined as a customer last" */
const becameLast = (recent: Item | undefined, board: Board): boolean =>
  recent !== undefined &&
  board.items.some(
    (item, at) =>
      /^(?:became|become) a (?:new )?customer$/.test(item.word) ||
      (has(item, "ADDED") &&
        /^as (?:a )?(?:new )?customers?\b/.test(wordsOf(board.items.slice(at + 1)))),
  );
const becoming = ["FIRST", "ADDED", "CUSTOMER"] as const;

const limitWord = (limit: Item | undefined): string => entityIn(limit, "limit")?.word ?? "";

const isLowest = ({ limit, superlative }: Signs): boolean =>
  has(superlative, "BOTTOM") || /bottom|worst|least|lowest|few|old/.test(limitWord(limit));

/** "our newest breeder": the latest of those with that tag to become a customer. */
const isNewestTagged = (item: Item, next: Item | undefined, board: Board): boolean =>
  item.word === "newest" &&
  next?.shop.tag !== undefined &&
  !board.says("ORDERS_NOUN", "ORDER", "INTERACTION", "CALL", "EMAIL", "MEETING", "VISIT", "NOTE");

/** "newest customers", "our oldest customers", "who haven't we talked to the longest". */
function standingIn(board: Board): Ranking | undefined {
  for (const [at, item] of board.items.entries()) {
    const isOld = has(item, "LONGEST");
    const next = board.items[at + 1];
    const used = [item];
    const by = isOld || isNewest.test(item.word) ? becomingOf(next) : undefined;
    if (by !== undefined || isNewestTagged(item, next, board))
      return { ...(by ?? since), named: true, direction: isOld ? "asc" : "desc", used };
    const quiet = isOld ? silenceSaid(board, next) : undefined;
    if (quiet !== undefined)
      return { ...silence, named: true, direction: "asc", used: [...used, ...quiet] };
  }
  return undefined;
}

const isNewest = /^(?:newest|latest|most recent)$/;

/** When they became customers, or came into the book; "people" may be customers. */
function becomingOf(item: Item | undefined): By | undefined {
  if (has(item, "CUSTOMER")) return since;
  return has(item, "CONTACT") && item?.word.startsWith("contact") ? entry : undefined;
}

/** "the 10 we haven't talked to the longest", "top 5 longest silent customers": as many. */
function limitedTo(ranking: Ranking, board: Board): Ranking {
  const limit = board.items.find((item) => entityIn(item, "limit") !== undefined);
  const number = limit === undefined ? countIn(board) : undefined;
  const count = entityIn(limit, "limit")?.count ?? number?.value;
  return {
    ...ranking,
    ...given({ limit: count }),
    used: present([...ranking.used, limit, number?.item]),
  };
}

/** "who haven't we talked to the longest", "start with the longest silence" */
function silenceSaid(board: Board, next: Item | undefined): readonly Item[] | undefined {
  if (isOfSilence(next)) return present([next, ...starts(board)]);
  return board.says("TALK", "HEARD") && board.says("NOT")
    ? board.items.filter((each) => has(each, "TALK", "HEARD", "NOT"))
    : undefined;
}
const isOfSilence = (item: Item | undefined): boolean =>
  /^(?:silence|silences|silent|quiet|gap|wait)$/.test(item?.word ?? "");
const starts = (board: Board): readonly Item[] =>
  board.items.filter(({ word }) => /^(?:start|starting|begin|beginning)(?: with)?$/.test(word));

/** "wholesale customers by spend", "sorted by last order": people in an order, none left out. */
function sortedIn(board: Board): Ranking | undefined {
  const at = rankedByAt(board.items);
  if (!isOfPeople(board, at)) return undefined;
  const by = board.items[at];
  const next = saidAfter(board.items, at);
  const row = rankings.find(([concepts]) => has(next, ...concepts));
  if (row === undefined) return undefined;
  const [, ordering, measure] = row;
  const ascending = board.find("ASC");
  const descending = board.find("DESC");
  const sorts = board.items.slice(0, at).filter((item) => has(item, "SORT"));
  return {
    by: ordering,
    measure,
    named: true,
    direction: ascending === undefined ? "desc" : "asc",
    used: present([...sorts, by, next, ascending, descending]),
  };
}

/** People are said, or a tag that many have where no figure is asked for: "VIPs by spend". */
const isOfPeople = (board: Board, at: number): boolean =>
  board.says("CUSTOMER", "CONTACT") ||
  board.items.some(isPeople) ||
  (board.items
    .slice(0, at)
    .some(({ shop, word }) => shop.tag !== undefined && word.endsWith("s")) &&
    !board.items
      .slice(0, at)
      .some((item) => isRankable(item) || has(item, "HOW_MANY", "HOW_MUCH")));

const present = (items: readonly (Item | undefined)[]): readonly Item[] =>
  items.flatMap((item) => item ?? []);

const best: By = { by: "revenue", measure: "revenue", used: [] };
const busiest: By = { by: "orders", measure: "orders", used: [] };
const since: By = { by: "first_order", measure: "orders", used: [] };
const entry: By = { by: "added", measure: "orders", used: [] };
const silence: By = { by: "last_contact", measure: "interactions", used: [] };
const latest: By = { by: "last_order", measure: "orders", used: [] };

/** "top 20 %" is a share, and no ranking. */
const isPart = (item: Item, board: Board): boolean =>
  entityIn(board.after(item), "percent") !== undefined;

/** "the last 3 orders", "the first five calls" say which of the things, not whom to rank. */
const isOfTime = (limit: Item, board: Board): boolean =>
  (/last|first|latest|recent/.test(limitWord(limit)) &&
    !board.says("CUSTOMER", "BUY", "WHO", "CONTACT")) ||
  (limitWord(limit).startsWith("old") && !isNewestLimit(limit, board));

/** "newest first", "most recently", "the newest four": not the "last" of "last month" or "last order". */
const isOrdering = (item: Item, limit: Item | undefined): boolean =>
  /first|most rec|newest/.test(item.word) || (limit !== undefined && item === limit);

/** The number before what is ranked: "which 3 customers", "our five best". */
function countIn(board: Board): { item: Item; value: number } | undefined {
  for (const item of board.items) {
    const value = entityIn(item, "number")?.value;
    if (value === undefined || board.bounds.has(item) || entityIn(item, "period") !== undefined)
      continue;
    if (Number.isInteger(value) && value > 0) return { item, value };
  }
  return undefined;
}
