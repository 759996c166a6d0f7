import { has, type Item } from "../items.ts";
import { isStop, sentencesOf, wordsOf } from "../sentence.ts";
import { isUnreal } from "./hedge.ts";
import { tellsOfSlip } from "./mistaken.ts";
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
    (isScratched(undo, why) ||
      (isStop(why[0]) &&
        (tellsWhy(why) || [tellsOfSlip, isCalledOff].some((tells) => tells(wordsOf(why))))))
  );
}

/** "scratch that", by itself, takes back what was done before it. */
const isScratched = (undo: readonly Item[], why: readonly Item[]): boolean =>
  /^(?:scratch|strike|scrap) (?:that|it|this)$/u.test(wordsOf(undo)) &&
  why.every(({ mark }) => mark === "." || mark === "!");

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
const isOfUndo = (item: Item): boolean =>
  has(item, "UNDO", "SORRY", "NO") || (isFiller(item) && !isUnreal(item));
/** "undo, he changed his mind" */
const isCalledOff = (words: string): boolean => calledOff.test(words);
const calledOff =
  /^(?:because )?(?:he|she|they)(?: has| have| 's| 've)? (?:just )?(?:changed (?:his|her|their) minds?|cancelled|pulled out|backed out)$/u;

/** "did I press something?? undo": the last sentence, where it only takes back. */
export function undoneLast(items: readonly Item[]): readonly Item[] | undefined {
  const [last, before] = sentencesOf(items).toReversed();
  const isUndo =
    last?.some((item) => has(item, "UNDO")) === true &&
    last.every((item) => has(item, "UNDO") || isFiller(item) || item.mark !== undefined);
  return isUndo && before !== undefined ? last : undefined;
}
