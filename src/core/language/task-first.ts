import type { Interpretation, Means } from "./interpretation.ts";
import { isPoint } from "./commands/part.ts";
import { isSurelyNamed, type Item, type Reading } from "./items.ts";

/**
 * "the follow-up for Ana Lopez, quote went out this morning, tick that off": which one it is stands
 * first and what becomes of it last, with the reason between them.
 * What is only to be, or was not done, is no reason to tick it off.
 */
export function taskFirst({ text, items }: Reading, means: Means): Interpretation | undefined {
  const [, task = "", why = "", act = ""] = order.exec(text) ?? [];
  if (!isReason(why, act) || items.some(isTimeAhead)) return undefined;
  const meant = isOfOne(items, task) ? means(orderOf(act, task)) : undefined;
  return isOfTask(meant) ? meant : undefined;
}

const isOfOne = (items: readonly Item[], task: string): boolean => {
  const named = items.filter(isSurelyNamed);
  return named.length === 1 && named.every(({ text }) => task.includes(text));
};
const isReason = (why: string, act: string): boolean =>
  why !== "" && !unsure.test(why) && (cancels.test(act) || !open.test(why));
const isTimeAhead = (item: Item): boolean => isPoint(item) && isAhead.test(item.word);

/** "cancel the follow-up for Ana Lopez", "tick off my Ana Lopez reminder" */
const orderOf = (act: string, task: string): string =>
  `${cancels.test(act) ? act : "tick off"} ${/^(?:the|my) |['’]s /iu.test(task) ? "" : "the "}${task.replace(/ (?:with|on) /iu, " for ")}`;

const order =
  /^(?:(?:please|pls|hi|hello|hey),? )*((?:(?:the|my) )?(?:(?:follow[- ]?up|reminder|task|to-?do) (?:for|with|on) [^,;:–—-]+?|[^,;:–—-]+? (?:follow[- ]?up|reminder|task)))\s*(?:[,;:–—]| -)\s+([^;:?!]+?)(?:\s*[,;.!–—]| -)\s+(?:(?:and|so|please|pls|just|can you|could you) )*(tick|cross|check|mark|close|complete|cancel|scrap|drop|bin|ditch)(?: off)? (?:that|it|this)(?: one)?(?: (?:off|done|as done|complete))?(?: (?:please|pls|now|then|thanks))*[\s.!\p{Extended_Pictographic}\uFE0F]*$/iu;
const cancels = /^(?:cancel|scrap|drop|bin|ditch)$/iu;
/** Said of what may be, or by somebody else. */
const unsure =
  /\b(?:if|unless|whether|once|when|until|till|maybe|perhaps|probably|might|may|should|would|could|says?|said|thinks?|told|or|but|except|actually|wait|sorry|no)\b|\?/iu;
const open =
  /\b(?:not|never|nobody|nothing|yet|still|will|going to|goes|later|soon|almost|nearly|to be)\b|n['’]t\b|['’]ll\b/iu;
const isAhead = /\b(?:tomorrow|tmrw|next|later)\b/u;

const isOfTask = (
  meant: Interpretation | undefined,
): meant is Extract<Interpretation, { outcome: "understood" }> =>
  meant?.outcome === "understood" &&
  meant.intents.every(({ do: what }) => what === "change_follow_up");
