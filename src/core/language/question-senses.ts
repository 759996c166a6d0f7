import { groupNouns } from "./fields.ts";
import { has, type Item, wordOf } from "./items.ts";
import type { Meant } from "./other-senses.ts";
import { wordsOf } from "./sentence.ts";
import { lengthOf, periodOf } from "./times-asked.ts";

const saysOf = (items: readonly Item[], ...concepts: Parameters<typeof has>[1][]): boolean =>
  items.some((item) => has(item, ...concepts));

const ends = (item: Item | undefined): boolean => item === undefined || item.mark !== undefined;
const isTime = (item: Item | undefined): boolean =>
  item !== undefined && (periodOf(item) !== undefined || lengthOf(item) !== undefined);

/** "who hasn't bought yet this month", "nothing yet in May": still not, and no "but". */
const isStillNot = (items: readonly Item[], at: number): boolean => {
  if (wordOf(items[at]) !== "yet") return false;
  const clause = items.slice(items.findLastIndex(({ mark }, place) => place < at && mark) + 1, at);
  const next = items[at + 1];
  return (
    saysOf(clause.slice(-7), "NOT", "NEVER", "WITHOUT") &&
    (ends(next) ||
      isTime(next) ||
      isTime(items[at + 2]) ||
      has(next, "AND", "OR") ||
      /^(?:from|with|to)\b/.test(wordOf(next)))
  );
};

/** "who leads this year?", "which products lead": first, and nobody who may buy. */
const isLeading = (items: readonly Item[], at: number): boolean =>
  /^(?:leads?|led)$/.test(wordOf(items[at])) &&
  (/^(?:who|which|which one|which ones)$/.test(wordOf(items[at - 1])) ||
    (/^(?:which|what)$/.test(wordOf(items[at - 2])) && !has(items[at - 1], "CONTACT"))) &&
  (ends(items[at + 1]) ||
    isTime(items[at + 1]) ||
    /^(?:in|by|on|for|now|then|please|pls|overall|right now|at the moment|so far)$/.test(
      wordOf(items[at + 1]),
    ));

/** "how many calls got logged": written down, and not received. */
const isBeingLogged = (items: readonly Item[], at: number): boolean =>
  /^(?:got|get|gets|getting)$/.test(wordOf(items[at])) &&
  /^(?:logged|recorded|entered|registered|documented|captured|noted down|noted|written down|put down|typed in|keyed in|booked in)$/.test(
    wordOf(items[at + 1]),
  );

const money = ["REVENUE", "PROFIT"] as const;

/** "what profit did April bring us", "what sales did Pots bring in": it had them. */
const isBringingIn = (items: readonly Item[], at: number): boolean => {
  const before = items.slice(0, at);
  const figure = before.findIndex((item) => has(item, ...money));
  return (
    isBringingInto(items, at) ||
    (figure > 0 &&
      /^(?:bring|brings|bring in|brought|brought in|bring us|brought us|give|give us|yield|deliver|make|generate|produce|see)$/.test(
        wordOf(items[at]),
      ) &&
      /^(?:did|does|has|have)\b/.test(wordOf(before[figure + 1])) &&
      /^(?:what|which|how much)$/.test(
        wordOf(before.slice(0, figure).findLast((item) => !isArticle(item))),
      ))
  );
};
/** "what did pots bring us in profit" */
const isBringingInto = (items: readonly Item[], at: number): boolean =>
  /^(?:bring|bring in|bring us|make|make us|earn|earn us)$/.test(wordOf(items[at])) &&
  /^(?:us )?(?:in )?$/.test(
    `${wordsOf(items.slice(at + 1, figureAfter(items, at)))} `.trimStart(),
  ) &&
  has(items[figureAfter(items, at)], ...money) &&
  items.slice(0, at).some(({ word }) => word === "what");
const figureAfter = (items: readonly Item[], at: number): number =>
  items.findIndex((item, place) => place > at && has(item, ...money));
const isArticle = ({ word }: Item): boolean => /^(?:the|our|total|kind of|sort of)$/.test(word);

