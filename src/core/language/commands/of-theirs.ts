import { fieldConcepts } from "../fields.ts";
import { has, type Item, wordOf } from "../items.ts";
import { isFiller } from "./part.ts";
import type { Said } from "./said.ts";

/**
 * "push Imran's wedding quote to Monday", "cancel the workshop invite for Ana": what there is to do
 * for somebody, told by whose it is and its words; a sale, a tag and a detail are no such thing.
 */
export const ofTheirs =
  <Meaning>(means: (said: Said) => Meaning | undefined, links = /^(?:for|with)$/) =>
  (said: Said): Meaning | undefined => {
    const items = said.items("text");
    const at = items.findIndex(({ name }) => name?.contact === true && name.full);
    const isOther = items.some(isOtherThing) || isOfTags(items);
    return isTheirs(items, at, links) && !isOther && said.skipped.every(isNoPerson)
      ? means(said)
      : undefined;
  };
/** "Ana's …", "… for Ana", "the Ana Lopez invoice". */
const isTheirs = (items: readonly Item[], at: number, links: RegExp): boolean => {
  if (at < 0) return false;
  const [before, after] = [wordOf(items[at - 1]), wordOf(items[at + 1])];
  return (
    after === "'s" || links.test(before) || (/^(?:my|the|that|this)$/.test(before) && after !== "")
  );
};
const isNoPerson = ({ name }: Item): boolean => name?.full !== true;
/** "drop Ana's vip": nothing but tags is said to be theirs. */
const isOfTags = (items: readonly Item[]): boolean =>
  items.some(({ shop }) => shop.tag !== undefined) &&
  items.every(
    (item) =>
      (item.name !== undefined && (item.name.full || !item.name.weak)) ||
      item.shop.tag !== undefined ||
      isFiller(item),
  );
const isOtherThing = (item: Item): boolean =>
  item.name === undefined &&
  (item.mark !== undefined ||
    item.entities.some(({ kind, sure }) => sure && kind === "money") ||
    has(
      item,
      "LOGS",
      "A_NOTE",
      "A_SALE",
      "TAG_NOUN",
      "CONTACT_NOUN",
      "ORDER",
      "REFUND",
      "OWNER_FIELD",
    ) ||
    fieldConcepts.some(([concept]) => has(item, concept)));
