import type { Concept } from "./concepts.ts";
import { has, type Item } from "./items.ts";
import { wordsFrom, wordsOf } from "./sentence.ts";

/**
 * "by what they've spent", "in order of what they spent in total", "by how often they ordered": sorted
 * by their spend, or by their orders.
 */
export function sortedByDeed(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item, place) => isBy(item) && byDeed.test(wordsFrom(items, place + 1)),
  );
  const said = byDeed.exec(wordsFrom(items, at + 1));
  const last = said?.[0].split(" ").at(-1);
  const end = items.findIndex(({ word }, place) => place > at && word === last);
  const deed = items[end];
  if (at < 0 || deed === undefined) return items;
  const isOften = said?.groups?.["often"] !== undefined;
  const concepts = new Set<Concept>([isOften ? "ORDERS_NOUN" : "SPEND"]);
  const noun: Item = { ...deed, word: isOften ? "orders" : "spend", concepts };
  return [...items.slice(0, at + 1), noun, ...withoutInTotal(items.slice(end + 1))];
}

/** "by", "order them by", "in order of" */
const isBy = (item: Item): boolean =>
  item.word === "by" || (has(item, "SORT") && / (?:of|by)$/u.test(item.word));

const byDeed =
  /^(?:(?:what|how much|the amount)(?: they| each(?: of them| one)?)(?: (?:have|has|did|all|ever))* (?:spent|spend|paid|pay)|(?<often>how often|how many times|(?:the )?number of times)(?: they| each(?: of them| one)?)(?: (?:have|has|did|all|ever))* (?:bought|buy|ordered|order))\b/u;

/** "… spent with us in total": all that they ever did, which is what a ranking goes by. */
function withoutInTotal(rest: readonly Item[]): readonly Item[] {
  const words = inTotal.exec(wordsOf(rest.slice(0, 4)))?.[0].split(" ").length ?? 0;
  const behind = rest.findIndex(
    (_, at) => words > 0 && wordsOf(rest.slice(0, at)).split(" ").length >= words && at > 0,
  );
  return behind < 0 ? (words > 0 ? [] : rest) : rest.slice(behind);
}
const inTotal =
  /^(?:with us |here |at ours )?(?:in total|in all|altogether|all together|overall|so far|over the years|all told|to date)\b/u;
