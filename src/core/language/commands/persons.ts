import { titles } from "../../contacts/titles.ts";
import type { ContactRef } from "../../intent.ts";
import { has, isSurelyNamed, isUnheard, type Item, wordOf } from "../items.ts";
import { fold } from "../../text.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { spelledOut } from "../words/spelling.ts";
import { isFiller, isPoint, lastOne } from "./part.ts";
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
const links = new Set(["of", "from", "at", "in", "(", ","]);

export const isPronoun = (item: Item | undefined): boolean =>
  item !== undefined && pronouns.has(item.word);

/** "that customer", "this contact": the one spoken of. */
const isThatOne = (items: readonly Item[], at: number): boolean =>
  ["that", "this"].includes(items[at]?.word ?? "") &&
  /^(?:contact|customer|client|person|account|prospect)$/.test(items[at + 1]?.word ?? "");

/** Whether somebody is meant who was named before: "her", "that customer". */
export const meansSomebody = (items: readonly Item[]): boolean =>
  items.some((item, at) => isPronoun(item) || isThatOne(items, at));

/** Whether nothing is known of the word: it may be a name we do not have. */
const isUnknown = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.mark === undefined &&
  !isPoint(item) &&
  !isUnreal(item) &&
  !/^(?:half|quarter|ages|hours|forever)$/.test(item.word) &&
  /\p{L}/u.test(item.text) &&
  item.shop.product === undefined &&
  item.entities.every(({ sure }) => !sure) &&
  (item.concepts.size === 0 ? Object.keys(item.shop).length === 0 : isProper(item));

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
  if (isTitle(item)) {
    const dot = items[at + 1]?.mark === "." ? 2 : 1;
    const named = personAt(items, at + dot, vocabulary);
    return named && { ...named, items: [item, ...named.items] };
  }
  if (item.name !== undefined && !isUnreal(item)) return named(items, at, vocabulary);
  return spokenOf(items, at) ?? (isUnknown(item) ? unknownPerson(items, at) : undefined);
}

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
  const own = items.slice(at, at + 1);
  const following = items[at + 1];
  if (!found.full && following !== undefined && continues(following)) {
    const name = `${found.said} ${following.text}`;
    return { contact: { name }, items: [item, following], next: afterName(items, at + 2) };
  }
  const detail = found.contact ? detailOf(items, afterName(items, at + 1), vocabulary) : undefined;
  if (detail !== undefined)
    return {
      contact: { name: found.said, ...detail.more },
      items: [item, ...detail.items],
      next: afterName(items, at + 1 + detail.items.length),
    };
  return { contact: { name: found.said }, items: own, next: afterName(items, at + 1) };
}

interface Detail {
  readonly more: { readonly company?: string; readonly city?: string };
  readonly items: readonly Item[];
}

/** "(Bell & Sons)", "from Café Morgenrot", "in Vienna": what tells two of one name apart. */
function detailOf(items: readonly Item[], at: number, vocabulary: Vocabulary): Detail | undefined {
  const [link, ...rest] = items.slice(at);
  const how = link?.mark ?? wordOf(link);
  const found = links.has(how) ? tellingApart(how, rest, vocabulary) : undefined;
  if (found === undefined) return undefined;
  const isClosed = how === "(" && rest[found.count]?.mark === ")";
  const count = 1 + found.count + (isClosed ? 1 : 0);
  return { more: found.more, items: items.slice(at, at + count) };
}

/** The company or city, and how many words it is. */
interface TellingApart {
  readonly more: Detail["more"];
  readonly count: number;
}

function tellingApart(
  how: string,
  items: readonly Item[],
  vocabulary: Vocabulary,
): TellingApart | undefined {
  const [detail] = items;
  const more = detail && (companyAfter(how, detail) ?? cityAfter(how, detail));
  return more ? { more, count: 1 } : partOfCompany(how, items, vocabulary);
}

