import { entityIn, has, type Item, wordOf } from "./items.ts";
import { isEachOfPair, isOfPair, isWhereWeLack } from "./of-pair.ts";
import { contentOf, wordsFrom, wordsOf } from "./sentence.ts";

/** "leave the rentals out": what stands between is excepted, as it is after "leave out". */
const isLeftOut = (items: readonly Item[], at: number): boolean => {
  if (!/^(?:leave|leaving|take|taking|keep|keeping|cut|filter)$/.test(wordOf(items[at])))
    return false;
  const after = items.slice(at + 1, at + 6);
  const out = after.findIndex(({ word }) => word === "out");
  return out > 0 && after.slice(0, out).every(({ mark }) => mark === undefined);
};

/** "can you send me Ana's number": to be told, and nothing sent to anybody. */
const isToBeTold = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === "send" &&
  /^(?:me|us)$/.test(wordOf(items[at + 1])) &&
  !items.some((item) => has(item, "FOLLOW_UP"));

/** "how much customers do we have": as many do who learn English. */
const isNumber = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === "how much" &&
  /^(?:(?:new|different|other|of our|open|overdue) )?(?:customers|clients|contacts|people|persons|orders|calls|emails|visits|meetings|notes|follow ups|reminders|refunds|pieces|times)\b/u.test(
    wordsFrom(items, at + 1),
  );

/** "loyalty members", "puppy owners" are people with that tag, and none of the team. */
const isMemberOfList = (items: readonly Item[], at: number): boolean =>
  /^(?:members?|owners?|lovers?|fans?|holders?)$/.test(wordOf(items[at])) &&
  items[at - 1]?.shop.tag !== undefined;

const exchanges = ["CALL", "EMAIL", "MESSAGE", "VISIT", "MEETING", "TALK"] as const;

/** "I'd love to mail everybody with a birthday": what for, and no condition. */
const isPurpose = (items: readonly Item[], at: number): boolean =>
  has(items[at], ...exchanges) &&
  items
    .slice(Math.max(0, at - 2), at)
    .some(({ word }) => /^(?:to|can|should|could|want to|like to)$/.test(word)) &&
  !items
    .slice(Math.max(0, at - 5), at)
    .some((each) => has(each, "NOT", "NEVER", "TALK", "HOW", "WHERE"));

/** "how much have we made on pots, revenue I mean" is no profit. */
function isTakings(items: readonly Item[], at: number): boolean {
  return (
    /^(?:made|make) on$/.test(wordOf(items[at])) &&
    items.some((item) => has(item, "REVENUE") && !has(item, "PROFIT"))
  );
}

/** "which source brings the most orders", "who brought us more new customers": has them, and earns no money. */
function isBringing(items: readonly Item[], at: number): boolean {
  if (!has(items[at], "EARN", "GAINED")) return false;
  const isOurs = wordOf(items[at + 1]) === "us";
  const [most, ...nouns] = items.slice(at + (isOurs ? 2 : 1), at + (isOurs ? 5 : 4));
  const noun = nouns.find((item) => item.word !== "new");
  if (has(most, "BOTTOM")) return !isOurs && has(noun, "ORDERS_NOUN", "CUSTOMER");
  return has(most, "MOST")
    ? !isOurs && has(noun, "ORDERS_NOUN", "PROFIT")
    : wordOf(most) === "more" && has(noun, "ORDERS_NOUN", "PROFIT", "REVENUE", "CUSTOMER");
}

/** "the number of Ana Lopez": there is one of her. */
function isPhone(items: readonly Item[], at: number): boolean {
  const whose = items[at + 1]?.name;
  return (
    /^(?:the )?number of$/.test(wordOf(items[at])) &&
    whose?.contact === true &&
    whose.full &&
    contentOf(items.slice(at + 2)).every((item) => has(item, "FILLER"))
  );
}

/** "did we ever sell Ana a wreath": whether she bought one. */
function isSoldTo(items: readonly Item[], at: number): boolean {
  return (
    /^s(?:ell|old)$/.test(wordOf(items[at])) &&
    items[at + 1]?.name?.contact === true &&
    /^(?:did|have|has) (?:we|i|anyone|anybody|somebody|someone)\b/.test(wordsOf(items.slice(0, at)))
  );
}

