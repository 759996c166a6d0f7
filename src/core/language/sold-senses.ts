import { entityIn, has, type Item, wordOf } from "./items.ts";
import type { Meant } from "./other-senses.ts";
import { isStop, wordsOf } from "./sentence.ts";
import { lengthOf, periodOf } from "./times-asked.ts";

const people = ["CUSTOMER", "CONTACT", "WHO", "EVERYONE", "PROSPECT"] as const;
const isProduct = (item: Item | undefined): boolean => item?.shop.product !== undefined;
const saysPeople = (items: readonly Item[]): boolean => items.some((item) => has(item, ...people));

/** "to whom we sold a kite", "to how many customers did we sell": who it went to stands before. */
const isToPeopleBefore = (items: readonly Item[], at: number): boolean =>
  /(?:^| )to (?:whom|who|(?:which|what|how many|any|all|those|the)(?: of our| of the| our)? (?:customers|clients|people|contacts|buyers|folks|persons|names))(?: (?:have|has|had|did|do))?(?: (?:we|i|you))?(?: (?:have|had|ever|already))*$/u.test(
    wordsOf(items.slice(Math.max(0, at - 9), at)),
  );

/** "people we sold a kite to": to those told of before. */
const isToPeopleBehind = (items: readonly Item[], at: number): boolean => {
  const to = items.findIndex((item, place) => place > at && place < at + 8 && item.word === "to");
  const next = items[to + 1];
  const isEnd =
    next === undefined ||
    isStop(next) ||
    has(next, "AND", "BUT", "OR") ||
    periodOf(next) !== undefined ||
    lengthOf(next) !== undefined ||
    /^(?:in|who|that|so|yet|before|ever|since|already|last|this|during|with|without|from)$/.test(
      next.word,
    );
  return (
    to > 0 &&
    isEnd &&
    !items.slice(at, to).some(isStop) &&
    saysPeople(items.slice(Math.max(0, at - 8), at))
  );
};

/** "people we've sold a kite to": they bought it. */
const isSoldToThem = (items: readonly Item[], at: number): boolean =>
  /^(?:sell|sold|selling|flogged|shifted)$/.test(wordOf(items[at])) &&
  !items.some((item) => has(item, "MOST", "HOW_MUCH", "MORE", "TOP", "UNITS")) &&
  // Who of us sold it is not known.
  !items.slice(Math.max(0, at - 3), at).some(({ shop }) => shop.member !== undefined) &&
  (isToPeopleBefore(items, at) || isToPeopleBehind(items, at));

/** "party bags have gone to which customers": they bought them, and nobody has gone quiet. */
const isGoneTo = (items: readonly Item[], at: number): boolean =>
  /^(?:gone|went|go|going|gone out|went out)$/.test(wordOf(items[at])) &&
  wordOf(items[at + 1]) === "to" &&
  items.slice(at + 2, at + 5).some((item) => has(item, "CUSTOMER", "CONTACT", "WHO")) &&
  items.slice(0, at).some(isProduct);

/** "taken a kite home from us": bought it. */
const isTakenHome = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "home" &&
  items.slice(Math.max(0, at - 4), at).some(isProduct) &&
  items
    .slice(Math.max(0, at - 7), at)
    .some((item) => /\b(?:take|takes|took|taken|taking|carried|bring|brought)$/.test(item.word));

/** "who's had one off us": one of them, from us. */
const isOneFromUs = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "one off" &&
  /^(?:us|me|our shop|the shop)$/.test(wordOf(items[at + 1])) &&
  items.slice(Math.max(0, at - 3), at).some((item) => has(item, "GET", "BUY"));

/** "bought in May and skipped June": not then. */
const isSkipped = (items: readonly Item[], at: number): boolean =>
  /^(?:skip|skips|skipped|skipping|missed|sat out|missed out)$/.test(wordOf(items[at])) &&
  items[at + 1] !== undefined &&
  periodOf(items[at + 1]) !== undefined &&
  saysPeople(items);

