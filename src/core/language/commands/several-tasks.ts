import { has, isSurelyNamed, type Item } from "../items.ts";
import { isFiller, mostIntents, type Part } from "./part.ts";
import { wordsOf } from "../sentence.ts";
import { type Task, taskIn } from "./task.ts";

type Words = readonly Item[];

/**
 * Every follow-up that some words speak of: "his call with Ana and her quote for Tom", "the quotes
 * for Ana and Tom". Undefined where one of several could not be told: none of them is left out.
 */
export function tasksIn(part: Part, items: Words): readonly Task[] | undefined {
  const each = eachOf(items);
  const tasks = each.flatMap((words) => taskIn(part, words) ?? []);
  return tasks.length < each.length || tasks.length > mostIntents ? undefined : tasks;
}

/** The words of each; of people that are only named on end the words of the first hold. */
export function eachOf(items: Words): readonly Words[] {
  const [first = items, ...others] = cutBetweenPeople(items);
  const at = first.findIndex(isOne);
  const ofOthers = others.map((words) =>
    words.every((item) => isOne(item) || isFiller(item))
      ? [...first.slice(0, at), ...words.filter(isOne), ...first.slice(at + 1)]
      : words,
  );
  return [first, ...ofOthers];
}

/** Cut at each "and" and comma that has somebody on either side. */
function cutBetweenPeople(items: Words): readonly Words[] {
  const cuts = [...items.keys()].filter(
    (at) =>
      (has(items[at], "AND") || items[at]?.mark === ",") &&
      items.slice(0, at).some(isOne) &&
      !has(items[at + 1], "AND") &&
      items.slice(at, endOf(items, at)).some(isOne),
  );
  const each = [-1, ...cuts].map((cut, place) => items.slice(cut + 1, cuts[place]));
  return each.filter((words, place) => place === 0 || !isWhy(words));
}

/** "the follow-up for Ana, Tom has it, tick that off": why it is done, and nothing of Tom's. */
const isWhy = (words: Words): boolean => {
  const what = wordsOf(words.slice(words.findLastIndex(isOne) + 1));
  return words.some(isOne) && told.test(what);
};
const told =
  /^(?:(?:already|just|now|has|have|had|'s) )*(?:(?:has|have|got) (?:it|that|them)|did|took|dealt|handled|sorted|done|told|said|says|confirmed|paid|signed|knows|answered|replied)\b/u;

/** Where what a joint begins ends: at the next one, or where the words end. */
function endOf(items: Words, at: number): number {
  const next = items.findIndex(
    (item, place) => place > at + 1 && (has(item, "AND") || item.mark === ","),
  );
  return next < 0 ? items.length : next;
}

const isOne = (item: Item): boolean => item.name?.full === true && isSurelyNamed(item);
