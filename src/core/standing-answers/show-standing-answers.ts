import { nothingToDo } from "../asking.ts";
import { defineCapability } from "../capability.ts";
import { chatOf } from "../conversations/chat.ts";
import type { Crm } from "../crm.ts";
import { isShared } from "../digests/digest.ts";
import { todayOf } from "../period.ts";
import { occurrenceFrom } from "../schedules/recurrence.ts";
import { timetableOf, workingDaysOf } from "../schedules/schedule.ts";
import {
  noStanding,
  standingHead,
  standingLine,
  questionStanding,
} from "../wording/standing-answers.ts";
import { mayChange, type StandingAnswer, standingAnswersIn } from "./standing-answer.ts";

/** Shows what is answered by itself: to members their own and what is posted where others read along. */
export const showStandingAnswers = defineCapability<"show_standing_answers">({
  name: "show_standing_answers",
  kind: "question",
  summary: "List the standing answers, with their numbers and next times.",
  role: "member",
  examples: [{ say: "list standing answers", means: { do: "show_standing_answers" } }],
  async run(_intent, crm) {
    const shown = standingAnswersIn(await crm.schedules.all()).filter(
      (each) => mayChange(crm.actor, each) || isShared(each.schedule.conversation),
    );
    if (shown.length === 0) return nothingToDo(noStanding);
    const rows = shown.map((each) => lineOf(each, crm));
    const head = standingHead(shown.length);
    return {
      outcome: "answer",
      reply: {
        kind: "answer",
        blocks: [
          { type: "text", text: head, strong: head },
          { type: "table", columns: ["", ""], rows },
        ],
        data: { total: shown.length },
      },
    };
  },
});

function lineOf({ intent, number, place, schedule }: StandingAnswer, crm: Crm): readonly string[] {
  const { business, clock, conversation } = crm;
  const { createdBy, kind, status } = schedule;
  const timetable = timetableOf(schedule);
  const next = occurrenceFrom(timetable, clock.now, clock.zone, workingDaysOf(business));
  const elsewhere = isShared(schedule.conversation) ? (place ?? "another channel") : createdBy;
  return standingLine({
    number,
    question: questionStanding(intent, business.currency),
    changes: kind === "changes",
    timetable,
    where: schedule.conversation === chatOf(conversation) ? "here" : elsewhere,
    next: status === "active" ? next?.on : undefined,
    today: todayOf(clock),
  });
}
