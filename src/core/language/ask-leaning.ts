import { given } from "../given.ts";
import type { Fact, Intent } from "../intent.ts";
import type { Period } from "../period.ts";
import { type Filter, isEverybody } from "../questions/filter.ts";
import { orderingOf } from "../questions/list-order.ts";
import type { Measure, Question } from "../questions/question.ts";
import { refined } from "../questions/refine.ts";
import { all } from "./combine.ts";
import { entityIn, has, type Item, wordOf } from "./items.ts";
import { spoken, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

/** What a later question of a message leaves to the one before. */
type Part = readonly Item[];

/** "…? The first three are enough.", "…? give us the top 4": how many of what was asked for. */
export function limitedTo(part: Part, before: Intent | undefined): Intent | undefined {
  if (before?.do !== "question" || before.question.order === undefined) return undefined;
  const limit = limitSaid(part);
  return limit === undefined ? undefined : { ...before, question: { ...before.question, limit } };
}

/** How many, where nothing else is said. */
export function limitSaid(items: readonly Item[]): number | undefined {
  const [first, ...others] = items.filter((item) => !isSmall(item) && !has(item, "LIST", "ME"));
  const isAll = others.every(({ word }) =>
    /^(?:enough|fine|ok|okay|do|plenty|only|ones)$/.test(word),
  );
  const isAsked = items.some((item) => has(item, "LIST") || /^(?:just|only)$/.test(item.word));
  const bare = isAsked ? entityIn(first, "number")?.value : undefined;
  return isAll ? (entityIn(first, "limit")?.count ?? bare) : undefined;
}

/** "…, and who is responsible for each?": follow-ups are told with whose they are. */
export const isShownBefore = (intent: Intent, before: Intent | undefined): boolean =>
  (before?.do === "list_follow_ups" &&
    intent.do === "contact_fact" &&
    intent.fact === "owner" &&
    "last" in intent.contact) ||
  JSON.stringify(intent) === JSON.stringify(before);

/** "who logged the most? show me everyone": every row of it, and no list of people. */
export function everyRow(part: Part, before: Intent | undefined): Intent | undefined {
  const isEach = asksEvery.test(spoken(part).replace(politeEnd, ""));
  if (!isEach || before?.do !== "question") return undefined;
  if (before.question.group === undefined && before.question.measure !== "list") return undefined;
  const { limit: _, ...question } = before.question;
  return { do: "question", question };
}
const asksEvery =
  /^(?:and |please |but )*(?:show me|show|list|give me|i want|i would like) (?:everyone|everybody|them all|all of them|every one of them|all|the whole list)$/u;

/** "how many orders, and how much was that in total?", "takings in May, and how many orders was that?": of the same. */
export function amountOf(part: Part, before: Intent | undefined): Intent | undefined {
  const said = spoken(part).replace(politeEnd, "");
  const isAmount = asksAmount.test(said) || isSumOfThem(part);
  if ((!isAmount && !asksCount.test(said)) || before?.do !== "question") return undefined;
  // "which month was our best, and how much was it?": the ranking tells it.
  if (isAmount && isRankedByMoney(before.question)) return before;
  const measure = (isAmount ? amounts : counts)[before.question.measure];
  return measure && { do: "question", question: { ...before.question, measure } };
}
const isRankedByMoney = ({ measure, group, order }: Question): boolean =>
  group !== undefined && order !== undefined && (measure === "revenue" || measure === "profit");
/** "…, and the sum of them", "… and what they add up to": their money, whatever was counted. */
export const isSumOfThem = (part: Part): boolean =>
  sumOfThem.test(spoken(part).replace(politeEnd, ""));
const sumOfThem =
  /^(?:, )?(?:(?:and|plus|with|also) )*(?:(?:the|their) (?:sum|total|total value|total amount|amount|value|combined (?:sum|total|value))(?: (?:of|for) (?:them(?: all)?|those|these|it|all of them))?|what (?:they|those|these|it) (?:all )?(?:add up to|adds up to|come to|comes to|came to|total|totalled|make|made|are worth|were worth|amount to))$/u;
const politeEnd = /(?: (?:[?.!,]|please|pls|thanks|thank you|\p{Extended_Pictographic}))+$/u;
const asksAmount =
  /^(?:, )?(?:and |but |so )*(?:how much$|how much(?: money| cash)? (?:was|is|were|are|did|does|would) (?:that|it|those|they|this|them)\b|what (?:did|does|was|is|were) (?:that|it|those|they|this) (?:come|came|make|worth|add|amount|bring)\b|how much(?: money| cash)?(?: (?:was it|is that))?(?: (?:altogether|in total|in all|all told|all together|overall|total|together|did we (?:take|make|earn)))+$)/u;
const amounts: Readonly<Partial<Record<Measure, Measure>>> = {
  orders: "revenue",
  units: "revenue",
  refund_count: "refunds",
};

const asksCount =
  /^(?:, )?(?:and |but |so |over |in |from )*how many (?:(?:different|separate|single) )?(?:orders|sales|purchases|transactions|refunds) (?:was|is|were|are|did|does) (?:that|it|those|they|this|them)\b/u;
const counts: Readonly<Partial<Record<Measure, Measure>>> = {
  revenue: "orders",
  units: "orders",
  profit: "orders",
  refunds: "refund_count",
};

/** "how many orders on Sunday, and who?": those who placed them. */
export function peopleOf(part: Part, before: Intent | undefined): Intent | undefined {
  if (before?.do !== "question" || !asksWho(part)) return undefined;
  const { compare, group, measure } = before.question;
  const isOfSales = ["orders", "revenue", "units", "refunds", "refund_count"].includes(measure);
  return isOfSales && (compare ?? group) === undefined
    ? refined(before, { do: "refine", how: "replace", measure: "list" })
    : undefined;
}

/** What begins a question that leans on the one before: "and who", "… The first three are enough." */
export const isLeaning = (part: Part, isAnew: boolean): boolean =>
  asksWho(part) || isSumOfThem(part) || (isAnew && limitSaid(part) !== undefined);

/** "Sunday: how many orders and who": when it is asked of comes first. */
export function withTime([first, second, ...others]: readonly Part[]): readonly Part[] {
  if (first === undefined || second === undefined) return first === undefined ? [] : [first];
  const isTime = first.every((item) => isSmall(item) || periodOf(item) !== undefined);
  return isTime ? [[...second, ...first], ...others] : [first, second, ...others];
}

/** "and who", "and from whom" */
const asksWho = (part: Part): boolean =>
  /^(?:and )?(?:who(?:m)?(?: from| by| for)?|(?:by|from|for) whom|whose|who (?:was|were) (?:it|they)(?: from| by)?)(?: please| then)?$/u.test(
    wordsOf(part),
  );

/** "who bought last month, and how much each?": the same people, with what each of them spent. */
export function amountOfEach(part: Part, before: Intent | undefined): Intent | undefined {
  if (before?.do !== "question" || !asksOfEach.test(wordsOf(part))) return undefined;
  const { question } = before;
  if (question.order !== undefined || question.group !== undefined) return undefined;
  if (question.measure === "revenue" || question.measure === "profit")
    return { do: "question", question: { ...question, group: "contact" } };
  if (question.measure !== "list") return undefined;
  const order = { by: "revenue", direction: "desc" } as const;
  const when = given({ period: question.period ?? boughtIn(question.filter) });
  return { do: "question", question: { ...question, ...when, order } };
}
const asksOfEach =
  /^(?:and |with )?how much (?:each|did (?:each|each one|each of them|they each|everyone|everybody) (?:spend|pay|bring in|buy for))(?: then| please| pls| thanks)*$/u;

/** "how many orders in 2024, how many in 2025": the same figure of another time. */
export function sameThen(part: Part, before: Intent | undefined): Intent | undefined {
  const said = part.filter((item) => !isSmall(item));
  const [count, dated, ...others] = said;
  const period = periodOf(dated);
  const isElided = has(count, "HOW_MANY", "HOW_MUCH") && others.length === 0;
  if (!isElided || period === undefined || before?.do !== "question") return undefined;
  const { question } = before;
  const isPlain = isFigure(question) && (question.group ?? question.compare) === undefined;
  return isPlain && question.period !== undefined
    ? { do: "question", question: { ...question, period } }
    : undefined;
}

/** The words of "what was our best month, and what sold in it": which month that is, only the answer tells. */
export const ofWhatIsFound = (part: Part, before: Intent | undefined): string | undefined =>
  isOfFound(part, before) ? textOf(part) : undefined;

const isOfFound = (part: Part, before: Intent | undefined): boolean =>
  before?.do === "question" &&
  before.question.limit === 1 &&
  before.question.group !== undefined &&
  /\b(?:in|on|during|for|about) (?:it|that one|that)$|\b(?:then|there)$/u.test(wordsOf(part));

const textOf = (part: Part): string =>
  part
    .filter((item) => item.mark === undefined && !has(item, "AND"))
    .map(({ text }) => text)
    .join(" ");

/** Nothing but marks and fillers; "what" and "which" ask. */
export const isSmall = (item: Item): boolean =>
  item.mark !== undefined ||
  has(item, "AND") ||
  (has(item, "FILLER") && !has(item, "WHO", "HOW_MANY", "HOW_MUCH", "WHAT", "LIST", "WHEN"));

/** What a later question leaves out, the earlier one says: whom, when and of whom. */
export function carried(intents: readonly Intent[], parts: readonly Part[]): readonly Intent[] {
  const full: Intent[] = [];
  for (const [at, intent] of intents.entries()) {
    const before = full[at - 1];
    const part = parts[at] ?? [];
    full.push(
      before === undefined
        ? intent
        : (ofAllListed(intent, before, part) ?? completed(intent, before, part)),
    );
  }
  const [first, second] = full;
  if (first === undefined || second === undefined || full.length > 2) return full;
  return [completed(first, second, parts[0] ?? []), ...full.slice(1)];
}

/** "who is slipping and what are they worth": of all that the question before lists, and not of one. */
function ofAllListed(intent: Intent, before: Intent, part: Part): Intent | undefined {
  if (intent.do !== "contact_fact" || !("last" in intent.contact)) return undefined;
  if (before.do !== "question" || before.question.measure !== "list") return undefined;
  const measure = measureOfAll[intent.fact];
  const isOfThem = part.some(({ word }) =>
    /^(?:they|them|their|those|these|all of them)$/.test(word),
  );
  const { filter, limit, group } = before.question;
  if (measure === undefined || !isOfThem || (limit ?? group) !== undefined) return undefined;
  return { do: "question", question: { measure, filter, ...given({ period: intent.period }) } };
}
const measureOfAll: Readonly<Partial<Record<Fact, Measure>>> = {
  worth: "clv",
  spent: "revenue",
  orders: "orders",
};

function completed(intent: Intent, other: Intent, part: Part): Intent {
  if (intent.do === "contact_fact" && other.do === "contact_fact" && "last" in intent.contact)
    return { ...intent, contact: other.contact };
  if (intent.do === "list_follow_ups" && other.do === "list_follow_ups" && pointsAtThem(part))
    return { ...other, ...intent };
  if (intent.do !== "question" || other.do !== "question") return intent;
  return { do: "question", question: completedBy(other.question, intent.question, part) };
}

/** "sales of House Red, and how many bottles": pieces of the same. */
const ofSameGoods = (question: Question, { product }: Question): Question =>
  question.measure === "units" && question.product === undefined
    ? { ...question, ...given({ product }) }
    : question;

/** A figure takes time and people of the one before, "how many of them" narrows its people. */
function completedBy(before: Question, question: Question, part: Part): Question {
  if (isFigure(question)) {
    const ranked = ofSameGoods(rankedAlike(question, before, part), before);
    return ranked.period === undefined ? { ...ranked, ...leftOut(ranked, before, part) } : ranked;
  }
  if (isOneFigure(before) && countsBuyers.test(wordsOf(part)))
    return { ...before, measure: "customers" };
  return pointsAtThem(part) && !isFigure(before)
    ? { ...question, filter: all([before.filter, question.filter]) }
    : question;
}

/** "number of orders and number of different customers": of those who ordered. */
const countsBuyers =
  /^(?:and )?(?:the )?(?:how many|number of|how many of) (?:(?:different|distinct|unique|individual|separate) )*(?:customers|clients|buyers|people)(?: (?:who|that) (?:bought|ordered))?(?: please)?$/;
const isOneFigure = ({ measure, group, order, compare }: Question): boolean =>
  ["orders", "revenue", "units", "profit"].includes(measure) &&
  (group ?? order) === undefined &&
  (compare === undefined || "period" in compare);

/** "profit by source, and which source is the weakest": the weakest by what was asked for. */
function rankedAlike(question: Question, before: Question, part: Part): Question {
  const { group, order } = question;
  const isAlike = group !== undefined && group === before.group && isFigure(before);
  if (order === undefined || !isAlike || part.some((item) => has(item, ...figureNouns)))
    return question;
  const by = orderingOf[before.measure] ?? "revenue";
  return { ...question, measure: before.measure, order: { ...order, by } };
}

/** What names a figure, or what is counted. */
export const figureNouns = [
  "REVENUE",
  "SPEND",
  "EARN",
  "PROFIT",
  "ORDERS_NOUN",
  "ORDER",
  "BUY",
  "UNITS",
  "REFUND",
  "AVERAGE_ORDER",
  "CUSTOMER",
  "CONTACT",
] as const;

function leftOut(
  { filter }: Question,
  before: Question,
  part: Part,
): Partial<Pick<Question, "filter" | "period" | "compare">> {
  const isOfAllTime = part.some((item) => has(item, "ALL_TIME") && !has(item, "FILLER"));
  // "2025 against 2024: profit and new customers": both are set beside the year before.
  const beside = before.compare !== undefined && "period" in before.compare;
  return given({
    period: isOfAllTime ? undefined : (before.period ?? boughtIn(before.filter)),
    compare: isOfAllTime || !beside ? undefined : before.compare,
    filter: isEverybody(filter) && pointsBack(part) ? before.filter : undefined,
  });
}

/** The time of "new customers in May" and "who bought in May", said of people. */
function boughtIn(filter: Filter): Period | undefined {
  const parts = filter.is === "all" ? filter.of : [filter];
  for (const part of parts) if (part.is === "new" || part.is === "bought") return part.period;
  return undefined;
}

/** "how many of them", and not "those in Cork" or "they bought". */
const pointsAtThem = (part: Part): boolean =>
  part.some(
    (item, at) =>
      ["them", "those", "these"].includes(item.word) && /(?:^| )of$/.test(wordOf(part[at - 1])),
  );

const pointsBack = (part: Part): boolean =>
  part.some(({ word }) => ["that", "those", "them", "they"].includes(word));

const isFigure = ({ measure }: Question): boolean => measure !== "list" && measure !== "count";

/** "after costs, what profit came out of May": once is enough. */
export const isSaidFirst = (intent: Intent, at: number, intents: readonly Intent[]): boolean =>
  intents.findIndex((each) => JSON.stringify(each) === JSON.stringify(intent)) === at;
