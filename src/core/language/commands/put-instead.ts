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

/** "yesterday, not today": the day it was not goes. */
export function withoutDeniedDay(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item, place) => isPoint(item) && items[place - 1]?.word === "not" && place > 1,
  );
  const from = items[at - 2]?.mark === "," ? at - 2 : at - 1;
  return at > 0 && items.slice(0, from).slice(-1).some(isPoint)
    ? [...items.slice(0, from), ...items.slice(at + 1)]
    : items;
}

const isArrow = ({ mark }: Item): boolean => mark === "->";

const fields = ["city", "country", "source", "member", "tag"] as const;
const isOfOneField = (a: Item, b: Item): boolean =>
  fields.some((field) => a.shop[field] !== undefined && b.shop[field] !== undefined);
