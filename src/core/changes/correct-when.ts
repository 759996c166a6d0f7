import type { When } from "../intent.ts";
import type { Clock } from "../period.ts";
import type { Instant } from "../time.ts";
import { happenedInstead } from "../when.ts";
import type { Touched } from "./touched.ts";

/**
 * Whether a corrected time is that of the follow-up, where a report was written along with one:
 * it is if the report would lie in the future by it.
 */
export const isForFollowUp = (
  when: When,
  report: Instant,
  { followUps }: Touched,
  clock: Clock,
): boolean => followUps.length > 0 && happenedInstead(when, report, clock).outcome !== "at";
