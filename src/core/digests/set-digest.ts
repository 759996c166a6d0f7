import { askFor, nothingToDo } from "../asking.ts";
import { defineCapability } from "../capability.ts";
import type { Edit } from "../changes/change.ts";
import type { Crm } from "../crm.ts";
import { text } from "../reply.ts";
import { inTheMorning } from "../schedules/morning.ts";
import type { Recurrence } from "../schedules/recurrence.ts";
import { type Schedule, timetableOf } from "../schedules/schedule.ts";
import { digestAlready, digestSet, digestSummary, digestWhen } from "../wording/digests.ts";
import { chatOf } from "../conversations/chat.ts";
import { digestHere } from "./here.ts";

/** When nothing else is said: on working days. */
const usual: Recurrence = { every: "working_day" };

/** Sets up the digest of a chat, or changes when it comes. */
export const setDigest = defineCapability<"set_digest">({
  name: "set_digest",
  kind: "command",
  summary: "Have what is to be done posted here each morning.",
  role: "member",
  examples: [
    {
      say: "digest here weekdays at 8",
      means: {
        do: "set_digest",
        recurrence: { every: "working_day" },
        when: { at: "08:00", words: "8" },
      },
    },
  ],
  async run(intent, crm) {
    const before = await digestHere(crm);
    const at = inTheMorning(intent.when)?.at ?? before?.at;
    if (at === undefined) return askFor({ intent, slot: "when", path: "when" }, digestWhen);
    const recurrence = intent.recurrence ?? recurrenceOf(before) ?? usual;
    const set = {
      at,
      recurrence: JSON.stringify(recurrence),
      createdBy: crm.actor.name,
      status: "active",
    } as const;
    if (before !== undefined && isSame(before, set)) return nothingToDo(digestAlready);
    return {
      outcome: "write",
      edits: [editFor(before, set, crm)],
      summary: digestSummary(recurrence, at),
      receipt: {
        kind: "done",
        blocks: [text(digestSet(recurrence, at, before !== undefined))],
      },
    };
  },
});

type Settings = Pick<Schedule, "at" | "recurrence" | "createdBy" | "status">;

const recurrenceOf = (schedule: Schedule | undefined): Recurrence | undefined =>
  schedule === undefined ? undefined : timetableOf(schedule).recurrence;

const isSame = (before: Schedule, { at, recurrence, status }: Settings): boolean =>
  before.at === at && before.recurrence === recurrence && before.status === status;

function editFor(before: Schedule | undefined, set: Settings, crm: Crm): Edit {
  if (before !== undefined) {
    const { id, at, recurrence } = before;
    return { op: "update", record: "schedules", id, expect: { at, recurrence }, set };
  }
  const conversation = chatOf(crm.conversation);
  return {
    op: "insert",
    record: "schedules",
    row: { id: crm.newId(), kind: "digest", conversation, about: null, ...set },
  };
}
