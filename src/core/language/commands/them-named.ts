import { entityIn, has, isSurelyNamed, type Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";

/**
 * "Ana and Tom joined last night, tag both vip": the order with those who are named in what is told
 * before it in place of "both". Of tags alone, whose order keeps no text.
 */
export function withThemNamed(
  items: readonly Item[],
  told: readonly Item[],
): readonly Item[] | undefined {
  const people = told.filter(isSurelyNamed);
  const isOfTags = items.some(
    (item) => item.shop.tag !== undefined || has(item, "TAG_NOUN") || entityIn(item, "quote"),
  );
  if (people.length < 2 || people.length > 5 || !isOfTags || !isList(told, people))
    return undefined;
  for (const [at] of items.entries())
    for (let size = 5; size > 0; size--) {
      const said = items.slice(at, at + size);
      if (said.length === size && meansThem(wordsOf(said), people.length))
        return [...items.slice(0, at), ...joined(people, said), ...items.slice(at + size)];
    }
  return undefined;
}

/** "Ana, Tom and Mia": nothing but joints between them. */
function isList(told: readonly Item[], people: readonly Item[]): boolean {
  const places = people.map((person) => told.indexOf(person));
  const between = told.slice(Math.min(...places), Math.max(...places));
  return between.every(
    (item) => people.includes(item) || has(item, "AND") || item.mark === "," || item.mark === "&",
  );
}

const numbers = ["", "", "two", "three", "four", "five"];

const meansThem = (words: string, count: number): boolean =>
  /^(?:(?:the )?(?:lot|all) of them|them(?: all)?|all(?: of them)?)$/.test(words) ||
  (count === 2 && /^(?:both|both of them|them both|the pair(?: of them)?)$/.test(words)) ||
  new RegExp(`^(?:the|all)(?: of the)? (?:${count}|${numbers[count] ?? ""})(?: of them)?$`).test(
    words,
  );

/** "Ana, Tom": as a list of names is said. */
const joined = (people: readonly Item[], [first]: readonly Item[]): readonly Item[] =>
  people.flatMap((person, at) =>
    at === 0 || first === undefined ? [person] : [comma(first), person],
  );

const comma = ({ start, end, first, last }: Item): Item => ({
  start,
  end,
  first,
  last,
  text: ",",
  word: ",",
  mark: ",",
  concepts: new Set(),
  shop: {},
  entities: [],
  capital: false,
});

/** "tag both vip" is no order about the one who was named. */
export const meansSeveral = (items: readonly Item[]): boolean =>
  items.some(({ word }) => /^(?:both|both of them|them both)$/.test(word));
