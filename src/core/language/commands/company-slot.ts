import { has, type Item, wordOf } from "../items.ts";
import { type Part, textOf } from "./part.ts";
import { isSlip, namesMember } from "./place-details.ts";
import { isSlip as isTypedFor } from "./retracting-slips.ts";
import type { Said } from "./said.ts";
import { wordsOf } from "../sentence.ts";
import type { Taken } from "./taken.ts";
import { readWords } from "./text-slots.ts";

/** A company as typed: "Hill, Roy & Sons", "Alder, Inc", else a few words up to the next stop. */
export function* readCompany(part: Part, at: number): Generator<Taken> {
  const short = [...readWords(part, at)].filter(
    ({ items, next }) => isOneName(items) && !goesOn(items, part.items[next]),
  );
  for (const words of short) {
    const next = pastPartners(part.items, words.next);
    if (next === undefined) continue;
    const items = part.items.slice(at, next);
    yield { slot: "words", values: [textOf(part, items)], items, next };
  }
  yield* short;
}

/** "Hill Books", though books say nothing elsewhere: what is written as a name behind a name is of it. */
const goesOn = (items: readonly Item[], next: Item | undefined): boolean =>
  items.at(-1)?.capital === true &&
  next !== undefined &&
  next.mark === undefined &&
  next.name === undefined &&
  next.entities.length === 0 &&
  Object.keys(next.shop).length === 0 &&
  /^\p{Lu}\p{Ll}+$/u.test(next.text);

/** Past a comma and the names behind it that belong to a company's name; undefined where none do. */
function pastPartners(items: readonly Item[], at: number): number | undefined {
  if (items[at]?.mark !== ",") return undefined;
  let end = at + 1;
  while (isOfName(items, end)) end++;
  return arePartners(items.slice(at + 1, end)) ? end : undefined;
}

/** "Roy & Sons", "Inc"; no cities, and nobody else that something is told of. */
const arePartners = (names: readonly Item[]): boolean => {
  const isPlaces = names.every((item) => has(item, "AND") || item.shop.city !== undefined);
  const isListed = names.some((item) => has(item, "AND")) && !names.some(isContact);
  return !isPlaces && (isListed || forms.test(wordOf(names.at(-1))));
};

/** "Alder Realty and call": what is written small behind a name goes on with something else. */
export const isOneName = (items: readonly Item[]): boolean => {
  const and = items.findIndex((item) => has(item, "AND"));
  const isOne =
    and < 0 ||
    items[0]?.capital !== true ||
    items[and + 1]?.capital === true ||
    forms.test(wordOf(items[and + 1]));
  return isOne && !onDays.test(wordsOf(items));
};

/** "Alder Realty on Fridays" */
const onDays = / on (?:(?:mon|tues|wednes|thurs|fri|satur|sun|week)days|weekends)$/;

const forms =
  /^(?:inc|ltd|limited|llc|llp|plc|co|corp|gmbh|sons|daughters|brothers|bros|partners|associates)$/;

const isContact = ({ name }: Item): boolean => name?.contact === true && name.full;

const isOfName = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  if (item === undefined) return false;
  if (has(item, "AND")) return items[at + 1]?.capital === true;
  const isOther = item.shop.member !== undefined || item.shop.tag !== undefined;
  return !isOther && (item.capital || item.mark === ",");
};

/** What is written where a company may stand, and is none or more than one. */
export const isNoCompany = (said: Said): boolean =>
  said.items("words").some(isPerson) ||
  (namesMember(said.items("words")) && !said.words.some(isLabel)) ||
  isOfKin(said) ||
  (isSomebodys(said.items("words")) && !said.words.some(isLabel)) ||
  isClause(said.items("words")) ||
  isInCity(said.items("words")) ||
  said.words.some(isNameTakenForSlip);

/** "Ben's club", where Ben is one of us, "Ana's brother": whose it is, and no name of a firm. */
const isSomebodys = ([who, possessive, ...rest]: readonly Item[]): boolean =>
  possessive?.word === "'s" &&
  rest.length > 0 &&
  !rest.some(({ capital }) => capital) &&
  (who?.shop.member !== undefined || rest.some(({ word }) => isKin(word)));

/** "company roche haulage": what follows is one, however it is written. */
export const isLabel = ({ word }: Item): boolean =>
  /^(?:company|firm|business|employer)$/.test(word);

/** "a friend of Ana's": whatever may be called so, nobody works there. */
const isOfKin = ({ part, words }: Said): boolean => {
  const [link] = words;
  const at = link === undefined ? -1 : part.items.indexOf(link);
  return link?.word === "of" && kin.test(wordOf(part.items[at - 1]));
};
/** A relative or a friend, or a slip of the keys from one: whom somebody has, and who is not that somebody. */
export const isKin = (typed: string): boolean => {
  const word = typed.toLowerCase();
  return kin.test(word) || (word.length > 4 && nearest.some((each) => isTypedFor(each, word)));
};
const nearest =
  "friend sister brother mother father daughter husband spouse cousin uncle niece nephew neighbour".split(
    " ",
  );
const kin =
  /(?:^|\b)(?:(?:girl|boy|school|best )?friend|mate|pal|buddy|flatmate|sister|brother|mother|mum|mom|father|dad|daughter|son|wife|husband|spouse|fianc[eé]e?|cousin|aunt|uncle|niece|nephew|neighbou?r|relative|relation|acquaintance|twin|in law|grand(?:mother|father|son|daughter))s?$/;
/** "friend of Ana Lopez": nobody works at her. */
const isPerson = ({ name }: Item): boolean => name?.contact === true && name.full && !name.company;
/** "…, that's the firm, I mix them up": somebody does something. */
const isClause = ([first, next]: readonly Item[]): boolean =>
  /^(?:i|we|you|he|she|they|it|this|that)(?:'\p{L}+)?$/u.test(wordOf(first)) &&
  next?.capital !== true;
/** "Alder" is no slip of "alter". */
const isNameTakenForSlip = (item: Item): boolean => item.capital && isSlip(item);
const isInCity = (items: readonly Item[]): boolean =>
  items.at(-1)?.shop.city !== undefined && /^(?:in|at)$/.test(items.at(-2)?.word ?? "");

/** A word that says by itself that a name is of a business. */
export const isBusinessWord = ({ word }: Item): boolean => businesses.has(word);
const businesses = new Set(
  (
    "cafe|café|coffee|bar|pub|inn|restaurant|bistro|bakery|hotel|guesthouse|hostel|shop|store|stores|market|salon|studio|studios|gallery|" +
    "garage|farm|farms|nursery|gardens|florist|florists|flowers|events|weddings|catering|school|college|church|clinic|surgery|pharmacy|" +
    "brasserie|trattoria|pizzeria|boutique|bookshop|realty|landscapes|landscaping|agency|brewery|vineyard|winery|logistics|consulting|associates|theatre|theater|academy|museum|foundation|" +
    "office|offices|solutions|services|group|partners|sons|brothers|company|co|ltd|limited|inc|llc|plc|gmbh|ag|kg|ug|bv|sarl"
  ).split("|"),
);
