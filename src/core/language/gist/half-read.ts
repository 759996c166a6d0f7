import type { Intent } from "../../intent.ts";
import { isPoint } from "../commands/part.ts";
import { isAsking } from "../commands/speech.ts";
import type { Interpretation } from "../interpretation.ts";
import type { Item } from "../items.ts";
import { isStop } from "../sentence.ts";

/** An order in the middle of what was taken for the words of something to do. */
const order =
  /(?:^|[.!?;] |,? so )(?:(?:please|can you|could you) )*(?:move|push|shift|bump|cancel|scrap|drop|bin|reassign|give|hand|tick|cross|mark|close|put|postpone|reschedule)\b|\bso$|^(?:would|will|can|could) you$/iu;
const settling =
  /\b(?:cancel|scrap|bin|reassign|tick|cross|postpone|reschedule|my list|the list)\b/iu;

const settled =
  /\bcan (?:now )?(?:be )?(?:crossed|ticked|checked|struck|marked|come) off\b|\bcan be (?:closed|cancelled|canceled|binned|dropped)\b/iu;

/** What of the message an intent leaves unread: a day that was said, an order amid its text. */
const leavesOut =
  (items: readonly Item[]) =>
  (intent: Intent): boolean => {
    if (intent.do === "create_follow_up")
      return (intent.when === undefined && items.some(isPoint)) || isOrdered(intent.text);
    if (intent.do === "log_interaction") return settled.test(intent.summary ?? "");
    return intent.do === "change_follow_up" && settling.test(intent.target.text ?? "");
  };

/** "Ana wants another week. Move my reminder": no words of what there is to do. */
const isOrdered = (text: string): boolean => order.test(text);

const asks: ReadonlySet<Intent["do"]> = new Set<Intent["do"]>([
  "list_follow_ups",
  "contact_fact",
  "question",
]);

/** Whether a reading leaves something out that the gist may hold: what is told, and read as a question. */
export const isHalfRead = (meant: Interpretation, items: readonly Item[]): boolean =>
  meant.outcome === "understood" &&
  (meant.intents.some(leavesOut(items)) ||
    (meant.intents.every((intent) => asks.has(intent.do)) &&
      !isAsking(items) &&
      items.slice(0, -1).some(isStop)));
