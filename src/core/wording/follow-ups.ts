import type { FollowUpItem } from "../follow-ups/follow-up.ts";
import type { IntentOf } from "../intent.ts";
import { type Clock, todayOf } from "../period.ts";
import { daysBetween, localDate, localTime } from "../time.ts";
import { counted, withCompany } from "./common.ts";
import { repeatsSaid } from "./follow-up-receipts.ts";
import type { Headline } from "./lists.ts";
import type { TimeWords } from "./periods.ts";
import { dueInWords } from "./receipts.ts";

type Asked = Pick<
  IntentOf<"list_follow_ups">,
  "assignee" | "repeating" | "when" | "status" | "text"
>;

/** Whose and for whom the listed follow-ups are. */
export interface FollowUpList extends Asked {
  /** The contact they are all for. */
  readonly of?: string;
  /** The contacts they are for, in words, where a filter says. */
  readonly among?: string;
}

/** "16 follow-ups overdue", "2 follow-ups of yours due today", "No open follow-ups for Mark Bell". */
export function followUpHeadline(total: number, list: FollowUpList, times: TimeWords): Headline {
  const { assignee, repeating, when, status, text, of, among } = list;
  const state = stateWords(status, when);
  const noun = total === 1 ? "follow-up" : "follow-ups";
  const number = total === 0 ? "No" : total.toLocaleString("en");
  const again = repeating === true ? "recurring" : "";
  const strong = [number, state, again, noun].filter((part) => part !== "").join(" ");
  const rest = [
    whose(assignee),
    text === undefined ? "" : `about “${text}”`,
    of === undefined ? "" : `for ${of}`,
    among === undefined ? "" : `for ${among}`,
    dueWhen(when, times),
  ];
  return { strong, text: [strong, ...rest].filter((part) => part !== "").join(" ") };
}

function stateWords(status: Asked["status"], when: Asked["when"]): string {
  if (status === "any") return "";
  if (status === "done" || status === "cancelled") return status;
  return when === undefined ? "open" : "";
}

function whose(assignee: string | undefined): string {
  if (assignee === undefined || assignee === "all") return "";
  return `on ${assignee === "me" ? "your" : `${assignee}'s`} list`;
}

const dueWhen = (when: Asked["when"], times: TimeWords): string =>
  when === undefined ? "" : when === "overdue" ? "overdue" : `due ${times.period(when, true)}`;

/** When it is due, as one says it: "39 days overdue", "today, 14:30", "Thu 2 July, 09:00". */
export function dueSaid({ dueAt, status }: FollowUpItem, clock: Clock): string {
  const [day, today] = [localDate(clock.zone, dueAt), todayOf(clock)];
  if (status !== "open") return `${status}, was due ${dueInWords(dueAt, clock)}`;
  const late = daysBetween(day, today);
  if (late > 0) return `${counted(late, "day")} overdue`;
  if (late === 0) return `today, ${localTime(clock.zone, dueAt)}`;
  return late === -1 ? `tomorrow, ${localTime(clock.zone, dueAt)}` : dueInWords(dueAt, clock);
}

/** What a follow-up that is nobody's shows instead of a name. */
export const nobody = "nobody";

/** A follow-up as the cells of a line; whose it is where that was not asked for. */
export const followUpCells = (
  item: FollowUpItem,
  at: number,
  { assignee }: FollowUpList,
  clock: Clock,
): readonly string[] => [
  `${at + 1} ${withCompany({ name: item.contactName, company: item.company })}`,
  [item.text, repeatsSaid(item)].filter((each) => each !== undefined).join(", "),
  dueSaid(item, clock),
  ...(whose(assignee) === "" ? [item.assignee ?? nobody] : []),
];

/** How many of the listed are overdue, where that is not what was asked. */
export const overdueAmong = (overdue: number): string => `${overdue} overdue.`;
export const dueDates = (dates: string): string => `Due ${dates}.`;
