import type { Intent } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { isFiller, isPoint, type Part, type Read } from "./part.ts";
import { ofTheirs } from "./of-theirs.ts";
import { putOffIn } from "./put-off.ts";
import { recurringIn, withoutRecurring } from "./recurring.ts";
import { firstMeaning, rows } from "./rows.ts";
import type { Said } from "./said.ts";
import { type Task, taskIn } from "./task.ts";

type Change = Extract<Intent, { do: "change_follow_up" }>;

/** How much must be said of it: by some acts one knows what is meant, by others "follow-up" tells. */
type Needs = "nothing" | "person" | "noun";

const isEnough = (task: Task, needs: Needs): boolean =>
  needs === "nothing" || task.named || (needs === "person" && task.isPerson);

function taskOf(said: Said, needs: Needs): Task | undefined {
  const items = said.items("text");
  const task = isUntagging(items) ? undefined : taskIn(said.part, items);
  return task !== undefined && isEnough(task, needs) ? task : undefined;
}

/** "take the trade tag off Ana, all done": a tag is to go, and what is done is no follow-up. */
const isUntagging = ([first, ...rest]: readonly Item[]): boolean =>
  has(first, "REMOVE", "UNTAG") && rest.some(({ shop }) => shop.tag !== undefined);

const changed =
  (action: Change["action"], needs: Needs) =>
  (said: Said): Intent | undefined => {
    const task = taskOf(said, needs);
    return task && { do: "change_follow_up", target: task.target, action };
  };

/** "cancel the Karin Vogt delivery call": a call, meeting or visit with somebody. */
const ofAct =
  (action: Change["action"]) =>
  (said: Said): Intent | undefined =>
    said.items("text").some((item) => has(item, "A_CALL", "A_MEETING", "A_VISIT"))
      ? changed(action, "person")(said)
      : undefined;

/** "cancel Oliver's reminder, plant died": what follows the comma is why. */
const cancelledFor = (said: Said): Intent | undefined => {
  const task = taskOf(said, "noun");
  const isApart = said.items("aside")[0]?.mark !== undefined;
  return !isApart || task?.target.contact === undefined || task.target.text !== undefined
    ? undefined
    : { do: "change_follow_up", target: task.target, action: "cancel" };
};

const done = (needs: Needs) => changed("complete", needs);

/** Without a day, time or length nothing is moved. */
const moved =
  (needs: Needs) =>
  (said: Said): Intent | undefined => {
    const put = putOffIn([...said.items("text"), ...said.items("when")], said.part.situation);
    if (put === undefined) return undefined;
    const task = taskIn(said.part, without(said.items("text"), put.items));
    const isMeant = task !== undefined && isEnough(task, needs);
    return isMeant
      ? { do: "change_follow_up", target: task.target, action: "move", when: put.when }
      : undefined;
  };

/** "Ana's hedge reminder, push it back a week": by how long, and nothing else behind it. */
const movedBy = (said: Said): Intent | undefined => {
  const put = putOffIn(said.items("note"), said.part.situation);
  const task = put && taskOf(said, "noun");
  const isAll = said.items("note").every((item) => put?.items.includes(item) || isFiller(item));
  return task && isAll
    ? { do: "change_follow_up", target: task.target, action: "move", when: put.when }
    : undefined;
};

/** "move the follow-up for Ana": of whom and what, and not until when, which is asked. */
const movedSometime = (said: Said): Intent | undefined => {
  const items = said.items("text").filter(({ word }) => !vague.test(word));
  const task = taskIn(said.part, items);
  const isAct = items.some((item) => has(item, "A_CALL", "A_MEETING", "A_VISIT"));
  const isMeant = task?.target.contact !== undefined && (task.named || (task.isPerson && isAct));
  return isMeant ? { do: "change_follow_up", target: task.target, action: "move" } : undefined;
};
const vague = /^(?:back|out|off|on|a bit|bit|later|late|date|day|time|another|other|little|away)$/;

/** The times themselves, and nothing that leads to them, say nothing of which one is meant. */
const without = (items: readonly Item[], times: readonly Item[]): readonly Item[] =>
  items.filter((item) => !times.includes(item) || isPoint(item));

/** "give the Karin Vogt call to Ben": what there is to do with her; "give Karin to Ben" is another thing. */
const given = (said: Said): Intent | undefined => {
  if (isNewTask(said.part.items) || isBidden(said)) return undefined;
  const isAct = said.items("text").some((item) => has(item, "A_CALL", "A_MEETING", "A_VISIT"));
  return handedOver(isAct ? "person" : "noun")(said);
};
/** "give Karim a task: ring Ana on Friday": one that is not there yet. */
const isNewTask = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      has(item, "A_REMINDER") &&
      (item.word.startsWith("a ") || /^(?:an?|another|new)$/.test(items[at - 1]?.word ?? "")),
  );
/** "let Omar follow up with Ana on Monday" tells what is to be done, and when. */
const isBidden = (said: Said): boolean =>
  said.words.some(({ word }) => word === "let") &&
  has(said.items("text")[0], "FOLLOW_UP_VERB") &&
  said.items("text").some(isPoint);