/** "how have orders gone since May": the course they took, and nobody gone quiet. */
function isCourse(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.word === "gone" &&
    items
      .slice(Math.max(0, at - 3), at)
      .some((each) =>
        has(each, "REVENUE", "ORDERS_NOUN", "PROFIT", "AVERAGE_ORDER", "UNITS", "REFUND"),
      )
  );
}

/** "when did Ana last come in", "when was Ana last in": no money, but she. */
function isComingIn(items: readonly Item[], at: number): boolean {
  const isHere = /^(?:in the (?:shop|store|studio)|in store|here)\b/u.test(wordsFrom(items, at));
  const isIn = (wordOf(items[at]) === "in" || isHere) && has(items[at - 1], "LAST");
  const isCome = /^(?:come|came|comes) in$/.test(wordOf(items[at]));
  return (
    (isCome || isIn) &&
    items.slice(0, 3).some((item) => has(item, "WHEN")) &&
    items.slice(0, at).some(({ name }) => name?.contact === true && name.full)
  );
}

/** "what did I do yesterday", "what has Ben done this week": what was written down. */
function isDoing(items: readonly Item[], at: number): boolean {
  const who = items[at - 1];
  return (
    /^(?:do|done)$/.test(wordOf(items[at])) &&
    /^what (?:did|have|has)$/.test(wordsOf(items.slice(0, at - 1))) &&
    (wordOf(who) === "i" || who?.shop.member !== undefined)
  );
}

/** "nobody in the shop": where, and nothing bought. */
function isPlace(items: readonly Item[], at: number): boolean {
  return items[at]?.word === "shop" && /(?:^| )(?:the|our|my)$/.test(wordOf(items[at - 1]));
}

/** "what share comes from our top 20 percent": of the customers, where nothing else is said. */
const isTopFifth = (items: readonly Item[], at: number): boolean =>
  entityIn(items[at], "percent")?.value === 20 &&
  has(items[at - 1], "TOP") &&
  items.some((item) => has(item, "SHARE", "HOW_MUCH")) &&
  !/^of\b/.test(wordOf(items[at + 1])) &&
  !items.some((item) => has(item, "CUSTOMER", "CONTACT", "PRODUCT_NOUN"));

/** "which source gets us the most customers": brings them. */
const isGettingUs = (items: readonly Item[], at: number): boolean =>
  /^(?:gets?|got)$/.test(wordOf(items[at])) &&
  wordOf(items[at + 1]) === "us" &&
  has(items[at + 2], "MOST", "BOTTOM") &&
  has(items[at + 3], "CUSTOMER", "NEW");

/** "which teachers have I got": those whom I look after, and nothing on my list. */
function isHavingThem(items: readonly Item[], at: number): boolean {
  return (
    /^have i(?: got)?$/.test(wordOf(items[at])) &&
    items[at - 1]?.shop.tag !== undefined &&
    has(items[at - 2], "WHAT") &&
    !items.slice(at + 1).some((item) => has(item, "TO_DO", "CALL", "EMAIL", "FOLLOW_UP"))
  );
}

/** "customers called April", "anybody named June": a name, where "called in April" says when. */
const isForename = (items: readonly Item[], at: number): boolean =>
  /^(?:april|may|june|august)$/.test(wordOf(items[at])) &&
  /^(?:called|named|by the name of)$/.test(wordOf(items[at - 1])) &&
  has(items[at - 2], "CUSTOMER", "CONTACT", "PROSPECT", "WHO", "EVERYONE") &&
  items
    .slice(at + 1)
    .every(({ mark, word }) => mark !== undefined || /^(?:please|thanks)$/.test(word));
/** "everybody we met at the market", where that is a source: how they came to us. */
const isMetThrough = (items: readonly Item[], at: number): boolean =>
  /^(?:met|meet|found|got|picked up|ran into|came across|signed up)$/.test(wordOf(items[at])) &&
  items.slice(at + 1, at + 4).some(({ shop }) => shop.source !== undefined) &&
  /^(?:at|through|via|over|on|from)(?: the| our)?$/.test(
    wordsOf(
      items.slice(
        at + 1,
        items.findIndex(({ shop }, place) => place > at && shop.source !== undefined),
      ),
    ),
  );

