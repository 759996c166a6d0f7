import { has, type Item, wordOf } from "./items.ts";
import { kindOf } from "./kinds.ts";
import type { Meant } from "./other-senses.ts";
import { wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

const isFeeling = (item: Item | undefined): boolean => has(item, "POSITIVE", "NEUTRAL", "NEGATIVE");

/** "calls", "interactions": what was logged, as things. */
const isLogs = (item: Item | undefined): boolean =>
  item !== undefined &&
  (has(item, "INTERACTION") || (kindOf(item) !== undefined && item.word.endsWith("s")));

/** "calls that were marked negative", "visits rated positive": how they went, and no tag. */
const isRated = (items: readonly Item[], at: number): boolean =>
  rated.test(wordOf(items[at])) &&
  items.slice(at + 1, at + 3).some(isFeeling) &&
  items.some(isLogs);
const rated =
  /^(?:marked|rated|scored|classed|classified|flagged|tagged|judged|labelled|labeled|down|categorised|marked as|flagged as|tagged as|categorised as)$/;

/** "with negative sentiment", "sentiment: positive", "in a good mood" */
const isMood = (items: readonly Item[], at: number): boolean =>
  /^(?:sentiments?|mood|tone|feelings?|vibes?)$/.test(wordOf(items[at])) &&
  [...items.slice(Math.max(0, at - 3), at), ...items.slice(at + 1, at + 4)].some(isFeeling) &&
  items.some(isLogs);

/** How far before a verb the calls or emails may stand of which it tells: "calls that have all come in". */
const logsBefore = (items: readonly Item[], at: number): boolean => {
  const before = items.slice(Math.max(0, at - 4), at);
  const last = before.findLastIndex(isLogs);
  return last >= 0 && before.slice(last + 1).every(isLink);
};
const isLink = ({ word }: Item): boolean =>
  /^(?:that|which|have|has|had|all|ever|actually|just|did|do|are|were|was|been|being|still)$/.test(
    word,
  );

/** "calls that came in this month", "emails coming to us": from them to us. */
const isComingIn = (items: readonly Item[], at: number): boolean =>
  /^(?:came|come|coming|comes)(?: (?:in|to us|through|our way|from outside))?$/.test(
    wordOf(items[at]),
  ) && logsBefore(items, at);
/** "messages VIPs sent us", "emails sent by customers": from them. */
const isSentIn = (items: readonly Item[], at: number): boolean =>
  /^(?:sent|send|sends|sending)$/.test(wordOf(items[at])) &&
  items.slice(0, at).some(isLogs) &&
  !/^(?:we|i|we 've|i 've)$/.test(wordOf(items[at - 1])) &&
  (/^(?:us|me|to us|to me)$/.test(wordOf(items[at + 1])) ||
    (wordOf(items[at + 1]) === "by" && items.slice(at + 2, at + 4).some(isOfThem)));
const isOfThem = (item: Item): boolean =>
  has(item, "CUSTOMER", "CONTACT", "PROSPECT") || item.shop.tag !== undefined;
/** "calls to us" */
const isToUs = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "to us" && logsBefore(items, at);
/** "emails that went out", "messages going out from us", "emails from us": from us to them. */
const isGoingOut = (items: readonly Item[], at: number): boolean =>
  /^(?:went|gone|goes|going|go)$/.test(wordOf(items[at])) &&
  /^(?:out|to)$/.test(wordOf(items[at + 1])) &&
  logsBefore(items, at);
const isFromUs = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "from us" && logsBefore(items, at);

/** "how many times did people visit in April": how many visits there were. */
const isTimesOf = (items: readonly Item[], at: number): boolean => {
  const [, does, who, ...rest] = items.slice(at, at + 5);
  return (
    wordOf(items[at]) === "how many times" &&
    /^(?:did|do|have|has|was|were)$/.test(wordOf(does)) &&
    isAnybody(who) &&
    rest.some((item) => kindOf(item) !== undefined) &&
    !items.some(({ name }) => name?.contact === true && name.full)
  );
};
const isAnybody = (item: Item | undefined): boolean =>
  /^(?:people|customers|clients|contacts|anyone|anybody|somebody|someone|they)$/.test(wordOf(item));
const isVisitor = (items: readonly Item[], at: number): boolean =>
  isAnybody(items[at]) && isTimesOf(items, at - 2);

/** "how many of the calls were negative", "… of last month's calls": calls are counted, and no pieces. */
const isOfLogs = (items: readonly Item[], at: number): boolean =>
  /^(?:how many of|how many of our|how many of the)$/.test(wordOf(items[at])) &&
  /^(?:(?:the|our|those|these|my|all|last|logged) )*$/.test(
    `${wordsOf(items.slice(at + 1, logsAfter(items, at)).filter(isNoTime))} `.trimStart(),
  ) &&
  isLogs(items[logsAfter(items, at)]);
const isNoTime = (item: Item): boolean => periodOf(item) === undefined;
const logsAfter = (items: readonly Item[], at: number): number =>
  items.findIndex((item, place) => place > at && isLogs(item));

/** "everything we have logged with her": that, and no card. */
const isAllLogged = (items: readonly Item[], at: number): boolean =>
  /^(?:everything|anything|all)(?: (?:that )?we have)?$/.test(wordOf(items[at])) &&
  has(
    items.slice(at + 1).find(({ word }) => !helping.test(word)),
    "LOG",
  );
const helping = /^(?:that|which|we|i|have|has|had|been|was|were|is|are|ever|got|'ve|'s)$/;

/** "the whole history of calls with Ana", "contact with her over time": all there was, and no trend. */
const isWholeCourse = (items: readonly Item[], at: number): boolean =>
  /^(?:history of|over time)$/.test(wordOf(items[at])) &&
  items.some(({ name }) => name?.contact === true && name.full) &&
  items.some((item) => has(item, "INTERACTION", "TALK") || kindOf(item) !== undefined);

/** Words of questions about what was logged that mean something else in their company. */
/**
 * "did we have an email from Ana", "did Ana ever email us", "has she sent us an email": what went between,
 * and not the address of hers that is on file.
 */
const isMailBetween = (items: readonly Item[], at: number): boolean =>
  /^(?:e ?mails?|e?mailed)$/u.test(wordOf(items[at])) &&
  (isMailHad(items, at) || isMailing(items, at) || isMailOfOurs(items, at));
/** "how many emails did we get from Ana", "did Ana answer our email": hers is one, and no address is ours. */
const isMailOfOurs = (items: readonly Item[], at: number): boolean =>
  items.some(isContact) &&
  (has(items[at - 1], "HOW_MANY") ||
    /(?:^| )(?:(?:answer|answered|got|get|seen|see|reply to|respond to|replied to) )(?:my|our)(?: last)?$/u.test(
      wordsOf(items.slice(0, at)),
    ));
const isMailHad = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at + 1]) === "from" &&
  isContact(items[at + 2]) &&
  mailHad.test(wordsOf(items.slice(0, at)));
