import { entityIn, has, type Item } from "./items.ts";
import { contentOf, isStop, lastStop, wordsOf } from "./sentence.ts";

const doubting =
  /^or (?:am i|are we|is it|was it|did i|have i|is that|was that)(?: only| just| all)? (?:dreaming|imagining|making|mistaken|wrong|confused|mixing|going|losing|my|me|in)\b|^or (?:does|did|do) (?:it|that|this)(?: (?:all|only|just|merely|simply))* (?:feel|seem|look)\b|^or (?:did|have|had) (?:i|we)(?: (?:only|just|merely|simply|perhaps|maybe))* (?:mean|meant|intend|intended|want|wanted|plan|planned|think|thought|forget|forgot|forgotten|imagine|imagined|dream|dreamt|dreamed)(?: (?:to|it|that|this|about|of|up|so|do|it all|doing))*(?: please| pls| thanks)?$/u;

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
  return at > 1 ? [...items.slice(0, at), ...behindSentence(items, at)] : items;
}

/** "… or am I only dreaming it? I mean in May": what is said behind the sentence stays. */
function behindSentence(items: readonly Item[], at: number): readonly Item[] {
  const end = items.findIndex(({ mark }, place) => place > at && /^[?.!\n]$/u.test(mark ?? ""));
  return end < 0 || contentOf(items.slice(end)).length === 0 ? [] : items.slice(end);
}

const guessing =
  /^(?:(?:and|but|because|as|since|so) )*(?:\S+ ){1,3}?(?:bets?|would bet|thinks?|reckons?|says?|said|guess(?:es)?|swears?|claims?|(?:is|am) (?:sure|convinced|certain|betting))(?: that)? (?:it|its|that|this|we|they)(?: (?:is|was|'s|are|were|will be|made|took|had|did|way|well|just|probably|must be))*(?: (?:over|under|above|below|more than|less than|around|about|close to|nearly|almost|at least|at most|only|exactly))*$/u;

/** "what was our turnover in May, my cousin bets it's over 10k": what others guess narrows nothing. */
export function withoutGuess(items: readonly Item[]): readonly Item[] {
  const stop = lastStop(items);
  const end = items.findLastIndex(({ mark }) => mark === undefined);
  const said = items.slice(stop + 1, end);
  const sum = items[end];
  const isSum = (entityIn(sum, "money") ?? entityIn(sum, "number")) !== undefined;
  const isFigure = items
    .slice(0, Math.max(0, stop))
    .some((item) => has(item, "REVENUE", "PROFIT", "HOW_MANY", "HOW_MUCH"));
  return stop > 0 && isSum && isFigure && guessing.test(wordsOf(said))
    ? items.slice(0, stop)
    : items;
}
