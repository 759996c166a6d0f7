import { beginsAsOrder } from "./commands/order-begun.ts";
import { has, isSurelyNamed, type Item } from "./items.ts";
import type { Interpretation, Understood } from "./interpretation.ts";
import { isAnswered } from "./gist/answered.ts";
import { isStop, sentencesOf, wordsOf } from "./sentence.ts";

/** What stands between two joints of a message, a question mark with it. */
export type Piece = readonly Item[];

/** What may be read one by one: a deed and what is asked behind it, else all that joints part. */
export const partsOf = (text: string, items: readonly Item[]): readonly Piece[] =>
  doneThenAsked(text, items) ?? piecesOf(items);

/** The pieces of a message between all that may part two things said in it. */
function piecesOf(items: readonly Item[]): readonly Piece[] {
  const pieces: Item[][] = [[]];
  for (const [at, item] of items.entries()) {
    if (item.mark === "?") pieces.at(-1)?.push(item);
    if (isJoint(item, at, items)) pieces.push([]);
    else if (item.mark !== "?") pieces.at(-1)?.push(item);
  }
  return pieces.filter((piece) =>
    piece.some(({ mark, word }) => mark === undefined && word !== ""),
  );
}

const isJoint = (item: Item, at: number, items: readonly Item[]): boolean =>
  (isStop(item) && !/^[:()]$/u.test(item.mark ?? "")) ||
  has(item, "AND") ||
  /^[+&]$/u.test(item.text) ||
  joints.test(item.word) ||
  isNumbering(items, at);
const joints = /^(?:n|plus|then|also|so|cos|btw|by the way|oh|and then|and also)$/u;

/** "1) … 2) …" */
const isNumbering = (items: readonly Item[], at: number): boolean =>
  (/^[1-5]$/u.test(items[at]?.text ?? "") && items[at + 1]?.mark === ")") ||
  (items[at]?.mark === ")" && /^[1-5]$/u.test(items[at - 1]?.text ?? ""));

/** Words of which a deed or a question is made. */
const head =
  /\b(?:tag|tags|tagged|untag|remind|reminder|reminding|nudge|follow ?-?ups?|followup|log|note|notes|jot|refund|refunded|back|sold|sale|sell|bought|buys?|took|paid|called|call|rang|ring|phoned|emailed|email|texted|messaged|message|met|meeting|visit|visited|came|dropped|popped|stopped|birthday|bday|whens?|when|what|whats|which|who|whose|how|show|list|count|give|owner|status|source|company|city|phone|number|contact|do not contact|closed?|record|put|set|change|add|ones? (?:too|also|as well))\b|[@\d]/u;

const most = 8;

/** Whether two of the pieces may be something of their own. */
export const isSeveral = (pieces: readonly Piece[]): boolean =>
  pieces.length > 1 &&
  pieces.length <= most &&
  pieces.filter((piece) => head.test(wordsOf(piece)) || piece.some(isOfShop)).length > 1;

const isOfShop = ({ shop }: Item): boolean => shop.product !== undefined || shop.tag !== undefined;

/** Whether a part is left out of what was done, or an order behind what was asked. */
export const mayHide = (before: Interpretation | undefined): before is Understood =>
  before?.outcome === "understood" &&
  before.ignored !== undefined &&
  (!isAnswered(before) || before.ignored.some(beginsAsOrder));

/** Answered, and something told before it left out. */
export const isLeftUnsaid = (before: Interpretation | undefined): before is Understood =>
  before?.outcome === "understood" && before.ignored !== undefined && isAnswered(before);

/** "tag Ana VIP and what's her number": a tag holds none of what is asked behind it, as a note may. */
export const isOnlyTagged = (before: Interpretation | undefined): before is Understood =>
  before?.outcome === "understood" && before.intents.every(({ do: what }) => what === "tag");

