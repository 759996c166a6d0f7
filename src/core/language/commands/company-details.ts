import { has, type Item, wordOf } from "../items.ts";
import { isBusinessWord, isLabel, isNoCompany } from "./company-slot.ts";
import type { Details } from "./details.ts";
import { textOf } from "./part.ts";
import { isNameWord, isNear, tellsOfEntry } from "./place-details.ts";
import type { Said } from "./said.ts";

/** Whom they work for. */
export const employed = (said: Said): Details | undefined => {
  const isVague = said.concept("IS_AT") !== undefined || said.skipped.some(isArticle);
  const isNamed = said.words.some(isLabel) || isCompany(said.items("words"), isVague);
  const items = said.items("words");
  const isNone = isNoCompany(said) || tellsOfEntry(items) || tellsOfFirm(said);
  return isNamed && !isNone && !isElsewhere(said)
    ? { set: { company: said.text("words") } }
    : undefined;
};
/** "his company is a joy to work with", "her firm is bankrupt": how it is with the firm, and no name of one. */
const tellsOfFirm = (said: Said): boolean => {
  const items = said.items("words");
  const first = wordOf(items[0]);
  return (
    !items.some((item) => item.capital || item.name?.company === true || isBusinessWord(item)) &&
    (said.skipped.some(({ word }) => /^an?$/.test(word)) ||
      howItIs.some((each) => each === first || isNear(first)(each)))
  );
};
const howItIs =
  "very|really|so|too|quite|pretty|rather|super|not|no|in|on|off|out|up|down|under|about|going|doing|getting|great|good|bad|lovely|nice|brilliant|fantastic|excellent|amazing|awful|terrible|horrible|dreadful|hopeless|useless|reliable|unreliable|slow|fast|late|easy|hard|difficult|big|huge|large|small|tiny|rich|poor|broke|bust|bankrupt|insolvent|skint|growing|booming|thriving|flourishing|struggling|failing|shrinking|expanding|hiring|recruiting|closing|closed|folding|folded|shut|shutting|gone|dead|finished|moving|relocating|merging|restructuring|worth|mad|crazy|picky|fussy|stingy|generous|expensive|cheap".split(
    "|",
  );

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

/** "is with Tom Price": somebody, where it is no firm by its name; "is at the Dentist" says where she is. */
const isElsewhere = (said: Said): boolean => {
  const items = said.items("words");
  const at = wordOf(said.words.find((item) => has(item, "IS_AT")));
  const isKnown = items.some((item) => item.name?.company === true || isBusinessWord(item));
  const next = said.part.items.find(({ start }) => start === items.at(-1)?.end);
  return (
    (/\bwith$/.test(at) && !isKnown && !items.some((item) => has(item, "AND"))) ||
    next?.word === "'s" ||
    (/\bat$/.test(at) && items.length === 1 && nobodysFirm.test(wordOf(items[0])))
  );
};
const nobodysFirm =
  /^(?:home|work|school|uni|university|college|church|dentist|doctor|doctors|hospital|clinic|gym|vet|vets|hairdresser|hairdressers|beach|airport|station|bank|party|wedding|funeral|market|shops?|door|counter|till|desk|office|pub|park|rest|ease|risk|sea|last|once|lunch|dinner|breakfast)$/;