/** "came by referral", where that is a source. */
const isCameThrough = (items: readonly Item[], at: number): boolean =>
  /^(?:came|come|comes|came to us|come to us)(?: (?:by|in|over|through|via|from))?$/.test(
    wordOf(items[at]),
  ) && items[at + 1]?.shop.source !== undefined;

/** "did Ana ever come to a wheel class", "who came to the workshop": who bought it. */
const isComingTo = (items: readonly Item[], at: number): boolean => {
  const thing = items.findIndex(({ shop }, place) => place > at && shop.product !== undefined);
  const between = wordsOf(items.slice(at + 1, Math.max(at + 1, thing)));
  return (
    /^(?:come|came|comes|been|gone|went|turned up|showed up)(?: along)?(?: to)?$/.test(
      wordOf(items[at]),
    ) &&
    thing > at &&
    /^(?:to )?(?:(?:a|an|any|one|the|our|of|of our|any of|one of|single) ?)*$/.test(between) &&
    /\bto\b/.test(`${wordOf(items[at])} ${between}`)
  );
};

/** "split by who logged them", "by who made the calls": by whom of the team. */
const isWhoLogged = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "who" &&
  /\bby$/.test(wordOf(items[at - 1])) &&
  /^(?:logged|made|took|did|had|wrote|sent|entered)$/.test(wordOf(items[at + 1]));
const isLoggedBy = (items: readonly Item[], at: number): boolean => isWhoLogged(items, at - 1);
const isThatLogged = (items: readonly Item[], at: number): boolean =>
  /^(?:them|it|those)$/.test(wordOf(items[at])) && isLoggedBy(items, at - 1);

/** "paying customers" are customers. */
const isPaying = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "paying" && has(items[at + 1], "CUSTOMER");

/** "turned into customers": are by now. */
const isBecoming = (items: readonly Item[], at: number): boolean =>
  /^(?:became|become|turned into|turned|ended up as|converted to|converted into)$/.test(
    wordOf(items[at]),
  ) && items.slice(at + 1, at + 4).some((item) => has(item, "CUSTOMER"));

/** "any sale rung up today": how many, and not what they came to. */
const isRungUp = (items: readonly Item[], at: number): boolean =>
  /^(?:rung up|rang up|through the till)$/.test(wordOf(items[at])) &&
  /\bany (?:\S+ )?(?:sales?|orders?|purchases?)\b/.test(wordsOf(items)) &&
  /^(?:sales?|orders?|purchases?|been|was|were|has|have|gone|been )*$/.test(wordOf(items[at - 1]));

/** "any sales today?" asks whether there were some. */
const isAnySale = (items: readonly Item[], at: number): boolean =>
  /^sales?$/.test(wordOf(items[at])) &&
  /\bany$/.test(wordOf(items[at - 1])) &&
  !items.some(
    (item) =>
      has(item, "WHO", "HOW_MUCH", "COMPARE", "LIST") ||
      item.entities.some(({ kind }) => kind === "number" || kind === "money"),
  );

/** "never spoken to and on my list", "who on my books hasn't bought": those whom I look after. */
const isOnMyList = (items: readonly Item[], at: number): boolean =>
  /^on my (?:list|books)$/.test(wordOf(items[at])) &&
  items.some((item) => has(item, "NOT", "NEVER")) &&
  items.some((item) => has(item, "TALK", "CALL", "EMAIL", "HEARD", "VISIT", "BUY", "ORDER")) &&
  !items.some((item) => has(item, "FOLLOW_UP", "OVERDUE", "DUE", "OPEN", "DONE_STATE"));

/** "more in April than she did in March": the same is done by the same. */
const isSameAgain = (items: readonly Item[], at: number): boolean =>
  /^(?:he|she|they|we|i|it)$/.test(wordOf(items[at])) &&
  wordOf(items[at - 1]) === "than" &&
  /^(?:did|had|was|were|made|logged)$/.test(wordOf(items[at + 1]));
const isDidAgain = (items: readonly Item[], at: number): boolean =>
  at > 0 && isSameAgain(items, at - 1);

