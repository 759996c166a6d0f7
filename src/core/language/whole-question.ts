import { kindIn } from "./kinds.ts";
import type { Concept } from "./concepts.ts";
import { has, type Item } from "./items.ts";
import { leaving } from "./refinement-how.ts";
import { wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

const pointing = ["THEM", "ONLY", "SAME", "INSTEAD", "AND_WHAT"] as const;

/** Whether a message asks a whole question, so that it changes none. */
function isWhole(rest: readonly Item[], says: ReadonlySet<Concept>): boolean {
  if (pointsBack(rest, says) || narrows(rest)) return false;
  const people = rest.some(isPeople);
  if (says.has("ONLY") || says.has("INSTEAD"))
    return isSaid(rest, "WHO") && rest.some((item) => isPeople(item) && !has(item, "WHO"));
  const points = pointing.some((concept) => says.has(concept));
  if (people) return !(points && rest.some(isTop));
  return (
    !points &&
    [isFigure, isCount, asksAnew, isShareOfAll, isAllOf, asks].some((is) => is(rest, says))
  );
}

/** Whether what was asked, with what only opens and closes it taken off, is a question of its own. */
export const isOwnQuestion = (
  rest: readonly Item[],
  says: ReadonlySet<Concept>,
  asked: readonly Item[],
): boolean => !isOfPeopleOnly(asked) && isWhole(rest, says);

/**
 * "just the customers whose source is Strava", "what about those who live in Leeds", after a figure:
 * of whom it is, where nothing else is asked.
 */
export const saysOfWhich = (rest: readonly Item[], says: ReadonlySet<Concept>): boolean => {
  const said = rest.filter(
    ({ word }) => !/^(?:the|our|my|all|for|of|in|among|amongst)$/.test(word),
  );
  return (
    (says.has("ONLY") || says.has("AND_WHAT")) &&
    has(said[0], "CUSTOMER", "CONTACT", "PROSPECT") &&
    isRelativeOrPlace(said[1]) &&
    !isSaid(rest, "WHAT", "WHEN", "HOW_MANY", "HOW_MUCH", "MOST", "TOP", "BY", ...figures)
  );
};
const isRelativeOrPlace = (item: Item | undefined): boolean =>
  /^(?:who|whose|that|which|with|without|tagged|living|based|looked after by)\b/u.test(
    item?.word ?? "",
  );

const pointsBack = (rest: readonly Item[], says: ReadonlySet<Concept>): boolean =>
  says.has("THEM") ||
  says.has("SAME") ||
  isSaid(rest, "SAME_TIME") ||
  (isSaid(rest, ...figures) && ofThat.test(wordsOf(rest)));

/** "how many orders was it in Leeds", "what profit did that make": of what was told, in its time. */
const ofThat =
  /\b(?:(?:was|is|were|are) (?:it|that|this|those|these)|(?:did|does|would|do) (?:it|that|this|those) (?:come to|make|bring|bring in|mean|amount to|add up to|work out at))\b(?! (?:that|who|which)\b)/u;

/** "exclude those who have never bought", "minus the prospects": narrows, and asks nothing of its own. */
const narrows = (rest: readonly Item[]): boolean =>
  has(rest[0], "EXCEPT", "WITHOUT") &&
  leavingWords.test(rest[0]?.word ?? "") &&
  !rest.some((item, at) => item.mark === "," && has(rest[at + 1], "WHO")) &&
  !isSaid(rest, "WHAT", "WHEN", "HOW_MANY", "HOW_MUCH", "MOST", ...figures);

/** "with a birthday this month", "for wholesale customers": of whom it is, and asks nothing of its own. */
const isOfPeopleOnly = (rest: readonly Item[]): boolean =>
  /^(?:with|having|for|from|among|amongst)$/.test(rest[0]?.word ?? "") &&
  !isSaid(rest, "WHO", "WHAT", "WHEN", "HOW_MANY", "HOW_MUCH", "MOST", "TOP", "LIST") &&
  !isSaid(rest, ...figures.filter((figure) => figure !== "BIRTHDAY"));

const leavingWords = new RegExp(
  `^(?:${leaving}|minus|without|excluding|except|not counting)$`,
  "u",
);

/** "Maybe I will visit Ana one of these days": a thought, which asks nothing. */
export const isIdea = (items: readonly Item[]): boolean =>
  /^(?:(?:maybe|perhaps|possibly|might|i think|i guess) )*(?:i|we) (?:will|'ll|might|may)\b/.test(
    wordsOf(items),
  ) &&
  !items.some(
    (item) => item.mark === "?" || has(item, "WHO", "WHAT", "WHEN", "HOW_MANY", "HOW_MUCH", "LIST"),
  );

/**
 * "do we have emails for those", "what did the first one buy", "which of the second lot have ordered",
 * "who from there": asked of an answer before.
 */
export const pointsAtAnswer = (items: readonly Item[]): boolean =>
  /(?:^|\s)(?:(?:of|for) (?:those|these)$|(?:go|going|switch|change) back to\b|(?:first|second|third|fourth|fifth|last|top) one\b|(?:that|this|the other) one (?:buy|bought|order|ordered|get|got|have|had|spend|spent)\b|(?:first|second|third|other|latter|former|last) (?:lot|list|group|ones|set|half)\b|(?:of|among|amongst|out of) (?:them|that lot|that list|that group)\b|(?:which|who|any|anyone|how many) (?:of|among|amongst) (?:those|these)\b(?! (?:who|that|with)\b)|(?:who|which|anyone|everyone|people) from there\b|who (?:are|were|is|was) (?:they|these|those)\b|most of the \S+ ones\b)/.test(
    wordsOf(items),
  ) || asksTheirs(items);

/** "their emails please", "give me the phone numbers": of people told of before. */
export const asksTheirs = (items: readonly Item[]): boolean =>
  /^(?:(?:and|ok|give me|show me|what are|can i have|i need) )*(?:their|the) (?:emails?|e mails?|email addresses|phones?|phone numbers?|numbers|addresses)(?: please| then| too)*$/.test(
    wordsOf(items),
  );

/** "which of those are VIPs", "who were they from", "sort them by name": asked of people told of before. */
export const pointsAtThem = (items: readonly Item[]): boolean =>
  /^(?:(?:and|so|now|then|ok|please) )*(?:(?:who|which|how many|any|anyone|anybody) (?:of|among|amongst|out of) (?:them|those|these)\b(?! (?:who|that|with|in|from)\b)|who (?:are|were) (?:they\b|(?:these|those)\b(?! (?:who|that|with|in|from|people|customers|contacts)\b))|(?:sort|rank|order) (?:them|those|these)\b)/u.test(
    wordsOf(items),
  );

const isSaid = (items: readonly Item[], ...concepts: readonly Concept[]): boolean =>
  items.some((item) => has(item, ...concepts));

const isTop = (item: Item): boolean =>
  has(item, "TOP", "BOTTOM") || item.entities.some(({ kind }) => kind === "limit");

/** Words that ask; what begins with "not" or "except" narrows, unless it says what was not done. */
const asks = (rest: readonly Item[]): boolean =>
  isSaid(rest, "WHAT", "WHEN", "BUY", "TALK", "FOLLOW_UP", "OVERDUE") &&
  (!has(rest[0], "EXCEPT", "NOT", "WITHOUT") || isSaid(rest, "BUY", "ORDER", "TALK"));

/** A figure with its time, place or cut: "revenue this month", and not "revenue?" alone. */
function isFigure(rest: readonly Item[]): boolean {
  const figure = rest.findIndex((item) => has(item, ...figures));
  return (
    figure >= 0 &&
    rest.some(
      (item, at) =>
        periodOf(item) !== undefined ||
        Object.keys(item.shop).length > 0 ||
        (has(item, "BY") && at > figure) ||
        has(item, "MONTHLY", "WEEKLY", "DAILY", "QUARTERLY", "YEARLY"),
    )
  );
}

const figures = [
  "REVENUE",
  "PROFIT",
  "CLV",
  "PREDICTED",
  "ORDERS_NOUN",
  "AVERAGE_ORDER",
  "AVERAGE_CUSTOMER",
  "REFUND",
  "REPEAT_RATE",
  "RETENTION",
  "UNITS",
  "BIRTHDAY",
] as const;

/** "how many calls did we make last month?", "on which weekday do we sell most?" */
const isCount = (rest: readonly Item[], says: ReadonlySet<Concept>): boolean =>
  rest.some((item) => has(item, "BY_WEEKDAY") && rest.some((each) => has(each, "EARN", "MOST"))) ||
  ((says.has("THAT_MANY") || rest.some((item) => has(item, "HOW_MANY"))) &&
    kindIn(rest).length > 0 &&
    rest.some((item) => periodOf(item) !== undefined));

/** "retention", "repeat rate": of all customers, unless something says of whom. */
const isShareOfAll = (rest: readonly Item[]): boolean =>
  rest.every(
    (item) => item.mark !== undefined || has(item, "FILLER", "REPEAT_RATE", "RETENTION"),
  ) && isSaid(rest, "REPEAT_RATE", "RETENTION");

/** "all VIPs in Berlin": a list of its own. */
const isAllOf = (rest: readonly Item[]): boolean =>
  rest.some(
    (item, at) =>
      item.word === "all" && rest.slice(at + 1, at + 3).some(({ shop }) => shop.tag !== undefined),
  );

const isPeople = (item: Item): boolean =>
  has(item, "WHO", "CUSTOMER", "PROSPECT") ||
  (has(item, "REPEAT", "ONE_TIME", "NEW") && /\b(?:customer|client|buyer)s\b/.test(item.word)) ||
  (has(item, "CONTACT") &&
    !["those", "one", "ones", "all", "them", "lot", "names", "anyone", "folks"].includes(
      item.word,
    ));

/** "who is at risk?", "cohort retention": asked of everybody, whatever was asked before. */
const asksAnew = (rest: readonly Item[]): boolean =>
  rest.some((item) => has(item, "COHORT", "FIRST_YEAR_RETURN", "WITHIN_YEAR", "SECOND_ORDER")) ||
  (rest.some(({ word }) => word.startsWith("who")) &&
    rest.some((item) => has(item, "AT_RISK", "LATE", "LOST", "RFM_SEGMENT")));
