import { given } from "../given.ts";
import { everybody, type Filter } from "../questions/filter.ts";
import type { Measure, Ordering, Question } from "../questions/question.ts";
import { conjunction } from "../questions/filter-parts.ts";
import { orderingOf } from "../questions/list-order.ts";
import type { Board } from "./board.ts";
import { all } from "./combine.ts";
import type { Found } from "./figure-found.ts";
import { has, type Item } from "./items.ts";
import { ofWhomAt, saysOfWhom } from "./of-whom.ts";
import type { Ranking } from "./ranking.ts";
import { wordsFrom } from "./sentence.ts";
import { endSaid } from "./sorted.ts";
import { isRankable } from "./ranked-by.ts";
import { dated, doneThen } from "./time-first.ts";
import { periodOf } from "./times-asked.ts";

/** Puts what was found together as one typed question. */
export function questionOf(found: Found): Question {
  const { ranking, filter, measured, board } = found;
  const rest = restOf(found);
  if (ranking !== undefined) return rankingOf(found, ranking, rest);
  const split = given({ group: found.cut?.group, compare: found.compared?.compare });
  if (measured !== undefined)
    return arranged({ measure: measured.measure, filter, ...rest, ...split }, board);
  if (Object.keys(split).length > 0) {
    board.takeAll("HOW_MANY");
    return arranged(boughtBeside({ ...counting(found), ...rest, ...split }), board);
  }
  const counted = board.items.find((item, at) => has(item, "HOW_MANY") || isTotal(found, at));
  board.take([counted]);
  return {
    measure: counted === undefined ? "list" : "count",
    filter: doneThen(filter, rest.period, board.items) ?? whenDone(filter, rest),
  };
}

/** "how many customers bought in May compared to April": the time is the figure's, as the other is. */
function boughtBeside(question: Question): Question {
  const { compare, filter, period } = question;
  if (compare === undefined || !("period" in compare) || period !== undefined) return question;
  const conditions = conjunction(filter);
  const bought = conditions.find((each) => each.is === "bought" && each.period !== undefined);
  if (bought?.is !== "bought" || bought.other === true) return question;
  return {
    ...question,
    measure: "customers",
    filter: all(conditions.filter((each) => each !== bought)),
    ...given({ period: bought.period, product: bought.product }),
  };
}

/** Groups are ranked by the figure itself, whatever people may be ranked by. */
const orderingBy = (measure: Measure): Ordering => orderingOf[measure] ?? "revenue";

/** "revenue by city ascending" */
function arranged(question: Question, board: Board): Question {
  const direction = question.group === undefined ? undefined : endSaid(board);
  if (direction === undefined) return question;
  board.takeAll("ASC", "DESC");
  return { ...question, order: { by: orderingBy(question.measure), direction } };
}

/** "total customers" */
const isTotal = ({ board, people }: Found, at: number): boolean => {
  const next = board.items[at + 1];
  return board.items[at]?.word === "total" && next !== undefined && people.includes(next);
};

/** What was done, with the time or the goods that no condition took. */
function whenDone(filter: Filter, rest: Rest): Filter {
  const { period, product } = rest;
  const bought = conjunction(filter).filter((each) => each.is === "bought");
  const [only] = bought;
  if (product === undefined)
    return dated(filter, period) ?? all([filter, boughtThen(filter, rest)]);
  if (
    period !== undefined ||
    bought.length !== 1 ||
    only?.is !== "bought" ||
    only.product !== undefined
  )
    return all([filter, boughtThen(filter, rest)]);
  // "kite or scooter, bought this year": what was bought stands in a clause of its own.
  return all(conjunction(filter).map((each) => (each === only ? { ...only, product } : each)));
}

/** "last month's big ones, anybody above $300": a bare sum is that of the time that is said. */
function whenSpent({ filter, board }: Found, rest: Rest): Pick<Question, "filter"> & Rest {
  const isSaid = board.says("BUY", "ORDER") || board.items.some(isRankable);
  const then = isSaid ? undefined : dated(filter, rest.period);
  return then === undefined
    ? { filter, ...rest }
    : { filter: then, ...given({ product: rest.product }) };
}

/** Products and a time that no condition took say what people bought, and when. */
function boughtThen(filter: Filter, { period, product }: Rest): Filter {
  const when = period === undefined ? {} : { period };
  if (product !== undefined) return { is: "bought", product, ...when };
  return period === undefined ? everybody : { is: whenOf(filter), period };
}

