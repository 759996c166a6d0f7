import { has } from "../items.ts";
import { agendaRows, isBidden } from "./agenda.ts";
import { bareOrderRows, bookedRows } from "./booked-rows.ts";
import { isPronoun } from "./persons.ts";
import {
  isAsked,
  isBroughtForward,
  isTheirs,
  isCallback,
  isDated,
  isOrdered,
  isPlanned,
  isToCome,
} from "./remind-days.ts";
import { isToBeDone } from "./remind-both.ts";
import { dutyRows } from "./duty-rows.ts";
import { isOrderApart } from "./remind-duty.ts";
import {
  asksToRemind,
  goesOn,
  isCame,
  isDeed,
  isDue,
  isThought,
  isJotted,
  isOpen,
} from "./remind-holds.ts";
import { lastSentence } from "./remind-told.ts";
import { wanted, wantedThen } from "./remind-wanted.ts";
import { rows, type Table } from "./rows.ts";
import type { Said } from "./said.ts";
import {
  assigned,
  content,
  errandIn,
  isConditional,
  isMeant,
  isTagging,
  named,
  rest,
  type ToDo,
} from "./to-do.ts";
import { isOrdering } from "./split.ts";

/** "remind me tomorrow" leaves open what; ", remind me" said last belongs to what stands before. */
const asked = (said: Said): ToDo | undefined =>
  goesOn(said) || isUnfinished(said) ? undefined : rest(said);
const isUnfinished = (said: Said): boolean =>
  said.part.carried && !isDated(said) && content(said.items("note")).length === 0;

const bidding = "have|get|let|ask|make|tell";
/** "have Omar check in with Ana": what follows the name is to be done; "Omar's call with Ana" is a thing. */
const bidden = (said: Said): ToDo | undefined => {
  const [act, ...others] = said.items("note");
  // "can Omar ring Ana or is he off" asks.
  const isAct =
    isBidden(act) &&
    !others.some(({ word }) => word === "or") &&
    said.skipped.every(({ word }) => word !== "'s");
  return isAct && others.some((item) => item.name?.contact === true || isPronoun(item))
    ? named(said)
    : undefined;
};

/** "Omar should ring Ana on Monday", "can Omar ring Ana on Monday?": told by when. */
const asBidden = (said: Said): ToDo | undefined =>
  isDated(said) && !said.values("member").includes("me") ? bidden(said) : undefined;

/** "create a follow-up with Karin": the noun belongs to the text. */
function withNoun(said: Said): ToDo | undefined {
  const noun = said.words.findLast((item) => has(item, "A_REMINDER"));
  if (noun === undefined || isMeant(said)) return undefined;
  return { text: said.part.items.slice(said.part.items.indexOf(noun)) };
}

/** "schedule a call with Karin for Tuesday": the call is what there is to do. */
function withAct(said: Said): ToDo | undefined {
  const act = said.words.find((item) => has(item, "A_CALL", "A_MEETING", "A_VISIT"));
  return act === undefined || !isDated(said)
    ? undefined
    : { text: said.part.items.slice(said.part.items.indexOf(act)) };
}

/** What stands before "remind me", where it is no condition. */
const lead = (said: Said): ToDo | undefined => {
  const all = said.items("text");
  const text = all.slice(0, all.findLastIndex((item) => !has(item, "REMIND_ME")) + 1);
  const [first] = content(text);
  return first === undefined || isConditional(text) || isMeant(said) ? undefined : { text };
};

/** "Ana is away. Remind me the day before …": what is to be done follows, and is not what stands before. */
const before = (said: Said): ToDo | undefined => {
  const { part, words } = said;
  const asked = [...words, ...said.items("member")];
  const behind = part.items.slice(part.items.findLastIndex((item) => asked.includes(item)) + 1);
  const found = content(behind).length > 0 ? undefined : lead(said);
  const toDo = found?.text.some(isTagging) === true ? undefined : found;
  const last = toDo && lastSentence(said.part, toDo.text);
  return last && { ...last, ...errandIn(behind), ...assigned(said) };
};

const beforeOrder = (said: Said): ToDo | undefined =>
  isOrderApart(said) ? before(said) : undefined;

