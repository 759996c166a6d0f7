import { localTime } from "../../time.ts";
import { has, type Item } from "../items.ts";
import { isStop } from "../sentence.ts";
import { isCutBefore, isFiller, isPoint, type Part } from "./part.ts";
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
  if (item === undefined || time === undefined || !isAloneAt(items, at)) return part;
  const isToday = !items.slice(end, at + 2).some(isPoint);
  if (isToday && (kind === "visit" || isAhead(time, part))) return part;
  return { ...part, items: items.with(at, asPoint(item, time)) };
}

/** "remind me tomorrow, 8.30, to …": set apart behind the day on which something is to be done. */
export function withDottedDue(part: Part): Part {
  const { items } = part;
  const at = items.findIndex(
    (item, place) => timeOf(item) !== undefined && isBehindDay(items, place),
  );
  const item = items[at];
  const time = item && timeOf(item);
  const isMeant = items.some((each) => has(each, "REMIND", "REMIND_ME", "A_REMINDER"));
  return item === undefined || time === undefined || !isMeant || !isAloneAt(items, at)
    ? part
    : { ...part, items: items.with(at, asPoint(item, time)) };
}
const isBehindDay = (items: readonly Item[], at: number): boolean => {
  const before = items[items[at - 1]?.mark === "," ? at - 2 : at - 1];
  return before !== undefined && isPoint(before);
};

function asPoint(item: Item, time: string): Item {
  const { start, end, text } = item;
  const point = { kind: "point" as const, sure: true, point: { time } };
  return { ...item, entities: [...item.entities, { ...point, start, end, text }] };
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

/** Nothing that it may count follows; the stop of a sentence may have been taken out behind it. */
const isAloneAt = (items: readonly Item[], at: number): boolean =>
  isAlone(items[at + 1]) || isCutBefore(items, at + 1);

const isAlone = (item: Item | undefined): boolean =>
  item === undefined || isStop(item) || isPoint(item) || has(item, "ABOUT");

const isAhead = (time: string, { situation: { clock } }: Part): boolean =>
  time > localTime(clock.zone, clock.now);