const mailHad =
  /(?:^|\b(?:have|had|has|got|get|received?|see|seen|seeing|was there|were there|been) )(?:(?:we|i|you|there|ever|been|had|got|seen|an|any|the|some|one|new|more|other|further|recent|also|already|another) )*(?:an|any|some|another|new|more)$/u;
const isMailing = (items: readonly Item[], at: number): boolean => {
  const who = items.slice(0, at).findLastIndex(isContact);
  return (
    who > 0 &&
    /(?:^| )(?:did|has|have|does)$/u.test(wordOf(items[who - 1])) &&
    mails.test(`${wordsOf(items.slice(who + 1, at))} `.trimStart())
  );
};
const mails =
  /^(?:(?:ever|also|just|actually|already|even|not|really|at least) )*(?:(?:send|sent|write|written|drop|dropped)(?: (?:us|me|you|in|over|through))?(?: (?:an|any|another|some|the|that))? )?$/u;
/** "has Ana sent us an email", "how many emails have we had from Ana": with which it says no more. */
const isOfMail = (items: readonly Item[], at: number): boolean =>
  (/^(?:sent|send|written|write)$/u.test(wordOf(items[at])) &&
    [2, 3].some((ahead) => isMailBetween(items, at + ahead) && isMailing(items, at + ahead))) ||
  (/^(?:had|got|gotten|received) from$/u.test(wordOf(items[at])) &&
    isContact(items[at + 1]) &&
    items.slice(0, at).some((item) => has(item, "EMAIL", "CALL", "MESSAGE")) &&
    !items.some((item) => has(item, "PRODUCT_NOUN", "ORDERS_NOUN", "BUY")));
const isContact = (item: Item | undefined): boolean =>
  item?.name?.contact === true && !item.name.weak;

export const exchangesMeant: readonly Meant[] = [
  [isAllLogged, { word: "what", concepts: new Set(["WHAT", "FILLER"]) }],
  [isWholeCourse, { concepts: new Set(["FILLER"]) }],
  [isRated, { concepts: new Set(["FILLER"]) }],
  [isMood, { concepts: new Set(["FILLER"]) }],
  [isComingIn, { word: "incoming", concepts: new Set(["INBOUND"]) }],
  [isSentIn, { word: "incoming", concepts: new Set(["INBOUND"]) }],
  [isToUs, { word: "incoming", concepts: new Set(["INBOUND"]) }],
  [isGoingOut, { word: "outgoing", concepts: new Set(["OUTBOUND"]) }],
  [isFromUs, { word: "outgoing", concepts: new Set(["OUTBOUND"]) }],
  [isOfMail, { concepts: new Set(["FILLER"]) }],
  [isMailBetween, { word: "emails", concepts: new Set(["EMAIL"]) }],
  [isTimesOf, { word: "how many", concepts: new Set(["HOW_MANY"]) }],
  [isVisitor, { word: "there", concepts: new Set(["FILLER"]) }],
  [isOfLogs, { word: "how many", concepts: new Set(["HOW_MANY"]) }],
];
