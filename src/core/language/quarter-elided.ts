import { entityIn, has, type Item } from "./items.ts";
import { periodOf } from "./times-asked.ts";

const ordinal =
  /^(?:in |during |for |over )?(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th)$/u;
const places: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};

/** "bought in the second quarter …, what share again in the third?": a quarter as the one before, and no day. */
export function quarterElided(items: readonly Item[]): readonly Item[] {
  const first = items.findIndex((item) => periodOf(item)?.is === "quarter");
  const quarter = periodOf(items[first]);
  if (quarter?.is !== "quarter" || !/\b(?:quarter|qtr)s?$/.test(items[first]?.word ?? ""))
    return items;
  return items.map((item, at) => {
    const place = at > first ? places[ordinal.exec(item.word)?.[1] ?? ""] : undefined;
    const entity = entityIn(item, "period");
    const isNoun = has(items[at + 1], "ORDER", "ORDERS_NOUN", "MONTH_NOUN", "BUY");
    return place === undefined || entity === undefined || isNoun
      ? item
      : { ...item, entities: [{ ...entity, period: { ...quarter, quarter: place } }] };
  });
}
