import type { IntentOf } from "../../intent.ts";
import { isSurelyNamed, type Item, wordOf } from "../items.ts";

/** As typed, by slips too: "removed" may be read as "remove". */
const gone =
  "(?:(?:remov|delet|eras|wip|binn|purg|scrapp|ditch|clear|empti|blank)\\w{0,2}d|got rid of)";
/** "removed her profile", "Ana's phone has been removed": it was done, by whomsoever. */
const wasRemoved = new RegExp(`(?:^|\\s)${gone}\\b`, "u");
/** "wants to be removed", "I would like Ana removed", "have it removed": asked for, and not done. */
const isWanted = new RegExp(
  `\\b(?:be|get|gets|getting|needs?|wants?|wanted|like|prefer|see|have (?!(?:just |already |now |also |all )*(?:been )?${gone}))\\b.* ${gone}\\b`,
  "u",
);
const isToldGone = (items: readonly Item[]): boolean => {
  const typed = items
    .map(({ text }) => text)
    .join(" ")
    .toLowerCase();
  return wasRemoved.test(typed) && !isWanted.test(typed);
};

/** "no contact for 3 weeks": for a while, or how long it has been. */
const lasts =
  /\b(?:for|in|since|until|till) (?:an? |the |another )?(?:\d+|one|two|three|four|five|six|few|couple|several|some|next|last|past|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|day|ages)\b/u;
/** "a close contact of ours" stands near to us. */
const isNear =
  /\b(?:an?|in|our|my|very|really|her|his|their|most|keep|stay|as|is|are) close contacts?\b|\bclose contacts? (?:of|with|to)\b/u;
/** "we are closed for Ana's party", "we closed on Ana": nobody's record, and nothing to do. */
const isShut =
  /(?:^(?:please )?|\b(?:we|i|shop|store|office)(?: (?:'re|'ve|'s|'m|are|were|is|was|am|have|will|be))* )closed (?:for|on|to|at|with)\b/u;

/** "drop 2 pots off to Ana": they are brought. */
const bringsOff =
  /^(?:(?:please|can you|could you) )*(?:drop|dropped|dropping) .*\boff (?:to|at|with|for|by)\b/u;
/** What cancels or does nothing that is to be done. */
export const isNoTask = (words: string): boolean => isShut.test(words) || bringsOff.test(words);

/** "take the number from Ana", "drop Ana an email": it is got or sent, and not emptied. */
const isGot =
  /(?:^|\s)(?:drop|dropped|shoot|send|take|took|get|lose)\b.* an (?:e ?mail|address)\b|(?:^|\s)take\b(?!.*\b(?:off|out|away|down)\b)/u;
/** "clear the email with Ana": it is agreed upon. */
const isAgreed = (items: readonly Item[]): boolean =>
  items.some((item, at) => isSurelyNamed(item) && wordOf(items[at - 1]) === "with");

interface Said {
  readonly words: string;
  readonly items: readonly Item[];
}

/** A contact that is told to have been deleted, by us or by itself; who is off the team is deleted from nowhere else. */
export const isDeletedAgainst = (_: IntentOf<"delete_contact">, { items, words }: Said): boolean =>
  isToldGone(items) || /\b(?:from|off) (?:the|our) team\b/u.test(words);

/** A standing that is none: somebody is near to us, or is left alone for a while. */
export const isStandingAgainst = (status: string, words: string): boolean =>
  status === "closed"
    ? isNear.test(words) || isShut.test(words)
    : status === "do_not_contact" && lasts.test(words);

/** Fields that were emptied, agreed upon or got. */
export const isEmptiedAgainst = ({ words, items }: Said): boolean =>
  isToldGone(items) || isGot.test(words) || isAgreed(items);
