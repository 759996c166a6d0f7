import { titles } from "../../contacts/titles.ts";
import type { ContactRef } from "../../intent.ts";
import { has, type Item, wordOf } from "../items.ts";
import { fold } from "../../text.ts";
import { isStop } from "../sentence.ts";
import type { NamedSpan } from "../people-in-text.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { detailOf } from "./told-apart.ts";
import { spelledOut } from "../words/spelling.ts";
import { groupAt } from "./of-company.ts";
import { isCutBefore, isFiller, isPoint, lastOne } from "./part.ts";
import { isUnreal } from "./hedge.ts";

/** Somebody named in a command, with the place of the first piece after them. */
export interface Person {
  readonly contact: ContactRef;
  readonly items: readonly Item[];
  readonly next: number;
}

const pronouns = new Set(["him", "her", "them", "he", "she", "his", "hers", "their", "they"]);
/** "Mr", whose full stop ends nothing. */
export const isTitle = (item: Item | undefined): boolean =>
  item !== undefined && titles.has(fold(item.word));

export const isPronoun = (item: Item | undefined): boolean =>
  item !== undefined && pronouns.has(item.word);

/** "that customer", "this contact": the one spoken of. */
const isThatOne = (items: readonly Item[], at: number): boolean =>
  (["that", "this"].includes(items[at]?.word ?? "") &&
    /^(?:contact|customer|client|person|account|prospect)$/.test(items[at + 1]?.word ?? "")) ||
  isOneDeleted(items, at);

/** "…. Delete the contact.": the one spoken of, where nobody is named behind it. */
const isOneDeleted = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], "DELETE") &&
  items[at]?.word === "the" &&
  /^(?:contact|customer|client|person|record|entry|card)$/.test(items[at + 1]?.word ?? "") &&
  (items[at + 2] === undefined ||
    isStop(items[at + 2]) ||
    /^(?:please|now)$/.test(wordOf(items[at + 2])));

/** Whether somebody is meant who was named before: "her", "that customer". */
export const meansSomebody = (items: readonly Item[]): boolean =>
  items.some((item, at) => isPronoun(item) || isThatOne(items, at));