/**
 * "he is back on 7 July, remind me to call": what follows is to do, for whom stands before. After a
 * report what stands before belongs to that: "visited Ana. She liked it. Remind me to …".
 */
const afterLead = (said: Said): ToDo | undefined => {
  const told = said.items("text");
  const isOfReport =
    said.part.carried &&
    said.part.situation.lastCommand?.do === "log_interaction" &&
    content(said.items("note")).length > 0;
  const isOwn = told.some(isDeed) || content(told).slice(0, 1).some(isOrdering);
  return isOfReport || lead(said) === undefined || isOwn || isThought(told)
    ? undefined
    : { ...rest(said), told };
};

/** All that was said from the first word of the row or the person on. */
export const whole =
  (holds: (said: Said) => boolean = () => true) =>
  (said: Said): ToDo | undefined => {
    const [first] = [...said.items("person"), ...said.words].sort((a, b) => a.start - b.start);
    const { items } = said.part;
    return first !== undefined && !isMeant(said) && holds(said)
      ? { text: items.slice(items.indexOf(first)) }
      : undefined;
  };

const owed = (said: Said): ToDo | undefined =>
  isToCome(said) || isCallback(said.part.items) ? withNoun(said) : undefined;
const namedByWhen = (said: Said): ToDo | undefined => (isDated(said) ? named(said) : undefined);
/** "…, don't let me forget" */
const notForgotten =
  "do_not_let_me_forget|do_not_let_us_forget|do_not_let_me_miss|do_not_forget|must_not_forget|i_must_not_forget|jog_my_memory|give_me_a_nudge|give_us_a_nudge|give_me_a_shout";

