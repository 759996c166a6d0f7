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

/** When it is or was, by the days and times that are said; "at lunch" keeps the day of what is to be done. */
export function whenIn(points: readonly Item[], last: Intent, part: Part): When | undefined {
  const when = whenOf(points, moodOf(last, part), part.situation);
  const [item, ...others] = points;
  return when?.at !== undefined && others.length === 0 && isAhead(last) && isDayless(item)
    ? { at: when.at, words: when.words }
    : when;
}

/** "in the afternoon", "4 in the afternoon", and neither "this afternoon" nor "tonight". */
function isDayless(item: Item | undefined): boolean {
  const { day, part } = pointOf(item)?.point ?? {};
  return day === undefined && part !== undefined && !/^(?:this|to)/iu.test(item?.text ?? "");
}

/** "at 10", after a visit and what is to be done about it: that of either. */
export const isOfEither = (
  when: When | undefined,
  { lastOfSeveral }: Situation,
  last: Intent,
): boolean =>
  lastOfSeveral === true && isAhead(last) && when !== undefined && when.on === undefined;
