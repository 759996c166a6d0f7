import type { Intent, IntentOf } from "../../intent.ts";
import { has } from "../items.ts";
import type { Part, Read } from "./part.ts";
import { recurringIn, withoutRecurring } from "./recurring.ts";
import { firstMeaning, rows } from "./rows.ts";
import type { Said } from "./said.ts";
import { taskIn } from "./task.ts";

/** "stop the weekly call with Mark": what is done again and again, and no digest. */
export function stopCommand(part: Part): Read | undefined {
  if (part.items.some((item) => has(item, "DIGEST"))) return undefined;
  const recurring = recurringIn(part);
  const rest = recurring === undefined ? part : withoutRecurring(part, recurring);
  const rowsOf = recurring === undefined ? stopNamedRows : stopRows;
  const intent = firstMeaning(rowsOf, rest);
  return intent && { intents: [intent] };
}

const stopped = (said: Said): Intent | undefined => {
  const task = taskIn(said.part, said.items("text"));
  const { contact, text, all, when } = task?.target ?? {};
  return task !== undefined && [contact, text, all, when].some((each) => each !== undefined)
    ? { do: "change_follow_up", target: ofWriter(said, task.target), action: "stop" }
    : undefined;
};

/** "stop reminding me": what is on the writer's own list, and no colleague's. */
const ofWriter = (said: Said, target: Target): Target =>
  said.words.some(({ word }) => word === "me") && target.assignee === undefined
    ? { ...target, assignee: "me" }
    : target;
type Target = IntentOf<"change_follow_up">["target"];

/** "stop reminding me about the invoice": what is done but once is not to be done. */
const cancelled = (said: Said): Intent | undefined => {
  const stop = stopped(said);
  return stop?.do === "change_follow_up" ? { ...stop, action: "cancel" } : undefined;
};

const stopWords = "stop|end|cancel|no_more|quit|drop|discontinue";
/** The days on which it happens tell that it is one of those. */
const stopRows = rows<Intent>(
  { say: `${stopWords} reminding|remind me|us? to|about? <text>`, means: stopped },
  { say: `${stopWords} repeating? the|my|our|that? <text>`, means: stopped },
  { say: "do_not|NOT remind|REMIND me|us? to|about? <text> any_more|anymore?", means: stopped },
);
const stopNamedRows = rows<Intent>(
  { say: `${stopWords} the|my|our? repeating|recurring|regular <text>`, means: stopped },
  { say: "stop repeating <text>", means: stopped },
  { say: "stop|quit reminding me|us to|about <text>", means: cancelled },
);
