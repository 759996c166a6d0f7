import type { Intent } from "../intent.ts";
import { everybody } from "../questions/filter.ts";
import { orderingsOfSales } from "../questions/list-order.ts";
import { asksMore } from "./beyond-figures.ts";
import { Board } from "./board.ts";
import { isNextAfter } from "./following-times.ts";
import { aboutAt } from "./follow-ups-about.ts";
import { detailsIn, type Found, subjectIn } from "./figure-found.ts";
import { questionOf } from "./figure-question.ts";
import type { Cut } from "./cuts.ts";
import { has, type Item } from "./items.ts";
import { type Way, waysOf } from "./number-ways.ts";
import type { Ranking } from "./ranking.ts";
import { saysOfWhom } from "./of-whom.ts";
import { wordsOf } from "./sentence.ts";
import { ofTheYearAhead } from "./year-ahead.ts";
import { isTimeFirst } from "./time-first.ts";
import { periodOf } from "./times-asked.ts";

/** A reading of a message: what it means, and the pieces that explains. */
export interface Parsed {
  readonly intent: Intent;
  readonly used: ReadonlySet<Item>;
  /** Set where a piece can be read two ways and only the writer knows which. */
  readonly unclear?: readonly Way[];
}

/** Reads a question about figures or a list of contacts; undefined where nothing says it is one. */
export function figureQuestion(items: readonly Item[]): Parsed | undefined {
  const board = new Board(items);
  const subject = subjectIn(board);
  const kept = subject.measured?.measure === "repeat_rate" ? keptIn(board) : undefined;
  if (kept !== undefined) return kept;
  const found = detailsIn(subject);
  if (isEmpty(found)) return undefined;
  const question = ofTheYearAhead(questionOf(found));
  if (question === undefined) return undefined;
  const intent: Intent = { do: "question", question };
  const doubt = [...board.bounds.values()].find(({ unclear }) => unclear !== undefined);
  const ways = doubt && waysOf(intent, doubt);
  return { intent, used: board.used, ...(ways === undefined ? {} : { unclear: ways }) };
}

/** "who bought in May, what share came back in June": the retention of June. */
function keptIn(board: Board): Parsed | undefined {
  const [a, b] = board.free.filter((item) => periodOf(item) !== undefined);
  const period = periodOf(b);
  if (period === undefined || !isNextAfter(periodOf(a), period)) return undefined;
  if (saysOfWhom(board.items) || board.says("COMPARE")) return undefined;
  board.take([a, b]);
  board.takeAll("BUY", "REPEAT", "WHO", "CUSTOMER", "GET");
  const intent: Intent = {
    do: "question",
    question: { measure: "retention", filter: everybody, period },
  };
  return { intent, used: board.used };
}

/** Whether nothing says that this is a question of ours, or one that we have no figure for. */
function isEmpty(found: Found): boolean {
  const { measured, ranking, cut } = found;
  if (
    [
      isAboutTasks,
      isStandingThen,
      isGrowth,
      isEachBeside,
      isOfLargeOrders,
      isOfLargeGroups,
      asksMore,
    ].some((is) => is(found))
  )
    return true;
  if (measured !== undefined)
    return isHalfCompared(found) || (ranking === undefined && isAverageOf(found));
  if (ranking !== undefined) return isNoRanking(found, ranking);
  return cut === undefined ? isNoList(found) : isNoCut(found, cut);
}

const isNoRanking = (found: Found, { limit, named }: Ranking): boolean =>
  [isTopOfEach, isTopOrder, isMostOfNothing, isTopOfNothing].some((is) => is(found)) ||
  (found.cut === undefined && found.people.length === 0 && limit === undefined && !named);

const isNoCut = (found: Found, { group }: Cut): boolean =>
  group !== "segment" && (isCourseOf(found) || isOfNobody(found));

const isNoList = (found: Found): boolean =>
  (found.compared === undefined && !isListable(found)) || isOfNobody(found);

/** Without a condition, people must be asked for by more than "who". */
function isOfNobody({ nodes, people, board }: Found): boolean {
  if (nodes.length > 0) return false;
  const [first] = people;
  return !(
    first !== undefined &&
    (board.says("CUSTOMER", "HOW_MANY") ||
      board.items.some((item) => has(item, "LIST") && !isTheirs(item, board)) ||
      first.word === "contacts")
  );
}

/** "on somebody's list" lists nobody. */
const isTheirs = (item: Item, board: Board): boolean => board.before(item)?.word === "'s";

/** "follow-ups about the class": what they are about, and no people who bought it. */
const isAboutTasks = ({ nodes, board }: Found): boolean =>
  nodes.some(({ filter: { is } }) => is === "follow_up") && aboutAt(board.items) >= 0;

/** How somebody stands is known of today: "lost last month" is none of our conditions. */
const isStandingThen = ({ measured, nodes, periods, ranking, board }: Found): boolean =>
  measured === undefined &&
  !saysOfWhom(board.items) &&
  ranking === undefined &&
  periods.length > 0 &&
  nodes.some(({ filter: { is } }) => is === "standing" || is === "late" || is === "segment");

/**
 * "who bought more this year than last year" asks who grew, which is none of our conditions, nor is
 * it of "which customers spent more in May than in April" how many bought in each.
 */
