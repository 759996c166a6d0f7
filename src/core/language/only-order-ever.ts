import { entityIn, has, type Item, wordOf } from "./items.ts";
import { contentOf, isStop, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

/**
 * "in total one single order, and this one from 2024", "just one order ever, placed in May": it is
 * their only one, and it was then; one order in 2024 may be one of many.
 */
export function onlyOrderEver(items: readonly Item[]): readonly Item[] {
  const one = items.findIndex(isOnce);
  const stop = items.findIndex((item, at) => at > one && isStop(item));
  if (one < 1 || stop < 0) return items;
  const end = items.findIndex((item, at) => at > stop && isStop(item));
  const told = items.slice(stop + 1, end < 0 ? items.length : end);
  const time = told.find((item) => periodOf(item) !== undefined);
  if (time === undefined || !isOfIt(told, time) || isTimed(items.slice(0, stop))) return items;
  const bought: Item = { ...time, word: "bought", concepts: new Set(["BUY"]), entities: [] };
  return [...items.slice(0, stop + 1), bought, time, ...(end < 0 ? [] : items.slice(end))];
}

/** "one single order", "one order", "ordered once" */
const isOnce = (item: Item, at: number, items: readonly Item[]): boolean =>
  (has(item, "ORDER", "ORDERS_NOUN") &&
    (has(items[at - 1], "SINGLE") || entityIn(items[at - 1], "number")?.value === 1)) ||
  has(item, "ONE_TIME") ||
  (wordOf(item) === "once" &&
    items.slice(Math.max(0, at - 4), at).some((each) => has(each, "BUY", "ORDER")));

/** "and this one from 2024", "which was in May": of that order, and of nothing else. */
const isOfIt = (told: readonly Item[], time: Item): boolean =>
  ofIt.test(wordsOf(contentOf(told.slice(0, told.indexOf(time))))) &&
  contentOf(told.slice(told.indexOf(time) + 1)).every((item) => has(item, "FILLER"));
const ofIt =
  /^(?:and |but )*(?:(?:this|that|the|which|it|with it|with that|with this)(?: (?:one|order|single|only|sole))*(?: (?:was|is|being|being from|came|dates|dated|happened|made|placed|bought))*|placed|made|dated|dating|being|(?:all )?back)(?: (?:from|in|on|back|to|during|since))*$/u;

/** A time that is said of the one order itself. */
const isTimed = (before: readonly Item[]): boolean =>
  before.some((item) => periodOf(item) !== undefined);
