import { localTime } from "../../time.ts";
import { has, type Item } from "../items.ts";
import { isStop } from "../sentence.ts";
import { isFiller, isPoint, type Part } from "./part.ts";
import type { Report } from "./report.ts";

/**
 * "called me back 8.30, …", "call with Ana, 9.15 today, …": figures that stand by themselves right
 * behind whom one talked to are a time of day. Beside a visit they may be what was paid.
 */
export function withDottedTime(part: Part, { end, kind }: Report): Part {
  const { items } = part;
  const at = items.findIndex((item, place) => place >= end && !isLead(item));
  const item = items[at];
  const time = item && timeOf(item);
  if (item === undefined || time === undefined || !isAlone(items[at + 1])) return part;
  const isToday = !items.slice(end, at + 2).some(isPoint);
  if (isToday && (kind === "visit" || isAhead(time, part))) return part;
  const { start, end: close, first, last, text } = item;
  const span = { start, end: close, first, last, text };
  const entities = [
    ...item.entities,
    { kind: "point" as const, sure: true, point: { time }, ...span },
  ];
  return { ...part, items: items.with(at, { ...item, entities }) };
}

const isLead = (item: Item): boolean =>
  isPoint(item) ||
  item.mark === "," ||
  (item.mark === undefined && isFiller(item) && isPlain(item));
const isPlain = (item: Item): boolean => item.entities.length === 0 && !has(item, "ABOUT");

/** "8.30" in the morning, "3.15" in the afternoon: hours from 1 to 7 are those after noon. */
function timeOf({ text }: Item): string | undefined {
  const [, hours = "", minutes = ""] = /^([01]?\d|2[0-3])[.]([0-5]\d)$/.exec(text) ?? [];
  if (hours === "") return undefined;
  const hour = Number(hours);
  const isLater = hour > 0 && hour < 8 && !hours.startsWith("0");
  return `${String(isLater ? hour + 12 : hour).padStart(2, "0")}:${minutes}`;
}

const isAlone = (item: Item | undefined): boolean =>
  item === undefined || isStop(item) || isPoint(item) || has(item, "ABOUT");

const isAhead = (time: string, { situation: { clock } }: Part): boolean =>
  time > localTime(clock.zone, clock.now);
