import { has, type Item, wordOf } from "./items.ts";
import type { Meant } from "./other-senses.ts";
import { wordsFrom, wordsOf } from "./sentence.ts";
import { periodAhead } from "./times-asked.ts";

const isContact = (item: Item | undefined): boolean =>
  item?.name?.contact === true && item.name.full;
const namesOne = (items: readonly Item[]): boolean => items.some(isContact);

/** "what has Ana had from us", "orders we've had from her": got, and no message received. */
const isHadFrom = (items: readonly Item[], at: number): boolean =>
  /^(?:had|got|gotten|received|have received) from$/.test(wordOf(items[at])) &&
  items.some((item) => has(item, "PRODUCT_NOUN", "ORDERS_NOUN", "BUY"));

/**
 * "the last thing we had with Ana", "the last thing we did with her", "… between us and Ana": the last
 * exchange with her, and nothing that she bought.
 */
const isLastDealing = (items: readonly Item[], at: number): boolean =>
  /^(?:thing|things|dealing|dealings)$/.test(wordOf(items[at])) &&
  has(items[at - 1], "LAST") &&
  dealt.test(`${wordsOf(items.slice(at + 1, contactAfter(items, at)))} `) &&
  !items.some((item) => has(item, "BUY", "ORDER", "ORDERS_NOUN", "EARN", "FOLLOW_UP"));
const contactAfter = (items: readonly Item[], at: number): number =>
  items.findIndex((item, place) => place > at && isContact(item));
