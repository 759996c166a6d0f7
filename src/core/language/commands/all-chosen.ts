import type { Intent } from "../../intent.ts";
import type { PendingQuestion } from "../interpretation.ts";
import type { Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";

const numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight"];

const whole =
  /^(?:(?:yes|yeah|yep|yup|ok|okay|oh|well|just|aye|cancel|tick off|move|do) )*(?:all|both|the lot|every one|each(?: one)?|everything)(?: of)?(?: (?:the|them|these|those|it))?(?: (?!please|aye|yes|thanks|thank|mate|ta)(\p{L}+|\d{1,2}))?(?: of (?:them|these|those))?(?: (?:yes|aye|please|thanks|thank you|mate|ta))*$/u;

/** "all three", "both of them", "the lot": none of those that were offered by itself, such as the third. */
export const saysAll = (items: readonly Item[]): boolean => whole.test(wordsOf(items));

/** What was asked about, of all of them: only of things to do is that one deed, which asks first. */
export function allOf(
  items: readonly Item[],
  { labels = [], intent }: PendingQuestion,
): Intent | undefined {
  const counted = whole.exec(wordsOf(items))?.[1];
  const isEvery =
    counted === undefined ||
    counted === numbers[labels.length - 1] ||
    Number(counted) === labels.length;
  return isEvery && intent?.do === "change_follow_up" && intent.action !== "reword"
    ? { ...intent, target: { ...intent.target, all: true } }
    : undefined;
}
