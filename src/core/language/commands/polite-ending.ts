import type { Situation } from "../interpretation.ts";
import { has, type Item } from "../items.ts";
import { lastStop, sentencesOf, wordsOf } from "../sentence.ts";
import { isFiller } from "./part.ts";
import { withoutDeniedDay } from "./put-instead.ts";
import { isPolite } from "./speech.ts";

/** Politeness at the end of a clause. */
const courtesies = new RegExp(
  `(?: (?:${[
    "would you|will you|could you|can you|if you (?:would|could|can|don 't mind|do not mind|get a (?:chance|minute|second|sec|moment))",
    "when you (?:can|get a (?:chance|minute|second|sec|moment)|have a (?:chance|minute|second|sec|moment))",
    "(?:while|when) (?:you|u|i|we) (?:'re|are|am|'m) (?:at it|there|in there)|while (?:ur|your) (?:at it|there)",
    "whenever you can|thanks a (?:million|lot|bunch)|like a good (?:lad|man|girl|woman)",
    "for me|there|there now|now|so|please|pls|thanks|thank you|cheers|ta|handy|from now on|will ya|would ya",
  ].join("|")}))+$`,
  "u",
);

/** Without the day it was not, and without the politeness or the "instead" of nothing at its end. */
export const asOrdered = (clause: readonly Item[], situation: Situation): readonly Item[] =>
  withoutInstead(withoutCourtesy(withoutDeniedDay(clause)), situation);

/** The clause without the politeness at its end; its marks stay. */
export function withoutCourtesy(clause: readonly Item[]): readonly Item[] {
  const end = clause.findLastIndex(({ mark }) => mark === undefined) + 1;
  const words = clause.slice(0, end).map((item) => item.mark ?? item.word);
  const said = ` ${words.join(" ")}`;
  const found = courtesies.exec(said)?.index;
  if (found === undefined) return clause;
  let length = 0;
  const kept = clause.slice(0, end).filter((_, at) => {
    length += 1 + (words[at]?.length ?? 0);
    return length <= found;
  });
  return kept.every(isFiller) ? clause : [...kept, ...clause.slice(end)];
}

/** "put vip on Tom instead", where what was done before was taken back: there is nothing it stands for. */
function withoutInstead(clause: readonly Item[], situation: Situation): readonly Item[] {
  const end = clause.findLastIndex(({ mark }) => mark === undefined);
  return situation.lastCommand === undefined && clause[end]?.word === "instead"
    ? [...clause.slice(0, end), ...clause.slice(end + 1)]
    : clause;
}

/** ", my bad", ", sorry about that" at the end say no more. */
export function withoutApology(items: readonly Item[]): readonly Item[] {
  const stop = lastStop(items);
  return stop > 0 && apology.test(wordsOf(items.slice(stop + 1))) ? items.slice(0, stop) : items;
}
const apology =
  /^(?:(?:oh|oops|ah) )*(?:my (?:bad|mistake|fault)|(?:i am |so |very )*sorry(?: about (?:that|it|this))?)$/u;

/** "I have to ring Ana on Friday. Can you set a reminder for that?": asks for it, and for no answer. */
export function withoutRequestMark(items: readonly Item[]): readonly Item[] {
  const last = sentencesOf(items).at(-1);
  const isRequest =
    last !== undefined &&
    last.length < items.length &&
    isPolite(last) &&
    last.some((item) => has(item, "A_REMINDER", "REMIND"));
  return isRequest ? items.filter((item) => item.mark !== "?" || !last.includes(item)) : items;
}

/** "heather rennie, sorry": an answer without what is said to be polite at its end. */
export const withoutPoliteEnd = (said: string): string => said.replace(politeEnd, "") || said;
const politeEnd =
  /(?:[\s,.!–-]+(?:sorry|soz|sry|please|pls|thanks|thx|thank you|cheers|i mean|i meant|yes|yeah|yep|exactly|correct|of course|that['’]?s (?:the one|right|it|him|her)))+[\s.!]*$/iu;
