import type { ContactRef, Intent, IntentOf } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { aboutThem } from "./remarks.ts";

/**
 * "all sorted with Ana, take the complaint tag off", "take complaint off Ana, all sorted with her":
 * what is settled is why the tag goes. A task of hers is settled only where one is spoken of:
 * "Ana's follow-up is sorted, take the tag off her".
 */
export function whyItGoes(intents: readonly Intent[], items: readonly Item[]): readonly Intent[] {
  if (items.some(isOfTask)) return intents;
  return intents.flatMap((intent, at) => {
    const [before, next] = [intents[at - 1], intents[at + 1]];
    if (isSettled(intent) && (isUntagged(before) || isUntagged(next))) return [];
    const contact = before !== undefined && isSettled(before) ? before.target.contact : undefined;
    return contact !== undefined && isUntagged(intent) ? [aboutThem(intent, contact)] : [intent];
  });
}

const isSettled = (intent: Intent): intent is OfSomebody =>
  intent.do === "change_follow_up" &&
  intent.action === "complete" &&
  intent.target.text === undefined &&
  intent.target.contact !== undefined;
type OfSomebody = IntentOf<"change_follow_up"> & { readonly target: { contact: ContactRef } };

const isUntagged = (intent: Intent | undefined): boolean =>
  intent?.do === "tag" && intent.remove !== undefined && intent.add === undefined;

const isOfTask = (item: Item): boolean =>
  has(item, "FOLLOW_UP", "A_REMINDER", "TICK_OFF") || /^(?:tasks?|to ?-?dos?)$/u.test(item.word);
