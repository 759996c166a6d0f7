import type { Intent, IntentOf } from "../intent.ts";
import type { Clock, Period, Unit } from "../period.ts";
import { type Duration, everybody, type Filter } from "../questions/filter.ts";
import { conditionsOf } from "../questions/filter-parts.ts";
import type { Concept } from "./concepts.ts";
import { entityIn, has, type Item } from "./items.ts";
import { kindIn } from "./kinds.ts";
import { otherBound } from "./refinement-bound.ts";
import { ofOrdersCounted } from "./refinement-of-figure.ts";
import { ofOneContact } from "./refinement-of-one.ts";
import { sameAgain } from "./refinement-again.ts";
import { sortedByEnd } from "./refinement-sorted.ts";
import { changeOfTold, ofWriter } from "./refinement-told.ts";
import { mostOfThem } from "./refinement-best.ts";
import { theOthers } from "./refinement-others.ts";
import { widenedTo } from "./refinement-widened.ts";
import { wordsOf } from "./sentence.ts";
import { lengthOf } from "./times-asked.ts";

type Refine = IntentOf<"refine">;
type Change = Omit<Refine, "do" | "how">;

/**
 * What a few words leave to the question before: "make it 120", "and the next?", "where are they
 * from?", "who not?", "the bottom ones", "which of those are customers?", "only the overdue ones".
 */
export function elidedChange(
  rest: readonly Item[],
  says: ReadonlySet<Concept>,
  last: Intent,
  clock: Clock,
): Refine | undefined {
  const said = rest.filter((item) => item.mark === undefined && !isMere(item));
  for (const reader of readers) {
    const change = reader(said, { rest, says, last, clock });
    if (change !== undefined)
      return { do: "refine", how: says.has("THEM") ? "narrow" : "replace", ...change };
  }
  return undefined;
}

export interface Context {
  readonly rest: readonly Item[];
  readonly says: ReadonlySet<Concept>;
  readonly last: Intent;
  readonly clock: Clock;
}
type Reader = (said: readonly Item[], context: Context) => Change | undefined;

const isMere = (item: Item): boolean =>
  item.concepts.size === 1 && has(item, "FILLER") && item.entities.length === 0;

const filterOf = (last: Intent): Filter | undefined =>
  last.do === "question" ? last.question.filter : undefined;

/** "make it 120": another length of the silence asked for; of a bare number the unit stays. */
const length: Reader = ([item, ...others], { last }) => {
  const silence = silenceIn(last);
  const since = silence && others.length === 0 ? sinceOf(item, silence.since?.unit) : undefined;
  return silence && since && { filter: { is: silence.is, since } };
};

const silenceIn = (last: Intent) =>
  conditionsOf(filterOf(last) ?? everybody).find(
    (each) => each.is === "lapsed" || each.is === "not_contacted",
  );

function sinceOf(item: Item | undefined, unit: Unit | undefined): Duration | undefined {
  const count = entityIn(item, "number")?.value ?? 0;
  return lengthOf(item) ?? (isCount(count) && unit !== undefined ? { count, unit } : undefined);
}

const isCount = (count: number): boolean => count > 0 && Number.isInteger(count);

const steps: Readonly<Record<string, number>> = {
  next: 1,
  "the next": 1,
  following: 1,
  last: -1,
  previous: -1,
  prior: -1,
  before: -1,
  preceding: -1,
};

const isThisOne = (rest: readonly Item[]): boolean =>
  /^(?:(?:for|in) )?(?:this|the current)(?: one)?$/.test(wordsOf(rest));

/** "and the next?", "the one before?": the neighbour of the time asked for. */
const neighbour: Reader = (said, { rest, last }) => {
  const word = said.find(({ word }) => !/^(?:one|ones|that)$/.test(word))?.word ?? "";
  const step = steps[word];
  const isShort = rest.filter(({ mark }) => mark === undefined).length <= 3;
  const period = periodAsked(last);
  if (step === undefined || !isShort || said.length > 2 || period?.is !== "calendar")
    return undefined;
  return { period: { ...period, shift: period.shift + step } };
};

/** "for this one", after last quarter: the one that runs. */
const running: Reader = (_, { rest, last }) => {
  const period = periodAsked(last);
  const isMeant = period?.is === "calendar" && period.shift < 0 && isThisOne(rest);
  return isMeant ? { period: { ...period, shift: 0 } } : undefined;
};

