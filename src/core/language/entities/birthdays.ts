import { isDate } from "../../time.ts";
import type { DayWords, Entity, EntityContext, PointEntity, TextEntity } from "./entity.ts";

const birth = /\b(?:b(?:irth|rith|ith)?-?\s?days?|bdays?|born|dob|date of birth|birth\s?date)\b/i;

/** Days of a text that speaks of birthdays, as birthdays. */
export function birthdaysIn(
  entities: readonly Entity[],
  text: string,
  context: EntityContext,
): readonly TextEntity[] {
  if (!birth.test(text)) return [];
  return entities.flatMap((entity) => {
    const value = entity.kind === "point" ? birthdayOf(entity, context) : undefined;
    if (value === undefined) return [];
    const { start, end, text: words, sure } = entity;
    return [{ kind: "birthday", start, end, text: words, sure, value }];
  });
}

/** A day as a birthday, YYYY-MM-DD or without its year --MM-DD; undefined where it is no date. */
export function birthdayOf(
  { point }: PointEntity,
  { clock }: Pick<EntityContext, "clock">,
): string | undefined {
  const day: DayWords | undefined = point.day;
  if (day?.is === "month-day") return `--${pad(day.month)}-${pad(day.day)}`;
  if (day?.is !== "date" || !isDate(day.date)) return undefined;
  // Nobody is born in the future: "12.4.30" is 1930.
  const born = Date.parse(`${day.date}T00:00:00Z`) <= clock.now;
  return born ? day.date : `${Number(day.date.slice(0, 4)) - 100}${day.date.slice(4)}`;
}

const pad = (value: number): string => String(value).padStart(2, "0");
