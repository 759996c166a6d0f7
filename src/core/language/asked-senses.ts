import { fold } from "../text.ts";
import { entityIn, has, type Item, wordOf } from "./items.ts";
import type { Meant } from "./other-senses.ts";
import { wordsOf } from "./sentence.ts";
import { periodAhead, periodOf } from "./times-asked.ts";

const figures = ["REVENUE", "PROFIT", "ORDERS_NOUN", "AVERAGE_ORDER", "CLV", "SPEND"] as const;

/** "who have I got in Leeds", "who do I have without an email": the writer's own, and nothing to be done. */
const isOneIHave = (items: readonly Item[], at: number): boolean => {
  const before = wordsOf(items.slice(Math.max(0, at - 3), at));
  const isMine =
    (/^(?:have|'ve) i got$/.test(wordOf(items[at])) && /\bwho$/.test(before)) ||
    (wordOf(items[at]) === "have" && /\bwho do i$/.test(before));
  return isMine && items.slice(at + 1).some(saysWhich) && !items.slice(at + 1).some(saysMore);
};
const saysWhich = (item: Item): boolean =>
  (item.shop.city ?? item.shop.country ?? item.shop.tag ?? item.shop.source) !== undefined ||
  has(item, "WITHOUT");
const saysMore = (item: Item): boolean =>
  periodOf(item) !== undefined ||
  has(item, "FOLLOW_UP", "DUE", "OVERDUE", "CALL", "MEETING", "VISIT") ||
  /^(?:to|left|for me|coming)\b/.test(item.word);

/** "what do I have today", "what do we have this week?": what is to be done then. */
const isOnList = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "have" &&
  /(?:^| )what (?:all )?do (?:i|we)$/u.test(wordsOf(items.slice(0, at))) &&
  periodAhead(items[at + 1]) !== undefined &&
  !items.slice(at + 2).some((item) => item.mark === undefined && !has(item, "FILLER"));

/** "everybody we've got up in York", "the people we've got in Bath": who is there, and nothing received. */
const isAllWeHave = (items: readonly Item[], at: number): boolean =>
  /^(?:have|'ve) got$/.test(wordOf(items[at])) &&
  /^(?:we|i)$/.test(wordOf(items[at - 1])) &&
  items.slice(Math.max(0, at - 3), at).some((item) => has(item, "CONTACT", "CUSTOMER")) &&
  isPlaceAt(items, at + 1);
const isPlaceAt = (items: readonly Item[], at: number): boolean => {
  const place = items.findIndex(
    ({ shop }, index) => index >= at && (shop.city ?? shop.country) !== undefined,
  );
  return (
    place > at &&
    /^(?:(?:up|down|over|out|round|around|across) ?)?(?:in|at|near)$/.test(
      wordsOf(items.slice(at, place)),
    )
  );
};

/** "how are the teachers spread around?", "spread out across towns": where they are is asked by the cut. */
const isSpreadOut = (items: readonly Item[], at: number): boolean =>
  /^(?:spread|scattered|dotted|distributed|split)$/.test(wordOf(items[at])) &&
  items.slice(0, at).some((item) => has(item, "HOW", "WHERE")) &&
  items.slice(at + 1).some((item) => has(item, "BY")) &&
  !items.some((item) => has(item, ...figures));

/** "Glaze Kit fans", "mug lovers": those who buy it. */
const isFan = (items: readonly Item[], at: number): boolean =>
  /^(?:fans?|lovers?|fanatics?|devotees|addicts|enthusiasts)$/.test(wordOf(items[at])) &&
  items[at - 1]?.shop.product !== undefined;

/** "customers going by profit", "judged by sales": by it. */
const isByMeans = (items: readonly Item[], at: number): boolean =>
  /^(?:(?:going|judged|judging|measured|measuring|as measured|counted|counting) by|going on|based on|on the basis of|on the strength of|as far as)$/.test(
    wordOf(items[at]),
  ) && has(nounAfter(items, at), ...figures);
/** "judged", where "by" is a word of its own. */
const isJudged = (items: readonly Item[], at: number): boolean =>
  /^(?:judged?|judging|measured?|measuring|go|going|counted|counting|weighed|assessed|gauged)$/.test(
    wordOf(items[at]),
  ) &&
  wordOf(items[at + 1]) === "by" &&
  has(nounAfter(items, at + 1), ...figures) &&
  items.slice(0, at).some((item) => has(item, "TOP", "BOTTOM", "MOST", "CUSTOMER", "LIST"));
const nounAfter = (items: readonly Item[], at: number): Item | undefined =>
  items.slice(at + 1, at + 4).find(({ word }) => !/^(?:the|our|their|total|overall)$/.test(word));

/** "plain sales this quarter, then": nothing but these. */
const isPlain = (items: readonly Item[], at: number): boolean =>
  /^(?:(?:just )?plain(?: old)?|simple|straight|straightforward|sheer|bare|raw|mere|basic|pure)$/.test(
    wordOf(items[at]),
  ) &&
  Object.keys(items[at]?.shop ?? {}).length === 0 &&
  items[at]?.name === undefined &&
  has(items[at + 1], "REVENUE", "PROFIT", "ORDERS_NOUN");

/** "over the course of 2025": in it. */
const isCourseOf = (items: readonly Item[], at: number): boolean =>
  /^(?:course|span|length|duration|entirety|whole)$/.test(wordOf(items[at])) &&
  /(?:^| )(?:over|in|during|throughout|through|for|across) the(?: (?:whole|entire|full))?$/.test(
    wordsOf(items.slice(Math.max(0, at - 3), at)),
  ) &&
  wordOf(items[at + 1]) === "of" &&
  items.slice(at + 2, at + 4).some((item) => periodOf(item) !== undefined);

/** "and over the whole of 2025?": in it, and no more than it. */
const isOverAll = (items: readonly Item[], at: number): boolean =>
  at === 0 &&
  /^(?:and )?over$/.test(wordOf(items[at])) &&
  periodOf(items.slice(at + 1).find(({ word }) => !/^(?:the|all|whole|of)$/.test(word))) !==
    undefined;

/** "the five-deep list", "a ten-strong ranking": so many rows of it. */
const isSoDeep = (items: readonly Item[], at: number): boolean =>
  /^(?:deep|strong|long|line|row|name|place|person)$/.test(wordOf(items[at])) &&
  /^·?-$/.test(items[at - 1]?.mark ?? "") &&
  entityIn(items[at - 2], "number") !== undefined &&
  /^(?:list|list for|ranking|table|chart|one)\b/.test(wordOf(items[at + 1]));

/** "did I write anything down for Ana": kept of her, and not written to her. */
const isWritingDown = (items: readonly Item[], at: number): boolean =>
  /^(?:write|wrote|written|writing|jot|jotted)$/.test(wordOf(items[at])) &&
  items.slice(at + 1, at + 4).some(({ word }) => word === "down");

/** "whose birthday is it? I'll buy the cards", "a gift for our best customers": what is given, and nothing bought of us. */
const isGiven = (items: readonly Item[], at: number): boolean => {
  const [item, ...after] = items.slice(at);
  const isPart = item?.shop.product?.every((name) => fold(name) !== item.word) === true;
  const isOccasion = items.some((each) => has(each, "BIRTHDAY"));
  const isFor = /^for (?:our|the|my|each|every|all)\b/u.test(wordsOf(after));
  const isBought = items.some((each) =>
    /\b(?:bought|buyers?|buying|who buys?|purchased|ordered|sold)\b/u.test(each.word),
  );
  return isPart && !isBought && (isOccasion || (isFor && isPresent.test(item.word)));
};
const isPresent = /^(?:gifts?|presents?|cards?|vouchers?|treats?|samples?|thank you gifts?)$/u;

const nothing: Meant[1] = { concepts: new Set(["FILLER"]) };

/** Words around what is asked that mean something else in their company, and what. */
export const askedMeant: readonly Meant[] = [
  [isAllWeHave, nothing],
  [isSpreadOut, nothing],
  [isFan, { word: "customers", concepts: new Set(["CUSTOMER"]) }],
  [isOnList, { word: "have on", concepts: new Set(["ON_LIST"]) }],
  [isOneIHave, { word: "mine", concepts: new Set(["MINE"]) }],
  [isByMeans, { word: "by", concepts: new Set(["BY", "FILLER"]) }],
  [isJudged, nothing],
  [isPlain, nothing],
  [isSoDeep, nothing],
  [isWritingDown, { word: "log", concepts: new Set(["LOG"]) }],
  [isGiven, { ...nothing, shop: {} }],
  [isCourseOf, { ...nothing, shop: {} }],
  [isOverAll, nothing],
];
