import type { Intent } from "../../intent.ts";
import { questionIn } from "../ask.ts";
import type { Situation } from "../interpretation.ts";
import { has, type Item } from "../items.ts";
import { sentencesOf } from "../sentence.ts";
import { commandIn } from "./command.ts";
import { isEcho, withoutEcho } from "./echo.ts";
import { correctionCommand, putOffCommand } from "./correction.ts";
import { isUnreal } from "./hedge.ts";
import { isFiller, isStrongStop, type Part, type Read } from "./part.ts";
import { saleCommand } from "./sale.ts";
import { isSaidBefore, putRight } from "./put-right.ts";
import { isMeant, isSupposed, isTakenBack } from "./not-meant.ts";
import { aboutThem, withoutRemarks } from "./remarks.ts";
import { isAsking, isPolite, withoutLead } from "./speech.ts";
import { opens, splitAt } from "./split.ts";

/** The most intents one message may hold; in more than three parts for each it is one, or none. */
const mostIntents = 5;

/**
 * Reads a message as commands: whole, or in parts of which every one is an intent of its own, later
 * ones perhaps of the contact of earlier ones. One sale is not cut: it leaves no word unexplained.
 */
export function commandsIn(
  text: string,
  items: readonly Item[],
  situation: Situation,
): Read | undefined {
  if (isTakenBack(items, "report")) return undefined;
  const read = allIn(text, items, situation);
  return read !== undefined && isMeant(read.intents, items) ? read : undefined;
}

function allIn(text: string, items: readonly Item[], situation: Situation): Read | undefined {
  const trimmed = withoutEcho(withoutGreeting(items));
  const whole = { text, items: trimmed, situation, carried: false };
  const [first = trimmed, ...others] = splitAt(trimmed);
  const parts = [first, ...others.filter((part) => !isEcho(part))];
  if (others.length > 0 && parts.length === 1) return commandIn({ ...whole, items: first });
  if (parts.length === 1) return commandIn(whole) ?? headedIn(whole, first);
  if (parts.length > mostIntents * 3) return commandIn(whole);
  return saleIn(whole) ?? inParts(whole, parts) ?? commandIn(whole);
}

/** "new contact!! Orla Kinsella, …": the marks after what heads it part nothing. */
const headedIn = (whole: Part, items: readonly Item[]): Read | undefined =>
  has(items[0], "NEW_CONTACT") ? commandIn({ ...whole, items }) : undefined;

/** Whether a message begins with what is to be done: "tag …", "please move …". */
export const isOrder = (items: readonly Item[]): boolean => {
  const first = withoutLead(items).find(({ mark }) => mark === undefined);
  return first !== undefined && first.name === undefined && opens(first);
};

/** Reads as commands what is left of a message that nothing else explains, without its remarks. */
export function commandsAmidChat(
  text: string,
  items: readonly Item[],
  situation: Situation,
): Read | undefined {
  if (asksAtAll(items) || isSupposed(items) || isTakenBack(items, "deed")) return undefined;
  for (const { items: kept, spokenOf, isSafeOnly } of withoutRemarks(items)) {
    const read =
      putOffCommand({ text, items: kept, situation, carried: false }) ??
      commandsIn(text, kept, situation);
    if (read === undefined) continue;
    if (isSafeOnly === true && !read.intents.every(isSafe)) continue;
    return spokenOf === undefined
      ? read
      : { ...read, intents: read.intents.map((intent) => aboutThem(intent, spokenOf)) };
  }
  return undefined;
}

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

/** "Hi, …", "ok so …" before a command is no part of it. */
function withoutGreeting(items: readonly Item[]): readonly Item[] {
  const stop = items.findIndex((item) => isStrongStop(item) || item.mark === ",");
  const lead = items.slice(0, stop);
  const isEmpty = (item: Item): boolean =>
    isFiller(item) && !isUnreal(item) && item.name === undefined;
  return stop > 0 && stop < 4 && lead.every(isEmpty) ? items.slice(stop + 1) : items;
}

/** Reads parts one by one, joining neighbours that are no intent alone. */
function inParts(whole: Part, parts: readonly (readonly Item[])[]): Read | undefined {
  const intents: Intent[] = [];
  let unclear: string | undefined;
  for (let from = 0; from < parts.length; ) {
    const found = longestFrom(knowing(whole, intents), parts, from, intents.length > 0);
    if (found === undefined) return undefined;
    const isTalk = isTalkOfIt(parts.slice(from, found.next).flat());
    if (!takeIn(intents, found.read.intents, isTalk)) return undefined;
    unclear ??= found.read.unclear;
    from = found.next;
  }
  if (intents.length > mostIntents || intents.length === 0) return undefined;
  return { intents, ...(unclear === undefined ? {} : { unclear }) };
}

/** Puts what a part says to what was said before; false where it puts right what cannot be. */
function takeIn(intents: Intent[], said: readonly Intent[], isTalk: boolean): boolean {
  const [intent, ...more] = said;
  const before = intents.at(-1);
  if (intent === undefined) return true;
  if (intent.do === "correct" && before !== undefined)
    return replaceLast(intents, putRight(before, intent), more);
  if (more.length > 0 || before === undefined) intents.push(...said);
  else if (!isSaidBefore(before, intent))
    return (
      replaceLast(intents, sameExchange(before, intent, isTalk), []) || intents.push(intent) > 0
    );
  return true;
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

type Logged = Extract<Intent, { do: "log_interaction" }>;

/** "I was on the phone with Ana, called her about the invoice": told of twice, it happened once. */
function sameExchange(
  before: Intent | undefined,
  now: Intent | undefined,
  isTalk: boolean,
): Intent | undefined {
  if (before?.do !== "log_interaction" || now?.do !== "log_interaction") return undefined;
  const summary = `${before.summary}; ${now.summary}`;
  if (isTalk && before.kind !== "note" && now.when === undefined) return { ...before, summary };
  return isSame(before, now) ? { ...now, contacts: before.contacts, summary } : undefined;
}

/** "Visited Ana. We talked about window boxes": what was said then, and no other exchange. */
const isTalkOfIt = (items: readonly Item[]): boolean =>
  has(
    items.find((item) => !isFiller(item)),
    "SPOKE",
  ) && !items.some(({ name }) => name?.full);

/** Of the same kind, the same way, with the one just named, and neither has a time of its own. */
function isSame(before: Logged, { kind, contacts, direction, when, summary }: Logged): boolean {
  const [who, ...others] = contacts;
  return (
    who !== undefined &&
    "last" in who &&
    others.length === 0 &&
    kind !== "note" &&
    kind === before.kind &&
    (before.direction ?? direction) === direction &&
    (when ?? before.when) === undefined &&
    !/\b(?:again|twice|another|second|later)\b/iu.test(summary)
  );
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

/** "… for 45. no sorry, it was two": what an earlier part said. */
const corrected = (part: Part): Read | undefined =>
  part.carried &&
  has(
    part.items.find(({ mark }) => mark === undefined),
    "SORRY",
  )
    ? correctionCommand(part)
    : undefined;

/** A part is a command, or after a full stop a question of its own. */
function partRead(whole: Part, part: Part): Read | undefined {
  const command = isInQuestion(whole, part.items)
    ? undefined
    : (corrected(part) ?? commandIn(part));
  if (command !== undefined) return command;
  if (!isAsking(part.items)) return undefined;
  const question = questionIn(part.items);
  return question === undefined ? undefined : { intents: [question.intent] };
}
