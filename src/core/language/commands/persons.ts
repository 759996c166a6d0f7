import type { ContactRef } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { isStop } from "../sentence.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { isFiller, lastOne } from "./part.ts";

/** Somebody named in a command, with the place of the first piece after them. */
export interface Person {
  readonly contact: ContactRef;
  readonly items: readonly Item[];
  readonly next: number;
}

const pronouns = new Set(["him", "her", "them", "he", "she", "his", "hers", "their", "they"]);
const titles = new Set(["mr", "mrs", "ms", "miss", "dr", "herr", "frau", "prof"]);
const links = new Set(["of", "from", "at", "(", ","]);

/** Whether nothing is known of the word: it may be a name we do not have. */
const isUnknown = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.mark === undefined &&
  item.concepts.size === 0 &&
  item.entities.length === 0 &&
  Object.keys(item.shop).length === 0;

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
  if (titles.has(item.word)) {
    const named = personAt(items, at + 1, vocabulary);
    return named === undefined ? undefined : { ...named, items: [item, ...named.items] };
  }
  if (item.name !== undefined) return named(items, at);
  if (pronouns.has(item.word)) return { contact: lastOne, items: [item], next: at + 1 };
  return isUnknown(item) ? unknownPerson(items, at) : undefined;
}

function named(items: readonly Item[], at: number): Person {
  const item = items[at];
  const found = item?.name;
  const own = items.slice(at, at + 1);
  if (item === undefined || found === undefined) return { contact: lastOne, items: own, next: at };
  const following = items[at + 1];
  if (!found.full && following !== undefined && isUnknown(following) && continues(following)) {
    const name = `${found.said} ${following.text}`;
    return { contact: { name }, items: [item, following], next: afterName(items, at + 2) };
  }
  const [link, detail] = [items[at + 1], items[at + 2]];
  if (
    found.contact &&
    link !== undefined &&
    detail !== undefined &&
    links.has(link.mark ?? link.word)
  ) {
    const company = detail.name?.company === true && detail.name.full && !detail.name.contact;
    if (company && detail.name !== undefined)
      return {
        contact: { name: found.said, company: detail.name.said },
        items: [item, link, detail],
        next: afterName(items, at + 3),
      };
  }
  return { contact: { name: found.said }, items: own, next: afterName(items, at + 1) };
}

/** A word straight after half a name is the rest of it. */
const continues = (item: Item): boolean => item.capital || item.word.length > 2;

function unknownPerson(items: readonly Item[], at: number): Person | undefined {
  const words: Item[] = [];
  for (const item of items.slice(at, at + 3)) {
    if (!(isUnknown(item) || item.name !== undefined)) break;
    words.push(item);
  }
  const first = words[0];
  if (first === undefined) return undefined;
  const isName = words.length > 1 || first.capital;
  return isName || words.length === 1
    ? {
        contact: { name: words.map(({ text, name }) => name?.said ?? text).join(" ") },
        items: words,
        next: afterName(items, at + words.length),
      }
    : undefined;
}

/** Past the "'s" of a name, and past a ")" that closes a company. */
function afterName(items: readonly Item[], at: number): number {
  let next = at;
  while (items[next]?.word === "'s" || items[next]?.mark === ")") next++;
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
    if (people.length > 0 && !isSurelyNamed(person)) break;
    people.push(person);
    const joint = skipJoint(items, person.next);
    if (joint === undefined) break;
    from = joint;
  }
  return people;
}

/** After "and" only names we know go on a list; "and her husband" does not. */
const isSurelyNamed = ({ items }: Person): boolean =>
  items.some(({ name }) => name?.contact === true && (!name.weak || name.full));

function skipJoint(items: readonly Item[], at: number): number | undefined {
  let next = at;
  while (has(items[next], "AND") || items[next]?.mark === "," || items[next]?.word === "also")
    next++;
  return next === at ? undefined : next;
}

/** Where a name is expected after an act: past "to", "with", "from", "a quick", "both". */
export function skipFillers(items: readonly Item[], at: number): number {
  let next = at;
  for (let item = items[next]; item !== undefined; item = items[++next]) {
    if (isStop(item) || item.name !== undefined || pronouns.has(item.word)) break;
    if (!isFiller(item) && !has(item, "BOTH", "GET", "OUTBOUND")) break;
  }
  return next;
}
