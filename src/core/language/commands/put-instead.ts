import type { Item } from "../items.ts";
import { isPoint } from "./part.ts";

/** "Porto -> Faro", of one field: what it was before goes, with the arrow. */
export function withoutBeforeArrow(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(isArrow);
  const [before, after] = [items[at - 1], items[at + 1]];
  return at > 0 && before !== undefined && after !== undefined && isOfOneField(before, after)
    ? [...items.slice(0, at - 1), ...items.slice(at + 1)]
    : items;
}

/** "yesterday, not today", "not today but yesterday": the day it was not goes. */
export function withoutDeniedDay(items: readonly Item[]): readonly Item[] {
  const but = items.findIndex(
    ({ word }, place) =>
      word === "but" &&
      items
        .slice(place - 1)
        .slice(0, 3)
        .every(isPointOrBut) &&
      place > 1,
  );
  if (items[but - 2]?.word === "not") return [...items.slice(0, but - 2), ...items.slice(but + 1)];
  const at = items.findIndex(
    (item, place) => isPoint(item) && items[place - 1]?.word === "not" && place > 1,
  );
  const from = items[at - 2]?.mark === "," ? at - 2 : at - 1;
  return at > 0 && items.slice(0, from).slice(-1).some(isPoint)
    ? [...items.slice(0, from), ...items.slice(at + 1)]
    : items;
}

const isPointOrBut = (item: Item, at: number): boolean => at === 1 || isPoint(item);

const isArrow = ({ mark }: Item): boolean => mark === "->";

const fields = ["city", "country", "source", "member", "tag"] as const;
const isOfOneField = (a: Item, b: Item): boolean =>
  fields.some((field) => a.shop[field] !== undefined && b.shop[field] !== undefined);
