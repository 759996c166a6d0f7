import { has, isSurelyNamed, type Item } from "../items.ts";
import { contentOf } from "../sentence.ts";
import { isFiller, isPoint } from "./part.ts";
import { isPronoun } from "./persons.ts";
import { isOrdered, isOrderedOn, isTheirs, tellsWhy } from "./remind-days.ts";
import { recurringIn } from "./recurring.ts";
import type { Row } from "./rows.ts";
import type { Said } from "./said.ts";
import { isConditional, isMeant, rest, type ToDo } from "./to-do.ts";

/** What is to be done with somebody: "to call Ana", "for a visit to Tom". */
const isActOnSomebody = (said: Said): boolean => {
  const words = contentOf(said.items("note")).filter(
    (item) => !isFiller(item) || has(item, "TO_DO", "A_CALL", "A_MEETING", "A_VISIT"),
  );
  return (
    has(words[0], "TO_DO", "FOLLOW_UP_VERB", "A_CALL", "A_MEETING", "A_VISIT") &&
    words.slice(1).some(isSomebody)
  );
};
const isSomebody = (item: Item): boolean =>
  (item.name?.contact === true && (item.name.full || item.capital)) || isPronoun(item);

/** "book me in to call Ana on the 28th"; "put me down for two bowls" is nothing to do. */
const booked = (said: Said): ToDo | undefined =>
  isActOnSomebody(said) && !isMeant(said) ? rest(said) : undefined;

/** "need to chase Ana about the keys": as "chase Ana about the keys" is, with nothing asked. */
const chased = (said: Said): ToDo | undefined => {
  const note = said.items("note");
  const isPlain = contentOf(note).length > 0 && !note.some(isPast) && !isConditional(note);
  const [duty] = said.words.slice(-1);
  return isPlain && duty !== undefined
    ? { text: [duty, ...said.items("person"), ...note] }
    : undefined;
};

/** "I should confirm the date with her by Wednesday": a duty, and by when; no thought of one. */
const owed = (said: Said): ToDo | undefined => {
  const note = said.items("note");
  const isForUs = note.some(isSomebody) && isOrdered(said) && isAct(note[0]);
  const isPlain = ![...said.skipped, ...note].some(isPast) && !isConditional(note);
  if (note.some((item) => has(item, "A_REMINDER"))) return undefined;
  return isForUs && isPlain ? withoutRemembering(rest(said)) : undefined;
};
/** "must remember to ring Ana" is to ring her. */
const withoutRemembering = (toDo: ToDo): ToDo =>
  /^(?:remember to|not forget to)$/.test(toDo.text[0]?.word ?? "")
    ? { ...toDo, text: toDo.text.slice(1) }
    : toDo;
/** "we should move Ana's call to Friday" is no order, and nothing else to do. */
const orders = [
  ...([
    "MOVE",
    "PUT",
    "ADD",
    "TAG",
    "UNTAG",
    "CANCEL",
    "GIVE",
    "CHANGE",
    "REMOVE",
    "LOGS",
  ] as const),
  ...(["DELETE", "MERGE", "EXPORT", "IMPORT", "UNDO", "REFUNDED", "SENT"] as const),
] as const;
/** "I must have met her": what was done is no duty. */
const isAct = (first: Item | undefined): boolean =>
  first !== undefined &&
  first.mark === undefined &&
  first.name === undefined &&
  !has(first, "MET", "CALLED", "EMAILED", "MESSAGED") &&
  (has(first, "TO_DO", "FOLLOW_UP_VERB") || !has(first, ...orders)) &&
  !/^(?:hear|get|receive|expect|really|who|whose|what|when|where|which|how|why|if|whether|know|see what)\b|(?:ed|know|remember|think)$/.test(
    first.word,
  );
/** "I should have called", "I must have missed her" */
const isPast = ({ mark, word }: Item): boolean =>
  mark === "?" || /^(?:have|be|been|probably|maybe|perhaps|or)$|^(?:not|never)\b/.test(word);

/** "I have to check stock with Ana, set that up": what it is stands before, and is done with somebody. */
const setUp = (said: Said): ToDo | undefined => {
  const text = said.items("text");
  const words = contentOf(text).filter((item) => !isFiller(item) || item.name !== undefined);
  const isAct = words[0] !== undefined && words[0].name === undefined;
  const isOnce = (recurringIn(said.part)?.items ?? []).length === 0;
  return isAct && isOnce && words.some(isSomebody) && !isConditional(text) && !text.some(isPast)
    ? { text }
    : undefined;
};

/** "need to chase" is one piece. */
const dutiesTo = (acts: readonly string[]): string =>
  ["need_to", "have_to", "got_to"].flatMap((must) => acts.map((act) => `${must}_${act}`)).join("|");
