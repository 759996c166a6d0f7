import { has, type Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";
import { lengthOf, periodOf } from "./times-asked.ts";

/**
 * "who bought a hamper in May and hasn't bought one this year": the goods that were named, and not
 * whatever else they may have bought this year. What follows must be a time: "never bought one" of
 * those who did would be nobody.
 */
export function withGoodsAgain(items: readonly Item[]): readonly Item[] {
  const verb = items.findIndex((_, at) => again(items, at).length > 0);
  const said = again(items, verb);
  const goods = goodsBefore(items.slice(0, Math.max(0, verb)));
  const [one] = said;
  if (one === undefined || goods.length === 0) return items;
  // "a hamper and a board in May, but hasn't bought one this year": which of the two is not said.
  const isOpen = goods.length > 1 && !/^any\b/.test(one.word);
  const named: Item = isOpen
    ? { ...one, concepts: new Set(["FOREIGN"]) }
    : { ...one, shop: { product: goods.flat() }, concepts: new Set(), entities: [] };
  return [...items.slice(0, verb + 1), named, ...items.slice(verb + 1 + said.length)];
}

/** The words behind "bought", up to a time, that point back at goods: "one", "any of them again". */
function again(items: readonly Item[], verb: number): readonly Item[] {
  if (!has(items[verb], "BUY", "ORDER", "GET", "WITHOUT")) return [];
  const rest = items.slice(verb + 1);
  const said = rest.slice(
    0,
    rest.findIndex((item) => !pointing.test(item.word)),
  );
  return isOneOfThem.test(wordsOf(said)) && isTime(rest[said.length]) ? said : [];
}
const pointing = /^(?:one|any|another|more|any more|any of|of|it|them|those|these|again|yet)$/;
const isOneOfThem = /^(?:one|any|another)\b/;

const isTime = (item: Item | undefined): boolean =>
  item !== undefined && (periodOf(item) ?? lengthOf(item)) !== undefined;

/** What was named of goods where it is asked of people who bought them; one who is named is asked of apart. */
function goodsBefore(before: readonly Item[]): readonly (readonly string[])[] {
  const isOfPeople =
    before.some((item) => has(item, "BUY", "WHO")) &&
    !before.some(({ name }) => name?.contact === true && !name.weak);
  return isOfPeople ? before.flatMap(({ shop }) => (shop.product ? [shop.product] : [])) : [];
}
