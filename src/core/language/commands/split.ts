import { has, isSurelyNamed, type Item } from "../items.ts";
import { toldExchanges } from "../kinds.ts";
import { isEmoji, wordsOf } from "../sentence.ts";
import { isUnreal } from "./hedge.ts";
import { isNoteBlock, isOfNote } from "./note-block.ts";
import { isOfNobody } from "./of-nobody.ts";
import { isFiller, isPoint, isStrongStop } from "./part.ts";
import { isTitle } from "./persons.ts";
import { isPriceAlone, isTotal } from "./sale-in-note.ts";
import { ofSentence, tellsMore } from "./tells-more.ts";
import { isOfKin } from "./with-kin.ts";

/** The pieces cut where a new intent may begin: after a stop, a comma or "and" before an act. */
export function splitAt(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  let part: Item[] = [];
  for (const [at, item] of items.entries()) {
    if (isLouder(item) && isHeading(part)) continue;
    if (isNewReminder(items, at) && part.some((each) => !isPoint(each))) {
      parts.push(part);
      part = [item];
    } else if (!cutsAt(items, at, item)) part.push(item);
    else if (part.length > 0) {
      if (item.mark === "?") part.push(item);
      parts.push(part);
      part = [];
    }
  }
  return withMoods([...parts, part]).filter(says);
}

/** "called Ana, she's very interested, tag her vip": what no word of ours says is of the exchange, too. */
function withMoods(parts: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  const all: (readonly Item[])[] = [];
  for (const part of parts) {
    const before = all.at(-1);
    const isMood = before !== undefined && !says(part) && isOfThemNow(part);
    if (isMood && before.some((item) => has(item, ...toldExchanges, "A_CALL", "A_VISIT")))
      all.splice(-1, 1, [...before, ...part]);
    else all.push(part);
  }
  return all;
}

/** "she's very interested" */
const isOfThemNow = (part: readonly Item[]): boolean =>
  /^(?:and |but |so )?(?:he|she|they|it|all|very|really|quite|not)(?: \S+)+$/u.test(wordsOf(part));

/** "… no answer remind me tomorrow": with no mark between; "to remind me", "why did you remind me" are no order. */
const isNewReminder = (items: readonly Item[], at: number): boolean =>
  has(items[at], "REMIND") &&
  items[at]?.word === "remind" &&
  ["me", "us"].includes(items[at + 1]?.word ?? "") &&
  !items.slice(Math.max(0, at - 2), at).some((item) => isUnreal(item) || item.word === "to") &&
  !ofSentence(items, at).some((item) => has(item, "WHY", "WHY_ANSWER"));

const isLouder = (item: Item): boolean =>
  item.mark !== "?" && (isStrongStop(item) || isEmoji(item));

/** "new contact!! …": what it heads follows. */
const isHeading = (part: readonly Item[]): boolean =>
  part.some((item) => has(item, "NEW_CONTACT")) &&
  part.every((item) => has(item, "NEW_CONTACT") || isFiller(item));

const says = (part: readonly Item[]): boolean =>
  part.some((item) => !isFiller(item) || item.name !== undefined);

function cutsAt(items: readonly Item[], at: number, item: Item): boolean {
  if (isStrongStop(item)) return !isTitle(items[at - 1]) && !isNoteBlock(items, at);
  if (!isJoint(item)) return false;
  const next = firstContent(items, at + 1);
  if (next === undefined) return false;
  if (isReminderThen(items.slice(at + 1))) return true;
  if (isOfNote(ofSentence(items, at))) return isReminder(next) || isOfThem(next, items);
  return tellsMore(items, at) || beginsIntent(next, items);
}

/** "…, and tomorrow remind me to …", "… and next Friday I'd like a reminder": the day is that of what follows. */
const isReminderThen = (items: readonly Item[]): boolean => {
  const from = items.findIndex((item) => !isPoint(item) && !has(item, "AND") && item.mark !== ",");
  return from >= 0 && wantsReminder.test(wordsOf(items.slice(from, from + 6)));
};
const wantsReminder =
  /^(?:(?:please|then|also|can you|could you|just) )*(?:remind (?:me|us)|(?:i|we) (?:need|want|should|must|would like)(?: to)?(?: get| have)? an? (?:reminder|nudge))\b/u;

