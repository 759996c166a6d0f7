import type { Filter } from "../questions/filter.ts";
import { Board } from "./board.ts";
import { all, combined } from "./combine.ts";
import { type Compared, comparedIn } from "./comparing.ts";
import { type Cut, cutIn } from "./cuts.ts";
import { has, type Item } from "./items.ts";
import { isPeople, ofWhomAt, saysOfWhom } from "./of-whom.ts";
import { type Measured, measureIn } from "./measures.ts";
import { type AskedOf, conditionsIn, type Node } from "./population.ts";
import { isRankable, rankedByAt } from "./ranked-by.ts";
import { type Ranking, rankingIn } from "./ranking.ts";
import { periodOf } from "./times-asked.ts";

/** What is asked of whom: a figure, a ranking, or neither, which is people. */
interface Subject {
  readonly board: Board;
  readonly people: readonly Item[];
  readonly ranking: Ranking | undefined;
  readonly cut: Cut | undefined;
  readonly measured: Measured | undefined;
}

/** What was found in a question about figures or people, before it is put together. */
export interface Found extends Subject {
  readonly nodes: readonly Node[];
  readonly filter: Filter;
  /** Periods and products that no condition took. */
  readonly periods: readonly Item[];
  readonly products: readonly string[];
  readonly compared: Compared | undefined;
}

/** Finds the subject of a question; the words that name it are taken from the board. */
export function subjectIn(board: Board): Subject {
  const people = peopleIn(board);
  const ranking = rankingIn(board);
  const trend = board.find("TREND");
  const cut = cutOf(board, ranking, people) ?? trendCut(trend, ranking);
  takeFound(board, ranking);
  takeFound(board, cut);
  if (cut !== undefined) takeBesideCut(cut, board);
  const measured =
    ranking === undefined ? (measureIn(board) ?? ofCut(cut, board)) : rankedBy(board, cut);
  takeFound(board, measured);
  if (measured !== undefined) board.take([trend]);
  return { board, people, ranking, cut, measured };
}

/** What goes with a cut: "by", "where did they come from? … per source", "how do the weekdays compare". */
function takeBesideCut({ group, used }: Cut, board: Board): void {
  board.takeAll("BY");
  if (["source", "city", "country"].includes(group)) board.takeAll("WHERE");
  board.take(used.map((item) => board.after(item)).filter((item) => has(item, "COMPARE")));
}

/** What groups are ranked by, where it is said: "top 3 cities by repeat rate". */
function rankedBy(board: Board, cut: Cut | undefined): Measured | undefined {
  if (cut === undefined || cut.group === "contact") return undefined;
  const items = board.items.slice(0, ofWhomAt(board.items));
  const at = items.findLastIndex(({ word }) => word === "by");
  const figure = items.slice(at + 1);
  if (at >= 0) return measureIn(new Board(figure)) ?? countedIn(figure);
  // "which source has the best repeat rate"
  const rates = items.filter((item) => has(item, "REPEAT_RATE", "RETENTION"));
  return rates.length === 1 ? measureIn(new Board(rates)) : mostNew(items);
}

/** "which month had the most new customers" */
function mostNew(items: readonly Item[]): Measured | undefined {
  const used = items.filter(
    (item, at) =>
      has(item, "NEW") &&
      has(items[at - 1], "MOST", "BOTTOM") &&
      has(items[at + 1], "CUSTOMER") &&
      !has(items[at + 2], "ORDERS_NOUN"),
  );
  return used.length === 1 ? { measure: "new_customers", used } : undefined;
}

/** "number of new customers", "number of contacts": people are what is counted. */
function countedIn(figure: readonly Item[]): Measured | undefined {
  const units = figure.filter((item) => has(item, "HOW_MANY", "UNITS"));
  if (units.length === 2 && has(units[0], "HOW_MANY")) return { measure: "units", used: units };
  const used = figure.filter((item) => has(item, "HOW_MANY", "NEW", "CUSTOMER", "CONTACT"));
  const last = used.at(-1);
  if (!has(used[0], "HOW_MANY") || !has(last, "CUSTOMER", "CONTACT")) return undefined;
  const isNew = used.some((item) => has(item, "NEW"));
  const measure = has(last, "CUSTOMER") ? (isNew ? "new_customers" : "customers") : "contacts";
  return { measure, used };
}

