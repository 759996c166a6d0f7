import { has, type Item } from "../items.ts";
import { isStop } from "../sentence.ts";
import { isCutBefore, isStrongStop } from "./part.ts";

/** "he rang me instead. Cancel that, …": what was put down before is to go, which no note tells. */
export const takesBack = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      at > 0 &&
      has(item, "UNDO") &&
      / (?:that|it|this)$/.test(item.word) &&
      (isStrongStop(items[at - 1]) || isCutBefore(items, at)) &&
      isEnd(items, at + 1),
  );

const isEnd = (items: readonly Item[], at: number): boolean => {
  const next = items[at];
  return next === undefined || isStop(next) || has(next, "AND") || isCutBefore(items, at);
};
