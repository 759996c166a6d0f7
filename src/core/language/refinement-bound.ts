import type { Intent, IntentOf } from "../intent.ts";
import type { Filter } from "../questions/filter.ts";
import { conditionsOf } from "../questions/filter-parts.ts";
import { entityIn, has, type Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";

type Change = Omit<IntentOf<"refine">, "do" | "how">;

const keys = ["moreThan", "atLeast", "lessThan", "atMost"] as const;

/** "lower it to 150", "make it 5", of those who spent more than 300 or ordered so often. */
export function otherBound(rest: readonly Item[], last: Intent): Change | undefined {
  const bounded = last.do === "question" ? boundIn(last.question.filter) : undefined;
  const [figure, ...others] = rest.filter((item) => numberIn(item) !== undefined);
  const number = numberIn(figure);
  if (bounded === undefined || number === undefined || others.length > 0) return undefined;
  const said = wordsOf(rest.filter((item) => item !== figure && !isMoney(item)));
  const value = bounded.condition.is === "spent" ? Math.round(number * 100) : number;
  return moving.test(said) && Number.isInteger(value)
    ? { filter: { ...bounded.condition, [bounded.side]: value } }
    : undefined;
}

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
  /^(?:(?:lower|raise|drop|bring|push|move|put|set|change|up|take|make|use|reduce|increase) ?)?(?:(?:it|that|the limit|the bar|the threshold|the amount|limit|bar|threshold|this) ?)?(?:down ?|up ?)?(?:to|at|instead)?(?: instead)?$/u;