function takeFound(board: Board, found: { readonly used: readonly Item[] } | undefined): void {
  if (found !== undefined) board.take(found.used);
}

/** How what is asked is cut; customers have an owner where log entries have a member. */
function cutOf(
  board: Board,
  ranking: Ranking | undefined,
  people: readonly Item[],
): Cut | undefined {
  if (ranking?.by === "rfm") return undefined;
  const isOfPeople = people.length > 0 || board.items.some(isPeople);
  const cut = ofEachMember(cutIn(board, ranking !== undefined && !isOfPeople), board);
  if (cut?.group !== "member") return cut;
  const ofTheirs = board.items.filter((item) => has(item, "OWNER_FIELD"));
  return { ...cut, group: "owner", used: [...cut.used, ...ofTheirs] };
}

/** "Ana, Ben: turnover of our customers, each one": of each of the team that is named. */
const ofEachMember = (cut: Cut | undefined, board: Board): Cut | undefined =>
  cut?.group === "contact" &&
  cut.used.some(({ word }) => word === "each") &&
  cut.used.every((item) => !has(item, "CUSTOMER")) &&
  board.items.filter(({ shop }) => shop.member !== undefined).length > 1
    ? { ...cut, group: "owner" }
    : cut;

/** What a cut counts by itself, or "new customers by quarter", of all time. */
function ofCut(cut: Cut | undefined, board: Board): Measured | undefined {
  if (cut === undefined) return undefined;
  if (cut.measure !== undefined) return { measure: cut.measure, used: [] };
  const refunds = board.items.filter((item) => has(item, "REFUND"));
  if (refunds.length > 0 && !board.says("WHO", "CUSTOMER", "CONTACT", "HOW_MANY", "ORDERS_NOUN"))
    return { measure: "refunds", used: refunds };
  const fresh = board.items.find((item) => has(item, "NEW") && has(board.after(item), "CUSTOMER"));
  const isDated =
    !saysOfWhom(board.items) && board.items.some((item) => periodOf(item) !== undefined);
  return fresh === undefined || isDated
    ? undefined
    : {
        measure: "new_customers",
        used: [fresh, ...board.items.filter((item) => has(item, "HOW_MANY"))],
      };
}

/** Finds the conditions, times and products that say of what. */
export function detailsIn(subject: Subject): Found {
  const { board, ranking, cut, measured, people } = subject;
  const counts = measured !== undefined || board.find("WHO") === undefined;
  const compared =
    counts && ranking === undefined ? comparedIn(board, measured !== undefined) : undefined;
  const isFigures = isOwn(board);
  const isRankings = isRankedBy(board);
  const own = board.free.filter(
    (item) => isFigures(item) || (ranking !== undefined && isRankings(item)),
  );
  board.take(own);
  const nodes = conditionsIn(board, askedOf(subject));
  if (ranking !== undefined) board.takeAll("BUY");
  if (measured?.measure === "units") takeBuying(board);
  const filter = withPeople(
    combined(nodes, board),
    board,
    measured === undefined && cut === undefined,
  );
  const left = [...own, ...board.free];
  const periods = left.filter((item) => periodOf(item) !== undefined);
  const products = left.filter(isProduct);
  board.take([...people, ...products, ...betweenProducts(products, board)]);
  board.take(periods.slice(0, 1));
  if (ranking !== undefined) board.takeAll("MONEY_NOUN");
  board.take([...unitsOf(board), ...betterOf(board, compared)]);
  return {
    ...subject,
    nodes,
    filter,
    periods,
    products: products.flatMap(({ shop }) => shop.product ?? []),
    compared,
  };
}

/** "how many bags did contractors order": said of the pieces that are counted. */
function takeBuying(board: Board): void {
  board.takeAll("BUY");
  board.take(board.free.filter(({ word }) => word === "order"));
}

