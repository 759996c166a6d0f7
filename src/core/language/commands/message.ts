import type { ContactRef, Intent } from "../../intent.ts";
import type { Situation } from "../interpretation.ts";
import { has, type Item } from "../items.ts";
import { clausesOf, sentencesOf } from "../sentence.ts";
import { commandIn } from "./command.ts";
import { hidesAnother } from "./deed-of-its-own.ts";
import { isTradeDue, withDutyDone } from "./duty-done.ts";
import { isEcho, withoutEcho, withoutHaste, withoutLastEcho } from "./echo.ts";
import { withoutEchoAmid } from "./echo-of-details.ts";
import { withoutClosingOrder } from "./closing-order.ts";
import { putOffCommand } from "./correction.ts";
import { fileCommand } from "./log.ts";
import { inThePast } from "./in-the-past.ts";
import { inParts } from "./in-parts.ts";
import { headedFor, withoutOpening } from "./opening.ts";
import { isOrder } from "./order-begun.ts";
import { withoutHaving, withoutList } from "./off-list.ts";
import { withoutOrdersInNotes } from "./order-in-note.ts";
import { ordersInTalk } from "./order-in-talk.ts";
import { withMemberReminded } from "./member-reminded.ts";
import { mostIntents, type Part, type Read, textOf, trimmed } from "./part.ts";
import { withoutApology, asOrdered, withoutRequestMark } from "./polite-ending.ts";
import { withoutBeforeArrow } from "./put-instead.ts";
import { rangToSay } from "./rang-to-say.ts";
import { roundIn } from "./round.ts";
import { isSaidAgainst } from "./said-against.ts";
import { saleCommand } from "./sale.ts";
import { isCancelling, isMeant, isSupposed, isTakenBack } from "./not-meant.ts";
import { headedByPerson } from "./headed.ts";
import { ofKindInEcho } from "./kind-of-echo.ts";
import { aboutThose, ofLastIn, ofTail } from "./set-apart.ts";
import { aboutThem, withoutRemarks } from "./remarks.ts";
import { withoutSigningOff } from "./signing-off.ts";
import { isAsking, isPolite } from "./speech.ts";
import { withoutTradeLead } from "./trade-lead.ts";
import { isUndoneFirst, undoneLast } from "./undone.ts";
import { withoutPetition } from "./petition.ts";
import { splitAt } from "./split.ts";
import { withDay, withDayFirst, withoutMeanwhile } from "./told-around.ts";
import { aboutTold } from "./remind-told.ts";
import { isTold, toldAfterLead, toldBeforeEnd } from "./telling.ts";
import { hasWeight, putsFigureRight, tellsOfGoods } from "./weight.ts";

/**
 * Reads a message as commands: whole, or in parts of which every one is an intent of its own, later
 * ones perhaps of the contact of earlier ones. One sale is not cut: it leaves no word unexplained.
 */
export function commandsIn(
  text: string,
  all: readonly Item[],
  situation: Situation,
): Read | undefined {
  if (isUndoneFirst(all)) return { intents: [{ do: "undo" }] };
  const told = withoutSigningOff(withoutPetition(all));
  const said = withoutRequestMark(withoutApology(withoutClosingOrder(told)));
  const bare = withoutHaving(withoutList(withoutHaste(said)));
  const items = withMemberReminded(withoutBeforeArrow(withDutyDone(withoutEchoAmid(bare))));
  if (isTakenBack(items, "report")) return undefined;
  const read =
    (isKept(items) ? undefined : politelyIn(text, items, situation)) ??
    toldIn(text, items, situation);
  if (read === undefined || isTradeDue(read.intents, items)) return undefined;
  return isMeant(read.intents, items) &&
    !isSaidAgainst(read.intents, all) &&
    !hidesAnother(read.intents, items)
    ? withoutOrdersInNotes(read, text, items)
    : undefined;
}

/** As it is said; where that means nothing, without the day it was not, or the politeness at its end. */
function politelyIn(text: string, items: readonly Item[], situation: Situation): Read | undefined {
  const read = allIn(text, items, situation);
  const bare = read === undefined ? asOrdered(items, situation) : items;
  return read ?? (bare.length < items.length ? allIn(text, bare, situation) : undefined);
}

