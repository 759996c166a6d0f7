import { entityIn, has, type Item, wordOf } from "./items.ts";
import { contentOf, isStop, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

/**
 * "in total one single order, and this one from 2024", "just one order ever, placed in May": it is
 * their only one, and it was then; one order in 2024 may be one of many.
 */
export const onlyOrderEver = (items: readonly Item[]): readonly Item[] =>
  timeOfOnlyOne(items) ?? timeBehind(items);

/** "whose only order was in 2024", "placed their one and only order in May" */
function timeOfOnlyOne(items: readonly Item[]): readonly Item[] | undefined {
  const at = items.findIndex((item, place) => has(item, "ORDER", "ORDERS_NOUN") && place > 0);
  const [order, time] = [
    items[at],
    items.slice(at + 1).find((item) => periodOf(item) !== undefined),
  ];
  if (order === undefined || time === undefined) return undefined;
  const until = items.indexOf(time);
  const lead = onlyOne.exec(wordsOf(items.slice(Math.max(0, at - 5), at)))?.[0];
  if (lead === undefined || !wasIn.test(wordsOf(items.slice(at + 1, until)))) return undefined;
  const start = startOf(items, at, lead);
  const bare = { shop: {}, entities: [] };
  const single: Item = { ...order, ...bare, word: "single", concepts: new Set(["SINGLE"]) };
  const comma: Item = { ...order, ...bare, word: "", mark: ",", concepts: new Set() };
  const bought: Item = { ...time, ...bare, word: "bought", concepts: new Set(["BUY"]) };
  return [...items.slice(0, start), single, order, comma, bought, time, ...items.slice(until + 1)];
}
const onlyOne =
  /(?:^|(?<= ))(?:whose|their|his|her)(?: (?:very|one and|first and|and))*(?: (?:only|sole|lone|only ever|single))+$/u;
const wasIn =
  /^(?:(?:was|is|were|came|fell|dates|dated|ever|so far|placed|made|back|from|in|on|during)(?: |$))*$/u;

/** Where the words begin that say it was the only one; "whose" stays, as it says of whom. */
function startOf(items: readonly Item[], order: number, lead: string): number {
  let start = order;
  for (let said = ""; start > 0 && said.length < lead.length; ) {
    start -= 1;
    said = wordsOf(items.slice(start, order));
  }
  return wordOf(items[start]) === "whose" ? start + 1 : start;
}

function timeBehind(items: readonly Item[]): readonly Item[] {
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
