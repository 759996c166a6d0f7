import { has, type Item } from "../items.ts";
import { isUnreal } from "./hedge.ts";
import { isFiller } from "./part.ts";
import { isDated } from "./remind-days.ts";
import type { Said } from "./said.ts";
import { content } from "./to-do.ts";

export const isDue = (said: Said): boolean => {
  const words = content(said.items("text"));
  return (
    isDated(said) &&
    words.some(({ name }) => name?.contact === true) &&
    words.some((item) => item.name === undefined) &&
    !words.some((item) => has(item, "LIST", "FOLLOW_UP", "WHO", "WHAT", "CUSTOMER", "CONTACT"))
  );
};

/** "call her Friday, no answer", "…, thrilled with it", as it is jotted down: it was done. */
export const isJotted = ({ part }: Said): boolean =>
  part.items.some(
    (item) => item.mark === "," || has(item, "NO_ANSWER", "DONE", "DONE_STATE", "SOLD", "BOUGHT"),
  ) || /^\s*,/.test(part.text.slice(part.items.at(-1)?.end));

/** "Ana wants her pots by Saturday. Remind me Friday": when is said behind it, and it is one thing to do. */
export const asksToRemind = ({ part }: Said): boolean => /\bremind\b/iu.test(part.text);

/** "the follow-up with Ana - she paid today, mark it done": of one that there is. */
export const isOpen = ({ part }: Said): boolean => !tickedOff.test(part.text);
const tickedOff = /\b(?:(?:mark|tick|check|cross|close) (?:it|that|this)|mark(?: as)? done)\b/iu;

/** "got an email out of Ana: wants …": what came is no order. */
export const isCame = ({ word }: Item): boolean =>
  /^(?:an?|got|gets?|getting|had|received)$/.test(word);

/** "Ana: remind me …", "to do: remind me …" */
const isHeading = (item: Item): boolean =>
  !isUnreal(item) && (isFiller(item) || item.name !== undefined || has(item, "TO_DO", "A_NOTE"));

/** What is done by itself, and no circumstance of what there is to do. */
export const isDeed = (item: Item): boolean =>
  item.name?.full !== true && has(item, "ADD", "LOGS", "CALLED", "EMAILED", "MET", "TAG", "REFUND");

/** "Kim says remind me …", "the manual: remind me …": not asked for; with a stop between it is. */
export const isThought = (told: readonly Item[]): boolean => {
  const mark = told.at(-1)?.mark;
  return mark === ":" ? !told.every(isHeading) : mark === undefined && told.some(isUnreal);
};

/** "remind Toby and Ana Lopez to …": whose list it goes on cannot be told. */
export const goesOn = (said: Said): boolean => {
  const [first, next] = said.items("note");
  return has(first, "AND") && next?.capital === true;
};