const isReminder = (item: Item): boolean => has(item, "REMIND", "REMIND_ME");

/** "note for Ana: likes oat milk, tag her vip": what is to be done with her; all else is the note. */
const isOfThem = (item: Item, items: readonly Item[]): boolean =>
  opens(item) &&
  items
    .slice(items.indexOf(item) + 1, items.indexOf(item) + 3)
    .some(({ word }) => ["him", "her", "them"].includes(word));

const isJoint = (item: Item): boolean =>
  has(item, "AND") ||
  isEmoji(item) ||
  [",", "-", "–", "->", "then", "also", "so", "oh"].includes(item.mark ?? item.word);

const firstContent = (items: readonly Item[], from: number): Item | undefined =>
  items
    .slice(from)
    .find(
      (item) =>
        item.mark === undefined &&
        !has(item, "WILLING") &&
        !(
          isFiller(item) &&
          !/^(?:take|record)$/.test(item.word) &&
          !has(item, "REMIND", "PUT", "ADD", "FOLLOW_UP_VERB", "MET", "SENT", "BOUGHT", "TOOK")
        ) &&
        !has(item, "AND"),
    );

/** Whether a word opens a command of its own here. */
function beginsIntent(item: Item, items: readonly Item[]): boolean {
  const rest = items.slice(items.indexOf(item) + 1);
  if (item.name?.full === true)
    return (isDoing(rest) && !isOfList(item, items)) || isDoingTogether(item, items);
  if (has(item, "LOGS") && isOfNobody(item, rest)) return false;
  const weak = beginsWeakly(item, items, rest);
  if (weak !== undefined) return weak;
  const isTold = has(item, "MET", "VISITED", "SPOKE", "SENT", "MESSAGED", "BOUGHT");
  return (isTold && rest.slice(0, 5).some(({ name }) => name?.full === true)) || opens(item);
}

/** "Tom called", "Tom just called"; in "emailed Ana and Tom and called Bea" he is one who got the mail. */
const isDoing = (rest: readonly Item[]): boolean =>
  rest.slice(0, has(rest[0], "AND") || rest[0]?.mark !== undefined ? 0 : 2).some(isAct);

/** "Ana called and Tom and Bea came in", "please Ana called and …" */
const isDoingTogether = (item: Item, items: readonly Item[]): boolean => {
  const at = items.indexOf(item);
  const [and, other, act] = items.slice(at + 1, at + 4);
  const before = ofSentence(items, at);
  const [who, ...said] = before.slice(
    before.findIndex((each) => !isFiller(each) || isSurelyNamed(each)),
  );
  const isBoth = has(and, "AND") && other?.name?.full === true && act !== undefined && isAct(act);
  return isBoth && who?.name?.full === true && said.slice(0, 2).some(isAct);
};

/** "Ana and Tom came by": both of them did. */
const isOfList = (item: Item, items: readonly Item[]): boolean => {
  const at = items.indexOf(item);
  const [before, other] = [ofSentence(items, at), items[at - 2]];
  if (other?.name?.full === true && isDoingTogether(other, items)) return true;
  return (
    before.some(isSurelyNamed) &&
    before.every((each) => isSurelyNamed(each) || has(each, "AND") || isFiller(each))
  );
};

/** Words that open a command only in company: "take the … tag off", "she took 2 … for 18". */
function beginsWeakly(
  item: Item,
  items: readonly Item[],
  rest: readonly Item[],
): boolean | undefined {
  if (/^(?:take|peel)(?: off| away)?$/.test(item.word) && has(item, "REMOVE"))
    return rest.slice(0, 5).some(isTagged);
  if (has(item, "BOUGHT") && isSaleOfTheirs(item, items)) return true;
  return has(item, "TOOK", "PAID") ? isSaleOfTheirs(item, items) : undefined;
}

const isTagged = (item: Item): boolean => has(item, "TAG_NOUN") || item.shop.tag !== undefined;

