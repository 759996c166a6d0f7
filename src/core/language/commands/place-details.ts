import { distance } from "fastest-levenshtein";
import { fold } from "../../text.ts";
import { isUnheard, type Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { countryIn, isRegion } from "../regions.ts";
import { type Part, textOf } from "./part.ts";
import type { Details } from "./details.ts";
import type { Said } from "./said.ts";
import type { Taken } from "./taken.ts";

const homeOf = ({ situation }: Part): string | undefined => situation.vocabulary.countries[0];

/** The country that what is said for a place is the name of. */
const countryOf = ({ part }: Said, text: string): string | undefined =>
  countryIn(text, homeOf(part));

/** Words that are no city, whatever is said of them: a country's name, a part of one. */
export const isArea = (part: Part, text: string): boolean =>
  countryIn(text, homeOf(part)) !== undefined || isRegion(text) || /^\p{Lu}{2,3}$/u.test(text);

/** A city as typed, unless it is no place or goes on. */
const city = (said: Said, name: string): Details | undefined => {
  const items = said.items("words");
  const isNone =
    isArea(said.part, name) || namesGoods(items) || namesMember(items) || tellsOfEntry(items);
  return isNone || goesOn(said.part, items) ? undefined : { set: { city: name } };
};

/** "her city is unknown", "his company should be checked": how it is with the entry, and no value. */
export const tellsOfEntry = (items: readonly Item[]): boolean => {
  const said = items.filter(({ capital, shop }) => !capital && shop.city === undefined);
  const [only, ...others] = said.map(({ word }) => word);
  const isSlipOfOne =
    others.length === 0 && only !== undefined && only.length > 4 && states.some(isNear(only));
  return isSlipOfOne || entry.test(wordsOf(said));
};
/** "viible", "viisble": a key off. */
export const isNear = (word: string) => (state: string) =>
  state.length > 4 && state[0] === word[0] && distance(word, state) < (word.length > 5 ? 3 : 2);
const states = (
  "un ?known|known|not known|missing|visible|hidden|empty|blank|private|secret|mandatory|required|optional|" +
  "checked|double checked|updated|verified|confirmed|corrected|amended|fixed|changed|removed|deleted|cleared|" +
  "filled|filled in|entered|recorded|stored|saved|shown|noted|correct|right|fine|ok|okay|clear|unclear|" +
  "unsure|irrelevant|important|up to date|outdated|the same|unchanged|different|similar|better|complete|" +
  "incomplete|there|here|somewhere|elsewhere|nowhere|anywhere"
).split("|");
const entry = new RegExp(`^(?:${states.join("|")})$`, "u");

/** "niagara" before "falls": a place goes on with a word of places. */
const goesOn = ({ items: all }: Part, items: readonly Item[]): boolean => {
  const last = items.at(-1);
  const next = last && all[all.indexOf(last) + 1];
  return next !== undefined && ofPlaces.test(next.word);
};
const ofPlaces =
  /^(?:falls|springs|beach|bay|lake|lakes|river|hills?|heights|valley|park|city|town|village|island|harbour|harbor|junction|bridge|creek|wells|grove|gardens|ridge|rapids|cove|shore|mills?)$/u;

/** A product of the shop and no more: "moved on to the Pruning Workshop" tells of no place. */
export const namesGoods = (items: readonly Item[]): boolean =>
  items.some(({ shop }) => shop.product !== undefined && shop.city === undefined) &&
  items.every(
    ({ mark, shop, word }) => mark !== undefined || shop.product !== undefined || word === "the",
  );

/** Somebody of the team and no more: "moved to Ben" and "belongs to Ben" tell of no place and no company. */
export const namesMember = (items: readonly Item[]): boolean =>
  items.some(({ shop }) => shop.member !== undefined) &&
  items.every(
    ({ mark, name, shop }) =>
      mark !== undefined ||
      (shop.member !== undefined && shop.city === undefined && name?.company !== true),
  );

/** "city Bonn": whatever it is, but no country. */
export const cityTyped = (said: Said): Details | undefined => city(said, said.text("words"));

/** A place nobody lives in yet is known by its capital letters; a country's name is the country. */
export function moved(said: Said): Details | undefined {
  if (!said.items("words").every(isNameWord) || said.words.some(isSlip)) return undefined;
  return placed(said, said.text("words"));
}

/** "lives in tallaght": of somebody new, words of which nothing else is known. */
export function settled(said: Said): Details | undefined {
  const items = said.items("words");
  const isPlace = items.every((item) => isNameWord(item) || isUnheard(item));
  return isPlace && items.length < 3 ? placed(said, asName(said.text("words"))) : undefined;
}

/** "from Kenya": no company's name. */
export const countryNamed = (said: Said): Details | undefined => {
  const country = countryOf(said, said.text("words"));
  return country === undefined ? undefined : { set: { country } };
};

const placed = (said: Said, name: string): Details | undefined =>
  countryNamed(said) ?? city(said, name);

/** "Portland, OR", "Toronto, Canada": the country has a field, a part of it has none. */
export function cityInArea(said: Said): Details | undefined {
  const name = said.values("city")[0] ?? said.text("words");
  const isName = said.has("city") || said.items("words").every(isNameWord);
  const town = isName && !said.words.some(isSlip) ? city(said, name) : undefined;
  const area = said.text("area");
  const country = isRegion(area) ? undefined : countryOf(said, area);
  if (town === undefined) return undefined;
  return country === undefined ? { ...town, left: [area] } : { set: { ...town.set, country } };
}

/** "in CA" may be a part of the own country. */
export const countryStored = (said: Said): Details | undefined =>
  isRegion(textOf(said.part, said.items("country")))
    ? undefined
    : { set: { country: said.values("country")[0] } };

/** "works at a school in Guelph": no company's name, but where they are. */
export const employedNear = (said: Said): Details => ({
  set: { city: said.values("city")[0] },
  left: [said.text("words")],
});

/** "Ana is in Leeds, so move her reminder": where she is tells why, and nobody moved there. */
export const isThereForNow = ({ text, items }: Part, set: NonNullable<Details["set"]>): boolean => {
  const [, place = "", beside = ""] = isThere.exec(text) ?? [];
  const told = `${text.slice(0, items[0]?.start)} ${beside}`;
  return (
    Object.keys(set).every((field) => field === "city" || field === "country") &&
    place !== "" &&
    /\p{L}/u.test(told) &&
    !placedThere.test(`${place} ${told}`)
  );
};
const isThere =
  /(?:\bis|\bare|['’]s) in (?!now\b)([^,.;:!–-]+?)(?:$|(?:\s*[,.;:!–-]|\s+(?:so|and|but|when|while|because)\b)(.*)$)/isu;
const placedThere =
  /\b(?:chang\w*|updat\w*|correct\w*|fix\w*|amend\w*|not(?:e|ed)|put|set|card|record|file|books?|address|city|country|now|these days|mov(?:ed|ing)|lives?|living|new|any ?more|no longer|fyi|heads ?up)\b/iu;

/** A part of a country, or a country, named behind a place. */
export function* readArea(part: Part, at: number): Generator<Taken> {
  for (const count of [3, 2, 1]) {
    const items = part.items.slice(at, at + count);
    const text = textOf(part, items);
    const isName = items.length === count && items.every(isNameWord);
    if (isName && (isRegion(text) || countryIn(text, undefined) !== undefined))
      yield { slot: "area", values: [text], items, next: at + count };
  }
}

const asName = (text: string): string =>
  text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

const particles = new Set("am|an|der|die|de|la|le|du|des|of|the|and|und|upon|van|von".split("|"));
export const isNameWord = ({ capital, mark, word }: Item): boolean =>
  capital || mark !== undefined || particles.has(word);

/** "loves" is not "lives". */
export const isSlip = ({ word, text }: Item): boolean => word !== fold(text);
