import type { Intent, IntentOf } from "../intent.ts";
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
