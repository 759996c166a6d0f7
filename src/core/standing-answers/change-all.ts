import { askToConfirm, nothingToDo } from "../asking.ts";
import type { Outcome } from "../capability.ts";
import type { Edit } from "../changes/change.ts";
import { chatOf } from "../conversations/chat.ts";
import type { Crm } from "../crm.ts";
import type { IntentOf } from "../intent.ts";
import { text } from "../reply.ts";
import { type Schedule, timetableOf } from "../schedules/schedule.ts";
import { fold } from "../text.ts";
import {
  allChanged,
  allChangedSummary,
  confirmAll,
  digestNamed,
  noneToChange,
  questionStanding,
  standingNamed,
} from "../wording/standing-answers.ts";
import { standingAnswerOf } from "./standing-answer.ts";

type Changing = IntentOf<"change_standing_answer">;

/** Pauses, resumes or stops all that the writer may change, here or anywhere. */
export function changeAll(
  intent: Changing,
  all: readonly Schedule[],
  crm: Crm,
  confirmed: boolean,
): Outcome {
  const meant = all.filter((each) => isMeant(intent, each, crm));
  const edits = meant.flatMap((each) => {
    const edit = editFor(each, intent.action);
    return edit === undefined ? [] : [{ edit, name: nameOf(each, crm) }];
  });
  if (edits.length === 0) return nothingToDo(noneToChange(intent.action));
  const names = edits.map(({ name }) => name);
  if (edits.length > 1 && !confirmed)
    return askToConfirm(intent, text(confirmAll(intent.action, names)), [], {
      total: edits.length,
    });
  return {
    outcome: "write",
    edits: edits.map(({ edit }) => edit),
    summary: allChangedSummary(intent.action, names.length),
    receipt: {
      kind: "done",
      blocks: [text(allChanged(intent.action, names))],
      data: { total: names.length },
    },
  };
}

/** Whose it is, or an owner, changes it. */
function isMeant(
  { all, here }: Changing,
  { about, conversation, createdBy }: Schedule,
  { actor, conversation: said }: Crm,
): boolean {
  if (all === "answers" && about === null) return false;
  if (here === true && conversation !== chatOf(said)) return false;
  return actor.role === "owner" || fold(createdBy) === fold(actor.name);
}

const nameOf = (schedule: Schedule, { business }: Crm): string => {
  const standing = standingAnswerOf(schedule);
  const timetable = timetableOf(schedule);
  return standing === undefined
    ? digestNamed(timetable)
    : standingNamed(
        standing.number,
        questionStanding(standing.intent, business.currency),
        timetable,
      );
};

/** Undefined where it is so already. */
export function editFor({ id, status }: Schedule, action: Changing["action"]): Edit | undefined {
  if (action === "stop") return { op: "delete", record: "schedules", id };
  const to = action === "pause" ? "paused" : "active";
  return to === status
    ? undefined
    : { op: "update", record: "schedules", id, expect: { status }, set: { status: to } };
}