/** "what were the Leeds sales worth in May": what they came to, and nobody's worth. */
const isWorthOfSales = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1];
  return (
    wordOf(items[at]) === "worth" &&
    items
      .slice(Math.max(0, at - 4), at)
      .some((item, place, near) => isOfSales(item) && near.slice(place + 1).every(isOfWhich)) &&
    !saysOf(items, "AVERAGE") &&
    items.slice(0, at).some(({ word }) => /^(?:what|how much)$/.test(word)) &&
    (ends(next) || isTime(next) || isTime(items[at + 2]))
  );
};
const isOfSales = (item: Item): boolean => has(item, ...money, "ORDERS_NOUN");
const isOfWhich = (item: Item): boolean => has(item, "FILLER") || Object.keys(item.shop).length > 0;
const areOrdersWorth = (items: readonly Item[], at: number): boolean => {
  const worth = items.findIndex(({ word }, place) => place > at && word === "worth");
  return has(items[at], "ORDERS_NOUN") && worth - at <= 4 && isWorthOfSales(items, worth);
};

const figures = [
  ...money,
  "AVERAGE_ORDER",
  "AVERAGE_CUSTOMER",
  "SPEND",
  "EARN",
  "BUY",
  "REFUND",
  "CLV",
  "PREDICTED",
  "ORDERS_NOUN",
  "MORE_THAN",
  "LESS_THAN",
  "WORTH",
] as const;

/** "July against August in dollars": what is compared is what was taken. */
const isInMoney = (items: readonly Item[], at: number): boolean =>
  /^(?:dollars|euros|pounds|money|cash)$/.test(wordOf(items[at])) &&
  wordOf(items[at - 1]) === "in" &&
  saysOf(items, "COMPARE") &&
  !saysOf([...items.slice(0, at), ...items.slice(at + 1)], ...figures);

/** "split between Ana, Ben and me": the writer is one of the team. */
const isOneOfTeam = (items: readonly Item[], at: number): boolean =>
  /^(?:for )?(?:me|myself)$/.test(wordOf(items[at])) &&
  (isAfterMember(items, at) || isAheadOfMember(items, at)) &&
  saysOf(items, "CUSTOMER", "CONTACT", "PROSPECT", "REVENUE", "PROFIT", "ORDERS_NOUN") &&
  !/^(?:to|for)$/.test(wordsOf(items.slice(at + 1, at + 2)));
const isAfterMember = (items: readonly Item[], at: number): boolean =>
  /^(?:and|&|plus)$/.test(wordOf(items[at - 1])) && items[at - 2]?.shop.member !== undefined;
const isAheadOfMember = (items: readonly Item[], at: number): boolean =>
  (items.slice(0, at).every((item) => item.mark !== undefined || isGreeting.test(item.word)) ||
    /(?:^| )(?:for|of|between) (?:me|myself)$/.test(
      wordsOf(items.slice(Math.max(0, at - 1), at + 1)),
    )) &&
  (items[at + 1]?.mark === "," || /^(?:and|&|plus)$/.test(wordOf(items[at + 1]))) &&
  items[at + 2]?.shop.member !== undefined;
const isGreeting = /^(?:please|pls|hi|hello|hey|ok|okay|so)$/;

/** "prospects under Ana": whom she looks after, where nothing is counted. */
const isUnderMember = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "under" &&
  (items[at + 1]?.shop.member !== undefined || wordOf(items[at + 1]) === "me") &&
  (saysOf(items, "CUSTOMER", "CONTACT", "PROSPECT", "WHO", "EVERYONE") ||
    items.slice(0, 3).some(({ word }) => /^who\b/.test(word)));

const isUnderMe = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "me" && isUnderMember(items, at - 1);

/** "the whole contact list": of contacts, and nobody contacted. */
const isContactList = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "contact" && /^lists?$/.test(wordOf(items[at + 1]));

const parted = /(?:^| )(?:split|divided|shared|spread|distributed|carved|dished)(?: (?:up|out))?$/u;
/** "divided up", whose last word may be one of its own. */
const partedBefore = (items: readonly Item[], at: number): boolean =>
  parted.test(wordsOf(items.slice(Math.max(0, at - 2), at)));
