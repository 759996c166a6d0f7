import type { When } from "../intent.ts";
import type { LocalTime } from "../time.ts";

const clock = /(\d{1,2})(?:[:.](\d\d))?\s*(am|pm|a\.m\.|p\.m\.)?/iu;
const named: readonly (readonly [RegExp, LocalTime])[] = [
  [/\bnoon/i, "12:00"],
  [/\bmidnight/i, "00:00"],
];

/**
 * The time of day of something that comes in the morning: "at 7:30" is half past seven then. An
 * hour before six says no half of the day.
 */
export function morningTime(said: string, read?: LocalTime): LocalTime | undefined {
  const name = named.find(([pattern]) => pattern.test(said))?.[1];
  const match = clock.exec(said);
  if (name !== undefined || match === null) return name ?? read;
  const [, hour = "", minute = "00", suffix] = match;
  const full = hourOf(hour, suffix?.charAt(0).toLowerCase() ?? halfOf(said, hour));
  return full === undefined ? read : `${String(full).padStart(2, "0")}:${minute}`;
}

type Half = "a" | "p" | "exact" | undefined;

function hourOf(written: string, half: string | undefined): number | undefined {
  const hour = Number(written);
  if (half === undefined || hour > 23) return undefined;
  return half === "exact" ? hour : (hour % 12) + (half === "p" ? 12 : 0);
}

/** "08:00" and "14" say it by themselves; "8" in the evening is said so. */
function halfOf(said: string, written: string): Half {
  if (/evening|afternoon|night|tonight/i.test(said)) return "p";
  const hour = Number(written);
  if (hour >= 12 || written.startsWith("0") || /morning/i.test(said)) return "exact";
  return hour >= 6 ? "a" : undefined;
}

/** The time of day of what comes in the morning, as it was read in a sentence. */
export const inTheMorning = (when: When | undefined): When | undefined => {
  const at = when && morningTime(when.words, when.at);
  return when && (at === undefined ? when : { ...when, at });
};
