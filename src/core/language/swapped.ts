import { has, type Item } from "./items.ts";
import { isStop, wordsFrom, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

/** "swap Leeds for York", "replace VIP with trade", "change March to April": the second alone is asked of. */
export function withoutSwapped(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(({ word }) => /^(?:swap|replace|change|switch|exchange)$/.test(word));
  const joint = items.findIndex(
    ({ word }, place) => place > at + 1 && /^(?:for|with|to|by)$/.test(word),
  );
  if (at < 0 || joint < 0 || !opening.test(wordsOf(items.slice(0, at)))) return items;
  const former = items.slice(at + 1, joint).filter(isThing);
  const other = items.slice(joint + 1).filter(isThing);
  const kind = kindOf(former[0]);
  const isSame = former.length === 1 && other.length > 0 && kind === kindOf(other[0]);
  return isSame && kind !== undefined ? items.slice(joint + 1) : items;
}

/**
 * "instead of quarters, slice it by source", "by product rather than by month": what it was cut by is
 * said, and what it is to be cut by instead is alone asked of.
 */
export function withoutFormerCut(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((_, place) => formerCut.test(wordsFrom(items, place)));
  const size = formerCut.exec(wordsFrom(items, at))?.[0].split(" ").length ?? 0;
  const end = behindWords(items, at, size);
  const rest = [...items.slice(0, Math.max(0, at)), ...items.slice(end)];
  const isApart =
    at === 0 ? isStop(items[end]) : items.slice(end).every(({ mark }) => mark !== undefined);
  return at >= 0 && isApart && rest.some(isCut)
    ? rest.filter((item, place) => place > 0 || !isStop(item))
    : items;
}
const formerCut =
  /^(?:instead of|rather than|not) (?:by |per |each |in |the )*(?:days?|weeks?|months?|quarters?|years?|products?|items?|cit(?:y|ies)|towns?|countr(?:y|ies)|sources?|tags?|owners?|members?|people|customers?)(?= |$)/u;
const isCut = (item: Item): boolean =>
  has(item, "BY", "DAILY", "WEEKLY", "MONTHLY", "QUARTERLY", "YEARLY", "WEEK_NOUN", "MONTH_NOUN");

/** The place behind so many words from a place on. */
function behindWords(items: readonly Item[], from: number, size: number): number {
  let [at, left] = [Math.max(0, from), size];
  while (left > 0 && at < items.length) left -= items[at++]?.word.split(" ").length ?? 0;
  return at;
}

const opening = /^(?:(?:and|now|ok|okay|please|so|then|can you|could you|just) ?)*$/u;

const kindOf = (item: Item | undefined): string | undefined =>
  item === undefined
    ? undefined
    : (Object.keys(item.shop)[0] ?? (periodOf(item) === undefined ? undefined : "period"));
const isThing = (item: Item): boolean => kindOf(item) !== undefined;
