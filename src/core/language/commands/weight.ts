import { entityIn, has, type Item, wordOf } from "../items.ts";
import { contentOf, wordsOf } from "../sentence.ts";
import { isFiller } from "./part.ts";

/** What they want, owe, like or promise, how they are reached, and what they do elsewhere. */
const weighty =
  /\b(?:wife|husband|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|assistant|wants?|wanted|needs?|needed|wish(?:es)?|would like|'d like|asks?|asked|requests?|requested|expects?|owes?|owed|must|should|has to|have to|orders?|ordered|promised|prefers?|likes?|loves?|hates?|allergic|only|due|deposit|discount|quote|invoice|refund|reach|works?|source|birthday|status)\b/;

/** "he does not want them any more" is no wish, and why something is done. */
const denied = /\b(?:do|does|did|will|would) not (?:want|need|wish|like|love)\b/g;

/**
 * Whether what is told beside a deed is more than why it is done: a wish, a debt, a liking, a place
 * or a name. It may be left out, but never without a word.
 */
export const hasWeight = (items: readonly Item[]): boolean =>
  weighty.test(wordsOf(items).replace(denied, "")) ||
  items.some((item, at) => isKnownPlace(item) || isReach(item) || (at > 1 && isProper(item)));

const isKnownPlace = ({ shop }: Item): boolean => shop.city !== undefined;
const isReach = (item: Item): boolean =>
  entityIn(item, "phone") !== undefined || entityIn(item, "email") !== undefined;

/** "… for Alder Realty now": a name, though nobody we know. */
const isProper = ({ capital, mark, word, shop }: Item): boolean =>
  capital && mark === undefined && word !== "i" && !/^i\b/.test(word) && shop.product === undefined;

/** What stands behind a sale is of the goods, unless it tells who did what, and that weighs nothing. */
export function tellsOfGoods(items: readonly Item[]): boolean {
  const said = contentOf(items);
  return (
    hasWeight(items) ||
    said.some((item) => has(item, "HAND_OVER")) ||
    (!telling.test(wordOf(said[0])) && said.some((item) => !isFiller(item)))
  );
}
const telling = /^(?:i|we|he|she|it|they|that|this|so|as|because|cause|cos|thanks?|cheers|ta)\b/;

/** "sorry, 5 of them, 90 in total", "10 cheaper": how many or how much it was in truth, which no sale leaves out. */
export const putsFigureRight = (items: readonly Item[]): boolean =>
  items.some(
    (item) => entityIn(item, "number") !== undefined || entityIn(item, "money") !== undefined,
  ) && ofAll.test(wordsOf(items));
const ofAll =
  /\bof (?:them|those|these)\b|\b(?:in total|total|in all|altogether|all up|all in|all told|cheaper|dearer)\b|^(?:[^\p{L}\d]*(?:ah|oh|argh|oops|whoops|well|and|but) )*(?:no|nope|sorry|wait)\b/u;
