import type { Intent } from "../intent.ts";
import type { Condition, Filter } from "../questions/filter.ts";
import type { Concept } from "./concepts.ts";

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