const handedOver =
  (needs: Needs) =>
  (said: Said): Intent | undefined => {
    const task = taskOf(said, needs);
    const [assignee] = said.values("member");
    return task && assignee === undefined
      ? undefined
      : task && { do: "change_follow_up", target: task.target, action: "reassign", assignee };
  };

const reworded = (said: Said): Intent | undefined => {
  const task = taskOf(said, "noun");
  return (
    task && {
      do: "change_follow_up",
      target: task.target,
      action: "reword",
      text: said.text("note"),
    }
  );
};

/** What is settled: done, dropped, handed over. A reminder of it would not be told so. */
export const settledRows = rows<Intent>(
  { say: "REOPEN <text>", means: changed("reopen", "nothing") },
  { say: "open <text> again", means: changed("reopen", "noun") },
  { say: "<text> REOPEN", means: changed("reopen", "noun") },
  { say: "GIVE to? <member> <text>", means: given },
  { say: "GIVE <text> on|over|across|along? to|over_to <member>", means: given },
  { say: "<text> WILLING? GIVE it|that|this|them? to|over_to <member>", means: given },
  { say: "<member> TAKES_OVER <text>", means: given },
  { say: "<text> is|are|goes to? <member>", means: given },
  { say: "CANCEL <text> <aside>", means: cancelledFor },
  { say: "cancel|call_off <text>", means: ofAct("cancel") },
  { say: "NEVER_MIND|CANCEL <text>", means: changed("cancel", "noun") },
  { say: "<text> WILLING? CANCEL it|that|this|them?", means: changed("cancel", "noun") },
  { say: "<text> can be? CANCEL", means: changed("cancel", "noun") },
  {
    say: "we_do|i_do? NOT|do_not need|want <text> any_more|anymore|any_longer|after_all|now?",
    means: changed("cancel", "noun"),
  },
  { say: "no_need to|for <text>", means: changed("cancel", "noun") },
  { say: "CHANGE text|wording of|for|on|in <text> to|: <note>", means: reworded },
  { say: "reword <text> to|as|: <note>", means: reworded },
  // "take the trade tag off Ana, all sorted" puts a tag in the place of a verb.
  {
    say: "mark|mark_down|tick|check|cross|strike|set|put|count <text> DONE|off",
    means: done("nothing"),
  },
  { say: "<text> can|could|may|should|needs_to be? TICK_OFF|DONE|off", means: done("noun") },
  { say: "TICK_OFF FOLLOW_UP? <text>?", means: done("nothing") },
  { say: "<text> DONE? WILLING? TICK_OFF FOLLOW_UP|one?", means: done("nothing") },
  {
    say: "<text> DONE? WILLING? DONE that|this|the|it|his|her|their FOLLOW_UP|one",
    means: done("nothing"),
  },
  { say: "DONE with|: <text>", means: done("person") },
  { say: "DONE <text>", means: done("noun") },
  { say: "<text> is|are|: DONE", means: done("noun") },
  { say: "<text> DONE", means: done("noun") },
  {
    say: "GIVE <text> on|over|across|along? to|over_to <member>",
    means: ofTheirs(handedOver("nothing")),
  },
  { say: "cancel|call_off|skip|forget <text>", means: ofTheirs(changed("cancel", "nothing")) },
  { say: "no_need to|for <text>", means: ofTheirs(changed("cancel", "nothing")) },
  {
    say: "we_do|i_do? NOT|do_not need|want <text> any_more|anymore|any_longer|after_all|now?",
    means: ofTheirs(changed("cancel", "nothing")),
  },
  { say: "TICK_OFF|DONE <text>", means: ofTheirs(done("nothing")) },
  { say: "DONE with|: <text>", means: ofTheirs(done("nothing")) },
  { say: "<text> is|are|:? DONE", means: ofTheirs(done("nothing")) },
);

const pushing =
  "push|move|shift|bump|delay|shove|shove_on|push_on|move_on|kick_on|slide|bounce|knock|nudge";
/** What is put off. "set", "make" and the like may put down something new as well. */
export const moveRows = rows<Intent>(
  { say: "SNOOZE <text>", means: moved("nothing") },
  { say: `${pushing} <text>`, means: moved("person") },
  { say: "MOVE <text>", means: moved("noun") },
  { say: `${pushing}|postpone|reschedule <text>`, means: ofTheirs(moved("nothing")) },
  { say: "<text> CAN_WAIT <when>", means: moved("noun") },
  { say: "<text> WILLING? MOVE|SNOOZE it|that|this|them? <when>", means: moved("noun") },
  { say: "<text> WILLING? MOVE|SNOOZE it|that|this|them <note>", means: movedBy },
  { say: "put <text> off|back <when>", means: moved("noun") },
  { say: `SNOOZE|${pushing} <text>`, means: movedSometime },
);

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
    ? { do: "change_follow_up", target: task.target, action: "stop" }
    : undefined;
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
);
