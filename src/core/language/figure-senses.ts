import { groupNouns } from "./fields.ts";
import { has, type Item, wordOf } from "./items.ts";
import type { Meant } from "./other-senses.ts";
import { isStop, wordsFrom, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

const saysOf = (items: readonly Item[], ...concepts: Parameters<typeof has>[1][]): boolean =>
  items.some((item) => has(item, ...concepts));

const sums = [
  "REVENUE",
  "PROFIT",
  "AVERAGE_ORDER",
  "AVERAGE_CUSTOMER",
  "REFUND",
  "EARN",
  "SPEND",
  "WORTH",
] as const;

/** "sales in dollars", "turnover, in euros": as every sum of money is told. */
const isUnitOfMoney = (items: readonly Item[], at: number): boolean =>
  /^(?:dollars|euros?|pounds|bucks|money|quid)$/.test(wordOf(items[at])) &&
  isBesideSum(items, at) &&
  saysOf(items, ...sums) &&
  !saysOf(items, "UNITS", "SHARE", "HOW_MANY", "COMPARE", "NOT");
const isBesideSum = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1];
  const after = items[at + 1];
  return (
    wordOf(before) === "in" ||
    (before !== undefined && isStop(before) && (after === undefined || isStop(after)))
  );
};

/** "did we sell more dollars in March": more of them. */
const isMoreMoney = (items: readonly Item[], at: number): boolean =>
  /^(?:dollars|euros|pounds|money|bucks)$/.test(wordOf(items[at])) &&
  has(items[at - 1], "MORE") &&
  wordOf(items[at + 1]) !== "of" &&
  saysOf(items.slice(0, at), "EARN") &&
  !saysOf(items, "UNITS", "HOW_MANY");

