import type { Group, Measure } from "../questions/question.ts";
import type { Board } from "./board.ts";
import type { Concept } from "./concepts.ts";
import { conceptsOf, entityIn, has, type Item } from "./items.ts";
import { ofWhomAt } from "./of-whom.ts";
import { contentOf } from "./sentence.ts";
import { isTabled } from "./tabled.ts";
import { periodOf } from "./times-asked.ts";

/** How figures are cut: by month, by city, by product … */
const adverbs: readonly (readonly [Concept, Group])[] = [
  ["BY_WEEKDAY", "weekday"],
  ["DAILY", "day"],
  ["WEEKLY", "week"],
  ["MONTHLY", "month"],
  ["QUARTERLY", "quarter"],
  ["YEARLY", "year"],
];
/** "per month", "split by": whatever else is said, a figure is to be cut. */
export const cuts = (item: Item): boolean =>
  adverbs.some(([concept]) => has(item, concept)) ||
  /^(?:split|split by|broken down by|grouped by|per|for each)$/.test(item.word);

/** Units of time that are cuts only where something is said of them: "which month", "best month". */
const spans: readonly (readonly [Concept, Group])[] = [
  ["WEEKDAY_NOUN", "weekday"],
  ["DAY_NOUN", "day"],
  ["WEEK_NOUN", "week"],
  ["MONTH_NOUN", "month"],
  ["QUARTER_NOUN", "quarter"],
  ["YEAR_NOUN", "year"],
];
const dimensions: readonly (readonly [Concept, Group])[] = [
  ["MEMBER_NOUN", "member"],
  ["KIND_NOUN", "kind"],
  ["CITY_FIELD", "city"],
  ["COUNTRY_FIELD", "country"],
  ["SOURCE_FIELD", "source"],
  ["OWNER_FIELD", "owner"],
  ["RFM", "segment"],
  ["TAGS_FIELD", "tag"],
  ["COMPANY_FIELD", "company"],
  ["FIRST_PRODUCT", "first_product"],
  ["PRODUCT_NOUN", "product"],
  ["CUSTOMER", "contact"],
  ["CONTACT", "contact"],
];

export interface Cut {
  readonly group: Group;
  readonly used: readonly Item[];
  /** One row is meant: "which month", "our best product". */
  readonly single: boolean;
  /** What is counted, where nothing else says so. */
  readonly measure?: Measure;
}

/** The cut a message asks for; `ranked` when it wants the top of something ("top 3 products"). */
export function cutIn(board: Board, ranked: boolean): Cut | undefined {
  const found =
    firstCut(adverbs, board, (item) => adverbial(board, item)) ??
    firstCut([...spans, ...dimensions], board, (item, concept) =>
      nominal(board, item, concept, ranked),
    );
  return found ?? eachOfThem(board) ?? (ranked ? whatSells(board) : whatTheyBuy(board));
}

/** "revenue by city this year, top 5 cities": by what it is cut was said. */
export function withoutCutAgain(items: readonly Item[]): readonly Item[] {
  const [last, limit] = contentOf(items)
    .filter(({ word }) => !/^(?:please|pls|thanks|thank you)$/.test(word))
    .toReversed();
  const isCut = (item: Item, at: number): boolean =>
    item !== last &&
    has(items[at - 1], "BY") &&
    dimensions.some(([concept]) => has(item, concept) && has(last, concept));
  return entityIn(limit, "limit") !== undefined && items.some(isCut)
    ? items.filter((item) => item !== last)
    : items;
}

/** "how much did each of the teachers spend" */
function eachOfThem(board: Board): Cut | undefined {
  const each = board.items.find(({ word }) => word === "each of" || word === "each of the");
  const next = board.items
    .slice(each === undefined ? Infinity : board.items.indexOf(each) + 1)
    .find((item) => !/^(?:the|our|my|those|these)$/.test(item.word));
  const isOfPeople = next?.shop.tag !== undefined || has(next, "CUSTOMER", "CONTACT");
  return each !== undefined && isOfPeople && board.says("HOW_MUCH", "REVENUE", "SPEND", "PROFIT")
    ? { group: "contact", used: [each], single: false }
    : undefined;
}

/** "what do Leipzig cafés buy": the products of their orders; "what did they buy" asks for the sales. */
function whatTheyBuy(board: Board): Cut | undefined {
  const what = board.items.find(
    (item, at) => item.word === "what" && /^do(?:es)?$/.test(board.items[at + 1]?.word ?? ""),
  );
  const verb = board.find("BUY", "ORDER");
  if (what === undefined || verb === undefined || verb.first < what.first) return undefined;
  return { group: "product", used: [what, verb], single: false, measure: "orders" };
}

/** The first row of which some free piece has the concept and is meant as a cut. */
function firstCut(
  rows: readonly (readonly [Concept, Group])[],
  board: Board,
  read: (item: Item, concept: Concept) => Omit<Cut, "group"> | undefined,
): Cut | undefined {
  const figure = board.items.slice(0, ofWhomAt(board.items));
  const free = figure.filter((item) => board.isFree(item));
  const said = conceptsOf(free);
  for (const [concept, group] of rows)
    for (const item of said.has(concept) ? free : []) {
      const cut = has(item, concept) ? read(item, concept) : undefined;
      if (cut !== undefined) return { ...cut, group };
    }
  return undefined;
}

const adverbial = (board: Board, item: Item): Omit<Cut, "group"> => ({
  used: [item, ...byBefore(board, item)],
  single: false,
});