/** When the question before asks of. */
export function periodAsked(last: Intent): Period | undefined {
  if (last.do === "list_follow_ups") return last.when === "overdue" ? undefined : last.when;
  if ("period" in last) return last.period;
  if (last.do !== "question") return undefined;
  const dated = conditionsOf(last.question.filter).flatMap((each) =>
    "period" in each && each.period !== undefined ? [each.period] : [],
  );
  return last.question.period ?? (dated.length === 1 ? dated[0] : undefined);
}

/** "where are they from?": the people of a list, by city. */
const whereFrom: Reader = (said, { rest, last }) => {
  const isList =
    last.do === "question" &&
    ["list", "count"].includes(last.question.measure) &&
    last.question.order === undefined;
  const isWhere = rest.some((item) => has(item, "WHERE")) && rest.some(isThey);
  const isAll = said.every((item) => has(item, "WHERE", "CITY_FIELD") || isThey(item));
  return isList && isWhere && isAll ? { group: "city" } : undefined;
};
const isThey = ({ word }: Item): boolean =>
  ["they", "these", "those", "them", "all"].includes(word);

/** "the bottom ones": the other end of what was ranked. */
const otherEnd: Reader = ([item, ...others], { last }) => {
  const order = last.do === "question" ? last.question.order : undefined;
  const isEnd = has(item, "TOP", "BOTTOM") && others.every(({ word }) => /^ones?$/.test(word));
  if (order === undefined || !isEnd) return undefined;
  return { order: { ...order, direction: has(item, "BOTTOM") ? "asc" : "desc" } };
};

/** "make it ten": more or fewer of what was ranked. */
const longer: Reader = ([item, ...others], { says, last }) => {
  const count = entityIn(item, "number")?.value ?? entityIn(item, "limit")?.count ?? 0;
  const isRanked = last.do === "question" && last.question.limit !== undefined;
  const isMeant = says.has("INSTEAD") && isRanked && others.length === 0;
  return isMeant && isCount(count) ? { limit: count } : undefined;
};

/** "by units": the same groups, counted otherwise. */
const inUnits: Reader = (said, { last }) =>
  last.do === "question" &&
  last.question.group === "product" &&
  said.some((item) => has(item, "UNITS")) &&
  said.every((item) => has(item, "UNITS", "BY", "SORT"))
    ? { measure: "units" }
    : undefined;

/** "which of those are customers?", "how many of them have ordered?" */
const customers: Reader = (said, { says, last }) =>
  says.has("THEM") &&
  last.do === "question" &&
  said.some(isOfBuyers) &&
  said.every((item) => isOfBuyers(item) || has(item, "ONCE", "ALL_TIME", "AT_LEAST", "GET"))
    ? { filter: { is: "customer" }, ...(says.has("THAT_MANY") ? { measure: "count" } : {}) }
    : undefined;

const isOfBuyers = (item: Item): boolean =>
  has(item, "CUSTOMER") ||
  (has(item, "BUY") &&
    /^(?:bought|ordered|purchased|shopped|placed (?:an|any) orders?|placed orders|made (?:a purchase|an order))$/.test(
      item.word,
    ));

/** "only the overdue ones", of follow-ups. */
const overdue: Reader = (said, { last, says }) =>
  last.do === "list_follow_ups" &&
  (says.has("ONLY") || says.has("THEM") || says.has("AND_WHAT")) &&
  said.some((item) => has(item, "OVERDUE")) &&
  said.every((item) => has(item, "OVERDUE", "FOLLOW_UP") || /^ones?$/.test(item.word))
    ? { filter: { is: "follow_up", when: "overdue" } }
    : undefined;

/** "any of those brand new", of those who bought in a time: who first did so then. */
const newThen: Reader = (said, { says, last }) => {
  const period = periodAsked(last);
  const isMeant =
    says.has("THEM") &&
    last.do === "question" &&
    said.some((item) => has(item, "NEW")) &&
    said.every((item) => has(item, "NEW", "CUSTOMER"));
  return isMeant && period !== undefined
    ? { filter: { is: "new", period }, ...(says.has("THAT_MANY") ? { measure: "count" } : {}) }
    : undefined;
};

