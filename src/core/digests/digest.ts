import type { Stores } from "../crm.ts";
import type { FollowUpItem } from "../follow-ups/follow-up.ts";
import { type DigestLine, followUpSubject, itsTime } from "../outbox/outbox.ts";
import type { Clock } from "../period.ts";
import { todayOf } from "../period.ts";
import type { Schedule } from "../schedules/schedule.ts";
import { fold } from "../text.ts";
import { addDays, instantOf, localDate } from "../time.ts";

/** How many lines a digest has at most. */
export const mostLines = 7;
/** How often something is told before it is asked what is to become of it; then it is silent. */
export const timesTold = 3;

/** Whether others read along: a channel of Slack, a group of Telegram. */
export const isShared = (conversation: string): boolean =>
  /^slack:[CG]|^telegram:-/.test(conversation);

export type DigestStores = Pick<Stores, "followUps" | "outbox" | "questions" | "settings">;

/** A line, and what it is counted as told under. */
export interface DigestItem {
  readonly line: DigestLine;
  readonly subject?: string;
}

/**
 * What is to be told: everybody's follow-ups where others read along, else those of the member who
 * set it up and those of nobody. What was told on its own today, or often enough, is left out.
 */
export async function digestOf(
  stores: DigestStores,
  { conversation, createdBy }: Pick<Schedule, "conversation" | "createdBy">,
  clock: Clock,
): Promise<readonly DigestItem[]> {
  const today = todayOf(clock);
  const until = instantOf(clock.zone, addDays(today, 1));
  const due = await stores.followUps.find({ status: "open", until });
  const isOurs = ({ assignee }: FollowUpItem): boolean =>
    isShared(conversation) || assignee === null || fold(assignee) === fold(createdBy);
  const followUps: FollowUpItem[] = [];
  for (const item of due.filter(isOurs)) {
    if (followUps.length === mostLines) break;
    if (await isToTell(stores.outbox, item, today, clock)) followUps.push(item);
  }
  const { currency, defaultMargin } = await stores.settings.business();
  const birthdays = await stores.questions.matching(
    { is: "birthday", period: { is: "calendar", unit: "day", shift: 0 } },
    { clock, me: createdBy, currency, defaultMargin },
    mostLines - followUps.length,
  );
  return [
    ...followUps.map((item) => ({
      line: { is: "follow_up" as const, id: item.id },
      subject: followUpSubject(item),
    })),
    ...birthdays.map((id) => ({ line: { is: "birthday" as const, id } })),
  ];
}

/** Not what reminded by itself today, nor what was told often enough. */
async function isToTell(
  outbox: Stores["outbox"],
  item: FollowUpItem,
  today: string,
  clock: Clock,
): Promise<boolean> {
  const subject = followUpSubject(item);
  const isToday = localDate(clock.zone, item.dueAt) === today;
  if (isToday && (await outbox.wasPut({ subject, occasion: itsTime }))) return false;
  return (await outbox.timesPut(subject)) <= timesTold;
}
