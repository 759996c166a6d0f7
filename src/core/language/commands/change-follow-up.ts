import type { Intent } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { toldExchanges } from "../kinds.ts";
import { isFiller, isPoint } from "./part.ts";
import { isFigure, ofTheirs } from "./of-theirs.ts";
import { rows } from "./rows.ts";
import type { Said } from "./said.ts";
import { isOrdering } from "./split.ts";
import { tasksIn } from "./several-tasks.ts";
import { type Task, taskIn } from "./task.ts";

type Change = Extract<Intent, { do: "change_follow_up" }>;

/** How much must be said of it: by some acts one knows what is meant, by others "follow-up" tells. */
export type Needs = "nothing" | "person" | "noun";

export const isEnough = (task: Task, needs: Needs): boolean =>
  needs === "nothing" || task.named || (needs === "person" && task.isPerson);

export function taskOf(said: Said, needs: Needs): Task | undefined {
  const [task, ...others] = tasksOf(said, needs) ?? [];
  return others.length === 0 ? task : undefined;
}

/** One or several, where the first says enough. */
function tasksOf(said: Said, needs: Needs): readonly Task[] | undefined {
  const items = said.items("text");
  const tasks = isUntagging(items) ? undefined : tasksIn(said.part, items);
  return tasks?.slice(0, 1).every((task) => isEnough(task, needs)) === true ? tasks : undefined;
}

/** "take the trade tag off Ana, all done": a tag is to go, and what is done is no follow-up. */
const isUntagging = ([first, ...rest]: readonly Item[]): boolean =>
  has(first, "REMOVE", "UNTAG") && rest.some(({ shop }) => shop.tag !== undefined);

const changed =
  (action: Change["action"], needs: Needs) =>
  (said: Said): readonly Intent[] | undefined =>
    tasksOf(said, needs)?.map(({ target }) => ({ do: "change_follow_up", target, action }));

/** "cancel the Karin Vogt delivery call": a call, meeting or visit with somebody. */
const ofAct =
  (action: Change["action"]) =>
  (said: Said): readonly Intent[] | undefined =>
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

/** "leave her call till Friday, the shop is closed" tells of nothing that is done. */
const done =
  (needs: Needs) =>
  (said: Said): readonly Intent[] | undefined =>
    said.items("text").slice(0, 1).some(isPuttingOff)
      ? undefined
      : changed("complete", needs)(said);
const isPuttingOff = (item: Item): boolean =>
  item.word === "leave" || (isOrdering(item) && has(item, "MOVE", "GIVE"));
/** "Ana - delivery call - done": of whom, and what, each by itself. */
const doneFor = (said: Said): Intent | undefined =>
  said.person && said.items("person").some(({ name }) => name?.full === true)
    ? {
        do: "change_follow_up",
        target: { contact: said.person, text: said.text("words") },
        action: "complete",
      }
    : undefined;

/** "the amp question is done, Ana Lopez", "chasing the invoice is done for Ana" */
const doneForThem = (said: Said): Intent | undefined => {
  const items = said.items("text");
  const isOther = isUntagging(items) || items.some(isFigure);
  const target = isOther ? undefined : taskIn(said.part, items)?.target;
  const contact = said.items("person").some(({ name }) => name?.full === true)
    ? said.person
    : undefined;
  return contact && target?.text !== undefined && target.contact === undefined
    ? { do: "change_follow_up", target: { ...target, contact }, action: "complete" }
    : undefined;
};

/** "the quote for Ana: I sent it myself this morning": that it was done, and when. */
const doneAlready = (said: Said): readonly Intent[] | undefined =>
  said.items("note").every((item) => isPoint(item) || isFiller(item) || itself.test(item.word)) &&
  !said.items("text").some((item) => has(item, ...toldExchanges))
    ? ofTheirs(done("nothing"))(said)
    : undefined;
const itself = /^(?:myself|ourselves|already|earlier|just now|before)$/;

/** "give the Karin Vogt call to Ben": what there is to do with her; "give Karin to Ben" is another thing. */
const given = (said: Said): readonly Intent[] | undefined => {
  if (isNewTask(said.part.items) || isBidden(said) || said.part.items.some(isCare))
    return undefined;
  const isAct = said.items("text").some((item) => has(item, "A_CALL", "A_MEETING", "A_VISIT"));
  return handedOver(isAct ? "person" : "noun")(said);
};
/** "let Omar be the one who looks after her": nothing that there is to do. */
const isCare = (item: Item): boolean => has(item, "OWNER_FIELD");
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
  (needs: Needs, to?: string) =>
  (said: Said): readonly Intent[] | undefined => {
    const [assignee = to] = said.values("member");
    return assignee === undefined || isHolder(said)
      ? undefined
      : tasksOf(said, needs)?.map(({ target }) => ({
          do: "change_follow_up",
          target,
          action: "reassign",
          assignee,
        }));
  };
