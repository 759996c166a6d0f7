import type { Ordering } from "../questions/question.ts";
import type { Board } from "./board.ts";
import type { Concept } from "./concepts.ts";
import { has, type Item } from "./items.ts";
import { isStop, wordsOf } from "./sentence.ts";
import { endNamed } from "./sorted-ends.ts";

/** An order of a list, and the words that said so. */
export interface Sorted {
  readonly by: Ordering;
  readonly direction: "asc" | "desc";
  readonly used: readonly Item[];
}

/** What a list can be sorted by beside the figures of rankings, and from which end it then begins. */
const facts: readonly (readonly [readonly (readonly Concept[])[], Omit<Sorted, "used">])[] = [
  [[["LAST"], ["ORDER", "BUY", "ORDERS_NOUN"]], { by: "last_order", direction: "desc" }],
  [[["FIRST"], ["ORDER", "BUY", "ORDERS_NOUN"]], { by: "first_order", direction: "asc" }],
  [[["LAST"], ["TALK", "A_TALK", "CONTACT", "A_CALL"]], { by: "last_contact", direction: "desc" }],
  [[["BIRTHDAY"]], { by: "birthday", direction: "asc" }],
  [[["NAME_FIELD"]], { by: "name", direction: "asc" }],
  [[["ADDED"]], { by: "added", direction: "desc" }],
  [[["DUE", "FOLLOW_UP"]], { by: "due", direction: "asc" }],
  [[["AT_STAKE"]], { by: "at_stake", direction: "desc" }],
  [[["RHYTHM"]], { by: "probability_alive", direction: "desc" }],
];

/** The order of "sort by name", "by last order", "alphabetically". */
export function sortedByFact(board: Board): Sorted | undefined {
  const last = endBehind(board);
  if (last !== undefined) return last;
  const by = board.items.findLast((item) => has(item, "SORT") || item.word === "by");
  const after = by === undefined ? [] : board.items.slice(board.items.indexOf(by) + 1);
  const row = isNaming(board)
    ? undefined
    : facts.find(([words]) => words.every((each, at) => has(after[at], ...each)));
  const beside = by === undefined ? lastOrderBeside(board) : undefined;
  if (beside !== undefined) return { by: "last_order", direction: "desc", used: beside };
  const alphabet = board.items.filter((item) => has(item, "ALPHABETICALLY"));
  if (row === undefined && alphabet.length === 0) return undefined;
  const [words, found] = row ?? alphabetical;
  const ends = board.items.filter((item) => has(item, "SORT", "BY", "ASC", "DESC"));
  return {
    by: found.by,
    direction: endSaid(board) ?? found.direction,
    used: [...ends, ...after.slice(0, words.length), ...alphabet],
  };
}

/** "repeat customers in Leith, biggest spenders first": said last, in a clause of its own. */
function endBehind({ items }: Board): Sorted | undefined {
  const stop = items.findLastIndex(
    (item, at) => isStop(item) && items.slice(at + 1).some(({ mark }) => mark === undefined),
  );
  const said = stop < 0 ? [] : items.slice(stop + 1);
  const order = endNamed(wordsOf(said));
  // "oldest first" may be of other days than those of orders.
  return order === undefined || order.by === "last_order"
    ? undefined
    : { by: order.by, direction: order.direction, used: said };
}

/** "…, last order date next to each": told of each, in that order. */
function lastOrderBeside({ items }: Board): readonly Item[] | undefined {
  const at = items.findIndex(
    (item, place) => has(item, "LAST") && has(items[place + 1], "ORDER", "ORDERS_NOUN"),
  );
  const said = items.slice(Math.max(0, at));
  const isRanked = /\b(?:top|best|biggest|most|first|\d+)\b/u.test(
    wordsOf(items.slice(0, Math.max(0, at))),
  );
  const isBeside =
    at >= 0 &&
    !isRanked &&
    /^(?:\S+) \S+(?: dates?)? (?:next to|beside|alongside|against|for|with|of) (?:each|everyone|everybody|each one|each of them|them all)$/u.test(
      wordsOf(said),
    );
  return isBeside ? said : undefined;
}

/** "the biggest five by name": who they are, and nothing of the alphabet. */
const isNaming = ({ items }: Board): boolean =>
  items.some(
    ({ word }, at) =>
      word === "by" && has(items[at + 1], "NAME_FIELD") && items.slice(0, at).some(isOfSize),
  );
const isOfSize = ({ word }: Item): boolean => /\b(?:biggest|largest|best)\b/.test(word);

const alphabetical: (typeof facts)[number] = [[], { by: "name", direction: "asc" }];

/** The end that a list is to begin with, where it is said: "ascending", "highest first". */
export function endSaid(board: Board): Sorted["direction"] | undefined {
  if (board.says("ASC")) return "asc";
  return board.says("DESC") ? "desc" : undefined;
}
