import { has, type Item } from "./items.ts";
import { contentOf, isStop, wordsOf } from "./sentence.ts";

/**
 * "I have to order cards for the August birthdays and need the number": what the shop itself is to
 * get tells of nobody who bought it.
 */
export function isOwnOrder(items: readonly Item[]): boolean {
  const said = contentOf(items);
  const act = said.findIndex(({ word }) => /^(?:order|buy|restock|purchase|reorder)$/.test(word));
  const goods = said.slice(act + 1, act + 4);
  return (
    act > 1 &&
    act < 8 &&
    planned.test(wordsOf(said.slice(0, act))) &&
    goods.some(({ shop }) => shop.product !== undefined) &&
    !goods.some((item) => has(item, "CUSTOMER", "CONTACT")) &&
    !items.slice(0, -1).some(isStop)
  );
}
const planned =
  /^(?:(?:so|and|ok|hi|please|now) )*(?:i|we)\b(?! (?:would|'d|want) (?:like )?to know)(?:.* and)? (?:have|need|want|want to|must|should|ought|am going|are going|have got)(?: to)?$/u;
