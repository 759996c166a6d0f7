import type { Question } from "../questions/question.ts";
import type { Filter } from "../questions/filter.ts";
import type { Board } from "./board.ts";
import { not } from "./combine.ts";
import { has, type Item, wordOf } from "./items.ts";
import { isStop, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

/**
 * "trade against everybody else", "dog show vs all the other sources": some people beside all who are
 * none of them.
 */
export function restBeside(
  board: Board,
  compares: readonly Item[],
  filter: Filter,
  figure: readonly Item[],
): Question["compare"] {
  // Whose calls these were is no condition on people.
  if (filter.is === "owner") return undefined;
  const last = compares.at(-1);
  const at = figure.findIndex((item) => item === last) + 1;
  const end = figure.findIndex((item, place) => place >= at && isEnd(item));
  const rest = figure.slice(at, end < 0 ? figure.length : end);
  if (at < 1 || wordOf(last).endsWith("than") || !others.test(wordsOf(rest))) return undefined;
  board.take([...compares, ...rest]);
  return { filter: not(filter), label: "the rest" };
}

const isEnd = (item: Item): boolean =>
  isStop(item) || periodOf(item) !== undefined || has(item, "BY");

const others =
  /^(?:(?:everyone|everybody|anyone|anybody)(?: who is)? else(?: 's)?|(?:(?:all|the|all of the|our) )*(?:rest|others?|other (?:customers|people|clients|ones|sources|tags|cities|towns|companies))(?: of (?:them|us|our customers|the customers|customers|people))?)$/u;
