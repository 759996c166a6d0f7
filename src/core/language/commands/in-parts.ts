import { given } from "../../given.ts";
import type { Intent, IntentOf } from "../../intent.ts";
import { todayOf } from "../../period.ts";
import { questionIn } from "../ask.ts";
import { has, type Item, read } from "../items.ts";
import { commandIn } from "./command.ts";
import { correctionCommand, putOffCommand } from "./correction.ts";
import { movedAndGiven } from "./given-on.ts";
import { ordersBehind } from "./order-begun.ts";
import { sentimentIn } from "./mood.ts";
import { isStrongStop, mostIntents, type Part, type Read, textOf } from "./part.ts";
import { isSaidBefore, movedToo, ofThemAll, putRight, soldOnThatDay } from "./put-right.ts";
import { asItWasAsked, isOfNote, isTalkOfIt, sameExchange, visitToThem } from "./same-exchange.ts";
import { sameContact } from "./same-contact.ts";
import { isOfNewcomers, sameNewcomer, withTags } from "./same-newcomer.ts";
import { sameSettled, sameTask } from "./same-task.ts";
import { isAsking, withoutLead } from "./speech.ts";
import { contentOf } from "../sentence.ts";
import { periodOf } from "../times-asked.ts";
import { whyItGoes } from "./why-it-goes.ts";

type Parts = readonly (readonly Item[])[];

/** Reads parts one by one; what is no intent alone is joined to its neighbours, or is a note. */
export function inParts(whole: Part, parts: Parts): Read | undefined {
  const joined = joining(whole, parts);
  const noted = parts.length > 2 ? noting(whole, parts) : undefined;
  const found = (noted?.intents.length ?? 0) > (joined?.intents.length ?? 0) ? noted : joined;
  if (found === undefined || isOtherwise(found.intents, whole.items)) return undefined;
  const intents = whyItGoes(found.intents, whole.items);
  return { ...found, intents: soldOnThatDay(intents, todayOf(whole.situation.clock)) };
}

/** "she gave back the cello so remove the tag rental": what was lent comes back, and nothing is paid. */
const isBroughtBack = (intents: readonly Intent[]): boolean =>
  intents.some((each) => each.do === "record_refund" && each.amount === undefined) &&
  intents.some((each) => each.do === "tag" && each.remove !== undefined);

/** What its parts mean each, and not together. */
const isOtherwise = (intents: readonly Intent[], items: readonly Item[]): boolean =>
  isBroughtBack(intents) || isOfAll(intents, items) || isOfNewcomers(intents, items);

/** "2 pots. 1 vase. 43 in total": what all of it cost, and not the last of it. */
const isOfAll = (intents: readonly Intent[], items: readonly Item[]): boolean =>
  intents.some((each) => each.do === "record_purchase" && each.amount === undefined) &&
  intents.some((each) => each.do === "record_purchase" && each.amount !== undefined) &&
  items.some(({ word }) => /^(?:in )?(?:total|altogether|all together|all in|all up)$/.test(word));

/** "met Sue. she bought 2 pots for 28. nice chat.": what is no intent is said of the exchange before. */
function noting(whole: Part, parts: Parts): Read | undefined {
  const intents: Intent[] = [];
  const ignored: string[] = [];
  for (const [at, items] of parts.entries()) {
    const part = { ...knowing(whole, intents), items, carried: at > 0 };
    const read = partRead(whole, part);
    if (read?.unclear !== undefined) return undefined;
    const isTaken =
      read === undefined
        ? addsNote(intents, part, parts[0] ?? [])
        : takeIn(intents, read.intents, part);
    if (!isTaken) return undefined;
    ignored.push(...(read?.ignored ?? []));
  }
  return intents.length > mostIntents ? undefined : { intents, ...ignoring(ignored) };
}

const ignoring = (ignored: readonly string[]) => (ignored.length === 0 ? {} : { ignored });