const isGrowth = ({ measured, compared, board }: Found): boolean =>
  measured === undefined &&
  (compared === undefined || isOfSumsEach(board)) &&
  board.says("MORE") &&
  board.says("COMPARE") &&
  board.says("BUY", "SPEND", "ORDER", "ORDERS_NOUN");

/** "spent more": the sum of each, where "did more people buy" is of how many they are. */
const isOfSumsEach = ({ items }: Board): boolean =>
  items.some((item, at) => has(item, "SPEND", "BUY") && has(items[at + 1], "MORE"));

/**
 * "which restaurants spent less this year than last", "revenue per customer in Leeds versus York": of
 * each of them, where all of them together are what we set beside something.
 */
const isEachBeside = ({ compared, cut, board }: Found): boolean =>
  compared !== undefined &&
  (cut?.group === "contact" ||
    board.items.some(
      (item, at) =>
        /^(?:which|what)(?: of (?:our|the|my))?$/.test(item.word) &&
        board.items[at + 1]?.shop.tag !== undefined &&
        !board.says("OR"),
    ));

/** "orders over 250 euros": of single orders, and not of people who spent as much in all. */
const isOfLargeOrders = ({ nodes, people, board }: Found): boolean =>
  people.length === 0 &&
  !board.says("SPEND") &&
  nodes.some(
    ({ filter, items }) =>
      filter.is === "spent" &&
      board.items.some(
        (item, at) =>
          /^(?:orders|sales|purchases)$/.test(item.word) &&
          board.items.slice(at + 1, at + 4).some((each) => items.includes(each)),
      ),
  );

/** "revenue over 500 by city": of cities that came to as much, and not of people who spent it. */
const isOfLargeGroups = ({ nodes, people, cut, board }: Found): boolean =>
  cut !== undefined &&
  people.length === 0 &&
  !board.items.some(({ word }) =>
    /^(?:spen[dt]|spends|spending|paid|bought|ordered)\b|\b(?:customers|buyers)$/.test(word),
  ) &&
  nodes.some(({ filter: { is } }) => is === "spent" || is === "orders");

/**
 * "do people who … spend more per order than the others", "Perth or Oban, which brought in more", of
 * towns we have not heard of: of two things no one figure.
 */
const isHalfCompared = ({ compared, board }: Found): boolean =>
  compared === undefined && (whichMore.test(wordsOf(board.items)) || isMoreThanOther(board));
const whichMore = /^which(?: one| of (?:them|the two|those|these))? (?:\S+ ){0,3}?more(?! than)\b/u;

const isMoreThanOther = (board: Board): boolean =>
  board.items.some(
    (item, at) =>
      item.word === "than" && board.items.slice(0, at).some((each) => has(each, "MORE")),
  );

/** "who buys every month" is no figure by month. */
const isCourseOf = ({ board, cut }: Found): boolean =>
  !board.says("HOW_MANY", "CUSTOMER", "NEW") &&
  ["day", "week", "month", "quarter", "year"].includes(cut?.group ?? "");

/** "top customers per city" is a ranking in every group, which we have not. */
const isTopOfEach = ({ board, cut }: Found): boolean =>
  cut !== undefined &&
  cut.group !== "contact" &&
  board.items.some((item, at) => has(item, "TOP") && has(board.items[at + 1], "CUSTOMER"));

/** "who spent the most, and have any bought nothing" are two questions; nobody is first of both. */
const isTopOfNothing = ({ nodes, ranking, cut, board }: Found): boolean =>
  cut === undefined &&
  board.says("MOST") &&
  ranking !== undefined &&
  orderingsOfSales.has(ranking.by) &&
  nodes.some(({ filter }) => filter.is === "prospect");

/** "biggest order": single sales are listed (ask-largest.ts), and rank nobody. */
const isTopOrder = ({ board }: Found): boolean =>
  board.items.some((item, at) => {
    const next = board.items[at + 1];
    return has(item, "TOP") && has(next, "ORDER", "ORDERS_NOUN") && !has(next, "REVENUE");
  });

/** "who has the most tasks" ranks by nothing that we measure. */
const isMostOfNothing = ({ board, ranking, cut, people }: Found): boolean =>
  ranking?.named === false &&
  cut === undefined &&
  board.says("MOST") &&
  !board.says("TOP", "BOTTOM", "BUY", "BUSIEST") &&
  !people.some((item) => has(item, "CUSTOMER") && has(board.before(item), "MOST"));

/** "average spend per customer" is none of our figures. */
const isAverageOf = ({ measured, cut, board }: Found): boolean =>
  cut !== undefined &&
  measured?.measure !== "average_clv" &&
  measured?.used.some((item) => has(item, "AVERAGE")) === true &&
  !board.says("AVERAGE_ORDER");

/** A list of people is not asked for with "how" or "why", nor by a time alone. */
function isListable({ board, periods, nodes }: Found): boolean {
  if (board.says("HOW", "WHY", "WHERE", "WHEN")) return false;
  const [period] = periods.map(periodOf);
  if (period === undefined) return true;
  const isAhead = period.is === "next" || (period.is === "calendar" && period.shift > 0);
  return (
    !isAhead &&
    (board.says("CUSTOMER", "PROSPECT", "BUY", "ORDER", "HOW_MANY") ||
      (board.says("WHO", "LIST", "CONTACT") &&
        nodes.some(({ filter: { is } }) => is === "bought" || is === "spent")) ||
      (board.says("SPEND", "REFUND", "TIMES") && isTimeFirst(board.items)))
  );
}
