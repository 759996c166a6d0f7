import { waitingTime } from "../customer-value/kaplan-meier.ts";
import type { Stores } from "../crm.ts";
import type { DigestLine } from "../outbox/outbox.ts";
import { todayOf } from "../period.ts";
import { everybody, type Filter } from "../questions/filter.ts";
import type { AskedBy } from "../questions/question-store.ts";
import { addDays } from "../time.ts";
import { complaintTag } from "./complaint.ts";

/** Why a digest tells of a contact of whom nothing is to be done yet. */
export type Reason = Exclude<DigestLine["is"], "follow_up">;

/** Nobody is told of twice: who has something open is told of by that. */
const nothingOpen: Filter = { is: "not", of: { is: "follow_up", when: "open" } };
const isActive: Filter = { is: "status", any: ["active"] };

/** The condition of each reason, as of today; undefined where it cannot be told yet. */
export const conditions: Readonly<
  Record<
    Reason,
    (questions: Stores["questions"], by: AskedBy) => Promise<readonly Filter[] | undefined>
  >
> = {
  birthday: async () => [
    { is: "birthday", period: { is: "calendar", unit: "day", shift: 0 } },
    isActive,
  ],
  complaint: async () => [{ is: "tag", any: [complaintTag] }, isActive, nothingOpen],
  late: async () => [{ is: "late" }, nothingOpen],
  at_risk: async () => [
    { is: "standing", any: ["at_risk"] },
    { is: "not", of: { is: "late" } },
    nothingOpen,
  ],
  second_order: async (questions, by) => {
    const { median } = waitingTime(
      await questions.secondOrders({ measure: "second_order_wait", filter: everybody }, by),
    );
    if (median === undefined) return undefined;
    const to = addDays(todayOf(by.clock), -Math.round(median));
    const period = { is: "between" as const, from: addDays(to, -6), to };
    return [{ is: "one_time" }, { is: "last_order", period }, isActive, nothingOpen];
  },
};
