import type { Edit } from "../changes/change.ts";
import type { Crm } from "../crm.ts";
import { type FollowUp, type FollowUpItem, isSuggested } from "./follow-up.ts";
import { nextTime, timetableIn } from "./repeating.ts";

export type Fields = Partial<Pick<FollowUp, "status" | "dueAt" | "assignee" | "text" | "repeats">>;
/** A follow-up as it was, and what is set of it. */
export interface Changed {
  readonly before: FollowUpItem;
  readonly set: Fields;
}

/** The edit that makes a change, which inserts what was only suggested. */
export function editFor({ before, set }: Changed): Edit {
  if (isSuggested(before)) {
    const { isSuggested: _, contactName: __, company: ___, ...row } = before;
    return { op: "insert", record: "followUps", row: { ...row, ...set } };
  }
  const { id } = before;
  const isOver = set.status !== undefined && set.status !== "open" && repeats(before);
  // The rule goes on with the next one: of two there is never more than one open.
  const all = isOver ? { ...set, repeats: null } : set;
  return { op: "update", record: "followUps", id, expect: expected(before, all), set: all };
}

const repeats = (followUp: FollowUp): boolean => timetableIn(followUp) !== undefined;

/** The next of what is done again and again, once this one is settled. */
export function nextOf({ before, set }: Changed, crm: Crm): FollowUp | undefined {
  const isOver = set.status === "done" || set.status === "cancelled";
  if (before.status !== "open" || !isOver || set.repeats === null) return undefined;
  const next = nextTime(before, crm.clock, crm.business);
  if (next === undefined) return undefined;
  const { contactName: _, company: __, ...row } = before;
  return { ...row, id: crm.newId(), dueAt: next };
}

/** What is believed to be there now; the status too, so that nobody's tick is overwritten. */
const expected = (before: FollowUp, set: Fields): Fields => ({
  status: before.status,
  ...(set.dueAt === undefined ? {} : { dueAt: before.dueAt }),
  ...(set.assignee === undefined ? {} : { assignee: before.assignee }),
  ...(set.text === undefined ? {} : { text: before.text }),
  ...(set.repeats === undefined ? {} : { repeats: before.repeats ?? null }),
});
