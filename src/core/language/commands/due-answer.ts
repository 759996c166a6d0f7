import { fieldAnswer } from "./field-answer.ts";
import type { Intent } from "../../intent.ts";
import type { PendingQuestion, Situation } from "../interpretation.ts";
import { type Item, read } from "../items.ts";
import { fillIn, replyIn } from "./replies.ts";
import { toldAnswer } from "./told-answer.ts";

/** What fills in the piece that was asked for, said alone or as an answer of when. */
export const answerIn = (
  text: string,
  items: readonly Item[],
  situation: Situation,
): Intent | undefined =>
  fieldAnswer(text, items, situation) ??
  fillIn(text, items, situation) ??
  dueAnswer(text, situation) ??
  toldAnswer(text, items, situation);

/**
 * "oops already past. make it 11 then", "11": asked when something is due whose time is over, an
 * hour needs no "at", and that it is over need not be said.
 */
function dueAnswer(text: string, situation: Situation): Intent | undefined {
  const { pending } = situation;
  if (pending === undefined || !isOver(pending)) return undefined;
  const bare = text.replace(over, "").trim();
  const [, hour] = alone.exec(bare) ?? [];
  const said = hour === undefined ? bare : `at ${hour}`;
  if (said === text || said === "") return undefined;
  const { items } = read(said, situation);
  return replyIn(items, situation) ?? fillIn(said, items, situation);
}

/** The day is known: "11" is no day of the month. */
const isOver = ({ asks, slot, intent }: PendingQuestion): boolean =>
  asks === "value" &&
  slot === "when" &&
  intent?.do === "create_follow_up" &&
  intent.when?.on !== undefined &&
  intent.when.at !== undefined;

const over =
  /^(?:(?:oh|ah|oops|whoops|ups|damn|right|ok|yes|sorry|hm+)[\s,.!]+)*(?:(?:it|that|this)(?:['’]?s| is| has| was)? )?(?:(?:already|just|long) )?(?:past|passed|over|gone|too late)(?: (?:already|now|by now))*(?: (?:it|that)(?: is|['’]s))?[\s,.!;–—-]+/iu;
const alone =
  /^(?:(?:oh|ah|oops|whoops|right|ok|yes|sorry|then|so|make (?:it|that)|do|say|let['’]?s (?:say|do|make it)|rather)[\s,.!]+)*(\d{1,2}(?:[:.]\d{2})?)(?: (?:then|instead|please|pls))*[\s.!]*$/iu;
