import type { ContactRef, Intent } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { isFiller, lastOne, type Part, pointOf, type Read, whenOf, without } from "./part.ts";
import { personAt } from "./persons.ts";

/** Reads something to do: "remind me tomorrow to …", "follow up with … next week about …". */
export function remindCommand(part: Part): Read | undefined {
  const { items, situation } = part;
  const head = headOf(items);
  if (head === undefined) return undefined;
  const points = pointsOf(items, head);
  const when = whenOf(points, "future", situation);
  const text = textOf(part, head, points);
  const contact = contactOf(part, head);
  const intent: Intent = {
    do: "create_follow_up",
    ...(contact === undefined ? {} : { contact }),
    ...(head.assignee === undefined ? {} : { assignee: head.assignee }),
    text,
    ...(when === undefined ? {} : { when }),
  };
  return { intents: [intent] };
}

interface Head {
  /** The pieces that say that it is something to do, cut from its text. */
  readonly cut: readonly Item[];
  readonly end: number;
  readonly assignee?: string;
}

function headOf(items: readonly Item[]): Head | undefined {
  return reminder(items) ?? nounReminder(items) ?? followUp(items);
}

const mine = new Set(["me", "us", "myself"]);

/** "remind me", "remind Ben", "ping me", anywhere in the part. */
function reminder(items: readonly Item[]): Head | undefined {
  for (const [at, item] of items.entries()) {
    if (!has(item, "REMIND") || item.name?.full === true) continue;
    const negated = items
      .slice(Math.max(0, at - 2), at)
      .some((each) => has(each, "NOT", "NEVER") || each.word === "if");
    if (negated && !/do not/.test(item.word)) return undefined;
    const next = items[at + 1];
    const member = next?.shop.member?.[0];
    if (next === undefined || !(mine.has(next.word) || member !== undefined)) continue;
    const lead = items.slice(0, at);
    const isLead = lead.every((each) => isFiller(each) || pointOf(each) !== undefined);
    if (!isLead && lead.some(isAct)) return undefined;
    return {
      cut: [...(isLead ? lead.filter((each) => pointOf(each) === undefined) : []), item, next],
      end: at + 2,
      ...(member === undefined ? {} : { assignee: member }),
    };
  }
  return undefined;
}

/** What is done by itself, and not a part of what one is to be reminded of. */
const isAct = (item: Item): boolean =>
  item.name?.full !== true && has(item, "ADD", "LOGS", "CALLED", "EMAILED", "MET", "TAG", "REFUND");

/** "put me a reminder for him Thursday: …", "a reminder for 14 July: …", "create a follow-up with …". */
function nounReminder(items: readonly Item[]): Head | undefined {
  const at = items.findIndex((item) => has(item, "FOLLOW_UP") && !has(item, "ON_LIST"));
  const item = items[at];
  if (item === undefined || items.some((each) => has(each, "LIST")) || item.word.endsWith("s"))
    return undefined;
  const lead = items.slice(0, at);
  if (lead.some(({ word }) => word === "open")) return undefined;
  const puts = lead.find((each) => has(each, "PUT", "ADD"));
  const bare = lead.every((each) => isFiller(each));
  const trails = puts !== undefined && items.slice(at + 1).every(isFiller);
  const isHead =
    (puts !== undefined && lead.every((each) => isFiller(each) || each === puts)) ||
    (bare &&
      /^reminder|^follow/.test(item.word) &&
      lead.every(({ word }) => word === "a" || word === "please"));
  if (!isHead && !trails) return undefined;
  const from = puts === undefined ? 0 : items.indexOf(puts);
  const cut = isHead ? items.slice(0, at + 1) : items.slice(from, at + 1);
  return { cut, end: isHead ? at + 1 : 0 };
}

/** "follow up with Karin next Tuesday about …": its text is the whole of it. */
function followUp(items: readonly Item[]): Head | undefined {
  const at = items.findIndex((item) => !isFiller(item) || has(item, "FOLLOW_UP_VERB"));
  const item = items[at];
  if (item === undefined || !has(item, "FOLLOW_UP_VERB")) return undefined;
  if (items.slice(0, at).some(({ word }) => ["the", "that", "this"].includes(word)))
    return undefined;
  if (!/^(follow|chase|check (in|back)|circle|touch)/.test(item.word)) return undefined;
  const who = items
    .slice(at + 1)
    .find(
      (each) =>
        each.name !== undefined || !isFiller(each) || ["him", "her", "them"].includes(each.word),
    );
  return who?.name !== undefined ||
    ["him", "her", "them"].includes(who?.word ?? "") ||
    items.some((each) => pointOf(each) !== undefined)
    ? { cut: [], end: at + 1 }
    : undefined;
}

