import type { Intent } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { isStop, wordsOf } from "../sentence.ts";
import type { Said } from "./said.ts";
import { tasksIn } from "./several-tasks.ts";
import type { Task } from "./task.ts";

export type Change = Extract<Intent, { do: "change_follow_up" }>;

/** How much must be said of it: by some acts one knows what is meant, by others "follow-up" tells. */
export type Needs = "nothing" | "person" | "noun";

/** Whether enough is said of it. */
export const isEnough = (task: Task, needs: Needs): boolean =>
  needs === "nothing" || task.named || (needs === "person" && task.isPerson);

/** The one that the words of a row speak of. */
export function taskOf(said: Said, needs: Needs): Task | undefined {
  const [task, ...others] = tasksOf(said, needs) ?? [];
  return others.length === 0 ? task : undefined;
}

/** One or several, where the first says enough. */
export function tasksOf(said: Said, needs: Needs): readonly Task[] | undefined {
  const items = withoutNeedless(said.items("text"));
  const isNone = isUntagging(items) || said.words.some(isNothing);
  const tasks = isNone ? undefined : tasksIn(said.part, items);
  return tasks?.slice(0, 1).every((task) => isEnough(task, needs)) === true ? tasks : undefined;
}

/** "scrap the follow-up with Ana, no longer needed": why, and no words of it. */
function withoutNeedless(items: readonly Item[]): readonly Item[] {
  const stop = items.findLastIndex(isStop);
  return stop > 0 && needless.test(wordsOf(items.slice(stop + 1))) ? items.slice(0, stop) : items;
}
const needless =
  /^(?:(?:it|that|this)(?: is|'s)? )?(?:no longer|not) (?:needed|required|necessary|wanted)(?: any ?more| now)?$/u;

/** "take the trade tag off Ana, all done": a tag is to go, and what is done is no follow-up. */
export const isUntagging = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      has(item, "REMOVE", "UNTAG") &&
      items.slice(at + 1, at === 0 ? items.length : at + 4).some(({ shop }) => shop.tag),
  );

/** "nothing's going out to her": no "never mind". */
const isNothing = ({ word }: Item): boolean => word === "nothing";

/** The same done to each of those that the words of a row speak of. */
export const changed =
  (action: Change["action"], needs: Needs) =>
  (said: Said): readonly Intent[] | undefined =>
    tasksOf(said, needs)?.map(({ target }) => ({ do: "change_follow_up", target, action }));
