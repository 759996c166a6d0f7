import type { Stores } from "../crm.ts";
import type { FollowUpItem } from "../follow-ups/follow-up.ts";
import { type DigestLine, followUpSubject, itsTime } from "../outbox/outbox.ts";
import type { Clock } from "../period.ts";
import { everybody, type Filter } from "../questions/filter.ts";
import type { AskedBy } from "../questions/question-store.ts";
import { suggestionsOf } from "./suggestions.ts";
import { todayOf } from "../period.ts";
import type { Schedule } from "../schedules/schedule.ts";
import { addDays, instantOf, localDate } from "../time.ts";

/** How many lines a digest has at most. */
export const mostLines = 7;
/** How often something is told before it is asked what is to become of it; then it is silent. */
export const timesTold = 3;

/** Whether others read along: a channel of Slack, a group of Telegram. */
export const isShared = (conversation: string): boolean =>
  /^slack:[CG]|^telegram:-/.test(conversation);

export type DigestStores = Pick<
  Stores,
  "changes" | "contacts" | "followUps" | "mutes" | "outbox" | "questions" | "settings"
>;

/** A line, and what it is counted as told under. */
export interface DigestItem {
  readonly line: DigestLine;
  /** A follow-up's occasion is its schedule's; that of another reason is its own. */
  readonly subject: string;
  readonly occasion?: string;
}

/** Follow-ups are looked at by the longest due; of more than this a digest is no place. */
const mostLookedAt = 300;

/**
 * What is to be told: everybody's follow-ups where others read along, else those of the member who
 * set it up and those of nobody; then contacts that there is a reason to tell of. Both are in order
 * of the money at stake. What was told on its own today, or often enough, is left out.
 */
export async function digestOf(
  stores: DigestStores,
  { conversation, createdBy }: Pick<Schedule, "conversation" | "createdBy">,
  clock: Clock,
): Promise<readonly DigestItem[]> {
  const by = await askedBy(stores, createdBy, clock);
  const followUps = await followUpsOf(stores, { conversation, createdBy }, by);
  const told = followUps.slice(0, mostLines);
  const left = mostLines - told.length;
  const whose: Filter = isShared(conversation) ? everybody : ownedBy(createdBy);
  const suggestions =
    left === 0 ? [] : await suggestionsOf(stores, { rest: whose, conversation }, by);
  return [
    ...told.map((item) => ({
      line: { is: "follow_up" as const, id: item.id },
      subject: followUpSubject(item),
    })),
    ...suggestions.slice(0, left).map(({ line, subject }) => ({ line, ...subject })),
  ];
}

/** Whose eyes a digest's figures are for. */
export async function askedBy(
  { settings }: Pick<Stores, "settings">,
  me: string,
  clock: Clock,
): Promise<AskedBy> {
  const { currency, defaultMargin } = await settings.business();
  return { clock, me, currency, defaultMargin };
}

const ownedBy = (name: string): Filter => ({
  is: "any",
  of: [
    { is: "owner", any: [name] },
    { is: "missing", field: "owner" },
  ],
});

async function followUpsOf(
  stores: DigestStores,
  { conversation, createdBy }: Pick<Schedule, "conversation" | "createdBy">,
  by: AskedBy,
): Promise<readonly FollowUpItem[]> {
  const { clock } = by;
  const today = todayOf(clock);
  const until = instantOf(clock.zone, addDays(today, 1));
  // Old ones that were told often enough must not stand before those that never were.
  const due = await stores.followUps.find(
    {
      status: "open",
      until,
      forMember: isShared(conversation) ? undefined : createdBy,
      toldAtMost: timesTold,
    },
    mostLookedAt,
  );
  const ours: FollowUpItem[] = [];
  for (const item of due)
    if (!(await hasReminded(stores.outbox, item, today, clock))) ours.push(item);
  if (ours.length === 0) return ours;
  const ids = [...new Set(ours.map(({ contactId }) => contactId))];
  const { contacts } = await stores.questions.list(
    { measure: "list", filter: { is: "contact", ids, names: [] } },
    by,
    ids.length,
  );
  const stakes = new Map(contacts.map(({ id, atStakeMinor }) => [id, atStakeMinor]));
  const stakeOf = ({ contactId }: FollowUpItem): number => stakes.get(contactId) ?? 0;
  return ours.toSorted((a, b) => stakeOf(b) - stakeOf(a) || a.dueAt - b.dueAt);
}

/** Whether it reminded by itself today. */
const hasReminded = async (
  outbox: Stores["outbox"],
  item: FollowUpItem,
  today: string,
  clock: Clock,
): Promise<boolean> =>
  localDate(clock.zone, item.dueAt) === today &&
  (await outbox.wasPut({ subject: followUpSubject(item), occasion: itsTime }));
