import { has, type Item, wordOf } from "../items.ts";
import { contentOf, isEmoji, isStop } from "../sentence.ts";
import { isCutBefore, isFiller, isPoint, isStrongStop } from "./part.ts";
import { isPronoun } from "./persons.ts";
import { isOrdered } from "./remind-days.ts";
import type { Row } from "./rows.ts";
import type { Said } from "./said.ts";
import { assigned, isConditional, type ToDo } from "./to-do.ts";

/**
 * "Wednesday 3 June, 1pm: pick up the boards from Ana": as a diary has it, when it is, and what is to
 * be done with somebody. Of what is told with commas ("Friday: call Ana, no answer") it may be what
 * was done.
 */
const entered = (said: Said): ToDo | undefined => {
  const note = said.items("note");
  const stop = note.findIndex(
    (item, at) => isStrongStop(item) || isEmoji(item) || isCutBefore(note, at),
  );
  const text = stop < 0 ? note : note.slice(0, stop);
  const left = stop < 0 ? [] : contentOf(note.slice(stop));
  const assignee = memberIn(left);
  const isWhole = left.length === 0 || assignee !== undefined;
  const isEntry = isActOn(text) && !text.some(isStop) && isOrdered(said);
  return isEntry && isWhole && !isConditional(text)
    ? { text, ...(assignee === undefined ? {} : { assignee }) }
    : undefined;
};

/** "call", "drop off": what somebody is told to do. */
export const isBidden = (act: Item | undefined): boolean =>
  has(act, "TO_DO", "FOLLOW_UP_VERB") || bidding.test(wordOf(act));

/** "call Ana", "pick up the boards from Ana" */
export const isActOn = (items: readonly Item[]): boolean => {
  const [first, second, ...rest] = contentOf(items);
  return (
    isBidden(first) && !/^(?:with|from)$/.test(wordOf(second)) && [second, ...rest].some(isSomebody)
  );
};
const bidding =
  /^(?:to chase|pick up|collect|drop|drop off|fetch|take|bring|check|order|pack|prepare|book|show|give|return|confirm|set up|get)$/;
const isSomebody = (item: Item | undefined): boolean =>
  (item?.name?.contact === true && item.name.full) || isPronoun(item);

/** "Omar does it", "whoever's driving, so Omar": on whose list it goes. */
function memberIn(items: readonly Item[]): string | undefined {
  const [named, ...others] = items.filter(({ shop }) => shop.member !== undefined);
  const isPlain = items.every(
    (item) => item === named || isFiller(item) || byWhom.test(item.word) || has(item, "TAKES_OVER"),
  );
  return others.length === 0 && isPlain ? named?.shop.member?.[0] : undefined;
}
const byWhom = /^(?:whoever|so|driving|drives|does|goes|free|that means|for)$/;

/** "Assign this to Omar: …", "for Omar: …": whose it is stands at its head, and an act on somebody behind. */
const headed = (said: Said): ToDo | undefined => {
  const text = said.items("note");
  return isActOn(text) && !text.some(({ mark }) => mark === "?") && !isConditional(text)
    ? { text, ...assigned(said) }
    : undefined;
};
/** "add to Ben's list for Monday - ring the supplier": on a list what is to be done needs nobody. */
const listed = (said: Said): ToDo | undefined => {
  const text = said.items("note");
  const isPlain = !text.some(({ mark }) => mark === "?") && !isConditional(text);
  return isPlain && isBidden(contentOf(text)[0]) ? { text, ...assigned(said) } : undefined;
};
const headedThen = (said: Said): ToDo | undefined => (isOrdered(said) ? headed(said) : undefined);
const one = "this|it|one|this_one|the_next_one|the_next_bit|the_following|the_below|something";

/** What is put down as in a diary, or at the head of which stands whose it is. */
export const agendaRows: readonly Row<ToDo>[] = [
  { say: "<when> :|-|–|— <note>", means: entered },
  {
    say: `assign|reassign|delegate|allocate|give|hand|hand_over|pass|pass_on|leave ${one} to|for|with <member> :|-|–|— <note>`,
    means: headed,
  },
  {
    say: `PUT|ADD|LOGS ${one}? down|in|on|aside? for|under|on <member> 's? name|list|to_do_list|plate|diary? :|-|–|— <note>`,
    means: headed,
  },
  {
    say: `PUT|ADD|LOGS ${one}? down|in|on? for|under|on|onto|to <member> 's? list|list_for|to_do_list|to_do|diary <when>? :|-|–|—|, <note>`,
    means: listed,
  },
  {
    say: `PUT|ADD|LOGS <member> down|in|on? for|on|with ${one} :|-|–|— <note>`,
    means: headed,
  },
  {
    say: "<member> 's list|to_do_list|to_do|tasks|plate|diary|job :|-|–|— <note>",
    means: headedThen,
  },
  {
    say: `${one}? is|'s? for|on <member> 's? name|list|to_do_list|plate|diary? :|-|–|— <note>`,
    means: headedThen,
  },
];

/** "Friday, 10am: call Ana …": it asks for nothing, whether it was understood or not. */
export function isEntry(items: readonly Item[]): boolean {
  const at = items.findIndex(({ mark }) => mark === ":");
  const head = items.slice(0, Math.max(0, at));
  return (
    head.some(isPoint) &&
    head.every((item) => isPoint(item) || item.mark === ",") &&
    isActOn(items.slice(at + 1))
  );
}
