import { askFor, nothingToDo } from "../asking.ts";
import { defineCapability } from "../capability.ts";
import type { Edit } from "../changes/change.ts";
import type { Crm } from "../crm.ts";
import type { IntentOf } from "../intent.ts";
import { text } from "../reply.ts";
import { inTheMorning } from "../schedules/morning.ts";
import type { Recurrence } from "../schedules/recurrence.ts";
import { type Schedule, timetableOf } from "../schedules/schedule.ts";
import { digestAlready, digestSet, digestSummary, digestWhen } from "../wording/digests.ts";
import { chatOf } from "../conversations/chat.ts";
import { placeOf } from "../standing-answers/place.ts";
import { isShared } from "./digest.ts";
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
    {
      say: "send me my digest every day at 8",
      means: {
        do: "set_digest",
        mine: true,
        recurrence: { every: "day", count: 1, from: "2020-01-06" },
        when: { at: "08:00", words: "8" },
      },
    },
  ],
  async run(intent, crm) {
    const mine = intent.mine === true;
    const before = await digestHere(crm, mine);
    const place = await placeOf(mine ? "me" : "here", crm);
    if (place.outcome === "stop") return place.result;
    const set = settingsOf(intent, before, crm);
    if (set === undefined) return askFor({ intent, slot: "when", path: "when" }, digestWhen);
    if (before !== undefined && isSame(before, set)) return nothingToDo(digestAlready);
    const { at, days, ...others } = set;
    const how = {
      isMoved: before !== undefined,
      isElsewhere: mine && isShared(chatOf(crm.conversation)),
    };
    return {
      outcome: "write",
      edits: [editFor(before, { at, ...others }, place.value.conversation, crm)],
      summary: digestSummary(days, at),
      receipt: { kind: "done", blocks: [text(digestSet(days, at, how))] },
    };
  },
});

/** What it is to be; undefined where no time was said, now or before. */
function settingsOf(
  intent: IntentOf<"set_digest">,
  before: Schedule | undefined,
  { actor }: Crm,
): (Settings & { readonly days: Recurrence }) | undefined {
  const at = inTheMorning(intent.when)?.at ?? before?.at;
  const days = intent.recurrence ?? recurrenceOf(before) ?? usual;
  return at === undefined
    ? undefined
    : { at, days, recurrence: JSON.stringify(days), createdBy: actor.name, status: "active" };
}

type Settings = Pick<Schedule, "at" | "recurrence" | "createdBy" | "status">;

const recurrenceOf = (schedule: Schedule | undefined): Recurrence | undefined =>
  schedule === undefined ? undefined : timetableOf(schedule).recurrence;

const isSame = (before: Schedule, { at, recurrence, status }: Settings): boolean =>
  before.at === at && before.recurrence === recurrence && before.status === status;

function editFor(
  before: Schedule | undefined,
  set: Settings,
  conversation: string,
  { newId }: Crm,
): Edit {
  if (before !== undefined) {
    const { id, at, recurrence } = before;
    return { op: "update", record: "schedules", id, expect: { at, recurrence }, set };
  }
  return {
    op: "insert",
    record: "schedules",
    row: { id: newId(), kind: "digest", conversation, about: null, ...set },
  };
}
