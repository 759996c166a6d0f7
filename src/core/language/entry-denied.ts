import type { Intent } from "../intent.ts";
import type { Interpretation } from "./interpretation.ts";
import type { Item } from "./items.ts";
import { spoken, wordsOf } from "./sentence.ts";

/**
 * "the note on Ana is wrong, remove it", "her visit is logged twice, remove one": what is said of an
 * entry is none itself, and cancels nothing that there is to do. What is asked and denied in one breath
 * was not done, nor what is wished.
 */
export function isEntryDenied(meant: Interpretation, items: readonly Item[]): boolean {
  if (meant.outcome !== "understood") return false;
  if (meant.intents.some(isAskedAndAnswered) || isWished(meant.intents, items)) return true;
  if (isPricedBehind(meant.intents, items) || isForbidden(meant.intents, items)) return true;
  const { logged } = denied.exec(wordsOf(items))?.groups ?? {};
  if (logged === undefined) return false;
  return meant.intents.some((each) => each.do === "log_interaction" || isCancelled(each, logged));
}

/** "Ana called? nope", "called Ana about the pots? not yet" */
const isAskedAndAnswered = (intent: Intent): boolean =>
  intent.do === "log_interaction" &&
  intent.kind !== "note" &&
  askedAndAnswered.test(intent.summary);
const askedAndAnswered =
  /^\?|^(?!.*\b(?:ask|wonder|want|said|says)\w*\b)[^,.;!]*\?\s*(?:no|nope|nah|not (?:yet|sure|that i know(?: of)?)|never|no (?:idea|clue)|dunno|(?:i )?do ?n['’]?t know)[\s.!]*$/iu;

/** "sold a pot and a vase to Ana. 14 for the pot, 30 for the vase": no price of another thing is taken for one. */
const isPricedBehind = (intents: readonly Intent[], items: readonly Item[]): boolean =>
  intents.some((each) => each.do === "record_purchase" && each.amount === undefined) &&
  pricedBehind.test(items.map(({ text }) => text).join(" "));
const pricedBehind =
  /\d+(?:\.\d+)? for the \p{L}+[ ,;.]+(?:and )?\p{Sc}?\d+(?:\.\d+)? for the \p{L}+/u;

/** "don't log anything, I'm just venting, but Ana was rude on the phone" */
const isForbidden = (intents: readonly Intent[], items: readonly Item[]): boolean =>
  nothingLogged.test(spoken(items)) &&
  intents.some(
    (each) =>
      (each.do === "log_interaction" && each.kind !== "note") || each.do.startsWith("record_"),
  );
const nothingLogged =
  /(?:^|[.;,!?–—-] |\b(?:but|and|so|please|sorry|ok|hey) )(?:do not|dont|do n't|don't|no need to) (?:log|write|record|note|save|enter|jot|book|keep|put|store|add)(?: down| up| in)? (?:anything|a thing|any of (?:this|that|it)|a word of (?:this|that|it))\b/u;

/** "wish I had called Ana" */
const isWished = (intents: readonly Intent[], items: readonly Item[]): boolean =>
  /^(?:(?:i|we|really|just|so|oh|ugh) )*wish\b/u.test(wordsOf(items)) &&
  intents.some(({ do: what }) => /^(?:log_|record_|create_|tag|change_)/u.test(what));

/** A call or meeting that is to come may be cancelled, and is said to be logged by no one. */
const isCancelled = (intent: Intent, logged: string): boolean =>
  intent.do === "change_follow_up" &&
  intent.action === "cancel" &&
  !/^(?:call|meeting|visit)\b(?!.*\b(?:logged|twice|double|duplicate))/u.test(logged);

const denied =
  /^(?:(?:oh|oops|sorry|hey|wait|no|ah|hmm|and|also|ok) )*(?:(?:the|that|this|my|his|her|their|our) )(?:last |latest )?(?<logged>(?:note|call|visit|e ?mail|message|text|meeting|sale|refund|order|purchase)\b.*\b(?:is|was|isn't|wasn't|is not|was not|'s)(?: all| just| completely| already| now)? (?:wrong|incorrect|an? (?:mistake|duplicate|double|error)|mistaken|right|duplicated|(?:logged|in|there|entered|down) (?:twice|double|wrong))\b(?:\W+(?:please|pls|so|and|can you|could you))*(?:\W+(?:remove|delete|scrap|undo|bin|drop|cancel|erase|take|get rid of|it was|that was)\b.*)?\W*)$/u;
