import type { Intent, IntentOf } from "../../intent.ts";
import { entityIn, has, isSurelyNamed, type Item, wordOf } from "../items.ts";
import { isPoint } from "./part.ts";
import { isTheirWish } from "./tagged-against.ts";
import { isToKin } from "./with-kin.ts";

/** "works Fridays", "works nights", "works from home": when and how, and no name of a firm. */
export const isOfHours = (value: string): boolean => hours.test(value.toLowerCase());
const day = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";
const hours = new RegExp(
  `^(?:(?:on|only|most|every|mostly|all|long|odd|late|early|the|some) )*(?:${day}(?: (?:and|to|or|through|till) ${day})*|weekends?|weekdays|mornings?|afternoons?|evenings?|nights?|days|shifts|hours|(?:part|full|half)[ -]?time|overtime|from home|at home|remote(?:ly)?|freelance|alone|hard|late|early|abroad|outdoors|indoors|herself|himself)(?: (?:only|now|too|again|shift|shifts|off|on|hours|mostly))*$`,
  "u",
);

type Values = NonNullable<IntentOf<"change_contact">["set"]>;

/** "her email was ana@…": it was, and nobody says that it is; "was wrong, it's …" puts it right. */
const wasReachedAt = ({ email, phone }: Values, items: readonly Item[]): boolean =>
  (email !== undefined || phone !== undefined) &&
  items.some(
    (item, at) =>
      wordOf(items[at - 1]) === "was" &&
      /^(?:email|mail|e mail|phone|number|mobile|cell|address|line|telephone)$/u.test(
        wordOf(items[at - 2]),
      ) &&
      (entityIn(item, "email") ?? entityIn(item, "phone")) !== undefined,
  );

/** "I'm so done with Ana": of her, and of nothing that was to be done. */
const isFedUp = (words: string): boolean =>
  /\b(?:so|totally|completely|utterly|absolutely|well and truly) (?:over and )?done with\b/u.test(
    words,
  );

/** Without what is behind it: an emoji, spaces. */
const undecorated = (text: string): string =>
  text.replace(/[\s\p{Extended_Pictographic}\p{Cf}\uFE0F]+$/gu, "");

/** "lunch with Ana Friday", and nothing told of it: as well what is planned as what there was. */
const mayBePlanned = ({ kind, summary }: IntentOf<"log_interaction">): boolean =>
  kind === "meeting" && bareMeal.test(undecorated(summary));
