import type { IntentOf } from "../../intent.ts";
import { isSurelyNamed, type Item } from "../items.ts";
import { isPoint, pointOf } from "./part.ts";

interface Said {
  readonly words: string;
  readonly items: readonly Item[];
}

/** "chase Ana? or leave it", "Ana's baby is due on 3 May", "ask Ana if Monday is best": without its day what is left says nothing. */
const hangs =
  /\? or\b|^every \S+ (?:unless|except|if|but)\b|^(?:or|and|but|except|unless|apart from|is|are|was|were) |^(?:every|each) (?:day|week|month|year|morning)\b|(?:^|\s)(?:is|are|was|were|or|if|whether|but|except|than)$|\b(?:if|whether) (?:is|are|was|works|suits|would|will|might)\b|\bat \d{1,2} (?:and|or) \d{1,2}$|\bthat (?:is|works|suits) ?(?:best|good|fine|ok|okay|ideal|perfect|free|closed)?$/u;
/** "not me to call Ana", "not 9 to call Ana": whose it is not, and when not, is none of what is to be done. */
const denies =
  /^not (?:(?:on|at|by|this|next|in|me|us|him|her|them|you|today|tomorrow|tonight)\b|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/u;
/** "every Friday except this one": that once it is not due would be lost. */
const spares =
  /\b(?:except|unless|apart from|other than|save for|but (?:not|skip)|skip|skipping)\b/u;

/** "called Ana on Thursday, remind me then": a day that is over. */
const remindedOfThen =
  /\b(?:remind|ping|nudge) (?:me|us)(?: again)? then[ .!\p{Extended_Pictographic}]*$/u;

/** The same, though the "every" is not to be read. */
const sparesOne =
  /\b(?:except|apart from|but not) (?:this|that|the|next) (?:one|time|week|month)\b|^\S+ (?:day|week|morning) but\b/u;

/** Whether what is to be done keeps words that say when, whose or of whom it is not. */
export const isTaskAgainst = (
  { text, recurrence }: IntentOf<"create_follow_up">,
  { words, items }: Said,
): boolean =>
  remindedOfThen.test(words) ||
  hangs.test(text.toLowerCase()) ||
  denies.test(text.toLowerCase()) ||
  (recurrence !== undefined && spares.test(text.toLowerCase())) ||
  sparesOne.test(text.toLowerCase()) ||
  items.some((item, at) => item.word === "not" && isOther(items.slice(at + 1)));

/** "not Ana but Tom", "not Ben but me": of two it is the other. */
const isOther = (rest: readonly Item[]): boolean => {
  const [whom, ...behind] = rest;
  const isSomebody = whom !== undefined && (isSurelyNamed(whom) || whom.shop.member !== undefined);
  return isSomebody && behind.slice(0, 2).some(({ word }) => word === "but");
};

/** "Tom reminded me to call Ana on Friday": it was done, and nothing is asked for but by an order behind it. */
const wasReminded =
  /\b(?:reminded|nudged|prompted|pinged|(?:did|does|will|would|always) (?:remind|nudge|prompt|ping)|(?:why|how come)\b[^,.:;!?]* remind) (?:me|us)\b/u;
const orderBehind =
  /(?:^| )[,.:;–—-] (?:(?:so|and|please|pls|can you|could you) )*(?:remind|nudge|ping|prompt) (?:me|us)\b/u;
const isReminded = (words: string, tasks: number): boolean =>
  wasReminded.test(words) && (tasks > 1 || !orderBehind.test(words));

/** Whether so many things to do are told against: done already, or one that has two days. */
export const areTasksAgainst = (tasks: number, { words, items }: Said): boolean =>
  (tasks === 1 && namesTwoDays(items)) || (tasks > 0 && isReminded(words, tasks));

/** "on Friday or Monday", "Ana on Friday and Ben on Monday": two days, and only one thing to do. */
const namesTwoDays = (items: readonly Item[]): boolean =>
  items.some((item, at) => isPoint(item) && isOtherDay(items.slice(at + 1)));

function isOtherDay([joint, ...behind]: readonly Item[]): boolean {
  const rest = behind.filter(({ word }) => !/^(?:on|by|at|maybe|perhaps)$/u.test(word));
  if (joint?.word === "or") return isDay(rest[0]);
  const who = rest.slice(0, mostBefore).findIndex(isSurelyNamed);
  return joint?.word === "and" && who >= 0 && isDay(rest[who + 1]);
}
/** "and to email Ana on Monday" */
const mostBefore = 4;
const isDay = (item: Item | undefined): boolean =>
  item !== undefined && isPoint(item) && pointOf(item)?.point.day !== undefined;
