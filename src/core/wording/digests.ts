import type { Became, FollowUpItem } from "../follow-ups/follow-up.ts";
import type { Clock } from "../period.ts";
import type { Recurrence } from "../schedules/recurrence.ts";
import type { DigestLine } from "../outbox/outbox.ts";
import type { SuggestedContact } from "../follow-ups/suggested.ts";
import { daysBetween, type LocalDate, showDate, showDay } from "../time.ts";
import { recurrenceSaid } from "./recurrences.ts";
import { counted, listed, withCompany } from "./common.ts";
import { becameSaid } from "./follow-up-choices.ts";
import { dueSaid } from "./follow-ups.ts";
import { type ReminderLine, whatToDo } from "./reminders.ts";

/** "Tue 30 June · 4 to do", "Tue 30 June · 2 of 4 to do", "Tue 30 June · all done". */
export function digestHead(on: string, today: string, toDo: number, all: number): string {
  const some = toDo === all ? String(all) : `${toDo} of ${all}`;
  return `${showDay(on, today)} · ${toDo === 0 ? "all done" : `${some} to do`}`;
}

/** "1 Mark Bell +4930…: send the contract" and "6 days overdue (Ben)". */
export const digestLine = (
  line: ReminderLine,
  number: number,
  withWhose: boolean,
  clock: Clock,
): readonly string[] => [
  `${number} ${whatToDo(line)}`,
  dueAndWhose(line.followUp, withWhose, clock),
];

/** "1 Mark Bell: send the contract" and "✅ done". */
export const settledLine = (
  line: ReminderLine,
  became: Became,
  number: number,
  clock: Clock,
): readonly string[] => [
  `${number} ${whatToDo({ ...line, phone: null })}`,
  becameSaid(became, line.followUp, clock),
];

function dueAndWhose(followUp: FollowUpItem, withWhose: boolean, clock: Clock): string {
  const whose = withWhose && followUp.assignee !== null ? ` (${followUp.assignee})` : "";
  return `${dueSaid(followUp, clock)}${whose}`;
}

/** "3 Thomas Müller (Müller & Söhne) +43…" and why: "quiet 98 days, usually 26". */
export function suggestionLine(
  is: Exclude<DigestLine["is"], "follow_up">,
  contact: SuggestedContact,
  place: number,
  today: LocalDate,
): readonly string[] {
  const [who, why] = suggestionSaid(is, contact, today);
  return [`${place} ${who}`, why];
}

/** The same without a number, where no list is counted. */
export function suggestionSaid(
  is: Exclude<DigestLine["is"], "follow_up">,
  contact: SuggestedContact,
  today: LocalDate,
): readonly [who: string, why: string] {
  const { openSince, phone, lastOrderOn, usualGapDays } = contact;
  const number = phone === null ? "" : ` ${phone}`;
  const quiet = lastOrderOn === null ? 0 : daysBetween(lastOrderOn, today);
  const usual = usualGapDays === null ? "" : `, usually ${Math.round(usualGapDays)}`;
  const since = openSince === undefined ? "" : ` since ${showDate(openSince, today)}`;
  const why = {
    birthday: "birthday today",
    complaint: `complaint open${since}`,
    late: `quiet ${counted(quiet, "day")}${usual}`,
    at_risk: `may be leaving: quiet ${counted(quiet, "day")}${usual}`,
    second_order: `bought once, ${counted(quiet, "day")} ago: a second order is due about now`,
  };
  return [`${withCompany(contact)}${number}`, why[is]];
}

/** What there is to do about a line that is no follow-up yet. */
export const suggestedText: Readonly<Record<Exclude<DigestLine["is"], "follow_up">, string>> = {
  birthday: "congratulate on the birthday",
  complaint: "settle the complaint",
  late: "get in touch: gone quiet",
  at_risk: "get in touch: may be leaving",
  second_order: "get in touch: a second order is due",
};

/** Told a third time without an answer. */
export const thirdTime = (numbers: readonly number[]): string =>
  `I have told you of ${numbers.length === 1 ? "number" : "numbers"} ${listed(numbers.map(String))} three times: drop, hand over or give a new date? I'll say no more of ${numbers.length === 1 ? "it" : "them"} until then.`;

export const whichLine = (numbers: readonly number[]): string =>
  `Which: ${numbers.join(" or ")}? Say it with its number, like “${numbers[0]} drop it”.`;

export const missedDigests = (missed: number): string =>
  `${counted(missed, "earlier digest")} ${missed === 1 ? "was" : "were"} missed while I was off.`;

export const nothingToTell = (day: string): string => `Nothing to tell ${day}: no digest then.`;
export const noDigestHere = "There is no digest here. Set one up with “digest here weekdays at 8”.";
export const digestWhen = "When? Say it like “weekdays at 8” or “every day at 7:30”.";
export const noDigestOfYours =
  "You have no digest of your own. Set one up with “send me my digest weekdays at 8”; “stop the digest” ends the one here.";
export const ownDigestStopped = "✅ No more digests to you alone.";
export const digestStopped = "✅ No more digests here.";

/** `isElsewhere` where it is the writer's own, set up where others read along. */
export const digestSet = (
  recurrence: Recurrence,
  at: string,
  { isElsewhere, isMoved }: { readonly isElsewhere: boolean; readonly isMoved: boolean },
): string =>
  `✅ Digest ${isElsewhere ? "to you alone" : "here"} ${recurrenceSaid(recurrence)} at ${at}${isMoved ? ", no longer as before" : ""}. Nothing to do, no post.`;
export const digestAlready = "The digest comes like that already.";
export const digestSummary = (recurrence: Recurrence, at: string): string =>
  `the digest ${recurrenceSaid(recurrence)} at ${at}`;