/** "she took 2 compost for 18": somebody spoken of, something of the shop and what it cost. */
function isSaleOfTheirs(item: Item, items: readonly Item[]): boolean {
  const at = items.indexOf(item);
  const near = itsClause(items.slice(at + 1));
  const isOfShop = near.every(isOfSale) && near.some(({ shop }) => shop.product !== undefined);
  return (
    (isTheirs(items, at) || isOfVisit(items, at)) &&
    !isOfKin(items, at, ofSentence(items, at)) &&
    !isOfNote(items.slice(0, at)) &&
    (isOfShop ? near.some(isFigure) : has(item, "BOUGHT") && isPriced(near))
  );
}

const isFigure = ({ entities }: Item): boolean =>
  entities.some(({ kind }) => kind === "money" || kind === "number");

/** "bought a sake bottle for 52": its price is all that follows. */
const isPriced = (near: readonly Item[]): boolean => {
  const said = near.filter((item) => !isPaying.test(item.word) && item.mark === undefined);
  const [joint, price] = said.slice(-2);
  return price !== undefined && isFigure(price) && /^(?:for|at)$/.test(joint?.word ?? "");
};
const isPaying = /^(?:in |by )?(?:cash|card)$/;

/** "Ana dropped by and bought …", "Ana came in, took …": somebody was in the shop, and what came of it. */
const isOfVisit = (items: readonly Item[], at: number): boolean => {
  const before = ofSentence(items, at);
  const came = before.findIndex((item) => has(item, "CAME", "CALLED", "EMAILED", "MESSAGED"));
  // "a visit from Ana, left with 2 …"
  const isHeaded = before.slice(0, 2).some((item) => has(item, "A_VISIT"));
  const isToldSo = isHeaded || wasHere.test(wordsOf(before));
  const told = isToldSo ? before : before.slice(0, Math.max(0, came));
  return items.slice(at - 1, at).some(isJoint) && told.some(isSurelyNamed);
};

/** "Ana was in with her puppy and took …" */
const wasHere = /\b(?:was|were) (?:just )?(?:in|here|round|over) with\b/;

const theirs = new Set(["he", "she", "they"]);
/** "she took …"; and "she liked it and took …", where she is not said again. */
const isTheirs = (items: readonly Item[], at: number): boolean =>
  theirs.has(items[at - 1]?.word ?? "") ||
  (has(items[at - 1], "AND") &&
    items
      .slice(items.slice(0, at).findLastIndex(isStrongStop) + 1, at)
      .some(({ word }) => theirs.has(word)));

function itsClause(items: readonly Item[]): readonly Item[] {
  const end = items.findIndex(
    (item, at) =>
      isStrongStop(item) ||
      (isJoint(item) && ![isTotal, isPriceAlone].some((tells) => tells(items.slice(at + 1)))),
  );
  return end < 0 ? items : items.slice(0, end);
}

const isOfSale = (item: Item): boolean =>
  isFiller(item) ||
  item.mark === "," ||
  item.shop.product !== undefined ||
  item.entities.length > 0;

const isAct = (item: Item): boolean =>
  has(item, "MOVED", "BUY", "BOUGHT", "CALLED", "EMAILED", "MESSAGED", "CAME", "REFUND");

/** Whether a word opens a command, wherever it stands. */
export const opens = (item: Item): boolean =>
  has(item, "REMIND", "FOLLOW_UP_VERB", "UNTAG", "CALLED", "EMAILED", "LOGS", "UNDO", "REFUND") ||
  isOrdering(item) ||
  /^(log|note|reminder|follow up|follow up on|sold|remind|he|she|they)$/.test(item.word);

/** Words of command as they are given; "moved" and "added" only tell. */
export const isOrdering = (item: Item): boolean =>
  has(item, "TAG", "ADD", "PUT", "CANCEL", "DONE", "MOVE", "REMOVE", "CHANGE", "GIVE", "EARN") &&
  orders.test(item.word);
const orders =
  /^(tag|add|put|cancel|complete|tick|mark|move|snooze|remove|set|change|give|sold|untag|delete|swap|replace|schedule|create|assign|reassign|close|postpone|push|shift|bump|delay|reschedule|hand)/;