/** "how many of them have been back?" */
const cameBack: Reader = (said, { says, last }) =>
  says.has("THEM") &&
  last.do === "question" &&
  said.some((item) => has(item, "BACK_AGAIN", "REPEAT")) &&
  said.every((item) => has(item, "BACK_AGAIN", "REPEAT", "CUSTOMER", "GET"))
    ? { filter: { is: "repeat" }, ...(says.has("THAT_MANY") ? { measure: "count" } : {}) }
    : undefined;

const places: Readonly<Record<string, number>> = {
  second: 2,
  "second one": 2,
  "second best": 2,
  "number two": 2,
  "runner up": 2,
  third: 3,
  "third one": 3,
};

/** "and the second?", after the first of a ranking: as many as are told with it. */
const nextPlace: Reader = (_, { rest, last }) => {
  const limit = places[wordsOf(rest).replace(/^the /, "")];
  const isRanked = last.do === "question" && (last.question.limit ?? Infinity) < (limit ?? 0);
  return isRanked && limit !== undefined ? { limit } : undefined;
};

/** "per customer, I mean": the money of each of them, on average. */
const perHead: Reader = (_, { rest, last }) =>
  last.do === "question" &&
  last.question.measure === "revenue" &&
  /^per (?:customer|client|head|person|buyer)(?: i (?:mean|meant)| (?:rather than|instead of|not) (?:(?:in|the|as a) )?total)?$/.test(
    wordsOf(rest),
  )
    ? { measure: "average_customer" }
    : undefined;

/** "and which made more money?", after two were set beside each other by another figure. */
const comparedBy: Reader = (_, { rest, last }) => {
  const isCompared = last.do === "question" && last.question.compare !== undefined;
  const said = isCompared ? whichMore.exec(wordsOf(rest))?.groups : undefined;
  const name = Object.keys(said ?? {}).find((each) => said?.[each] !== undefined);
  const measure = measureOfMore.find((each) => each === name);
  return measure && { measure };
};
const measureOfMore = ["revenue", "profit", "orders", "units"] as const;
const whichMore =
  /^which(?: one| of (?:them|the two))? (?:(?:made|brought in|took in|had|got|earned|sold|gave)(?: us)? )(?:the )?more (?:(?<revenue>money|revenue|sales)|(?<profit>profit)|(?<orders>orders)|(?<units>units|pieces))$/u;

const again: Reader = (_, { rest, last }) => sameAgain(rest, last, periodAsked(last));

/** "who took most of the calls?", after how many there were in a time. */
const byMember: Reader = (said, { rest, last }) => {
  const kind = last.do === "question" ? last.question.interaction?.kind : undefined;
  const isMost = rest.some((item) => has(item, "WHO")) && rest.some((item) => has(item, "MOST"));
  const isSame = kind !== undefined && kindIn(rest)[1] === kind;
  const isAll = said.every(
    (item) =>
      has(item, "WHO", "MOST", "GET", "EARN", "LOG", "FILLER") || kindIn([item])[1] === kind,
  );
  return isMost && isSame && isAll ? { group: "member" } : undefined;
};

const mostOnList: Reader = (_, { rest, last }) => mostOfThem(rest, last);
const ofOrders: Reader = (_, { rest, last }) => ofOrdersCounted(rest, last);
const ofOne: Reader = (_, { rest, last }) => ofOneContact(rest, last);
const others: Reader = (_, { rest, says, last }) => theOthers(rest, says, last);
const told: Reader = (_, context) => changeOfTold(context);

const mine: Reader = (_, { rest, last }) => ofWriter(rest, last);
const widened: Reader = (said, { rest, says, last }) => widenedTo(said, rest, says, last);
const sorted: Reader = (_, { rest, last }) => sortedByEnd(rest, last);
const bound: Reader = (_, { rest, says, last }) =>
  says.has("INSTEAD") || rest.length > 1 ? otherBound(rest, last) : undefined;

const readers: readonly Reader[] = [
  widened,
  sorted,
  bound,
  mine,
  ofOne,
  ofOrders,
  comparedBy,
  byMember,
  again,
  others,
  told,
  mostOnList,
  cameBack,
  newThen,
  nextPlace,
  perHead,
  length,
  longer,
  neighbour,
  running,
  whereFrom,
  otherEnd,
  inUnits,
  customers,
  overdue,
];
