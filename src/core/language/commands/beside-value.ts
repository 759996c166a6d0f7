import { has, type Item, wordOf } from "../items.ts";
import { isStop, wordsOf } from "../sentence.ts";
import type { Part } from "./part.ts";

/** A change with its new value alone: without since when it holds, how long it took, and what it was or is not. */
export const withoutBesideValue = (part: Part): Part => {
  const holds = part.items.filter(
    (_, at) =>
      !isOfSince(part.items, at) && !isWhenMoved(part.items, at) && !isAtLast(part.items, at),
  );
  const items = withoutOld(withoutDenied(withoutOrigin(holds)));
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
const hasMoved = /^(?:(?:has |have |'s )?(?:moved|relocated|flitted))(?: to)?$/;

/** "moved to Leeds last week", "started at Alder this week": a move that is over holds now, whenever it was. */
const isWhenMoved = (items: readonly Item[], at: number): boolean =>
  past.test(wordOf(items[at])) &&
  items[at]?.entities.some(({ kind }) => /^(?:point|period|duration)$/.test(kind)) === true &&
  items[at - 1]?.mark === undefined &&
  items.slice(0, at).some((item) => hasMoved.test(item.word) || has(item, "EMPLOYED_AT"));
const past =
  /^(?:last|since|over|yesterday|this|earlier|a few|a couple of|\d+ (?:days?|weeks?|months?|years?))\b/;

/** "finally has a phone", "has an email at long last" */
const isAtLast = (items: readonly Item[], at: number): boolean => {
  const words = [-2, -1, 0, 1, 2].map((step) => wordOf(items[at + step]) ?? "");
  return [0, 1, 2].some((from) =>
    [1, 2, 3].some(
      (size) => from + size > 2 && atLast.test(words.slice(from, from + size).join(" ")),
    ),
  );
};
const atLast = /^(?:finally|at (?:long )?last)$/;

/** "her email is since today …": in one piece or in two. */
const isOfSince = (items: readonly Item[], at: number): boolean => {
  const [before, word, after] = [-1, 0, 1].map((step) => wordOf(items[at + step]));
  return [word, `${before} ${word}`, `${word} ${after}`].some((said) =>
    sinceToday.test(said ?? ""),
  );
};
const sinceToday =
  /^(?:since|from|as of|as from|effective|starting) (?:today|now|today on|(?:today|now) onwards?)$/;

/** "… uses ana@… now instead of the old one", "new mobile 0142 … the old one is dead": what it was is not said. */
function withoutOld(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (_, place) => place > Math.max(2, items.length - 9) && old.test(wordsOf(items.slice(place))),
  );
  return at < 0 ? items : items.slice(0, at);
}
const old =
  /^(?:(?:(?:the|his|her|their) )?old (?:one|number|phone|mobile|email|address)(?: (?:is|'s|was|has|been|now|just|all))* (?:dead|gone|broken|lost|disconnected|cut off|out of (?:use|service)|no longer (?:works|valid|in use|working)|no good|does not work|stopped working)(?: now| any ?more)?|instead|(?:(?:instead of|rather than|in place of|and )?not|instead of|rather than|in place of) (?:the|his|her|their) (?:old|former|previous|other|last)(?: (?:one|number|phone|mobile|email|address|city|company))?)$/u;

/** "is 31 May, not the 13th", "via Instagram, not as a walk-in", "craft fair (not referral)". */
function withoutDenied(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item, place) =>
      item.word === "not" &&
      isValue(lastOf(items.slice(0, place))) &&
      isValue(items[valueAfter(items, place)]) &&
      isEnd(items[endOf(items, place)]),
  );
  if (at < 0) return items;
  const before = items.slice(0, at);
  const head = /^[,(]$/.test(before.at(-1)?.mark ?? "") ? before.slice(0, -1) : before;
  return [...head, ...items.slice(endOf(items, at))];
}

/** Where what it is not stands: "not the 13th", "not as a walk-in". */
const valueAfter = (items: readonly Item[], at: number): number =>
  items.findIndex((item, place) => place > at && !/^(?:as|an?|the|from|via|in)$/.test(item.word));

/** "not Leeds", "not Leeds any more", "not Leeds)" */
function endOf(items: readonly Item[], at: number): number {
  const value = valueAfter(items, at);
  const next = items[value + 1];
  return /^(?:any ?more|any longer)$/.test(wordOf(next)) || next?.mark === ")"
    ? value + 2
    : value + 1;
}
const isEnd = (item: Item | undefined): boolean => item === undefined || isStop(item);

const lastOf = (items: readonly Item[]): Item | undefined =>
  items.findLast(({ mark, word }) => !/^[,(]$/.test(mark ?? "") && word !== "now");
const isValue = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.entities.length > 0 || item.shop.city !== undefined || item.shop.source !== undefined);
