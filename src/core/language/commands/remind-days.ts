import type { DayWords } from "../entities/entity.ts";
import type { Item } from "../items.ts";
import { isPoint, pointOf } from "./part.ts";
import type { Said } from "./said.ts";

const points = ({ part }: Said): readonly Item[] => part.items.filter(isPoint);
/** Whether a day or time is said at all. */
export const isDated = (said: Said): boolean => points(said).length > 0;

/** Days that cannot be past, the first of them said: "tomorrow", "next Tuesday", "by Friday". */
export function isToCome(said: Said): boolean {
  const item = points(said)[0];
  const { day, minutes = 0 } = pointOf(item)?.point ?? {};
  return minutes > 0 || /^(?:by|due|until)\b/i.test(item?.text ?? "") || isAhead(day);
}

function isAhead(day: DayWords | undefined): boolean {
  if (day?.is === "shift") return day.count > 0;
  if (day?.is === "weekday") return (day.week ?? 0) > 0;
  return day?.is === "working-days" || day?.is === "after";
}

/** "put down a call with Karin for Monday": a day for it, and none on which it was. */
export const isPlanned = (said: Said): boolean =>
  isToCome(said) || /^for\b/i.test(points(said)[0]?.text ?? "");
