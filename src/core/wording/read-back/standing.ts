import type { IntentOf } from "../../intent.ts";
import { recurrenceSaid } from "../recurrences.ts";
import { joined, whenRead } from "./names.ts";

type Standing = IntentOf<"set_standing_answer">;

/** "post A17 here every Monday 09:00", "tell me when this changes". */
export function standingRead(
  intent: Standing,
  questionRead: (about: NonNullable<Standing["about"]>) => string,
): string {
  const { changes, recurrence, when } = intent;
  const what = intent.about === undefined ? answerRead(intent) : questionRead(intent.about);
  const times = joined(recurrence && recurrenceSaid(recurrence), when && whenRead(when));
  return changes === true
    ? joined(`tell ${placeRead(intent.to, "us here")} when`, what, "changes", times)
    : joined("post", what, placeRead(intent.to, "here", "to me"), times);
}

const answerRead = ({ answer }: Standing): string => (answer === undefined ? "this" : `A${answer}`);

function placeRead(to: Standing["to"], here: string, me = "me"): string {
  if (to === "me") return me;
  return to === "here" ? here : `in #${to.channel}`;
}
