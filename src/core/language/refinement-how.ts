import type { Intent } from "../intent.ts";
import type { Condition, Filter } from "../questions/filter.ts";
import type { Concept } from "./concepts.ts";
import type { Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";

/** Whether conditions are added to those before, rather than put in place of their kind. */
export function narrows(
  says: ReadonlySet<Concept>,
  filter: Filter,
  isNegative: boolean,
  last: Intent,
): boolean {
  if (says.has("THEM") || isNegative) return true;
  return says.has("ONLY") && !sharesKind(filter, last);
}

function sharesKind(filter: Filter, last: Intent): boolean {
  const before = last.do === "question" ? kindsOf(last.question.filter) : [];
  return kindsOf(filter).some((kind) => before.includes(kind));
}

function kindsOf(filter: Filter): readonly Condition["is"][] {
  if (filter.is === "not") return [];
  if (filter.is === "all" || filter.is === "any") return filter.of.flatMap(kindsOf);
  return [filter.is];
}

/** "drop the ones we talked to since May", "skip those in Leeds": fewer people, and no follow-up. */
export const leavesOut = (items: readonly Item[]): boolean =>
  /^(?:(?:and|now|so|ok|okay|please|then) )*(?:drop|skip|scratch|strike|remove|scrap|leave out|take out|take off|throw out) (?:the ones|those|anyone|anybody|everyone|everybody|all|any|the people|the customers)\b/.test(
    wordsOf(items),
  );
