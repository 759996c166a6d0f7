import type { Intent, IntentOf } from "../../intent.ts";
import { isPoint } from "../commands/part.ts";
import { isAsking } from "../commands/speech.ts";
import type { Interpretation, Situation } from "../interpretation.ts";
import { has, type Item, wordOf } from "../items.ts";
import { isStop, spoken, wordsOf } from "../sentence.ts";
import { isAnswered } from "./answered.ts";
import { errandAmid } from "./errand-gists.ts";
import type { Gist } from "./gist.ts";
import { isMisread, leavesDetail } from "./half-read-details.ts";
import { isAfterTrade, leavesTrade, mayPutRight } from "./half-read-trade.ts";
import { isTaskAskedFor } from "./task-asked.ts";

/** An order in the middle of what was taken for the words of something to do. */
const order =
  /(?:^|[.!?;] |,? so )(?:(?:please|can you|could you) )*(?:move|push|shift|bump|cancel|scrap|drop|bin|reassign|give|hand|tick|cross|mark|close|put|postpone|reschedule)\b|\bso$|^(?:would|will|can|could) you$/iu;
const settling =
  /\b(?:cancel|scrap|bin|reassign|tick|cross|postpone|my list|the list|should\s+be|handed|change\s+it|rescheduled|set\s+new)\b|^(?:'ll )?(?:tak(?:e|ing)|picking)\b|^(?:item|items|planned|pending|two|both|open)$/iu;

const settled =
  /\bcan (?:now )?(?:be )?(?:crossed|ticked|checked|struck|marked|come) off\b|\bcan be (?:closed|cancelled|canceled|binned|dropped)\b/iu;

/** "the Ana Lopez reminder should …": one that is there already. */
const known =
  /\b(?:follow-?up onto|reminder (?:pls|please|should)|follow-?up (?:should|pls|please))\b|^follow-?up of\b/iu;
/** "…, so set a follow-up for Ben": asked for amid the words of something to do, or of what is told. */
const reminding =
  /\b(?:set|make|put|create|add)(?: in| up| down)? (?:(?:me|her|him|us) )?an? (?:reminder|follow[- ]?up|task|to-?do|nudge)\b|\breminder (?:in )?for (?:her|him|them|me)\b|\bremind (?:her|him|them|me|both)\b|\bon \S+['’]s (?:to-do )?list\b/iu;
const remindingAmid = new RegExp(
  `${reminding.source}|\\b(?:reminder|nudge me|remind|put (?:it|that|this) (?:on|in|down))\\b|\\bso I need an? \\S+|\\bfollow-up for \\S+|^mine$`,
  "iu",
);

/** "Ben should ring her": it is for somebody of the team. */
const isOfMember = (item: Item, at: number, items: readonly Item[]): boolean =>
  item.shop.member !== undefined &&
  /^(?:should|must|has to|needs to|is to|ought to|is going to|will)$/u.test(wordOf(items[at + 1]));

/** A reminder asked for, of which nothing was read. */
const asksForOne =
  /\b(?:set|make|put in|create|add|need|want)(?: (?:me|her|him|us))? (?:an? )?(?:new )?(?:reminder|follow up|new one)\b|^(?:an? )?reminder for\b|\b(?:remind|nudge) (?:me|her|him|them)\b/u;
const isUnread = (meant: Interpretation, items: readonly Item[]): boolean =>
  meant.outcome === "understood" &&
  meant.intents.every(({ do: what }) => what === "change_follow_up") &&
  asksForOne.test(spoken(items));

/** A deed or a wish among what would not be written down. */
const untold = /\b(?:reminder|visit|call|spoke|rang|came in(?:to)?|popped in|meeting|email)\b/iu;

/** Whether something to do is read without its day, without who is to do it, or with an order in its words. */
const leavesOfTask = (
  { when, text, assignee, recurrence }: IntentOf<"create_follow_up">,
  items: readonly Item[],
): boolean =>
  recurrence === undefined &&
  ((when === undefined && items.some((item) => isPoint(item) && !text.includes(item.text))) ||
    order.test(text) ||
    reminding.test(text) ||
    known.test(text) ||
    (assignee === undefined && items.some(isOfMember)));

/** What of the message an intent leaves unread: a day that was said, an order amid its text. */
const leavesOut =
  (items: readonly Item[]) =>
  (intent: Intent): boolean => {
    if (intent.do === "create_follow_up") return leavesOfTask(intent, items);
    if (intent.do === "log_interaction")
      return [settled, remindingAmid, errandAmid].some((said) => said.test(intent.summary));
    return intent.do === "change_follow_up" && isMisnamed(intent.target.text ?? "", items);
  };

/** "taking Sam", "Sam": an order, or whose it was, and nothing that is to be done. */
const isMisnamed = (text: string, items: readonly Item[]): boolean =>
  settling.test(text) || items.some((item) => item.shop.member !== undefined && item.text === text);

/** Whether a reading leaves a task's day or an order out, or takes for a question what is told. */
const leavesTask = (meant: Interpretation, items: readonly Item[]): boolean =>
  meant.outcome === "understood" &&
  (meant.intents.some(leavesOut(items)) ||
    isUnread(meant, items) ||
    meant.ignored?.some((said) => untold.test(said)) === true ||
    (isNoDeed(meant) && isTold(items)));

const isNoDeed = (meant: Interpretation): boolean =>
  isAnswered(meant) ||
  (meant.outcome === "understood" && meant.intents.every(({ do: what }) => what === "refine"));

/** No question by its words, and more than a mere name of what is wanted. */
const isTold = (items: readonly Item[]): boolean =>
  (!isAsking(items) || isTaskAskedFor(items)) &&
  (items.slice(0, -1).some(isStop) || settlesAt.test(wordsOf(items)));

/** What begins or ends as an order to settle or to reword does, and would be answered. */
const settlesAt =
  /^(?:please )?(?:scratch|strike|drop|scrap|amend|reword|rewrite|i (?:am|'m) (?:through|done|finished) with)\b|\b(?:should|must|needs to) (?:now )?(?:say|read)\b|\bbe (?:postponed|moved|pushed|cancelled)\b/u;

/** Money to be given back, which was taken for a question. */
const isRefundAsked = (is: Gist["is"], before: Interpretation, items: readonly Item[]): boolean =>
  is.every((what) => what === "record_refund") && isAnswered(before) && leavesTrade(before, items);

const mayBeTask = (before: Interpretation, items: readonly Item[]): boolean =>
  before.outcome === "unclear"
    ? items.some((item) => has(item, "REMIND", "A_REMINDER"))
    : leavesTask(before, items);

/** Whether a gist may hold before what was read of a message, if anything was. */
export const mayHoldBefore = (
  { besides, is }: Gist,
  before: Interpretation | undefined,
  items: readonly Item[],
  situation: Situation,
): boolean => {
  if (besides === "put right") return isAfterTrade(situation) && mayPutRight(before);
  if (before === undefined) return true;
  if (besides === undefined) return isRefundAsked(is, before, items);
  if (besides === "tasks") return mayBeTask(before, items);
  if (besides === "trade") return leavesTrade(before, items);
  return besides === "details" && leavesDetail(is, before, items);
};

/** Whether a reading by a gist is to be taken before what was read. */
export const isBetter = (
  { besides }: Gist,
  read: Interpretation,
  before: Interpretation | undefined,
): boolean =>
  before === undefined ||
  besides === "tasks" ||
  besides === "put right" ||
  isAnswered(before) ||
  isMisread(before) ||
  isLogged(before) ||
  isSetAside(before) ||
  saysMore(read, before);

/** Whether a reading keeps what another leaves out. */
const saysMore = (read: Interpretation, other: Interpretation): boolean =>
  read.outcome === "understood" &&
  other.outcome === "understood" &&
  (read.ignored ?? []).every((said) => said.startsWith("referred by ")) &&
  JSON.stringify(read.intents) !== JSON.stringify(other.intents);

const isLogged = (meant: Interpretation): boolean =>
  meant.outcome === "understood" &&
  meant.intents.some(({ do: what }) => what === "log_interaction");
const isSetAside = (before: Interpretation): boolean =>
  before.outcome === "understood" &&
  before.intents.every(({ do: what }) => what === "teach" || what === "tag");