/** Whether a message may be more than was read of it, before its parts are looked at. */
export const mayBeParted = (before: Interpretation | undefined, text: string): boolean =>
  mayHide(before) ||
  (isLeftUnsaid(before) && isDoneThenAsked.test(text)) ||
  (isOnlyTagged(before) && isAskedThen.test(text)) ||
  (before === undefined &&
    [/\bnote\b/iu, isSoldThen, isAskedThen].some((isBehind) => isBehind.test(text)));

/** "called Ana, left a message. when did she last buy": what was done, and in a sentence of its own what is asked. */
export const isDoneThenAsked =
  /^(?:(?:i|we|just|have|ok|so|please) )*(?:called|rang|phoned|emailed|texted|messaged|visited|met|saw|spoke (?:to|with)|talked (?:to|with))\b[^.!?;]*[.!;] +(?:(?:and|so|now|ok|btw),? )?(?:when|what|who|where|which|how)(?:['’]?s)?\b[^.!?;]*[?.!\s\p{Extended_Pictographic}\uFE0F]*$/iu;

/** Its two sentences, where the first names the one of whom the second asks. */
export function doneThenAsked(text: string, items: readonly Item[]): readonly Piece[] | undefined {
  if (!isDoneThenAsked.test(text)) return undefined;
  const [done = [], asked = [], ...more] = sentencesOf(items);
  const isOfOne = done.some(isSurelyNamed) && !asked.some(isSurelyNamed) && more.length === 0;
  return isOfOne ? [done.filter(({ mark }) => mark !== "."), asked] : undefined;
}

/** "sold Ana 2 pots for 30 and when's her birthday?", "… and tell me her number": what is asked behind what is told. */
export const isAskedThen =
  /\S\s+(?:and|also|plus|n|&)\s+(?:(?:also|btw|by the way),? )?(?:(?:when|what|who|where|which)(?:['’]?s| is| are| was| were| did| does| do| has| have)|how (?:much|many|often|long)|who (?:looks after|takes care of|owns|handles)|(?:tell|give|show) me)\s[^.?!\n]*[?.!\s\p{Extended_Pictographic}\uFE0F]*$/iu;

/** "sold Ana 2 pots, 30 the pair. she's trade now so add that tag": what is to be done behind a sale. */
export const isSoldThen =
  /^[^.!?;]*\b(?:sold|bought|took|paid)\b[^.!?;]*[.!;] +[^.!?;]*\b(?:tags?|tagged|remind|email|number|phone|city|birthday)\b/iu;

/** "tag Ana VIP and leave a note saying …": what is to be noted stands behind what is to be done. */
export const notesBehind = (items: readonly Item[]): boolean => notesToo.test(wordsOf(items));
const notesToo =
  /^(?:please |pls )*(?:.*\b(?:tag|tags|tagged)\b.*) (?:please |pls |also |then )*(?:leave|jot down|write down|put down|jot|write|add|make) an? note\b/u;

/** What somebody said or wants goes on to the end of the sentence, unless we are told to do it. */
export function reports(pieces: readonly Piece[], following: Piece): boolean {
  const words = wordsOf(pieces.flat());
  if (!reporting.test(words)) return false;
  const [last, next] = [pieces.at(-1)?.at(-1), following[0]];
  const isParted = last !== undefined && next !== undefined && next.first > last.last + 1;
  return !(isParted && isOfUs.test(wordsOf(following))) && !isNewSentence(pieces, following);
}
const reporting =
  /\b(?:says?|said|saying|asks?|asked|asking|wants?|wanted|told|tells|thinks?|wonders?|wondered|mentioned|reckons|hopes?|promised|would like|wished|claims?|heard|apparently)\b/u;
const isOfUs =
  /^(?:please |can you |could you |just |and )*(?:remind (?:me|us)|(?:set |make |need |i need |add |give me )?an? (?:reminder|nudge)|reminder|nudge me|log|set (?:me )?a|tag (?:him|her|them)|note|his |her |their |i |we |when|what|who|show)\b/u;

const isNewSentence = (pieces: readonly Piece[], following: Piece): boolean => {
  const end = pieces.at(-1)?.at(-1);
  return end?.mark === "?" || following[0]?.capital === true;
};
