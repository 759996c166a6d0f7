import type { Intent } from "../intent.ts";
import { courtesyIn } from "./courtesy.ts";
import { beforeTakenBack } from "./commands/taken-back-why.ts";
import type { Interpretation, Means, Situation } from "./interpretation.ts";
import type { Item, Reading } from "./items.ts";
import { writesOf } from "./mending.ts";
import { isCancelling, isMeant, isTakenBack } from "./commands/not-meant.ts";
import { textOf } from "./commands/part.ts";
import { suggestionsFor } from "./suggest.ts";
import { takenBackAtOnce } from "../wording/conversation.ts";

/** What fits nowhere: a courtesy, or three things that work. */
export function notUnderstood(text: string, situation: Situation): Interpretation {
  const courtesy = courtesyIn(text);
  return courtesy === undefined
    ? { outcome: "unknown", suggestions: suggestionsFor(text, situation) }
    : { outcome: "unknown", suggestions: [], courtesy };
}

/**
 * "remind me tomorrow to ring Ana.. nah scrap that, Ben has it": a deed that is taken back before it
 * was done. That it was not is what is said, and no list of what Ben has.
 */
export function takenBackIn(
  { text, items }: Reading,
  meaningOf: Means,
): Interpretation | undefined {
  const before = beforeTakenBack(items);
  const deeds = before && writesOf(meaningOf(textOf({ text }, before)));
  return deeds !== undefined && isBack(deeds, items)
    ? { outcome: "unclear", question: takenBackAtOnce }
    : undefined;
}

/** "Ana's reminder is no longer needed, cancel it" cancels only the reminder. */
const isBack = (deeds: readonly Intent[], items: readonly Item[]): boolean =>
  !deeds.every(isCancelling) && (!isMeant(deeds, items) || isTakenBack(items, "report"));
