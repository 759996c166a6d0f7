import { askFor } from "../asking.ts";
import type { Outcome } from "../capability.ts";
import type { Intent } from "../intent.ts";
import type { Clock } from "../period.ts";
import type { Due } from "../when.ts";
import { alreadyPast, tooLateToday, whenDue } from "../wording/asks.ts";
import { dueInWords } from "../wording/receipts.ts";

/** Asks when something is due that has no time yet, or one that has passed. */
export function askDue(
  due: Exclude<Due, { outcome: "due" }>,
  intent: Intent,
  clock: Clock,
): Outcome {
  return askFor({ intent, slot: "when", path: "when" }, questionFor(due, clock));
}

function questionFor(due: Exclude<Due, { outcome: "due" }>, clock: Clock): string {
  switch (due.outcome) {
    case "missing":
      return whenDue;
    case "past":
      return alreadyPast(dueInWords(due.at, clock));
    case "late":
      return tooLateToday;
  }
}