const dealt =
  /^(?:(?:that )?(?:we|i) (?:(?:have|'ve) )?(?:had|did|done) (?:(?:going|on|here) )?with |(?:with|between us and|between me and) )$/u;
/** "had", "did": with which it says no more. */
const isDealt = (items: readonly Item[], at: number): boolean =>
  /^(?:had|did|done|have|between us|between|us)$/.test(wordOf(items[at])) &&
  [1, 2, 3, 4].some((back) => isLastDealing(items, at - back));

/** "Ana's buying history": what she bought. */
const isHistory = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "history" && has(items[at - 1], "BUY", "ORDER") && namesOne(items);

/** "how did Ana come to us", "through what did she come to us": by which way. */
const isWayIn = (items: readonly Item[], at: number): boolean =>
  /^(?:come to us|came to us|come our way|came our way)$/.test(wordOf(items[at])) &&
  namesOne(items.slice(0, at)) &&
  /^(?:(?:and|so) )?(?:through (?:what|which)|by (?:what|which)|via (?:what|which)|how|where|from where|which way|what way)\b/u.test(
    wordsOf(items.slice(0, at)),
  );
/** "where did we get Ana from": by which way she came. */
const isGotFrom = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "from" &&
  isContact(items[at - 1]) &&
  /^(?:(?:and|so) )?where (?:did|do|have) (?:we|you) (?:get|got|pick up|know|find|have|meet)$/u.test(
    wordsOf(items.slice(0, at - 1)),
  );
const isGotWhere = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "where" && items.some((_, place) => place > at && isGotFrom(items, place));

/** "was there ever a vase sold to Ana": whether she bought one. */
const isSoldTo = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "sold" &&
  wordOf(items[at + 1]) === "to" &&
  isContact(items[at + 2]) &&
  /^(?:(?:and|so) )?(?:was|were|has|have|did|is|are)\b/u.test(wordsOf(items.slice(0, at)));

/** "a tag or two": one or more. */
const isOrTwo = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "or" &&
  /^(?:two|three|so)$/.test(wordOf(items[at + 1])) &&
  /^(?:a|an|one)$/.test(wordOf(items[at - 2])) &&
  namesOne(items);
const isTwo = (items: readonly Item[], at: number): boolean => isOrTwo(items, at - 1);

/** "whose name is on the last call with Ana": who logged it. */
const isNameOn = (items: readonly Item[], at: number): boolean =>
  /^(?:name is|name|name was)$/.test(wordOf(items[at])) &&
  wordOf(items[at - 1]) === "whose" &&
  items.slice(at + 1, at + 4).some(({ word }) => /^(?:on|under|behind|against)$/.test(word));

/** "looked after by Ben as owner", "the contacts with me as owner" */
const isAsOwner = (items: readonly Item[], at: number): boolean =>
  /^(?:owner|the owner|account owner|contact person)$/.test(wordOf(items[at])) &&
  /^(?:as|as the|as their|as its)$/.test(wordOf(items[at - 1])) &&
  (items
    .slice(0, at - 1)
    .some((item) => has(item, "OWNER_FIELD", "MINE") || item.word === "under") ||
    isWithMe(items, at - 2));
const isWithMe = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "with me" &&
  /^as(?: the| their)? (?:owner|contact person|account owner)\b/u.test(
    wordsOf(items.slice(at + 1, at + 4)),
  );

/** "the follow-up with Ana": the thing to do, and nothing done. */
const isTask = (items: readonly Item[], at: number): boolean =>
  /^follow up (?:with|on|for)$/.test(wordOf(items[at])) &&
  (/^(?:the|a|any|our|my|this|that|his|her|open|overdue|next|last)$/.test(wordOf(items[at - 1])) ||
    has(items[at - 1], "OPEN", "OVERDUE"));

/** "those marked done", "with status cancelled" */
const isStatusOfTask = (items: readonly Item[], at: number): boolean =>
  /^(?:marked|marked as|flagged|flagged as|set|down|ticked|listed)$/.test(wordOf(items[at])) &&
  (has(items[at + 1], "DONE_STATE", "OPEN", "OVERDUE") ||
    /^(?:cancell?ed|dropped|done)$/.test(wordOf(items[at + 1]))) &&
  items.some((item) => has(item, "FOLLOW_UP"));

/** "who is carrying the most follow-ups": has them. */
const isCarrying = (items: readonly Item[], at: number): boolean =>
  /^(?:carrying|carries|holding|holds|sitting on)$/.test(wordOf(items[at])) &&
  items.slice(at + 1).some((item) => has(item, "FOLLOW_UP", "OVERDUE"));

/** "there must be a couple of cancelled follow-ups": those are asked for. */
const isThereMust = (items: readonly Item[], at: number): boolean =>
  /^(?:must|should|ought to|might|may)$/.test(wordOf(items[at])) &&
  wordOf(items[at - 1]) === "there";
const isACoupleOf = (items: readonly Item[], at: number): boolean =>
  /^(?:a couple of|a few|some|several)$/.test(wordOf(items[at])) && isThereMust(items, at - 2);

/** "by when must it be done": it is still to be done. */
const isToBeDone = (items: readonly Item[], at: number): boolean =>
  /^(?:done|finished|completed|sorted)$/.test(wordOf(items[at])) &&
  wordOf(items[at - 1]) === "be" &&
  items.some((item) => has(item, "WHEN"));
const isMust = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "must" && items.some((_, place) => place > at && isToBeDone(items, place));

/** "have I let any follow-ups slip": what was to be done is overdue, and nobody is leaving us. */
const isSlipping = (items: readonly Item[], at: number): boolean =>
  slips.test(wordOf(items[at])) &&
  // "… so that nothing slips" is why it is asked.
  !/\bso(?: that)? (?:nothing|none|nobody|no one)\b/u.test(
    wordsOf(items.slice(Math.max(0, at - 6), at)),
  ) &&
  items.some((item) => has(item, "FOLLOW_UP", "A_REMINDER")) &&
  !items.some(({ word }) =>
    /^(?:customers?|clients?|contacts?|people|regulars?|buyers?)$/u.test(word),
  );
const slips =
  /^(?:slip|slips|slipped|slipping|slide|slides|sliding|slipping away|slipping by|slip by|slipped by|slip past|slipping past|slipping through|slip through|slipped through|drift|drifting|lapse|lapsed|lapsing)$/u;
/** "let any of my follow-ups slip": they did. */
const isLetting = (items: readonly Item[], at: number): boolean =>
  /^(?:let|letting|lets)$/.test(wordOf(items[at])) &&
  items.some((_, place) => place > at && place < at + 8 && isSlipping(items, place));
/** "through the cracks", "through the net": where they slip. */
const isCracks = (items: readonly Item[], at: number): boolean =>
  cracks.test(wordsOf(items.slice(Math.max(0, at - 3), at + 3))) &&
  /^(?:through|the|our|my|cracks?|net|fingers|slip through the cracks)$/.test(wordOf(items[at])) &&
  items.slice(0, at).some((_, place) => isSlipping(items, place));
const cracks = /\bthrough (?:the|our|my) (?:cracks?|net|fingers)\b/u;

/** "anything overdue on the follow-up side": of follow-ups. */
const isSideOf = (items: readonly Item[], at: number): boolean =>
  /^(?:side|front|end|department|score)$/.test(wordOf(items[at])) &&
  wordOf(items[at - 2]) === "the" &&
  /\b(?:on|of)$/.test(wordOf(items[at - 3])) &&
  has(
    items[at - 1],
    "FOLLOW_UP",
    "CALL",
    "EMAIL",
    "REVENUE",
    "PROFIT",
    "REFUND",
    "VISIT",
    "MEETING",
  );

/** "what number do I ring for Ana", "which number gets me Ana": that of her phone, and nothing bought or logged. */
const isToRing = (items: readonly Item[], at: number): boolean => {
  const number = numberAhead(items, at);
  if (number < 0) return false;
  const whom = items.findIndex((item, place) => place > number && isContact(item));
  return (
    at < whom &&
    isRung(wordsOf(items.slice(number + 1, whom)).split(" ")) &&
    isAllAsked(items.slice(whom))
  );
};
const numberAhead = (items: readonly Item[], at: number): number =>
  items.findLastIndex(
    (item, place) =>
      place <= at && has(item, "PHONE") && /^(?:what|which)\b/.test(wordOf(items[place - 1])),
  );
const isAllAsked = (said: readonly Item[]): boolean =>
  said.slice(1).every((item) => item.mark !== undefined || has(item, "FILLER"));
const isPhoneToRing = (items: readonly Item[], at: number): boolean =>
  has(items[at], "PHONE") && isToRing(items, at);
const asRung = new Set(
  "do does can could should shall would must will is to i we one you me us it that the for on at with under use need try best good right through of hold up a if want when have give in touch get got gets".split(
    " ",
  ),
);
const rung = new Set(
  "ring dial call phone text reach reaches get gets catch contact speak talk message use try need have bell give".split(
    " ",
  ),
);
const isRung = (words: readonly string[]): boolean =>
  words.every((word) => asRung.has(word) || rung.has(word)) && words.some((word) => rung.has(word));

/** "what's Ben got on Thursday": what he has to do then, and nothing received. */
const isGotToDo = (items: readonly Item[], at: number): boolean => {
  const words = wordsOf(items.slice(0, at + 1).filter(({ shop }) => shop.member === undefined));
  return (
    /^(?:got|have)$/.test(wordOf(items[at])) &&
    items[at - 1]?.shop.member !== undefined &&
    /^(?:(?:and|so) )?what (?:'s|is|has|does) (?:got|have)$/u.test(words) &&
    isAheadOf(items.slice(at + 1))
  );
};
const isAheadOf = (rest: readonly Item[]): boolean =>
  rest.some((item) => periodAhead(item) !== undefined) &&
  rest.every(
    (item) =>
      item.mark !== undefined ||
      periodAhead(item) !== undefined ||
      /^(?:on|for|in)$/.test(item.word),
  );

const nothing: Meant[1] = { concepts: new Set(["FILLER"]) };

/** Words of questions about one contact or a thing to do that mean something else in their company. */
/** "the email we have for Ana", "the number we've got for her": what is on file of one. */
const isFieldHad = (items: readonly Item[], at: number): boolean =>
  /^(?:the |what |which )?(?:e ?mail|email address)$/.test(wordOf(items[at])) &&
  isHeldOf(items, at);
const isNumberHad = (items: readonly Item[], at: number): boolean =>
  /^(?:the |what |which )?number$/.test(wordOf(items[at])) && isHeldOf(items, at);
const isHeldOf = (items: readonly Item[], at: number): boolean =>
  /^(?:(?:that )?(?:we|you|i) (?:(?:have|'ve|hold)(?: got)?|do have)|(?:do|have) (?:we|you|i) (?:have|got|hold)|have got|on file)(?: on file| here| down| stored)? (?:for|of|on) /u.test(
    wordsFrom(items, at + 1),
  ) && items.slice(at + 1, at + 8).some(({ name }) => name?.contact === true);

/** "how many students do we have an email for", "… have an email": an address, and no message. */
const isAddressHad = (items: readonly Item[], at: number): boolean =>
  /^e ?mails?$/u.test(wordOf(items[at])) &&
  /^(?:an|any|no|their)$/u.test(wordOf(items[at - 1])) &&
  /(?:^| )(?:have|has|got|hold)$/u.test(wordOf(items[at - 2])) &&
  /^(?:(?:for|of|on file|on record|there|at all|for them)(?: |$)|[?.!]|$)/u.test(
    wordsFrom(items, at + 1),
  );

const isHadOf = (items: readonly Item[], at: number): boolean =>
  /^(?:have|have got|'ve|'ve got|hold|have (?:i|we|you) got)$/.test(wordOf(items[at])) &&
  [at - 2, at - 1].some((field) => isFieldHad(items, field) || isNumberHad(items, field));

/** "I need number of Ana": hers, for nobody counts one person. */
const isNumberOfOne = (items: readonly Item[], at: number): boolean => {
  const { name, shop = {} } = items[at + 1] ?? {};
  return (
    /^(?:the )?(?:number|nr|no) of$/.test(wordOf(items[at])) &&
    name?.contact === true &&
    !name.weak &&
    Object.keys(shop).length === 0 &&
    items.slice(at + 2).every(isPolite)
  );
};
const isPolite = (item: Item): boolean =>
  item.mark !== undefined || /^(?:please|pls|thanks|thank you|asap|quick|now)$/.test(item.word);

export const factsMeant: readonly Meant[] = [
  [isNumberOfOne, { word: "phone", concepts: new Set(["PHONE"]) }],
  [isHadOf, { concepts: new Set(["FILLER"]) }],
  [isNumberHad, { word: "phone", concepts: new Set(["PHONE"]) }],
  [isAddressHad, { word: "email", concepts: new Set(["EMAIL_FIELD"]) }],
  [isFieldHad, { word: "email", concepts: new Set(["EMAIL_FIELD"]) }],
  [isPhoneToRing, { word: "phone", concepts: new Set(["PHONE"]) }],
  [isToRing, nothing],
  [isSlipping, { word: "overdue", concepts: new Set(["OVERDUE"]) }],
  [isLetting, nothing],
  [isCracks, nothing],
  [isSideOf, nothing],
  [isGotToDo, { word: "to do", concepts: new Set(["FOLLOW_UP"]) }],
  [isHadFrom, { word: "got", concepts: new Set(["GET", "FILLER"]) }],
  [isLastDealing, { word: "contact", concepts: new Set(["INTERACTION"]) }],
  [isDealt, nothing],
  [isHistory, nothing],
  [isWayIn, { word: "find us", concepts: new Set(["SOURCE_FIELD"]) }],
  [isGotFrom, { word: "source", concepts: new Set(["SOURCE_FIELD"]) }],
  [isGotWhere, { word: "how", concepts: new Set(["HOW", "FILLER"]) }],
  [isSoldTo, { word: "bought", concepts: new Set(["BUY"]) }],
  [isOrTwo, nothing],
  [isTwo, { concepts: new Set(["FILLER"]), entities: [] }],
  [isNameOn, nothing],
  [isAsOwner, nothing],
  [isWithMe, { word: "mine", concepts: new Set(["MINE"]) }],
  [isTask, { word: "follow up", concepts: new Set(["FOLLOW_UP"]) }],
  [isStatusOfTask, nothing],
  [isCarrying, nothing],
  [isThereMust, nothing],
  [isACoupleOf, { concepts: new Set(["FILLER"]), entities: [] }],
  [isToBeDone, nothing],
  [isMust, nothing],
];
