import { given } from "../given.ts";
import type { Intent, IntentOf } from "../intent.ts";
import type { Condition } from "../questions/filter.ts";
import { conditionsOf } from "../questions/filter-parts.ts";
import type { Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";

type Change = Omit<IntentOf<"refine">, "do" | "how">;

/** "and what was the average one worth?", "what did they come to?", "and in euros?", after how many orders or pieces there were. */
export function ofOrdersCounted(rest: readonly Item[], last: Intent): Change | undefined {
  if (last.do !== "question" || last.question.compare !== undefined) return undefined;
  const { measure } = last.question;
  if (measure !== "orders" && measure !== "units") return undefined;
  const said = wordsOf(rest.filter(({ mark }) => mark === undefined));
  if (inMoney.test(said)) return { measure: "revenue" };
  if (measure === "units") return asksSum.test(said) ? { measure: "revenue" } : undefined;
  if (asksAverage.test(said)) return { measure: "average_order" };
  return asksSum.test(said) ? { measure: "revenue" } : undefined;
}

const lead = String.raw`(?:(?:and|so|what|how much|how big|how high|is|was|were|are|'s|did|do|does|the|their|an|a|its) )*`;
const inMoney =
  /^(?:(?:and|so|what|how much) )*(?:is (?:that|it) |are (?:they|those) )?(?:(?:in|as) )?(?:money|cash|pounds|euros?|dollars|quid|sterling|revenue|turnover|rupees|francs)(?: terms)?$/u;
const asksAverage = new RegExp(
  `^${lead}(?:(?:average|typical|usual|mean)(?: (?:one|1|order|sale|value|size|amount|of them|order value))?(?: (?:one|order|sale))?(?: (?:worth|come to|came to|bring in|like|amount to))?|(?:(?:one|1|each|they|it|each one|one of them|an order) )?(?:(?:worth|come to) )?on average)$`,
  "u",
);
const asksSum = new RegExp(
  `^${lead}(?:(?:they|those|these|it all|that|all of them|it|that lot) (?:worth|come to|came to|add up to|bring in|make|amount to|total)|worth(?: how much)?)(?: (?:in total|altogether|all together|in all|all in all|to us|us|in money))*$`,
  "u",
);

/** A word for people, of whom and not of orders it is asked. */
export const isPeople = ({ word }: Item): boolean =>
  /\b(?:people|customers|contacts|names)$/.test(word);

/** "how many of those from Leeds", after how many orders there were: of the orders, unless people are named. */
export const ofOrders = (
  change: IntentOf<"refine"> | undefined,
  last: Intent,
  asked: readonly Item[],
): IntentOf<"refine"> | undefined =>
  change?.measure === "count" &&
  change.filter !== undefined &&
  conditionsOf(change.filter).every(({ is }) => places.has(is)) &&
  last.do === "question" &&
  last.question.group === undefined &&
  ["orders", "units", "refund_count"].includes(last.question.measure) &&
  !asked.some(isPeople)
    ? withoutMeasure(change)
    : change;
/** What may be said of an order as well as of the one who placed it. */
const places: ReadonlySet<string> = new Set(["city", "country", "tag", "source", "owner"]);
const withoutMeasure = ({ measure: _measure, ...rest }: IntentOf<"refine">): IntentOf<"refine"> =>
  rest;

/** "how much money was that in Leeds", after a figure: what it came to. */
export const withMoneyOfThat = (items: readonly Item[]): readonly Item[] =>
  items.map((item, at) =>
    /^how much (?:money|cash)$/.test(item.word) &&
    /^(?:was|is|were|did|does) (?:that|it|this|those)\b/u.test(wordsOf(items.slice(at + 1, at + 3)))
      ? { ...item, word: "revenue", concepts: new Set(["REVENUE"] as const) }
      : item,
  );

/**
 * "how much did it bring in?", after who bought some goods: what those goods brought in, and not all
 * that their buyers ever spent.
 */
export function broughtInByGoods(asked: readonly Item[], last: Intent): Change | undefined {
  if (last.do !== "question" || !["list", "count"].includes(last.question.measure))
    return undefined;
  const [bought, ...others] = conditionsOf(last.question.filter).filter(isBought);
  const said = wordsOf(asked.filter(({ mark }) => mark === undefined));
  if (bought?.product === undefined || others.length > 0 || !asksWhatItMade.test(said))
    return undefined;
  const { product, period } = bought;
  return { measure: "revenue", product, drop: ["bought"], ...given({ period }) };
}
const isBought = (each: Condition): each is Extract<Condition, { is: "bought" }> =>
  each.is === "bought";
const asksWhatItMade =
  /^(?:(?:and|so|ok) )*(?:how much(?: money| cash)?|what) (?:did|does|has|have) (?:it|that|this|(?:that|this|the) \p{L}+(?: \p{L}+)?) (?:bring|brought|bring us|brought us|earn|earned|make|made|take|taken|gross|generate|turn over)(?: in)?(?: us| for us)?(?: (?:in total|in all|altogether|overall|so far))?$/u;
