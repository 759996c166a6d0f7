import { withoutForgetting } from "./asides-of-facts.ts";
import { withoutAnyone, withoutKindsToo, withoutLogging } from "./asides-of-interactions.ts";
import {
  countedAhead,
  everySale,
  lessCosts,
  netOfRefunds,
  numberNotMoney,
  startOf,
  withoutNeverMind,
  withoutShownOfSales,
} from "./asides-of-sales.ts";
import { withoutBeside } from "./beside-question.ts";
import type { Period } from "../period.ts";
import type { Concept } from "./concepts.ts";
import { withoutCutAgain } from "./cuts.ts";
import { groupNouns } from "./fields.ts";
import { withoutChoices } from "./choices-named.ts";
import { has, type Item, wordOf } from "./items.ts";
import { withLimitBehind } from "./limit-behind.ts";
import { isWhenMeant } from "./meant-behind.ts";
import { inItsOrder } from "./named-ahead.ts";
import { isStop, spoken, wordsFrom } from "./sentence.ts";
import { ofAllCustomers } from "./all-customers.ts";
import { countByEach, peopleReached } from "./count-wanted.ts";
import { withoutBothWays } from "./both-ways.ts";
import { withoutDoubt, withoutGuess } from "./doubt.ts";
import { withoutEpithet } from "./epithets.ts";
import { isSmallTalk } from "./explained.ts";
import { withoutErrand } from "./errands.ts";
import { withoutExamples } from "./examples-named.ts";
import { monthInYears } from "./month-in-years.ts";
import { countedBehind, withoutBothWanted, withoutNamesWanted } from "./numbers-wanted.ts";
import { withoutRestating } from "./restated.ts";
import { sameTimeOnce, sinceTheDay } from "./since-restated.ts";
import { withSpansListed } from "./spans-listed.ts";
import { onlyOrderEver } from "./only-order-ever.ts";
import { withoutPlannedHeading } from "./planned-heading.ts";
import { quarterElided } from "./quarter-elided.ts";
import { periodOf } from "./times-asked.ts";
import { withTopics } from "./topics-said.ts";
import {
  withoutOwnPlans,
  withoutPlannedGoods,
  withoutPreparing,
  withoutPurpose,
  withoutTimeOfJourney,
  withoutWay,
} from "./wanted-for.ts";
import { withoutAsker } from "./who-asks.ts";

/** The pieces without what says only what for, and with a time said twice in its second words. */
export const withoutAsides = (items: readonly Item[]): readonly Item[] =>
  asides.reduce((left, without) => without(left), items);

const asides: readonly ((items: readonly Item[]) => readonly Item[])[] = [
  withoutPlease,
  withoutNeverMind,
  withoutEpithet,
  withoutWay,
  withoutPlannedHeading,
  withoutChoices,
  withoutBothWays,
  quarterElided,
  onlyOrderEver,
  ofAllCustomers,
  countByEach,
  peopleReached,
  withoutForgetting,
  withLimitBehind,
  sameTimeOnce,
  withoutErrand,
  withTopics,
  inItsOrder,
  withoutGuess,
  withoutAsker,
  withoutExamples,
  withoutBeside,
  withSpansListed,
  monthInYears,
  numberNotMoney,
  sinceTheDay,
  withoutKindsToo,
  withoutForbidding,
  withoutContrast,
  withoutSecondWord,
  withoutReminding,
  withoutFormerTime,
  withoutRestating,
  withoutCutAgain,
  withoutPurpose,
  withoutPreparing,
  withoutLogging,
  withoutAnyone,
  withoutOwnPlans,
  withoutTimeOfJourney,
  withoutPlannedGoods,
  withoutDoubt,
  exceptFirst,
  withoutTaking,
  withoutNamesWanted,
  countedBehind,
  withoutBothWanted,
  withoutShownOfSales,
  everySale,
  countedAhead,
  lessCosts,
  netOfRefunds,
];

