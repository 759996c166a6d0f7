import { has, type Item } from "../items.ts";
import { contentOf, isStop, sentencesOf, wordsOf } from "../sentence.ts";
import { isUnreal } from "./hedge.ts";
import { isForbidden } from "./not-meant.ts";
import { isWeighing } from "./circumstance.ts";
import { isFiller } from "./part.ts";
import { isAsking } from "./speech.ts";

/** "take that back, wrong person": the last deed, where all that follows says that it was a mistake. */
export function isUndoneFirst(items: readonly Item[]): boolean {
  const at = items.findLastIndex((item) => has(item, "UNDO")) + 1;
  const [undo, why] = [items.slice(0, at), items.slice(at)];
  return (
    at > 0 &&
    !isForbidden(items) &&
    !isAsking(items) &&
    undo.every((item) => isOfUndo(item) || item.mark === ",") &&
    isStop(why[0]) &&
    (mistaken.test(wordsOf(why)) || tellsWhy(why))
  );
}

/** "…, he's swapped it instead": what somebody did, and nothing to be done or put in its place. */
const tellsWhy = (why: readonly Item[]): boolean =>
  /^(?:because |sorry )?(?:he|she|they|it|that|his|her|their|its)\b/.test(wordsOf(why)) &&
  !isWeighing(wordsOf(why).replace(/ instead$/, "")) &&
  why.every(
    (item) =>
      item.name === undefined &&
      item.entities.length === 0 &&
      Object.keys(item.shop).length === 0 &&
      !has(item, "REMIND", "A_REMINDER", "LOGS", "TAG", "UNTAG", "A_NOTE", "NOT"),
  );
/** "oh blast, wrong Ana. undo that": the last sentence takes back, and what stands before says why. */
export function isUndoneLast(items: readonly Item[]): boolean {
  if (!items.some((item) => has(item, "UNDO"))) return false;
  const [last = [], ...before] = sentencesOf(items).toReversed();
  const said = contentOf(before.flat());
  const why = said.slice(
    Math.max(
      0,
      said.findIndex(({ word }) => word === "wrong"),
    ),
  );
  return (
    before.length > 0 &&
    last.some((item) => has(item, "UNDO")) &&
    last.every((item) => isOfUndo(item) || item.mark !== undefined) &&
    !isForbidden(last) &&
    !isAsking(last) &&
    mistaken.test(wordsOf(why))
  );
}
const isOfUndo = (item: Item): boolean =>
  has(item, "UNDO", "SORRY", "NO") || (isFiller(item) && !isUnreal(item));
const mistaken = new RegExp(
  [
    "^(?:because |sorry )?(?:(?:it|that|this)(?: is| was| 's)? |(?:i )?(?:got|picked|put|put in|entered|logged|took|typed|wrote) )?(?:(?:for|to|on|of|at) )?(?:the |a |an |my )?(?:(?:completely |totally )?wrong \\S+|typo|mistake|error|slip|mix up|duplicate)(?: of mine)?$",
    "^(?:because )?(?:he|she|they)(?: has| have| 's| 've)? (?:just )?(?:changed (?:his|her|their) minds?|cancelled|pulled out|backed out)$",
  ].join("|"),
  "u",
);
