import type { Intent } from "../intent.ts";
import type { Period } from "../period.ts";
import { questionIn } from "./ask.ts";
import { has, type Item } from "./items.ts";

const mostQuestions = 5;

/**
 * Several questions in one message ("revenue and profit in May", "orders this month? and how many
 * refunds?"): every part must be one by itself. A time said with one of them is meant for all.
 */
export function questionsIn(items: readonly Item[]): readonly Intent[] | undefined {
  const found = asksSeveral(items) ? split(items, mostQuestions) : partsOf(items, mostQuestions);
  if (found === undefined || found.length < 2) return undefined;
  const period = found.map(periodOf).find((each) => each !== undefined);
  return found.map((intent) => inPeriod(intent, period));
}

function partsOf(items: readonly Item[], most: number): readonly Intent[] | undefined {
  const whole = questionIn(items);
  if (whole !== undefined) return whole.unclear === undefined ? [whole.intent] : undefined;
  return split(items, most);
}

/** Whether two figures are asked for side by side: "revenue and profit". */
export function asksSeveral(items: readonly Item[]): boolean {
  const figures = items.flatMap((item, at) =>
    has(item, "REVENUE", "PROFIT", "AVERAGE_ORDER", "ORDERS_NOUN") ? [at] : [],
  );
  const [first, second] = figures;
  return first !== undefined && second !== undefined && items.slice(first, second).some(isJoint);
}

function split(items: readonly Item[], most: number): readonly Intent[] | undefined {
  if (most === 1) return undefined;
  for (const [at, item] of items.entries()) {
    if (!isJoint(item) || at === 0) continue;
    const head = questionIn(items.slice(0, at));
    if (head === undefined || head.unclear !== undefined) continue;
    const rest = partsOf(afterJoints(items, at), most - 1);
    if (rest !== undefined) return [head.intent, ...rest];
  }
  return undefined;
}

const isJoint = (item: Item): boolean =>
  has(item, "AND") || (item.mark !== undefined && [",", ";", "?", ".", "\n"].includes(item.mark));

function afterJoints(items: readonly Item[], at: number): readonly Item[] {
  let next = at;
  for (
    let item = items[next];
    item !== undefined && (isJoint(item) || item.word === "also");
    item = items[next]
  )
    next++;
  return items.slice(next);
}

const periodOf = (intent: Intent): Period | undefined =>
  intent.do === "question" ? intent.question.period : undefined;

function inPeriod(intent: Intent, period: Period | undefined): Intent {
  if (intent.do !== "question" || period === undefined) return intent;
  const { question } = intent;
  const isFigure = question.measure !== "list" && question.measure !== "count";
  return isFigure &&
    question.period === undefined &&
    question.filter.is === "all" &&
    question.filter.of.length === 0
    ? { ...intent, question: { ...question, period } }
    : intent;
}
