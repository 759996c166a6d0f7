import type { Period } from "../period.ts";
import { entityIn, has, type Item } from "./items.ts";
import { periodOf } from "./times-asked.ts";

/** "March turnover, 2026 compared to 2025": that month of the one year, and of the other. */
export function monthInYears(items: readonly Item[]): readonly Item[] {
  const times = items.filter((item) => periodOf(item) !== undefined);
  const [part, one, other] = times;
  const said = periodOf(part);
  if (times.length !== 3 || !isPart(said) || !items.some((item) => has(item, "COMPARE")))
    return items;
  const years = [periodOf(one), periodOf(other)];
  if (!years.every((each) => each?.is === "year")) return items;
  return items
    .filter((item) => item !== part)
    .map((item) => (item === one || item === other ? ofYear(item, said) : item));
}

type Part = Extract<Period, { is: "month" | "quarter" }>;
const isPart = (period: Period | undefined): period is Part =>
  (period?.is === "month" || period?.is === "quarter") && period.year === undefined;

/** The piece of a year as that month of it. */
function ofYear(item: Item, part: Part): Item {
  const entity = entityIn(item, "period");
  const year = entity?.period.is === "year" ? entity.period.year : undefined;
  return entity === undefined || year === undefined
    ? item
    : { ...item, entities: [{ ...entity, period: { ...part, year } }] };
}
