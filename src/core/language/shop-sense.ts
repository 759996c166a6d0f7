import type { Board } from "./board.ts";
import { has, type Item } from "./items.ts";

const placing = new Set(["in", "from", "at", "around", "near", "of", "to", "via", "through", "on"]);
const naming = new Set(["tagged", "tag", "labelled", "called", "as", "source"]);

/**
 * Whether a word of the shop is meant as such where it is also a word of ours: "Nice" and
 * "Reading" are cities after "in", or with a capital inside the sentence; a tag "new" is one
 * after "tagged".
 */
export function isPlace(item: Item, board: Board): boolean {
  if (item.concepts.size === 0 || item.last > item.first) return true;
  const before = board.before(item);
  const after = board.after(item);
  if (placing.has(before?.word ?? "") || naming.has(before?.word ?? "")) return true;
  if (has(before, "TAGS_FIELD", "NOT", "WITHOUT", "EXCEPT", "SOURCE_FIELD")) return true;
  if (has(after, "TAGS_FIELD", "CUSTOMER", "CONTACT") && !has(item, "NEW", "TOP")) return true;
  return item.capital && item.shop.city !== undefined && board.items[0] !== item;
}
