import type { Intent } from "../intent.ts";
import type { Condition, Filter } from "../questions/filter.ts";
import type { Concept } from "./concepts.ts";
import { has, type Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";

/** Whether conditions are added to those before, rather than put in place of their kind. */
export function narrows(
  says: ReadonlySet<Concept>,
  filter: Filter,
  rest: readonly Item[],
  last: Intent,
): boolean {
  const isNegative = rest.some((item) => has(item, "NOT", "WITHOUT", "EXCEPT", "NEVER"));
  if (says.has("THEM") || isNegative || ofThem.test(wordsOf(rest))) return true;
  return says.has("ONLY") && !sharesKind(filter, last);
}

/** "did they ever get flea drops as well": asked of those told before. */
const ofThem = /^(?:and )?(?:did|do|have|had) (?:they|these|those)\b/u;

function sharesKind(filter: Filter, last: Intent): boolean {
  const before = last.do === "question" ? kindsOf(last.question.filter) : [];
  return kindsOf(filter).some((kind) => before.includes(kind));
}

function kindsOf(filter: Filter): readonly Condition["is"][] {
  if (filter.is === "not") return [];
  if (filter.is === "all" || filter.is === "any") return filter.of.flatMap(kindsOf);
  return [filter.is];
}

/** Orders to leave some of them out. */
export const leaving =
  "exclude|ditch|dump|lose|chuck out|strip out|cut out|filter out|kick out|remove|leave out|take out|take off|take away|weed out|throw out|scratch|strike|drop|omit|skip|scrap";
const leavesThe = new RegExp(
  `^(?:(?:and|now|so|ok|okay|please|then) )*(?:${leaving}) (?:all )?the \\S`,
  "u",
);
const leavesSome = new RegExp(
  `^(?:(?:and|now|so|ok|okay|please|then) )*(?:${leaving}) (?:the ones|those|anyone|anybody|everyone|everybody|all|any|the people|the customers)\\b`,
  "u",
);

/**
 * "drop the ones we talked to since May", "skip those in Leeds", "take out the VIP ones": fewer people,
 * and no follow-up.
 */
export const leavesOut = (items: readonly Item[]): boolean =>
  leavesSome.test(wordsOf(items)) || leavesOnesOut(items);

function leavesOnesOut(items: readonly Item[]): boolean {
  const at = items.findIndex(({ word }) => /^(?:ones|lot|folks?|people|crowd)$/.test(word));
  const said = items.slice(0, Math.max(0, at));
  return (
    leavesThe.test(wordsOf(said)) &&
    said.some(({ shop }) => (shop.city ?? shop.country ?? shop.tag ?? shop.source) !== undefined)
  );
}

/** "which have gone 45 days without an order", after a list: of those that were told. */
export const asksWhichOf = (rest: readonly Item[], last: Intent): boolean =>
  last.do === "question" &&
  last.question.measure === "list" &&
  last.question.limit === undefined &&
  /^which(?: ones)? (?:have|has|had|did|do|are|were|got|bought|ordered|came|come|live|spent)\b/u.test(
    wordsOf(rest),
  ) &&
  !rest.some(
    (item) =>
      has(item, "CUSTOMER", "PROSPECT", "PRODUCT_NOUN", "FOLLOW_UP", "WHO") ||
      /^(?:contacts|people)$/.test(item.word),
  );

/** "how much has he spent", after a list: of one of them, and not of all. */
export const asksOfOne = (asked: readonly Item[], last: Intent): boolean =>
  last.do === "question" &&
  ["list", "count"].includes(last.question.measure) &&
  !/\b(?:them|those|these)\b/u.test(wordsOf(asked)) &&
  /^(?:(?:and|so|ok|okay) )*(?:(?:what|how much|how many|when|how often|where|which|has|have|did|does|is)\b.*) (?:he|she)\b/u.test(
    wordsOf(asked),
  );

/** "give them to Ben", "tag those vip": to be done with them, and no other question about them. */
export const isDoneWithThem = (items: readonly Item[]): boolean =>
  /^(?:(?:ok|okay|please|now|so|and|can you|could you) )*(?:give|assign|reassign|move|put|tag|untag|label|hand|pass) (?:all of |all )?(?:them|those|these)\b/u.test(
    wordsOf(items),
  );