/** "by city", "city wise", "which city", "RFM segments"; "top 3 products" where it is ranked. */
function nominal(
  board: Board,
  item: Item,
  concept: Concept,
  ranked: boolean,
): Omit<Cut, "group"> | undefined {
  const by = [
    ...withSame(byBefore(board, item), board, concept),
    ...sameBehind(board, item, concept),
    ...wiseAfter(board, item),
    ...saidBeside(board, item, concept),
  ];
  const found = { used: [item, ...by], single: by.length === 0 && !item.word.endsWith("s") };
  if (concept === "RFM") return isOneSegment(board, item) ? undefined : found;
  if (by.length > 0 || isEach(item)) return found;
  const isNamed = ranked || isWhich(board, item) || isTopped(board, item);
  return isNamed && isDimension(board, item, concept) ? found : undefined;
}

/** "which customer" asks for people, "the city Leeds" names one. */
const isDimension = (board: Board, item: Item, concept: Concept): boolean =>
  concept !== "CUSTOMER" && concept !== "CONTACT" && !isOfNamed(board, item);

/** "top 3 cities by number of customers" */
const isTopped = (board: Board, item: Item): boolean => {
  const before = board.before(item);
  return entityIn(before, "limit") !== undefined || has(before, "TOP", "BOTTOM");
};

/** "each of us" */
const isEach = (item: Item): boolean => has(item, "MEMBER_NOUN") && item.word.startsWith("each ");

/** What makes a cut of a field without "by": "where did they find us", "rank the four of us". */
function saidBeside(board: Board, item: Item, concept: Concept): readonly Item[] {
  if (concept === "SOURCE_FIELD" && /^(?:find|found|hear|heard|come|came)\b/.test(item.word))
    return board.items
      .slice(0, board.items.indexOf(item))
      .filter((each) => has(each, "WHERE", "HOW"));
  if (isTabled(board.items, item)) return [item];
  const before = board.before(item);
  const isAllOfUs = concept === "MEMBER_NOUN" && item.word === "of us";
  return isAllOfUs && before !== undefined && entityIn(before, "number") !== undefined
    ? [before]
    : [];
}

/** "RFM segments" are a cut by themselves; "RFM at risk" is one of them. */
const isOneSegment = (board: Board, item: Item): boolean =>
  board.items.slice(0, ofWhomAt(board.items)).some((each) => has(each, "RFM_SEGMENT")) ||
  has(board.after(item), "SHARED_SEGMENT");

/** "what sells best": products. */
function whatSells(board: Board): Cut | undefined {
  const what = board.items.find(({ word }) => word === "what" || word === "which");
  const verb = board.find("EARN");
  if (what === undefined || verb === undefined || !/^s[eo]l/.test(verb.word)) return undefined;
  return { group: "product", used: [what, verb], single: true };
}

/** The "by", "per" or "split by" that stands right before. */
function byBefore(board: Board, item: Item): readonly Item[] {
  const at = board.items.indexOf(item);
  const found: Item[] = [];
  for (const before of board.items.slice(Math.max(0, at - 3), at).toReversed()) {
    if (isSplit(before, item)) found.push(before);
    else if (isOfWhom(before, item)) continue;
    else if (!has(before, "FILLER") || found.length > 0) break;
  }
  return found;
}

/** "town by town", "product by product": said before it too. */
function withSame(by: readonly Item[], board: Board, concept: Concept): readonly Item[] {
  const before = by.length === 1 && by[0] !== undefined ? board.before(by[0]) : undefined;
  return before !== undefined && has(before, concept) ? [before, ...by] : by;
}

/** "split it town by town": said behind it too. */
function sameBehind(board: Board, item: Item, concept: Concept): readonly Item[] {
  const [by, again] = [board.after(item), board.after(item, 2)];
  return by?.word === "by" && again !== undefined && has(again, concept) ? [by, again] : [];
}

/** "by customer tag", "per client city": theirs, which all of them are. */
const isOfWhom = (before: Item, item: Item): boolean =>
  has(before, "CUSTOMER", "CONTACT") && !has(item, "CUSTOMER", "CONTACT", "PRODUCT_NOUN");

/** "every customer who …" are all of them, and no cut. */
const isSplit = (before: Item, item: Item): boolean =>
  has(before, "BY") &&
  before.word !== "a" &&
  !isAnybody.test(item.word) &&
  !(before.word === "every" && has(item, "CUSTOMER"));

/** "not contacted by anybody": by whom, and no cut. */
const isAnybody = /^(?:any|some|no|every)(?:one|body)$/;

/** "product wise sales" */
function wiseAfter(board: Board, item: Item): readonly Item[] {
  const after = board.after(item);
  return after?.word === "wise" ? [after] : [];
}

const isWhich = (board: Board, item: Item): boolean => {
  const before = board.items
    .slice(0, board.items.indexOf(item))
    .findLast(
      (each) =>
        entityIn(each, "number") === undefined &&
        periodOf(each) === undefined &&
        !has(each, "TOP", "MOST"),
    );
  return before !== undefined && ["which", "what"].includes(before.word);
};

/** "the city Leeds", "tag vip", "the vip tag": a value of the dimension, and no cut. */
const isOfNamed = (board: Board, item: Item): boolean => {
  if (has(item, "TAGS_FIELD") && board.before(item)?.shop.tag !== undefined) return true;
  const rest = board.items.slice(board.items.indexOf(item) + 1);
  const next = rest.find(({ word }) => !/^(?:through|via|by|from|on|at|the|a|an|our)$/.test(word));
  const { tag, city, country, source } = next?.shop ?? {};
  return (tag ?? city ?? country ?? source) !== undefined;
};