/** Whether nothing is known of the word: it may be a name we do not have. */
const isUnknown = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.mark === undefined &&
  !isPoint(item) &&
  !isUnreal(item) &&
  !nobody.test(item.word) &&
  /^(?!['’](?:ve|re|ll|d|m|s)$).*\p{L}/u.test(item.text) &&
  item.shop.product === undefined &&
  item.entities.every(({ sure }) => !sure) &&
  (item.concepts.size === 0 ? Object.keys(item.shop).length === 0 : isProper(item));

const nobody =
  /^(?:old|outdated|stale|half|quarter|ages|hours|forever|another|(?:wholesaler|supplier|distributor|manufacturer)s?)$/;

/** A known word written as a name is: "Jonathan Price"; or one that was only taken for a slip. */
const isProper = (item: Item): boolean =>
  item.first === item.last &&
  (item.capital
    ? !isFiller(item)
    : item.word !== item.text.toLowerCase() && !isShortForm(fold(item.text)));
/** "plz" is a way to write "please", and no name taken for a slip of it. */
const isShortForm = (word: string): boolean => spelledOut(word).join(" ") !== word;

/**
 * The person named at a place where a name is expected. A name nobody has is taken as typed, and
 * a word that follows half a name belongs to it, so that "Clara Jorgenson" is not taken for
 * another Clara: whoever resolves the name asks.
 */
export function personAt(
  items: readonly Item[],
  at: number,
  vocabulary: Vocabulary,
): Person | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  if (isTitle(item)) return titled(items, at, vocabulary);
  const member = ofGroup(items, at, vocabulary);
  if (member !== undefined) return member;
  if (item.name !== undefined && !isUnreal(item)) return named(items, at, vocabulary);
  return spokenOf(items, at) ?? (isUnknown(item) ? unknownPerson(items, at) : undefined);
}

/** "Mr Ray", "Mrs. Lopez" */
function titled(items: readonly Item[], at: number, vocabulary: Vocabulary): Person | undefined {
  const dot = items[at + 1]?.mark === "." ? 2 : 1;
  const person = personAt(items, at + dot, vocabulary);
  return person && { ...person, items: [...items.slice(at, at + 1), ...person.items] };
}

/** "Alder Realty, Ana Lopez, …": she who is of it. */
function ofGroup(items: readonly Item[], at: number, vocabulary: Vocabulary): Person | undefined {
  const group = groupAt(items, at, vocabulary);
  const person = group && named(items, group.next, vocabulary);
  return person && { ...ofCompany(group.company, person), items: items.slice(at, person.next) };
}
export const ofCompany = (company: string, person: Person): Person =>
  "name" in person.contact ? { ...person, contact: { company, ...person.contact } } : person;

/** "her", "that customer". */
function spokenOf(items: readonly Item[], at: number): Person | undefined {
  if (!isPronoun(items[at]) && !isThatOne(items, at)) return undefined;
  const end = at + (isPronoun(items[at]) ? 1 : 2);
  return { contact: lastOne, items: items.slice(at, end), next: afterName(items, end) };
}

function named(items: readonly Item[], at: number, vocabulary: Vocabulary): Person | undefined {
  const item = items[at];
  const found = item?.name;
  if (item === undefined || found === undefined) return undefined;
  const rest = restOfName(items, at, found, vocabulary);
  if (rest !== undefined) return rest;
  const after = afterName(items, at + 1);
  const detail = found.contact ? detailOf(items, after, vocabulary) : undefined;
  if (detail === undefined)
    return { contact: { name: found.said }, items: items.slice(at, at + 1), next: after };
  return {
    contact: { name: found.said, ...detail.more },
    items: [item, ...detail.items],
    next: afterName(items, at + 1 + detail.items.length),
  };
}

/** Somebody who is called more than those we know: "Clara Jorgenson", "Grace Hopper-Smith". */
function restOfName(
  items: readonly Item[],
  at: number,
  { full, said }: NamedSpan,
  vocabulary: Vocabulary,
): Person | undefined {
  const [next, second] = items.slice(at + 1, at + 3);
  const isHyphened = next?.mark === "·-" && second !== undefined && isNewName(second);
  const [link, last] = isHyphened ? ["-", second] : [" ", next];
  if (last === undefined || !(isHyphened || (!full && continues(last, vocabulary))))
    return undefined;
  const words = items.slice(at, at + (isHyphened ? 3 : 2));
  return {
    contact: { name: `${said}${link}${last.text}` },
    items: words,
    next: afterName(items, at + words.length),
  };
}

/** A word straight after half a name is the rest of it; so is the surname of others. */
const continues = (item: Item, vocabulary: Vocabulary): boolean =>
  item.name === undefined
    ? isUnknown(item) && (item.capital || item.word.length > 2)
    : isSurname(item, vocabulary);

/** "Silva": the last word of somebody's name, and nobody's first. */
function isSurname({ name }: Item, { namesWith }: Vocabulary): boolean {
  if (name === undefined || name.full || name.weak) return false;
  const word = fold(name.said);
  const people = namesWith([word]).filter(({ kind }) => kind === "contact");
  return people.length > 0 && people.every((each) => fold(each.name).endsWith(` ${word}`));
}

/** "Grace Hopper-Smith": the other half of a name that is no other word. */
const isNewName = (item: Item): boolean =>
  item.mark === undefined && (isUnknown(item) || isNameWord(item));

const isNameWord = (item: Item): boolean =>
  item.name !== undefined && (item.capital || !isUnreal(item));

function unknownPerson(items: readonly Item[], at: number): Person | undefined {
  const found = newcomerAt(items, at);
  // "Gave Ana Lopez her money back": a verb before somebody we have, and none of their name.
  const isVerb = items[at]?.concepts.size !== 0 && items[at + 1]?.name?.full === true;
  return isVerb
    ? undefined
    : found && { contact: { name: found.name }, items: found.items, next: found.next };
}

/** A name nobody need have yet, of up to four words: "Jo-Ann D'Arcy". */
export function newcomerAt(
  items: readonly Item[],
  at: number,
): { readonly name: string; readonly items: readonly Item[]; readonly next: number } | undefined {
  const words: Item[] = [];
  for (const [place, item] of items.slice(at, at + 4).entries()) {
    const isCut = place > 0 && isCutBefore(items, at + place);
    if (isCut || !mayBeOfName(item, place) || isPast(words, item)) break;
    words.push(item);
  }
  if (words.at(-1)?.mark !== undefined) words.pop();
  if (words.length === 0) return undefined;
  const name = words
    .map((item) => (item === words.at(-1) ? saidOf(item) : withItsS(item)))
    .join(" ")
    .replace(/ - /g, "-");
  return { name, items: words, next: afterName(items, at + words.length) };
}

const mayBeOfName = (item: Item, place: number): boolean =>
  (item.mark === "·-" && place > 0) || isUnknown(item) || isNameWord(item);

const saidOf = (item: Item): string => item.name?.said ?? item.mark?.slice(1) ?? item.text;
/** "lucas hill": with more of the name behind it no "s" is that of "luca's". */
const withItsS = (item: Item): string =>
  item.text === `${item.name?.said}s` ? item.text : saidOf(item);

/** "Hector McAllister fra": written with capitals, a name ends where they end. */
const isPast = (words: readonly Item[], item: Item): boolean =>
  (words.length > 0 && has(item, "CITY_FIELD", "SOURCE_FIELD", "COMPANY_FIELD", "TAGS_FIELD")) ||
  (words.length > 1 && words.every(isOfName) && !isOfName(item));
const isOfName = ({ capital, mark, word }: Item): boolean =>
  capital || mark !== undefined || particles.has(word);
/** Small words inside a name: "van", "de la". */
export const particles: ReadonlySet<string> = new Set(
  "de|da|do|dos|das|del|della|di|du|des|la|le|el|al|bin|ibn|ben|von|van|vom|zu|zur|der|den|ter|ten|y|e|af|av|mac|mc|st|jr|sr".split(
    "|",
  ),
);

/** Past the "'s" of a name, and past a ")" that closes a company. */
function afterName(items: readonly Item[], at: number): number {
  let next = at;
  while (items[next]?.word === "'s") next++;
  return next;
}

/** Whether the person is named and not only meant ("him"). */
export const isNamedPerson = ({ items }: Person): boolean =>
  items.some(({ name }) => name !== undefined);