/** "do I have more customers than Tom", "has Tom more than me": the writer is one of the team. */
const isOneOfTwo = (items: readonly Item[], at: number): boolean =>
  /^(?:i|me)$/.test(wordOf(items[at])) &&
  /\b(?:more|fewer|less|as many)\b.* (?:than|as)\b/u.test(wordsOf(items)) &&
  items.some((item) => has(item, "CUSTOMER", "CONTACT")) &&
  !items.some((item) => has(item, "LOG", "CALL", "EMAIL", "MEETING", "VISIT", "FOLLOW_UP")) &&
  items.filter(({ shop }) => shop.member !== undefined).length === 1;

/** "… and their phones": their numbers, and no calls. */
const isTheirNumber = (items: readonly Item[], at: number): boolean =>
  /^phones?$/.test(wordOf(items[at])) && /^(?:their|his|her)$/.test(wordOf(items[at - 1]));

/** What tells that a word means something else in its company, and what it means there. */
export type Meant = readonly [
  is: (items: readonly Item[], at: number) => boolean,
  meant: Partial<Pick<Item, "word" | "concepts" | "entities" | "shop">>,
];

/** Words that mean something else in their company, and what. */
export const othersMeant: readonly Meant[] = [
  [isLeftOut, { word: "leave out", concepts: new Set(["EXCEPT"]) }],
  [isToBeTold, { word: "tell", concepts: new Set(["LIST"]) }],
  [isNumber, { word: "how many", concepts: new Set(["HOW_MANY"]) }],
  [isPurpose, { concepts: new Set(["FILLER"]) }],
  [isTakings, { concepts: new Set(["EARN"]) }],
  [isBringing, { word: "has", concepts: new Set(["FILLER"]) }],
  [isPhone, { word: "phone", concepts: new Set(["PHONE"]) }],
  [isSoldTo, { word: "buy", concepts: new Set(["BUY"]) }],
  [isCourse, { concepts: new Set(["FILLER"]) }],
  [isPlace, { concepts: new Set(["FILLER"]) }],
  [isComingIn, { word: "visit", concepts: new Set(["VISIT"]) }],
  [isDoing, { word: "logged", concepts: new Set(["LOG"]) }],
  [isTopFifth, { word: "customers", concepts: new Set(["CUSTOMER"]) }],
  [isGettingUs, { word: "brings", concepts: new Set(["EARN", "GAINED"]) }],
  [isHavingThem, { word: "mine", concepts: new Set(["MINE"]) }],
  [isForename, { concepts: new Set(), entities: [] }],
  [isOnMyList, { word: "mine", concepts: new Set(["MINE"]) }],
  [isOneOfTwo, { word: "me", concepts: new Set(), shop: { member: ["me"] } }],
  [isSameAgain, { word: "it", concepts: new Set(["FILLER"]) }],
  [isDidAgain, { word: "was", concepts: new Set(["FILLER"]) }],
  [isMetThrough, { concepts: new Set(["FILLER"]) }],
  [isCameThrough, { concepts: new Set(["FILLER"]) }],
  [isComingTo, { word: "bought", concepts: new Set(["BUY"]) }],
  [isWhereWeLack, { concepts: new Set(["FILLER"]) }],
  [isEachOfPair, { concepts: new Set(["FILLER"]) }],
  [isOfPair, { concepts: new Set(["FILLER"]) }],
  [isWhoLogged, { word: "member", concepts: new Set(["MEMBER_NOUN"]) }],
  [isLoggedBy, { concepts: new Set(["FILLER"]) }],
  [isThatLogged, { concepts: new Set(["FILLER"]) }],
  [isPaying, { concepts: new Set(["FILLER"]) }],
  [isBecoming, { word: "are", concepts: new Set(["FILLER"]) }],
  [isRungUp, { concepts: new Set(["FILLER"]) }],
  [isAnySale, { word: "orders", concepts: new Set(["ORDER", "ORDERS_NOUN"]) }],
  [isTheirNumber, { concepts: new Set(["PHONE"]) }],
  [isMemberOfList, { concepts: new Set(["CONTACT"]) }],
];
