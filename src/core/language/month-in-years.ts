import type { Period } from "../period.ts";
import { entityIn, has, type Item } from "./items.ts";
import { periodOf } from "./times-asked.ts";

/** "March turnover, 2026 compared to 2025": that month of the one year, and of the other. */
export function monthInYears(items: readonly Item[]): readonly Item[] {
  const times = items.filter((item) => periodOf(item) !== undefined);
  const [part, one, other] = times;
  const said = periodOf(part);
  if (times.length === 2 && part !== undefined && one !== undefined)
    return yearOfBoth(items, part, one);
  if (times.length !== 3 || !isPart(said) || !items.some((item) => has(item, "COMPARE")))
    return items;
  const years = [periodOf(one), periodOf(other)];
  if (!years.every((each) => each?.is === "year")) return items;
  return items
    .filter((item) => item !== part)
    .map((item) => (item === one || item === other ? ofYear(item, said) : item));
}

/** "Q1 and Q2 in 2025", "March vs April 2024", "March 2024 vs April": the year is that of both. */
function yearOfBoth(items: readonly Item[], one: Item, other: Item): readonly Item[] {
  const [open, dated] = isPart(periodOf(one)) ? [one, other] : [other, one];
  const [part, year] = [periodOf(open), yearOf(periodOf(dated))];
  if (!isPart(part) || year === undefined || isMostRecent(open)) return items;
  if (!isBefore(periodOf(one), periodOf(other))) return items;
  return areJoined(items, one, other)
    ? items.map((item) => (item === open ? inYear(item, { ...part, year }) : item))
    : items;
}

/** "the most recent February": no year but its own. */
const isMostRecent = (item: Item): boolean => /\b(?:recent|latest|just)\b/u.test(item.word);

const yearOf = (period: Period | undefined): number | undefined =>
  period?.is === "month" || period?.is === "quarter" ? period.year : undefined;

/** March before April, the first quarter before the second. */
const isBefore = (one: Period | undefined, other: Period | undefined): boolean =>
  (one?.is === "month" && other?.is === "month" && one.month < other.month) ||
  (one?.is === "quarter" && other?.is === "quarter" && one.quarter < other.quarter);

/** Set beside each other: "and", "vs", "but not in", or "with" after "compare". */
function areJoined(items: readonly Item[], one: Item, other: Item): boolean {
  const between = items.slice(items.indexOf(one) + 1, items.indexOf(other));
  return (
    (between.some((item) => has(item, "AND", "BUT")) ||
      items.some((item) => has(item, "COMPARE"))) &&
    between.every((item) => has(item, "AND", "BUT", "NOT", "COMPARE", "FILLER"))
  );
}

type Part = Extract<Period, { is: "month" | "quarter" }>;
const isPart = (period: Period | undefined): period is Part =>
  (period?.is === "month" || period?.is === "quarter") && period.year === undefined;

/** The piece of a year as that month of it. */
function ofYear(item: Item, part: Part): Item {
  const period = periodOf(item);
  return period?.is === "year" ? inYear(item, { ...part, year: period.year }) : item;
}

/** The piece with another time in its place. */
function inYear(item: Item, period: Period): Item {
  const entity = entityIn(item, "period");
  return entity === undefined ? item : { ...item, entities: [{ ...entity, period }] };
}
