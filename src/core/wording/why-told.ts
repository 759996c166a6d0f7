import type { FollowUpItem } from "../follow-ups/follow-up.ts";
import type { DigestLine } from "../outbox/outbox.ts";
import type { Clock } from "../period.ts";
import type { SuggestedContact } from "../follow-ups/suggested.ts";
import { type LocalDate, localDate, showDate } from "../time.ts";
import { withCompany } from "./common.ts";
import { suggestionSaid } from "./digests.ts";
import { dueSaid } from "./follow-ups.ts";
import { lateNote, standingNotes } from "./worth.ts";

export const nothingToldHere = "I told nothing here lately that I could give reasons for.";
export const notToldOf = (name: string): string => `${name} is not in what I told here last.`;
export const noLongerSo = (name: string, number: number): string =>
  `${number} ${name}: the reason holds no longer.`;

/** How lines are chosen, below their reasons. */
export const howOftenTold =
  "In a digest follow-ups come first, then reasons of mine, each by the money at stake; seven lines at most. A follow-up is told three times, a reason of mine once until it is anew.";

/** "1 Mark Bell: send the contract, for Ben, is 6 days overdue." */
export function followUpWhy(followUp: FollowUpItem, number: number, clock: Clock): string {
  const { contactName, company, text, assignee, status, createdBy, dueAt } = followUp;
  const who = withCompany({ name: contactName, company });
  const whose = assignee === null ? "" : ` (${assignee})`;
  const by = createdBy === null ? "" : `, set by ${createdBy}`;
  const due = showDate(localDate(clock.zone, dueAt), localDate(clock.zone, clock.now));
  const state = status === "open" ? dueSaid(followUp, clock) : status;
  return `${number} ${who}: there is “${text}” to do${whose}${by} for ${due}: ${state}.`;
}

/** The rules as answers give them, so that there is one wording of each. */
const rules: Readonly<Record<Exclude<DigestLine["is"], "follow_up">, string>> = {
  birthday: "Birthdays are told on their day.",
  complaint:
    "Who carries the tag “complaint” is told of once a week, three times at most, until it is taken off.",
  late: lateNote,
  at_risk: standingNotes.at_risk,
  second_order:
    "Told in the week in which half of those who ever ordered again had done so after their first order.",
};

/** "2 Ana Lopez: quiet 98 days, usually 26." and the rule behind it. */
export function suggestionWhy(
  is: Exclude<DigestLine["is"], "follow_up">,
  contact: SuggestedContact,
  number: number,
  today: LocalDate,
): string {
  const [, why] = suggestionSaid(is, contact, today);
  return `${number} ${withCompany(contact)}: ${why}. ${rules[is]}`;
}
