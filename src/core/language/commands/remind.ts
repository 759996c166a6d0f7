import type { ContactRef, Intent, IntentOf } from "../../intent.ts";
import { entityIn, has, type Item, wordOf } from "../items.ts";
import { withDottedDue } from "./dotted-time.ts";
import { isFiller, isPoint, lastOne, mostIntents, type Part, type Read, whenOf } from "./part.ts";
import { withoutDeniedDay } from "./put-instead.ts";
import { begunIn } from "./put-off.ts";
import { isPronoun, personAt } from "./persons.ts";
import { eachTold } from "./remind-both.ts";
import {
  dayTold,
  isBecause,
  isDayAndTime,
  isOfThing,
  isOfTold,
  neighbours,
  ofNoReason,
} from "./remind-days.ts";
import { acts, forEach } from "./remind-each.ts";
import { remindRows } from "./remind-rows.ts";
import { pointsBack, toldBefore } from "./remind-told.ts";
import type { ToDo } from "./to-do.ts";
import { firstMeaning } from "./rows.ts";
import { taskWords } from "./task-words.ts";

/** Reads something to do: "remind me tomorrow to …", "follow up with … next week about …". */
export const remindCommand = (said: Part): Read | undefined =>
  putsOff(said.items) ? undefined : eachTold(said, remindedOnce);

function remindedOnce(said: Part): Read | undefined {
  if (asksWho(said.items)) return undefined;
  const part = withDottedDue(isOfWord(said.items) ? said : dueOnce(said));
  const toDo = firstMeaning(remindRows, part, true);
  if (toDo === undefined) return undefined;
  const told = toldBefore(part, toDo);
  const deed = toBeDone(part, toDo);
  const isAbout = told !== undefined && pointsBack(toDo);
  const intents = forEach(
    isAbout
      ? {
          ...deed,
          text: `${deed.text.replace(/[\s.!\p{Extended_Pictographic}\uFE0F]+$/u, "")}: ${told}`,
        }
      : deed,
    part,
    toDo,
  );
  if (intents.length > mostIntents) return undefined;
  return { intents, ...(told === undefined || isAbout ? {} : { ignored: [told] }) };
}

/** "the hedge reminder for Ana: make it 3pm": of one that is there already. */
const putsOff = (items: readonly Item[]): boolean =>
  items.some(
    ({ mark }, at) =>
      mark === ":" &&
      items.slice(0, at).some((item) => has(item, "A_REMINDER", "FOLLOW_UP")) &&
      wordOf(items[at + 1]) === "make it" &&
      items.slice(at + 2, at + 3).some(isPoint),
  );

/** "on Thursday, not Friday, to …": the day it is not due is no part of it. */
const dueOnce = (said: Part): Part => ({ ...said, items: withoutDeniedDay(said.items) });

/** "to tell him it is Friday, not Monday": days of what he is told. */
const isOfWord = (items: readonly Item[]): boolean => items.some((_, at) => isOfTold(items, at));

/** "…, so remind me, who did the workshop last year?" wants to be told. */
function asksWho(items: readonly Item[]): boolean {
  const at = items.findIndex((item) => has(item, "REMIND"));
  const next = items.slice(at + 1).find((item) => item.mark === undefined && !has(item, "ME"));
  const isAsking = has(next, "WHO", "HOW_MANY", "HOW_MUCH") || asking.test(next?.word ?? "");
  return at >= 0 && next?.word !== "to" && isAsking;
}

const asking = /^(?:is|are|was|were|does|did|what|when|where|which|how|whose)$/;

/** What is to be done, by whom and when. */
export function toBeDone(part: Part, toDo: ToDo): IntentOf<"create_follow_up"> {
  const { items: points, when } = whenIn(withoutLead(part, toDo.text), toDo.text);
  const words = taskWords(part, toDo.text, points);
  const isReference = pointing.test(words);
  const contact = contactOf(part, toDo) ?? (isReference ? lastOne : undefined);
  return {
    do: "create_follow_up",
    ...(contact === undefined ? {} : { contact }),
    ...(toDo.assignee === undefined ? {} : { assignee: toDo.assignee }),
    text: isReference ? subjectOf(part.situation.lastCommand) : withErrand(words, toDo),
    ...(when === undefined ? {} : { when }),
  };
}

