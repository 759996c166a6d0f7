import type { Concept } from "./concepts.ts";
import { entityIn, has, type Item, wordOf } from "./items.ts";
import { periodOf } from "./times-asked.ts";

/** "Mondays, Tuesdays and so on", "Q1 Q2 Q3 Q4", "all four quarters of 2025": cut by them. */
export const withSpansListed = (items: readonly Item[]): readonly Item[] =>
  [weekdaysListed, quartersListed, allOfThem, backFromNow].reduce(
    (left, listed) => listed(left),
    items,
  );

const weekday =
  /^(?:on )?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?<many>s)?$/;
const isWeekday = (item: Item): boolean => weekday.test(item.word);
const isMany = (item: Item): boolean => weekday.exec(item.word)?.groups?.["many"] !== undefined;
const goesOn = /^(?:etc|and so on|so on|and so forth|and the rest|and the like)$/;

function weekdaysListed(items: readonly Item[]): readonly Item[] {
  if (items.some((item) => has(item, "WHO"))) return items;
  const days = items.filter(isWeekday);
  const isAll = new Set(days.map(({ word }) => word.slice(0, 3))).size >= 5;
  const isBegun =
    days.length > 1 && days.every(isMany) && items.some(({ word }) => goesOn.test(word));
  return isAll || isBegun ? asOne(items, isWeekday, "BY_WEEKDAY") : items;
}

const quarterOf = (item: Item): number | undefined => {
  const period = periodOf(item);
  return period?.is === "quarter" && period.year === undefined ? period.quarter : undefined;
};

function quartersListed(items: readonly Item[]): readonly Item[] {
  const said = new Set(items.map(quarterOf).filter((each) => each !== undefined));
  return said.size === 4
    ? asOne(items, (item) => quarterOf(item) !== undefined, "QUARTERLY")
    : items;
}

/** The first of those listed as the cut, without the others and what joins them. */
function asOne(
  items: readonly Item[],
  isListed: (item: Item) => boolean,
  concept: Concept,
): readonly Item[] {
  const first = items.findIndex(isListed);
  const last = items.findLastIndex(isListed);
  const between = items.slice(first, last + 1);
  const isChain = between.every(
    (item) => isListed(item) || item.mark === "," || has(item, "AND", "FILLER", "HOW_MANY"),
  );
  const [head] = between;
  return isChain && head !== undefined
    ? [
        ...items.slice(0, first),
        { ...head, word: "each", concepts: new Set([concept]), entities: [] },
        ...items.slice(last + 1),
      ]
    : items;
}

const whole: readonly (readonly [RegExp, Concept])[] = [
  [/^(?:all )?(?:the )?(?:four|4) quarters$/, "QUARTERLY"],
  [/^(?:all )?(?:the )?(?:twelve|12) months$/, "MONTHLY"],
];

/** "all four quarters of 2025", "the twelve months of last year": of a year that is said, each. */
const allOfThem = (items: readonly Item[]): readonly Item[] =>
  items.map((item, at) => {
    const row = whole.find(([said]) => said.test(item.word));
    const isOfAll =
      /^(?:all|the|all the)$/.test(wordOf(items[at - 1])) || item.word.startsWith("all");
    const year = items.slice(at + 1, at + 4).find((each) => periodOf(each) !== undefined);
    return row !== undefined && isOfAll && year !== undefined
      ? { ...item, word: "each", concepts: new Set([row[1]]), entities: [] }
      : item;
  });

const adverbs = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;

/** "turnover of every week, 8 weeks back": the last 8 weeks, and no one day. */
function backFromNow(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => has(item, ...adverbs))) return items;
  return items.map((item) => {
    const period = entityIn(item, "period");
    const day = entityIn(item, "point")?.point.day;
    if (period === undefined || day?.is !== "shift" || !item.word.endsWith(" back")) return item;
    const { count, unit } = day;
    return count < 0
      ? { ...item, entities: [{ ...period, period: { is: "last", count: -count, unit } }] }
      : item;
  });
}