/** "…, Reading excluded" says "except Reading", the word behind what it leaves out. */
function exceptFirst(items: readonly Item[]): readonly Item[] {
  const end = items.findIndex(
    (item, at) =>
      has(item, "EXCEPT") && /(?:ed|aside|out)$/i.test(item.text) && isEnd(items[at + 1]),
  );
  const stop = items.slice(0, Math.max(0, end)).findLastIndex(isStop);
  const [except, comma] = [items[end], items[stop]];
  if (except === undefined || comma === undefined || end - stop < 2) return items;
  return [
    ...items.slice(0, stop + 1),
    { ...except, first: comma.first, last: comma.last },
    ...items.slice(stop + 1, end),
    ...items.slice(end + 1),
  ];
}

/** "taking Leeds alone, which products …", "considering only the teachers, …": of whom it is asked. */
function withoutTaking(items: readonly Item[]): readonly Item[] {
  const start = startOf(items);
  const comma = items.findIndex(({ mark }, at) => at > start && mark === ",");
  const [first, ...scope] = items.slice(start, Math.max(start, comma));
  const isScope =
    scope.some(
      ({ shop }) => (shop.city ?? shop.country ?? shop.tag ?? shop.source) !== undefined,
    ) && scope.every((item) => Object.keys(item.shop).length > 0 || has(item, "EXACTLY", "FILLER"));
  return taking.test(wordOf(first)) && isScope
    ? [...scope.filter((item) => !has(item, "EXACTLY")), ...items.slice(comma)]
    : items;
}
const taking = /^(?:take|taking|consider|considering|looking only|focusing|focussing)$/;

/** What a word may be said to be: "Reading the town", "Rose (the product)". */
const kinds = [...groupNouns, "NAME_FIELD", "CALLED_NAME", "MEMBER_NOUN"] as const;
/** Figures, one of which is asked for and not the other: "the profit, not the sales". */
const figures = ["REVENUE", "PROFIT", "ORDERS_NOUN", "REFUND", "AVERAGE_ORDER", "SPEND"] as const;

/** "Reading the town, not the surname", "the profit for August not the sales": said to tell apart. */
function withoutContrast(items: readonly Item[]): readonly Item[] {
  const isLeft = (at: number): boolean => glossAt(items, at) > 0;
  const left = new Set<Item>();
  for (const at of items.keys())
    if (isLeft(at)) for (const item of items.slice(at, at + glossAt(items, at))) left.add(item);
  return left.size === 0 ? items : items.filter((item) => !left.has(item));
}

/** How many pieces from a place on only say what something is, or what it is not. */
const glossAt = (items: readonly Item[], at: number): number =>
  wordOf(items[at]) === "not" ? contrastAt(items, at) : kindAt(items, at);

const isThe = (item: Item | undefined): boolean =>
  ["the", "a", "my", "our", "as a", "as the", "as in the"].includes(wordOf(item));
const isEnd = (item: Item | undefined): boolean =>
  item === undefined || isStop(item) || has(item, "NOT", "BUT");

/** "not the town", "not turnover": what it is not, in two words or three. */
function contrastAt(items: readonly Item[], at: number): number {
  const length = isThe(items[at + 1]) ? 3 : 2;
  const noun = items[at + length - 1];
  if (!isEnd(items[at + length]) || auxiliary.test(wordOf(items[at - 1]))) return 0;
  const isOther = items.some(
    (item) => item !== noun && has(item, ...figures, "HOW_OFTEN", "UNITS"),
  );
  const isKind = length === 3 && has(noun, ...kinds);
  const isOfPeople =
    has(noun, "ORDERS_NOUN") && has(spokenBefore(items, at), "CUSTOMER", "CONTACT");
  return isKind || isOfPeople || (has(noun, ...figures, "MONEY_NOUN") && isOther) ? length : 0;
}

/** "customers, not orders": the word before, over a comma. */
const spokenBefore = (items: readonly Item[], at: number): Item | undefined =>
  items.slice(0, at).findLast(({ mark }) => mark !== ",");

/** "who have not paid" denies, and tells nothing apart. */
const auxiliary = /^(?:have|has|had|do|does|did|is|are|was|were)$/;

function kindAt(items: readonly Item[], at: number): number {
  const isOurs = Object.keys(items[at - 1]?.shop ?? {}).length > 0;
  return isOurs && isThe(items[at]) && has(items[at + 1], ...kinds) && isEnd(items[at + 2]) ? 2 : 0;
}