/** "check on it: the plank split" */
const withErrand = (words: string, { errand = [] }: ToDo): string =>
  errand.length === 0 ? words : `${errand.map(({ text }) => text).join(" ")}: ${words}`;

/** "she's away till Monday, remind me to call her Tuesday": of two days that of the deed. */
function withoutLead(part: Part, text: readonly Item[]): Part {
  const at = part.items.findIndex((item) => has(item, "REMIND"));
  const isTold = part.items.slice(0, Math.max(0, at)).some(isSubject);
  return isTold && text.some(isPoint) ? { ...part, items: part.items.slice(at) } : part;
}
const isSubject = (item: Item): boolean =>
  item.name?.full === true || /^(?:he|she|they|it|we|i)$/.test(item.word);

/** When it is due, and the pieces that say so. */
function whenIn(part: Part, text: readonly Item[]) {
  const items = dueIn(part.items, text);
  const when = whenOf(items, "future", part.situation);
  return when === undefined ? (behindIn(part, text) ?? { items, when }) : { items, when };
}

/** "it", "do that", "of this", and of another one "as well": what was last spoken of. */
const pointing =
  /^(?:(?:(?:of|about|on|to|do|with|for) )*(?:it|that|this|these|those|him|her|them)|as well|too)$/i;

/** What was last written was about; nothing where that is not told. */
function subjectOf(last: Intent | undefined): string {
  if (last?.do === "log_interaction") return last.summary;
  if (last?.do === "create_follow_up") return last.text;
  return last?.do === "record_purchase" ? (last.product ?? "") : "";
}

/** The day and time it is due: outside of its text, else before its first word, else within. */
function dueIn(items: readonly Item[], text: readonly Item[]): readonly Item[] {
  const outside = ofNoReason(
    items,
    items.filter((item) => isPoint(item) && !text.includes(item)),
    text.some(isPoint),
  );
  if (outside.length > 0) return [...dayTold(text, outside), ...outside];
  const opening = text.findIndex(
    (item) => isBecause(item) || (!isPoint(item) && !(isFiller(item) && item.name === undefined)),
  );
  const first = text
    .slice(0, opening < 0 ? text.length : opening)
    .filter((item, at) => isPoint(item) && !aside.test(wordOf(text[at - 1])));
  if (first.length > 0) return first;
  const own = ofNoReason(
    text,
    text.filter((item, at) => isPoint(item) && !isAside(text, at)),
  );
  const topic = text.findIndex((item) => has(item, "ABOUT"));
  if (isDayAndTime(own)) return own;
  const told = own.findLast((item) => topic < 0 || text.indexOf(item) < topic) ?? own.at(-1);
  return told === undefined ? [] : neighbours(text, told);
}

/** "from 12 May", "Friday's", "not Monday", "the Monday class": days of something else, or none. */
const isAside = (text: readonly Item[], at: number): boolean =>
  isOfThing(text, at) ||
  aside.test(wordOf(text[at - 1])) ||
  (at > 1 && wordOf(text[at - 1]) === "that") ||
  text[at + 1]?.word === "'s" ||
  /^(?:from|since|until|till)\b/i.test(text[at]?.text ?? "") ||
  isOfTold(text, at);

const aside = /^(?:from|of|since|before|after|until|not|if|whether)$/u;

/** "after easter", "after the weekend": said first or last, it is when, and not what of. */
function behindIn({ items, situation }: Part, text: readonly Item[]) {
  const said = items.filter((item) => item.mark === undefined);
  const [opening, closing] = [text[0], said.at(-1)];
  const ends = items.filter(
    (item) =>
      /^(?:until |till )?after\b/i.test(item.text) &&
      (!text.includes(item) || item === opening || item === closing),
  );
  return begunIn(ends, situation);
}