const bareMeal =
  /^(?:an? )?(?:quick )?(?:lunch|coffee|dinner|breakfast|brunch|drinks?|tea|beers?|meeting|appointment|catch[- ]?up) with (?:\p{L}[\p{L}'’.-]*,? ){1,5}(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,? (?:at )?(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?|noon|midday|lunchtime))?[.!]?$/iu;

/** "Brighton and Hove" is one place. */
export const twofold =
  /^(?:Brighton and Hove|Trinidad and Tobago|Antigua and Barbuda|(?:St|Saint) Kitts and Nevis|Bosnia and Herzegovina|Turks and Caicos|Tyne and Wear|Dumfries and Galloway|Perth and Kinross|Argyll and Bute|Windsor and Maidenhead|Hammersmith and Fulham|Kensington and Chelsea|Barking and Dagenham|Newfoundland and Labrador)\b/iu;

/** "…: call Friday, email Monday": what is to come, told as what was. */
const isAgenda = ({ summary, when }: IntentOf<"log_interaction">): boolean =>
  weekday.test(when?.words ?? "") && agenda.test(undecorated(summary));
const weekday = /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
const agenda =
  /^(?:call|email|ring|visit|text|message|meet|phone)(?: (?:him|her|them|back))?,? (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

/**
 * "Ana Friday 10am: call about the watch": a day of the week with its hour, and no word that tells
 * that it was, is as well one to come.
 */
function isAppointment({ when }: IntentOf<"log_interaction">, items: readonly Item[]): boolean {
  if (when?.at === undefined || !weekday.test(when.words)) return false;
  const topic = items.findIndex((item) => has(item, "ABOUT") || /^(?:re|for)$/u.test(item.word));
  const [head, rest] = topic < 0 ? [items, []] : [items.slice(0, topic), items.slice(topic)];
  return (
    head.some(({ word }) => anExchange.test(word)) &&
    head.every(
      (item) =>
        item.mark !== undefined ||
        isSurelyNamed(item) ||
        isPoint(item) ||
        /^(?:an?|the|with|at|on)$/u.test(item.word) ||
        anExchange.test(item.word),
    ) &&
    !rest.some(({ mark, word }) => (mark !== undefined && mark !== ".") || tells.test(word))
  );
}
const anExchange =
  /^(?:(?:video |phone |zoom |quick )?call|zoom|visit|meeting|appointment|catch[- ]?up|lunch|coffee|dinner|breakfast|drinks?)(?: with)?$/u;
const tells =
  /^(?:was|were|had|did|said|told|asked|wanted|went|got|took|left|came|is|are|wants?|needs?|likes?|loves?|will|would|has|have|\p{L}{3,}ed)$/u;

/** "send the quote by email to Ana on Friday": it is still to be done. */
const isToBeSent = ({ when }: IntentOf<"log_interaction">, words: string): boolean =>
  weekday.test(when?.words ?? "") && sending.test(words);
const sending = /^(?:(?:please|can you|could you|just|kindly|and|then) )*(?:send|shoot|fire off) /u;

/** "change her city to where Tom lives", "to the same": that tells where to look, and no value. */
const pointsElsewhere = ({ city, company, name, source }: Values): boolean =>
  [city, company, name, source].some((value) => value !== undefined && pointing.test(value));
const pointing =
  /^(?:where|wherever|what|whatever|whichever|how|whose|the same|same as|as|like)(?= |$)|^(?:the|same)$/iu;

/** "… is that Ana's number", "check that her email is …": whether it is so. */
const isToBeChecked = ({ email, phone }: Values, words: string): boolean =>
  (email !== undefined || phone !== undefined) && checks.test(words);
const checks =
  /^(?:(?:please|can you|could you|pls|and|so) )*(?:check|double check|verify|confirm|ask|find out|see)\b|\bis (?:that|this|it) (?!(?:is|was)\b)/u;

/** "the email for Ana and Tom is ana@…": an address, and no exchange. */
const tellsAddress = ({ summary }: IntentOf<"log_interaction">, words: string): boolean =>
  !/\b(?:emailed|mailed|wrote|sent|told|texted|messaged|rang|called|said|log|note)\b/u.test(
    words,
  ) && /(?:^|\s)(?:is|are|=) \S+@\S+\.\p{L}+[.!]?$/iu.test(undecorated(summary));

/** "follow-up with Ana went well", "follow up done on Friday", "Ana on Friday": nothing is to be done. */
const isNoTaskText = (text: string, items: readonly Item[]): boolean =>
  wasDone.test(text) ||
  /^or\b/iu.test(text) ||
  (onlyWhen.test(undecorated(text)) && items.filter(isSurelyNamed).length > 1);
const wasDone =
  /^follow[- ]?ups? (?:(?:was |is |has been |got |all )?(?:done|finished|completed|sorted|closed)\b|with (?:\S+ ){1,4}(?:went|was|is|has been|got|turned)\b)/iu;
const onlyWhen = /^(?:\p{L}[\p{L}'’-]* ){1,4}on [mtwfs]\p{L}{2,5}day(?: and)?$/iu;

/** "cancel everything for Ana except the call": what is to stay is named, and nothing else. */
const leavesOut = (
  { target: { all, contact, text } }: IntentOf<"change_follow_up">,
  words: string,
): boolean =>
  all !== true &&
  (contact ?? text) !== undefined &&
  /\b(?:except|apart from|other than|all but|anything but|everything but|excluding)\b/u.test(words);

/** "Ana and the trade tag, what's that about" */
const asksWhy = /\bwhat(?: is| 's|'s) (?:that|this|it)(?: all)? (?:about|for)\b/u;

/** "Ben does Ana, I do Tom": who sees to whom this once. */
const isShared =
  /^(?:\S+ ){1,2}does (?!not\b)(?!.*\b(?:now|future|henceforth)\b).*\b(?:i|we) (?:do|take)\b/u;

interface Said {
  readonly words: string;
  readonly items: readonly Item[];
}

/** "new guy at Frost Glass", "Ana Park's kids": of whom somebody is, and not who that is. */
function isOfAnother({ values }: IntentOf<"add_contact">, { words, items }: Said): boolean {
  const first = items.findIndex(({ text }) => values.name?.startsWith(text) === true);
  const link = wordOf(items[first - 1]);
  const isFirm = items[first]?.name?.company === true && !items[first].name.contact;
  const isLinked = /^(?:at|of|with)$/u.test(link) || (isFirm && link === "for");
  return Object.keys(values).length === 1 && ((first > 0 && isLinked) || ofTheirs.test(words));
}
const ofTheirs =
  / 's (?:(?:new|old|little|big|two|three|own) )*(?:kids?|children|sons?|daughters?|husband|wife|partner|sister|brother|mother|father|mum|mom|dad|parents|friends?|family|mate|boss|colleagues?|assistant|shop|store|firm|company|club|team)\b/u;

const isLoggedAgainst = (intent: IntentOf<"log_interaction">, { items, words }: Said): boolean =>
  mayBePlanned(intent) ||
  isAgenda(intent) ||
  isAppointment(intent, items) ||
  isToBeSent(intent, words) ||
  isToKin(items) ||
  tellsAddress(intent, words);

/** Whether it tells of what was, may be or is another's, of which nothing is written. */
export function isToldAgainst(intent: Intent, said: Said): boolean {
  if (intent.do === "log_interaction") return isLoggedAgainst(intent, said);
  if (intent.do === "change_contact") return isSetAgainst(intent, said);
  if (intent.do === "create_follow_up") return isNoTaskText(intent.text, said.items);
  if (intent.do === "add_contact") return isOfAnother(intent, said);
  if (intent.do === "tag") return asksWhy.test(said.words) || isTheirWish(said.words);
  return intent.do === "change_follow_up" && (isFedUp(said.words) || leavesOut(intent, said.words));
}

const isSetAgainst = ({ set = {} }: IntentOf<"change_contact">, { words, items }: Said): boolean =>
  wasReachedAt(set, items) ||
  pointsElsewhere(set) ||
  isToBeChecked(set, words) ||
  (set.owner !== undefined && isShared.test(words));
