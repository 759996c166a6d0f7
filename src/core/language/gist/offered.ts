import { isAsking, isPolite } from "../commands/speech.ts";
import type { Item } from "../items.ts";
import { sentencesOf, spoken, wordsOf } from "../sentence.ts";
import { isTaskAskedFor } from "./task-asked.ts";

/** A question, or one amid what is told: "new customer? Ana Hill, …". */
export const isAskedOf = (items: readonly Item[]): boolean =>
  isAsking(items) || (items.some(({ mark }) => mark === "?") && !isPolite(items));

/** "…. Add her as a contact?", "can Ben have Ana please?": asked for, and not asked. */
export const isOffered = (items: readonly Item[]): boolean => {
  const [last = [], ...before] = sentencesOf(items).toReversed();
  return (
    (before.length > 0 && addsThem.test(wordsOf(last)) && !before.some(isAskedOf)) ||
    (bids.test(wordsOf(items)) && items.some(({ shop }) => shop.member !== undefined)) ||
    bidsThing(items) ||
    isTaskAskedFor(items) ||
    isToBeWritten(items)
  );
};

/** "could the birthday be taken out of Ana's details?": of a thing or somebody, to be done. */
const bidsThing = (items: readonly Item[]): boolean => {
  const [first = [], ...behind] = sentencesOf(items);
  return asksToBeDone.test(wordsOf(first)) && !behind.some(isAskedOf);
};
const asksToBeDone =
  /^(?:(?:hi|hey|please|and|so) )*(?:can|could|would|may) (?!(?:you|we|i|it|this|that|he|she|they)\b).*\b(?:be|get|have) (?:\S+ ){0,2}(?:corrected|changed|updated|removed|taken|deleted|cleared|erased|wiped|emptied|given|handed|passed|moved|added|entered|put|set|saved|tagged|untagged|marked|dropped|replaced|amended|fixed|switched|assigned|reassigned|transferred|filled)\b/u;

/** "I sold Ana 2 pots for 28, can you put that in?": told, and to be written down. */
const isToBeWritten = (items: readonly Item[]): boolean => {
  const [order = ""] = asksToWrite.exec(spoken(items)) ?? [];
  const length = order.split(" ").length;
  return order !== "" && !isAskedOf(items.slice(0, -length));
};
const asksToWrite =
  /(?<= [,;.–—-] |^)(?:so |and )?(?:can|could|would|will) you (?:please |just |also )*(?:put|log|enter|add|book|record|write|note|save|register|ring|fix|change|correct|undo|reverse|move|amend)(?: (?:it|that|this|them|all|both|everything|the|a|an|sale|sales|refund|purchase|order|in|up|down|through|for|me|us|please|too))*(?: [?.!])*$/u;
const addsThem =
  /^(?:(?:please|and|so|then|can you) )*(?:add|put|pop|stick|save|get) (?:her|him|them)\b|^(?:(?:please|and|so|then) )*(?:can|could|would|will) (?:you|we|i) (?:(?:please|just|kindly|also) )*(?:add|put|pop|stick|save|get|set|update|change|fill|fix|correct|enter|give|make|tag|record|amend|replace|store|mark|assign|delete|remove|clear|take)\b/u;
const bids =
  /^(?:(?:hi|hey|please) )?(?:can|could) \S+ (?:please )?(?:have|take|get|look after) .*\bplease\b/u;
