import { found, nothingToDo, type Step, stop } from "../asking.ts";
import type { Outcome } from "../capability.ts";
import type { Crm } from "../crm.ts";
import { isShared } from "../digests/digest.ts";
import type { Intent } from "../intent.ts";
import { mostContacts } from "../questions/answer-list.ts";
import { asked } from "../questions/asked.ts";
import type { Reply } from "../reply.ts";
import type { ScheduleKind } from "../schedules/schedule.ts";
import { mayAct } from "../team/member.ts";
import { tellsOfMoney } from "../team/money-told.ts";
import { cannotStand, moneyNotHere, tooLongToWatch } from "../wording/standing-answers.ts";
import type { Place } from "./place.ts";
import { alone } from "./standing-answer.ts";

interface Wanted {
  readonly place: Place;
  readonly kind: ScheduleKind;
}

/** Whether a question can be answered there at all, as it stands and with the rights that count there. */
export async function mayStand(
  question: Intent,
  { place: { conversation }, kind }: Wanted,
  crm: Crm,
): Promise<Step<undefined>> {
  const outcome = await asked(question, alone(crm, conversation));
  if (outcome.outcome === "refused") return stop(refusal(outcome, conversation, crm));
  if (outcome.outcome !== "answer" || outcome.question === undefined)
    return stop(nothingToDo(cannotStand));
  const why = whyNot(outcome.reply, conversation, kind);
  return why === undefined ? found(undefined) : stop(nothingToDo(why));
}

/** An owner is refused nothing but where others read along. */
const refusal = (refused: Outcome, conversation: string, { actor }: Crm): Outcome =>
  isShared(conversation) && mayAct(actor, "owner") ? nothingToDo(moneyNotHere) : refused;

function whyNot(reply: Reply, conversation: string, kind: ScheduleKind): string | undefined {
  if (kind === "changes" && (reply.data?.total ?? 0) > mostContacts)
    return tooLongToWatch(mostContacts);
  return isShared(conversation) && tellsOfMoney(reply) ? moneyNotHere : undefined;
}
