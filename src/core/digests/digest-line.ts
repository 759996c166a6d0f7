import type { Stores } from "../crm.ts";
import { takenOn } from "../follow-ups/take-on.ts";
import type { Became, FollowUpItem } from "../follow-ups/follow-up.ts";
import type { IntentOf } from "../intent.ts";
import { type DigestLine, followUpSubject } from "../outbox/outbox.ts";
import { todayOf } from "../period.ts";
import type { AskedBy } from "../questions/question-store.ts";
import { fold } from "../text.ts";
import { addDays, type Instant, instantOf, type LocalDate } from "../time.ts";
import { digestLine, settledLine, suggestionLine } from "../wording/digests.ts";
import { timesTold } from "./digest.ts";
import { stillSuggested } from "./suggestions.ts";

export type LineStores = Pick<
  Stores,
  "changes" | "contacts" | "followUps" | "mutes" | "outbox" | "questions" | "settings"
>;

/** For whom, and as of when, the lines of a digest are put into words. */
export interface Telling {
  readonly by: AskedBy;
  readonly on: LocalDate;
  /** Everybody's are told where others read along. */
  readonly isShared: boolean;
  /** When it was told: drawn anew, it says what became of each line since. */
  readonly toldAt: Instant | undefined;
}

/** A line in words, and what its buttons change while there is something to do. */
export interface LineInWords {
  readonly number: number;
  readonly cells: readonly string[];
  readonly open?: {
    readonly target: IntentOf<"change_follow_up">["target"];
    readonly whose: string | null;
    /** Whether it was told as often as it will be. */
    readonly isLast: boolean;
  };
}

/** One line; undefined where it is settled or holds no more, and was not told of yet. */
export async function lineInWords(
  stores: LineStores,
  line: DigestLine,
  number: number,
  telling: Telling,
): Promise<LineInWords | undefined> {
  if (line.is !== "follow_up") return await suggested(stores, line, number, telling);
  const followUp = await stores.followUps.byId(line.id);
  return followUp && (await told(stores, followUp, number, telling));
}

async function told(
  stores: LineStores,
  followUp: FollowUpItem,
  number: number,
  telling: Telling,
): Promise<LineInWords | undefined> {
  const { by, isShared, toldAt } = telling;
  const became = becameOf(followUp, telling);
  const { phone = null } = (await stores.contacts.byId(followUp.contactId)) ?? {};
  const line = { followUp, phone };
  if (became !== undefined)
    return toldAt === undefined
      ? undefined
      : { number, cells: settledLine(line, became, number, by.clock) };
  const isLast = (await stores.outbox.timesPut(followUpSubject(followUp))) > timesTold;
  return {
    number,
    cells: digestLine(line, number, isShared, by.clock),
    open: { target: { id: followUp.id }, whose: followUp.assignee, isLast },
  };
}

async function suggested(
  stores: LineStores,
  line: Exclude<DigestLine, { is: "follow_up" }>,
  number: number,
  telling: Telling,
): Promise<LineInWords | undefined> {
  const { by, toldAt } = telling;
  const { is, id } = line;
  const at = toldAt ?? by.clock.now;
  const taken = await takenOn(line, at, stores);
  if (taken !== undefined) return await told(stores, taken, number, telling);
  const contact = await stillSuggested(stores, { is, id }, by);
  return (
    contact && {
      number,
      cells: suggestionLine(is, contact, number, todayOf(by.clock)),
      open: { target: { suggested: { is, id, at } }, whose: null, isLast: false },
    }
  );
}

function becameOf(
  { assignee, dueAt, status }: FollowUpItem,
  { by, isShared, on }: Telling,
): Became | undefined {
  if (status !== "open") return status;
  if (dueAt >= instantOf(by.clock.zone, addDays(on, 1))) return "moved";
  const isTheirs = isShared || assignee === null || fold(assignee) === fold(by.me);
  return isTheirs ? undefined : "handed over";
}
