import { has, type Item, wordOf } from "../items.ts";
import { isStop } from "../sentence.ts";
import type { Part } from "./part.ts";

/** A change with its new value alone: without since when it holds, and what it was or is not. */
export const withoutBesideValue = (part: Part): Part => {
  const holds = part.items.filter(
    (_, at) => !isOfSince(part.items, at) && !isWhenMoved(part.items, at),
  );
  const items = withoutDenied(withoutOrigin(holds));
  return items.length < part.items.length ? { ...part, items } : part;
};

/** "moved from Cork to Leeds": where they lived before. */
function withoutOrigin(items: readonly Item[]): readonly Item[] {
  const from = items.findIndex(
    ({ word }, at) => word === "from" && hasMoved.test(wordOf(items[at - 1])),
  );
  const to = items.findIndex(({ word }, at) => at > from + 1 && word === "to");
  const place = items.slice(from + 1, to);
  const isPlace = place.every(({ capital, shop }) => capital || shop.city !== undefined);
  return from < 0 || to < 0 || place.length > 3 || !isPlace
    ? items
    : [...items.slice(0, from), ...items.slice(to)];
}
const hasMoved = /^(?:(?:has |have |'s )?(?:moved|relocated))(?: to)?$/;

/** "moved to Leeds last week": a move that is over holds now, whenever it was. */
const isWhenMoved = (items: readonly Item[], at: number): boolean =>
  past.test(wordOf(items[at])) &&
  (items[at]?.entities.length ?? 0) > 0 &&
  items[at - 1]?.mark === undefined &&
  items.slice(0, at).some(({ word }) => hasMoved.test(word));
const past = /^(?:last|over|yesterday|this|earlier|a few|a couple of|\d+)\b/;

/** "her email is since today …": in one piece or in two. */
const isOfSince = (items: readonly Item[], at: number): boolean => {
  const [before, word, after] = [-1, 0, 1].map((step) => wordOf(items[at + step]));
  return [word, `${before} ${word}`, `${word} ${after}`].some((said) =>
    sinceToday.test(said ?? ""),
  );
};
const sinceToday = /^(?:since|from|as of|as from|effective|starting) (?:today|now)$/;

/** "is 31 May, not the 13th", "… 0121 not 0112": the former value, beside the one that holds. */
function withoutDenied(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item, place) =>
      has(item, "NOT") &&
      item.word === "not" &&
      isValue(lastOf(items.slice(0, place))) &&
      isValue(items[place + 1]) &&
      isEnd(items[endOf(items, place)]),
  );
  if (at < 0) return items;
  const before = items.slice(0, at);
  const head = before.at(-1)?.mark === "," ? before.slice(0, -1) : before;
  return [...head, ...items.slice(endOf(items, at))];
}

/** "not Leeds", "not Leeds any more" */
const endOf = (items: readonly Item[], at: number): number =>
  at + (/^(?:any ?more|any longer)$/.test(wordOf(items[at + 2])) ? 3 : 2);
const isEnd = (item: Item | undefined): boolean => item === undefined || isStop(item);

const lastOf = (items: readonly Item[]): Item | undefined =>
  items.findLast(({ mark, word }) => mark !== "," && word !== "now");
const isValue = (item: Item | undefined): boolean =>
  item !== undefined && (item.entities.length > 0 || item.shop.city !== undefined);
