import type { Intent, When } from "../../intent.ts";
import type { Mood } from "../entities/entity.ts";
import type { Situation } from "../interpretation.ts";
import { wordsOf } from "../sentence.ts";
import type { Part } from "./part.ts";

/** Whether what is put right is still to be done. */
export const isAhead = (last: Intent): boolean =>
  last.do === "create_follow_up" || last.do === "change_follow_up";

/** After a visit and what is to be done about it "it was on Thursday" tells of the visit. */
export const moodOf = (last: Intent, { items, situation }: Part): Mood =>
  isAhead(last) && !(situation.lastOfSeveral === true && /\bwas\b/u.test(wordsOf(items)))
    ? "future"
    : "past";

/** "at 10", after a visit and what is to be done about it: that of either. */
export const isOfEither = (
  when: When | undefined,
  { lastOfSeveral }: Situation,
  last: Intent,
): boolean =>
  lastOfSeveral === true && isAhead(last) && when !== undefined && when.on === undefined;
