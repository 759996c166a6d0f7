import { has, type Item, wordOf } from "./items.ts";
import { isStop, wordsFrom, wordsOf } from "./sentence.ts";

/** Interactions without what says only that all kinds of them are meant. */
export const withoutKindsToo = (items: readonly Item[]): readonly Item[] =>
  withoutEveryKind(withoutNotesToo(items));

/** "interactions in May, notes included": they are counted; "… with contacts with notes" asks of whom. */
function withoutNotesToo(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (_, place) =>
      place > 0 &&
      /^(?:(?:and )?notes (?:included|too|and all)|(?:including|incl|and|with) (?:the )?notes(?: too)?)\b/.test(
        wordsFrom(items, place),
      ),
  );
  const notes = items.findIndex((item, place) => place >= at && has(item, "NOTE"));
  const before = items.slice(0, at);
  const areOfPeople =
    before.some((item) => has(item, "CONTACT", "CUSTOMER")) && wordOf(items[notes - 1]) === "with";
  if (at < 0 || areOfPeople || !before.some(({ word }) => /^(?:all )?interactions?$/.test(word)))
    return items;
  const isBehind = /^(?:included|too|and all)$/.test(wordOf(items[notes + 1]));
  const from = isStop(items[at - 1]) ? at - 1 : at;
  // "notes and all" is a piece of its own.
  const last = notes < 0 ? at : notes + (isBehind ? 1 : 0);
  return [...items.slice(0, from), ...items.slice(last + 1)];
}

/** "interactions this month - calls, notes, the lot": all are meant as it is. */
function withoutEveryKind(items: readonly Item[]): readonly Item[] {
  const said = items.findIndex((item) => has(item, "INTERACTION", "LOG"));
  const stop = items.findIndex((item, at) => said >= 0 && at > said && isStop(item));
  return stop > 0 && everything.test(wordsOf(items.slice(stop + 1))) ? items.slice(0, stop) : items;
}
const everything =
  /^(?:(?:calls?|emails?|mails|meetings?|visits?|messages?|texts|notes?|and|or) )*(?:the (?:whole )?lot|everything|all of (?:it|them)|all kinds|any kind|you name it|whatever)$/u;

/** "anyone called Ana this week?": somebody of us, and nobody who is called so. */
export function withoutAnyone(items: readonly Item[]): readonly Item[] {
  const [first, act, name] = items;
  const isAct = has(act, "CALL", "EMAIL", "VISIT", "MEETING", "TALK");
  return /^(?:anyone|anybody)$/.test(wordOf(first)) && isAct && name?.name?.contact === true
    ? items.slice(1)
    : items;
}

/** "did anyone log a call with her", "who put in the most orders": that it was written down says nothing. */
export function withoutLogging(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => has(item, "LOG") && !has(item, "CALL", "ORDER"));
  const article = /^(?:an?|any|the)$/.test(wordOf(items[at + 1])) ? 1 : 0;
  const noun = items[at + 1 + article];
  const isExchange =
    article === 1 &&
    has(noun, "CALL", "EMAIL", "MEETING", "VISIT", "MESSAGE") &&
    wordOf(items[at + 3]) === "with";
  const isOrder = has(items[at + 1], "MOST") || has(noun, "MOST");
  const isPutIn = isOrder && items.slice(at + 1, at + 4).some((item) => has(item, "ORDERS_NOUN"));
  if (at < 0 || !(isExchange || isPutIn)) return items;
  return [...items.slice(0, at), ...items.slice(isExchange ? at + 2 : at + 1)];
}
