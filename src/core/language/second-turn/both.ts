import type { IntentOf } from "../../intent.ts";
import { conditionsOf } from "../../questions/filter-parts.ts";
import { changedDirectly } from "./direct.ts";
import { saidShortly } from "./said-shortly.ts";
import { changeOf, exchanged, type Turn, worded } from "./worded.ts";

type Refine = IntentOf<"refine">;

/** "only VIPs, and for last year": two changes of different things. */
export function ofBoth(said: string, turn: Turn): Refine | undefined {
  for (const { index, 0: joint } of said.matchAll(/,? and (?:also )?|, /gu)) {
    const first = partly(said.slice(0, index), turn);
    const second = first && partly(said.slice(index + joint.length), turn);
    if (first === undefined || second === undefined || sharesAny(first, second)) continue;
    const isNarrow = [first, second].some(({ how, filter }) => how === "narrow" && filter);
    return { ...first, ...second, how: isNarrow ? "narrow" : "replace" };
  }
  return undefined;
}

const partly = (said: string, turn: Turn): Refine | undefined => {
  const short = saidShortly(said);
  if (/^(?:i|we|he|she|my|our|they|it|there)\b/iu.test(short)) return undefined;
  const direct = changedDirectly(short, turn.last);
  if (direct?.do === "refine" && direct.limit !== undefined) return direct;
  return exchanged(short, turn) ?? worded(short, turn) ?? changeOf(short, turn);
};

/** Whether two changes are of one thing; of conditions each may say when. */
function sharesAny(first: Refine, second: Refine): boolean {
  const { do: _do, how: _how, ...parts } = first;
  const isTimed = [first, second].some(({ period }) => period !== undefined);
  const conditions = [first, second].flatMap(({ filter }) =>
    filter === undefined ? [] : conditionsOf(filter),
  );
  return (
    Object.keys(parts).some((key) => key in second) ||
    (isTimed && conditions.some((each) => each.is === "bought" || "period" in each))
  );
}