/** "…, put that in her notes" orders no more than that, whether it was understood or not. */
const isKept = (items: readonly Item[]): boolean =>
  toldBeforeEnd(withoutOpening(items)) !== undefined;

/** "Please log, Ana called today": what is told, and nothing that is ordered. */
function toldIn(text: string, items: readonly Item[], situation: Situation): Read | undefined {
  const bare = withoutOpening(items);
  const said = toldAfterLead(bare) ?? toldBeforeEnd(bare);
  const told = said && inThePast(said);
  if (told === undefined || isAsking(told)) return undefined;
  const end = bare.slice(bare.findIndex((item) => item === told.at(-1)) + 1);
  const whole = { text, items: told, situation, carried: false };
  const read = rangToSay(whole, end, commandIn) ?? allIn(text, told, situation);
  if (read === undefined) return fileCommand(whole);
  return read.intents.every(isTold) ? read : undefined;
}

function allIn(text: string, items: readonly Item[], situation: Situation): Read | undefined {
  const opened = withDay(
    withDayFirst(withoutMeanwhile(withoutTradeLead(withoutOpening(items), situation))),
  );
  const told = withoutLastEcho(opened);
  const bare = withoutEcho(told.length < opened.length ? inThePast(told) : told);
  const whole = { text, items: bare, situation, carried: false };
  const [first = bare, ...others] = splitAt(bare);
  const parts = [first, ...others.filter((part) => !isEcho(part))];
  const echo = opened.slice(told.length);
  const read =
    rangToSay(whole, echo, commandIn) ??
    (others.length > 0 && parts.length === 1
      ? (commandIn({ ...whole, items: first }) ?? commandIn(whole))
      : headedBy(readIn(whole, parts), items, situation));
  return read && ofKindInEcho(read, told, echo);
}
const readIn = (whole: Part, parts: readonly (readonly Item[])[]): Read | undefined =>
  roundIn(whole) ?? partedIn(whole, parts) ?? ofHead(whole) ?? ofTail(whole);

const headedBy = (
  read: Read | undefined,
  items: readonly Item[],
  { vocabulary }: Situation,
): Read | undefined => read && underHeading(read, headedFor(items, vocabulary));

