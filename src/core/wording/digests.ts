import type { FollowUpItem } from "../follow-ups/follow-up.ts";
import type { Clock } from "../period.ts";
import type { Recurrence } from "../schedules/recurrence.ts";
import { showDay } from "../time.ts";
import { recurrenceSaid } from "./recurrences.ts";
import { counted, listed } from "./common.ts";
import { dueSaid } from "./follow-ups.ts";
import { type ReminderLine, whatToDo } from "./reminders.ts";

/** "Tue 30 June · 4 to do". */
export const digestHead = (on: string, today: string, toDo: number): string =>
  `${showDay(on, today)} · ${toDo.toLocaleString("en")} to do`;

/** "1 Mark Bell +4930…: send the contract" and "6 days overdue (Ben)". */
export const digestLine = (
  line: ReminderLine,
  at: number,
  withWhose: boolean,
  clock: Clock,
): readonly string[] => [
  `${at + 1} ${whatToDo(line)}`,
  dueAndWhose(line.followUp, withWhose, clock),
];

function dueAndWhose(followUp: FollowUpItem, withWhose: boolean, clock: Clock): string {
  const whose = withWhose && followUp.assignee !== null ? ` (${followUp.assignee})` : "";
  return `${dueSaid(followUp, clock)}${whose}`;
}

export const birthdayLine = (name: string, phone: string | null, at: number): readonly string[] => [
  `${at + 1} ${name}${phone === null ? "" : ` ${phone}`}`,
  "birthday today",
];

/** Told a third time without an answer. */
export const thirdTime = (numbers: readonly number[]): string =>
  `I have told you of ${numbers.length === 1 ? "number" : "numbers"} ${listed(numbers.map(String))} three times: drop, hand over or give a new date? I'll say no more of ${numbers.length === 1 ? "it" : "them"} until then.`;

export const missedDigests = (missed: number): string =>
  `${counted(missed, "earlier digest")} ${missed === 1 ? "was" : "were"} missed while I was off.`;

export const nothingToTell = (day: string): string => `Nothing to tell ${day}: no digest then.`;
export const noDigestHere = "There is no digest here. Set one up with “digest here weekdays at 8”.";
export const digestWhen = "When? Say it like “weekdays at 8” or “every day at 7:30”.";
export const digestStopped = "✅ No more digests here.";

export const digestSet = (recurrence: Recurrence, at: string, isMoved: boolean): string =>
  `✅ Digest here ${recurrenceSaid(recurrence)} at ${at}${isMoved ? ", no longer as before" : ""}. Nothing to do, no post.`;
export const digestAlready = "The digest comes like that already.";
export const digestSummary = (recurrence: Recurrence, at: string): string =>
  `the digest ${recurrenceSaid(recurrence)} at ${at}`;
