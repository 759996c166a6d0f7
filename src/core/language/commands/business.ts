import type { Intent } from "../../intent.ts";
import { type Clock, resolvePeriod, todayOf } from "../../period.ts";
import { addDays, daysBetween, type LocalDate } from "../../time.ts";
import { entityIn, isSurelyNamed, type Item } from "../items.ts";
import { isKnownWord } from "../lexicon.ts";
import { isFiller, isPoint, textOf } from "./part.ts";
import type { Said } from "./said.ts";

/** "make Owen an owner": what a member of the team may do from now on. */
export function givenRole(said: Said): Intent | undefined {
  const [name] = said.values("member");
  const role = said.words.map(({ word }) => word).findLast((word) => roleWords.has(word));
  return name === undefined || name === "me" || role === undefined || isOfThem(said) || isOfMe(said)
    ? undefined
    : { do: "invite", name, role: role === "admin" ? "owner" : role };
}
/** "she takes everybody in Leeds, so set her as their owner": of people, and not of the business. */
const isOfThem = (said: Said): boolean =>
  said.part.items.some(({ word }) =>
    /^(?:their|her|his|them|both|everyone|everybody|all)$/.test(word),
  ) || said.items("member").some(({ word }) => /^(?:him|her|them)$/.test(word));
/** "make me her owner, Ben is fine with it": Ben is made nothing. */
const isOfMe = ({ part, words }: Said): boolean => {
  const at = part.items.findIndex((item) => words.includes(item));
  return /^(?:me|myself)$/.test(part.items[at + 1]?.word ?? "");
};
const roleWords = new Set(["owner", "viewer", "member", "admin"]);

/** "invited Ana to the tasting" tells, and "invites go out tonight", "invite Ana sent" too: nobody is asked into the team. */
export function invited(said: Said): Intent | undefined {
  if (said.words.some(({ text }) => /(?:ed|es)$/i.test(text))) return undefined;
  const { items } = said.part;
  const isOfTeam = said.has("note") || items.some(({ word }) => word.endsWith("team"));
  if (said.items("text").some(isSurelyNamed) && !isOfTeam) return undefined;
  // "can you invite people to the ride"
  if (items.some(({ word }) => /^(?:to|for|along)$/.test(word)) && !isOfTeam) return undefined;
  const role = said.text("note").replace(/^an?\s+|\s+please$/gi, "");
  const name = nameIn(said);
  if (!isName(name)) return undefined;
  return { do: "invite", name, ...(role === "" ? {} : { role }) };
}

/** "Will More", though "more" says nothing elsewhere: all up to what they are to be, or a stop. */
function nameIn(said: Said): string {
  const { items } = said.part;
  const text = said.items("text");
  const from = text[0] === undefined ? 0 : items.indexOf(text[0]);
  const end = items.findIndex(
    ({ word, mark }, at) =>
      at > from && (mark !== undefined || /^(?:as|please|now|too)$/.test(word)),
  );
  const whole = textOf(said.part, items.slice(from, end < 0 ? items.length : end));
  const name = whole.length > said.text("text").length ? whole : said.text("text");
  return name.replace(/\s+(?:in)?to (?:the|our) team$/i, "");
}

/** One to four words, none of them such as people are spoken of by that have no name, but as a surname; nor what becomes of an invite. */
const isName = (name: string): boolean =>
  /^[^\s.,?!;:]+(?:\s+[^\s.,?!;:]+\.?){0,3}$/u.test(name) &&
  name.split(/\s+/u).every((word, at) => !nobodys.test(word) || (at > 0 && isSurname.test(word))) &&
  // "invite list", "INVITE EMAILS"
  ((name !== name.toLowerCase() && name !== name.toUpperCase()) ||
    !isKnownWord(name.toLowerCase()));
const isSurname = /^\p{Lu}\p{Ll}/u;
const nobodys =
  /^(?:some|any|all|every|(?:every|any|some)(?:one|body|thing)|our|my|their|his|her|the|those|these|who|that|folks?|friends?|people|customers?|clients?|contacts?|back|over|round|along|more|few|two|three|them|him|us|me|in|for|to|at|on|and|or|with|&|go|goes|going|went|gone|sent|send|posted|printed|ready|out|off|up|is|are|was|were|has|have|had|been|must|should|need|needs|today|tonight|tomorrow|yesterday)$/iu;

/** "rename the business to …" */
export function businessNamed(said: Said): Intent {
  return {
    do: "change_setting",
    key: "name",
    value: said.text("text"),
  };
}

const settingKeys: readonly (readonly [RegExp, string])[] = [
  [/time ?zone/, "timeZone"],
  [/currency/, "currency"],
  [/date/, "dateOrder"],
  [/margin/, "defaultMargin"],
  [/working/, "workingDays"],
  [/quiet/, "quietHours"],
  [/closed days|days off/, "closedOn"],
  [/members/, "membersSee"],
  [/misunderstood/, "keepMisunderstood"],
  [/name/, "name"],
];

/** "set the currency to pounds": which setting, and its new value. */
export function setting(said: Said): Intent | undefined {
  const words = said.words.map(({ word }) => word).join(" ");
  const key = settingKeys.find(([pattern]) => pattern.test(words))?.[1];
  return key === undefined ? undefined : { do: "change_setting", key, value: said.text("text") };
}

/** "quiet hours from 20:00 to 8:00" */
export const quiet = (said: Said): Intent | undefined =>
  isQuiet(said) ? { do: "change_setting", key: "quietHours", value: said.text("text") } : undefined;
/** "no quiet hours", "no days off" */
export function noneOf(said: Said): Intent | undefined {
  const key = isQuiet(said) ? "quietHours" : isDaysOff(said) ? "closedOn" : undefined;
  return key && { do: "change_setting", key, value: "none" };
}

const isDaysOff = ({ words }: Said): boolean =>
  words.some(({ word }) => /^(?:closed days|days off)$/.test(word));
const isQuiet = ({ words }: Said): boolean => words.some(({ word }) => word === "quiet hours");

/** "we are closed on 24 to 26 december": days to come, and nothing else. */
export function closed(said: Said): Intent | undefined {
  const items = said.items("text").filter((item) => !isFiller(item) || isTime(item));
  const [item, more] = items;
  const span = item && more === undefined ? daysOf(item, said.part.situation.clock) : undefined;
  return span && { do: "change_setting", key: "closedOn", value: span.join(" to ") };
}

const isTime = (item: Item): boolean => entityIn(item, "period") !== undefined || isPoint(item);

function daysOf(item: Item, clock: Clock): readonly [LocalDate, LocalDate] | undefined {
  const entity = entityIn(item, "period");
  if (entity === undefined) return undefined;
  const { from, until } = resolvePeriod(entity.ahead ?? entity.period, clock, true);
  if (from === undefined || until === undefined || from < todayOf(clock)) return undefined;
  return daysBetween(from, until) > longestOff ? undefined : [from, addDays(until, -1)];
}
/** A longer time says that something else is meant. */
const longestOff = 100;
