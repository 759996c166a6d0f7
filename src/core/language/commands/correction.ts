import type { Intent } from "../../intent.ts";
import { entityIn, has, type Item } from "../items.ts";
import { clausesOf, contentOf, wordsOf } from "../sentence.ts";
import { isUnreal } from "./hedge.ts";
import { type Fix, namesSeveral, type Piece, pieceOf, refusedIn } from "./correction-pieces.ts";
import { isAhead, isOfEither, whenIn } from "./correction-time.ts";
import { handedOn } from "./handed-on.ts";
import { isFiller, isPoint, type Part, type Read } from "./part.ts";
import { insteadOfUndone, plainly } from "./plain-correction.ts";
import { putOffIn } from "./put-off.ts";
import { withFirstName } from "./same-first-name.ts";
import { isExcuse, isOfSale, paidIn, tellsOfSale } from "./sale-put-right.ts";
import { isAsking, withoutLead } from "./speech.ts";
import { weekAfter } from "./week-after.ts";
import { tagsTakenBack } from "./tags-taken-back.ts";
import { withoutDeedAgain } from "./whom-it-was.ts";

/** Reads "no, 240 and it was saturday", "make it thursday", "sorry, it was Ana not Tom". */
export function correctionCommand(said: Part): Read | undefined {
  const part = { ...said, items: insteadOfUndone(said.items) };
  const last = part.situation.lastCommand;
  if (last === undefined) return undefined;
  const whole = { ...part, items: withoutDeedAgain(part.items) };
  const plain = { ...part, items: plainly(whole.items, last) };
  const bare = { ...plain, items: withoutExcuses(plain, last) };
  const put =
    weekAfter(part, last, correctionCommand) ??
    putOffCommand(part) ??
    handedOn(part, last) ??
    tagsTakenBack(part, last) ??
    numbered(part, last);
  return put ?? putRightIn(whole, last) ?? putRightIn(plain, last) ?? putRightIn(bare, last);
}

/** "I misread the slip: it was 49.50", "it was 25.20, gave him 10 % off": without what tells only why. */
function withoutExcuses(part: Part, last: Intent): readonly Item[] {
  const clauses = clausesOf(part.items);
  const tells = (item: Item): boolean =>
    isUnreal(item) ||
    isPoint(item) ||
    item.shop.tag !== undefined ||
    pieceOf(item, last, part) !== undefined;
  const opensAll = (item: Item): boolean =>
    isOpening(item) || (item.mark === "," && last.do === "record_purchase");
  return clauses
    .filter((clause) => (clause.some(tells) && !isExcuse(clause)) || clause.every(opensAll))
    .flat();
}

/** "wrong 1, meant Ana": the wrong one. */
const withoutOne = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ word }, at) => word !== "1" || items[at - 1]?.word !== "wrong");

function putRightIn(said: Part, last: Intent): Read | undefined {
  const all = withoutOne(said.items);
  const paid = paidIn(all, last);
  const items = paid ?? all;
  const part = { ...said, items };
  const refused = refusedIn(items);
  if (paid === undefined && !putsRight(items, refused, last)) return undefined;
  const pieces = piecesIn(part, last, refused);
  const used = new Set([...refused, ...pieces.flatMap((piece) => piece.items)]);
  const left = items.filter(
    (item) => !used.has(item) && !isOpening(item) && !isFiller(item) && !isOfDeed(item, last),
  );
  const fix: Fix = withFirstName(
    Object.assign({}, ...pieces.map((piece) => piece.fix)),
    part,
    last,
  );
  const isNothing =
    Object.keys(fix).length === 0 || (paid !== undefined && Object.keys(fix).join() !== "amount");
  return left.length > 0 ||
    isNothing ||
    namesSeveral(pieces, items) ||
    isOfEither(fix.when, part.situation, last)
    ? undefined
    : { intents: [{ do: "correct", ...fix }] };
}

