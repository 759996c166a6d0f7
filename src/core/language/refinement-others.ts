import type { Intent, IntentOf } from "../intent.ts";
import type { Condition, Filter } from "../questions/filter.ts";
import { conjunction } from "../questions/filter-parts.ts";
import { not } from "./combine.ts";
import type { Concept } from "./concepts.ts";
import { has, type Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";

type Change = Pick<IntentOf<"refine">, "drop" | "filter" | "measure">;

/**
 * "who not?", "the ones who haven't", "and how many haven't?": those of whom the condition said
 * last does not hold. Only what people did or are told to have turns round, and only where it is said once.
 */
export function theOthers(
  rest: readonly Item[],
  says: ReadonlySet<Concept>,
  last: Intent,
): Change | undefined {
  if (last.do !== "question") return undefined;
  const said = conjunction(last.question.filter);
  const isCounted = says.has("THAT_MANY") && countsOthers(rest, said);
  const condition = said.findLast(isDeed);
  const isOnce = said.filter((each) => kindOf(each) === kindOf(condition)).length === 1;
  return condition !== undefined && isOnce && (isCounted || asksForOthers(rest))
    ? turned(condition, isCounted || rest.some((item) => has(item, "HOW_MANY")))
    : undefined;
}

const turned = (condition: Filter, isCounted: boolean): Change => ({
  drop: [kindOf(condition) ?? ""],
  filter: opposite(condition),
  measure: isCounted ? "count" : "list",
});

/** "how many | haven't"; "how many aren't", after customers in Leeds: not in Leeds, or no customers. */
const countsOthers = (rest: readonly Item[], said: readonly Filter[]): boolean =>
  /^(?:has|have|had|did|do|does|is|are|was|were) not(?: yet| then)?$/.test(wordsOf(rest)) &&
  (said.length === 1 || !/^(?:is|are|was|were)\b/.test(wordsOf(rest)));

const asksForOthers = (rest: readonly Item[]): boolean =>
  /^(?:(?:names of|how many|how many of|list|show|and) )*(?:the )?(?:(?:ones|those|people) )?(?:who|which)(?: ones)?(?: (?:has|have|had|did|do|does|is|are|was|were))? not(?: yet)?$/.test(
    wordsOf(rest),
  );

const kindOf = (filter: Filter | undefined): string | undefined =>
  filter?.is === "not" ? kindOf(filter.of) : filter?.is;

const deeds: ReadonlySet<string> = new Set<Condition["is"]>([
  "customer",
  "repeat",
  "bought",
  "contacted",
  "has",
  "follow_up",
]);
const isDeed = (filter: Filter): boolean => deeds.has(kindOf(filter) ?? "");

/** Who did not buy is a customer still, and who did not come back bought once. */
function opposite(filter: Filter): Filter {
  if (filter.is === "bought") return { ...filter, is: "not_bought" };
  if (filter.is === "repeat") return { is: "one_time" };
  if (filter.is === "customer") return { is: "prospect" };
  return not(filter);
}
