import { given } from "../../given.ts";
import { has, type Item } from "../items.ts";
import { isFiller } from "./part.ts";
import { isDated } from "./remind-days.ts";
import type { Said } from "./said.ts";
import { content, isConditional, type ToDo } from "./to-do.ts";

/**
 * "need to get back to Ana, put it in for Monday", "Jo has to send the photos, put in a reminder for
 * her": what must be done, by whom it is said to be.
 */
export function duty(said: Said): ToDo | undefined {
  const text = said.items("text");
  const at = text.findIndex(isDuty);
  const act = text[at];
  const isBegin = act !== undefined && at < 4 && isDated(said) && !isConditional(text);
  if (!isBegin) return undefined;
  const rest = text.slice(has(act, "MUST") || act.word === "to" ? at + 1 : at);
  const [who, ...others] = text.slice(0, at).filter(isSubject);
  return others.length > 0 || content(rest).length === 0
    ? undefined
    : { text: rest, ...given({ assignee: memberIn(who) }) };
}

const memberIn = (item: Item | undefined): string | undefined => item?.shop.member?.[0];
const isDuty = (item: Item): boolean => has(item, "MUST") || dutyWords.test(item.word);
const dutyWords = /^(?:to|is to|promised|(?:need|have|got|ought) to .+|must .+)$/;

const isSubject = (item: Item): boolean => !isFiller(item) || item.shop.member !== undefined;