/** "split between Ana and Ben", "shared out among us": by who looks after them, or did them. */
const isAmongMembers = (items: readonly Item[], at: number): boolean =>
  /^(?:(?:split|split up|divided|spread|distributed|spread out) )?(?:between|among|amongst|across|over)$/.test(
    wordOf(items[at]),
  ) &&
  (partedBefore(items, at) || wordOf(items[at]).includes(" ")) &&
  (items[at + 1]?.shop.member !== undefined ||
    /^(?:us|the four of us|ourselves|the team|team|our team|everyone|everybody|the staff|staff)$/.test(
      contentFrom(items, at + 1),
    ));
const contentFrom = (items: readonly Item[], from: number): string =>
  wordsOf(items.slice(from, from + 2).filter((item) => item.mark === undefined));
const isParted = (items: readonly Item[], at: number): boolean =>
  (parted.test(wordOf(items[at])) || partedBefore(items, at + 1)) &&
  [at + 1, at + 2].some((place) => partedBefore(items, place) && isAmongMembers(items, place));
const isTeamOfParts = (items: readonly Item[], at: number): boolean =>
  has(items[at], "MEMBER_NOUN", "EVERYONE") &&
  (isAmongMembers(items, at - 1) ||
    (wordOf(items[at - 1]) === "the" && isAmongMembers(items, at - 2)));

/** "split between Leeds and York": by town. */
const isAmong =
  (field: "city" | "country" | "source") =>
  (items: readonly Item[], at: number): boolean =>
    /^(?:between|among|amongst)$/.test(wordOf(items[at])) &&
    partedBefore(items, at) &&
    items[at + 1]?.shop[field] !== undefined;
const isPartedByField = (items: readonly Item[], at: number): boolean =>
  parted.test(wordOf(items[at])) &&
  [at + 1, at + 2].some((place) =>
    (["city", "country", "source"] as const).some((field) => isAmong(field)(items, place)),
  );

/** "across the border in Germany": where it is said again. */
const isAcross = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "across" &&
  crossed.test(wordsOf(items.slice(at + 1, at + 4))) &&
  items.slice(at + 4, at + 6).some(({ shop }) => (shop.country ?? shop.city) !== undefined);
const crossed = /^the (?:border|ditch|water|pond|channel|sea|river|bay|bridge) in(?: the)?$/;
const isWhatIsCrossed = (items: readonly Item[], at: number): boolean =>
  at >= 2 && isAcross(items, at - 2);

/** "put the most money into mugs": spent on them. */
const isPutInto = (items: readonly Item[], at: number): boolean =>
  /^(?:put|puts|putting|sunk|sink)$/.test(wordOf(items[at])) &&
  !items.slice(0, at).some(({ word }) => /\b(?:we|i|you)$/.test(word)) &&
  items.slice(at + 1, at + 6).some((_, place) => isIntoGoods(items, at + 1 + place));
const isIntoGoods = (items: readonly Item[], at: number): boolean =>
  /^(?:into|towards)$/.test(wordOf(items[at])) &&
  items.slice(at + 1, at + 3).some(({ shop }) => shop.product !== undefined) &&
  saysOf(items, "MOST", "HOW_MUCH", "MONEY_NOUN");
const isInto = (items: readonly Item[], at: number): boolean =>
  isIntoGoods(items, at) &&
  items
    .slice(Math.max(0, at - 5), at)
    .some((_, back, near) => isPutInto(items, at - near.length + back));

/** "bought a single time and haven't been back": said twice, of those who bought once. */
const isNotBack = (items: readonly Item[], at: number): boolean =>
  has(items[at], "NOT", "NEVER") &&
  items.slice(at + 1, at + 3).some((item) => has(item, "BACK_AGAIN")) &&
  saysOf(items.slice(0, at), "ONE_TIME") &&
  ends(items[items.findIndex((item, place) => place > at && has(item, "BACK_AGAIN")) + 1]);
const isBackOfOnce = (items: readonly Item[], at: number): boolean =>
  has(items[at], "BACK_AGAIN") && (isNotBack(items, at - 1) || isNotBack(items, at - 2));

