import { has, isSurelyNamed, type Item } from "../items.ts";
import { isStop, wordsOf } from "../sentence.ts";

/**
 * "hand Ana over to Ben and remind him to call her": "him" is the one of the team who was named. "have
 * Ben ring Ana on Friday, remind him" asks for no more than its first words do.
 */
export function withMemberReminded(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    ({ word }, place) => /^(?:him|her|them)$/.test(word) && has(items[place - 1], "REMIND"),
  );
  if (at < 0) return items;
  const [member, ...others] = items.slice(0, at).filter(isMember);
  if (isClosing(items, at) && member !== undefined && others.length === 0)
    return items.slice(0, items.slice(0, at).findLastIndex(isStop));
  if (items[at + 1]?.word !== "to") return items;
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

/** "…, remind him please" */
const isClosing = (items: readonly Item[], at: number): boolean => {
  const stop = items.slice(0, at).findLastIndex(isStop);
  const lead = items.slice(stop + 1, at - 1);
  return (
    stop > 0 &&
    lead.every(({ word }) =>
      /^(?:and|so|please|can you|could you|can|could|you|just)$/.test(word),
    ) &&
    courtesies.test(wordsOf(items.slice(at + 1)))
  );
};
const courtesies =
  /^(?:(?:please|thanks|pls|about (?:it|that)|of (?:it|that)|will you|ok) ?)*[.!]?$/u;

const isMember = (item: Item): boolean => item.shop.member !== undefined && !isSurelyNamed(item);