/** A time that no condition took says when people bought, or came on file if they never did. */
const whenOf = (filter: Filter): "bought" | "added" =>
  filter.is === "prospect" ||
  (filter.is === "all" && filter.of.some((each) => each.is === "prospect"))
    ? "added"
    : "bought";

type Rest = Pick<Question, "period" | "product">;

function restOf({ periods, products, compared }: Found): Rest {
  const period = compared?.period ?? periodOf(periods[0]);
  return {
    ...(period === undefined ? {} : { period }),
    ...(products.length === 0 ? {} : { product: [...products] }),
  };
}

function rankingOf(found: Found, ranking: Ranking, rest: Rest): Question {
  const { cut, measured } = found;
  const one = ranking.limit ?? (isOne(found, ranking.used) ? 1 : undefined);
  const limit = one === undefined ? {} : { limit: one };
  const order = { by: ranking.by, direction: ranking.direction };
  if (cut === undefined || cut.group === "contact")
    return { measure: "list", ...whenSpent(found, rest), order, ...limit };
  const counted = rankedOf(found, ranking);
  const by = measured === undefined ? ranking.by : orderingBy(measured.measure);
  return { ...counted, ...rest, group: cut.group, order: { ...order, by }, ...limit };
}

/** The figure that groups are ranked by, or the people that are counted of them. */
function rankedOf(found: Found, ranking: Ranking): Pick<Question, "measure" | "filter"> {
  const { measured, filter } = found;
  if (measured !== undefined) return { measure: measured.measure, filter };
  const isNamed = ranking.named && !isMostPeople(found);
  return isNamed ? { measure: ranking.measure, filter } : countedOr(found, ranking);
}

/** "which source brings in the most customers", "the city with the most VIPs" */
const isMostPeople = ({ board }: Found): boolean =>
  board.items.some((item, at) => {
    const next = board.items
      .slice(at + 1)
      .find((each) => !has(each, "NEW", "REPEAT") || isBuyers.test(each.word));
    if (has(item, "MOST") && item.word === "most" && isOfThem(board.items.slice(at + 1)))
      return true;
    const isPeople = has(next, "CUSTOMER", "CONTACT") || isBuyers.test(next?.word ?? "");
    return has(item, "MOST") && (isPeople || next?.shop.tag !== undefined);
  });
const isBuyers = /\b(?:customers|clients|buyers)$/;

/** "which city are most of them in" */
const isOfThem = (after: readonly Item[]): boolean =>
  /^of (?:them|those|these|our people|the people)\b/.test(wordsFrom(after, 0));

/** "our best customer", "which product": one is asked for; "…, best spender on top" only sorts. */
const isOne = ({ people, cut, board }: Found, sorting: readonly Item[]): boolean =>
  cut === undefined
    ? people.some(
        (item) =>
          has(item, "CUSTOMER") &&
          !item.word.endsWith("s") &&
          !/^(?:each|every)$/.test(board.before(item)?.word ?? "") &&
          !(item.word === "spender" && sorting.includes(item)),
      )
    : cut.single;

function countedOr(found: Found, ranking: Ranking): Pick<Question, "measure" | "filter"> {
  const isPeople =
    isMostPeople(found) || found.people.some((item) => has(item, "CUSTOMER", "CONTACT"));
  if (!isPeople) return { measure: ranking.measure, filter: found.filter };
  const counted = counting(found);
  return isMostBuyers(found) ? { ...counted, measure: "customers" } : counted;
}

/** "the most repeat customers": those who bought then, and not whoever came on file. */
const isMostBuyers = ({ filter, board }: Found): boolean =>
  conjunction(filter).some(({ is }) => is === "repeat" || is === "one_time") &&
  board.items.some(
    (item, at) => has(item, "MOST") && isBuyers.test(board.items[at + 1]?.word ?? ""),
  );

/** People counted where no other figure is asked for: new customers, customers, or contacts. */
function counting(found: Found): Pick<Question, "measure" | "filter" | "period"> {
  const { filter, cut, board } = found;
  const people = board.items
    .slice(0, ofWhomAt(board.items))
    .filter((item) => found.people.includes(item));
  const conditions = filter.is === "all" ? filter.of : [filter];
  const fresh = conditions.find((each) => each.is === "new");
  const others = conditions.filter((each) => each.is !== "new" && each.is !== "customer");
  if (fresh?.is === "new" && !saysOfWhom(board.items))
    return { measure: "new_customers", filter: all(others), period: fresh.period };
  const isCustomer = cut?.group === "segment" || people.some((item) => has(item, "CUSTOMER"));
  return isCustomer
    ? { measure: "customers", filter: filter.is === "customer" ? everybody : filter }
    : { measure: "contacts", filter };
}
