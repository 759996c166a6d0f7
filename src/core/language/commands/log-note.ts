import { has, isSurelyNamed, type Item, wordOf } from "../items.ts";
import { isEmoji, isStop, wordsOf } from "../sentence.ts";
import { isUnreal } from "./hedge.ts";
import {
  isCutBefore,
  isFiller,
  isPoint,
  isStrongStop,
  type Part,
  pointOf,
  trimmed,
} from "./part.ts";
import { isTitle } from "./persons.ts";

/** "earlier", "just now": when it was, as far as it matters. */
export const isEarlier = ({ word }: Item): boolean =>
  ["earlier", "just now", "a moment ago", "before"].includes(word);

const isHow = (item: Item): boolean => has(item, "BY_PHONE", "BY_EMAIL", "BY_MESSAGE", "IN_PERSON");

const isOfHead = (item: Item): boolean => isHow(item) || isEarlier(item);

/** Past the days, times and ways of doing it that follow straight on. */
export const headEnd = (items: readonly Item[], from: number): number =>
  toldAhead(items, from) ?? pointsEnd(items, from);

function pointsEnd(items: readonly Item[], from: number): number {
  let end = from;
  for (const [at, item] of items.entries()) {
    if (at < from || isSentOn(items, at - 1)) continue;
    const isNext = at > from && isCutBefore(items, at);
    if (isOfHeadDay(item) || (!isNext && isOfHead(item))) end = at + 1;
    else if (isNext || !leadsOn(items, at, item)) break;
  }
  return end;
}

/** "emailed she's coming on Saturday": what is to come, whose day is none of the exchange. */
const toldAhead = (items: readonly Item[], from: number): number | undefined =>
  [from, from - 1, from - 2].find((at) => at > 0 && ahead.test(wordsOf(items.slice(at, at + 4))));
