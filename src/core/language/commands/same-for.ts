import type { ContactRef, Intent, IntentOf } from "../../intent.ts";
import { has, type Item, isSurelyNamed } from "../items.ts";
import { isFiller, type Part, type Read } from "./part.ts";
import { peopleAt } from "./people-listed.ts";
import { isAsking, withoutLead } from "./speech.ts";

/** "same for Ana", "do the same with Ana and Tom": what was done last, done to others as well. */
export function sameForCommand(part: Part): Read | undefined {
  const { lastCommand, lastQuestion, saidLast, vocabulary } = part.situation;
  const isLast = lastQuestion === undefined || saidLast === "deed";
  const items = withoutLead(part.items);
  const at = sameAt(items, lastCommand);
  if (lastCommand === undefined || !isLast || at === undefined || isAsking(items)) return undefined;
  const from = items.findIndex(
    (item, index) => index > at && !/^(?:for|with|to|on|thing|goes)$/.test(item.word),
  );
  const people = peopleAt(items, from, vocabulary);
  const used = new Set([...items.slice(at, from), ...people.flatMap((each) => each.items)]);
  const isAll = items.every((item) => used.has(item) || isLittle(item));
  const isNamed = people.length > 0 && people.every((each) => each.items.some(isSurelyNamed));
  const intents = people.flatMap(({ contact }) => doneTo(contact, lastCommand) ?? []);
  return isAll && isNamed && intents.length === people.length ? { intents } : undefined;
}

/** Where "the same" stands; of a tag "tag Ana too" and "and Ana as well" say so too. */
function sameAt(items: readonly Item[], last: Intent | undefined): number | undefined {
  const at = items.findIndex(({ word }) => /^(?:the )?(?:same|ditto|likewise)\b/.test(word));
  if (at >= 0) return at;
  return isMore.test(lastWord(items)) ? moreAt(items, last?.do, last) : undefined;
}

/** "tag Ana too", "and Ana as well"; behind a call the name alone says so. */
function moreAt(
  items: readonly Item[],
  what: Intent["do"] | undefined,
  last: Intent | undefined,
): number | undefined {
  const isUntag = last?.do === "tag" && last.remove !== undefined;
  if (has(items[0], "TAG")) return what === "tag" && !isUntag ? 0 : undefined;
  return what === "tag" || what === "log_interaction" ? -1 : undefined;
}
const isMore = /^(?:too|also|as well)$/;
const lastWord = (items: readonly Item[]): string =>
  items.findLast(({ mark }) => mark === undefined)?.word ?? "";

const isLittle = (item: Item): boolean =>
  item.mark !== undefined ||
  isFiller(item) ||
  has(item, "AND", "YES") ||
  /^(?:do|the|also|too|well|as well|as|now|then|that)$/.test(item.word);

/** What was done, done to somebody else; undefined where it was the one person's own affair. */
function doneTo(contact: ContactRef, last: Intent): Intent | undefined {
  if (last.do === "log_interaction" || (last.do === "tag" && last.contacts !== undefined))
    return { ...last, contacts: [contact] };
  if (last.do === "record_purchase") return soldTo(contact, last);
  return last.do === "mute" || (last.do === "change_contact" && isShared(last))
    ? { ...last, contact }
    : taskOf(contact, last);
}

const taskOf = (contact: ContactRef, last: Intent): Intent | undefined =>
  last.do === "change_follow_up" && last.target.contact && last.action !== "reword"
    ? { ...last, target: { contact } }
    : undefined;

/** The number of the order is of that one alone. */
function soldTo(contact: ContactRef, last: IntentOf<"record_purchase">): Intent {
  const { reference: _, ...sold } = last;
  return { ...sold, contact };
}

/** A city, an owner or a status may be another's as well; a phone or a birthday is not. */
const isShared = ({ add, set = {} }: Extract<Intent, { do: "change_contact" }>): boolean =>
  add === undefined && Object.keys(set).every((field) => shared.has(field));
const shared: ReadonlySet<string> = new Set([
  "company",
  "city",
  "country",
  "source",
  "owner",
  "status",
]);