/** "people on our list", "contacts on the books": all that we have, and nothing to do. */
const isOfBook = (items: readonly Item[], at: number): boolean =>
  /^on (?:our|the|your) (?:list|lists|books|records|register)$/.test(wordOf(items[at])) &&
  (has(items[at - 1], "CONTACT", "CUSTOMER", "PROSPECT") ||
    items[at - 1]?.shop.tag !== undefined ||
    (/^(?:is|are|'s|been)$/.test(wordOf(items[at - 1])) &&
      has(items[at - 2], "WHO", "CONTACT", "EVERYONE") &&
      has(items[at + 1], "BUT", "AND"))) &&
  !items.some((item) => has(item, "FOLLOW_UP", "OVERDUE", "DUE", "OPEN"));

/** "bought in April and again in May": in both. */
const isAgainThen = (items: readonly Item[], at: number): boolean =>
  /^(?:again|then|also|then again)$/.test(wordOf(items[at])) &&
  has(items[at - 1], "AND") &&
  items[at - 2] !== undefined &&
  periodOf(items[at - 2]) !== undefined &&
  items[at + 1] !== undefined &&
  periodOf(items[at + 1]) !== undefined;

/** "contacts where no phone is given": whose phone is not. */
const isWhose = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "where" &&
  has(items[at - 1], "CONTACT", "CUSTOMER", "PROSPECT") &&
  !/^(?:are|is|do|does|did|was|were|can|should|they|he|she)$/.test(wordOf(items[at + 1]));

/** "customers with an email on file": known, and nothing written to them. */
const isKnownAddress = (items: readonly Item[], at: number): boolean =>
  has(items[at], "EMAIL_FIELD") && has(items[at], "EMAIL") && has(items[at + 1], "ON_FILE");

/** "which customers do I need to see the names of", "I need to see everyone who …": to be shown. */
const isToBeShown = (items: readonly Item[], at: number): boolean =>
  /(?:^| )(?:need|have|like|love|want|got) to see$/.test(wordOf(items[at])) &&
  has(items[at], "ON_LIST") &&
  !items.slice(0, at).some((item) => has(item, "WHAT", "HOW_MANY")) &&
  (isShownBehind(items.slice(at + 1)) || isShownBefore(items, at));

const isShownBehind = (after: readonly Item[]): boolean =>
  has(after[0], "WHAT") ||
  (/^(?:the|all|those|everyone|everybody|anyone|anybody|people|customers|contacts|who)\b/.test(
    wordOf(after[0]),
  ) &&
    after
      .slice(0, 5)
      .some(({ word }) => /^(?:who|that|whose|with|without|with no|tagged)\b/u.test(word)));

/** "anyone who has bought a kite, I need to see" */
const isShownBefore = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1).every(({ mark }) => mark !== undefined) &&
  isStop(items[at - 2]) &&
  has(items[0], "CONTACT", "CUSTOMER", "EVERYONE") &&
  has(items[1], "WHO");

/** "board game no. which customers": denied, and no number. */
const isNo = (items: readonly Item[], at: number): boolean =>
  /^no(?: \.)?$/.test(wordOf(items[at])) && has(items[at], "HOW_MANY") && isProduct(items[at - 1]);

/** "the figure for customers who …", "the number who bought": how many they are. */
const isFigureOfPeople = (items: readonly Item[], at: number): boolean => {
  if (!/^(?:figure|number|count|headcount|tally)$/.test(wordOf(items[at]))) return false;
  if (!/^(?:the|a)$/.test(wordOf(items[at - 1])) || entityIn(items[at], "money")) return false;
  if (has(items[at + 1], "WHO")) return true;
  const link = items[at + 1];
  const isLinked = /^(?:for|of|on)$/.test(wordOf(link)) || link?.mark === ":";
  const after = items.slice(at + 2, at + 6);
  return (
    isLinked &&
    after.slice(0, 3).some((item) => has(item, "CUSTOMER", "CONTACT", "PROSPECT")) &&
    after.some(({ word }) => /^(?:who|that|whose|with|without|having|with no)\b/u.test(word))
  );
};

/** "more than $500 worth of stuff": what was bought, and nothing that was logged. */
const isWorthOfStuff = (items: readonly Item[], at: number): boolean =>
  has(items[at], "INTERACTION") &&
  has(items[at], "PRODUCT_NOUN") &&
  /(?:^| )(?:worth of|worth)$/.test(wordOf(items[at - 1]));