const putsRight = (items: readonly Item[], refused: readonly Item[], last: Intent): boolean =>
  (tellsOfSale(items, last) ||
    (isAhead(last) && (onlyThen.test(wordsOf(items)) || suits(items) || isHour(items))) ||
    opens(items, refused)) &&
  !asksWho.test(wordsOf(items));

/** "who has order SF-9970": no name of what is put right, as "who: Ana" is. */
const asksWho = /^(?:who|when) (?:has|have|had|is|are|was|were|did|does|do|got|bought)\b/;

/** What goes with a new time, or with a new price: "it was 4 and he paid 72", "3, so 54 all up". */
const isOfDeed = (item: Item, last: Intent): boolean =>
  isAhead(last) ? isFitting(item) : last.do === "record_purchase" && isOfSale(item);

/** "actually Friday suits better", "no, 3pm works better for him", "actually a bit later, 3:15" */
const isFitting = ({ word }: Item): boolean =>
  /^(?:suits?|works?|fits?|free|better|best|easier|nicer|safer|preferred|later|earlier|sooner|bit|little)$/.test(
    word,
  );

/** "half four suits better", "Friday works for him": another time, and nothing else. */
const suits = (items: readonly Item[]): boolean =>
  items.some(isPoint) &&
  /\b(?:suits?|works?|fits?|better|easier)$/u.test(suiting(items)) &&
  items.every((item) => item.mark !== "?" && (isPoint(item) || isFitting(item) || isFiller(item)));

/** "and at 10", "at half four please": the hour that the day before it lacked. */
const isHour = (items: readonly Item[]): boolean =>
  items.some((item) => isPoint(item) && /^at\b/iu.test(item.text)) &&
  items.every((item) => item.mark !== "?" && (isPoint(item) || isFiller(item) || has(item, "AND")));

/** The words as typed, with no small one behind: "suits" is near to "sits". */
const suiting = (items: readonly Item[]): string =>
  contentOf(items)
    .map(({ text }) => text)
    .join(" ")
    .toLowerCase()
    .replace(/ (?:for )?(?:me|us|him|her|them|everyone)(?: (?:please|too|though|more))?$/u, "");

/** "move it to Thursday", "push that reminder to 3pm": what was just put down, and nobody named. */
function isPutOff(items: readonly Item[], times: readonly Item[]): boolean {
  const all = items.filter((item) => !has(item, "SORRY", "NO"));
  // "no, move that to 4pm": the comma behind what opens it.
  const said = withoutLead(all.slice(all.findIndex(({ mark }) => mark === undefined)));
  const [act, it, noun] = said;
  if (isRelative(said, times)) return true;
  if (!has(act, "MOVE", "SNOOZE")) return false;
  const isOne = itself.has(it?.word ?? "") && (it?.word !== "the" || isTask(noun));
  return isOne && said.every((item) => item === act || isPlainOf(item, times));
}
/** "an hour earlier", "make it a day later", and no more than that. */
const isRelative = (said: readonly Item[], times: readonly Item[]): boolean =>
  /\b(?:earlier|sooner|later)\b/.test(wordsOf(times)) &&
  said.every((item, at) => (at === 0 && item.word === "make it") || isPlainOf(item, times));
const isPlainOf = (item: Item, times: readonly Item[]): boolean =>
  isTask(item) || isFiller(item) || times.includes(item);

/** "put order number SF-9970 on it": the number of what was just sold, and nothing else. */
function numbered(part: Part, last: Intent): Read | undefined {
  const said = contentOf(part.items);
  const number = said.find((item) => entityIn(item, "reference") !== undefined);
  const piece = number && pieceOf(number, last, part);
  const isAll = said.every(
    (item) =>
      item === number ||
      isFiller(item) ||
      has(item, "PUT", "ADD", "LOGS", "AND", "SORRY") ||
      ofOrder.test(item.word),
  );
  return piece?.fix.reference === undefined || !isAll || isAsking(part.items)
    ? undefined
    : { intents: [{ do: "correct", reference: piece.fix.reference }] };
}
const ofOrder = /^(?:order|invoice|receipt|number|no|ref|reference)$/;