function askedOf({ measured, ranking, cut }: Subject): AskedOf {
  const isCounted =
    measured?.measure === "units" || measured?.used.some((item) => has(item, "HOW_OFTEN")) === true;
  if (isCounted && ranking === undefined) return "pieces";
  if (measured !== undefined || (ranking !== undefined && cut !== undefined)) return "figure";
  return ranking === undefined ? "people" : "ranking";
}

/** "october month", "the 2025 year" */
const unitsOf = (board: Board): readonly Item[] =>
  board.free.filter(
    (item) => has(item, "MONTH_NOUN", "YEAR_NOUN") && periodOf(board.before(item)) !== undefined,
  );

/** "which was the better month for sales, March or April": one of those that are set side by side. */
const betterOf = (board: Board, compared: Compared | undefined): readonly Item[] =>
  compared === undefined
    ? []
    : board.free.filter(
        (item) =>
          has(item, "DAY_NOUN", "WEEK_NOUN", "MONTH_NOUN", "QUARTER_NOUN", "YEAR_NOUN") &&
          has(board.before(item), "MORE"),
      );

/** The words that ask for people: who, customers, everyone. */
const peopleIn = (board: Board): readonly Item[] =>
  board.items.filter(
    (item) =>
      has(item, "CUSTOMER", "CONTACT", "WHO") &&
      !["those", "one", "ones", "all", "them", "lot", "whose", "names"].includes(item.word),
  );

/** The times, products and people of the figure itself: "revenue of Decaf in May from customers who …". */
function isOwn({ items }: Board): (item: Item) => boolean {
  const before = new Set(saysOfWhom(items) ? items.slice(0, ofWhomAt(items)) : []);
  return (item) => before.has(item) && (isNarrowing(item) || has(item, "CUSTOMER", "CONTACT"));
}

/** The times and products of what is ranked by: "… by revenue of Decaf in May". */
function isRankedBy({ items }: Board): (item: Item) => boolean {
  const after = items.slice(rankedByAt(items) + 1);
  const end = after.findIndex((item) => !isOfRanking(item));
  const own = new Set(end < 0 ? after : after.slice(0, end));
  return (item) => own.has(item) && isNarrowing(item);
}

const isNarrowing = (item: Item): boolean => periodOf(item) !== undefined || isProduct(item);

/** What may stand between a figure and what narrows it. */
const isOfRanking = (item: Item): boolean =>
  isNarrowing(item) || isRankable(item) || has(item, "FILLER", "OR", "ASC", "DESC", "EARN");

/** "revenue of Decaf or Espresso": any of them. */
const betweenProducts = (products: readonly Item[], board: Board): readonly Item[] =>
  products
    .slice(1)
    .flatMap((product) => board.before(product) ?? [])
    .filter((item) => has(item, "OR"));

/** A part of a product's name that means something else as well is no restriction by itself. */
const isProduct = (item: Item): boolean =>
  item.shop.product !== undefined && (item.concepts.size === 0 || item.last > item.first);

/** "how has revenue developed": month by month. */
const trendCut = (trend: Item | undefined, ranking: Ranking | undefined): Cut | undefined =>
  trend === undefined || ranking?.by === "rfm"
    ? undefined
    : { group: "month", used: [trend], single: false };

/** "customers" alone says that they bought, where nothing else does. */
export function withPeople(filter: Filter, board: Board, needsSaying: boolean): Filter {
  const isSaid = board.says("CUSTOMER");
  return isSaid && needsSaying && !impliesOrder(filter)
    ? all([{ is: "customer" }, filter])
    : filter;
}

const ordering: readonly Filter["is"][] = [
  "customer",
  "prospect",
  "repeat",
  "one_time",
  "lapsed",
  "bought",
  "not_bought",
  "refunded",
  "new",
  "last_order",
  "spent",
  "orders",
];

/** Whether a condition already says that they ordered, or that they did not. */
const impliesOrder = (filter: Filter): boolean =>
  filter.is === "all" ? filter.of.some(impliesOrder) : ordering.includes(filter.is);
