import type { Intent, IntentOf } from "../intent.ts";
import type { Condition, Filter } from "../questions/filter.ts";
import { conditionsOf } from "../questions/filter-parts.ts";
import { entityIn, has, type Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";

type Change = Omit<IntentOf<"refine">, "do" | "how">;

const keys = ["moreThan", "atLeast", "lessThan", "atMost"] as const;

/** "lower it to 150", "make it 5", "make that more than 200", of those who spent more than 300 or ordered so often. */
export function otherBound(rest: readonly Item[], last: Intent): Change | undefined {
  const bounded = last.do === "question" ? boundIn(last.question.filter) : undefined;
  const [figure, ...others] = rest.filter((item) => numberIn(item) !== undefined);
  const number = numberIn(figure);
  if (bounded === undefined || number === undefined || others.length > 0) return undefined;
  const { condition, side } = bounded;
  const said = moving.exec(wordsOf(rest.filter((item) => item !== figure && !isMoney(item))));
  const value = valueFor(condition, figure, number);
  return said === null || value === undefined
    ? undefined
    : { filter: withBound(condition, sideSaid(said) ?? side, value) };
}

/** Money in its smallest coin, or a whole number of orders, of which there is no sum. */
function valueFor(
  condition: BoundedCondition,
  figure: Item | undefined,
  number: number,
): number | undefined {
  const isOfMoney = entityIn(figure, "money") !== undefined;
  const value = condition.is === "spent" ? Math.round(number * 100) : number;
  return Number.isInteger(value) && !(isOfMoney && condition.is === "orders") ? value : undefined;
}

const sideSaid = ({ groups }: RegExpExecArray): (typeof keys)[number] | undefined =>
  keys.find((key) => groups?.[key] !== undefined);

/** "make that at least 300", of those who spent more than 100: the other bound in its place. */
function withBound(
  condition: BoundedCondition,
  side: (typeof keys)[number],
  value: number,
): Condition {
  if (condition.is === "spent") {
    const { moreThan: _more, atLeast: _least, lessThan: _less, atMost: _most, ...rest } = condition;
    return { ...rest, [side]: value };
  }
  const { moreThan: _more, atLeast: _least, lessThan: _less, atMost: _most, ...rest } = condition;
  return { ...rest, [side]: value };
}
type BoundedCondition = Extract<Condition, { readonly is: "spent" | "orders" }>;

/** The one condition that has one bound, and which it is. */
function boundIn(filter: Filter) {
  const [condition, ...more] = conditionsOf(filter).filter(
    (each) => each.is === "spent" || each.is === "orders",
  );
  if ((condition?.is !== "spent" && condition?.is !== "orders") || more.length > 0)
    return undefined;
  const [side, ...others] = keys.filter((key) => condition[key] !== undefined);
  return side === undefined || others.length > 0 ? undefined : { condition, side };
}

const isMoney = (item: Item): boolean => has(item, "MONEY_NOUN");

/** A number read in one way. */
function numberIn(item: Item | undefined): number | undefined {
  const money = entityIn(item, "money")?.amount;
  if (money !== undefined) return "minor" in money ? money.minor / 100 : undefined;
  const number = entityIn(item, "number");
  return number?.readings.length === 1 && number.value > 0 ? number.value : undefined;
}

const moving =
  /^(?:(?:lower|raise|drop|bring|push|move|put|set|change|up|take|make|use|reduce|increase) ?)?(?:(?:it|that|the limit|the bar|the threshold|the amount|limit|bar|threshold|this) ?)?(?:down ?|up ?)?(?:(?:to|at|instead)(?= |$) ?)?(?:(?<moreThan>more than|(?:and )?over|above|upwards of|north of)|(?<atLeast>at least|a minimum of|minimum|no less than)|(?<lessThan>less than|under|below|fewer than)|(?<atMost>at most|up to|no more than|a maximum of))?(?: ?instead)?$/u;
