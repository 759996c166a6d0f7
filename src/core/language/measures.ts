import type { Measure } from "../questions/question.ts";
import type { Board } from "./board.ts";
import { asksWhom, setsBeside } from "./comparing.ts";
import type { Concept } from "./concepts.ts";
import { groupNouns } from "./fields.ts";
import { conceptsOf, entityIn, has, type Item, wordOf } from "./items.ts";
import { type MeasureRow, measureRows } from "./measure-rows.ts";
import { ofWhomAt, saysOfWhom } from "./of-whom.ts";
import { isStop } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

/** What is to be measured, and the words that said so. */
export interface Measured {
  readonly measure: Measure;
  readonly used: readonly Item[];
}

/** The figure asked for, if any; a message that asks for none asks for a list. */
export function measureIn(board: Board): Measured | undefined {
  const pieces = piecesSold(board);
  const isPersonal = isForPeople(board);
  const said = conceptsOf(board.items);
  for (const row of measureRows) {
    if (!row.all.every((any) => any.some((concept) => said.has(concept)))) continue;
    const used = isRuledOut(row, isPersonal, board) ? undefined : fit(row, board);
    if (used === undefined) continue;
    if (pieces !== undefined && (row.measure === "revenue" || isOfVerb(row, pieces))) return pieces;
    return { measure: row.measure, used: [...used, ...more(row, board)] };
  }
  return pieces;
}

const isRuledOut = (row: MeasureRow, isPersonal: boolean, board: Board): boolean =>
  (row.impersonal === true && isPersonal) ||
  (row.not !== undefined && figureOf(board).some((item) => has(item, ...(row.not ?? [])))) ||
  needs.some(([name, holds]) => row[name] === true && !holds(board, row));

/** What is said of the figure, and not of whom it is: "share of revenue from those with a refund". */
const figureOf = ({ items }: Board): readonly Item[] => items.slice(0, ofWhomAt(items));

/** What a row may need of the message beside its words. */
const needs: readonly (readonly [
  name: "dated" | "twice" | "bare" | "beside" | "grown" | "part" | "sold",
  holds: (board: Board, row: MeasureRow) => boolean,
])[] = [
  ["dated", (board) => isDated(board)],
  ["twice", ({ items }) => items.filter((item) => periodOf(item) !== undefined).length > 1],
  ["bare", (board, row) => isBare(row, board)],
  ["beside", (board) => setsBeside(board)],
  ["grown", (board) => board.says("COMPARE") && isDated(board) && !isOfEach(board)],
  ["part", ({ items }) => saysOfWhom(items) || items.some(isPart) || isNothingElse(items)],
  ["sold", (board) => isOfSales(board)],
];

/** "which of them spent more than last year", "did anybody": who grew, and not all of them together. */
const isOfEach = (board: Board): boolean =>
  asksWhom(board) ||
  board.items.some(({ word }) => /^(?:any|some|every)(?:one|body)?(?: of)?$|^each\b/.test(word));

/** Less than all: a product, a place, a tag, some of the customers, or a cut. */
const isPart = (item: Item): boolean =>
  Object.keys(item.shop).length > 0 ||
  (item.name?.company === true && item.name.full) ||
  has(item, "REPEAT", "ONE_TIME", "NEW", "BY", ...groupNouns);

/** "… by share of revenue" */
const isNothingElse = (items: readonly Item[]): boolean =>
  items.every(
    (item) =>
      periodOf(item) !== undefined ||
      (has(item, "SHARE", "REVENUE", "FILLER") && !has(item, "WHAT") && item.word !== "its"),
  );

/** "how are you today?" asks of no trade. */
const isBare = ({ all }: MeasureRow, { items }: Board): boolean =>
  !(all.flat().includes("HOW") && items.some(({ word }) => /^(?:you|are you)$/.test(word))) &&
  items.every(
    (item, at) =>
      item.mark !== undefined ||
      periodOf(item) !== undefined ||
      (has(item, "AND") && periodOf(items[at - 1]) !== undefined) ||
      has(item, "FILLER", "EXACTLY", ...all.flat()),
  );

const isDated = (board: Board): boolean =>
  board.items.some((item) => entityIn(item, "period") !== undefined);

const isOfSales = (board: Board): boolean =>
  board.says("EARN", "BUY") || board.items.some(({ shop }) => shop.product !== undefined);

/** "how many stoneware mugs did we sell": pieces of a product. */
function piecesSold(board: Board): Measured | undefined {
  const count = board.items.find((item) => has(item, "HOW_MANY"));
  const next = board.items
    .slice(count === undefined ? Infinity : board.items.indexOf(count) + 1)
    .find((item) => !has(item, "FILLER") || has(item, "CONTACT"));
  if (count === undefined) return undefined;
  const who = board.items.findIndex((item) => has(item, "WHO"));
  const verbs = board.items
    .slice(0, who < 0 ? board.items.length : who)
    .filter((item) => has(item, "EARN", "BUY", "UNITS", "GET") || isOrdering(item, board));
  // "number of kite buyers": people are counted.
  const isOfBuyers = next !== undefined && has(board.after(next), "CUSTOMER");
  const isCounted =
    (next?.shop.product !== undefined && !isOfBuyers) || isOfNamedBefore(board, count, next);
  return isCounted ? { measure: "units", used: [count, ...verbs] } : undefined;
}

