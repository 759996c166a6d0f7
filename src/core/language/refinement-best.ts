import { given } from "../given.ts";
import type { Intent, IntentOf } from "../intent.ts";
import { isEverybody } from "../questions/filter.ts";
import { conditionsOfOrders, meansOnly } from "../questions/filter-parts.ts";
import { orderingOf } from "../questions/list-order.ts";
import type { Question } from "../questions/question.ts";
import { figureQuestion } from "./ask-figures.ts";
import { figureNouns } from "./ask-leaning.ts";
import { Board } from "./board.ts";
import { unexplained } from "./explained.ts";
import { has, type Item } from "./items.ts";
import { measureIn } from "./measures.ts";
import { wordsOf } from "./sentence.ts";

type Change = Omit<IntentOf<"refine">, "do" | "how">;

/**
 * "which month was the best?", after revenue by month this year: of those groups. Other groups, or
 * groups of what was one figure, are meant where nothing says what else is counted.
 */
export function bestOfGroups(rest: readonly Item[], last: Intent): Change | undefined {
  if (last.do !== "question") return undefined;
  const { question } = last;
  const end = whichEnd.exec(wordsOf(rest))?.groups;
  if (end !== undefined) return endOfTold(question, end["low"] !== undefined);
  return mostCustomers(rest, question) ?? bestNamed(rest, question);
}

/** "and the fewest customers?", after which source brings the most money: of those groups. */
function mostCustomers(rest: readonly Item[], { group, measure }: Question): Change | undefined {
  const said = group === undefined ? undefined : customers.exec(wordsOf(rest))?.groups;
  if (said === undefined || group === undefined || notOfPeople.has(group) || measure === "list")
    return undefined;
  const direction = said["low"] === undefined ? "desc" : "asc";
  return { ...rankedBy("customers", direction, 1), measure: "customers", group };
}
const notOfPeople: ReadonlySet<string> = new Set(["contact", "member", "kind"]);
const customers =
  /^(?:(?:and|which|which one|who|one|what|has|had|got|gets|have|brings?|brought|gives?|in|us) )*(?:the )?(?:(?<low>fewest|least|smallest number of|lowest number of)|most|highest number of|largest number of|greatest number of) (?:customers|clients|buyers|people)$/u;

/** The groups of which the best is asked for, in the figure that is said or that of the question before. */
function bestNamed(rest: readonly Item[], last: Question): Change | undefined {
  const asked = withGroup(rankedIn(rest), rest, last);
  if (asked?.group === undefined || asked.order === undefined) return undefined;
  const measure = figureMeant(rest, last, asked.group);
  if (measure === undefined) return undefined;
  const { direction } = asked.order;
  return { ...rankedBy(measure, direction, asked.limit ?? 1), measure, group: asked.group };
}

/** "which had the most orders?", after revenue by month: of those months. */
function withGroup(
  asked: Question | undefined,
  rest: readonly Item[],
  { group }: Question,
): Question | undefined {
  const isOfThose =
    /^which(?: one)? (?:had|has|have|got|gets|made|makes|brought|brings|sold|sells|took)\b/u;
  return asked?.group === undefined && asked !== undefined && isOfThose.test(wordsOf(rest))
    ? { ...asked, ...(group === undefined ? {} : { group }) }
    : asked;
}

/** Of the same groups another figure may be asked for; of others it makes a question of its own. */
function figureMeant(
  rest: readonly Item[],
  last: Question,
  group: Question["group"],
): Question["measure"] | undefined {
  if (!rest.some((item) => has(item, ...figures))) return countedOf(last);
  return group === last.group ? (measureIn(new Board(rest))?.measure ?? last.measure) : undefined;
}

/** A ranking of groups with nothing else said of them, or of people, by a time or not. */
function rankedIn(rest: readonly Item[]): Question | undefined {
  if (!rest.some((item) => has(item, "TOP", "BOTTOM", "MOST", "BUSIEST"))) return undefined;
  const found = figureQuestion(rest);
  if (found?.intent.do !== "question" || unexplained(rest, found.used).length > 0) return undefined;
  const { question } = found.intent;
  const { period: _period, ...timeless } = question;
  const isOfPeople = question.group === undefined;
  const isOther = question.group === "contact" || !isBare(isOfPeople ? timeless : question);
  return isOther ? undefined : question;
}

/**
 * "who spent the most?", "which spent the most this year?", after a list: of those who are on it.
 * "who spent the most this year" may ask of everybody.
 */
export function mostOfThem(rest: readonly Item[], last: Intent): Change | undefined {
  const isOfList = last.do === "question" && isPlainList(last.question) && asksOfList(rest);
  const ranked = isOfList ? rankedIn(rest) : undefined;
  if (ranked?.order === undefined || ranked.group !== undefined) return undefined;
  const { order, period } = ranked;
  return period !== undefined && rest[0]?.word === "who"
    ? undefined
    : { measure: "list", order, ...given({ period }) };
}

const asksOfList = (rest: readonly Item[]): boolean =>
  /^(?:who|which|which one|which ones)$/.test(rest[0]?.word ?? "") &&
  !rest.some((item) => has(item, "CUSTOMER", "CONTACT", "ALL_TIME"));

/** People who are not ranked: of the first ten by one figure there is no ranking by another. */
const isPlainList = ({ measure, group, order, limit }: Question): boolean =>
  (measure === "list" || measure === "count") &&
  group === undefined &&
  (order === undefined || limit === undefined);

/** "which is the lowest?", of groups or of people in an order. */
function endOfTold({ group, measure, order }: Question, isLow: boolean): Change | undefined {
  const direction = isLow ? "asc" : "desc";
  if (group !== undefined) return rankedBy(measure, direction, 1);
  return order && { order: { ...order, direction }, limit: 1 };
}

const rankedBy = (
  measure: Question["measure"],
  direction: "asc" | "desc",
  limit: number,
): Change => ({ order: { by: orderingOf[measure] ?? "revenue", direction }, limit });

/** A figure as it is, and how many there are of people who were listed. */
const countedOf = ({ measure, filter }: Question): Question["measure"] => {
  if (measure !== "list" && measure !== "count") return measure;
  return meansOnly(filter, conditionsOfOrders) ? "customers" : "contacts";
};

const figures = [...figureNouns, "NEW", "MONEY_NOUN"] as const;

const whichEnd =
  /^(?:and )?(?:which|what)(?: one| of (?:them|those|these))?(?: (?:is|was|are|were|did|does|do|had|has|have|brings|bring|brought|made|makes|sells|sold|got|gets))(?: in| us| up)* (?:the )?(?:(?:best|most|highest|biggest|largest|top|strongest)|(?<low>worst|least|lowest|fewest|smallest|weakest))(?: one| of (?:them|those|all))?$/u;

const isBare = ({ filter, period, product, compare }: Question): boolean =>
  isEverybody(filter) && period === undefined && product === undefined && compare === undefined;
