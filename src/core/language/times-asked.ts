import type { Period } from "../period.ts";
import type { Duration } from "../questions/filter.ts";
import { entityIn, type Item } from "./items.ts";

/** The period a piece says, looking back. */
export const periodOf = (item: Item | undefined): Period | undefined =>
  entityIn(item, "period")?.period ?? dayOf(item, 0);

/** The period a piece says of what is to come: birthdays and things due. */
export function periodAhead(item: Item | undefined): Period | undefined {
  const entity = entityIn(item, "period");
  return entity === undefined ? dayOf(item, 366) : (entity.ahead ?? entity.period);
}

/** A day said as a point only ("for today"), no further ahead than given. */
function dayOf(item: Item | undefined, most: number): Period | undefined {
  const day = entityIn(item, "point")?.point.day;
  if (day?.is !== "shift" || day.unit !== "day" || day.count > most || day.count < -99)
    return undefined;
  return { is: "calendar", unit: "day", shift: day.count };
}

/** "90 days", "in 90 days" and "the last 90 days" are one length of time. */
export function lengthOf(item: Item | undefined): Duration | undefined {
  const said = entityIn(item, "duration")?.duration;
  if (said !== undefined) return said;
  const day = entityIn(item, "point")?.point.day;
  if (day?.is === "shift" && day.count > 0) return { count: day.count, unit: day.unit };
  const period = periodOf(item);
  return period?.is === "last" ? { count: period.count, unit: period.unit } : undefined;
}

/** From the end of a period on, where that is known without asking what day it is. */
export function periodSince(period: Period): Period | undefined {
  if (period.is === "calendar") return period.shift === -1 ? { ...period, shift: 0 } : undefined;
  if (period.is === "between") return { is: "after", day: period.to };
  if (period.is === "until") return { is: "after", day: period.day };
  if (period.is === "before") return { is: "since", day: period.day };
  if (period.is === "year") return { is: "since", day: `${period.year + 1}-01-01` };
  return sinceMonths(period);
}

function sinceMonths(period: Period): Period | undefined {
  if (!(period.is === "month" || period.is === "quarter") || period.year === undefined)
    return undefined;
  const months = period.is === "month" ? period.month : period.quarter * 3;
  const year = period.year + Math.floor(months / 12);
  return { is: "since", day: `${year}-${String((months % 12) + 1).padStart(2, "0")}-01` };
}
