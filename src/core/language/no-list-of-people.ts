import type { Intent } from "../intent.ts";
import { has, type Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";

/** "who of us called …", "newest follow-ups": neither of the team nor of tasks are people listed. */
export const isNoListOfPeople = (intent: Intent, items: readonly Item[]): boolean =>
  intent.do === "question" &&
  intent.question.measure === "list" &&
  intent.question.group === undefined &&
  (ofUs.test(wordsOf(items)) || (intent.question.order !== undefined && areNewestTasks(items)));

const ofUs = /\bwho (?:of|among|amongst) us\b|\bwho (?:has|have|had|looks after)\b.* of us$/u;

const areNewestTasks = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      /(?:^| )(?:newest|latest|most recent)$/.test(item.word) && has(items[at + 1], "FOLLOW_UP"),
  );
