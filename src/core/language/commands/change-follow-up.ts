import type { Intent } from "../../intent.ts";
import { has } from "../items.ts";
import { done, doneAlready, doneFor, doneForThem, doneThing } from "./done-task.ts";
import { given, handedOver, takenOver } from "./hand-over.ts";
import { away, cancelling } from "./cancel-words.ts";
import { ofTheirs } from "./of-theirs.ts";
import { isPoint, lastOne, thoseNamed } from "./part.ts";
import { rows } from "./rows.ts";
import type { Said } from "./said.ts";
import { type Change, changed, taskOf } from "./task-of.ts";

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

/** "give it to Ben instead of me" */
const notTo = "instead_of|rather_than|and_not|not to|with?";
/** "… is doing it now": without it, what somebody is busy with is only told. */
const henceforth = "now|instead|from_now_on";
/** "… is doing it, not Ben" */
const notOther = ",? not|and_not|instead_of|rather_than <member>";

/** "emailed Ana her quote, so close mine (Ben's can stay)": there may be another's for the same one. */
const mineOfTheirs = ({ part }: Said): Intent | undefined =>
  part.carried && part.items.some(({ word }) => /^(?:mine|my)\b/u.test(word))
    ? {
        do: "change_follow_up",
        target: { contact: lastOne, assignee: "me" },
        action: "complete",
      }
    : undefined;

/** "open that up again", where it was just done or dropped. */
const reopened = (said: Said): Intent | undefined => {
  const last = said.part.situation.lastCommand;
  if (said.items("text").some(({ name }) => name?.full === true)) return undefined;
  if (last?.do !== "change_follow_up" || !["complete", "cancel"].includes(last.action))
    return undefined;
  const { stated: _stated, ...target } = last.target;
  return { do: "change_follow_up", target, action: "reopen" };
};

/** "don't remind me of it any more": what is on the writer's own list, and no colleague's. */
const ofWriter =
  (means: (said: Said) => readonly Intent[] | undefined) =>
  (said: Said): readonly Intent[] | undefined =>
    said.words.some(({ word }) => word === "me")
      ? means(said)?.map((intent) =>
          intent.do === "change_follow_up" && intent.target.assignee === undefined
            ? { ...intent, target: { ...intent.target, assignee: "me" } }
            : intent,
        )
      : means(said);

const cancelledOfTheirs = ofTheirs(changed("cancel", "nothing"), /^(?:for|with|from|of)$/);

