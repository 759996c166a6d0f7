import { given } from "../../given.ts";
import { has, type Item } from "../items.ts";
import { isStop } from "../sentence.ts";
import { isCutBefore, isFiller, isPoint } from "./part.ts";
import { isDated } from "./remind-days.ts";
import type { Said } from "./said.ts";
import { content, isConditional, type ToDo } from "./to-do.ts";

/**
 * "need to get back to Ana, put it in for Monday", "Jo has to send the photos, put in a reminder for
 * her": what must be done, by whom it is said to be.
 */
export function duty(said: Said): ToDo | undefined {
  const text = said.items("text");
  const isPlain = !isConditional(text.filter((item) => !has(item, "PROFILE")));
  if (!isDated(said) || !isPlain || !isOrderApart(said)) return undefined;
  return isLed(said) ? { text } : dutyIn(text);
}

function dutyIn(text: readonly Item[]): ToDo | undefined {
  const at = text.findIndex(isDuty);
  const act = text[at];
  if (act === undefined || at > 3 || text.slice(0, at).some(isDenied)) return undefined;
  const rest = text.slice(has(act, "MUST") || /^(?:to|should)$/.test(act.word) ? at + 1 : at);
  const [who, ...others] = text.slice(0, at).filter(isSubject);
  return others.length > 0 || content(rest).length === 0
    ? undefined
    : { text: rest, ...given({ assignee: memberIn(who) }) };
}

/** "I have to | look up Ana's warranty today, put that down": the duty stood before, as politeness does. */
const isLed = ({ part: { text, items } }: Said): boolean =>
  led.test(text.slice(0, items[0]?.start ?? 0));
const led =
  /(?:^|[\s.,!])(?:i|we)(?:['’]ve)? (?:still |also |just |really )?(?:need|have|got|want) to\s+$/iu;
const isDenied = (item: Item): boolean =>
  has(item, "NOT", "NEVER", "NO", "WITHOUT") || /(?:n't| not)$/.test(item.word);

/**
 * The order stands by itself: right behind a stop, an "and" or a day. "…, did you set a reminder" and
 * "…, don't set a reminder" are none.
 */
export function isOrderApart({ part: { items }, skipped, words }: Said): boolean {
  const [first] = words;
  const at = first === undefined ? 0 : items.indexOf(first);
  const before = items.findLastIndex((item, place) => place < at && !lead.test(item.word));
  const isPlain = skipped.every(
    (item) => items.indexOf(item) < at || item.mark !== undefined || lead.test(item.word),
  );
  const isApart = isStop(first) || has(first, "AND", "WILLING") || isCutBefore(items, before + 1);
  return isPlain && (isApart || isEnd(items[before]));
}
const isEnd = (item: Item | undefined): boolean =>
  item === undefined || isStop(item) || isPoint(item);
const lead = /^(?:so|please|pls|just|then|also)$/;

const memberIn = (item: Item | undefined): string | undefined => item?.shop.member?.[0];
const isDuty = (item: Item): boolean => has(item, "MUST") || dutyWords.test(item.word);
const dutyWords = /^(?:to|should|is to|promised|(?:need|have|got|ought) to .+|must .+)$/;

const isSubject = (item: Item): boolean =>
  !isPoint(item) && (!isFiller(item) || item.shop.member !== undefined);
