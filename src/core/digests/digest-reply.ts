import type { Stores } from "../crm.ts";
import { type About, type DigestLine, followUpSubject } from "../outbox/outbox.ts";
import { type Clock, todayOf } from "../period.ts";
import { note, type Reply } from "../reply.ts";
import { fold } from "../text.ts";
import { type Instant, localDate } from "../time.ts";
import {
  digestHead,
  digestLine,
  missedDigests,
  suggestionLine,
  thirdTime,
} from "../wording/digests.ts";
import type { AskedBy } from "../questions/question-store.ts";
import type { Schedule } from "../schedules/schedule.ts";
import { askedBy, isShared, timesTold } from "./digest.ts";
import { stillSuggested } from "./suggestions.ts";

type ReplyStores = Pick<Stores, "contacts" | "followUps" | "outbox" | "questions" | "settings">;
type DigestAbout = Extract<About, { is: "digest" }>;

/**
 * A digest in words; undefined where it was stopped, its member has left, or all of it was done
 * meanwhile. Each line keeps the number it was given.
 */
export async function digestReply(
  stores: ReplyStores & Pick<Stores, "schedules" | "team">,
  about: DigestAbout,
  now: Instant,
): Promise<Reply | undefined> {
  const schedule = (await stores.schedules.all()).find(({ id }) => id === about.schedule);
  if (schedule === undefined || schedule.status === "paused") return undefined;
  const isThere = (await stores.team.all()).some(
    ({ name }) => fold(name) === fold(schedule.createdBy),
  );
  if (!isThere) return undefined;
  const { timeZone: zone } = await stores.settings.business();
  return digestInWords(stores, about, schedule, { now, zone });
}

/** The lines of a digest as they are now. */
export async function digestInWords(
  stores: ReplyStores,
  { on, missed, lines }: Omit<DigestAbout, "schedule" | "is">,
  { conversation, createdBy }: Pick<Schedule, "conversation" | "createdBy">,
  clock: Clock,
): Promise<Reply | undefined> {
  const by = await askedBy(stores, createdBy, clock);
  const rows: (readonly string[])[] = [];
  const told: number[] = [];
  for (const [at, line] of lines.entries()) {
    const row = await rowOf(stores, line, at, isShared(conversation), by);
    if (row !== undefined) rows.push(row);
    if (row !== undefined && (await isLastTime(stores, line))) told.push(at + 1);
  }
  if (rows.length === 0) return undefined;
  const strong = digestHead(on, localDate(clock.zone, clock.now), rows.length);
  return {
    kind: "answer",
    blocks: [
      { type: "text", text: strong, strong },
      { type: "table", columns: ["", ""], rows },
      ...(told.length === 0 ? [] : [note(thirdTime(told))]),
      ...(missed === 0 ? [] : [note(missedDigests(missed))]),
    ],
    data: { total: rows.length },
  };
}

/** One line in words; undefined where it is done meanwhile, or does not hold any more. */
async function rowOf(
  stores: ReplyStores,
  line: DigestLine,
  at: number,
  withWhose: boolean,
  by: AskedBy,
): Promise<readonly string[] | undefined> {
  if (line.is !== "follow_up") {
    const contact = await stillSuggested(stores, { is: line.is, id: line.id }, by);
    return contact && suggestionLine(line.is, contact, at, todayOf(by.clock));
  }
  const followUp = await stores.followUps.byId(line.id);
  if (followUp?.status !== "open") return undefined;
  const contact = await stores.contacts.byId(followUp.contactId);
  return digestLine({ followUp, phone: contact?.phone ?? null }, at, withWhose, by.clock);
}

async function isLastTime(
  { outbox, followUps }: Pick<Stores, "outbox" | "followUps">,
  line: DigestLine,
): Promise<boolean> {
  const followUp = line.is === "follow_up" ? await followUps.byId(line.id) : undefined;
  return followUp !== undefined && (await outbox.timesPut(followUpSubject(followUp))) > timesTold;
}
