import type { Item } from "../items.ts";
import { isLabel, isNoCompany } from "./company-slot.ts";
import type { Details } from "./details.ts";
import { textOf } from "./part.ts";
import { isNameWord, tellsOfEntry } from "./place-details.ts";
import type { Said } from "./said.ts";

/** Whom they work for. */
export const employed = (said: Said): Details | undefined => {
  const isVague = said.concept("IS_AT") !== undefined || said.skipped.some(isArticle);
  const isNamed = said.words.some(isLabel) || isCompany(said.items("words"), isVague);
  const items = said.items("words");
  const isNone = isNoCompany(said) || tellsOfEntry(items);
  return isNamed && !isNone ? { set: { company: said.text("words") } } : undefined;
};
/** "Alder Realty, Boise": where the company is, which need not be where they live. */
export const employedIn = (said: Said): Details | undefined => {
  const place = textOf(said.part, [...said.items("city"), ...said.items("area")]);
  const company = employed(said);
  return company && { ...company, left: [place] };
};
const isArticle = ({ word }: Item): boolean => ["a", "an", "the", "our", "on"].includes(word);

/** Written as a name, or known: one may work "at home", "for free" and "at the weekend". */
function isCompany(items: readonly Item[], isVague: boolean): boolean {
  const isKnown = (item: Item) => item.name?.company === true;
  return isVague
    ? items.every((item) => isKnown(item) || isNameWord(item))
    : items.some((item) => isKnown(item) || item.capital);
}
