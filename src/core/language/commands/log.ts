import type { Intent } from "../../intent.ts";
import { todayOf } from "../../period.ts";
import type { Direction, InteractionKind } from "../../interactions/interaction.ts";
import { kindConcepts } from "../ask-interactions.ts";
import { has, type Item } from "../items.ts";
import { isStop } from "../sentence.ts";
import { isHedged } from "./hedge.ts";
import {
  clauseEnd,
  isFiller,
  lastOne,
  type Part,
  pointOf,
  type Read,
  trimmed,
  whenOf,
} from "./part.ts";
import { peopleAt, type Person, skipFillers } from "./persons.ts";

/** Where the act and the people of a report stand. */
interface Head {
  readonly act: number;
  readonly people: readonly Person[];
  /** The people did it: "Mark Bell called". */
  readonly theirs: boolean;
  readonly from: number;
  readonly to: number;
}

/** Reads a report of an exchange: "called Mark Bell, …", "Mark Bell called", "note for Ana: …". */
export function logCommand(part: Part): Read | undefined {
  const { items, situation } = part;
  const head = headOf(part);
  if (head === undefined) return undefined;
  const zone = items.slice(0, head.to);
  if (isHedged(zone)) return undefined;
  const before = items
    .slice(0, head.from)
    .filter((item) => !has(item, "LOG", "SENT", "GET", "PUT"));
  if (!before.every((item) => isFiller(item) || pointOf(item) !== undefined)) return undefined;
  const end = extended(items, head.to);
  const points = [
    ...items.slice(0, head.from),
    ...items.slice(head.to, end),
    ...items.slice(head.from, head.to),
  ].filter(
    (item) =>
      pointOf(item) !== undefined && !head.people.some(({ items: own }) => own.includes(item)),
  );
  const when = whenOf(points, "past", situation);
  if (when?.on !== undefined && when.on > todayOf(situation.clock)) return undefined;
  const trailer = trailingLog(items, end);
  const kind = kindOf([...items.slice(0, end), ...items.slice(trailer)]);
  const summary = noteOf(part, end, trailer);
  const direction = directionOf(items, head, kind);
  const intent: Intent = {
    do: "log_interaction",
    contacts: head.people.map(({ contact }) => contact),
    kind,
    ...(direction === undefined ? {} : { direction }),
    ...(when === undefined ? {} : { when }),
    summary,
  };
  return {
    intents: [intent],
    used: new Set(items),
    noteFrom: items[end]?.start ?? part.text.length,
  };
}

const isAct = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.name === undefined &&
  has(item, "CALL", "EMAIL", "MEETING", "VISIT", "MESSAGE", "NOTE", "TALK");

/** The first act that has its people right after it, or right before. */
function headOf({ items, situation, carried }: Part): Head | undefined {
  const limit = clauseEnd(items, items.findIndex(isAct));
  for (let act = 0; act < limit; act++) {
    if (!isAct(items[act])) continue;
    const at = skipFillers(items, act + 1);
    const after = peopleAt(items, at, situation.vocabulary);
    const last = after.at(-1);
    const subject = subjectBefore(items, act, situation.vocabulary);
    if (subject !== undefined && !(last !== undefined && at === act + 1 && isPronounI(items, act)))
      return { act, people: subject.people, theirs: true, from: subject.from, to: act + 1 };
    if (last !== undefined && !has(items[at - 1], "ABOUT"))
      return { act, people: after, theirs: false, from: act, to: last.next };
  }
  const act = items.findIndex(isAct);
  if (act < 0) return undefined;
  const people = carried ? [{ contact: lastOne, items: [], next: act + 1 }] : [];
  return isReport(items, act) ? { act, people, theirs: false, from: act, to: act + 1 } : undefined;
}

const isPronounI = (items: readonly Item[], act: number): boolean =>
  items.slice(0, act).some(({ word }) => word === "i" || word === "we");

/** "called about the invoice": a report, though of whom is not said. */
const isReport = (items: readonly Item[], act: number): boolean =>
  /^(called|rang|phoned|emailed|texted|messaged|visited|met|log|note)/.test(
    items[act]?.word ?? "",
  ) &&
  items.slice(0, act).every(isFiller) &&
  items.length > act + 1;