/** "past the $1000 mark": that much. */
const isMark = (items: readonly Item[], at: number): boolean =>
  /^(?:mark|threshold|line|barrier|level)$/.test(wordOf(items[at])) &&
  entityIn(items[at - 1], "money") !== undefined;

/** "people who signed up but never bought": they are on file, as all are. */
const isSignedUp = (items: readonly Item[], at: number): boolean =>
  /^(?:signed up|signed on|registered|joined|joined us|enquired|inquired)$/.test(
    wordOf(items[at]),
  ) &&
  has(items[at + 1], "BUT", "AND") &&
  items.slice(at + 2, at + 5).some((item) => has(item, "NEVER", "NOT")) &&
  items.slice(at + 2).some((item) => has(item, "BUY", "ORDER"));

/** "never turned into customers": bought nothing. */
const isNeverBecoming = (items: readonly Item[], at: number): boolean =>
  /^(?:became|become|turned into|turned|ended up as|converted to|converted into)$/.test(
    wordOf(items[at]),
  ) &&
  items.slice(at + 1, at + 4).some((item) => has(item, "CUSTOMER")) &&
  items.slice(Math.max(0, at - 3), at).some((item) => has(item, "NEVER", "NOT"));

/** "sent by a friend", where that is a source. */
const isSentBy = (items: readonly Item[], at: number): boolean =>
  /^(?:sent|referred|recommended|introduced|pointed|brought)$/.test(wordOf(items[at])) &&
  /(?:^| )by$/.test(wordOf(items[at + 1])) &&
  items.slice(at + 2, at + 4).some(({ shop }) => shop.source !== undefined);

/** "under the tag school": with it, and fewer than nothing. */
const isUnderTag = (items: readonly Item[], at: number): boolean =>
  /^(?:under|below)$/.test(wordOf(items[at])) &&
  items.slice(at + 1, at + 3).some((item) => has(item, "TAGS_FIELD")) &&
  items.slice(at + 1, at + 5).some(({ shop }) => shop.tag !== undefined);

/** "are we still waiting for a first order": nothing of how trade goes. */
const isAreWe = (items: readonly Item[], at: number): boolean =>
  /^(?:are|were|have) we$/.test(wordOf(items[at])) &&
  has(items[at], "DOING") &&
  /^(?:still|yet|now|also|just)$/.test(wordOf(items[at + 1])) &&
  saysPeople(items) &&
  items.slice(at + 2).some((item) => has(item, "PROSPECT", "WITHOUT"));

/** "city is something other than Leeds": not that one. */
const isOtherPlace = (items: readonly Item[], at: number): boolean => {
  const { city, country, source, tag, member } = items[at + 1]?.shop ?? {};
  return has(items[at], "OTHER_THAN") && (city ?? country ?? source ?? tag ?? member) !== undefined;
};

/** "I'd like to give a nudge to customers who …": what is planned for them, and no condition. */
const isPlan = (items: readonly Item[], at: number): boolean =>
  /^(?:nudge|thank|reward|treat|spoil|surprise|invite|chase|shout|wave|ping|greet|congratulate|discount|voucher|thankyou)$/.test(
    wordOf(items[at]),
  ) &&
  planned.test(wordsOf(items.slice(0, at))) &&
  items.slice(at + 1, at + 5).some((item) => has(item, ...people)) &&
  items.slice(at + 1).some(({ word }) => /^(?:who|whose|that|with|without|from|in)$/.test(word));
