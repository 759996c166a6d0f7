import type { Item } from "../items.ts";
import { isNoCompany } from "./company-slot.ts";
import type { Details } from "./details.ts";
import { textOf } from "./part.ts";
import { isNameWord, tellsOfEntry } from "./place-details.ts";
import type { Said } from "./said.ts";

/** Whom they work for. */
export const employed = (said: Said): Details | undefined => {
  const isVague = said.concept("IS_AT") !== undefined || said.skipped.some(isArticle);
  const isNamed = said.words.some(isLabel) || isCompany(said.items("words"), isVague);
  const items = said.items("words");
  const isOurs = items.every(({ mark, shop }) => mark !== undefined || shop.member !== undefined);
  const isNone = isNoCompany(said) || tellsOfEntry(items) || (isOurs && !said.words.some(isLabel));
  return isNamed && !isNone ? { set: { company: said.text("words") } } : undefined;
};
/** "Alder Realty, Boise": where the company is, which need not be where they live. */
export const employedIn = (said: Said): Details | undefined => {
  const place = textOf(said.part, [...said.items("city"), ...said.items("area")]);
  const company = employed(said);
  return company && { ...company, left: [place] };
};
/** "company roche haulage": what follows is one, however it is written. */
const isLabel = ({ word }: Item): boolean => /^(?:company|firm|business|employer)$/.test(word);

const isArticle = ({ word }: Item): boolean => ["a", "an", "the", "our", "on"].includes(word);

/** Written as a name, or known: one may work "at home", "for free" and "at the weekend". */
function isCompany(items: readonly Item[], isVague: boolean): boolean {
  const isKnown = (item: Item) => item.name?.company === true;
  return isVague
    ? items.every((item) => isKnown(item) || isNameWord(item))
    : items.some((item) => isKnown(item) || item.capital);
}