type Vocabulary = Part["situation"]["vocabulary"];

function subjectBefore(
  items: readonly Item[],
  act: number,
  vocabulary: Vocabulary,
): { people: readonly Person[]; from: number } | undefined {
  let at = act - 1;
  while (at >= 0) {
    const item = items[at];
    if (item === undefined || isStop(item)) return undefined;
    if (item.name?.contact === true || item.name?.company === true) break;
    if (!(isFiller(item) || has(item, "SENT", "GET") || item.word === "'s")) return undefined;
    at--;
  }
  if (at < 0) return undefined;
  for (let from = Math.max(0, at - 6); from <= at; from++) {
    const people = peopleAt(items, from, vocabulary);
    const last = people.at(-1);
    if (people.length > 0 && last !== undefined && last.next > at && isOwn(people[0]))
      return { people, from };
  }
  return undefined;
}

const isOwn = (person: Person | undefined): boolean =>
  person !== undefined && person.items.some(({ name }) => name !== undefined);

/** Past a day, a time and how it was done, if they follow straight on. */
function extended(items: readonly Item[], from: number): number {
  let end = from;
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    const sent = isStop(item) && has(items[at + 1], "SENT") && pointOf(items[at + 2]) !== undefined;
    if (sent) at++;
    else if (
      pointOf(item) !== undefined ||
      /^(on the|by|per) (tele)?phone$|^on the (line|blower)$/.test(item.word)
    )
      end = at + 1;
    else if (isStop(item) || has(item, "ABOUT") || !isFiller(item)) break;
  }
  return end;
}

/** ", log it as a visit": how to keep what was told, said last. */
function trailingLog(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at++) {
    const opens = isStop(items[at - 1]) || has(items[at - 1], "AND");
    if (!opens || !has(items[at], "LOG")) continue;
    if (items.slice(at + 1).every((item) => isFiller(item) || isAct(item))) return at;
  }
  return items.length;
}

function kindOf(items: readonly Item[]): InteractionKind {
  const logged = items.findLast((item) => has(item, "LOG"));
  const late = logged === undefined ? [] : items.slice(items.indexOf(logged));
  for (const group of [late, items])
    for (const [concept, kind] of kindConcepts)
      if (group.some((item) => item.name === undefined && has(item, concept) && !isOnlyField(item)))
        return firstKind(group) ?? kind;
  return "call";
}

const isOnlyField = (_item: Item): boolean => false;

function firstKind(items: readonly Item[]): InteractionKind | undefined {
  for (const item of items)
    for (const [concept, kind] of kindConcepts)
      if (item.name === undefined && has(item, concept)) return kind;
  return undefined;
}

/** Who reached out: their call comes in, ours goes out; a meeting has no direction. */
function directionOf(
  items: readonly Item[],
  { act, theirs, people, to }: Head,
  kind: InteractionKind,
): Direction | undefined {
  if (kind === "meeting" || kind === "note" || kind === "visit") return undefined;
  const ours = items.slice(0, to);
  const first = people[0]?.items[0];
  const link = items
    .slice(act + 1, first === undefined ? to : items.indexOf(first))
    .map(({ word }) => word);
  const sent = ours.findIndex((item) => has(item, "SENT"));
  if (theirs) {
    if (ours.some(({ word }) => word === "i" || word === "we"))
      return sent >= 0 && kind !== "call" ? "out" : undefined;
    return sent >= 0 && first !== undefined && items.indexOf(first) > sent ? "out" : "in";
  }
  if (link.includes("from") || link.includes("by") || link.includes("of")) return "in";
  if (ours.slice(0, act).some((item) => has(item, "GET") && /got|receiv/.test(item.word)))
    return "in";
  if (link.includes("with")) return undefined;
  return "out";
}

function noteOf({ text, items }: Part, end: number, trailer: number): string {
  const start = items[end - 1]?.end ?? 0;
  const stop = items[trailer - 1]?.end ?? text.length;
  const close = trailer < items.length ? stop : (items.at(-1)?.end ?? text.length);
  const note = trimmed(text.slice(start, close));
  return note === "" ? trimmed(text.slice(items[0]?.start ?? 0, close)) : note;
}
