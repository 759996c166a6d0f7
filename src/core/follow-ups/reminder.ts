import type { Stores } from "../crm.ts";
import type { FollowUpItem } from "./follow-up.ts";
import type { FollowUpId } from "../ids.ts";
import type { Clock } from "../period.ts";
import { type Block, note, type Reply, text } from "../reply.ts";
import {
  moreReminders,
  olderReminders,
  onlyOlder,
  punctualMs,
  type ReminderLine,
  reminderDue,
  reminderMoment,
  remindersTold,
  whatToDo,
} from "../wording/reminders.ts";

/** How many reminders one message tells; the rest is in the list. */
const mostTold = 10;

/** The reminder of follow-ups, as far as they are still open and due; undefined where none is. */
export async function reminderReply(
  { followUps, contacts }: Pick<Stores, "followUps" | "contacts">,
  ids: readonly FollowUpId[],
  {
    clock,
    decidedAt,
    older,
    isTheirs,
  }: {
    readonly clock: Clock;
    readonly decidedAt: number;
    readonly older: number;
    /** Whether a follow-up is still that of whom the message is for. */
    readonly isTheirs: (followUp: FollowUpItem) => boolean;
  },
): Promise<Reply | undefined> {
  const lines: ReminderLine[] = [];
  for (const [at, id] of ids.entries()) {
    const followUp = await followUps.byId(id);
    if (followUp?.status !== "open" || followUp.dueAt > clock.now) continue;
    if (!isTheirs(followUp)) continue;
    const contact = await contacts.byId(followUp.contactId);
    lines.push({ followUp, phone: contact?.phone ?? null, number: at + 1 });
  }
  if (lines.length === 0) return older === 0 ? undefined : told([text(onlyOlder(older))], 0);
  const late = lines.filter(({ followUp }) => decidedAt - followUp.dueAt > punctualMs).length;
  return told(
    [...headOf(lines, late, clock), ...notesOf(lines.length - mostTold, older)],
    lines.length,
  );
}

const told = (blocks: readonly Block[], total: number): Reply => ({
  kind: "answer",
  blocks,
  data: { total, unit: "follow-ups" },
});

function headOf(lines: readonly ReminderLine[], late: number, clock: Clock): readonly Block[] {
  const [first, second] = lines;
  const strong = remindersTold(lines, late, clock);
  if (first === undefined || second !== undefined)
    return [{ type: "text", text: strong, strong }, ...tableOf(lines, clock)];
  const when = late === 0 ? "" : ` · ${reminderDue(first, clock)}`;
  const moment = late === 0 ? reminderMoment(first, clock) : undefined;
  return [
    {
      type: "text",
      text: `${strong} · ${whatToDo(first)}${when}`,
      strong,
      ...(moment && { moment }),
    },
  ];
}

const tableOf = (lines: readonly ReminderLine[], clock: Clock): readonly Block[] => [
  {
    type: "table",
    columns: ["", ""],
    rows: lines
      .slice(0, mostTold)
      .map((each) => [`${each.number ?? ""} ${whatToDo(each)}`, reminderDue(each, clock)]),
  },
];

const notesOf = (more: number, older: number): readonly Block[] => [
  ...(more > 0 ? [note(moreReminders(more))] : []),
  ...(older > 0 ? [note(olderReminders(older))] : []),
];