/** "the same list for May": as it was, and nobody's tasks. */
const isSameList = (items: readonly Item[], at: number): boolean =>
  /^list for$/.test(wordOf(items[at])) &&
  /\bsame(?: \S+){0,2}$/.test(wordsOf(items.slice(Math.max(0, at - 4), at)));

/** "every product ranked by revenue": groups are told from the greatest down as it is. */
const isRankedEach = (items: readonly Item[], at: number): boolean =>
  /^(?:ranked|sorted|ordered|arranged) by$/.test(wordOf(items[at])) &&
  has(items[at - 1], ...groupNouns, "MEMBER_NOUN") &&
  /^(?:each|every|all|all the|all our|all of our)$/.test(wordOf(items[at - 2]));

/** "sales in May less the cost of the goods": what is left of them is profit. */
const isBeforeCosts = (items: readonly Item[], at: number): boolean => {
  const costs = items.findIndex(
    (item, place) =>
      place > at && has(item, "PROFIT") && /^(?:after|less|minus|net of|once)\b/u.test(item.word),
  );
  return (
    costs > at &&
    has(items[at], "REVENUE") &&
    !items.slice(at, costs).some((item) => has(item, "AND", "OR", "COMPARE", "NOT"))
  );
};

/** "each of us three": as many as we are. */
const isManyOfUs = (items: readonly Item[], at: number): boolean =>
  /^(?:two|three|four|five|six|[2-6])$/u.test(wordOf(items[at])) &&
  /(?:^| )(?:each|all|every one) of us$/u.test(wordsOf(items.slice(Math.max(0, at - 3), at)));

const nothing: Meant[1] = { concepts: new Set(["FILLER"]) };

/** "what have we actually taken": in money. */
const isActuallyTaken = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "taken" &&
  /^(?:actually|really|just|all|already|now|ever)$/.test(wordOf(items[at - 1])) &&
  /(?:^|\b)(?:have we|we have|we 've)$/.test(wordsOf(items.slice(Math.max(0, at - 3), at - 1))) &&
  has(items[0], "WHAT", "HOW_MUCH");

/** Words of plain questions that mean something else in their company, and what. */
export const questionMeant: readonly Meant[] = [
  [isActuallyTaken, { concepts: new Set(["EARN"]) }],
  [isStillNot, nothing],
  [isBeforeCosts, nothing],
  [isLeading, { word: "best", concepts: new Set(["TOP"]) }],
  [isBeingLogged, nothing],
  [isBringingIn, nothing],
  [isWorthOfSales, nothing],
  [areOrdersWorth, { word: "revenue", concepts: new Set(["REVENUE"]) }],
  [isUnderMember, { word: "looked after by", concepts: new Set(["OWNER_FIELD"]) }],
  [isAmongMembers, { word: "each of us", concepts: new Set(["MEMBER_NOUN"]) }],
  [isManyOfUs, { ...nothing, entities: [] }],
  [isParted, nothing],
  [isUnderMe, { word: "me", concepts: new Set(), shop: { member: ["me"] } }],
  [isAmong("city"), { word: "city", concepts: new Set(["CITY_FIELD"]) }],
  [isAmong("country"), { word: "country", concepts: new Set(["COUNTRY_FIELD"]) }],
  [isAmong("source"), { word: "source", concepts: new Set(["SOURCE_FIELD"]) }],
  [isPartedByField, { word: "split by", concepts: new Set(["BY"]) }],
  [isAcross, nothing],
  [isWhatIsCrossed, nothing],
  [isContactList, { concepts: new Set(["CONTACT"]) }],
  [isTeamOfParts, nothing],
  [isPutInto, { word: "spent", concepts: new Set(["SPEND"]) }],
  [isInto, nothing],
  [isNotBack, nothing],
  [isBackOfOnce, nothing],
  [isSameList, nothing],
  [isRankedEach, { word: "by", concepts: new Set(["BY"]) }],
  [isInMoney, { word: "revenue", concepts: new Set(["REVENUE"]), entities: [] }],
  [isOneOfTeam, { word: "me", concepts: new Set(), shop: { member: ["me"] } }],
];