/** "give Omar's call with Ana to me": whose it was, and not who gets it. */
const isHolder = (said: Said): boolean => {
  const [member] = said.items("member");
  const { items } = said.part;
  return member !== undefined && items[items.indexOf(member) + 1]?.word === "'s";
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
export const settledRows = rows<Intent | readonly Intent[]>(
  { say: "REOPEN <text>", means: changed("reopen", "nothing") },
  { say: "open <text> again", means: changed("reopen", "noun") },
  { say: "<text> REOPEN", means: changed("reopen", "noun") },
  { say: "GIVE to? <member> <text>", means: given },
  { say: "GIVE <text> on|over|across|along? to|over_to <member>", means: given },
  { say: "<text> WILLING? GIVE it|that|this|them? to|over_to <member>", means: given },
  { say: "can|could|would? <member> TAKES_OVER <text>", means: given },
  { say: "<text> should|must|can? is|are|go|goes to? <member>", means: given },
  { say: "CANCEL <text> <aside>", means: cancelledFor },
  { say: "cancel|call_off <text>", means: ofAct("cancel") },
  { say: "NEVER_MIND|CANCEL <text>", means: changed("cancel", "noun") },
  { say: "<text> WILLING? CANCEL it|that|this|them?", means: changed("cancel", "noun") },
  { say: "<text> can be? CANCEL", means: changed("cancel", "noun") },
  { say: "<text> can go", means: changed("cancel", "noun") },
  {
    say: "we_do|i_do? NOT|do_not need|want <text> any_more|anymore|any_longer|after_all|now?",
    means: changed("cancel", "noun"),
  },
  { say: "no_need to|for <text>", means: changed("cancel", "noun") },
  {
    say: "no_need|no need|need_to? to|for? <text> any_more|anymore|any_longer",
    means: changed("cancel", "person"),
  },
  {
    say: "no_need|no need|need_to? to|for? <text> any_more|anymore|any_longer",
    means: ofTheirs(changed("cancel", "nothing")),
  },
  {
    say: "no_need|no need|need_to? to|for? <text> longer",
    means: ofTheirs(changed("cancel", "nothing")),
  },
  {
    say: "i|we|you? no|nobody|do_not|no_longer|we_do_not_have|i_do_not_have ON_LIST|needs_to <text> any_more|anymore|any_longer",
    means: changed("cancel", "person"),
  },
  {
    say: "do_not|NOT remind|REMIND me|us? about|to|of <text> any_more|anymore|any_longer",
    means: changed("cancel", "nothing"),
  },
  { say: "<person> -|–|—|: <words> -|–|—|:|,? DONE", means: doneFor },
  {
    say: "<text> is|are|was|were|has_been|all? DONE for|with|,|-|–|: <person>",
    means: doneForThem,
  },
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
  {
    say: "<text> WILLING? mark|tick|check|cross|set|put that|this|the FOLLOW_UP|task|reminder DONE|off",
    means: done("nothing"),
  },
  { say: "DONE with|: <text>", means: done("person") },
  {
    say: "<text> :|-|–|, i|we already|just? did|sent|posted|mailed|emailed|called|rang|phoned|booked|made|paid|chased|checked|delivered|DONE it|that|this|her|him|them? <note>",
    means: doneAlready,
  },
  { say: "DONE <text>", means: done("noun") },
  { say: "<text> is|are|: DONE", means: done("noun") },
  { say: "<text> DONE", means: done("noun") },
  {
    say: "GIVE <text> on|over|across|along? to|over_to <member>",
    means: ofTheirs(handedOver("nothing")),
  },
  {
    say: "cancel|call_off|skip|forget|forget_about|scrap|drop|kill|bin|ditch|abandon|NEVER_MIND <text>",
    means: ofTheirs(changed("cancel", "nothing"), /^(?:for|with|from|of)$/),
  },
  { say: "<text> can go", means: ofTheirs(changed("cancel", "nothing")) },
  { say: "<text> is off", means: ofTheirs(changed("cancel", "nothing")) },
  { say: "GIVE to? <member> <text>", means: ofTheirs(handedOver("nothing")) },
  { say: "can|could|would? <member> TAKES_OVER <text>", means: ofTheirs(handedOver("nothing")) },
  {
    say: "<text> should|must|can? is|are|goes|go to? <member> from_now_on?",
    means: ofTheirs(handedOver("nothing")),
  },
  { say: "<text> is|are mine|my_job|my_turn", means: ofTheirs(handedOver("nothing", "me")) },
  { say: "WILLING? consider|count|call|regard <text> DONE", means: ofTheirs(done("nothing")) },
  { say: "no_need to|for <text>", means: ofTheirs(changed("cancel", "nothing")) },
  {
    say: "we_do|i_do? NOT|do_not need|want <text> any_more|anymore|any_longer|after_all|now?",
    means: ofTheirs(changed("cancel", "nothing")),
  },
  { say: "TICK_OFF|DONE <text>", means: ofTheirs(done("nothing")) },
  { say: "DONE with|: <text>", means: ofTheirs(done("nothing")) },
  { say: "<text> is|are|:? DONE", means: ofTheirs(done("nothing")) },
);