/** "the profit we had from wheelbarrows", "orders we got from Leeds": whose they are, and no letter. */
const isHadFrom = (items: readonly Item[], at: number): boolean =>
  /^(?:had|got|get|have|gotten|received) from$/.test(wordOf(items[at])) &&
  /^(?:we|i|have|'ve|had)$/.test(wordOf(items[at - 1])) &&
  saysOf(items.slice(0, at), "REVENUE", "PROFIT", "ORDERS_NOUN", "UNITS", "AVERAGE_ORDER");

/** "how much money did we get out of each source", "how much did we get from Erie": what they brought. */
const isMoneyGot = (items: readonly Item[], at: number): boolean =>
  /^(?:get|got|gotten|make|draw|drawn|drew|see|seen|receive|received)$/.test(wordOf(items[at])) &&
  /(?:^| )(?:we|i)$/.test(wordOf(items[at - 1])) &&
  /^(?:in )?(?:from|out of)\b/.test(wordsOf(items.slice(at + 1, at + 3))) &&
  has(items[at - 3], "HOW_MUCH") &&
  !items.some(({ name }) => name?.contact === true);

/** "how much money came from mowers", "… came in from everybody who …": what was taken. */
const isMoneyComing = (items: readonly Item[], at: number): boolean =>
  /^(?:came|come|comes|coming|flowed|came in|come in|comes in|coming in|came from|come from)$/.test(
    wordOf(items[at]),
  ) &&
  items
    .slice(Math.max(0, at - 2), at)
    .some((item) => has(item, "HOW_MUCH") && /\b(?:money|cash)$/.test(item.word));

/** "March is closed now, what did it bring in": over, and nobody closed. */
const isTimeOver = (items: readonly Item[], at: number): boolean =>
  /^(?:closed|done|over|finished|complete|completed|behind us|past)$/.test(wordOf(items[at])) &&
  /^(?:is|'s|was|are)$/.test(wordOf(items[at - 1])) &&
  periodOf(items[at - 2]) !== undefined &&
  !saysOf(items.slice(0, at), "WHO", "CUSTOMER", "CONTACT", "WHAT");

/** "we were closed in August": the shop was, and no customer. */
const isShopClosed = (items: readonly Item[], at: number): boolean =>
  /^(?:closed|shut|shut down)$/.test(wordOf(items[at])) &&
  /^(?:(?:we|the shop|shop|i) )(?:are|were|was|'re|is|had|have been)(?: all| still| all been)?$/u.test(
    wordsOf(items.slice(Math.max(0, at - 3), at)).replace(/^.*?(?=\b(?:we|shop|i)\b)/u, ""),
  );

/** "how many people in Leeds became customers in 2025": bought for the first time. */
const isBecomingThen = (items: readonly Item[], at: number): boolean =>
  /^(?:became|become|becoming|turned into|turned|ended up as|converted to|converted into)$/.test(
    wordOf(items[at]),
  ) &&
  isAnyCustomer(items.slice(at + 1, at + 4)) &&
  saysOf(items.slice(0, at), "HOW_MANY", "WHO", "WHAT") &&
  items.some((item) => periodOf(item) !== undefined);
/** "a customer", "paying customers", and no VIP customers, of whom nobody knows since when. */
const isAnyCustomer = (items: readonly Item[]): boolean => {
  const at = items.findIndex((item) => has(item, "CUSTOMER"));
  return at >= 0 && items.slice(0, at).every(({ shop }) => Object.keys(shop).length === 0);
};
/** "which prospects became customers in 2025": of those who were none before. */
const isProspectThen = (items: readonly Item[], at: number): boolean =>
  has(items[at], "PROSPECT") &&
  [at + 1, at + 2, at + 3].some((place) => isBecomingThen(items, place));

/** "how much have they bought for": spent. */
const isBoughtFor = (items: readonly Item[], at: number): boolean =>
  /^(?:bought|buy|ordered|order|purchased)$/.test(wordOf(items[at])) &&
  /^for(?: in)?$/.test(wordOf(items[at + 1])) &&
  isEndOrTime(items[at + 2]) &&
  saysOf(items.slice(0, at), "HOW_MUCH") &&
  !/^(?:we|i)$/.test(wordOf(items[at - 1]));
const isEndOrTime = (item: Item | undefined): boolean =>
  item === undefined || item.mark !== undefined || periodOf(item) !== undefined;

/** "which product moved the most pieces": sold them. */
const isMovingGoods = (items: readonly Item[], at: number): boolean =>
  /^(?:move|moved|moves|shift|shifted|shifts)$/.test(wordOf(items[at])) &&
  has(items[at + 1], "MOST", "BOTTOM", "UNITS") &&
  saysOf(items, "PRODUCT_NOUN");

/** "what were contractors worth to us in sales": how much they brought in. */
const isWorthInSales = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "worth" &&
  /^(?:to us )?in$/.test(wordsOf(items.slice(at + 1, figureAfter(items, at)))) &&
  saysOf(items.slice(0, at), "WHAT", "HOW_MUCH");
const figureAfter = (items: readonly Item[], at: number): number =>
  items.findIndex((item, place) => place > at && has(item, "REVENUE", "PROFIT"));

/** "I need to see which sources …": to be told, and nothing on my list. */
const isToBeSeen = (items: readonly Item[], at: number): boolean =>
  /^(?:i |we )?(?:need|have|want|would like|like|must|should) (?:to )?(?:see|know|find out)$/.test(
    wordOf(items[at]),
  ) &&
  (has(items[at + 1], "WHAT", "HOW_MANY", "HOW_MUCH", "HOW", "AVERAGE_ORDER") ||
    /^(?:which|what|how)\b/.test(wordOf(items[at + 1])));

/** "how did refunds run over the months", "how orders moved": the course they took. */
const isTakingCourse = (items: readonly Item[], at: number): boolean =>
  /^(?:ran|run|running|moved|move|fared|fare|held up|hold up|behaved|behave)(?: over)?$/.test(
    wordOf(items[at]),
  ) &&
  saysOf(items.slice(0, at), "HOW") &&
  saysOf(
    items.slice(Math.max(0, at - 2), at),
    "REVENUE",
    "REFUND",
    "ORDERS_NOUN",
    "PROFIT",
    "AVERAGE_ORDER",
  );

/** "of everything we took in, what share was Leeds": of all revenue. */
const isAllTaken = (items: readonly Item[], at: number): boolean =>
  has(items[at], "EARN") &&
  /^(?:we|i)$/.test(wordOf(items[at - 1])) &&
  /^(?:everything|all|what|of all|the money|money)$/.test(wordOf(items[at - 2])) &&
  saysOf(items, "SHARE") &&
  !saysOf(items, "REVENUE", "PROFIT", "UNITS");

/** "came back and bought again", "came back to buy on another day": said twice. */
const isBackAndAgain = (items: readonly Item[], at: number): boolean =>
  has(items[at], "BACK_AGAIN") &&
  ((has(items[at + 1], "AND") && has(items[at + 2], "REPEAT", "BACK_AGAIN")) ||
    (isBackToBuy(items, at + 2) && has(items[at + 3], "REPEAT")));

/** "came back to buy again", "came back to order": what for is said, and no order by itself. */
const isBackToBuy = (items: readonly Item[], at: number): boolean =>
  has(items[at], "BUY", "ORDER") &&
  wordOf(items[at - 1]) === "to" &&
  has(items[at - 2], "BACK_AGAIN") &&
  isNoThing(items[at + 1]);
/** "came back to buy a mug" is of the mug. */
const isNoThing = (item: Item | undefined): boolean =>
  isEndOrTime(item) ||
  has(item, "BACK_AGAIN", "REPEAT") ||
  /^(?:more|here|from us)$/.test(wordOf(item));

/** "our repeat customer number": how many they are. */
const isNumberOfPeople = (items: readonly Item[], at: number): boolean =>
  /^(?:number|count|total|tally|figure)$/.test(wordOf(items[at])) &&
  has(items[at - 1], "CUSTOMER", "PROSPECT") &&
  (items[at + 1] === undefined ||
    isEndOrTime(items[at + 1]) ||
    /^(?:for|in|right|now|please)\b/.test(wordOf(items[at + 1]))) &&
  saysOf(items.slice(0, at), "REPEAT", "ONE_TIME", "NEW") &&
  !items.some(({ name }) => name?.contact === true);

/** "when someone in Leeds orders, what do they spend per order": whenever they do. */
const isWhenever = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "when" &&
  /^(?:someone|somebody|people|customers|clients|a customer|a|the|our)$/.test(
    wordOf(items[at + 1]),
  ) &&
  saysOf(items.slice(at), "AVERAGE_ORDER", "AVERAGE") &&
  saysOf(items.slice(at + 1, at + 7), "BUY", "ORDER") &&
  saysOf(items.slice(at + 1, at + 7), "CONTACT", "CUSTOMER");

const isWheneverOrdering = (items: readonly Item[], at: number): boolean =>
  /^(?:orders?|buys?|purchases?)$/.test(wordOf(items[at])) &&
  items.slice(Math.max(0, at - 6), at).some((item) => item.word === "when") &&
  items.some((_, place) => place < at && isWhenever(items, place));

/** "more mugs or more bowls": the one or the other. */
const isOrMoreOf = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "or more" &&
  has(
    items.slice(0, at).find((item) => has(item, "MORE", "MORE_THAN")),
    "MORE",
  ) &&
  Object.keys(items[at + 1]?.shop ?? {}).length > 0;

/** "on which date was turnover highest": which day it was. */
const isWhichDay = (items: readonly Item[], at: number): boolean =>
  /^(?:on which date|on which day|which date|what date|what day)$/.test(wordOf(items[at])) &&
  saysOf(items, "REVENUE", "ORDERS_NOUN", "PROFIT", "EARN") &&
  saysOf(items, "TOP", "BOTTOM", "MOST") &&
  !items.some(({ name }) => name?.contact === true);

/** "add up everything we sold", "a sum of all we took": how much it was. */
const isAddingUp = (items: readonly Item[], at: number): boolean =>
  /^(?:add up|added up|adding up|total up|totals|tot up|sum up|sum|sum of|the sum of|total)$/.test(
    wordOf(items[at]),
  ) &&
  /^(?:: |, |of |up )*(?:everything|all that|all the money|whatever)\b/.test(
    wordsFrom(items, at + 1),
  ) &&
  (saysOf(items.slice(at), "EARN") ||
    (saysOf(items.slice(at), "SPEND") && !items.slice(at).some(isWe)));
/** "the total for mugs this year, and how many pieces": what they brought in. */
const isTotalOfGoods = (items: readonly Item[], at: number): boolean =>
  /^(?:the )?total$/.test(wordOf(items[at])) &&
  /^(?:for|from|on|across)$/.test(wordOf(items[at + 1])) &&
  items.slice(at + 2, at + 4).some(({ shop }) => shop.product !== undefined) &&
  !saysOf(items.slice(0, at), "HOW_MANY", "HOW_MUCH", "UNITS", "ORDERS_NOUN", "REVENUE", "PROFIT");
/** "total spend of Bell & Sons": what they brought in, as it is a company and nobody. */
const isSpendOfCompany = (items: readonly Item[], at: number): boolean =>
  has(items[at], "SPENDING") &&
  /^(?:of|at|by|from|for)$/.test(wordOf(items[at + 1])) &&
  items[at + 2]?.name?.company === true &&
  !items[at + 2]?.name?.contact;
/** "everything we spent" is no sale. */
const isWe = ({ word }: Item): boolean => /^(?:we|i|we 've|i 've)$/.test(word);

/** "what everyone in Leeds has spent" is how much; "… spends it on" is which goods. */
const isWhatAllSpent = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "what" &&
  has(items[at + 1], "EVERYONE") &&
  saysOf(items.slice(at), "SPEND") &&
  !items.slice(at).some(({ word }) => word === "on");

/** What a figure may be divided among. */
const groups = [...groupNouns, "WEEKDAY_NOUN", "MONTH_NOUN", "QUARTER_NOUN"] as const;
const parting =
  /^(?:divides?|divided|splits?|shares?|shared|spreads?|distributes?|distributed|breaks?|broken|falls?)\b/;

/** "how turnover divides among the products", "split out across our cities": by them. */
const isAmongGroups = (items: readonly Item[], at: number): boolean =>
  /^(?:among|amongst|between|across|over|into)$/.test(wordOf(items[at])) &&
  items.slice(Math.max(0, at - 2), at).some(({ word }) => parting.test(word)) &&
  has(
    items.slice(at + 1, at + 4).find(({ word }) => !ofAll.test(word)),
    ...groups,
  );
const ofAll = /^(?:the|our|all|all the|all our|different|various|individual|single)$/;
const isPartedAmong = (items: readonly Item[], at: number): boolean =>
  parting.test(wordOf(items[at])) && [at + 1, at + 2].some((place) => isAmongGroups(items, place));

const nothing: Meant[1] = { concepts: new Set(["FILLER"]) };

/** Words around a figure that mean something else in their company, and what. */
export const figureMeant: readonly Meant[] = [
  [isUnitOfMoney, { ...nothing, entities: [] }],
  [isMoreMoney, { ...nothing, entities: [] }],
  [isHadFrom, { word: "from", concepts: new Set(["FILLER"]) }],
  [isMoneyGot, { word: "make", concepts: new Set(["EARN"]) }],
  [isMoneyComing, { word: "made", concepts: new Set(["EARN"]) }],
  [isShopClosed, nothing],
  [isTimeOver, { ...nothing, entities: [] }],
  [isProspectThen, { word: "people", concepts: new Set(["CONTACT"]) }],
  [isBecomingThen, { word: "new", concepts: new Set(["NEW"]) }],
  [isWhatAllSpent, { word: "how much", concepts: new Set(["HOW_MUCH"]) }],
  [isBoughtFor, { word: "spent", concepts: new Set(["SPEND"]) }],
  [isMovingGoods, { word: "sold", concepts: new Set(["EARN"]) }],
  [isWorthInSales, nothing],
  [isAmongGroups, { word: "by", concepts: new Set(["BY"]) }],
  [isPartedAmong, nothing],
  [isToBeSeen, nothing],
  [isTakingCourse, nothing],
  [isAllTaken, { word: "revenue", concepts: new Set(["REVENUE"]) }],
  [isBackAndAgain, nothing],
  [isBackToBuy, nothing],
  [isNumberOfPeople, { word: "how many", concepts: new Set(["HOW_MANY"]) }],
  [isWhenever, nothing],
  [isWheneverOrdering, { ...nothing, shop: {} }],
  [isOrMoreOf, { word: "or", concepts: new Set(["OR"]) }],
  [isWhichDay, { word: "day", concepts: new Set(["DAY_NOUN"]) }],
  [isSpendOfCompany, { word: "revenue", concepts: new Set(["REVENUE"]) }],
  [isTotalOfGoods, { word: "revenue", concepts: new Set(["REVENUE"]) }],
  [isAddingUp, { word: "how much", concepts: new Set(["HOW_MUCH"]) }],
];