/** Whom it is for: the first person named in it, else the one spoken of before. */
function contactOf(part: Part, toDo: ToDo): ContactRef | undefined {
  const { items, situation, carried } = part;
  const named = placeNamed(items, toDo);
  const company = items[named]?.name;
  if (company?.contact === false) return { name: company.said };
  const place = named < 0 ? afterAct(items, toDo.text) : named;
  const person = place < 0 ? undefined : personAt(items, place, situation.vocabulary);
  if (person !== undefined) return person.contact;
  return items.some(isPronoun) || carried || isOfDeed(toDo.text, situation) ? lastOne : undefined;
}

/** Where who it is for is named; below 0 where nobody is. */
function placeNamed(items: readonly Item[], toDo: ToDo): number {
  const { text, assignee, assignees, told = [] } = toDo;
  const isOne = (item: Item, at: number): boolean =>
    isNamed(items, at) && !isDay(item) && !isAssignee(item, text, assignees?.[0] ?? assignee);
  return namedInDeed(items, text, told) ?? namedAt(items, isOne);
}

/** "Ana wants her pots. Also remind me to call Ben": what is told before is of somebody else. */
function namedInDeed(
  items: readonly Item[],
  text: readonly Item[],
  told: readonly Item[],
): number | undefined {
  const own = text.find((item) => item.name?.contact === true && item.name.full);
  return own === undefined || told.length === 0 ? undefined : items.indexOf(own);
}

/** The first who is named; a person where a company is named before: "at Café Blau for Ana". */
function namedAt(items: readonly Item[], isOne: (item: Item, at: number) => boolean): number {
  const first = items.findIndex(isOne);
  const person =
    items[first]?.name?.contact === false
      ? items.findIndex(
          (item, at) => item.name?.contact === true && item.name.full && isOne(item, at),
        )
      : -1;
  return person < 0 ? first : person;
}

/** "remind me to check on it": on what was just written down of somebody. */
const isOfDeed = (text: readonly Item[], { lastCommand }: Part["situation"]): boolean =>
  text.some(({ word }) => word === "it") &&
  ["log_interaction", "record_purchase", "record_refund"].includes(lastCommand?.do ?? "");

/** "remind me Friday to …": a day, though somebody is called Friday. */
const isDay = (item: Item): boolean => isPoint(item) && item.name?.full !== true;

/** A name for certain: not "will" in "will you remind me", nor a company's by half. */
function isNamed(items: readonly Item[], at: number): boolean {
  const name = items[at]?.name;
  if (name === undefined) return false;
  return name.contact ? !name.weak || name.full || isObject(items, at) : name.company && name.full;
}

const isAssignee = (item: Item, text: readonly Item[], assignee: string | undefined): boolean =>
  assignee !== undefined && !text.includes(item) && item.shop.member !== undefined;

/** "to bill Ana" and "to call her", though somebody is called Bill or Call, is what is to be done with them. */
const isObject = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], ...acts) ||
  items[at]?.capital === true ||
  (["to", "with", "for", "from"].includes(items[at - 1]?.word ?? "") &&
    items[at + 1]?.name?.contact !== true &&
    !isObjectPronoun(items[at + 1]));
const isObjectPronoun = (item: Item | undefined): boolean =>
  /^(?:him|her|them|it)$/.test(item?.word ?? "");

/** The place after "call", "email" …, where a name that nobody has may stand. */
function afterAct(items: readonly Item[], text: readonly Item[]): number {
  const act = items.findIndex(
    (item, at) =>
      text.includes(item) &&
      has(item, ...acts, "FOLLOW_UP_VERB") &&
      entityIn(items[at - 1], "number") === undefined,
  );
  return act < 0 ? -1 : items[act + 1]?.word === "with" ? act + 2 : act + 1;
}