/** Adds what a part says to the note of the one exchange told before. */
function addsNote(intents: Intent[], part: Part, first: readonly Item[]): boolean {
  const [log, ...others] = intents;
  const isTold = log?.do === "log_interaction" && log.kind !== "note";
  if (!isTold || others.some((each) => each.do === "log_interaction") || !isPlain(part.items))
    return false;
  // "met Sue" alone is no note; what was said of it before is kept.
  const isBare = [first, withoutLead(first)].some((each) => textOf(part, each) === log.summary);
  const said = textOf(part, part.items);
  intents[0] = { ...log, summary: isBare ? said : `${log.summary}; ${said}` };
  return true;
}

/** "not happy at all" tells how it went; "not yesterday" may put something right. */
const isPlain = (items: readonly Item[]): boolean =>
  !isAsking(items) &&
  !items.some((item) => item.name?.full === true || has(item, "REMIND", "UNDO", "SORRY")) &&
  (!items.some((item) => has(item, "NOT")) || sentimentIn(items) === "negative");

/** Neighbours that are no intent alone are joined. */
function joining(whole: Part, parts: Parts): Read | undefined {
  const intents: Intent[] = [];
  const ignored: string[] = [];
  let unclear: string | undefined;
  for (let from = 0; from < parts.length; ) {
    const found = longestFrom(knowing(whole, intents), parts, from, intents.length > 0);
    if (found === undefined) return undefined;
    const items = parts.slice(from, found.next).flat();
    if (!takeIn(intents, found.read.intents, { ...whole, items })) return undefined;
    unclear ??= found.read.unclear;
    ignored.push(...(found.read.ignored ?? []));
    from = found.next;
  }
  if (intents.length > mostIntents || intents.length === 0) return undefined;
  return { intents, ...given({ unclear }), ...ignoring(ignored) };
}

/** Puts what a part says to what was said before; false where it puts right what cannot be. */
function takeIn(
  intents: Intent[],
  said: readonly Intent[],
  { items, situation: { vocabulary } }: Part,
): boolean {
  const before = intents.at(-1);
  const [intent, ...more] = said.map((each) =>
    asItWasAsked(before, ofThemAll(before, each, items), items),
  );
  if (intent === undefined) return true;
  if (intent.do === "correct" && before !== undefined) return corrects(intents, intent, more);
  const whole = oneOfBoth(before, intent, items) ?? visitToThem(before, intent, items, vocabulary);
  if (whole !== undefined) return replaceLast(intents, ...withTags(whole, more));
  if (more.length > 0 || before === undefined) intents.push(intent, ...more);
  else if (!isSaidBefore(before, intent))
    return (
      replaceLast(intents, sameExchange(before, intent, isTalkOfIt(items)), []) ||
      intents.push(intent) > 0
    );
  return true;
}

/** Two parts that tell of one deed. */
const oneOfBoth = (
  before: Intent | undefined,
  now: Intent,
  items: readonly Item[],
): Intent | undefined =>
  sameSettled(before, now, items) ??
  sameRefund(before, now) ??
  sameContact(before, now) ??
  sameNewcomer(before, now) ??
  sameTask(before, now);

function corrects(intents: Intent[], fix: IntentOf<"correct">, more: readonly Intent[]): boolean {
  const before = intents.at(-1);
  const moved = before && movedToo(before, fix);
  if (moved !== undefined) return intents.push(moved, ...more) > 0;
  return replaceLast(intents, before && putRight(before, fix), more);
}

function replaceLast(
  intents: Intent[],
  better: Intent | undefined,
  more: readonly Intent[],
): boolean {
  if (better === undefined) return false;
  intents.splice(-1, 1, better, ...more);
  return true;
}

/** "she brought back the pot, it was cracked. Refunded her 14": what for, and how much. */
function sameRefund(before: Intent | undefined, now: Intent): Intent | undefined {
  if (before?.do !== "record_refund" || now.do !== "record_refund") return undefined;
  const isOfThem = now.contact === undefined || "last" in now.contact;
  return before.amount === undefined && now.product === undefined && isOfThem
    ? { ...before, ...given({ amount: now.amount, when: now.when ?? before.when }) }
    : undefined;
}

