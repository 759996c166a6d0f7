import type { Intent } from "../intent.ts";
import { fold } from "../text.ts";
import { contactsOf } from "./commands/named-before.ts";
import { isAsking } from "./commands/speech.ts";
import type { Interpretation, Understood } from "./interpretation.ts";
import type { Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";

/** Whether what was read of a part alone is all of it, and nothing that hangs on what went before. */
export function isSound(
  meant: Interpretation,
  items: readonly Item[],
  spokenOf: string | undefined,
): meant is Understood {
  if (meant.outcome !== "understood" || meant.ignored !== undefined) return false;
  const words = wordsOf(items);
  return (
    meant.intents.every((intent) => isWhole(intent, items, words)) &&
    meant.intents.every((intent) => isOfWhom(intent, items, spokenOf))
  );
}

const isWhole = (intent: Intent, items: readonly Item[], words: string): boolean =>
  intent.do === "record_purchase" || intent.do === "record_refund"
    ? intent.amount !== undefined && intent.product !== undefined
    : isAllOf(intent, items, words);

function isAllOf(intent: Intent, items: readonly Item[], words: string): boolean {
  if (intent.do === "create_follow_up") return intent.when !== undefined && reminds.test(words);
  if (intent.do === "log_interaction") return intent.kind !== "note" || notes.test(words);
  if (intent.do === "change_follow_up")
    return intent.target.text === undefined || calls.test(words);
  if (intent.do === "change_contact") return !Object.values(intent.set ?? {}).some(isPointing);
  return isDeed(intent) || isAsked(intent, items, words);
}
const reminds =
  /\b(?:remind(?:s|ed|er|ers|ing)?|nudged?|follow ?-?ups?|followup|ping|task|to-?do|list)\b/u;
/** "Ana's invoice follow-up": which one it is, and no clause taken for its words. */
const calls = /\b(?:follow ?-?ups?|reminders?|tasks?|one)\b/u;
/** "put that as city" */
const isPointing = (value: unknown): boolean =>
  typeof value === "string" && /^(?:it|this|that|them|those|these)$/iu.test(value);
const notes = /\b(?:note|noted|notes|jot|memo|down)\b/u;
const isDeed = ({ do: what }: Intent): boolean => what === "tag" || what === "add_contact";

/** A question in so many words; a bare name or a day asks nothing. */
const isAsked = (intent: Intent, items: readonly Item[], words: string): boolean =>
  ["question", "contact_fact", "list_follow_ups", "history"].includes(intent.do) &&
  (isAsking(items) || asks.test(words)) &&
  words.split(" ").length > 1;
const asks =
  /^(?:please |now |can you |could you |just )*(?:show|list|count|give me|tell me|i need|need|let me see|i would like to see|what|whats|when|whens|who|whose|which|how|do we|does|did|is|are|has|have)\b/u;

/** Of the one who is named in the part, or of the one spoken of. */
const isOfWhom = (intent: Intent, items: readonly Item[], spokenOf: string | undefined): boolean =>
  contactsOf(intent).every(
    (ref) =>
      !("name" in ref) ||
      fold(ref.name) === fold(spokenOf ?? "") ||
      items.some(({ name }) => name !== undefined && fold(name.said).startsWith(fold(ref.name))) ||
      intent.do === "add_contact",
  );
