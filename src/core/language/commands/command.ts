import type { Intent } from "../../intent.ts";
import type { Item } from "../items.ts";
import { has } from "../items.ts";
import { isStop, wordsOf } from "../sentence.ts";
import { addCommand, addInPartCommand } from "./add-contact.ts";
import { anotherTaskCommand } from "./another-task.ts";
import { withoutBesideValue } from "./beside-value.ts";
import { settledRows } from "./change-follow-up.ts";
import { contactRows } from "./contact-rows.ts";
import { remindOnDay } from "./day-before.ts";
import { digestCommand } from "./digest-rows.ts";
import { handOverRows } from "./hand-over-rows.ts";
import { answerRows, historyRows, recordRows } from "./intent-rows.ts";
import { withOldKept } from "./kept-beside.ts";
import { logCommand, noteCommand } from "./log.ts";
import { doneInPassing } from "./done-in-passing.ts";
import { dueThen, ofThatTime } from "./due-then.ts";
import { exportRows } from "./export-rows.ts";
import { withoutFormer } from "./former-member.ts";
import { formerDay, withoutFormerTime, withoutSameTime } from "./former-time.ts";
import { moveRows, whyPutOffAt } from "./move-follow-up.ts";
import { isForbidden } from "./not-meant.ts";
import { muteCommand, mutedAsked } from "./mute-rows.ts";
import { isWeighing } from "./circumstance.ts";
import { type Part, type Read, type Reader, textOf, trimmed, keptOfPart } from "./part.ts";
import { recurringActCommand } from "./recurring-act.ts";
import { remindAgainCommand } from "./remind-again.ts";
import { bouncedCommand, restatedCommand } from "./restated.ts";
import { firstMeaning, type Table } from "./rows.ts";
import { saleCommand } from "./sale.ts";
import { isAsking, isPolite, withoutLead } from "./speech.ts";
import { standingRows } from "./standing-rows.ts";
import { standingAnswerAsked, standingAnswerCommand } from "./standing-answer-rows.ts";
import { stopCommand } from "./stop-follow-up.ts";
import { sameForCommand } from "./same-for.ts";
import { tagRows } from "./tag-rows.ts";
import { leavingRows } from "./team-rows.ts";
import { withoutWhy } from "./told-why.ts";
import { wrongRows } from "./wrong-rows.ts";

const byRows =
  (table: Table<Intent | readonly Intent[] | Read>): Reader =>
  (part) => {
    const meaning = firstMeaning(table, part);
    if (meaning === undefined) return undefined;
    return "intents" in meaning ? meaning : { intents: [meaning].flat() };
  };

/** Every kind of command, in the order in which they are tried. */
const readers: readonly Reader[] = [
  standingAnswerCommand,
  sameForCommand,
  anotherTaskCommand,
  noteCommand,
  byRows(standingRows),
  stopCommand,
  doneInPassing,
  withoutWhy(byRows(settledRows)),
  recurringActCommand,
  remindAgainCommand,
  remindOnDay,
  muteCommand,
  digestCommand,
  byRows(leavingRows),
  byRows(answerRows),
  byRows(exportRows),
  byRows(historyRows),
  withoutWhy(byRows(tagRows)),
  byRows(handOverRows),
  addCommand,
  moveCommand,
  byRows(wrongRows),
  withoutWhy((part) => withOldKept(part, (said) => byRows(contactRows)(withoutBesideValue(said)))),
  byRows(recordRows),
  bouncedCommand,
  logCommand,
  saleCommand,
  addInPartCommand,
  restatedCommand,
];

/** "move Ana's call from the 12th to the 14th": the one of that day, and no other of hers. */
function moveCommand(whole: Part): Read | undefined {
  const stop = whyPutOffAt(whole.items);
  const part = stop < 0 ? whole : { ...whole, items: whole.items.slice(0, stop) };
  const moved = byRows(moveRows)(withoutFormerTime(withoutSameTime(part)));
  if (moved === undefined) return undefined;
  const why = trimmed(textOf(whole, whole.items.slice(stop + 1)));
  const read = stop < 0 ? moved : { ...moved, ignored: [...(moved.ignored ?? []), why] };
  const when = formerDay(part);
  if (when === undefined) return read;
  const intents = read.intents.map((intent) =>
    intent.do === "change_follow_up" && intent.action === "move"
      ? { ...intent, target: { ...intent.target, when } }
      : intent,
  );
  return { ...read, intents };
}

/** Reads one part of a message as one command; the same part is not read again. */
export const commandIn = keptOfPart(readCommand);

function readCommand(part: Part): Read | undefined {
  const { items } = part;
  if (items.length === 0 || isForeign(items)) return undefined;
  if (isForbidden(items)) return noMoreIn(part);
  const said = isPolite(items) ? withoutAsking(items) : items;
  const bare = { ...part, items: withoutFormer(withoutLead(said)) };
  // "tell me when this changes" asks for nothing now.
  const standing = standingAnswerAsked(part) ?? standingAnswerAsked(bare) ?? mutedAsked(bare);
  return standing !== undefined || isAsking(items) ? standing : firstRead(bare);
}

/** "don't remind me of it any more, they moved": what was to be done is not, and perhaps why. */
function noMoreIn(part: Part): Read | undefined {
  const at = part.items.findIndex(
    ({ word }, place) =>
      /^(?:any ?more|any longer)$/.test(word) ||
      (word === "longer" && part.items[place - 1]?.word === "any"),
  );
  const why = part.items.slice(at + 1);
  if (at < 0 || (why.length > 0 && !isStop(why[0])) || isWeighing(wordsOf(why))) return undefined;
  const read = byRows(settledRows)({ ...part, items: part.items.slice(0, at + 1) });
  const said = trimmed(textOf(part, why));
  return read && said !== "" ? { ...read, ignored: [said] } : read;
}

function firstRead(part: Part): Read | undefined {
  const due = dueThen(part);
  const ofTime = due && ofThatTime(firstOf(due.part), due);
  return ofTime ?? firstOf(part);
}

function firstOf(part: Part): Read | undefined {
  for (const reader of readers) {
    const read = reader(part);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** "can you make me an export for the mailing?": the mark is of the request, and of no part of it. */
const withoutAsking = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ mark }, at) => mark !== "?" || at < items.length - 1);

/**
 * None of our business: it begins with a word of something else, or has several before anybody is
 * named or a note or reminder begins, in which anything may be said.
 */
function isForeign(items: readonly Item[]): boolean {
  const content = items.filter(({ mark }) => mark === undefined);
  const free = content.findIndex(
    (item, at) =>
      item.name?.full === true ||
      isOwner(content, at) ||
      has(item, "REMIND", "REMIND_ME", "A_REMINDER", "A_NOTE"),
  );
  const head = free < 0 ? content : content.slice(0, free);
  const foreign = head.filter((item) => has(item, "FOREIGN") && !has(item, "MOVE"));
  return foreign.length > 1 || (foreign.length === 1 && foreign[0] === content[0]);
}

/** "Bill's number": somebody is called so, and a bill has none. */
const isOwner = (content: readonly Item[], at: number): boolean =>
  content[at]?.name?.contact === true &&
  (content[at + 1]?.word === "'s" || (content[at].capital && content[at + 1]?.word === "has"));
