import { given } from "../../given.ts";
import { kept } from "../../once.ts";
import type { ContactRef, Intent, When } from "../../intent.ts";
import type { Entity, Mood, PointEntity } from "../entities/entity.ts";
import { resolvePoint } from "../entities/resolve-point.ts";
import type { Situation } from "../interpretation.ts";
import { entityIn, has, type Item } from "../items.ts";
import { toldExchanges } from "../kinds.ts";
import { isUnreal } from "./hedge.ts";

/** One part of a message that may be a command, with what was said before it. */
export interface Part {
  readonly text: string;
  readonly items: readonly Item[];
  readonly situation: Situation;
  /** Whether an earlier part of the message spoke of a contact, whom this one may mean. */
  readonly carried: boolean;
}

/** A command as read, or what must be asked before it can be one. */
export interface Read {
  readonly intents: readonly Intent[];
  readonly unclear?: string;
  /** What was told beside it and is not kept, which the answer says. */
  readonly ignored?: readonly string[];
}

/** What is worked out of a part, for the ways of cutting a message that come to the same part. */
export function keptOfPart<Value>(find: (part: Part) => Value): (part: Part) => Value {
  const values = new WeakMap<Situation, Map<string, { readonly value: Value }>>();
  return (part) => {
    const known = values.get(part.situation) ?? new Map<string, { readonly value: Value }>();
    values.set(part.situation, known);
    const key = `${part.carried} ${part.items.map(placeOf).join(" ")} ${part.text}`;
    let found = known.get(key);
    if (found === undefined) {
      found = { value: find(part) };
      if (known.size >= mostKept) known.clear();
      known.set(key, found);
    }
    return found.value;
  };
}
const mostKept = 500;
/** A number for each piece, which no other has. */
const placeOf = kept<Item, number>(() => ++places);
let places = 0;

/** The most intents one message may hold. */
export const mostIntents = 5;

export type Reader = (part: Part) => Read | undefined;

export const lastOne: ContactRef = { last: true };

export const pointOf = (item: Item | undefined): PointEntity | undefined => entityIn(item, "point");

/** Days and times that are no names ("April Friday") and no words that only may be time. */
export const isPoint = (item: Item): boolean =>
  item.name?.full !== true && pointOf(item) !== undefined;

/**
 * The day and time that the points say together: "On Friday, 26 June" and "at 2 pm"; of two days that
 * are not the same ("Friday 27 June", "Friday Tuesday"), none, which is asked about.
 */
export function whenOf(items: readonly Item[], mood: Mood, { clock }: Situation): When | undefined {
  const points = items.flatMap((item) => pointOf(item) ?? []);
  if (points.length === 0) return undefined;
  const resolved = points.map((point) => resolvePoint(point, mood, clock));
  const words = resolved.map((each) => each.words).join(" ");
  const days = new Set(resolved.flatMap(({ on }, at) => (hasDay(points[at]) ? [on] : [])));
  if (days.size > 1) return { words };
  const [on = resolved.findLast((each) => each.on !== undefined)?.on] = days;
  // "first thing tomorrow, 8.30": a time that is said holds before one that a part of the day has.
  const timed =
    resolved.find((_, at) => points[at]?.point.time !== undefined) ??
    resolved.find((each) => each.at !== undefined);
  const isSecond = timed?.second === true;
  return { ...given({ on, at: timed?.at }), ...(isSecond && { second: true }), words };
}

/** Not only a part of a day, which is today's where no day is said. */
const hasDay = (entity: PointEntity | undefined): boolean =>
  (entity?.point.day ?? entity?.point.minutes) !== undefined;

/** Nothing but words that say nothing by themselves. */
export const isFiller = (item: Item): boolean =>
  item.mark !== undefined ||
  item.word === "'s" ||
  item.word === "" ||
  has(item, "FILLER") ||
  (item.name === undefined && item.entities.length === 0 && /[^l]ly$/.test(item.word)) ||
  /^\P{L}+$/u.test(item.word.replace(/\d/g, "a"));

/** Adjectives of a talk or a visit: "a long call with …". */
const describing = new Set(
  "great|wonderful|super|fantastic|brilliant|amazing|terrible|awful|horrible|weird|strange|odd|funny|honest|big|small|wee|tense|awkward|encouraging|chatty|cheerful|heated|frank|formal|informal|angry|cross|nasty|rude|nice|lovely|friendly|polite|happy|unhappy|grumpy|urgent|very|v|long|short|brief|lengthy|productive|useful|pleasant|interesting|tough|difficult|proper|decent".split(
    "|",
  ),
);

/** What may stand between the pieces of a command without changing it. */
export const isLoose = (item: Item): boolean =>
  (isFiller(item) || describing.has(item.word)) &&
  !isUnreal(item) &&
  !isStrongStop(item) &&
  !isExchange(item) &&
  item.name?.full !== true &&
  item.shop.member === undefined &&
  item.entities.every((entity) => !entity.sure || isLength(entity));

/** "met Ana with her new phone" tells of an exchange, though "met" says nothing in a question. */
const isExchange = (item: Item): boolean => has(item, ...toldExchanges, "GOT_IN_TOUCH");

/** How long something took says nothing to us. */
const isLength = (entity: Entity): boolean =>
  entity.kind === "period" ||
  entity.kind === "duration" ||
  (entity.kind === "quantity" && (entity.unit === "minute" || entity.unit === "hour"));

const strong = new Set([";", ".", "?", "!", "\n", "…"]);
/** A mark after which something new begins. */
export const isStrongStop = (item: Item | undefined): boolean =>
  item?.mark !== undefined && strong.has(item.mark);

/** The stop between two sentences that are one deed is left out where they were parted. */
export const isCutBefore = (items: readonly Item[], at: number): boolean => {
  const [before, item] = [items[at - 1], items[at]];
  return before !== undefined && item !== undefined && item.first > before.last + 1;
};

/** Text without marks, connecting words and spaces at its ends. */
export const trimmed = (text: string): string =>
  text
    .replace(
      /^(?:[\s,;:!•]|[.–—|/-]+(?=\s|$)|(?:about|bout|abt|re|regarding|concerning|and|n|&|then|also|that)\b(?=\s))+/iu,
      "",
    )
    .replace(/[\s,;:–—|-]+$/u, "")
    .trim();

/** The text with some pieces cut out of it. */
export function without(text: string, from: number, to: number, cut: readonly Item[]): string {
  let rest = "";
  let at = from;
  for (const { start, end } of [...cut].sort((a, b) => a.start - b.start)) {
    if (start < at || end > to) continue;
    rest += text.slice(at, start);
    at = end;
  }
  return (rest + text.slice(at, to)).replace(/\s+/g, " ");
}

/** The text from one piece to another, both included. */
export function textOf({ text }: Pick<Part, "text">, items: readonly Item[]): string {
  const [first, last] = [items[0], items.at(-1)];
  return first === undefined || last === undefined ? "" : text.slice(first.start, last.end);
}

/** What was just named, one or many, as a row says it. */
export const thoseNamed =
  "it|that|this|that_one|this_one|them|those|these|the_lot|the_whole_lot|all_of_them|all_of_those|all_of_it|all|everything|every_one";