/** "three things for Ana: tag her VIP, …": who "her" is, until somebody else is named. */
function underHeading(read: Read, contact: ContactRef | undefined): Read {
  if (contact === undefined) return read;
  const { intents } = read;
  const named = intents.findIndex((intent) => namesSomebody.test(JSON.stringify(intent)));
  const own = named < 0 ? intents : intents.slice(0, named);
  return {
    ...read,
    intents: [...own.map((each) => aboutThem(each, contact)), ...intents.slice(own.length)],
  };
}
const namesSomebody = /"(?:contact|contacts|from|into)":\[?\{"name":/;

function partedIn(whole: Part, parts: readonly (readonly Item[])[]): Read | undefined {
  const [first = []] = parts;
  if (parts.length === 1) return commandIn(whole) ?? headedIn(whole, first);
  // In more than three parts for each intent it is one, or none.
  if (parts.length > mostIntents * 3) return commandIn(whole);
  return saleIn(whole) ?? inParts(whole, parts) ?? commandIn(whole);
}

/** "Ana Lopez - add tag vip", "Tom Ray: remind me friday": of whom it is stands before. */
function ofHead(whole: Part): Read | undefined {
  const headed = headedByPerson(whole);
  const read =
    headed && isOrder(headed.items)
      ? ofLastIn({ ...whole, items: headed.items, carried: true })
      : undefined;
  return read && aboutThose(read, headed?.contact);
}

/** "new contact!! Orla Kinsella, …": the marks after what heads it part nothing. */
const headedIn = (whole: Part, items: readonly Item[]): Read | undefined =>
  has(items[0], "NEW_CONTACT") ? commandIn({ ...whole, items }) : undefined;

/** Reads as commands what is left of a message that nothing else explains, without its remarks. */
export function commandsAmidChat(
  text: string,
  all: readonly Item[],
  situation: Situation,
): Read | undefined {
  const items = withoutPetition(all);
  if (isKept(items)) return undefined;
  const undo = undoneLast(items);
  return undo === undefined
    ? (amidRemarks(text, items, situation) ?? orderAmidTalk(text, items, situation))
    : commandsIn(text, undo, situation);
}

/** One order with talk around it that tells why it is given; the answer says what is not kept. */
function orderAmidTalk(
  text: string,
  items: readonly Item[],
  situation: Situation,
): Read | undefined {
  if (isSupposed(items) || isTakenBack(items, "cancelling")) return undefined;
  for (const { items: kept, left, spokenOf, ledBy } of ordersInTalk(items)) {
    const read =
      commandsIn(text, kept, situation) ??
      (spokenOf && ofLastIn({ text, items: kept, situation, carried: true }));
    if (read === undefined || read.unclear !== undefined || isNoDeed(read, items, left)) continue;
    return telling(aboutThose(underHeading(read, ledBy), spokenOf), text, left);
  }
  return undefined;
}

/** The last words of all take it back; of what is cancelled they may tell why. */
const isNoDeed = (
  read: Read,
  items: readonly Item[],
  left: readonly (readonly Item[])[],
): boolean =>
  (isTakenBack(items, "deed") && !read.intents.every(isCancelling)) || leavesFigure(read, left);
const leavesFigure = (read: Read, left: readonly (readonly Item[])[]): boolean =>
  sells(read) && left.some(putsFigureRight);

/** What was read, with what of the message is not kept, as typed. */
function telling(read: Read, text: string, left: readonly (readonly Item[])[]): Read {
  const said = left.map((clause) => bare(textOf({ text }, clause)));
  const about = aboutTold(read, said, left);
  if (about !== undefined) return about;
  return said.length === 0 ? read : { ...read, ignored: [...(read.ignored ?? []), ...said] };
}

/** Without the marks at its end, and a bracket of which the other half is elsewhere. */
const bare = (said: string): string => {
  const words = trimmed(said).replace(/[.!?]+$/, "");
  return words.includes("(") ? words : words.replace(/\)$/, "");
};

/** The clauses of which nothing was kept. */
const leftOf = (items: readonly Item[], kept: readonly Item[]): readonly (readonly Item[])[] =>
  clausesOf(items).filter((clause) => !clause.some((item) => kept.includes(item)));

function amidRemarks(text: string, items: readonly Item[], situation: Situation): Read | undefined {
  if (asksAtAll(items) || isSupposed(items) || isTakenBack(items, "deed")) return undefined;
  for (const { items: kept, spokenOf, isSafeOnly } of withoutRemarks(items)) {
    const read =
      putOffCommand({ text, items: kept, situation, carried: false }) ??
      commandsIn(text, kept, situation);
    if (read === undefined) continue;
    const isUnsafe = isSafeOnly === true && !read.intents.every(isSafe);
    if (isUnsafe || leavesFigure(read, leftOf(items, kept))) continue;
    const left = leftOf(items, kept).filter(
      (clause) => hasWeight(clause) || (sells(read) && isOfGoods(clause, kept)),
    );
    return telling(aboutThose(read, spokenOf), text, left);
  }
  return undefined;
}

const sells = ({ intents }: Read): boolean =>
  intents.some((intent) => intent.do === "record_purchase");

/** "…, large, half paid" */
const isOfGoods = (clause: readonly Item[], kept: readonly Item[]): boolean =>
  (clause[0]?.start ?? 0) >= (kept.at(-1)?.end ?? 0) && tellsOfGoods(clause);

/** "Freya does that one. Could you undo it?" tells, then asks for a deed. */
function asksAtAll(items: readonly Item[]): boolean {
  const sentences = sentencesOf(items);
  const last = sentences.at(-1);
  const isRequest = last !== undefined && sentences.length > 1 && isPolite(last);
  return isRequest ? sentences.some(isAsking) : isAsking(items);
}

/** What takes the last deed back, or is asked about before it is done. */
const isSafe = (intent: Intent): boolean => intent.do === "undo" || intent.do === "delete_contact";

const saleIn = (whole: Part): Read | undefined =>
  isAsking(whole.items) ? undefined : saleCommand(whole);
