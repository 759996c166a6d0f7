import type { Intent } from "../intent.ts";
import { everybody, type Filter } from "../questions/filter.ts";
import type { Question } from "../questions/question.ts";
import { Board } from "./board.ts";
import { all, combined } from "./combine.ts";
import { type Compared, comparedIn } from "./comparing.ts";
import { type Cut, cutIn } from "./cuts.ts";
import { has, type Item } from "./items.ts";
import { type Measured, measureIn } from "./measures.ts";
import { conditionsIn, type Node } from "./population.ts";
import { type Ranking, rankingIn } from "./ranking.ts";
import { periodOf } from "./times-asked.ts";

/** A reading of a message: what it means, and the pieces that explains. */
export interface Parsed {
  readonly intent: Intent;
  readonly used: ReadonlySet<Item>;
  /** Set where a piece can be read two ways and only the writer knows which. */
  readonly unclear?: string;
}

/** What was found in a question about figures or people, before it is put together. */
interface Found {
  readonly board: Board;
  readonly people: readonly Item[];
  readonly ranking: Ranking | undefined;
  readonly cut: Cut | undefined;
  readonly measured: Measured | undefined;
  readonly filter: Filter;
  /** Periods and products that no condition took. */
  readonly periods: readonly Item[];
  readonly products: readonly string[];
  readonly compared: Compared | undefined;
}

/** Reads a question about figures or a list of contacts; undefined where nothing says it is one. */
export function figureQuestion(items: readonly Item[]): Parsed | undefined {
  const board = new Board(items);
  const people = peopleIn(board);
  const ranking = rankingIn(board);
  const ranks = ranking !== undefined;
  board.take(ranking?.used ?? []);
  const trend = board.find("TREND");
  const cut = cutIn(board, ranks && people.length === 0) ?? trendCut(trend);
  board.take(cut?.used ?? []);
  const measured = ranks ? undefined : measureIn(board);
  if (measured !== undefined || cut !== undefined) board.take([trend]);
  board.take(measured?.used ?? []);
  const counts = measured !== undefined || board.find("WHO") === undefined;
  const compared = counts && !ranks ? comparedIn(board) : undefined;
  const nodes = conditionsIn(board, measured !== undefined || (ranks && cut !== undefined));
  const filter = withPeople(combined(nodes, board), people, board, cut);
  const periods = board.free.filter((item) => periodOf(item) !== undefined);
  const products = board.free.filter(isProduct);
  const found: Found = {
    board,
    people,
    ranking,
    cut,
    measured,
    filter,
    periods,
    products: products.flatMap(({ shop }) => shop.product ?? []),
    compared,
  };
  if (isEmpty(found, nodes)) return undefined;
  board.take([...people, ...products, ...periods.slice(0, 1)]);
  const intent: Intent = { do: "question", question: questionOf(found) };
  const doubt = [...board.bounds.values()].find(({ unclear }) => unclear !== undefined)?.unclear;
  return {
    intent,
    used: board.used,
    ...(doubt === undefined ? {} : { unclear: doubt.join(" or ") }),
  };
}

/** The words that ask for people: who, customers, everyone. */
const peopleIn = (board: Board): readonly Item[] =>
  board.items.filter(
    (item) =>
      has(item, "CUSTOMER", "CONTACT", "WHO") &&
      !["those", "one", "ones", "all", "them", "lot", "whose"].includes(item.word),
  );

/** A part of a product's name that means something else as well is no restriction by itself. */
const isProduct = (item: Item): boolean =>
  item.shop.product !== undefined && (item.concepts.size === 0 || item.last > item.first);

/** "how has revenue developed": month by month. */
const trendCut = (trend: Item | undefined): Cut | undefined =>
  trend === undefined ? undefined : { group: "month", used: [trend], single: false };

const isEmpty = (
  { filter, measured, ranking, people, board }: Found,
  nodes: readonly Node[],
): boolean =>
  nodes.length === 0 &&
  measured === undefined &&
  ranking === undefined &&
  (people.length === 0 || !board.says("CUSTOMER", "HOW_MANY", "LIST")) &&
  filter.is === "all";

/** "customers" alone says that they bought. */
function withPeople(
  filter: Filter,
  people: readonly Item[],
  board: Board,
  cut: Cut | undefined,
): Filter {
  const isSaid = people.some((item) => has(item, "CUSTOMER") && board.isFree(item));
  return isSaid && cut === undefined ? all([{ is: "customer" }, filter]) : filter;
}

function questionOf(found: Found): Question {
  const { ranking, filter, measured, board } = found;
  const compare = found.compared?.compare;
  const rest = restOf(found);
  if (ranking !== undefined) return rankingOf(found, ranking, rest);
  const cut = found.cut === undefined ? {} : { group: found.cut.group };
  const compared = compare === undefined ? {} : { compare };
  if (measured !== undefined)
    return { measure: measured.measure, filter, ...rest, ...cut, ...compared };
  if (found.cut !== undefined || compare !== undefined) board.takeAll("HOW_MANY");
  if (found.cut !== undefined || compare !== undefined)
    return { ...counting(found), ...rest, ...cut, ...compared };
  const counted = board.items.find((item) => has(item, "HOW_MANY"));
  board.take([counted]);
  const { period, product } = rest;
  const dated: Filter = period === undefined ? everybody : { is: "bought", period };
  return {
    measure: counted === undefined ? "list" : "count",
    filter: all([filter, dated]),
    ...(product === undefined ? {} : { product }),
  };
}

type Rest = Pick<Question, "period" | "product">;

function restOf({ periods, products, compared }: Found): Rest {
  const period = compared?.period ?? periodOf(periods[0]);
  return {
    ...(period === undefined ? {} : { period }),
    ...(products.length === 0 ? {} : { product: [...products] }),
  };
}

function rankingOf(found: Found, ranking: Ranking, rest: Rest): Question {
  const { cut, filter } = found;
  const one = ranking.limit ?? (isOne(found) ? 1 : undefined);
  const limit = one === undefined ? {} : { limit: one };
  const order = { by: ranking.by, direction: ranking.direction };
  if (cut === undefined || cut.group === "contact")
    return { measure: "list", filter, ...rest, order, ...limit };
  const counted = ranking.named ? { measure: ranking.measure, filter } : countedOr(found, ranking);
  return { ...counted, ...rest, group: cut.group, order, ...limit };
}

/** "our best customer", "which product": one is asked for. */
const isOne = ({ people, cut }: Found): boolean =>
  cut === undefined
    ? people.some((item) => has(item, "CUSTOMER") && !item.word.endsWith("s"))
    : cut.single;

function countedOr(found: Found, ranking: Ranking): Pick<Question, "measure" | "filter"> {
  const isPeople = found.people.some((item) => has(item, "CUSTOMER", "CONTACT"));
  return isPeople ? counting(found) : { measure: ranking.measure, filter: found.filter };
}

/** People counted where no other figure is asked for: new customers, customers, or contacts. */
function counting({ filter, people }: Found): Pick<Question, "measure" | "filter" | "period"> {
  const conditions = filter.is === "all" ? filter.of : [filter];
  const fresh = conditions.find((each) => each.is === "new");
  const others = conditions.filter((each) => each.is !== "new" && each.is !== "customer");
  if (fresh?.is === "new")
    return { measure: "new_customers", filter: all(others), period: fresh.period };
  const isCustomer = people.some((item) => has(item, "CUSTOMER"));
  return { measure: isCustomer ? "customers" : "contacts", filter };
}