/** The day and time it is due: beside the head, else first or last in the text. */
function pointsOf(items: readonly Item[], head: Head): readonly Item[] {
  const isPoint = (item: Item) => pointOf(item) !== undefined && item.name?.full !== true;
  const beside: Item[] = [];
  for (const item of items.slice(head.end)) {
    if (isPoint(item)) beside.push(item);
    else if (!isFiller(item) || item.word === "to" || item.mark === ":") break;
  }
  if (beside.length > 0) return beside;
  const all = items.filter(isPoint);
  const last = all.at(-1);
  const first = all[0];
  if (first === undefined || last === undefined) return [];
  const before = items.slice(0, items.indexOf(first));
  if (before.every((item) => isFiller(item) || has(item, "REMIND")))
    return neighbours(items, first);
  return neighbours(items, last, -1);
}

/** Points on end: "Friday, 31 July 2026, at 4 p.m.". */
function neighbours(items: readonly Item[], item: Item, step: 1 | -1 = 1): readonly Item[] {
  const found = [item];
  for (let at = items.indexOf(item) + step; at >= 0 && at < items.length; at += step) {
    const next = items[at];
    if (next === undefined) break;
    if (pointOf(next) !== undefined) found.unshift(next);
    else if (!(next.mark === "," || ["at", "on", "by"].includes(next.word))) break;
  }
  return found.sort((a, b) => a.start - b.start);
}

function textOf({ text, items }: Part, head: Head, points: readonly Item[]): string {
  const from = items[0]?.start ?? 0;
  const to = items.at(-1)?.end ?? text.length;
  const joints = points.flatMap((point) => {
    const before = items[items.indexOf(point) - 1];
    return before !== undefined && ["on", "at", "by", "for", "in"].includes(before.word)
      ? [before]
      : [];
  });
  return without(text, from, to, [...head.cut, ...points, ...joints])
    .replace(
      /^(?:[\s,.;:!–—-]|(?:to|that|about|and|then|please|also|i|we|must|gotta|got to|have to|need to|the)\b)+/iu,
      "",
    )
    .replace(/[\s,;:–—-]+(?:(?:and|then|please|pls)[\s,]*)?$/iu, "")
    .replace(/\s+([,.;:!?])/g, "$1")
    .trim();
}

/** Whom it is for: the first person named in it, else the one spoken of before. */
function contactOf({ items, situation, carried }: Part, head: Head): ContactRef | undefined {
  const assigned = head.cut.at(-1);
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item === assigned || item.name === undefined) continue;
    if (item.name.contact && (!item.name.weak || item.name.full || isObject(items, at)))
      return personAt(items, at, situation.vocabulary)?.contact;
    if (item.name.company && item.name.full) return { name: item.name.said };
  }
  const object = afterAct(items, head);
  const unknown = object < 0 ? undefined : personAt(items, object, situation.vocabulary);
  if (unknown !== undefined) return unknown.contact;
  const pronoun = items.some(({ word }) => ["him", "her", "his", "them", "their"].includes(word));
  return pronoun || carried ? lastOne : undefined;
}

const isObject = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], "CALL", "EMAIL", "TALK", "MESSAGE", "MEETING", "VISIT") ||
  ["to", "with", "for", "from"].includes(items[at - 1]?.word ?? "") ||
  items[at]?.capital === true;

/** The place after "call", "email" …, where a name that nobody has may stand. */
function afterAct(items: readonly Item[], head: Head): number {
  const act = items.findIndex(
    (item, at) =>
      at >= head.end &&
      has(item, "CALL", "EMAIL", "TALK", "MESSAGE", "MEETING", "VISIT", "FOLLOW_UP_VERB"),
  );
  return act < 0 ? -1 : items[act + 1]?.word === "with" ? act + 2 : act + 1;
}
