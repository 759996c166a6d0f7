import { has, type Item, wordOf } from "./items.ts";
import { kindOf } from "./kinds.ts";
import { isStop, wordsFrom, wordsOf } from "./sentence.ts";

/** Interactions without what says only that all kinds of them are meant. */
export const withoutKindsToo = (items: readonly Item[]): readonly Item[] =>
  withoutEveryKind(withoutNotesToo(withoutKindAgain(withoutEitherWay(items))));

/** "made or took calls", "made and received": whichever it was, they are all of them. */
function withoutEitherWay(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item, place) =>
      has(item, "OR", "AND") && isHaving(items[place - 1]) && isHaving(items[place + 1]),
  );
  const kind = items.slice(at + 2, at + 6).some((item) => kindOf(item, false) !== undefined);
  return at > 0 && kind ? items.toSpliced(at, 2) : items;
}
const isHaving = (item: Item | undefined): boolean =>
  /^(?:made|make|makes|took|take|takes|had|did|logged|received|receive|answered|handled|placed)$/u.test(
    wordOf(item),
  );

/**
 * "calls per team member in May. Only phone calls, no emails": the kind that is asked for, said once
 * more with those it is not. Another kind, or anything more, is kept.
 */
function withoutKindAgain(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (_, place) => place > 1 && isStop(items[place - 1]) && onlyThen.test(wordsFrom(items, place)),
  );
  const [asked, again] = [items.slice(0, Math.max(0, at)), items.slice(Math.max(0, at))];
  const kinds = asked.flatMap((item) => kindOf(item) ?? []);
  const not = again.findIndex((item) => has(item, "NOT", "WITHOUT"));
  const [meant, left] = not < 0 ? [again, []] : [again.slice(0, not), again.slice(not)];
  const isSame = meant.every((item) => isKindOr(item, (kind) => kind === kinds[0]));
  const isOther = left.every((item) => isKindOr(item, (kind) => kind !== kinds[0]));
  return kinds.length === 1 && isSame && isOther ? asked.slice(0, -1) : items;
}
const onlyThen = /^(?:(?:and|but|so) )*(?:only|just)\b/u;
const isKindOr = (item: Item, is: (kind: string) => boolean): boolean => {
  const kind = kindOf(item);
  if (kind !== undefined) return is(kind);
  return item.mark !== undefined || has(item, "FILLER", "NOT", "WITHOUT", "OR", "AND", "BY_PHONE");
};

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
