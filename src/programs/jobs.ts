import type { Stores } from "../core/crm.ts";
import {
  type IsWorkingDay,
  type Occurrence,
  occurrenceAfter,
  occurrenceFrom,
} from "../core/schedules/recurrence.ts";
import { type Schedule, timetableOf, workingDaysOf } from "../core/schedules/schedule.ts";
import { standingAnswerOf } from "../core/standing-answers/standing-answer.ts";
import { localDate, localTime } from "../core/time.ts";
import { recurrenceSaid } from "../core/wording/recurrences.ts";
import { questionStanding } from "../core/wording/standing-answers.ts";
import { openStores } from "../db/stores.ts";
import type { ExitCode, Io } from "./io.ts";
import { databaseOf, optionsOf } from "./options.ts";

const usage = "crm jobs --db FILE";
const runsShown = 3;

/** crm jobs: what is posted by itself, with its next runs, and when each job last looked. */
export async function jobs(argv: readonly string[], io: Io): Promise<ExitCode> {
  const path = databaseOf(optionsOf(argv, ["db"], usage).db, io.env, usage);
  const stores = openStores(path, { readOnly: true, mustExist: true });
  try {
    const lines = [
      ...(await scheduleLines(stores, io.now())),
      ...(await lookLines(stores, io.now())),
    ];
    io.stdout.write(`${lines.join("\n")}\n`);
  } finally {
    stores.close();
  }
  return 0;
}

async function scheduleLines(
  { schedules, settings }: Pick<Stores, "schedules" | "settings">,
  now: number,
): Promise<readonly string[]> {
  const business = await settings.business();
  const isWorkingDay = workingDaysOf(business);
  const all = await schedules.all();
  if (all.length === 0) return ["Nothing is posted by itself."];
  return all.map((schedule) => {
    const { conversation, at, status } = schedule;
    const days = recurrenceSaid(timetableOf(schedule).recurrence);
    const next =
      status === "paused"
        ? "paused"
        : nextRuns(schedule, now, business.timeZone, isWorkingDay)
            .map(
              ({ at: run }) =>
                `${localDate(business.timeZone, run)} ${localTime(business.timeZone, run)}`,
            )
            .join(", ");
    return `${whatOf(schedule, business.currency)} in ${conversation}, ${days} at ${at}: ${next} (${business.timeZone})`;
  });
}

/** "digest", "standing answer 2 “revenue last week”", "changes of …". */
function whatOf(schedule: Schedule, currency: string): string {
  const standing = standingAnswerOf(schedule);
  if (standing === undefined) return schedule.kind;
  const { intent, number } = standing;
  const question = `“${questionStanding(intent, currency)}”`;
  return `standing answer ${number} ${schedule.kind === "changes" ? "changes of " : ""}${question}`;
}

function nextRuns(
  schedule: Schedule,
  now: number,
  zone: string,
  isWorkingDay: IsWorkingDay,
): readonly Occurrence[] {
  const timetable = timetableOf(schedule);
  const runs: Occurrence[] = [];
  let next = occurrenceFrom(timetable, now, zone, isWorkingDay);
  while (next !== undefined && runs.length < runsShown) {
    runs.push(next);
    next = occurrenceAfter(timetable, next.on, zone, isWorkingDay);
  }
  return runs;
}

/** When each job last looked, and whether messages wait. */
async function lookLines(
  { jobRuns, outbox }: Pick<Stores, "jobRuns" | "outbox">,
  now: number,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [job, words] of Object.entries(looks)) {
    const last = await jobRuns.last(job);
    lines.push(`${words}: ${last === undefined ? "never" : new Date(last).toISOString()}`);
  }
  const waits = await outbox.overdueMs(now);
  const minutes = Math.round(waits / 60_000);
  return [...lines, waits === 0 ? "No message waits." : `A message waits for ${minutes} minutes.`];
}

const looks = {
  reminders: "Looked for reminders",
  backup: "Made a backup",
  tidy: "Tidied up",
};
