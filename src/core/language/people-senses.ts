import { has, type Item, wordOf } from "./items.ts";
import type { Meant } from "./other-senses.ts";
import { wordsFrom, wordsOf } from "./sentence.ts";
import { lengthOf, periodOf } from "./times-asked.ts";

const saysOf = (items: readonly Item[], ...concepts: Parameters<typeof has>[1][]): boolean =>
  items.some((item) => has(item, ...concepts));
const money = ["REVENUE", "PROFIT"] as const;

/** "whose money did we give back", "whose orders did we refund": who it was is asked, and no sum. */
const isOfWhose = (items: readonly Item[], at: number): boolean =>
  has(items[at], "MONEY_NOUN", "ORDERS_NOUN", "ORDER") &&
  wordOf(items[at - 1]) === "whose" &&
  saysOf(items.slice(at + 1), "REFUND");

/** "whose contact is Ana", "Ana: whose customer is she?": who looks after her. */
const isWhoseContact = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at - 1]) === "whose" &&
  /^(?:contact|customer|client|account|lead|prospect)$/.test(wordOf(items[at])) &&
  /^(?:is|was|'s)$/.test(wordOf(items[at + 1])) &&
  (/^(?:he|she|that|this)$/.test(wordOf(items[at + 2])) ||
    items.slice(at + 2, at + 4).some(({ name }) => name?.contact === true));

/** "customers with no one assigned", "contacts of nobody": none of us looks after them. */
const isUnassigned = (items: readonly Item[], at: number): boolean =>
  saysOf(items, "CUSTOMER", "CONTACT", "PROSPECT") &&
  !saysOf(items, "FOLLOW_UP", "OVERDUE", "ON_LIST") &&
  (isNobodyAssigned(items, at) || isOfNobody(items, at));
const isNobodyAssigned = (items: readonly Item[], at: number): boolean =>
  /^(?:assigned|assigned to|allocated|allocated to)$/.test(wordOf(items[at])) &&
  nobody.test(wordsOf(items.slice(Math.max(0, at - 2), at)));
const isOfNobody = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "of" &&
  has(items[at - 1], "CUSTOMER", "CONTACT", "PROSPECT") &&
  nobody.test(wordsOf(items.slice(at + 1)));
const nobody = /^(?:(?:\S+ )?nobody|(?:\S+ )*no one|without any(?:one|body))$/u;
const isNobody = (items: readonly Item[], at: number): boolean =>
  /^(?:nobody|one|no one|(?:\S+ )?no|without|any(?:one|body))$/u.test(wordOf(items[at])) &&
  [-2, -1, 1, 2].some((away) => isUnassigned(items, at + away));

/** "actual customers": those who bought, as all of them did. */
const isActual = (items: readonly Item[], at: number): boolean =>
  /^(?:actual|real|genuine|proper|true)$/.test(wordOf(items[at])) && has(items[at + 1], "CUSTOMER");

/** "which one": no number. */
const isWhichOne = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "one" && wordOf(items[at - 1]) === "which";

/** "which of them gave us more revenue": had it. */
const isGivingMore = (items: readonly Item[], at: number): boolean =>
  /^(?:give|gives|gave|got|bring|brings|brought|net|netted|earn|earned|make|made|generate|generated)(?: in)?(?: us)?$/u.test(
    wordOf(items[at]),
  ) &&
  [at + 1, at + 2].some(
    (place) =>
      has(items[place], "MORE") &&
      has(items[place + 1], ...money, "ORDERS_NOUN", "CUSTOMER") &&
      (place === at + 1 || wordOf(items[at + 1]) === "us"),
  );

/** "customers Instagram sent our way", "… brought us": they came from there. */
const isSending = (items: readonly Item[], at: number): boolean =>
  /^(?:sent|send|sends|brought|brought us|brought in|got us|gave us|bring|bring us)$/.test(
    wordOf(items[at]),
  ) &&
  (items[at - 1]?.shop.source !== undefined || isAdvert(items, at - 1)) &&
  saysOf(items, "CUSTOMER", "CONTACT", "WHO") &&
  // "brought us this year" won them then.
  !(has(items[at], "GAINED") && items.some((item) => periodOf(item) !== undefined)) &&
  !saysOf(items, "MONEY_NOUN", "REVENUE", "MORE", "MOST", "HOW_MUCH");

/** "the radio ad": the source that is called so. */
const isAdvert = (items: readonly Item[], at: number): boolean =>
  /^(?:ad|ads|advert|adverts|advertisement|campaign|listing|post|page|flyer|leaflet)$/.test(
    wordOf(items[at]),
  ) && items[at - 1]?.shop.source !== undefined;

/** "bought on one day and never again": on a single one of them. */
const isOneDay = (items: readonly Item[], at: number): boolean =>
  /^(?:just |only |exactly )?(?:one|a single|one single) day$/.test(wordOf(items[at])) &&
  saysOf(items.slice(Math.max(0, at - 3), at), "BUY", "ORDER") &&
  !/^(?:ago|before|after|later|in)$/.test(wordOf(items[at + 1]));

/** "put over 300 through the till": spent it; the till is no "until". */
const tillBehind = (items: readonly Item[], at: number): number => {
  const through = items.findIndex(
    (item, place) => place > at && place < at + 6 && wordOf(item) === "through",
  );
  return through > 0 &&
    /^(?:the|our|my|your) (?:un)?till?$/.test(wordsOf(items.slice(through + 1, through + 3)))
    ? through
    : -1;
};
const isPutThrough = (items: readonly Item[], at: number): boolean =>
  /^(?:put|puts|putting|rung|run)$/.test(wordOf(items[at])) && tillBehind(items, at) > 0;
const isOfTill = (items: readonly Item[], at: number): boolean =>
  items.some((_, place) => {
    const through = place < at && isPutThrough(items, place) ? tillBehind(items, place) : -1;
    return through > 0 && at >= through && at <= through + 2;
  });

/** "gone past their date": what is due, and nobody who has gone. */
const isGonePast = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "gone" && has(items[at + 1], "OVERDUE");

/** "October was quiet", "a quiet month": the time was, and nobody who bought nothing in it. */
const isQuietTime = (items: readonly Item[], at: number): boolean =>
  has(items[at], "QUIET") &&
  (/^(?:month|week|day|year|quarter|spell|time|season|patch)s?$/u.test(wordOf(items[at + 1])) ||
    isOfTimeBefore(items.slice(Math.max(0, at - 4), at)));
const isOfTimeBefore = (before: readonly Item[]): boolean =>
  before.length > 1 &&
  before.findLastIndex((item) => periodOf(item) !== undefined) >= 0 &&
  /^(?:'s|is|was|been|has been|felt|feels|seems|seemed|looks|looked)(?: (?:so|very|really|rather|quite|pretty|too|a bit|bit|terribly|awfully))*$/u.test(
    wordsOf(before.slice(before.findLastIndex((item) => periodOf(item) !== undefined) + 1)),
  );

const nothing: Meant[1] = { concepts: new Set(["FILLER"]) };

/** Words of questions about people, and about what they did, that mean something else in their company. */
/** "let 18 months go by without buying": they were quiet for so long. */
const isLetting = (items: readonly Item[], at: number): boolean =>
  /^(?:let|lets|letting)$/.test(wordOf(items[at])) &&
  lengthOf(items[at + 1]) !== undefined &&
  passing.test(wordsFrom(items, at + 2));
const isPassing = (items: readonly Item[], at: number): boolean =>
  isLetting(items, at - 2) || (isLetting(items, at - 3) && wordOf(items[at]) === "by");
const passing = /^(?:go|pass|slip|slide|drift|roll)(?:es|s)?(?: by| past| away)?\b/u;

/** "contacts of nobody but Tom": his alone, and not those that are not his. */
const isNobodyBut = (items: readonly Item[], at: number): boolean =>
  /^(?:nobody|no one|none)$/.test(wordOf(items[at])) &&
  /(?:^| )(?:of|for|to|with|by|under)$/.test(wordOf(items[at - 1])) &&
  isExcept(items, at + 1);
/** "with no one but Tom", "no one's but Tom's": the same in other pieces. */
const isWithNobodyBut = (items: readonly Item[], at: number): boolean =>
  (/^(?:with|of|for|to|by|under) no$/.test(wordOf(items[at])) &&
    wordOf(items[at + 1]) === "one" &&
    isExcept(items, at + 2)) ||
  (/^(?:nobody|no one)$/.test(wordOf(items[at])) &&
    wordOf(items[at + 1]) === "'s" &&
    isExcept(items, at + 2));
const isOnlyTheirs = (items: readonly Item[], at: number): boolean =>
  isNobodyBut(items, at) || isWithNobodyBut(items, at);
const isButAfterNobody = (items: readonly Item[], at: number): boolean =>
  (isExcept(items, at) && (isNobodyBut(items, at - 1) || isWithNobodyBut(items, at - 2))) ||
  isWithNobodyBut(items, at - 1);
const isExcept = (items: readonly Item[], at: number): boolean =>
  has(items[at], "BUT", "EXCEPT", "OTHER_THAN") && items[at + 1]?.shop.member !== undefined;

export const peopleMeant: readonly Meant[] = [
  [isOnlyTheirs, { word: "only", concepts: new Set(["EXACTLY", "FILLER"]) }],
  [isButAfterNobody, { ...nothing, entities: [] }],
  [isGonePast, { concepts: new Set(["FILLER"]) }],
  [isQuietTime, { concepts: new Set() }],
  [isLetting, { word: "quiet", concepts: new Set(["QUIET"]) }],
  [isPassing, nothing],
  [isSending, nothing],
  [isAdvert, nothing],
  [isOneDay, { word: "once", concepts: new Set(["ONE_TIME"]), entities: [] }],
  [isPutThrough, { word: "spent", concepts: new Set(["SPEND"]) }],
  [isOfTill, { ...nothing, entities: [] }],
  [isOfWhose, { ...nothing, shop: {} }],
  [isWhichOne, { concepts: new Set(["FILLER"]), entities: [] }],
  [isGivingMore, nothing],
  [isWhoseContact, { word: "looked after", concepts: new Set(["OWNER_FIELD"]) }],
  [isActual, nothing],
  [isUnassigned, { word: "unassigned", concepts: new Set(["UNASSIGNED"]) }],
  [isNobody, { ...nothing, entities: [] }],
];
