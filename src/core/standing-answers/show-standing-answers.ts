import { nothingToDo } from "../asking.ts";
import { defineCapability } from "../capability.ts";
import { chatOf } from "../conversations/chat.ts";
import type { Crm } from "../crm.ts";
import { isShared } from "../digests/digest.ts";
import { todayOf } from "../period.ts";
import { occurrenceFrom } from "../schedules/recurrence.ts";
import { type Schedule, timetableOf, workingDaysOf } from "../schedules/schedule.ts";
import {
  digestListed,
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
  summary: "List the standing answers and digests, with their numbers and next times.",
  role: "member",
  examples: [{ say: "list standing answers", means: { do: "show_standing_answers" } }],
  async run(_intent, crm) {
    const all = (await crm.schedules.all()).filter(
      ({ conversation, createdBy }) =>
        isShared(conversation) || mayChange(crm.actor, { schedule: { createdBy } }),
    );
    const shown = standingAnswersIn(all);
    const digests = all.filter(({ kind }) => kind === "digest");
    if (all.length === 0) return nothingToDo(noStanding);
    const rows = [
      ...shown.map((each) => lineOf(each, crm)),
      ...digests.map((each) => digestListed(timesOf(each, undefined, crm))),
    ];
    const head = standingHead(shown.length, digests.length);
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

const lineOf = ({ intent, number, place, schedule }: StandingAnswer, crm: Crm) =>
  standingLine({
    number,
    question: questionStanding(intent, crm.business.currency),
    changes: schedule.kind === "changes",
    ...timesOf(schedule, place, crm),
  });

/** When and where it comes, and when next. */
function timesOf(schedule: Schedule, place: string | undefined, crm: Crm) {
  const { business, clock, conversation } = crm;
  const { createdBy, status } = schedule;
  const timetable = timetableOf(schedule);
  const next = occurrenceFrom(timetable, clock.now, clock.zone, workingDaysOf(business));
  const elsewhere = isShared(schedule.conversation) ? (place ?? "another channel") : createdBy;
  return {
    timetable,
    where: schedule.conversation === chatOf(conversation) ? "here" : elsewhere,
    next: status === "active" ? next?.on : undefined,
    today: todayOf(clock),
  };
}
