import { entityIn, has, isSurelyNamed, type Item } from "../items.ts";
import { contentOf } from "../sentence.ts";
import { isFiller, isPoint } from "./part.ts";
import { type Report, reportOf } from "./report.ts";
import type { Said } from "./said.ts";
import { isAtOurs } from "./visit-way.ts";

/** "Ana dropped off an old photo": a thing, and no money, tag or crowd that she brought. */
export function broughtIn(said: Said): Report | undefined {
  const [first, ...rest] = contentOf(said.items("note"));
  const isKnown = said.items("people").some(isSurelyNamed);
  const isThing = first !== undefined && (isOne.test(first.word) || isNumber(first));
  const isPlain = rest.some((item) => !isFiller(item)) && !rest.some(isNoThing);
  const found = isKnown && isThing && isPlain ? reportOf("visit", "in")(said) : undefined;
  const from = said.part.items.findIndex((item) => has(item, "BROUGHT_IN"));
  return found && { ...found, end: from };
}
const isOne = /^(?:an?|the|his|her|their|some|another|one|both)$/;
const isNumber = (item: Item): boolean => entityIn(item, "number") !== undefined;
const isNoThing = (item: Item): boolean =>
  item.shop.tag !== undefined ||
  has(item, "CUSTOMER", "CONTACT_BOOK", "ORDER", "SPEND", "PROFIT") ||
  /^(?:radar|map|face|business)$/.test(item.word) ||
  item.entities.some(({ kind, sure }) => sure && (kind === "money" || kind === "duration")) ||
  (entityIn(item, "period")?.sure === true && !isPoint(item));

/** "Ana at the counter, …": she came to us; "Ana in person" may have been anywhere. */
export const atOurs = (said: Said): Report | undefined =>
  reportOf("visit", isAtOurs(said.words) ? "in" : undefined)(said);

/** "Ana popped in on Monday" came to us; "Ana popped in on Tom" is nothing to us. */
export const cameOnADay = (said: Said): Report | undefined => {
  const [first] = said.items("note");
  return first !== undefined && isPoint(first) ? reportOf("visit", "in")(said) : undefined;
};
