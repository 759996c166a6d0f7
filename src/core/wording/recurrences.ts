import type { Recurrence } from "../schedules/recurrence.ts";
import { weekdayNames } from "../time.ts";
import { listed } from "./common.ts";

/** "on working days", "every 2 weeks on Monday and Thursday"; said so, it is read again. */
export function recurrenceSaid(recurrence: Recurrence): string {
  switch (recurrence.every) {
    case "working_day":
      return "on working days";
    case "day":
      return everyOther(recurrence.count, "day");
    case "week": {
      const days = listed(recurrence.weekdays.map(weekdayName));
      return recurrence.count === 1
        ? `every ${days}`
        : `${everyOther(recurrence.count, "week")} on ${days}`;
    }
    case "month_weekday":
      return `every ${placeNames[recurrence.nth - 1] ?? "last"} ${weekdayName(recurrence.weekday)} of the month`;
    case "month_day":
      return `on the ${ordinal(recurrence.day)} of every month`;
  }
}

const everyOther = (count: number, unit: string): string =>
  count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;

const placeNames = ["first", "second", "third", "fourth"];
const weekdayName = (day: number): string => weekdayNames[day - 1] ?? "";

const ordinal = (day: number): string => {
  const last = day > 10 && day < 14 ? 0 : day % 10;
  return `${day}${["th", "st", "nd", "rd"][last] ?? "th"}`;
};
