import { addDays, type LocalDate } from "../../time.ts";
import type { Mood } from "./entity.ts";

/** The days of a feast in a year, first and last. */
type DaysOf = (year: number) => { readonly from: LocalDate; readonly to: LocalDate };

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leap = century - Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + leap - correction + 15) % 30;
  const rest = year % 100;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  const [month, day] = [Math.floor(days / 31), (days % 31) + 1];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const feasts = {
  /** Good Friday to Easter Monday. */
  easter: (year) => ({ from: addDays(easterSunday(year), -2), to: addDays(easterSunday(year), 1) }),
  christmas: (year) => ({ from: `${year}-12-24`, to: `${year}-12-26` }),
} as const satisfies Record<string, DaysOf>;
export type Feast = keyof typeof feasts;

/** The latest feast that has begun, or the next that is not over. */
export function feastDays(feast: Feast, mood: Mood, today: LocalDate): ReturnType<DaysOf> {
  const year = Number(today.slice(0, 4));
  const days: DaysOf = feasts[feast];
  const now = days(year);
  if (mood === "past") return now.from <= today ? now : days(year - 1);
  return now.to >= today ? now : days(year + 1);
}
