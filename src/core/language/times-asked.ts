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
