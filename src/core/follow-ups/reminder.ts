import type { Stores } from "../crm.ts";
import type { Member } from "../team/member.ts";
import type { Instant } from "../time.ts";
import { choicesForLines, choicesForOne } from "./choices.ts";
import type { Became, FollowUpItem } from "./follow-up.ts";
import type { Business } from "../settings/setting.ts";
import { quietSince } from "../settings/times-off.ts";
import { receiverAmong } from "./receiver.ts";
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

export interface Reminding {
  readonly clock: Clock;
  /** In its quiet hours nothing is late. */
  readonly business: Business;
  readonly decidedAt: Instant;
  readonly older: number;
  readonly team: readonly Member[];
  /** Whom the message is for. */
  readonly receiver: Member;
  /** Drawn anew after it was told, it says what became of each since. */
  readonly isTold: boolean;
}

/** The reminder of follow-ups, as far as they are still open and due; undefined where none is. */
export async function reminderReply(
  { followUps, contacts }: Pick<Stores, "followUps" | "contacts">,
  ids: readonly FollowUpId[],
  reminding: Reminding,
): Promise<Reply | undefined> {
  const { business, clock, decidedAt, older, isTold } = reminding;
  const lines: NumberedLine[] = [];
  for (const [at, id] of ids.entries()) {
    const followUp = await followUps.byId(id);
    if (followUp === undefined) continue;
    const became = becameOf(followUp, reminding);
    if (became !== undefined && !isTold) continue;
    const contact = await contacts.byId(followUp.contactId);
    lines.push({
      followUp,
      phone: contact?.phone ?? null,
      number: at + 1,
      ...(became && { became }),
    });
  }
  if (lines.length === 0) return older === 0 ? undefined : told([text(onlyOlder(older))], []);
  const isLate = ({ dueAt }: FollowUpItem): boolean =>
    decidedAt - dueAt > punctualMs && quietSince(business, dueAt) === undefined;
  const late = lines.filter(({ followUp }) => isLate(followUp)).length;
  return told(
    [
      ...headOf(lines, late, clock),
      ...notesOf(lines.length - mostTold, older),
      ...choicesOf(lines, reminding),
    ],
    ids,
  );
}

type NumberedLine = ReminderLine & { readonly number: number };

function becameOf(
  followUp: FollowUpItem,
  { clock, decidedAt, isTold, receiver, team }: Reminding,
): Became | undefined {
  if (followUp.status !== "open") return followUp.status;
  if (followUp.dueAt > (isTold ? decidedAt : clock.now)) return "moved";
  return receiverAmong(team)(followUp) === receiver ? undefined : "handed over";
}

function choicesOf(
  lines: readonly NumberedLine[],
  { clock, receiver, team }: Reminding,
): readonly Block[] {
  const open = lines.slice(0, mostTold).filter(({ became }) => became === undefined);
  const offered = open.map(({ followUp: { id }, number }) => ({ target: { id }, number }));
  const [first, second] = offered;
  if (first === undefined) return [];
  const isOne = second === undefined && lines.length === 1;
  const options = isOne
    ? choicesForOne(first, receiver.name, team, clock)
    : choicesForLines(offered, clock);
  return [{ type: "choices", options }];
}

const told = (blocks: readonly Block[], ids: readonly FollowUpId[]): Reply => ({
  kind: "answer",
  blocks,
  data: { total: ids.length, unit: "follow-ups" },
});

function headOf(lines: readonly ReminderLine[], late: number, clock: Clock): readonly Block[] {
  const [first, second] = lines;
  const strong = remindersTold(lines, late, clock);
  if (first === undefined || second !== undefined)
    return [{ type: "text", text: strong, strong }, ...tableOf(lines, clock)];
  const isPunctual = late === 0 && first.became === undefined;
  const when = isPunctual ? "" : ` · ${reminderDue(first, clock)}`;
  const moment = isPunctual ? reminderMoment(first, clock) : undefined;
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
