import type { Intent } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { isPoint } from "./part.ts";
import { isTitle } from "./persons.ts";
import { wordsOf } from "../sentence.ts";
import type { Said } from "./said.ts";
import { isOrdering } from "./split.ts";
import { type Needs, tasksOf } from "./task-of.ts";

/** "give the Karin Vogt call to Ben": what there is to do with her; "give Karin to Ben" is another thing. */
export const given = (said: Said): readonly Intent[] | undefined => {
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
/** What there is to do, given to who is named, or to `to`. */
export const handedOver =
  (needs: Needs, to?: string) =>
  (said: Said): readonly Intent[] | undefined => {
    const [assignee = to] = said.values("member");
    return assignee === undefined ||
      isHolder(said) ||
      isOrderedBefore(said) ||
      isOfTwo(said) ||
      isTold(said)
      ? undefined
      : tasksOf(said, needs)?.map(({ target }) => ({
          do: "change_follow_up",
          target,
          action: "reassign",
          assignee,
        }));
  };
/** "let Ben know her setup is on Friday", "give Ben her number", "Ben takes the lesson every week". */
const isTold = ({ part: { items } }: Said): boolean => told.test(wordsOf(items));
const told =
  /\blet (?:\S+ ){1,2}(?:know|see|hear|think)\b| (?:numbers?|phone number|details|mobile|keys?)$|\bevery (?:week|day|month|\w+day)\b|\b(?:weekly|daily|always|usually)\b/u;
/** "move Ana's call to Friday and hand it to Ben": two things are to be done with it. */
const isOrderedBefore = (said: Said): boolean =>
  said
    .items("text")
    .slice(0, 1)
    .some((item) => isOrdering(item) || has(item, "MOVE", "SNOOZE"));
/** "Tom is ill. All of his reminders should go to Ben": the sentence before tells of no reminder. */
const isOfTwo = (said: Said): boolean => {
  const text = said.items("text");
  return text.some((item, at) => {
    const before = text[at - 1];
    return (
      before !== undefined &&
      !isTitle(before) &&
      item.mark === undefined &&
      /[.!?;]\s*$/.test(said.part.text.slice(before.start, item.start))
    );
  });
};
/** "give Omar's call with Ana to me": whose it was, and not who gets it. */
const isHolder = (said: Said): boolean => {
  const [member] = said.items("member");
  const { items } = said.part;
  const [after, act] = member === undefined ? [] : items.slice(items.indexOf(member) + 1);
  return after?.word === "'s" && !/^(?:doing|handling|making)$/.test(act?.word ?? "");
};

/** "Priya's doing a call with Ana now" tells of one, "the call with Ana" of what there is to do. */
export const takenOver =
  (means: (said: Said) => readonly Intent[] | undefined) =>
  (said: Said): readonly Intent[] | undefined =>
    said.part.items.some(({ word }) => /^(?:an?|another)(?: |$)/.test(word))
      ? undefined
      : means(said);