/** What an earlier part says is the last thing that was said. */
const knowing = (whole: Part, intents: readonly Intent[]): Part => {
  const lastCommand = intents.at(-1) ?? whole.situation.lastCommand;
  return { ...whole, situation: { ...whole.situation, ...(lastCommand && { lastCommand }) } };
};

/** The shortest run of parts that is an intent while what follows it is one too. */
function longestFrom(
  whole: Part,
  parts: readonly (readonly Item[])[],
  from: number,
  carried: boolean,
): { readonly read: Read; readonly next: number } | undefined {
  for (let next = from + 1; next <= parts.length; next++) {
    const items = parts.slice(from, next).flat();
    const read = partRead(whole, { ...whole, items, carried });
    if (read === undefined) continue;
    const rest = parts.slice(next);
    if (rest.length === 0 || inRest(knowing(whole, read.intents), rest)) return { read, next };
  }
  return undefined;
}

const inRest = (whole: Part, rest: readonly (readonly Item[])[]): boolean => {
  for (let from = 0; from < rest.length; ) {
    let next = from + 1;
    while (
      next <= rest.length &&
      partRead(whole, { ...whole, items: rest.slice(from, next).flat(), carried: true }) ===
        undefined
    )
      next++;
    if (next > rest.length) return false;
    from = next;
  }
  return true;
};

/** Whether the sentence that a part stands in asks: "called Ana and met Ruth?". */
function isInQuestion({ items }: Part, [first]: readonly Item[]): boolean {
  const at = first === undefined ? -1 : items.indexOf(first);
  const start = items.slice(0, at).findLastIndex(isStrongStop) + 1;
  const stop = items.findIndex((item, place) => place >= at && isStrongStop(item));
  return isAsking(items.slice(start, stop < 0 ? items.length : stop + 1));
}

/** "… for 45. no sorry, it was two", "…. ah no, two": what an earlier part said. */
const corrected = (part: Part): Read | undefined =>
  part.carried && has(withoutSigh(part)[0], "SORRY") ? correctionCommand(part) : movedOn(part);

/** The words of a part; behind a sale with no sigh before them. */
const withoutSigh = ({ items, situation }: Part): readonly Item[] => {
  const said = items.filter(({ mark }) => mark === undefined);
  const isSigh = /^(?:a+h+|oh|argh|gah|ugh|oops|whoops)$/.test(said[0]?.word ?? "");
  return isSigh && situation.lastCommand?.do === "record_purchase" ? said.slice(1) : said;
};

/** "give it to Ben and push it to Friday": what was just handed over. */
const movedOn = (part: Part): Read | undefined =>
  part.carried && part.situation.lastCommand?.do === "change_follow_up"
    ? (putOffCommand(part) ?? movedAndGiven(part))
    : undefined;

/** A part is a command, or after a full stop a question of its own. */
function partRead(whole: Part, part: Part): Read | undefined {
  const command = isInQuestion(whole, part.items)
    ? undefined
    : (corrected(part) ?? commandIn(part));
  if (command !== undefined) return isOfNote(part, command.intents) ? undefined : command;
  if (!isAsking(part.items) && !isFigureFirst(part)) return undefined;
  if (ordersBehind(part.items).length > 0) return undefined;
  // "talk to" may be a deed in a message, and is a word of a question by itself.
  const question =
    questionIn(part.items) ?? questionIn(read(textOf(part, part.items), part.situation).asked);
  return question === undefined ? undefined : { intents: [question.intent] };
}

/** "revenue this month, then tick off Ana": a figure and its time, before what is to be done. */
const isFigureFirst = ({ items, carried }: Part): boolean =>
  !carried &&
  has(contentOf(items)[0], "REVENUE", "PROFIT", "ORDERS_NOUN", "HOW_MANY", "HOW_MUCH", "AVERAGE") &&
  items.some((item) => periodOf(item) !== undefined);
