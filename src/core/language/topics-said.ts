import type { Concept } from "./concepts.ts";
import { entityIn, has, type Item, wordOf } from "./items.ts";
import { kindOf } from "./kinds.ts";
import { isStop, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

/**
 * What something was about, in the one way in which it is read: "calls about the Thursday class"
 * for "calls that mention …" and for "the Thursday class: calls about it". The words of a topic are
 * those that were written down, and no goods, times or words of other trades.
 */
export const withTopics = (items: readonly Item[]): readonly Item[] =>
  items.some(isOfLog)
    ? plainTopic(topicBefore(topicBehind(spokenOf(withAbout(topicMeant(items))))))
    : items;

const isOfLog = (item: Item): boolean => isExchange(item) || has(item, "FOLLOW_UP");
const isExchange = (item: Item): boolean =>
  kindOf(item) !== undefined || has(item, "INTERACTION") || speaking.test(item.word);

const opening =
  /^(?:about|re|regarding|concerning|wrt|on the subject of|in regards to|apropos|(?:ask|asked|enquired?|inquired?|complain|complained) about)$/;
const speaking =
  /^(?:(?:ask|asked|asks|asking|enquire|enquired|enquiring|inquire|inquired|inquiring|complain|complains|complained|complaining)(?: about)?)$/;
const longWays =
  /^(?:(?:that |which )?(?:mention|mentions|mentioned|mentioning|concern|concerns|concerned|deal with|deals with|dealt with|dealing with|touch on|touched on|touching on|cover|covered|covering)|(?:that |which )?(?:have|has|had|having|is|are|was|were)? ?(?:to do|about|on the topic of|on the subject of|on the matter of) ?(?:with)?)$/;

const about = (item: Item): Item => ({
  ...item,
  word: "about",
  concepts: new Set<Concept>(["ABOUT", "FILLER"]),
  entities: [],
});

/** "calls that concerned …", "follow-ups which have to do with …": about it. */
function withAbout(items: readonly Item[]): readonly Item[] {
  for (let at = items.findIndex(isOfLog) + 1; at < items.length; at++)
    for (let size = 5; size > 0; size--) {
      const said = items.slice(at, at + size);
      const [first] = said;
      const isWay = said.every(({ mark }) => mark === undefined) && longWays.test(wordsOf(said));
      if (first === undefined || !isWay || said.some(isOfLog)) continue;
      return [...items.slice(0, at), about(first), ...items.slice(at + size)];
    }
  return items;
}

/** "who has been complaining since January about the room": the verb, what it is about, and then when. */
function spokenOf(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(({ word }) => speaking.test(word));
  const verb = items[at];
  if (verb === undefined || wordOf(verb).endsWith("about")) return items;
  const end = items.findIndex((item, place) => place > at && item.word === "about");
  const between = items.slice(at + 1, Math.max(at + 1, end));
  const times = between.filter((item) => periodOf(item) !== undefined);
  if (end < 0 || times.length > 1 || !between.every((item) => times.includes(item) || isUs(item)))
    return items;
  const stop = items.findIndex((item, place) => place > end && isStop(item));
  const last = stop < 0 ? items.length : stop;
  const asked: Item = { ...verb, word: "asked about", concepts: new Set<Concept>(["WANT"]) };
  return [
    ...items.slice(0, at),
    asked,
    ...items.slice(end + 1, last),
    ...times,
    ...items.slice(last),
  ];
}
const isUs = ({ word }: Item): boolean => /^(?:us|me|again|here)$/.test(word);

const recurring =
  /^(?:(?:just|now|again|still|really|always|all|so) )*(?:keeps?|kept|comes?|came|is|was|has|have)(?: (?:coming|come|been|being|cropping|popping|crops|pops|raised|mentioned|up|a|the|lot|often|again|and|over|everywhere|topic|issue|problem|thing|question|thorn))*$/u;

/** "the Thursday class: calls about it", "Parking keeps coming up. Who asked about it?": about that. */
function topicBehind(items: readonly Item[]): readonly Item[] {
  const stop = items.findIndex(isStop);
  const heading = items.slice(0, Math.max(0, stop));
  const rest = items.slice(stop + 1);
  const end = heading.findIndex((_, at) => at > 0 && recurring.test(wordsOf(heading.slice(at))));
  const named = end < 0 ? heading : heading.slice(0, end);
  if (!isTopic(named) || !rest.some(isOfLog)) return items;
  return aboutIt(rest, named) ?? (end < 0 ? headed(rest, named) : undefined) ?? items;
}

/** "calls about it", of what was named before. */
function aboutIt(rest: readonly Item[], named: readonly Item[]): readonly Item[] | undefined {
  const it = rest.findIndex((item, at) => isIt.test(item.word) && pointsAt(rest, at - 1));
  const [opener] = rest.slice(Math.max(0, it - 1));
  return it < 1 || opener === undefined
    ? undefined
    : [
        ...rest.slice(0, it - 1),
        isAbout(opener) ? opener : about(opener),
        ...named.map(bare),
        ...rest.slice(it + 1),
      ];
}

/** "unpaid invoice: open follow-ups?": those about it, where it is nobody's name. */
function headed(rest: readonly Item[], named: readonly Item[]): readonly Item[] | undefined {
  const task = rest.findIndex((item) => has(item, "FOLLOW_UP"));
  const [said] = named;
  if (task < 0 || said === undefined || isName(named) || rest.some(isAbout)) return undefined;
  return [...rest.slice(0, task + 1), about(said), ...named.map(bare), ...rest.slice(task + 1)];
}
const isAbout = (item: Item | undefined): boolean => opening.test(wordOf(item));
const isIt = /^(?:it|that|this|them)$/;
/** "calls about it", "follow-ups on it" */
const pointsAt = (items: readonly Item[], at: number): boolean =>
  isAbout(items[at]) || (/^(?:on|for)$/.test(wordOf(items[at])) && isOfLogs(items[at - 1]));
const isOfLogs = (item: Item | undefined): boolean =>
  item !== undefined && item.word.endsWith("s") && isOfLog(item);
/** "Zebedee Quine": somebody whom we do not know. */
const isName = (named: readonly Item[]): boolean =>
  named.length > 1 && named.every(({ capital }) => capital);

/** "calls about it", where nothing that was said is "it". */
export const isAboutNothing = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) => isAbout(item) && isOfLogs(items[at - 1]) && isIt.test(wordOf(items[at + 1])),
  );

