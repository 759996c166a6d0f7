import type { Intent, IntentOf } from "../intent.ts";
import type { Clock, Period } from "../period.ts";
import { besideOf } from "./comparing.ts";
import { shiftPeriod } from "./entities/shift-period.ts";
import { entityIn, has, type Item } from "./items.ts";
import { periodAsked } from "./refinement-elided.ts";
import { periodAhead, periodOf } from "./times-asked.ts";

/** What a change of the question before says, and what it stands beside. */
export interface Said {
  readonly rest: readonly Item[];
  readonly parts: Partial<IntentOf<"refine">>;
  readonly last: Intent;
  readonly clock: Clock;
}

/** The time that a change names: its own, or one counted from that of the question before. */
export const periodSaid = (dated: Item | undefined, said: Said): Period | undefined =>
  said.last.do === "list_follow_ups"
    ? periodAhead(dated)
    : (yearBefore(dated, said) ?? periodBesideThat(dated, said) ?? periodRanked(said));

/** "in that window last year": the same days of it. */
function yearBefore(dated: Item | undefined, { rest, last, clock }: Said): Period | undefined {
  const own = periodAsked(last);
  const period = periodOf(dated);
  const isLastYear = period?.is === "calendar" && period.unit === "year" && period.shift === -1;
  return isLastYear && own !== undefined && rest.some((item) => has(item, "SAME_TIME"))
    ? shiftPeriod(own, "year", -1, clock)
    : undefined;
}

/** "the five who spent the most in that time": what they are ranked by is of the time before. */
const periodRanked = ({ rest, parts: { order }, last }: Said): Period | undefined =>
  order !== undefined && rest.some((item) => has(item, "SAME_TIME"))
    ? periodAsked(last)
    : undefined;

/** A time of its own, or one counted from that before: "and a year earlier?" */
function periodBesideThat(dated: Item | undefined, { last, clock }: Said): Period | undefined {
  const [own, relative] = [periodAsked(last), entityIn(dated, "period")?.relative];
  if (own === undefined || relative === undefined || dated === undefined) return periodOf(dated);
  const beside = besideOf(own, dated);
  if (beside !== periodOf(dated)) return beside;
  const shifted = shiftPeriod(own, relative.unit, relative.shift, clock);
  return shifted === own ? undefined : shifted;
}