const duties = dutiesTo(["chase", "follow_up_with", "get_back_to"]);
const dutiesOnADay = dutiesTo(
  "call|contact|ring|phone|email|visit|see|write_to|speak_to|talk_to".split("|"),
);

/**
 * "need to ring Ana on Friday": by when is told, else it may be asked who is to be rung. Whether there
 * is a reminder of it already is asked or told with it.
 */
const chasedOnADay = (said: Said): ToDo | undefined =>
  isOrdered(said) &&
  !said.items("note").some((item) => has(item, "A_REMINDER", "REMIND") || item.word === "did")
    ? chased(said)
    : undefined;

/** "need to send Ana a quote by Friday", as it is jotted down, with nothing before it. */
const owedByMe = (said: Said): ToDo | undefined =>
  said.skipped.every((item) => isFiller(item) || item.mark !== undefined) &&
  !said.words.some(({ word }) => /want|supposed|know/.test(word))
    ? owed(said)
    : undefined;

/**
 * "call Ana today", "ring Ana on Friday": with nothing told beside it, an order to oneself; "rang Ana
 * today" tells, and "emails with Ana today?" asks.
 */
const bareOrder = (said: Said): ToDo | undefined => {
  const isAlone = !/[,;:?\n–—]|[.!]\s*\S/u.test(said.part.text.trim().replace(hail, ""));
  const isMeantSo = said.items("person").every(isSurelyNamed) && isAlone;
  return isMeantSo && !isTheirs(said) && isOrderedOn(said)
    ? { text: [...said.words.slice(0, 1), ...said.items("person")] }
    : undefined;
};

/** "call Ana on Monday, I'm in London Saturday": why then tells of another day; ", no answer" of a call. */
const orderWithWhy = (said: Said): ToDo | undefined => {
  const why = said.items("note");
  const isOfDays = tellsWhy(why) && why.some(isOfDay) && !said.part.items.some(isPastAct);
  return said.items("person").every(isSurelyNamed) && isOfDays && isOrdered(said)
    ? { text: [...said.words.slice(0, 1), ...said.items("person"), ...why] }
    : undefined;
};
const isOfDay = (item: Item): boolean =>
  isPoint(item) || /(?:^| )(?:\w+day|tomorrow)$/.test(item.word);
const isPastAct = (item: Item): boolean =>
  has(item, "LOGS", "NO_ANSWER", "SPOKE", "MET") || /^(?:was|were|had|said|told)$/.test(item.word);

const hail = /^(?:hi|hey|hello|morning|good \w+)(?: \w+)?[,!.]\s*/iu;

/** A place in one's own diary, and what one says that there is to do. */
export const bookedRows: readonly Row<ToDo>[] = [
  { say: "book|put|stick|pencil|write|diarise me|us in|down to|for <note>", means: booked },
  { say: "book|put|stick|pencil|write|diarise me|us in_to|down_to|down_for <note>", means: booked },
  { say: `i|we? 've? ${duties} <person> <note>`, means: chased },
  { say: `i|we? 've? ${dutiesOnADay} <person> <note>`, means: chasedOnADay },
  {
    say: "<text> ,|.|;|-|–|AND? WILLING? set|schedule|set_up that|it|this up?",
    means: setUp,
  },
  { say: "i|we 've? should|must|MUST <note>", means: owed },
  { say: "must|MUST <note>", means: owedByMe },
];

/** "follow up on" is one piece, of which "on" is the day's. */
const withoutOn = (item: Item): Item =>
  / on$/iu.test(item.text) ? { ...item, end: item.end - 3, text: item.text.slice(0, -3) } : item;

/** "called Ana, follow up on Friday": with the one just spoken of, and nothing but when. */
const followedUp = (said: Said): ToDo | undefined => {
  const note = said.items("note").filter(({ mark }) => mark === undefined);
  const last = said.part.situation.lastCommand;
  const isOfNote = last?.do === "log_interaction" && last.kind === "note";
  return said.part.carried &&
    !isOfNote &&
    note.some(isPoint) &&
    note.every((item) => isPoint(item) || isFiller(item))
    ? { text: said.words.map(withoutOn) }
    : undefined;
};

/** "call Ana today", where no other row reads it. */
export const bareOrderRows: readonly Row<ToDo>[] = [
  { say: "TO_DO <person> on? <when>", means: bareOrder },
  { say: "TO_DO <person> on? <when> ,|;|-|–|because|as|since|cos <note>", means: orderWithWhy },
  { say: "follow_up|follow_up_on|chase_up <note>", means: followedUp },
];