/** "how many mugs did teachers order": pieces, as in "… buy". */
const isOrdering = (item: Item, board: Board): boolean =>
  item.word === "order" &&
  !/\b(?:an?|the|one|each|per|every|this|on|in)$/.test(wordOf(board.before(item)));
const isOfVerb = ({ measure }: MeasureRow, { used }: Measured): boolean =>
  measure === "orders" && used.some(({ word }) => word === "order");

/** "stoneware mugs, how many did we sell", "… how many of them were sold": named first. */
function isOfNamedBefore({ items }: Board, count: Item, next: Item | undefined): boolean {
  const at = items.indexOf(count);
  const before = items.slice(0, at);
  const isNamed = before.some(({ shop }) => shop.product !== undefined) && before.some(isStop);
  const rest = items.slice(at + 1).filter(({ mark }) => mark === undefined);
  const pointing = /^(?:of )?(?:them|those|these|ones)$/;
  return (
    isNamed &&
    rest.some((item) => has(item, "EARN")) &&
    (next === undefined || has(next, "EARN") || pointing.test(next.word)) &&
    !rest.some((item) => has(item, "CUSTOMER", "WHO"))
  );
}

/** Other words for the same: "how much did we take yesterday, sales". */
const more = ({ all, also = [], measure }: MeasureRow, board: Board): readonly Item[] =>
  board.items
    .slice(0, ofWhomAt(board.items))
    .filter(
      (item) =>
        (measure === "pareto_share" && entityIn(item, "percent") !== undefined) ||
        (has(
          item,
          "HOW_MUCH",
          "WHAT",
          "DOING",
          "CAME_IN",
          ...also,
          ...(ofMoney.has(measure) ? earning : []),
          ...all.flat().filter((each) => !people.has(each)),
        ) &&
          !isCompared(item, board)),
    );

/** "the profit we made", "what we earned in sales": the sum is what was taken. */
const ofMoney: ReadonlySet<Measure> = new Set(["revenue", "profit", "refunds"]);
const earning = ["EARN", "CAME_IN"] as const;

const people: ReadonlySet<Concept> = new Set(["CUSTOMER", "CONTACT", "TOP"]);

/** "what did the customers from Leeds spend": how much, and not which of them. */
const asksForSpending = ({ items }: Board): boolean =>
  items.some(
    ({ word }, at) =>
      word === "what" &&
      (/^(?:did|do|does|have|has)$/.test(wordOf(items[at + 1])) ||
        isOfSubject(items.slice(at + 1))),
  ) && conceptsOf(items).has("SPEND");

/** "what those people have spent", "what the Leeds customers spent": those who spent it come first. */
const isOfSubject = (rest: readonly Item[]): boolean =>
  (/^(?:the|those|these|our|my|all|her|his|their|each|every)$/.test(wordOf(rest[0])) ||
    rest[0]?.shop.member !== undefined) &&
  rest
    .slice(
      0,
      rest.findIndex((item) => has(item, "SPEND")),
    )
    .some((item) => has(item, "CONTACT", "CUSTOMER"));

/** Whether people are asked for, so that what is said of money is said of them. */
const isForPeople = (board: Board): boolean =>
  !asksForSpending(board) &&
  board.items
    .slice(0, ofWhomAt(board.items))
    .some((item) => board.isFree(item) && (has(item, "WHO", "CUSTOMER") || isPeople(item)));

const isPeople = (item: Item): boolean =>
  has(item, "CONTACT") && !["all", "those", "one", "ones", "them"].includes(item.word);

function fit({ all, next, free }: MeasureRow, board: Board): readonly Item[] | undefined {
  const figure = board.items.slice(0, ofWhomAt(board.items));
  const used: Item[] = [];
  for (const [index, concepts] of all.entries()) {
    const item =
      next === true && index > 0
        ? following(board.items, used.at(-1), concepts)
        : figure.find((each) => !used.includes(each) && has(each, ...concepts));
    if (item === undefined) return undefined;
    used.push(item);
  }
  const last = used.at(-1);
  return free === true && last !== undefined && isCompared(last, board) ? undefined : used;
}

/** The first piece after another that is more than a modifier, if it has one of the concepts. */
function following(
  items: readonly Item[],
  after: Item | undefined,
  concepts: readonly Concept[],
): Item | undefined {
  if (after === undefined) return undefined;
  for (const item of items.slice(items.indexOf(after) + 1)) {
    if (has(item, ...concepts)) return item;
    // "number of people refunded": people are counted.
    if (isPeople(item)) return undefined;
    if (isStop(item) || !(has(item, "FILLER") || isModifier(item))) return undefined;
  }
  return undefined;
}

/** "how many wholesale customers", "how many glaze kit orders". */
const isModifier = (item: Item): boolean =>
  Object.keys(item.shop).length > 0 ||
  has(item, "INBOUND", "OUTBOUND", "NEW", "MORE") ||
  entityIn(item, "period") !== undefined;

/** Whether a comparison stands beside the word, so that it is a condition and not the figure. */
function isCompared(item: Item, board: Board): boolean {
  const at = board.items.indexOf(item);
  return board.items.slice(Math.max(0, at - 3), at + 5).some((each) => board.bounds.has(each));
}