/** "can Ben take my call with Ana?"; "the call from Ana tomorrow" is one that she will make. */
const takenOn = (said: Said): readonly Intent[] | undefined =>
  said.items("text").some(({ word }) => /^(?:my|his|her|their|'s)$/.test(word)) &&
  !said.items("text").some(isPoint)
    ? given(said)
    : undefined;

/** What is settled: done, dropped, handed over. A reminder of it would not be told so. */
export const settledRows = rows<Intent | readonly Intent[]>(
  { say: "REOPEN <text>", means: changed("reopen", "nothing") },
  { say: "open <text> again", means: changed("reopen", "noun") },
  {
    say: "open|put it|that|this|them up|back|open|back_up? again",
    means: reopened,
  },
  {
    say: "<text> ,|.|;|-|–|AND|so so|please? open|put it|that|this|them up|back|open|back_up? again",
    means: reopened,
  },
  { say: "<text> REOPEN", means: changed("reopen", "noun") },
  {
    say: `<text> i|we can_not|will_not do|make|manage|handle|get_to it|that? ,|;|-|–|so|AND? WILLING? GIVE ${thoseNamed} FOLLOW_UP|task|reminder|one|call? over|on? to|over_to <member>`,
    means: handedOver("person"),
  },
  { say: "let|have|get|ask|make|want <member> to? TAKES_OVER <text>", means: given },
  { say: "let|have|get|ask|make|want <member> to? take on <text>", means: given },
  { say: "GIVE to? <member> <text>", means: given },
  { say: "put|stick <member> on|onto <text> instead?", means: given },
  { say: "put|stick <member> on|onto <text> instead?", means: ofTheirs(handedOver("nothing")) },
  { say: "GIVE <text> on|over|across|along? to|over_to <member> instead?", means: given },
  { say: `GIVE <text> on|over|across|along? to|over_to <member> ${notTo} <member>`, means: given },
  { say: `<text> WILLING? GIVE ${thoseNamed}? all? over? to|over_to <member>`, means: given },
  {
    say: "can|could|would? <member> should|must|can|is_to|has_to|needs_to? TAKES_OVER <text>",
    means: given,
  },
  { say: "can|could|would <member> take <text>", means: takenOn },
  { say: `<member> is|'s doing|handling|making <text> ${henceforth}`, means: takenOver(given) },
  { say: `<member> is|'s doing|handling|making|taking <text> ${notOther}`, means: given },
  { say: "<text> should|must|can? is|are|go|goes to? <member> instead?", means: given },
  { say: `<text> should|must|can? is|are|go|goes to? <member> ${notTo} <member>`, means: given },
  { say: "CANCEL <text> <aside>", means: cancelledFor },
  { say: `CANCEL <text> ,? ${away} till|until <words>?`, means: cancelledOfTheirs },
  { say: "cancel|call_off <text>", means: ofAct("cancel") },
  { say: "NEVER_MIND|CANCEL <text>", means: changed("cancel", "noun") },
  { say: `<text> WILLING? CANCEL ${thoseNamed}? all?`, means: changed("cancel", "noun") },
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
    means: ofWriter(changed("cancel", "nothing")),
  },
  { say: "<person> -|–|—|: <words> -|–|—|:|,? DONE", means: doneFor },
  {
    say: "<text> is|are|was|were|has_been|all? DONE for|with|,|-|–|: <person>",
    means: doneForThem,
  },
  { say: "CHANGE text|wording of|for|on|in <text> to|: <note>", means: reworded },
  { say: "reword <text> to|as|: <note>", means: reworded },
  {
    say: "DONE|TICK_OFF mine|my_one|my_own|my task|one|job|reminder|FOLLOW_UP? off? DONE? (|,|-|–? <member>? 's? one? can|may|should? stay|stays|remain|remains? open? )?",
    means: mineOfTheirs,
  },
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
    say: "<text> WILLING? mark|tick|check|cross|strike|set|put that|this|the|that_one|this_one FOLLOW_UP|task|reminder|one? as? DONE|off",
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
  { say: `${cancelling} <text>`, means: cancelledOfTheirs },
  { say: "<text> can go", means: ofTheirs(changed("cancel", "nothing")) },
  {
    say: "<text> can|could|should|may|must be? CANCEL",
    means: ofTheirs(changed("cancel", "nothing")),
  },
  {
    say: "<text> is|are no_longer_needed|not_needed|not_needed_any_more|called_off|cancelled|canceled",
    means: ofTheirs(changed("cancel", "nothing")),
  },
  { say: "<text> is off", means: ofTheirs(changed("cancel", "nothing")) },
  { say: "GIVE to? <member> <text>", means: ofTheirs(handedOver("nothing")) },
  { say: "can|could|would? <member> TAKES_OVER <text>", means: ofTheirs(handedOver("nothing")) },
  {
    say: `<member> is|'s doing|handling <text> ${henceforth}`,
    means: takenOver(ofTheirs(handedOver("nothing"))),
  },
  {
    say: `<member> is|'s doing|handling|making|taking <text> ${notOther}`,
    means: takenOver(ofTheirs(handedOver("nothing"))),
  },
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
  { say: "TICK_OFF <text>", means: ofTheirs(done("nothing")) },
  {
    say: "<text> can|could|may|should|needs_to now? be? TICK_OFF|DONE|off",
    means: ofTheirs(done("nothing")),
  },
  { say: "DONE <text>", means: ofTheirs(doneThing) },
  { say: "DONE with|: <text>", means: ofTheirs(doneThing) },
  { say: "<text> is|are|:? DONE", means: ofTheirs(doneThing) },
);
