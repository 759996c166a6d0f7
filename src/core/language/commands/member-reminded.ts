import { has, isSurelyNamed, type Item } from "../items.ts";

/** "hand Ana over to Ben and remind him to call her": "him" is the one of the team who was named. */
export function withMemberReminded(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    ({ word }, place) => /^(?:him|her|them)$/.test(word) && has(items[place - 1], "REMIND"),
  );
  if (at < 0 || items[at + 1]?.word !== "to") return items;
  const [member, ...others] = items.slice(0, at).filter(isMember);
  const pronoun = items[at];
  return member === undefined || pronoun === undefined || others.length > 0
    ? items
    : items.with(at, {
        ...member,
        start: pronoun.start,
        end: pronoun.end,
        first: pronoun.first,
        last: pronoun.last,
      });
}

const isMember = (item: Item): boolean => item.shop.member !== undefined && !isSurelyNamed(item);
