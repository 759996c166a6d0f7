import type { Intent } from "../intent.ts";
import type { Interpretation, Means } from "./interpretation.ts";
import { has, isSurelyNamed, type Item, type Reading } from "./items.ts";
import { isStop, wordsOf } from "./sentence.ts";

/**
 * "Luka's off tomorrow, so move all his follow-ups to Monday": the text with the member's name in
 * place of "his", where one member is named, and no contact whose they could be.
 */
function ofMemberNamed(text: string, items: readonly Item[]): string | undefined {
  const at = items.findIndex(isTheirs);
  const own = items[at];
  const before = items.slice(0, Math.max(at, 0));
  const members = new Set(before.flatMap(({ shop }) => shop.member ?? []));
  const [member, ...others] = members;
  const isAlone = others.length === 0 && !items.some(isContact);
  if (own === undefined && isHeld.test(text)) return heldByMember(text, items);
  return own === undefined || member === undefined || !isAlone
    ? undefined
    : `${text.slice(0, own.start)}${member}'s${text.slice(own.end)}`;
}

/** "Luka is off sick, push whatever follow-ups he has that day to Friday": all of Luka's. */
function heldByMember(text: string, items: readonly Item[]): string | undefined {
  const found = isHeld.exec(text);
  const before = items.filter(({ end }) => end <= (found?.index ?? 0));
  const [member, ...others] = new Set(before.flatMap(({ shop }) => shop.member ?? []));
  return found === null || member === undefined || others.length > 0 || before.some(isContact)
    ? undefined
    : text.slice(0, found.index) +
        `all ${member}'s ${found.groups?.["noun"] ?? ""}${found.groups?.["then"] === undefined ? "" : " that day"}` +
        text.slice(found.index + found[0].length);
}
const isHeld =
  /\b(?:whatever|whichever|all|all of|every|each|any|all (?:of )?the|all those|any of the)(?: open)? (?<noun>follow[- ]?ups?|reminders?|tasks?)(?: that| which)? (?:he|she|they)(?:['’]s got|['’]ve got|['’]s down for| has got| have got| has| have)(?: (?:due|open))?(?<then> then)?\b/iu;

/** "his follow-ups", "her open reminders", "their contacts": what a member of the team has many of. */
const isTheirs = ({ word }: Item, at: number, items: readonly Item[]): boolean =>
  ["his", "her", "their"].includes(word) &&
  items.slice(at + 1, at + 3).some((item) => item.word.endsWith("s") && has(item, ...belongings));
const belongings = ["FOLLOW_UP", "A_REMINDER", "CONTACT", "CUSTOMER", "PROSPECT"] as const;

/**
 * "I'm meeting Tom tomorrow, list his lapsed customers": the question alone, with the member's name in
 * place of "his"; when they meet, or when Tom is off, is no time of it. Undefined where more is told before than that.
 */
function behindMeeting(text: string, items: readonly Item[]): string | undefined {
  const stop = items.findIndex(isStop);
  const [told, asked] = [items.slice(0, Math.max(stop, 0)), items.slice(stop + 1)];
  const [member, ...others] = new Set(told.flatMap(({ shop }) => shop.member ?? []));
  const own = asked.find(({ word }) => /^(?:his|her|their|he|she|they)$/.test(word));
  const begin = asked[0];
  if (begin === undefined || own === undefined || member === undefined) return undefined;
  const news = wordsOf(told.filter(({ shop }) => shop.member === undefined));
  const isMeeting =
    (meeting.test(news) || absence.test(news)) && others.length === 0 && !items.some(isContact);
  const name = /^(?:his|her|their)$/.test(own.word) ? `${member}'s` : member;
  return isMeeting
    ? text.slice(begin.start, own.start) + name + text.slice(own.end).replace(/^(?=s\b)/u, "'")
    : undefined;
}
const meeting =
  /^(?:(?:i|we|am|are|'m|have|'ve|got|just|about to|going to|off to|my|our|an?|the|quick|weekly|monthly|annual) )*(?:(?:prepping|preparing|getting ready) for|meeting|seeing|see|meet|sitting down|sit down|catching up|catch up|one(?: ?- ?| )on(?: ?- ?| )one|1:1|1 : 1|review|appraisal|call|chat|coffee|lunch)(?: (?:with|at|in|on|for|is|'s|review|appraisal|one-on-one|tomorrow|today|later|soon|now|this|next|a|an|the|ten|five|minutes?|hour|afternoon|morning|bit|\S+day|in .*|at .*|this .*|next .*|on .*))*$/u;
const absence =
  /^(?:(?:wants|needs|has|is taking|takes|asked for|booked|gets|has got)(?: (?:to take|to have|all of|the|this|next|whole|rest of|a|some))* (?:\S+day|day|week|weekend|morning|afternoon|time) off(?: (?:this|next|too|again|week|\S+day))*|(?:because |since |as |while )?(?:is|was|'s|has been|will be|called in|phoned in|rang in|went home)(?: (?:still|also|just|now|not))*(?: (?:off|away|out|ill|sick|poorly|on leave|on holidays?|on vacation|at home|in|here|back|around|well|working|travelling))+(?: (?:with|the|a|an|flu|cold|work|today|yesterday|tomorrow|again|all|this|last|next|for|on|until|till|since|and|week|weeks|month|afternoon|morning|\S+day|this .*|that .*|last .*|next .*|all .*|from .*|on .*|until .*|till .*))*)$/u;

/**
 * "Luka's away that weekend, so the reminder to ring Ana should go to Nils", "Luka is off from Monday,
 * give Ana's call to Nils": what is handed over, without why: neither Luka nor his days are any part of it.
 */
function behindAbsence(text: string, items: readonly Item[]): string | undefined {
  const stop = items.findIndex(isStop);
  const told = items.slice(0, Math.max(stop, 0));
  const members = new Set(told.flatMap(({ shop }) => shop.member ?? []));
  const isOff = absence.test(wordsOf(told.filter(({ shop }) => shop.member === undefined)));
  const begin = items.slice(stop + 1).find(({ word }) => !/^(?:so|and|then)$/.test(word));
  return begin !== undefined && members.size === 1 && isOff ? text.slice(begin.start) : undefined;
}
const isHandedOver = (intent: Intent): boolean =>
  intent.do === "hand_over" ||
  (intent.do === "change_follow_up" &&
    intent.action === "reassign" &&
    intent.target.contact !== undefined);

const isContact = (item: Item): boolean => isSurelyNamed(item) && item.shop.member === undefined;

const isAsked = ({ do: what }: Intent): boolean =>
  ["list_follow_ups", "question", "list_interactions", "hand_over"].includes(what);

/** What is told to be done with all that a member has; of a text that is kept, no word changes. */
export function ofMember({ text, items }: Reading, means: Means): Interpretation | undefined {
  const behind = behindMeeting(text, items);
  const asked = behind === undefined ? undefined : means(behind);
  if (asked?.outcome === "understood" && asked.intents.every(isAsked)) return asked;
  return handedWhileAway(text, items, means) ?? ofWhatTheyHave(text, items, means);
}

function handedWhileAway(
  text: string,
  items: readonly Item[],
  means: Means,
): Interpretation | undefined {
  const handed = items.some(isTheirs) ? undefined : behindAbsence(text, items);
  const meant = handed === undefined ? undefined : means(handed);
  return meant?.outcome === "understood" && meant.intents.every(isHandedOver) ? meant : undefined;
}

function ofWhatTheyHave(
  text: string,
  items: readonly Item[],
  means: Means,
): Interpretation | undefined {
  const own = ofMemberNamed(text, items);
  const meant = own === undefined ? undefined : means(own);
  const isTextless = ({ do: what }: Intent): boolean =>
    ["hand_over", "change_follow_up", "list_follow_ups", "question", "tag"].includes(what);
  return meant?.outcome === "understood" && meant.intents.every(isTextless) ? meant : undefined;
}
