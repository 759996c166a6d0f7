import type { Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";

const leaves = new RegExp(
  "^(?:(?:no|oh|ah|sorry|wait|no wait|wait no|hang on|hold on|actually|ok|well|hm+|please|just|let us|on second thoughts?|better) )*" +
    "(?:leave (?:it|them|that|those|him|her|these|this|everything|things|the lot|all of them)(?: (?:be|alone|all|both|there|in|out of it|for now|please|then|after all|as (?:it|they|he|she|that|things) (?:is|are|was|were)|where (?:it|they|he|she) (?:is|are)))*" +
    "|(?:do not|don 't)(?: (?:do (?:it|that|this|any of (?:it|that|them))|bother|touch (?:it|them|that)|yet|after all|please))*|not (?:yet|today|after all))$",
  "u",
);

/** "no wait, leave them as they are", "hold on, don't do that": what was asked about is not to be done. */
export const leavesAlone = (items: readonly Item[]): boolean =>
  !items.some(({ mark }) => mark === "?") && leaves.test(wordsOf(items));
