import type { Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";

/**
 * "what is Leeds Pottery Company charging for mugs", "what do others ask for a course": what a thing
 * costs, here or elsewhere, is in no list of ours, and who bought it in Leeds is no answer.
 */
export const isOfPrices = (items: readonly Item[]): boolean => {
  const words = wordsOf(items);
  return charging.test(words) || elsewhere.test(words) || items.some(isBusinessOfPlace);
};
const charging =
  /\b(?:what|how much)\b(?!.* \b(?:did|have|has|had|was|were|been)\b).*\b(?:charges?|charging|(?:is|are|'s|'re) asking)\b.* for\b|\b(?:charge|charges|charging) (?:more|less|extra|too much)\b/u;
const elsewhere =
  /\b(?:other|rival|competing|neighbou?ring) (?:shops?|stores?|places?|businesses|sellers?|dealers?)\b|\b(?:our |the )?(?:competitors?|competition|rivals?)(?: |$)|\b(?:shop|place|store|lot) (?:next door|down the (?:road|street)|across the (?:road|street)|over the road)\b/u;

/** "Leeds Pottery Company": a business that is named after its town, and nobody who lives there. */
function isBusinessOfPlace(item: Item, at: number, items: readonly Item[]): boolean {
  if (item.shop.city === undefined || !item.capital || item.name?.company === true) return false;
  const end = items.slice(at + 1, at + 4).findIndex(({ word }) => business.test(word));
  return (
    end >= 0 && items.slice(at + 1, at + 2 + end).every(({ capital, mark }) => capital && !mark)
  );
}
const business =
  /^(?:company|co|ltd|limited|inc|llc|stores?|shop|outfitters|supply|supplies|sports|emporium|traders|trading|market|warehouse|brothers|bros|sons)$/u;
