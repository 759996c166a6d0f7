import type { ContactRef, Intent } from "../../intent.ts";
import { has, type Item, isSurelyNamed } from "../items.ts";
import { isFiller, type Part, type Read } from "./part.ts";
import { peopleAt } from "./persons.ts";
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
  const isToo = last?.do === "tag" && isMore.test(lastWord(items));
  const isTagged = has(items[0], "TAG");
  return isToo && !(isTagged && last.remove !== undefined) ? (isTagged ? 0 : -1) : undefined;
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
  if (last.do === "mute" || (last.do === "change_contact" && isShared(last)))
    return { ...last, contact };
  return last.do === "change_follow_up" && last.target.contact && last.action !== "reword"
    ? { ...last, target: { contact } }
    : undefined;
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
