import type { Stores } from "../core/crm.ts";
import type { FollowUpItem } from "../core/follow-ups/follow-up.ts";
import { receiverAmong } from "../core/follow-ups/receiver.ts";
import { followUpSubject, itsTime, type Subject } from "../core/outbox/outbox.ts";
import type { Reach } from "../core/outbox/reach.ts";
import type { Member } from "../core/team/member.ts";
import { fold } from "../core/text.ts";
import { addDays, type Instant, localDate, localTime } from "../core/time.ts";
import { isShared } from "../core/digests/digest.ts";
import { occurrenceAfter } from "../core/schedules/recurrence.ts";
import { type Schedule, timetableOf, workingDaysOf } from "../core/schedules/schedule.ts";
import { quietSince } from "../core/settings/times-off.ts";
import type { Job } from "./clock.ts";

/** What was due longer ago is not reminded of one by one: it is counted, and in the list. */
const staleMs = 7 * 86_400_000;
/** How often a look that finds nothing is noted; until then the next looks further back. */
const notedMs = 5 * 60_000;
/** Looked back further than the last look, for what was written down while it went on. */
const overlapMs = 10 * 60_000;

export interface ReminderParts {
  readonly stores: Pick<
    Stores,
    "followUps" | "jobRuns" | "outbox" | "schedules" | "settings" | "team"
  >;
  readonly reach: Reach;
  readonly now: () => Instant;
}

/**
 * Puts a reminder into the outbox for each follow-up whose time has come since the last look: one
 * message for each member, however many are due. Follow-ups that were overdue when they came (an
 * import's) remind of nothing.
 */
export function remind(parts: ReminderParts): Job {
  const { stores, now } = parts;
  const name = "reminders";
  return async () => {
    const at = now();
    const last = await stores.jobRuns.last(name);
    const found = last === undefined ? 0 : await remindUnlessQuiet(parts, last, at);
    if (last === undefined || found > 0 || at - last >= notedMs || at < last)
      await stores.jobRuns.note(name, at);
  };
}

/** In quiet hours nothing is told; at their end all that came due in them is, in one message. */
async function remindUnlessQuiet(
  parts: ReminderParts,
  last: Instant,
  at: Instant,
): Promise<number> {
  const business = await parts.stores.settings.business();
  if (quietSince(business, at) !== undefined) return 0;
  return await remindOf(parts, quietSince(business, last) ?? last, at);
}

/** Puts the reminders in, and tells how many follow-ups have come due. */
async function remindOf(parts: ReminderParts, last: Instant, at: Instant): Promise<number> {
  const { followUps, team } = parts.stores;
  const since = Math.max(last - overlapMs, at - staleMs);
  const due = await followUps.comeDue(Math.min(since, last), at + 1);
  if (due.length === 0) return 0;
  const isInDigest = await digestsOf(parts.stores);
  for (const [member, items] of grouped(due, receiverAmong(await team.all()))) {
    const conversation = parts.reach(member);
    if (conversation !== undefined)
      await remindOne(
        parts.stores.outbox,
        { member, conversation, items, since, last, isInDigest },
        at,
      );
  }
  return due.length;
}

interface Reminding {
  readonly member: Member;
  readonly conversation: string;
  readonly items: readonly FollowUpItem[];
  /** What was due before is too old to be told one by one. */
  readonly since: Instant;
  readonly last: Instant;
  readonly isInDigest: (item: FollowUpItem, member: Member) => boolean;
}

async function remindOne(
  outbox: Stores["outbox"],
  { member, conversation, items, since, last, isInDigest }: Reminding,
  at: Instant,
): Promise<void> {
  const recent = items.filter(({ dueAt }) => dueAt >= since);
  const fresh = await notYetPut(
    outbox,
    recent.filter((each) => !isInDigest(each, member)),
  );
  const older = items.length - recent.length;
  const olderOnes = { subject: `older ${member.id}`, occasion: String(last) };
  const tellOlder = older > 0 && !(await outbox.wasPut(olderOnes));
  if (fresh.length === 0 && !tellOlder) return;
  const followUps = fresh.map(({ id }) => id);
  await outbox.put(
    {
      conversation,
      about: { is: "reminder", followUps, to: member.id, ...(tellOlder ? { older } : {}) },
      subjects: [...fresh.map(occasionOf), ...(tellOlder ? [olderOnes] : [])],
    },
    at,
  );
}

const occasionOf = (item: FollowUpItem): Subject => ({
  subject: followUpSubject(item),
  occasion: itsTime,
});

/** What a follow-up is due at that was given a day and no time (core/when.ts). */
const timeOfDays = "09:00";

/** Whether the member's own digest of the day tells it: then it needs no message of its own. */
async function digestsOf({
  schedules,
  settings,
}: ReminderParts["stores"]): Promise<Reminding["isInDigest"]> {
  const own = (await schedules.all()).filter(
    ({ conversation, kind, status }) =>
      kind === "digest" && status === "active" && !isShared(conversation),
  );
  const business = await settings.business();
  const zone = business.timeZone;
  return ({ assignee, dueAt }, { name }) => {
    if (localTime(zone, dueAt) !== timeOfDays) return false;
    if (assignee !== null && fold(assignee) !== fold(name)) return false;
    const on = localDate(zone, dueAt);
    const comes = (schedule: Schedule): boolean =>
      occurrenceAfter(timetableOf(schedule), addDays(on, -1), zone, workingDaysOf(business))?.on ===
      on;
    return own.some((each) => fold(each.createdBy) === fold(name) && comes(each));
  };
}

async function notYetPut(
  outbox: Stores["outbox"],
  items: readonly FollowUpItem[],
): Promise<readonly FollowUpItem[]> {
  const fresh: FollowUpItem[] = [];
  for (const item of items) if (!(await outbox.wasPut(occasionOf(item)))) fresh.push(item);
  return fresh;
}

function grouped(
  items: readonly FollowUpItem[],
  receiver: (item: FollowUpItem) => Member | undefined,
): ReadonlyMap<Member, readonly FollowUpItem[]> {
  const groups = new Map<Member, FollowUpItem[]>();
  for (const item of items) {
    const member = receiver(item);
    if (member !== undefined) groups.set(member, [...(groups.get(member) ?? []), item]);
  }
  return groups;
}
