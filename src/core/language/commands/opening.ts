import type { Item } from "../items.ts";
import { isUnreal } from "./hedge.ts";
import { isFiller, isStrongStop } from "./part.ts";

/** A message without the greeting or heading before what it says. */
export const withoutOpening = (items: readonly Item[]): readonly Item[] =>
  withoutHeading(withoutGreeting(items));

/** "Hi, …", "ok so …" before a command is no part of it. */
function withoutGreeting(items: readonly Item[]): readonly Item[] {
  const stop = items.findIndex((item) => isStrongStop(item) || item.mark === ",");
  const lead = items.slice(0, stop);
  const isEmpty = (item: Item): boolean =>
    isFiller(item) && !isUnreal(item) && item.name === undefined;
  return stop > 0 && stop < 4 && lead.every(isEmpty) ? items.slice(stop + 1) : items;
}

/** "two things for Sue: …" only says how much follows. */
function withoutHeading(items: readonly Item[]): readonly Item[] {
  const stop = items.findIndex(({ mark }) => mark === ":");
  const head = items.slice(0, Math.max(0, stop)).map(({ word }) => word);
  return heading.test(head.join(" ")) ? items.slice(stop + 1) : items;
}
const heading =
  /^(?:\p{L}+ ){0,2}(?:a few|a couple of|some|\d|two|three|four|five) (?:\p{L}+ )?(?:things?|bits|jobs|updates|points|items|notes|tasks|entries)\b/u;
