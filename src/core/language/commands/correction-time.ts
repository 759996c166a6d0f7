import type { Intent, When } from "../../intent.ts";
import type { Mood } from "../entities/entity.ts";
import type { Situation } from "../interpretation.ts";
import type { Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { type Part, pointOf, whenOf } from "./part.ts";

/** Whether what is put right is still to be done. */
export const isAhead = (last: Intent): boolean =>
  last.do === "create_follow_up" || last.do === "change_follow_up";

/** After a visit and what is to be done about it "it was on Thursday" tells of the visit. */
const moodOf = (last: Intent, { items, situation }: Part): Mood =>
  isAhead(last) && !(situation.lastOfSeveral === true && /\bwas\b/u.test(wordsOf(items)))
    ? "future"
    : "past";

/** When it is or was, by the days and times that are said. */
export const whenIn = (points: readonly Item[], last: Intent, part: Part): When | undefined =>
  whenOf(points, moodOf(last, part), part.situation);

/** "at lunch", "in the afternoon", of what is to be done on a day: that part of that day. */
export function dayless(points: readonly Item[], last: Intent, part: Part): When | undefined {
  const [item, ...others] = points;
  const when = whenIn(points, last, part);
  const isPart =
    isAhead(last) &&
    others.length === 0 &&
    pointOf(item)?.point.day === undefined &&
    pointOf(item)?.point.part !== undefined &&
    !/^(?:this|to)/iu.test(item?.text ?? "");
  return isPart && when?.at !== undefined ? { at: when.at, words: when.words } : undefined;
}

/** "at 10", after a visit and what is to be done about it: that of either. */
export const isOfEither = (
  when: When | undefined,
  { lastOfSeveral }: Situation,
  last: Intent,
): boolean =>
  lastOfSeveral === true && isAhead(last) && when !== undefined && when.on === undefined;
