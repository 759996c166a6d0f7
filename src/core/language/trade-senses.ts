import { groupNouns } from "./fields.ts";
import type { Meant } from "./other-senses.ts";
import { has, type Item, wordOf } from "./items.ts";
import { wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

const saysOf = (items: readonly Item[], ...concepts: Parameters<typeof has>[1][]): boolean =>
  items.some((item) => has(item, ...concepts));
const isProduct = (item: Item | undefined): boolean => item?.shop.product !== undefined;

/** "number sold in May": how many were. */
const isNumberSold = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "number" && has(items[at + 1], "EARN", "BUY");

/** "products by number sold": by how many pieces of them. */
const isByNumberSold = (items: readonly Item[], at: number): boolean =>
  isNumberSold(items, at) && has(items[at - 1], "BY", "SORT");

/** "by pieces": what they are put in order by, and no word that may be left out. */
const isByPieces = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "pieces" && has(items[at - 1], "BY", "SORT");

/** "the Q1 number", "the March figure": what was taken. */
const isFigure = (items: readonly Item[], at: number): boolean =>
  /^(?:number|figure)$/.test(wordOf(items[at])) &&
  items[at - 1] !== undefined &&
  periodOf(items[at - 1]) !== undefined;

/** "how many mugs did we move": sold, where it is asked how many of a product. */
const isMoved = (items: readonly Item[], at: number): boolean =>
  /^(?:move|moved|shift|shifted)$/.test(wordOf(items[at])) &&
  /^(?:we|i|have|has|were|was|got)$/.test(wordOf(items[at - 1])) &&
  saysOf(items, "HOW_MANY", "HOW_MUCH") &&
  items.some(isProduct);

/** "how many workshops did we do": as many as were sold. */
const isRun = (items: readonly Item[], at: number): boolean => {
  const words = `${wordOf(items[at - 1])} ${wordOf(items[at])}`;
  const before = items.slice(Math.max(0, at - 3), at);
  return (
    /(?:^| )(?:we|i)(?: have| 've)? (?:do|done|run|ran|hold|held|teach|taught|get through|put through)$/.test(
      words,
    ) &&
    before.some(isProduct) &&
    saysOf(items.slice(0, at), "HOW_MANY")
  );
};

/** "rang up a bowl for Ana, 19": put through the till, and neither takings that are asked for nor a call. */
const isAtTill = (items: readonly Item[], at: number): boolean =>
  /^(?:ring|rang|rung) up$/.test(wordOf(items[at])) &&
  /^(?:(?:i|we|just|have|had|'ve|please|ok|so) ?)*$/.test(wordsOf(items.slice(0, at))) &&
  /^(?:an?|the|\d+|one|two|three|four|five|six)$/.test(wordOf(items[at + 1])) &&
  items.slice(at + 2, at + 4).some(isProduct);

/** "how much did refunds cost us": they are money given back as it is. */
const isCost = (items: readonly Item[], at: number): boolean =>
  /^costs?$/.test(wordOf(items[at])) && saysOf(items.slice(0, at), "REFUND");

/** "put this quarter next to the last": compared, and nothing written down. */
const isPut = (items: readonly Item[], at: number): boolean =>
  /^(?:put|set|hold|lay|place)$/.test(wordOf(items[at])) &&
  items
    .slice(at + 1)
    .some(
      (item) =>
        has(item, "COMPARE") && /next to|beside|against|alongside|side by side/.test(item.word),
    );

/** "what did Decaf do in May": what it made. */
const isDone = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "do" &&
  isProduct(items[at - 1]) &&
  /(?:^| )what (?:did|do|does|has|have)(?: (?:the|our|all the))?$/.test(
    wordsOf(items.slice(0, at - 1)),
  );

/** "who is late?": people who have not been back as they use to; tasks are overdue, and said to be tasks. */
const isLate = (items: readonly Item[], at: number): boolean =>
  /^(?:running )?late$/.test(wordOf(items[at])) &&
  (/(?:^| )(?:who|anyone|anybody)(?: (?:is|are|'s|running|currently|now))*$/.test(
    wordsOf(items.slice(0, at)),
  ) ||
    (items[at - 2]?.shop.tag !== undefined && wordOf(items[at - 1]) === "are")) &&
  !saysOf(items, "FOLLOW_UP", "CALL", "MEMBER_NOUN");

/** "where does Ana work": for which company. */
const isWorking = (items: readonly Item[], at: number): boolean =>
  /^(?:work|works|working)$/.test(wordOf(items[at])) &&
  saysOf(items.slice(0, at), "WHERE") &&
  items.some(({ name }) => name?.contact === true);

/** "did takings drop in March compared to February": less than then, and nothing to leave out. */
const isFalling = (items: readonly Item[], at: number): boolean =>
  /^(?:drop|drops|dropped|dip|dips|dipped|slip|slipped|slipping|sliding|dropping|dipping|slumping|shrinking|climbing|slump|slumped|shrink|shrank|climb|climbed)$/.test(
    wordOf(items[at]),
  ) && has(items[at - 1], "REVENUE", "PROFIT", "ORDERS_NOUN", "AVERAGE_ORDER", "REFUND");

/** "who has booked a class": that they did is said by the word behind. */
const isHelping = (items: readonly Item[], at: number): boolean =>
  /^(?:has|have|had|'ve)$/.test(wordOf(items[at])) &&
  has(items[at], "GET") &&
  (has(items[at + 1], "GET") || isPickedUp(items[at + 1])) &&
  !/^(?:has|have|get|gets)$/.test(wordOf(items[at + 1]));
const isPickedUp = (item: Item | undefined): boolean =>
  has(item, "BUY") && has(item, "GAINED") && wordOf(item) === "picked up";

/** "one line per month", "a row for each city": how it is to be written. */
const isLinePer = (items: readonly Item[], at: number): boolean =>
  /^(?:line|row|figure|number|bar|entry)$/.test(wordOf(items[at])) &&
  /^(?:one|an?)$/.test(wordOf(items[at - 1])) &&
  // "a number for Ana Lopez" is hers.
  items[at + 2]?.name?.full !== true &&
  (/^(?:per|for each|for every|each|every|by|for)\b/.test(wordOf(items[at + 1])) ||
    has(items[at + 1], "MONTHLY", "WEEKLY", "DAILY", "QUARTERLY", "YEARLY"));

const isOneLinePer = (items: readonly Item[], at: number): boolean => isLinePer(items, at + 1);
/** "Monthly revenue, one line per month": by what it is cut is said already. */
const isCutAgain = (items: readonly Item[], at: number): boolean =>
  (isLinePer(items, at - 1) && isSaidBefore(items, has(items[at], "BY") ? at + 1 : at)) ||
  (isLinePer(items, at - 2) && has(items[at - 1], "BY") && isSaidBefore(items, at));
const isSaidBefore = (items: readonly Item[], at: number): boolean =>
  cuttings.some(
    (concept) =>
      has(items[at], concept) && items.slice(0, at - 2).some((item) => has(item, concept)),
  );
const cuttings = [
  ...groupNouns,
  "MONTHLY",
  "WEEKLY",
  "DAILY",
  "QUARTERLY",
  "YEARLY",
  "BY_WEEKDAY",
] as const;

/** "customers by source — how many has each one brought us": as many as are told by each anyway. */
const isHowManyEach = (items: readonly Item[], at: number): boolean => {
  const from = items.findLastIndex((item, place) => place <= at && item.mark !== undefined);
  return (
    from > 0 &&
    items[at]?.mark === undefined &&
    saysOf(items.slice(0, from), "BY") &&
    saysOf(items.slice(0, from), "CUSTOMER", "CONTACT") &&
    eachBrought.test(wordsOf(items.slice(from + 1).filter(({ mark }) => mark === undefined)))
  );
};
const eachBrought =
  /^(?:and )?how many(?: customers| people| of them)? (?:(?:has|have|did|does|do|came|come|were|are|is|there|we|us|got) )*(?:each|every|each one|every one|each of them|per|from each|from each one|in each|in each one|under each|with each|for each)(?: (?:one|of them|source|city|town|tag|country|has|have|had|given|brought|bring|brings|sent|send|got|get|us|won|win|in))*$/u;

/** "the fair brought us which new customers": they came from there. */
const isBringingWhom = (items: readonly Item[], at: number): boolean =>
  has(items[at], "GAINED", "EARN") &&
  has(items[at + 1], "WHAT", "HOW_MANY") &&
  items[at - 1]?.shop.source !== undefined &&
  saysOf(items.slice(at + 2, at + 5), "CUSTOMER", "CONTACT");

/** "did Ben log anything this week": any exchange. */
const isAnythingLogged = (items: readonly Item[], at: number): boolean =>
  /^(?:anything|something|anything at all)$/.test(wordOf(items[at])) &&
  has(items[at - 1], "LOG") &&
  /^(?:log|logged|logging)$/.test(wordOf(items[at - 1])) &&
  /^(?:did|has|have|does|is)$/.test(wordOf(items.find(({ mark }) => mark === undefined))) &&
  items.slice(at + 1).every((item) => item.mark !== undefined || periodOf(item) !== undefined);

const weekday = /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days$/u;
/** "are we busier on Saturdays or Sundays": what each day of the week takes. */
const isOneOfDays = (items: readonly Item[], at: number): boolean =>
  weekday.test(wordOf(items[at])) &&
  items.filter(({ word }) => weekday.test(word)).length === 2 &&
  items.some(({ word }) => busier.test(word)) &&
  !items.some((item) => has(item, "WHO", "HOW_MANY") || Object.keys(item.shop).length > 0);
const busier = /^(?:busier|quieter|slower|better|more|stronger|busiest|less)$/u;
const isFirstOfDays = (items: readonly Item[], at: number): boolean =>
  isOneOfDays(items, at) && !items.slice(0, at).some(({ word }) => weekday.test(word));
const isBesideDays = (items: readonly Item[], at: number): boolean =>
  /^(?:or|than|versus|vs|and|on)$/.test(wordOf(items[at])) &&
  items.some((_, place) => isOneOfDays(items, place));
const isBusierOnDays = (items: readonly Item[], at: number): boolean =>
  busier.test(wordOf(items[at])) && items.some((_, place) => isOneOfDays(items, place));

/** "rank the team by calls this quarter": how many each of us had. */
const isTeamRanked = (items: readonly Item[], at: number): boolean =>
  /^(?:the |our )?(?:team|team members|members|staff|colleagues|crew)$|^(?:us|everyone|everybody|all of us|of us|us all)$/.test(
    wordOf(items[at]),
  ) &&
  ranks.test(wordsOf(items.slice(0, at))) &&
  rankedByLog(items, at + 1);
const ranks =
  /^(?:(?:please|can you|could you|now|and) )*(?:rank|sort|order|list|compare|show)(?: (?:the|our|all|all of|the whole|whole))*$/u;
const rankedByLog = (items: readonly Item[], at: number): boolean =>
  /^(?:ranked |sorted |ordered )?by$/.test(wordOf(items[at])) &&
  items
    .slice(at + 1, at + 5)
    .some((item) =>
      has(item, "CALL", "EMAIL", "VISIT", "MEETING", "MESSAGE", "INTERACTION", "NOTE"),
    );
const isRankingTeam = (items: readonly Item[], at: number): boolean =>
  /^(?:rank|sort|order|list|compare|show)$/.test(wordOf(items[at])) &&
  items.slice(at + 1, at + 4).some((_, near) => isTeamRanked(items, at + 1 + near));
const isByOfTeam = (items: readonly Item[], at: number): boolean => isTeamRanked(items, at - 1);

/** Words of trade that mean something else in their company, and what. */
export const tradeMeant: readonly Meant[] = [
  [isTeamRanked, { word: "each of us", concepts: new Set(["MEMBER_NOUN"]) }],
  [isRankingTeam, { word: "how many", concepts: new Set(["HOW_MANY"]) }],
  [isByOfTeam, { concepts: new Set(["FILLER"]) }],
  [isAnythingLogged, { word: "interactions", concepts: new Set(["INTERACTION"]) }],
  [isFirstOfDays, { word: "by weekday", concepts: new Set(["BY_WEEKDAY"]) }],
  [isOneOfDays, { concepts: new Set(["FILLER"]) }],
  [isBesideDays, { concepts: new Set(["FILLER"]) }],
  [isBusierOnDays, { word: "revenue", concepts: new Set(["REVENUE"]) }],
  [isBringingWhom, { concepts: new Set(["FILLER"]) }],
  [isLinePer, { concepts: new Set(["FILLER"]) }],
  [isOneLinePer, { concepts: new Set(["FILLER"]), entities: [] }],
  [isCutAgain, { concepts: new Set(["FILLER"]) }],
  [isHowManyEach, { word: "that", concepts: new Set(["FILLER"]) }],
  [isByPieces, { concepts: new Set(["UNITS"]) }],
  [isByNumberSold, { word: "units", concepts: new Set(["UNITS"]) }],
  [isNumberSold, { word: "how many", concepts: new Set(["HOW_MANY"]) }],
  [isFigure, { word: "total", concepts: new Set(["MONEY_NOUN"]) }],
  [isHelping, { concepts: new Set(["FILLER"]) }],
  [isWorking, { word: "works at", concepts: new Set(["COMPANY_FIELD"]) }],
  [isFalling, { word: "less", concepts: new Set(["MORE"]) }],
  [isMoved, { word: "sold", concepts: new Set(["EARN"]) }],
  [isAtTill, { concepts: new Set() }],
  [isRun, { word: "sold", concepts: new Set(["EARN"]) }],
  [isCost, { concepts: new Set(["FILLER"]) }],
  [isPut, { concepts: new Set(["FILLER"]) }],
  [isLate, { concepts: new Set(["LATE"]) }],
  [isDone, { word: "make", concepts: new Set(["EARN"]) }],
];
