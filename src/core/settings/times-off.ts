import {
  addDays,
  type Instant,
  instantOf,
  isDate,
  type LocalDate,
  localDate,
  localTime,
} from "../time.ts";
import type { Business } from "./setting.ts";

type QuietHours = Pick<Business, "quietHours" | "timeZone">;

/** When the quiet hours began that an instant lies in; undefined where it lies in none. */
export function quietSince({ quietHours, timeZone }: QuietHours, at: Instant): Instant | undefined {
  const [from, to] = quietHours.split("-");
  if (from === undefined || to === undefined) return undefined;
  const [today, time] = [localDate(timeZone, at), localTime(timeZone, at)];
  if (from < to) return from <= time && time < to ? instantOf(timeZone, today, from) : undefined;
  if (time >= from) return instantOf(timeZone, today, from);
  return time < to ? instantOf(timeZone, addDays(today, -1), from) : undefined;
}

/** Whether the business is closed on a day beside the usual days off. */
export const isClosedOn = ({ closedOn }: Pick<Business, "closedOn">, date: LocalDate): boolean =>
  spansIn(closedOn).some(([first, last]) => first <= date && date <= last);

/** The days off with some more, in order; those that are over are left out. */
export function withDaysOff(before: string, more: string, today: LocalDate): string {
  const spans = [...spansIn(before), ...spansIn(more)].filter(([, last]) => last >= today);
  const kept = [...new Set(spans.map((span) => span.join("..")))].toSorted();
  return kept.length === 0 ? "none" : kept.join(",");
}

export const spansIn = (closedOn: string): readonly (readonly [LocalDate, LocalDate])[] =>
  closedOn.split(",").flatMap((span) => {
    const [first = "", last = first] = span.split("..");
    return isDate(first) && isDate(last) && first <= last ? [[first, last] as const] : [];
  });
