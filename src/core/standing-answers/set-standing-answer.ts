import { found, nothingToDo, type Step, stop } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import type { Crm } from "../crm.ts";
import { isShared } from "../digests/digest.ts";
import type { Intent, IntentOf } from "../intent.ts";
import { todayOf } from "../period.ts";
import { questionOf } from "../questions/again.ts";
import { type Block, note, text } from "../reply.ts";
import { inTheMorning } from "../schedules/morning.ts";
import { occurrenceFrom, type Timetable } from "../schedules/recurrence.ts";
import { workingDaysOf } from "../schedules/schedule.ts";
import { mayAct } from "../team/member.ts";
import { noSuchAnswer } from "../wording/answers.ts";
import {
  alreadyStanding,
  changesOfListsOnly,
  howOften,
  questionStanding,
  standingSet,
  standingSummary,
  withoutAmounts,
} from "../wording/standing-answers.ts";
import { mayStand } from "./may-stand.ts";
import { type Place, placeOf } from "./place.ts";
import { aboutOf, isList, type StandingAnswer, standingAnswersIn } from "./standing-answer.ts";

/** When nothing else is said. */
const usualTime = "09:00";
/** How often it is looked who joined a list and who left it: each day, from a Monday long past. */
const daily = { every: "day", count: 1, from: "2020-01-06" } as const;

/** Has a question answered again and again, here, in private or in another channel. */
export const setStandingAnswer = defineCapability<"set_standing_answer">({
  name: "set_standing_answer",
  kind: "command",
  summary: "Have a question answered again and again, or be told who joins a list and leaves it.",
  role: "member",
  examples: [
    {
      after: "who hasn't bought in 90 days?",
      say: "post this here every friday at 17:00",
      means: {
        do: "set_standing_answer",
        to: "here",
        recurrence: { every: "week", count: 1, from: "2020-01-06", weekdays: [5] },
        when: { at: "17:00", words: "17:00" },
      },
    },
    {
      say: "send me revenue last week every monday at 9",
      means: {
        do: "set_standing_answer",
        about: {
          do: "question",
          question: {
            measure: "revenue",
            filter: { is: "all", of: [] },
            period: { is: "calendar", unit: "week", shift: -1 },
          },
        },
        to: "me",
        recurrence: { every: "week", count: 1, from: "2020-01-06", weekdays: [1] },
        when: { at: "09:00", words: "9" },
      },
    },
    {
      after: "who hasn't bought in 90 days?",
      say: "tell me when this changes",
      means: { do: "set_standing_answer", changes: true, to: "me" },
    },
  ],
  async run(intent, crm) {
    const asked = await questionMeant(intent, crm);
    if (asked.outcome === "stop") return asked.result;
    const question = asked.value;
    const place = await placeOf(intent.to, crm);
    if (place.outcome === "stop") return place.result;
    const allowed = await mayStand(question, { place: place.value, kind: kindOf(intent) }, crm);
    if (allowed.outcome === "stop") return allowed.result;
    const timetable = timetableIn(intent);
    if (timetable === undefined) return nothingToDo(howOften);
    return await set({ intent, question, place: place.value, timetable }, crm);
  },
});

type Setting = IntentOf<"set_standing_answer">;

const kindOf = ({ changes }: Setting) => (changes === true ? "changes" : "answer");

async function questionMeant(intent: Setting, crm: Crm): Promise<Step<Intent>> {
  const question = intent.about ?? (await questionOf(intent.answer, crm));
  if (question === undefined) return stop(nothingToDo(noSuchAnswer(intent.answer)));
  return kindOf(intent) === "changes" && !isList(question)
    ? stop(nothingToDo(changesOfListsOnly))
    : found(question);
}

function timetableIn(intent: Setting): Timetable | undefined {
  const recurrence = intent.recurrence ?? (kindOf(intent) === "changes" ? daily : undefined);
  return recurrence && { recurrence, at: inTheMorning(intent.when)?.at ?? usualTime };
}

interface Standing {
  readonly intent: Setting;
  readonly question: Intent;
  readonly place: Place;
  readonly timetable: Timetable;
}

async function set(standing: Standing, crm: Crm): Promise<Outcome> {
  const others = standingAnswersIn(await crm.schedules.all());
  const same = others.find((other) => isSame(other, standing));
  if (same !== undefined) return nothingToDo(alreadyStanding(same.number));
  const number = Math.max(0, ...others.map((other) => other.number)) + 1;
  const { intent, question, place, timetable } = standing;
  const { conversation, name } = place;
  const row = {
    id: crm.newId(),
    kind: kindOf(intent),
    conversation,
    at: timetable.at,
    recurrence: JSON.stringify(timetable.recurrence),
    about: aboutOf({ number, intent: question, ...(name && { place: name }) }),
    createdBy: crm.actor.name,
    status: "active",
  } as const;
  return {
    outcome: "write",
    edits: [{ op: "insert", record: "schedules", row }],
    summary: standingSummary(number),
    receipt: { kind: "done", blocks: receiptOf(standing, number, crm) },
  };
}

const isSame = (
  { intent, schedule }: StandingAnswer,
  { intent: wanted, place, question, timetable }: Standing,
): boolean =>
  schedule.kind === kindOf(wanted) &&
  schedule.conversation === place.conversation &&
  schedule.at === timetable.at &&
  schedule.recurrence === JSON.stringify(timetable.recurrence) &&
  JSON.stringify(intent) === JSON.stringify(question);

function receiptOf(
  { intent, place, question, timetable }: Standing,
  number: number,
  { actor, business, clock }: Crm,
): readonly Block[] {
  const first = occurrenceFrom(timetable, clock.now, clock.zone, workingDaysOf(business));
  const elsewhere = place.name === undefined ? "here" : `in ${place.name}`;
  const said = {
    question: questionStanding(question, business.currency),
    changes: kindOf(intent) === "changes",
    where: intent.to === "me" ? "to you alone" : elsewhere,
    timetable,
  };
  const hidesMoney = isShared(place.conversation) && mayAct(actor, "owner");
  return [
    text(standingSet(said, number, first?.on, todayOf(clock))),
    ...(hidesMoney ? [note(withoutAmounts)] : []),
  ];
}
