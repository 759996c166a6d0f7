import type { Stores } from "../crm.ts";
import { type About, type DigestLine, followUpSubject } from "../outbox/outbox.ts";
import type { Clock } from "../period.ts";
import { note, type Reply } from "../reply.ts";
import { fold } from "../text.ts";
import { type Instant, localDate } from "../time.ts";
import { withCompany } from "../wording/common.ts";
import {
  birthdayLine,
  digestHead,
  digestLine,
  missedDigests,
  thirdTime,
} from "../wording/digests.ts";
import { isShared, timesTold } from "./digest.ts";

type DigestAbout = Extract<About, { is: "digest" }>;

/**
 * A digest in words; undefined where it was stopped, its member has left, or all of it was done
 * meanwhile. Each line keeps the number it was given.
 */
export async function digestReply(
  stores: Pick<Stores, "contacts" | "followUps" | "schedules" | "settings" | "team" | "outbox">,
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
  return digestInWords(stores, about, schedule.conversation, { now, zone });
}

/** The lines of a digest as they are now. */
export async function digestInWords(
  stores: Pick<Stores, "contacts" | "followUps" | "outbox">,
  { on, missed, lines }: Omit<DigestAbout, "schedule" | "is">,
  conversation: string,
  clock: Clock,
): Promise<Reply | undefined> {
  const rows: (readonly string[])[] = [];
  const told: number[] = [];
  for (const [at, line] of lines.entries()) {
    const row = await rowOf(stores, line, at, isShared(conversation), clock);
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

/** One line in words; undefined where it is done meanwhile, or whom it was about is gone. */
async function rowOf(
  { followUps, contacts }: Pick<Stores, "contacts" | "followUps">,
  line: DigestLine,
  at: number,
  withWhose: boolean,
  clock: Clock,
): Promise<readonly string[] | undefined> {
  const followUp = line.is === "follow_up" ? await followUps.byId(line.id) : undefined;
  if (line.is === "follow_up" && followUp?.status !== "open") return undefined;
  const contact = await contacts.byId(followUp?.contactId ?? line.id);
  if (contact === undefined) return undefined;
  return followUp === undefined
    ? birthdayLine(withCompany(contact), contact.phone, at)
    : digestLine({ followUp, phone: contact.phone }, at, withWhose, clock);
}

async function isLastTime(
  { outbox, followUps }: Pick<Stores, "outbox" | "followUps">,
  line: DigestLine,
): Promise<boolean> {
  const followUp = line.is === "follow_up" ? await followUps.byId(line.id) : undefined;
  return followUp !== undefined && (await outbox.timesPut(followUpSubject(followUp))) > timesTold;
}
