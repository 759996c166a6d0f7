import { has, type Item, wordOf } from "../items.ts";
import { isFiller, isPoint } from "./part.ts";
import { isPronoun } from "./persons.ts";
import type { Said } from "./said.ts";

/** Something to do, as its words stand in the message. */
export interface ToDo {
  /** The pieces that say what it is; its day and time may be among them. */
  readonly text: readonly Item[];
  /** A team member's name; the one who writes where it is missing. */
  readonly assignee?: string;
  /** Of several, each gets it: "remind Toby and Elena to …". */
  readonly assignees?: readonly string[];
  /** What is to be done about it, said by itself: "to check on it". */
  readonly errand?: readonly Item[];
  /** What is told before it, and is no part of it. */
  readonly told?: readonly Item[];
}

/** "the plank split, remind me to check on it on Friday": what is to be done about what is told before. */
export function errandIn(items: readonly Item[]): Pick<ToDo, "errand"> {
  const said = items.filter((item) => item.mark === undefined && !isPoint(item));
  const [to, act] = said;
  const isErrand = wordOf(to) === "to" && act !== undefined && said.length < 6;
  const errand = said.slice(1);
  return isErrand ? { errand } : {};
}

export const content = (items: readonly Item[]): readonly Item[] =>
  items.filter((item) => !isPoint(item) && !(isFiller(item) && item.name === undefined));

export const assigned = (said: Said): Omit<ToDo, "text"> => {
  if (said.has("members")) return { assignees: said.values("members") };
  const [assignee] = said.values("member");
  return assignee === undefined || assignee === "me" ? {} : { assignee };
};

export const rest = (said: Said): ToDo => ({
  text: withoutAgain(said.items("note")),
  ...assigned(said),
});
/** "remind me again on Friday": of what, is said before or not at all. */
function withoutAgain(note: readonly Item[]): readonly Item[] {
  const again = note.find((item) => !isPoint(item));
  return again?.word === "again" ? note.filter((item) => item !== again) : note;
}

/** Only where something follows: "a todo for tomorrow" is none. */
export const named = (said: Said): ToDo | undefined =>
  content(said.items("note")).length === 0 || isMeant(said) ? undefined : rest(said);

/** "the follow-up", "his reminder": one that is there already. */
export const isMeant = ({ part, words }: Said): boolean => {
  const noun = words.findLast((item) => has(item, "A_REMINDER", "FOLLOW_UP_VERB"));
  const before = noun === undefined ? undefined : part.items[part.items.indexOf(noun) - 1];
  return belonging.has(before?.word ?? "");
};
const belonging = new Set(
  "the|that|this|his|her|their|'s|my|our|which|of|no|any|every|open|had|got".split("|"),
);

/** "send the price list" asks for none. */
export const isConditional = (items: readonly Item[]): boolean =>
  has(content(items)[0], "LIST") ||
  items.some(
    (item, at) =>
      (/^(?:if|when|once|unless|whenever|suppose)$/.test(item.word) &&
        !isToBeFoundOut(items, at)) ||
      has(item, "REMIND"),
  );

/** "ask Ana if she can come", "see when he is in": what is to be found out, and no condition. */
const isToBeFoundOut = (items: readonly Item[], at: number): boolean => {
  const before = items.slice(0, at);
  const act = before.findLastIndex(({ word }) => finding.test(word));
  return (
    /^(?:if|when)$/.test(wordOf(items[at])) &&
    act >= 0 &&
    before
      .slice(act + 1)
      .every((item) => item.mark === undefined && (isFiller(item) || isWhom(item) || isPoint(item)))
  );
};
const finding =
  /(?:^| )(?:ask|check|check with|see|find out|confirm|know|hear|hear from|enquire|inquire|wonder)$/;
const isWhom = (item: Item): boolean => item.name?.contact === true || isPronoun(item);

/** "…, tag VIP and remind me to check on it": a deed of its own. */
export const isTagging = (item: Item, at: number, items: readonly Item[]): boolean =>
  has(item, "TAG") && items.slice(at + 1, at + 4).some(({ shop }) => shop.tag !== undefined);