const planned =
  /^(?:(?:so|and|ok|hi|hello|please|right|now) )*(?:i|we|i would|we would|i am|we are|time|let us|i want|we want)\b(?: (?:'d|would|like|love|want|hope|plan|need|have|going|planning|thinking|about|just|really|should|could|will))*(?: (?:to|want to|would like to|like to))?(?: (?:send|give|offer|drop|write|a|an|the|our|some))*$/u;

/** "what's selling this month?": which products sell best, and no sum. */
const isSelling = (items: readonly Item[], at: number): boolean =>
  /^(?:sells|selling)$/.test(wordOf(items[at])) &&
  whatIs.test(wordsOf(items.slice(0, at))) &&
  items.slice(at + 1).every(tellsWhenOrWhere);
const whatIs =
  /^(?:(?:and|so|please|now|tell me|show me) )*(?:what)(?: (?:is|are|'s|has been|have been|been|actually|really|currently|still))*$/u;
const tellsWhenOrWhere = (item: Item): boolean =>
  item.mark !== undefined ||
  periodOf(item) !== undefined ||
  (item.shop.city ?? item.shop.country) !== undefined ||
  /^(?:well|in|to|for|right|now|right now|currently|at the moment|these|days|here|please|then|so|far|so far)$/.test(
    wordOf(item),
  );
const isWhatSells = (items: readonly Item[], at: number): boolean =>
  has(items[at], "WHAT") && [1, 2, 3, 4].some((ahead) => isSelling(items, at + ahead));

/** "mugs sold in May", "the kites sold last year": how many of them, where nobody is asked for. */
const isSoldThen = (items: readonly Item[], at: number): boolean =>
  /^(?:sold|shifted|flogged)$/.test(wordOf(items[at])) &&
  isProduct(items[at - 1]) &&
  items.slice(0, at - 1).every((item) => has(item, "FILLER", "LIST") || item.mark !== undefined) &&
  periodOf(items[at + 1]) !== undefined &&
  !items.some((item) => entityIn(item, "money") !== undefined);

/** "what's Ana's usual?": what she buys as a rule, where "her usual spend" is a sum. */
const isUsual = (items: readonly Item[], at: number): boolean =>
  /^usuals?$/.test(wordOf(items[at])) &&
  (/^(?:'s|his|her|their)$/.test(wordOf(items[at - 1])) || items[at - 1]?.name?.full === true) &&
  items
    .slice(at + 1)
    .every(({ mark, word }) => mark !== undefined || /^(?:please|again|pls)$/.test(word)) &&
  has(items[0], "WHAT");

const nothing: Meant[1] = { concepts: new Set(["FILLER"]) };

/** "in May minus the VIPs", "without those we refunded": without those people, and nothing was not done. */
const isWithoutThem = (items: readonly Item[], at: number): boolean =>
  (wordOf(items[at]) === "minus" && items[at + 2]?.shop.tag !== undefined) ||
  (/^(?:minus|without)$/.test(wordOf(items[at])) &&
    /^(?:the ones|those|(?:anyone|anybody|whoever) (?:in|from|tagged|who|we)\b)/.test(
      wordsOf(items.slice(at + 1, at + 3)),
    ));

/** Words about who bought what, and about the list of them, that mean something else in their company. */
export const soldMeant: readonly Meant[] = [
  [isSoldToThem, { word: "bought", concepts: new Set(["BUY"]) }],
  [isWhatSells, { word: "best", concepts: new Set(["TOP"]) }],
  [isUsual, { word: "products", concepts: new Set(["PRODUCT_NOUN"]) }],
  [isSelling, { word: "products", concepts: new Set(["PRODUCT_NOUN"]) }],
  [isSoldThen, { word: "units sold", concepts: new Set(["UNITS"]) }],
  [isGoneTo, { word: "bought by", concepts: new Set(["BUY"]) }],
  [isTakenHome, nothing],
  [isOneFromUs, { word: "one", concepts: new Set(["FILLER"]) }],
  [isSkipped, { word: "not", concepts: new Set(["NOT"]) }],
  [isOfBook, nothing],
  [isAgainThen, nothing],
  [isWhose, { word: "whose", concepts: new Set(["WHO", "FILLER"]) }],
  [isKnownAddress, { concepts: new Set(["EMAIL_FIELD"]) }],
  [isToBeShown, { word: "show", concepts: new Set(["LIST"]) }],
  [isNeverBecoming, { word: "bought", concepts: new Set(["BUY"]) }],
  [isSentBy, nothing],
  [isWorthOfStuff, nothing],
  [isMark, nothing],
  [isSignedUp, nothing],
  [isUnderTag, nothing],
  [isAreWe, nothing],
  [isPlan, nothing],
  [isWithoutThem, { word: "except", concepts: new Set(["EXCEPT"]) }],
  [isOtherPlace, { word: "other than", concepts: new Set(["EXCEPT"]) }],
  [isNo, { word: "no", concepts: new Set(["NOT"]) }],
  [isFigureOfPeople, { word: "how many", concepts: new Set(["HOW_MANY"]) }],
];