/**
 * "Somebody has to ring about the invoice. Show me those follow-ups", "some rang about parking this
 * year. List those calls": of what was just spoken of, and in its time.
 */
function topicBefore(items: readonly Item[]): readonly Item[] {
  const stop = items.findIndex(({ mark }) => /^[.!;:–—]$/u.test(mark ?? ""));
  const before = items.slice(0, Math.max(0, stop));
  const rest = items.slice(stop + 1);
  const those = rest.findIndex(
    (item, at) =>
      /^(?:those|these|such)$/.test(item.word) && rest.slice(at + 1, at + 4).some(isOfLogs),
  );
  const opener = before.findIndex(isAbout);
  const named = topicFrom(before, opener + 1);
  const times = before.filter((_, at) => isTimeAt(before, at));
  const [said] = before.slice(Math.max(0, opener));
  if (those < 0 || opener < 0 || said === undefined || rest.some(isAbout)) return items;
  if (!isTopic(named) || times.length > 1) return items;
  const log = rest.findIndex((item, at) => at > those && isOfLogs(item));
  return [
    ...rest.slice(0, log + 1),
    about(said),
    ...named.map(bare),
    ...(rest.some((item) => periodOf(item) !== undefined) ? [] : times),
    ...rest.slice(log + 1),
  ];
}
const isTimeAt = (items: readonly Item[], at: number): boolean =>
  periodOf(items[at]) !== undefined && !isWeekdayOf(items[at], items[at + 1]);

/** The words from a place on, as far as they name a thing. */
function topicFrom(items: readonly Item[], from: number): readonly Item[] {
  const rest = items.slice(from);
  const end = rest.findIndex((item, at) => !(isOfTopic(item, rest[at + 1]) || isArticle(item)));
  return end < 0 ? rest : rest.slice(0, end);
}

/** A few words that name a thing: nobody, no town, no tag, nothing asked and nothing logged. */
const isTopic = (items: readonly Item[]): boolean =>
  items.length > 0 &&
  items.length <= most &&
  items.every((item, at) => isOfTopic(item, items[at + 1]) || isArticle(item)) &&
  !items.every(isArticle);
const most = 5;
const isArticle = ({ word }: Item): boolean =>
  /^(?:a|an|the|our|their|his|her|its|some|any|this|that|those|these|of)$/.test(word);

const isOfTopic = (item: Item, next: Item | undefined): boolean =>
  item.mark === undefined &&
  item.name?.contact !== true &&
  Object.keys(item.shop).every((field) => field === "product") &&
  (isWeekdayOf(item, next) || periodOf(item) === undefined) &&
  [...item.concepts].every((concept) => concept === "FOREIGN" || concept === "PRODUCT_NOUN");

/** "the Thursday class": which class it is, and no time. */
const isWeekdayOf = (item: Item | undefined, next: Item | undefined): boolean =>
  /^(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(wordOf(item)) &&
  next !== undefined &&
  next.mark === undefined &&
  periodOf(next) === undefined &&
  !has(next, "FILLER", "AND", "OR", "WHO", "DUE");

/** As a word that stands for nothing but itself. */
const bare = (item: Item): Item =>
  isArticle(item) ? item : { ...item, concepts: new Set(), entities: [], shop: {} };

/** "retreat follow-ups": those about it, where it is no person, town or tag. */
function topicMeant(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => has(item, "FOLLOW_UP"));
  const from = items.slice(0, Math.max(0, at)).findLastIndex((each) => !isThing(each)) + 1;
  const [first, ...more] = items.slice(from, Math.max(from, at));
  const isLed = from === 0 || has(items[from - 1], "WHAT", "LIST", "OPEN", "FILLER", "HOW_MANY");
  const task = items[at];
  if (first === undefined || task === undefined || more.length > 1 || !isLed) return items;
  const isPlain = items.slice(at + 1).every((item) => !isAbout(item) && !has(item, "CUSTOMER"));
  return isPlain
    ? [
        ...items.slice(0, from),
        task,
        about(first),
        ...[first, ...more].map(bare),
        ...items.slice(at + 1),
      ]
    : items;
}
const isThing = (item: Item): boolean =>
  item.mark === undefined &&
  item.shop.product !== undefined &&
  item.name?.contact !== true &&
  Object.keys(item.shop).length === 1;

/** The words behind "about" as they are, as far as they name a thing. */
function plainTopic(items: readonly Item[]): readonly Item[] {
  const log = items.findIndex(isOfLog);
  const at = items.findIndex((item, place) => place >= log && isAbout(item));
  if (at < 0 || items.some(({ name }) => name?.contact === true && name.full)) return items;
  if (entityIn(items[at + 1], "quote") !== undefined) return items;
  const said = topicFrom(items, at + 1);
  return [...items.slice(0, at + 1), ...said.map(bare), ...items.slice(at + 1 + said.length)];
}