/** "don't ring anything up, just tell me …": what is not to be done, before what is asked. */
function withoutForbidding(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (_, place) =>
      (place === 0 || isStop(items[place - 1])) &&
      /^(?:(?:please )?do not|no need to)(?! (?:count|include|show|list|want|care|have|know|tell|leave))\b/.test(
        wordsFrom(items, place),
      ),
  );
  const stop = items.findIndex((item, place) => place > at && isStop(item));
  const rest = at < 0 || stop < 0 ? [] : [...items.slice(0, at), ...items.slice(stop + 1)];
  return rest.some(({ mark }) => mark === undefined) ? rest : items;
}

/** "…, sales I mean", "…, actual profit": the word before said once more. */
function withoutSecondWord(items: readonly Item[]): readonly Item[] {
  const end = items.findLastIndex(({ mark }) => mark === undefined);
  const from = items.slice(0, end).findLastIndex(isStop) + 1;
  if (isWhenMeant(items.slice(from))) return items;
  const isMeant = wordOf(items[end]) === "i mean" || wordsFrom(items, end - 1).startsWith("i mean");
  const isSame = figures.some((figure) => has(items[end], figure) && isSaidIn(items, from, figure));
  if (from > 0 && isMeant && isTaskMeant(items, from))
    return items.slice(from).filter(({ word }) => !/^(?:i|mean|i mean)$/.test(word));
  return from > 0 && (isMeant ? end - from <= 3 : isSame && end - from <= 1)
    ? items.slice(0, from)
    : items;
}

/** "did anything slip? overdue follow-ups I mean": what is asked is said last, and in other words before. */
const isTaskMeant = (items: readonly Item[], from: number): boolean =>
  items.slice(from).some((item) => has(item, "FOLLOW_UP", "OVERDUE")) &&
  isSmallTalk(items.slice(0, from));

const isSaidIn = (items: readonly Item[], until: number, figure: Concept): boolean =>
  items.slice(0, until).some((item) => has(item, figure));

/** "could you remind me who owns that contact" asks, and reminds of nothing. */
function withoutReminding(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    ({ word }, place) =>
      word === "remind" &&
      ["me", "us"].includes(items[place + 1]?.word ?? "") &&
      has(
        items.slice(place + 2).find(({ mark }) => mark !== ","),
        ...(["WHO", "WHAT", "WHEN", "WHERE", "HOW", "HOW_MANY", "HOW_MUCH"] as const),
      ),
  );
  return at < 0 ? items : [...items.slice(0, at), ...items.slice(at + 2)];
}

/** "last quarter, that is to say the second quarter", "in May, i.e. 1 to 31 May": the latter holds. */
function withoutFormerTime(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item, place) => periodOf(item) !== undefined && restated(items, place) !== undefined,
  );
  if (at < 0) return items;
  const next = restated(items, at) ?? at;
  return isOfNoYear(periodOf(items[next])) && periodOf(items[at])?.is === "between"
    ? [...items.slice(0, at + 1), ...items.slice(next + 1)]
    : [...items.slice(0, at), ...items.slice(next)];
}
/** "October to December 2025, i.e. the fourth quarter": the days say of which year it is. */
const isOfNoYear = (period: Period | undefined): boolean =>
  (period?.is === "quarter" || period?.is === "month") && period.year === undefined;

/** The place of the time that says a time at a place anew. */
function restated(items: readonly Item[], at: number): number | undefined {
  const next = items.findIndex((item, place) => place > at && periodOf(item) !== undefined);
  if (next < 0 || next > at + 6) return undefined;
  return anew.test(` ${spoken(items.slice(at + 1, next))} `) ? next : undefined;
}
const anew =
  /^ (?:, )?(?:\( |that is (?:to say )?|i \. e \. |i e |ie |namely |meaning |in other words |which (?:is|was|means) |or rather |so )(?:, |in |for |from )*(?:the )?$/;

/** "…, not orders please", "… email fast": what is asked ends before it. */
function withoutPlease(items: readonly Item[]): readonly Item[] {
  const end = items.findLastIndex(({ mark }) => mark === undefined);
  return /^(?:please|pls|plz|fast|sharpish)$/u.test(wordOf(items[end]))
    ? items.toSpliced(end, 1)
    : items;
}
