import type { Intent } from "../intent.ts";
import type { Interpretation, Means } from "./interpretation.ts";
import { has, isSurelyNamed, type Item, type Reading } from "./items.ts";

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

const isContact = (item: Item): boolean => isSurelyNamed(item) && item.shop.member === undefined;

/** What is told to be done with all that a member has; of a text that is kept, no word changes. */
export function ofMember({ text, items }: Reading, means: Means): Interpretation | undefined {
  const own = ofMemberNamed(text, items);
  const meant = own === undefined ? undefined : means(own);
  const isTextless = ({ do: what }: Intent): boolean =>
    ["hand_over", "change_follow_up", "list_follow_ups", "question"].includes(what);
  return meant?.outcome === "understood" && meant.intents.every(isTextless) ? meant : undefined;
}
