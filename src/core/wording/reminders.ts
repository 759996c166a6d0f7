import type { Became, FollowUpItem } from "../follow-ups/follow-up.ts";
import type { Clock } from "../period.ts";
import type { Moment } from "../reply.ts";
import { localTime } from "../time.ts";
import { counted, sentence, withCompany } from "./common.ts";
import { followUpText } from "./follow-up-receipts.ts";
import { becameSaid } from "./follow-up-choices.ts";
import { dueSaid } from "./follow-ups.ts";
import { withoutStop } from "./receipts.ts";

/** A follow-up with the number it is answered to by. */
export interface ReminderLine {
  readonly followUp: FollowUpItem;
  readonly phone: string | null;
  /** By which it is answered to: its place among those it was told with. */
  readonly number?: number;
  /** What became of it since it was told. */
  readonly became?: Became;
}

/** "Mark Bell (Bell & Sons) +43…: send the contract"; each is said once. */
export function whatToDo({ followUp, phone }: ReminderLine): string {
  const { contactName: name, company } = followUp;
  const text = withoutStop(followUp.text);
  const number = phone === null ? "" : ` ${phone}`;
  if (text.includes(name)) return `${sentence(text)}${number === "" ? "" : ` ·${number}`}`;
  const told = text === followUpText ? "" : `: ${text}`;
  return `${withCompany({ name, company })}${number}${told}`;
}

/** How many minutes late a reminder is still told as if on time. */
export const punctualMs = 10 * 60_000;

/** "Reminder for 14:30", "3 reminders", "3 reminders were due while I was off". */
export function remindersTold(lines: readonly ReminderLine[], late: number, clock: Clock): string {
  const [first, second] = lines;
  if (first !== undefined && second === undefined) return oneTold(first, late, clock);
  const number = counted(lines.length, "reminder");
  if (late === lines.length) return `${number} were due while I was off`;
  return late === 0 ? number : `${number}, ${late} of them due while I was off`;
}

function oneTold({ became, followUp }: ReminderLine, late: number, clock: Clock): string {
  if (became !== undefined) return "Reminder";
  return late === 0
    ? `Reminder for ${localTime(clock.zone, followUp.dueAt)}`
    : "A reminder was due while I was off";
}

/** The time of a reminder that is told as if on time. */
export const reminderMoment = (
  { followUp: { dueAt: at } }: ReminderLine,
  clock: Clock,
): Moment => ({
  words: localTime(clock.zone, at),
  at,
});

/** When each of several was due, or what became of it. */
export const reminderDue = ({ became, followUp }: ReminderLine, clock: Clock): string =>
  became === undefined ? dueSaid(followUp, clock) : becameSaid(became, followUp, clock);

export const moreReminders = (more: number): string =>
  `${more.toLocaleString("en")} more: “my follow-ups today”.`;
export const olderReminders = (older: number): string =>
  `${older.toLocaleString("en")} older ${older === 1 ? "one is" : "ones are"} in “my overdue follow-ups”.`;
export const onlyOlder = (older: number): string =>
  `${counted(older, "follow-up")} came due while I was off: “my overdue follow-ups”.`;
export const maybeRepeated = "You may have had this before: I don't know whether it arrived.";
export const noBackup = (why: string): string =>
  `Last night's backup could not be made: ${why} I try again every hour.`;
export const unreachable = (where: string, why: string): string =>
  `I can't write to ${where} any more: ${why}. What I post there by itself is paused.`;
export const undelivered = (where: string, why: string): string =>
  `I could not deliver a message to ${where}: ${why}. What it was about is still on the list.`;
/** How the moving of what repeats stands in the history. */
export const renewed = { by: "Shopkeeper", summary: "what repeats, at its next time" } as const;