/** How somebody asks to be reminded, or for something to be done. */
export const remindRows: Table<ToDo> = rows<ToDo>(
  { say: "REMIND <members> <note>", means: asked },
  { say: "REMIND me|us|myself <note>", means: asked },
  { say: "REMIND <member> <note>", means: asked },
  { say: "<member> needs A_REMINDER <note>", means: named },
  { say: "REMIND_ME <note>", means: named },
  { say: "i|we MUST|WANT|should|need GET|have? A_REMINDER <note>", means: wanted },
  { say: "i|we? will|'ll? MUST|WANT|need GET|have? A_NUDGE <note>", means: wantedThen },
  { say: "i|we? could|can do with A_NUDGE <note>", means: wantedThen },
  { say: "MUST|i_would_like|we_would_like A_REMINDER <note>", means: wanted },
  { say: "<text> REMIND me|us|myself", means: before },
  { say: "<text> ,|.|;|-|–|AND REMIND <member>", means: before },
  { say: `<text> ,|.|;|-|–|AND? ${notForgotten}`, means: before },
  ...dutyRows,
  { say: "<text> ,|.|;|AND PUT|ADD me|us? A_REMINDER", means: beforeOrder },
  { say: "<text> ,|.|;|AND? WILLING PUT|ADD me|us? A_REMINDER", means: beforeOrder },
  { say: "<text> REMIND me|us|myself <note>", means: afterLead },
  { say: "TELL <members> to <note>", means: named },
  { say: "TELL <member> to <note>", means: named },
  { say: `${bidding} <members> <note>`, means: bidden },
  { say: `${bidding} <member> <note>`, means: bidden },
  { say: "can|could <member> <note>", means: asBidden },
  { say: "<member> should|must|has_to|needs_to|is_to to? <note>", means: asBidden },
  { say: "<member> is to <note>", means: asBidden },
  { say: "have|let|get A_REMINDER go|sent|go_out to <member> <note>", means: named },
  { say: "PUT|ADD one|it in|down for <member> :|to <note>", means: named },
  { say: "PUT|ADD in|down|aside? for_me|for_us|on_my_list :|to <note>", means: namedByWhen },
  { say: "PUT|ADD in|down|aside for <member> to <note>", means: namedByWhen },
  { say: "PUT|ADD|GIVE job|errand|chore in|down|on? for <member> :|to|,|- <note>", means: named },
  { say: "GIVE <member> job|errand|chore :|to|,|- <note>", means: named },
  { say: "job|one|errand|chore for <member> :|- <note>", means: named },
  {
    say: "<person> ,|:|-|– <when> ,|:|-|– <text> ,|-|–|;|. <member> TAKES_OVER it|this|that|him|her",
    means: (said) => ({ text: said.items("text"), ...assigned(said) }),
  },
  { say: "PUT|ADD|LOGS? me|us? A_REMINDER for <members> to|:|,? <note>", means: named },
  { say: "PUT|ADD|LOGS? me|us? A_REMINDER for <member> to|:|, <note>", means: named },
  { say: "PUT|ADD|LOGS? me|us? A_REMINDER for <member> <note>", means: named },
  { say: "PUT|ADD|LOGS? me|us? A_REMINDER :|to|that|-|about <note>", means: named },
  { say: "PUT|ADD|LOGS? me|us? A_REMINDER for|with|on|about <person> :|to <note>", means: named },
  {
    say: "PUT|ADD me|us? A_REMINDER for|with|about <person> ,|:|-|–? on|at|by? <when> ,|:|-|–|to <note>",
    means: named,
  },
  {
    say: "put|pencil|pop|stick|book <person> down|in for FOLLOW_UP_VERB? A_CALL|A_MEETING|A_VISIT <note>",
    means: withAct,
  },
  { say: "PUT|ADD|LOGS A_REMINDER for|with|on|about? <person> <note>", means: withNoun },
  { say: "PUT|ADD|LOGS me|us? A_REMINDER in|down|on? for_me|for_us? <note>", means: named },
  { say: "PUT|ADD|GIVE <member> NEW? A_REMINDER :|to|, <note>", means: named },
  {
    say: "PUT|ADD|GIVE <member> NEW? A_REMINDER for|with|about <person> :|to|, <note>",
    means: named,
  },
  { say: "A_REMINDER for|with <person> <note>", means: owed },
  { say: "<person> A_REMINDER <note>", means: whole(isToCome) },
  {
    say: "GIVE|gimme me|us? a|another|one? A_REMINDER on|at|for? <when> ,? to <note>",
    means: named,
  },
  { say: "A_REMINDER :|-|–|,? <when> :|-|–|,|to? <note>", means: named },
  {
    say: "schedule|book|arrange|plan|organise|set_up|put FOLLOW_UP_VERB? A_CALL|A_MEETING|A_VISIT with|to|at <person> <note>",
    means: withAct,
  },
  {
    say: "put_down|pencil_in|pencil|diarise|stick_in FOLLOW_UP_VERB? A_CALL|A_MEETING|A_VISIT with|to|at|for? <person> <note>",
    means: (said) => (isPlanned(said) ? withAct(said) : undefined),
  },
  ...bookedRows,
  ...agendaRows,
  {
    say: "FOLLOW_UP_VERB with|up|on|to? <person> <note>",
    means: whole((said) => isDated(said) && isOpen(said)),
  },
  { say: "follow_up|chase|chase_up|follow_up_with with? <person> <note>", means: whole(isOpen) },
  {
    say: "TO_DO to|with? <person> <note>",
    means: whole(
      (said) =>
        isToBeDone(said) &&
        !isBroughtForward(said) &&
        !isTheirs(said) &&
        !said.skipped.some(isCame),
    ),
  },
  ...bareOrderRows,
  {
    say: "TO_DO him|her|them back? <note>",
    means: whole((said) => isOrdered(said) && !isJotted(said)),
  },
  { say: "<person> wants|want|needs|would_like me|us to <note>", means: namedByWhen },
  { say: "<person> wants|want|would_like A_CALL|A_VISIT|A_MEETING <note>", means: whole(isDated) },
  {
    say: "<person> needs_to_be|has_to_be|must_be|should_be|is_to_be CALLED|EMAILED|MESSAGED|VISITED|chased <note>",
    means: whole(isOrdered),
  },
  {
    say: "<person> wants|needs|has|is|asked|would_like to be CALLED|EMAILED|MESSAGED|VISITED <note>",
    means: whole(isOrdered),
  },
  {
    say: "<person> needs|wants <note>",
    means: whole(
      (said) => isToCome(said) && !said.items("note").some(isAsked) && !asksToRemind(said),
    ),
  },
  { say: "<text> due", means: (said) => (isDue(said) ? before(said) : undefined) },
);