const companyAfter = (link: string, { name }: Item): Detail["more"] | undefined =>
  name?.company === true && name.full && !name.contact && link !== "in"
    ? { company: name.said }
    : undefined;

/**
 * "Fiona from Harbourview": part of a company's name, and how many words of it. Behind a comma or
 * "at" such words may be of anything, as in "called Ana, old photo of hers".
 */
function partOfCompany(
  link: string,
  items: readonly Item[],
  { tokenCount }: Vocabulary,
): TellingApart | undefined {
  const isPart = (item: Item): boolean =>
    (item.capital || isUnheard(item)) &&
    item.name?.full !== true &&
    tokenCount(fold(item.text)).companies > 0;
  const end = items.findIndex((item) => !isPart(item));
  const words = end < 0 ? items : items.slice(0, end);
  return (link === "from" || link === "(") && words.length > 0
    ? { more: { company: words.map(({ text }) => text).join(" ") }, count: words.length }
    : undefined;
}

function cityAfter(link: string, { shop }: Item): Detail["more"] | undefined {
  const [city] = shop.city ?? [];
  return city !== undefined && ["(", "from", "in"].includes(link) ? { city } : undefined;
}

/** A word straight after half a name is the rest of it. */
const continues = (item: Item): boolean =>
  isUnknown(item) && (item.capital || item.word.length > 2) && item.name === undefined;

const isNameWord = (item: Item): boolean =>
  item.name !== undefined && (item.capital || !isUnreal(item));

function unknownPerson(items: readonly Item[], at: number): Person | undefined {
  const found = newcomerAt(items, at);
  return found && { contact: { name: found.name }, items: found.items, next: found.next };
}

/** A name nobody need have yet, of up to four words: "Jo-Ann D'Arcy". */
export function newcomerAt(
  items: readonly Item[],
  at: number,
): { readonly name: string; readonly items: readonly Item[]; readonly next: number } | undefined {
  const words: Item[] = [];
  for (const item of items.slice(at, at + 4)) {
    const isHyphen = item.mark === "·-" && words.length > 0;
    if (!(isHyphen || isUnknown(item) || isNameWord(item)) || isPast(words, item)) break;
    words.push(item);
  }
  if (words.at(-1)?.mark !== undefined) words.pop();
  if (words.length === 0) return undefined;
  const name = words
    .map((item) => item.name?.said ?? item.mark?.slice(1) ?? item.text)
    .join(" ")
    .replace(/ - /g, "-");
  return { name, items: words, next: afterName(items, at + words.length) };
}

/** "Hector McAllister fra": written with capitals, a name ends where they end. */
const isPast = (words: readonly Item[], { capital, mark, word }: Item): boolean =>
  words.length > 1 &&
  words.every((each) => each.capital || each.mark !== undefined || particles.has(each.word)) &&
  !(capital || mark !== undefined || particles.has(word));
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

/** Several people on end: "Mark Bell, Karin Vogt and Dawn Price". */
export function peopleAt(
  items: readonly Item[],
  at: number,
  vocabulary: Vocabulary,
): readonly Person[] {
  const people: Person[] = [];
  let from = at;
  while (people.length < 5) {
    const person = personAt(items, from, vocabulary);
    if (person === undefined) break;
    if (people.length > 0 && !isKnown(person)) break;
    people.push(person);
    const joint = skipJoint(items, person.next);
    if (joint === undefined) break;
    from = joint;
  }
  return people;
}

/** After "and" only names we know go on a list; "and her husband" does not. */
const isKnown = ({ items }: Person): boolean => items.some(isSurelyNamed);

function skipJoint(items: readonly Item[], at: number): number | undefined {
  let next = at;
  while (has(items[next], "AND") || items[next]?.mark === "," || items[next]?.word === "also")
    next++;
  return next === at ? undefined : next;
}

/** Whether the person is named and not only meant ("him"). */
export const isNamedPerson = ({ items }: Person): boolean =>
  items.some(({ name }) => name !== undefined);
