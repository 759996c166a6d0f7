import type { Stores } from "../crm.ts";
import { choicesForLines, choicesForOne } from "../follow-ups/choices.ts";
import type { About } from "../outbox/outbox.ts";
import type { Clock } from "../period.ts";
import { type Block, type Choice, note, type Reply } from "../reply.ts";
import type { Schedule } from "../schedules/schedule.ts";
import type { Member } from "../team/member.ts";
import { fold } from "../text.ts";
import { type Instant, localDate } from "../time.ts";
import { digestHead, missedDigests, thirdTime } from "../wording/digests.ts";
import { askedBy, isShared } from "./digest.ts";
import { type LineInWords, lineInWords, type LineStores } from "./digest-line.ts";

type ReplyStores = LineStores & Pick<Stores, "team">;
type DigestAbout = Extract<About, { is: "digest" }>;

/**
 * A digest in words; undefined where it was stopped, its member has left, or all of it was done
 * meanwhile. Each line keeps the number it was given. With `toldAt` it is drawn anew as told then,
 * with what became of each line.
 */
export async function digestReply(
  stores: ReplyStores & Pick<Stores, "schedules">,
  about: DigestAbout,
  now: Instant,
  toldAt?: Instant,
): Promise<Reply | undefined> {
  const schedule = (await stores.schedules.all()).find(({ id }) => id === about.schedule);
  if (schedule === undefined || schedule.status === "paused") return undefined;
  const isThere = (await stores.team.all()).some(
    ({ name }) => fold(name) === fold(schedule.createdBy),
  );
  if (!isThere) return undefined;
  const { timeZone: zone } = await stores.settings.business();
  return digestInWords(stores, about, schedule, { now, zone }, toldAt);
}

/** The lines of a digest as they are now. */
export async function digestInWords(
  stores: ReplyStores,
  { on, missed, lines }: Omit<DigestAbout, "schedule" | "is">,
  { conversation, createdBy }: Pick<Schedule, "conversation" | "createdBy">,
  clock: Clock,
  toldAt?: Instant,
): Promise<Reply | undefined> {
  const by = await askedBy(stores, createdBy, clock);
  const telling = { by, on, isShared: isShared(conversation), toldAt };
  const rows: LineInWords[] = [];
  for (const [at, line] of lines.entries()) {
    const row = await lineInWords(stores, line, at + 1, telling);
    if (row !== undefined) rows.push(row);
  }
  if (rows.length === 0) return undefined;
  const open = rows.filter((row) => row.open !== undefined);
  const strong = digestHead(on, localDate(clock.zone, clock.now), open.length, rows.length);
  const told = open.filter((row) => row.open?.isLast === true).map(({ number }) => number);
  const choices = choicesOf(open, await stores.team.all(), createdBy, clock);
  return {
    kind: "answer",
    blocks: [
      { type: "text", text: strong, strong },
      { type: "table", columns: ["", ""], rows: rows.map(({ cells }) => cells) },
      ...(told.length === 0 ? [] : [note(thirdTime(told))]),
      ...(missed === 0 ? [] : [note(missedDigests(missed))]),
      ...choices,
    ],
    data: { total: open.length },
    lines,
  };
}

function choicesOf(
  rows: readonly LineInWords[],
  team: readonly Member[],
  createdBy: string,
  clock: Clock,
): readonly Block[] {
  const lines = rows.flatMap(({ number, open }) =>
    open === undefined ? [] : [{ number, ...open }],
  );
  const [first, second] = lines;
  if (first === undefined) return [];
  const options: readonly Choice[] =
    second === undefined
      ? choicesForOne(
          { ...first, isNobodys: first.whose === null },
          first.whose ?? createdBy,
          team,
          clock,
        )
      : choicesForLines(lines, clock);
  return [{ type: "choices", options }];
}
