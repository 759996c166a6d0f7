import { has, type Item } from "../items.ts";
import { isStop } from "../sentence.ts";
import { isUnreal } from "./hedge.ts";
import { isFiller, isPoint, type Part, trimmed } from "./part.ts";

const isHow = (item: Item): boolean => has(item, "BY_PHONE", "BY_EMAIL", "BY_MESSAGE", "IN_PERSON");

/** Past the days, times and ways of doing it that follow straight on. */
export function headEnd(items: readonly Item[], from: number): number {
  let end = from;
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    const sent = isStop(item) && has(items[at + 1], "SENT") && isPoint(items[at + 2] ?? item);
    if (sent) at++;
    else if (isStop(item) && isPoint(items[at + 1] ?? item) && isClosed(items, at + 2)) continue;
    else if (isPoint(item) || isHow(item)) end = at + 1;
    else if (isStop(item) || has(item, "ABOUT") || !isFiller(item)) break;
  }
  return end;
}

/** A day between stops is no word of the note: "meeting with Ana, 19 May, spring planting". */
function isClosed(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item === undefined || isStop(item) || isPoint(item);
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
  let topic = false;
  const found: Item[] = [];
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || isStop(item) || isUnreal(item) || opensClause(item, at > from)) break;
    if (has(item, "ABOUT") || item.word === "to") topic = true;
    const loose = asides.has(items[at - 1]?.word ?? "") || items[at + 1]?.word === "'s";
    if (isPoint(item) && !loose && (!topic || isSurelyPast(item))) found.push(item);
  }
  return found;
}

const opensClause = (item: Item, inside: boolean): boolean =>
  has(item, "AND", "BUT") ||
  (inside && ["he", "she", "they", "who", "we", "i", "it", "that", "so"].includes(item.word));

const isSurelyPast = (item: Item): boolean =>
  item.entities.some(
    (entity) =>
      entity.kind === "point" &&
      ((entity.point.day?.is === "shift" && entity.point.day.count <= 0) ||
        entity.point.day?.is === "latest-weekday" ||
        (entity.point.minutes ?? 0) < 0),
  );

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

/** The literal text of the note, or of the whole report where it has none. */
export function noteText({ text, items }: Part, from: number, to: number): string {
  const close = to < items.length ? (items[to - 1]?.end ?? text.length) : (items.at(-1)?.end ?? 0);
  const note = unquoted(trimmed(text.slice(items[from - 1]?.end ?? items[0]?.start ?? 0, close)));
  return note === "" ? trimmed(text.slice(items[0]?.start ?? 0, close)) : note;
}

/** A note that is one quotation is what it quotes. */
const unquoted = (note: string): string =>
  /^["“„«]([^"“”„«»]+)["”“»][.!]?$/u.exec(note)?.[1] ?? note;
