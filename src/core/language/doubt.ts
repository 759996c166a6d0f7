import type { Item } from "./items.ts";
import { isStop, wordsOf } from "./sentence.ts";

const doubting =
  /^or (?:am i|are we|is it|was it|did i|have i|is that|was that)(?: only| just| all)? (?:dreaming|imagining|making|mistaken|wrong|confused|mixing|going|losing|my|me|in)\b|^or (?:did|have|had) (?:i|we)(?: (?:only|just|merely|simply|perhaps|maybe))* (?:mean|meant|intend|intended|want|wanted|plan|planned|think|thought|forget|forgot|forgotten|imagine|imagined|dream|dreamt|dreamed)(?: (?:to|it|that|this|about|of|up|so|do|it all|doing))*(?: please| pls| thanks)?$/u;

const orNot =
  /^or (?:not yet|not|no|nah|what|are we not|did i (?:(?:only|just) )?(?:dream|imagine) (?:it|that|this))(?: please| pls| thanks)?$/u;
const forgotten =
  /^(?:(?:because|as|but|cos|since) )*(?:i|we) (?:(?:just|really|honestly) )*(?:can not|cannot|could not|do not|forget|forgot|have forgotten|am not)(?: for the life of me)?(?: (?:remember|recall|mind|know|sure|certain|tell|think|say|now|any more|anymore|at all|who|what|when|which|rightly|off the top of my head))*$/u;

/**
 * "did we ever call him or am I only dreaming it", "… this month or not?", "…, I can't remember":
 * the doubt is of the one who asks.
 */
export function withoutDoubt(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    ({ word }, place) =>
      (word === "or" &&
        (doubting.test(wordsOf(items.slice(place, place + 12))) ||
          orNot.test(wordsOf(items.slice(place))))) ||
      (place > 1 && isStop(items[place - 1]) && forgotten.test(wordsOf(items.slice(place)))),
  );
  return at > 1 ? items.slice(0, at) : items;
}
