import { isBidden } from "./agenda.ts";
import { isPoint } from "./part.ts";
import { isDated } from "./remind-days.ts";
import type { Said } from "./said.ts";
import { content, isConditional, isMeant, named, rest, type ToDo } from "./to-do.ts";

/** "I'd like a reminder to ask her": to do something, and none "of what she said". */
export const wanted = (said: Said): ToDo | undefined => {
  const [first, ...words] = said
    .items("note")
    .filter((item) => !isPoint(item) && item.mark !== ",");
  const isToDo = /^(?:to\b|that$|about$|:)/u.test(first?.mark ?? first?.word ?? "");
  return isToDo && words.length > 0 && !isMeant(said) ? rest(said) : undefined;
};

/** "need a nudge on Friday, Ana Lopez, ask about the pots": when, and then with whom it is. */
export const wantedThen = (said: Said): ToDo | undefined => {
  const [first] = content(said.items("note"));
  const isToDo = first?.name?.contact === true || isBidden(first) || wanted(said) !== undefined;
  return isToDo && isDated(said) && !isConditional(said.items("note")) ? named(said) : undefined;
};