const ahead =
  /^(?:that )?(?:he|she|they|we)(?: (?:'ll|will|can|could|cannot|would|might|may|wants?|needs?|hopes?|plans?)\b| (?:'s|is|are|'re) (?:not )?(?:back|\p{L}+ing)\b)/u;

/** ", sent yesterday": the word between the stop and the day. */
const isSentOn = (items: readonly Item[], at: number): boolean =>
  isStop(items[at]) && has(items[at + 1], "SENT") && isAnyPoint(items[at + 2]);

/** Whether the head may go on after the piece. */
const leadsOn = (items: readonly Item[], at: number, item: Item): boolean =>
  isStop(item)
    ? isSentOn(items, at) || (isAnyPoint(items[at + 1]) && isClosed(items, at + 2))
    : isFiller(item) && !has(item, "ABOUT");

const isAnyPoint = (item: Item | undefined): boolean => item !== undefined && isPoint(item);

/** A day between stops is no word of the note: "meeting with Ana, 19 May, spring planting". */
function isClosed(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item === undefined || isStop(item) || isPoint(item) || isCutBefore(items, at);
}

const asides = new Set([
  "from",
  "of",
  "since",
  "until",
  "till",
  "before",
  "after",
  "for",
  "due",
  "every",
  "by",
]);

/**
 * Days and times further on in the first clause of the note that are still those of the exchange:
 * "met Ana at the market on Friday", "called him about the grinder at 9:00 today". What only may
 * be is left to the note ("about the tasting on Friday").
 */
export function laterPoints(items: readonly Item[], from: number): readonly Item[] {
  if (toldAhead(items, from) !== undefined) return [];
  const rest = items.slice(from);
  const closing = closingDay(rest);
  if (closing !== undefined) return [closing];
  const end = rest.findIndex(
    (item, at) =>
      isStop(item) ||
      isCutBefore(rest, at) ||
      (isUnreal(item) && !isThing(rest, at)) ||
      (opensClause(item, at > 0) && !isBetweenPeople(rest, at)),
  );
  const clause = end < 0 ? rest : rest.slice(0, end);
  const topic = clause.findIndex(
    (item, at) => has(item, "ABOUT") || (item.word === "to" && !isNamed(clause[at + 1])),
  );
  return clause.filter(
    (item, at) =>
      isPoint(item) &&
      !isLoosePoint(items, from + at) &&
      (topic < 0 || at < topic || isSurelyPast(item)),
  );
}

/** "emailed the price list to Ana and Tom yesterday" */
const isBetweenPeople = (items: readonly Item[], at: number): boolean =>
  isNamed(items[at - 1]) && isNamed(items[at + 1]);
const isNamed = (item: Item | undefined): boolean => item !== undefined && isSurelyNamed(item);

/** "rang about prices, yesterday": the day told last, set apart, where no other is told. */
function closingDay(rest: readonly Item[]): Item | undefined {
  const said = rest.filter((item) => item.mark !== "." && !isEmoji(item));
  const [before, last] = said.slice(-2);
  const isOnly = said.filter(isPoint).length === 1;
  return before?.mark === "," && isOnly && last !== undefined && isPoint(last) && isSurelyPast(last)
    ? last
    : undefined;
}

/** "the quote", that was sent. */
const isThing = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === "quote" &&
  /^(?:the|an?|his|her|their|our|my)$/.test(items[at - 1]?.word ?? "");

/** "since Friday", "Friday's": a day of something else. */
const isLoosePoint = (items: readonly Item[], at: number): boolean =>
  asides.has(items[at - 1]?.word ?? "") || items[at + 1]?.word === "'s" || isUntil(items[at]);

/** "til 20 July": the end of what is told. */
const isOfHeadDay = (item: Item): boolean => isPoint(item) && !isUntil(item);
const isUntil = (item: Item | undefined): boolean => /^(?:until|till?|up to) /u.test(wordOf(item));

const opensClause = (item: Item, inside: boolean): boolean =>
  has(item, "AND", "BUT") ||
  item.word === "that" ||
  (inside && ["he", "she", "they", "who", "we", "i", "it", "so"].includes(item.word));

function isSurelyPast(item: Item): boolean {
  const { day, minutes = 0 } = pointOf(item)?.point ?? {};
  const isBack = day?.is === "shift" ? day.count <= 0 : day?.is === "latest-weekday";
  return isBack || minutes < 0;
}

/** ", log it as a visit": how to keep what was told, said last. */
export function trailingLog(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at++) {
    const opens = isStop(items[at - 1]) || has(items[at - 1], "AND");
    if (!opens || !has(items[at], "LOGS")) continue;
    const rest = items.slice(at + 1);
    if (rest.length > 0 && rest.every((item) => isFiller(item) || isKind(item))) return at;
  }
  return items.length;
}

const isKind = (item: Item): boolean =>
  has(item, "A_CALL", "A_MEETING", "A_VISIT", "A_MESSAGE", "AN_EMAIL", "A_NOTE");

/** The end of the note before the day it happened, where that is said last. */
export function beforePoints(
  items: readonly Item[],
  from: number,
  points: readonly Item[],
): number {
  let end = items.length;
  while (
    end > from &&
    (items[end - 1]?.mark === "." ||
      isEmoji(items[end - 1]) ||
      points.some((each) => each === items[end - 1]))
  )
    end--;
  return items.slice(end).some(isPoint) ? end : items.length;
}

/** The literal text of the note, or of the whole report where it has none. */
export function noteText(part: Part, from: number, to: number): string {
  const { text, items } = part;
  const start = items[0]?.start ?? 0;
  const close = items[to - 1]?.end ?? start;
  const said = text.slice(items[from - 1]?.end ?? start, close);
  const note = unquoted(trimmed(said))
    .replace(/^(?:please|pls|thanks)\s*[,:]\s*/iu, "")
    .replace(atOnce, "");
  // A smile after the day is no note; after a colon or a comma it is one.
  const isEmpty = note === "" || (/^\s/.test(said) && !/[\p{L}\p{N}]/u.test(note));
  return isEmpty ? trimmed(text.slice(reportStart(items, from), wholeEnd(items, to))) : note;
}

/** "been a long one. Ana emailed": where the sentence begins in which it is told. */
const reportStart = (items: readonly Item[], from: number): number => {
  const stop = items
    .slice(0, from - 1)
    .findLastIndex((item, at) => isStrongStop(item) && !isTitle(items[at - 1]));
  return items[stop + 1]?.start ?? 0;
};

/** "left a voicemail for Ana just now": when it was, and no news. */
const atOnce =
  /^(?:(?:just|right)\s+now|a\s+(?:moment|minute|second|sec|while)\s+ago)(?:$|[\s,;:.]+)(?!that\b)/iu;

/** A report without a note is told as a whole, but for how to log it. */
const wholeEnd = (items: readonly Item[], to: number): number =>
  (items.slice(to).every(isPoint) ? items.at(-1) : items[to - 1])?.end ?? 0;

/** A note that is one quotation is what it quotes; one in brackets needs none, nor half of a pair. */
const unquoted = (note: string): string =>
  /^["“„«]([^"“”„«»]+)["”“»][.!]?$/u.exec(note)?.[1] ??
  /^\(([^()]+)\)$/u.exec(note)?.[1] ??
  /^([^()]+)\)$/u.exec(note)?.[1] ??
  note;
