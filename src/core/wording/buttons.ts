import { type Clock, todayOf } from "../period.ts";
import { type Instant, localDate, localTime, showDate } from "../time.ts";

/** What the presser of a button is told that does nothing (any more). */
export const buttonGone =
  "That button is too old for me to know what it was for. Nothing was changed; please say it in words.";

export const onlyTheyPress = (name: string): string =>
  `That button is ${name}'s. Nothing was changed.`;

/** "Ana pressed that at 14:05", with the day where it was another. */
export function pressedBefore(
  { at, by }: { readonly at: Instant; readonly by: string },
  clock: Clock,
): string {
  const date = localDate(clock.zone, at);
  const today = todayOf(clock);
  const day = date === today ? "" : ` on ${showDate(date, today)}`;
  return `${by} pressed that${day} at ${localTime(clock.zone, at)}. Nothing more was changed.`;
}
