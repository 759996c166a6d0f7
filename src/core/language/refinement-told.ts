import type { Intent, IntentOf } from "../intent.ts";
import { orderingOf } from "../questions/list-order.ts";
import { type Condition, type Filter, isEverybody } from "../questions/filter.ts";
import { conditionsOf } from "../questions/filter-parts.ts";
import type { Question } from "../questions/question.ts";
import { figureQuestion } from "./ask-figures.ts";
import { Board } from "./board.ts";
import type { Concept } from "./concepts.ts";
import { unexplained } from "./explained.ts";
import { has, type Item } from "./items.ts";
import { measureIn } from "./measures.ts";
import { wordsOf } from "./sentence.ts";
import { periodAhead } from "./times-asked.ts";

type Change = Omit<IntentOf<"refine">, "do" | "how">;

/**
 * What is asked of things just told of: the best of the groups, who is behind a figure, what those
 * of a list spent together, which of the tasks are due then, those that the writer logged.
 */
export const changeOfTold = (
  rest: readonly Item[],
  says: ReadonlySet<Concept>,
  last: Intent,
): Change | undefined =>
  bestOfGroups(rest, last) ??
  peopleBehind(rest, says, last) ??
  spentTogether(rest, last) ??
  dueThen(rest, says, last) ??
  loggedByMe(rest, last);

/**
 * "which month was the best?", after revenue by month this year: of those groups. Other groups, or
 * groups of what was one figure, are meant where nothing says what else is counted.
 */
function bestOfGroups(rest: readonly Item[], last: Intent): Change | undefined {
  if (last.do !== "question") return undefined;
  const { question } = last;
  const end = whichEnd.exec(wordsOf(rest))?.groups;
  if (end !== undefined) return endOfTold(question, end["low"] !== undefined);
  return bestNamed(rest, question);
}

/** The groups of which the best is asked for, in the figure that is said or that of the question before. */
function bestNamed(rest: readonly Item[], last: Question): Change | undefined {
  const asked = rankedIn(rest);
  if (asked?.group === undefined || asked.order === undefined) return undefined;
  const measure = figureMeant(rest, last, asked.group);
  if (measure === undefined) return undefined;
  const { direction } = asked.order;
  return { ...rankedBy(measure, direction, asked.limit ?? 1), measure, group: asked.group };
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

/** A ranking of groups with nothing else said of them. */
function rankedIn(rest: readonly Item[]): Question | undefined {
  const found = figureQuestion(rest);
  if (found?.intent.do !== "question" || unexplained(rest, found.used).length > 0) return undefined;
  const { question } = found.intent;
  return isBare(question) && question.group !== "contact" ? question : undefined;
}

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
  return isOfBuyers(filter) ? "customers" : "contacts";
};
const isOfBuyers = (filter: Filter): boolean =>
  conditionsOf(filter).some(({ is }) => buying.has(is));
const buying: ReadonlySet<Condition["is"]> = new Set<Condition["is"]>([
  "customer",
  "repeat",
  "one_time",
  "lapsed",
  "bought",
  "not_bought",
  "new",
  "last_order",
  "spent",
  "orders",
]);

const figures = [
  "REVENUE",
  "SPEND",
  "EARN",
  "PROFIT",
  "ORDERS_NOUN",
  "ORDER",
  "BUY",
  "UNITS",
  "REFUND",
  "CUSTOMER",
  "CONTACT",
  "NEW",
  "AVERAGE_ORDER",
  "MONEY_NOUN",
] as const;

const whichEnd =
  /^(?:and )?(?:which|what)(?: one| of (?:them|those|these))?(?: (?:is|was|are|were|did|does|do|had|has|have|brings|bring|brought|made|makes|sells|sold|got|gets))(?: in| us| up)* (?:the )?(?:(?:best|most|highest|biggest|largest|top|strongest)|(?<low>worst|least|lowest|fewest|smallest|weakest))(?: one| of (?:them|those|all))?$/u;

const isBare = ({ filter, period, product, compare }: Question): boolean =>
  isEverybody(filter) && period === undefined && product === undefined && compare === undefined;

/** "who were they?", "show me them", "which customers?": the people behind a number. */
function peopleBehind(
  rest: readonly Item[],
  says: ReadonlySet<Concept>,
  last: Intent,
): Change | undefined {
  if (last.do !== "question" || !hasPeople(last.question)) return undefined;
  const isThem = rest.length === 0 && says.has("THEM") && !says.has("THAT_MANY");
  return isThem || asksWho.test(wordsOf(rest)) ? { measure: "list" } : undefined;
}

/** Whether one number stands for people that can be listed. */
const hasPeople = ({ measure, group, interaction, compare }: Question): boolean =>
  isOfPeople.has(measure) &&
  group === undefined &&
  compare === undefined &&
  interaction?.direction === undefined &&
  interaction?.sentiment === undefined;
const isOfPeople: ReadonlySet<Question["measure"]> = new Set([
  "count",
  "customers",
  "contacts",
  "new_customers",
  "orders",
  "revenue",
  "profit",
  "units",
  "refunds",
  "refund_count",
  "interactions",
]);
const asksWho =
  /^(?:(?:so|and|exactly) )*(?:who|(?:which|what) (?:customers|contacts|clients|people|ones)|(?:who|which) (?:are|were|is|was) (?:they|those|these|it|that|them)(?: (?:for|from|by|with|to|of|all|exactly|then))?|(?:list|name|show)(?: me)?(?: (?:them|those|all of them|them all))?|(?:their |the |by )?names)(?: please)?$/u;

/** "what did they spend together?", of the people of a list. */
function spentTogether(rest: readonly Item[], last: Intent): Change | undefined {
  const isList = last.do === "question" && ["list", "count"].includes(last.question.measure);
  return isList && spending.test(wordsOf(rest)) ? { measure: "revenue" } : undefined;
}
const spending =
  /^(?:what|how much)(?: money)? (?:(?:did|have|do) (?:they|those|these)(?: all)?|is it that they) (?:spend|spent|pay|paid|bring in|brought in)(?: with us| us)?(?: (?:together|between them|altogether|combined|in total|in all|all told|overall|all together))?$/u;

/** "which are due in July?", of the tasks just listed. */
function dueThen(
  rest: readonly Item[],
  says: ReadonlySet<Concept>,
  last: Intent,
): Change | undefined {
  if (last.do !== "list_follow_ups") return undefined;
  const dated = rest.find((item) => periodAhead(item) !== undefined);
  const said = rest.filter((item) => item !== dated && item.mark === undefined);
  const words = wordsOf(said);
  const isDue =
    /^(?:(?:which|what|any)(?: ones)? )?(?:(?:are|is|fall|falls|come|comes) )?(?:up )?due$/u.test(
      words,
    ) &&
    (says.has("THEM") || /^(?:which|what|any)/.test(words));
  const period = periodAhead(dated);
  return isDue && period !== undefined ? { period } : undefined;
}

/** "only the ones I logged", of exchanges. */
function loggedByMe(rest: readonly Item[], last: Intent): Change | undefined {
  const isOfLog =
    last.do === "list_interactions" ||
    (last.do === "question" && last.question.measure === "interactions");
  const isMine =
    /^(?:(?:the )?(?:ones|those) )?(?:that |which )?i(?: (?:have|had))?(?: myself)? (?:logged|log|made|did|done|had|took|entered|recorded|wrote down)(?: myself)?$/u.test(
      wordsOf(rest),
    ) && rest.some((item) => has(item, "MYSELF"));
  return isOfLog && isMine ? { person: "me" } : undefined;
}
