import type { Edit } from "../../src/core/changes/change.ts";
import type { Intent } from "../../src/core/intent.ts";
import type { Recurrence } from "../../src/core/schedules/recurrence.ts";
import type { ScheduleKind } from "../../src/core/schedules/schedule.ts";

export const daily: Recurrence = { every: "day", count: 1, from: "2020-01-06" };
export const mondays: Recurrence = { every: "week", count: 1, from: "2020-01-06", weekdays: [1] };
export const revenue: Intent = {
  do: "question",
  question: { measure: "revenue", filter: { is: "all", of: [] } },
};
/** Who bought. */
export const buyers: Intent = {
  do: "question",
  question: { measure: "list", filter: { is: "customer" } },
};

/** A standing answer of Ana's, an owner, each day a minute after these tests begin. */
export const standing = (
  intent: Intent,
  {
    id = 50,
    kind = "answer",
    conversation = "slack:DANA",
    recurrence = daily,
    at = "08:01",
  }: {
    readonly id?: number;
    readonly kind?: ScheduleKind;
    readonly conversation?: string;
    readonly recurrence?: Recurrence;
    readonly at?: string;
  } = {},
): Edit => ({
  op: "insert",
  record: "schedules",
  row: {
    id,
    kind,
    conversation,
    at,
    recurrence: JSON.stringify(recurrence),
    about: JSON.stringify({ number: id - 49, intent }),
    createdBy: "Ana",
    status: "active",
  },
});