const itself = new Set(["it", "that", "this", "the"]);
const isTask = (item: Item | undefined): boolean => has(item, "FOLLOW_UP", "A_REMINDER");

/** Reads "move it to Thursday" after something was put down to be done. */
export function putOffCommand({ items, situation }: Part): Read | undefined {
  const { lastCommand } = situation;
  if (lastCommand === undefined || !isAhead(lastCommand)) return undefined;
  const put = putOffIn(items, situation);
  if (put === undefined || !isPutOff(items, put.items)) return undefined;
  return { intents: [{ do: "correct", when: put.when }] };
}

/** All that is put right; the days and times of it together are one piece. */
function piecesIn(part: Part, last: Intent, refused: readonly Item[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const used = new Set(refused);
  for (const item of part.items) {
    const piece = used.has(item) || isOpening(item) ? undefined : pieceOf(item, last, part);
    for (const each of piece?.items ?? []) used.add(each);
    if (piece !== undefined) pieces.push(piece);
  }
  const points = part.items.filter((item) => !used.has(item) && isPoint(item));
  const when = whenIn(points, last, part);
  return when === undefined ? pieces : [...pieces, { fix: { when }, items: points }];
}

const openings = new Set(
  "make|make it|make that|was|it was|that was|should be|change it to|it|that|is|which|makes|comes to|came to".split(
    "|",
  ),
);
/** Names of what is put right: "the amount was …". */
const labels = new Set(
  "amount|price|date|day|time|quantity|product|person|name|kind|type|total|sum|cost|wrong|number|pieces|customer|contact|due|when|who".split(
    "|",
  ),
);

const isOpening = (item: Item): boolean =>
  item.name?.full !== true &&
  item.shop.product === undefined &&
  entityIn(item, "quantity") === undefined &&
  !isPoint(item) &&
  (has(item, "SORRY", "NO", "AND", "CHANGE", "BUT", "BOUGHT", "SOLD", "REMIND") ||
    openings.has(item.word) ||
    isLabel(item));

const isLabel = (item: Item | undefined): boolean =>
  item !== undefined && labels.has(item.word.split(" ")[0] ?? "");

/** It begins as corrections do, ends in "i mean", or says what it was not. */
function opens(items: readonly Item[], refused: readonly Item[]): boolean {
  const first = items.find((item) => !isSigh(item));
  if (first === undefined || items.some(({ mark }) => mark === "?")) return false;
  const begins =
    has(first, "SORRY", "NO") || openings.has(first.word) || labelled(items) || refused.length > 0;
  return (
    begins || (items.findLast(({ mark }) => mark === undefined)?.word ?? "").startsWith("i mean")
  );
}

/** "he can only do 11": when something is to be done has to be another time. */
const onlyThen =
  /^(?:(?:but|oh|well|so|and) )*(?:he|she|they) (?:(?:can|could) only (?:do|make|manage)|(?:is|are|'s) only (?:free|around|there|in))\b/;

/** "ah no, …", "oh, …" */
const isSigh = ({ word, mark }: Item): boolean =>
  mark === "," ||
  /^(?:and|so|a+h+|o+h+|er|erm|um|uh|h+m+|well|right|ok|okay|ugh|eek|yikes|ag|agh|ach|och|aw|aww|eish|yoh|gosh|man|mate|argh|gah)$/.test(
    word,
  );

/** "change the amount to 58", "the amount should be 58". */
const labelled = (items: readonly Item[]): boolean => {
  const [first, second] = items.filter((item) => !["the", "a"].includes(item.word));
  return isLabel(first) || (has(first, "CHANGE") && isLabel(second));
};
