import type { Stores } from "../core/crm.ts";
import { askedBy, digestOf, type DigestStores } from "../core/digests/digest.ts";
import type { ContactId } from "../core/ids.ts";
import type { Occurrence } from "../core/schedules/recurrence.ts";
import type { Schedule, ScheduleKind } from "../core/schedules/schedule.ts";
import { listWatched } from "../core/standing-answers/list-watched.ts";
import { addDays, type Instant, type LocalDate } from "../core/time.ts";

export type PostStores = DigestStores & Pick<Stores, "schedules">;

/** The run of a day: how many before it were missed, and when it is looked at. */
export interface DueRun {
  readonly on: LocalDate;
  readonly missed: number;
  readonly at: Instant;
  readonly zone: string;
}

interface Posting {
  readonly post: (stores: PostStores, schedule: Schedule, run: DueRun) => Promise<void>;
  /** Whether it is still of use on another day than its own. */
  readonly isLateWorth: (now: Instant, run: Occurrence, next: Occurrence | undefined) => boolean;
}

const day = 86_400_000;

/** What the next will tell in a day is not posted late, and nothing that is a week old. */
const isLateWorth: Posting["isLateWorth"] = (now, run, next) =>
  now - run.at <= 7 * day && (next === undefined || next.at - now > day);

/** What is put into the outbox for each kind of schedule. */
export const postings: Readonly<Record<ScheduleKind, Posting>> = {
  // Yesterday's is of no use today: what it would have told is in the next.
  digest: { post: postDigest, isLateWorth: () => false },
  answer: { post: postAnswer, isLateWorth },
  changes: { post: postChanges, isLateWorth },
};

/** The day's run of a schedule itself: whatever it tells, it comes once. */
const itself = ({ id }: Schedule, { on }: DueRun) => ({ subject: `schedule ${id}`, occasion: on });

async function postDigest(stores: PostStores, schedule: Schedule, run: DueRun): Promise<void> {
  const { at, missed, on, zone } = run;
  const items = await digestOf(stores, schedule, { now: at, zone });
  if (items.length === 0) return;
  const lines = items.map(({ line }) => line);
  await stores.outbox.put(
    {
      conversation: schedule.conversation,
      about: { is: "digest", schedule: schedule.id, on, missed, lines },
      subjects: [
        itself(schedule, run),
        ...items.map(({ subject, occasion = `digest ${schedule.id} ${on}` }) => ({
          subject,
          occasion,
        })),
      ],
    },
    at,
  );
}

async function postAnswer(stores: PostStores, schedule: Schedule, run: DueRun): Promise<void> {
  const { on, missed } = run;
  const about = { is: "answer", schedule: schedule.id, on, missed } as const;
  const change = await changeOf(stores, schedule, run);
  await put(stores, schedule, run, { ...about, ...change });
}

/** Nothing where nobody joined and nobody left; what a missed day would have told is told with it. */
async function postChanges(stores: PostStores, schedule: Schedule, run: DueRun): Promise<void> {
  const change = await changeOf(stores, schedule, run);
  if (change === undefined || change.joined.length + change.left.length === 0) return;
  const about = { is: "answer", schedule: schedule.id, on: run.on, missed: 0 } as const;
  await put(stores, schedule, run, { ...about, ...change });
}

const put = async (
  { outbox }: PostStores,
  schedule: Schedule,
  run: DueRun,
  about: Parameters<PostStores["outbox"]["put"]>[0]["about"],
): Promise<boolean> =>
  outbox.put(
    { conversation: schedule.conversation, about, subjects: [itself(schedule, run)] },
    run.at,
  );

/**
 * Who joined the list of a schedule since it ran before, and who left. What was seen on the day is
 * kept first, so that a run that is cut off tells the same when it is taken up.
 */
async function changeOf(
  stores: PostStores,
  schedule: Schedule,
  run: DueRun,
): Promise<{ readonly joined: ContactId[]; readonly left: ContactId[] } | undefined> {
  const { sightings } = stores.schedules;
  const before = await sightings.before(schedule.id, run.on);
  const now = await seenOn(stores, schedule, run.on, run);
  if (now === undefined || before === undefined) return undefined;
  const [known, there] = [new Set(before), new Set(now)];
  return {
    joined: now.filter((id) => !known.has(id)),
    left: before.filter((id) => !there.has(id)),
  };
}

/** Who is on the list of a schedule, as first looked at for that day; undefined where it has none. */
async function seenOn(
  stores: PostStores,
  schedule: Schedule,
  on: LocalDate,
  { at, zone }: Pick<DueRun, "at" | "zone">,
): Promise<readonly ContactId[] | undefined> {
  const { sightings } = stores.schedules;
  const kept = await sightings.on(schedule.id, on);
  if (kept !== undefined) return kept;
  const by = await askedBy(stores, schedule.createdBy, { now: at, zone });
  const ids = await listWatched(stores, schedule, by);
  return ids && (await sightings.keep(schedule.id, on, ids));
}

/** Notes who is on the list of a schedule when it is set up, for its first run to compare with. */
export async function rememberLists(
  stores: PostStores,
  schedule: Schedule,
  { on, ...when }: Pick<DueRun, "on" | "at" | "zone">,
): Promise<void> {
  if ((await stores.schedules.sightings.before(schedule.id, on)) === undefined)
    await seenOn(stores, schedule, addDays(on, -1), when);
}
