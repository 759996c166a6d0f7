import { askWhich, nothingToDo } from "../asking.ts";
import { defineCapability } from "../capability.ts";
import { chatOf } from "../conversations/chat.ts";
import type { Crm } from "../crm.ts";
import type { IntentOf } from "../intent.ts";
import { text } from "../reply.ts";
import { timetableOf } from "../schedules/schedule.ts";
import {
  changedSummary,
  changedTo,
  isSoAlready,
  noSuchStanding,
  notYours,
  standingNamed,
  whichStanding,
  questionStanding,
} from "../wording/standing-answers.ts";
import { changeAll, editFor } from "./change-all.ts";
import { mayChange, type StandingAnswer, standingAnswersIn } from "./standing-answer.ts";

type Changing = IntentOf<"change_standing_answer">;

/** Pauses a standing answer, goes on with it, or ends it. */
export const changeStandingAnswer = defineCapability<"change_standing_answer">({
  name: "change_standing_answer",
  kind: "command",
  summary: "Pause, resume or stop a standing answer, or all of them.",
  role: "member",
  examples: [
    {
      after: "send me revenue last week every monday at 9",
      say: "stop standing answer 1",
      means: { do: "change_standing_answer", action: "stop", number: 1 },
    },
    {
      after: "send me revenue last week every monday at 9",
      say: "pause the standing answer",
      means: { do: "change_standing_answer", action: "pause" },
    },
    {
      after: "send me revenue last week every monday at 9",
      say: "pause all standing answers",
      means: { do: "change_standing_answer", action: "pause", all: "answers" },
    },
  ],
  async run(intent, crm, confirmed) {
    const schedules = await crm.schedules.all();
    if (intent.all !== undefined) return changeAll(intent, schedules, crm, confirmed);
    const all = standingAnswersIn(schedules);
    const meant = meantBy(intent, all, crm);
    const [only, ...others] = meant;
    if (only === undefined) return nothingToDo(noSuchStanding(intent.number));
    if (others.length > 0 || !isSurelyMeant(intent, only, crm))
      return askWhich(
        { intent, slot: "number", path: "number" },
        whichStanding,
        meant.map((each) => ({
          label: nameOf(each, crm),
          words: [nameOf(each, crm)],
          value: each.number,
        })),
      );
    if (!mayChange(crm.actor, only)) return nothingToDo(notYours(only.schedule.createdBy));
    const edit = editFor(only.schedule, intent.action);
    if (edit === undefined) return nothingToDo(isSoAlready[only.schedule.status]);
    return {
      outcome: "write",
      edits: [edit],
      summary: changedSummary(intent.action, only.number),
      receipt: { kind: "done", blocks: [text(changedTo(intent.action, nameOf(only, crm)))] },
    };
  },
});

/** The one with the number; else those of this chat, and where there is none here, all of one's own. */
function meantBy(
  { number }: Changing,
  all: readonly StandingAnswer[],
  { actor, conversation }: Crm,
): readonly StandingAnswer[] {
  if (number !== undefined) return all.filter((each) => each.number === number);
  const own = all.filter((each) => mayChange(actor, each));
  const here = own.filter(({ schedule }) => schedule.conversation === chatOf(conversation));
  return here.length > 0 ? here : own;
}

/** "stop posting this" speaks of what is posted here. */
const isSurelyMeant = (
  { number }: Changing,
  { schedule }: StandingAnswer,
  { conversation }: Crm,
): boolean => number !== undefined || schedule.conversation === chatOf(conversation);

const nameOf = ({ intent, number, schedule }: StandingAnswer, { business }: Crm): string =>
  standingNamed(number, questionStanding(intent, business.currency), timetableOf(schedule));
