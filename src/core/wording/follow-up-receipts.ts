import type { FollowUp, FollowUpItem } from "../follow-ups/follow-up.ts";
import { timetableIn } from "../follow-ups/repeating.ts";
import type { Clock } from "../period.ts";
import type { Block } from "../reply.ts";
import type { Instant } from "../time.ts";
import { counted, withCompany } from "./common.ts";
import { recurrenceSaid } from "./recurrences.ts";
import { dueInWords, line, momentOf, withoutStop } from "./receipts.ts";

type Named = { readonly name: string; readonly company: string | null };

/** What a follow-up says where nothing else was said. */
export const followUpText = "follow up";

/** "⏰ On your list Thu 2 July, 09:00, for Mark Bell: call about the grinder."; each is said once. */
export function dueLine(followUp: FollowUp, who: Named, me: string, clock: Clock): Block {
  const moment = momentOf(followUp.dueAt, clock);
  const again = repeatsSaid(followUp);
  const when = again === undefined ? moment.words : `${again}, first ${moment.words}`;
  const list = `⏰ On ${whoseList(followUp.assignee, me)} list ${when}`;
  const text = withoutStop(followUp.text);
  if (text.includes(who.name)) return line(`${list}: ${text}.`, who.name, moment);
  const told = text === followUpText ? "" : `: ${text}`;
  return line(`${list}, for ${withCompany(who)}${told}.`, who.name, moment);
}

/** "every 2 weeks on Monday at 09:00" */
export function repeatsSaid(followUp: Pick<FollowUp, "repeats">): string | undefined {
  const timetable = timetableIn(followUp);
  return timetable && `${recurrenceSaid(timetable.recurrence)} at ${timetable.at}`;
}

/** What came of it, kept with its contact. */
export const outcomeNoted = (outcome: string): string => `Noted: ${outcome}`;

/** "Next time Mon 7 December, 09:00." */
export const nextTimeSaid = ({ dueAt }: FollowUp, clock: Clock): string =>
  `Next time ${dueInWords(dueAt, clock)}.`;

const whoseList = (assignee: string | null, me: string): string =>
  assignee === null || assignee === me ? "your" : `${assignee}'s`;

export const dueSummary = ({ name }: Named, dueAt: Instant, clock: Clock): string =>
  `reminder for ${name} on ${dueInWords(dueAt, clock)}`;

/** A follow-up as choices and lists show it: "call about the grinder · Mark Bell · Thu 2 July, 09:00 · Ben". */
export const followUpInWords = (
  followUp: FollowUp & { readonly contactName: string },
  clock: Clock,
): string =>
  [
    followUp.text,
    followUp.contactName,
    dueInWords(followUp.dueAt, clock),
    ...[repeatsSaid(followUp) ?? []].flat(),
    ...(followUp.assignee === null ? [] : [followUp.assignee]),
  ].join(" · ");

/** Why there is nothing to change. */
export const noFollowUp = (name: string | undefined): string =>
  name === undefined ? "No follow-up fits that." : `There is no such follow-up for ${name}.`;

export const nothingNumbered =
  "I told nothing here lately that has numbers. Say whose follow-up you mean.";
export const noSuchNumber = (number: number): string =>
  `Number ${number} of what I told here last is no follow-up.`;

export const tooMany = (most: number): string =>
  `That fits more than ${most} follow-ups. Name a person, a colleague or a day.`;

export const alreadyThatWay = (items: readonly FollowUpItem[]): string =>
  items.length === 1
    ? "It is that way already; nothing changed."
    : "They are that way already; nothing changed.";

type Action = "complete" | "cancel" | "reopen" | "move" | "reassign" | "reword" | "stop";

const doing: Readonly<Record<Action, string>> = {
  complete: "Tick off",
  cancel: "Cancel",
  reopen: "Reopen",
  move: "Move",
  reassign: "Hand over",
  reword: "Reword",
  stop: "Stop",
};

/** "Cancel 3 follow-ups? …" with the first of them. */
export function confirmAll(action: Action, items: readonly FollowUpItem[], clock: Clock): Block {
  const shown = items.slice(0, 5).map((item) => `• ${followUpInWords(item, clock)}`);
  const more = items.length > 5 ? [`and ${items.length - 5} more`] : [];
  const question = `${doing[action]} ${counted(items.length, "follow-up")}?`;
  return line([question, ...shown, ...more].join("\n"), question);
}

interface Changed {
  readonly before: FollowUpItem;
  readonly set: Partial<FollowUp>;
}

const done: Readonly<Record<Action, string>> = {
  complete: "✅ Done",
  cancel: "✅ Cancelled",
  reopen: "⏰ Open again",
  move: "⏰ Moved",
  reassign: "✅ Handed over",
  reword: "✅ Reworded",
  stop: "✅ No more of that",
};

/** "⏰ Moved to Fri 3 July, 10:00 (was Tue 30 June, 10:00): call about the grinder, Mark Bell." */
export function changedLine(
  action: Action,
  changes: readonly Changed[],
  me: string,
  clock: Clock,
): Block {
  const [first, ...others] = changes;
  if (first === undefined || others.length > 0)
    return line(`${done[action]}: ${counted(changes.length, "follow-up")}.`);
  const { before, set } = first;
  const after = { ...before, ...set };
  const how = howChanged(before, set, me, clock);
  const words = `${done[action]}${how}: ${withoutStop(after.text)}, ${before.contactName}.`;
  const moment = set.dueAt === undefined ? undefined : momentOf(set.dueAt, clock);
  return line(words, before.contactName, moment);
}

function howChanged(
  before: FollowUpItem,
  set: Partial<FollowUp>,
  me: string,
  clock: Clock,
): string {
  if (set.dueAt !== undefined)
    return ` to ${dueInWords(set.dueAt, clock)} (was ${dueInWords(before.dueAt, clock)})`;
  if (set.assignee !== undefined)
    return ` to ${set.assignee === me ? "you" : (set.assignee ?? "")}`;
  if (set.status === "open") return `, due ${dueInWords(before.dueAt, clock)}`;
  return set.text === undefined ? "" : ` (was “${before.text}”)`;
}

export function changedSummary(items: readonly FollowUpItem[]): string {
  const [first, ...others] = items;
  return first === undefined || others.length > 0
    ? counted(items.length, "follow-up")
    : `follow-up of ${first.contactName}`;
}

/** Below a tick, where more was told than which one it is. */
export const nothingElse = "Nothing else of that was written down.";
