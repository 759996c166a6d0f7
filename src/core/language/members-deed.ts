import type { Concept } from "./concepts.ts";
import { has, type Item, wordOf } from "./items.ts";
import { contentOf } from "./sentence.ts";

/**
 * "who should Sam thank", "who does Ana like": what one of us does with people, in a word that stands
 * for nothing we keep. It asks for none of those whom they look after.
 */
export function isMembersDeed(items: readonly Item[]): boolean {
  const said = contentOf(items);
  const at = said.findIndex(
    (item, place) =>
      item.shop.member !== undefined &&
      helping.test(wordOf(said[place - 1])) &&
      said.slice(0, place).some((each) => has(each, "WHO", "WHAT")),
  );
  const deed = said.slice(at + 1).find(({ word }) => !meanwhile.test(word));
  return at > 0 && deed !== undefined && isEmpty(deed) && !placing.test(deed.word);
}

const helping = /^(?:should|shall|must|would|could|can|might|did|does|do|will)$/;
const meanwhile =
  /^(?:still|now|currently|actually|already|also|ever|really|even|just|only|usually)$/;
const placing = /^(?:in|on|at|from|for|with|under|as|to|of|by|'s|and|or|please|thanks|pls)$/;

const mere: ReadonlySet<Concept> = new Set<Concept>(["FILLER", "WANT", "WENT", "WILL"]);

/** A word that says nothing to us of people. */
const isEmpty = (item: Item): boolean =>
  [...item.concepts].every((concept) => mere.has(concept)) &&
  item.concepts.size > 0 &&
  item.entities.length === 0 &&
  item.name === undefined &&
  Object.keys(item.shop).length === 0;
