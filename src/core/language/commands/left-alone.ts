import type { Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";

const leaves = new RegExp(
  "^(?:(?:no|oh|ah|sorry|wait|no wait|wait no|hang on|hold on|actually|ok|well|hm+|please|just|let us|on second thoughts?|better) )*" +
    "(?:leave (?:it|them|that|those|him|her|these|this|everything|things|the lot|all of them)(?: (?:be|alone|all|both|there|in|out of it|for now|please|then|after all|as (?:it|they|he|she|that|things) (?:is|are|was|were)|where (?:it|they|he|she) (?:is|are)))*" +
    "|(?:do not|don 't)(?: (?:do (?:it|that|this|any of (?:it|that|them))|bother|touch (?:it|them|that)|yet|after all|please))*|not (?:yet|today|after all))$",
  "u",
);

/** "no, I'll ask Ben first", "leave it for now, need to check with her": it is thought over, and not done. */
const putsOff = new RegExp(
  "^(?:(?:oh|ah|sorry|wait|hang on|hold on|hm+|actually|well|please|just) )*" +
    "(?:no|nope|nah|not yet|never mind|nvm|wait|hold off|hold on|leave (?:it|them|that|those|him|her|this|these|everything))\\b(?: (?:leave (?:it|them|that|him|her)|wait|not yet|hold off|for now|please|thanks|alone|be|better|so))*" +
    " (?:(?:i|we)(?: (?:will|'ll|would|'d|want|need|have|must|should|shall|had|am|are|'m|'re|had better|better|would rather|'d rather|going|gonna))?(?: (?:better|rather|to|going to))*|let me|need to|got to|gotta|have to|want to|going to|gonna|better)(?: (?:just|quickly|first))?" +
    " (?:ask|check|talk|speak|chat|think|discuss|clear|confirm|see|sleep|double check|have a (?:think|chat|word|look)|run (?:it|that|this))(?= |$)",
  "u",
);
/** What is to be done after all, or otherwise. */
const otherwise =
  /\b(?:but|instead|only|just (?:the|do)|give|hand|move|put|tag|make|set|add|remove|assign|do it|go ahead|yes)\b/u;

/** "no wait, leave them as they are", "hold on, don't do that": what was asked about is not to be done. */
export const leavesAlone = (items: readonly Item[]): boolean =>
  !items.some(({ mark }) => mark === "?") &&
  (leaves.test(wordsOf(items)) ||
    (putsOff.test(wordsOf(items)) && !otherwise.test(wordsOf(items))));
