import { has, type Item, wordOf } from "./items.ts";
import { contentOf, isStop, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

const everybody =
  /^(?:(?:if (?:we|you|i) )?(?:taking|take|counting|count|considering|including|include|looking|look|averaged|measured|using|use|with|and|so|at|over|across|among|for|of|in|by|on|through|all|together|every|each|one|the|whole|our|my|single|last|customers?|clients?|buyers?|contacts?|everyone|everybody|base|lot)(?: |$))+$/u;

/**
 * "our repeat rate, taking all customers", "… across all of our customers": of everybody, as it is
 * where nothing says of whom; no cut by each of them.
 */
export function ofAllCustomers(items: readonly Item[]): readonly Item[] {
  const all = items.findIndex(isAllOfThem);
  const figure = items.findIndex((item) => has(item, ...figures));
  if (figure < 0 || all < figure || items.some((item) => has(item, "COMPARE"))) return items;
  const noun = items.findIndex((item, at) => at >= all && has(item, "CUSTOMER"));
  const people = noun > 0 && noun - all < 4 ? noun : all;
  return withoutThem(items, leadOf(items, figure, all), people);
}

function withoutThem(items: readonly Item[], from: number, people: number): readonly Item[] {
  const next = items[people + 1];
  const isNoun = has(items[people], "CUSTOMER");
  if (!(next === undefined || isStop(next) || isEver(next)))
    return isNoun && across.test(wordOf(items[from]))
      ? items.toSpliced(from, people - from)
      : items;
  const said = items.slice(from, people + 1);
  return everybody.test(`${wordsOf(contentOf(said))} `.trimEnd())
    ? [...items.slice(0, from), ...items.slice(people + 1)]
    : items;
}
const figures = ["REPEAT_RATE", "RETENTION", "AVERAGE_ORDER", "REVENUE", "PROFIT"] as const;

/** "across all customers in Leeds": of those in Leeds. */
const across = /^(?:across|over|among|amongst|throughout)$/;

const isAllOfThem = ({ word }: Item, at: number, items: readonly Item[]): boolean =>
  /^(?:all|every|all of|all the|all our|all customers|everyone|everybody)$/.test(word) ||
  (word === "the" && /^(?:whole|lot)/.test(wordOf(items[at + 1])));

/** All time and the like: no place, nor anything that somebody did. */
const isEver = (item: Item): boolean => has(item, "ALL_TIME") || periodOf(item) !== undefined;

/** Where the words begin that lead to "all customers". */
function leadOf(items: readonly Item[], figure: number, all: number): number {
  const stop = items.findLastIndex((item, at) => at > figure && at < all && isStop(item));
  if (stop > 0) return stop;
  const leads = (at: number): boolean =>
    /^(?:taking|counting|across|over|among|for|of|considering|including|with|averaged)$/.test(
      wordOf(items[at]),
    );
  let from = all;
  while (from - 1 > figure && leads(from - 1)) from--;
  return from;
}
