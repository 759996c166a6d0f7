import type { Intent } from "../../intent.ts";
import type { Situation } from "../interpretation.ts";
import { has, type Item } from "../items.ts";
import { sentencesOf } from "../sentence.ts";
import { commandIn } from "./command.ts";
import { isEcho, withoutEcho } from "./echo.ts";
import { putOffCommand } from "./correction.ts";
import { inParts, mostIntents } from "./in-parts.ts";
import { withoutOpening } from "./opening.ts";
import { isFiller, type Part, type Read } from "./part.ts";
import { saleCommand } from "./sale.ts";
import { isMeant, isSupposed, isTakenBack } from "./not-meant.ts";
import { aboutThem, withoutRemarks } from "./remarks.ts";
import { isAsking, isPolite, withoutLead } from "./speech.ts";
import { opens, splitAt } from "./split.ts";

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
  const trimmed = withoutEcho(withoutOpening(items));
  const whole = { text, items: trimmed, situation, carried: false };
  const [first = trimmed, ...others] = splitAt(trimmed);
  const parts = [first, ...others.filter((part) => !isEcho(part))];
  if (others.length > 0 && parts.length === 1) return commandIn({ ...whole, items: first });
  if (parts.length === 1) return commandIn(whole) ?? headedIn(whole, first);
  // In more than three parts for each intent it is one, or none.
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
  const undo = undoneLast(items);
  return undo === undefined
    ? amidRemarks(text, items, situation)
    : commandsIn(text, undo, situation);
}

function amidRemarks(text: string, items: readonly Item[], situation: Situation): Read | undefined {
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

/** "did I press something?? undo": the last sentence, where it only takes back. */
function undoneLast(items: readonly Item[]): readonly Item[] | undefined {
  const [last, before] = sentencesOf(items).toReversed();
  const isUndo =
    last?.some((item) => has(item, "UNDO")) === true &&
    last.every((item) => has(item, "UNDO") || isFiller(item) || item.mark !== undefined);
  return isUndo && before !== undefined ? last : undefined;
}

/** What takes the last deed back, or is asked about before it is done. */
const isSafe = (intent: Intent): boolean => intent.do === "undo" || intent.do === "delete_contact";

const saleIn = (whole: Part): Read | undefined =>
  isAsking(whole.items) ? undefined : saleCommand(whole);
