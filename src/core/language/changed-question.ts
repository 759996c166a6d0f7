import type { Intent } from "../intent.ts";
import { refined } from "../questions/refine.ts";
import { questionsIn } from "./ask.ts";
import type { Situation } from "./interpretation.ts";
import { isSurelyNamed, type Item, type Reading } from "./items.ts";
import { refinementIn } from "./refinement.ts";
import { lastStop, wordsOf } from "./sentence.ts";
import { coresOf } from "./talk.ts";
import { personIn } from "./who.ts";

/** What changes the question before, unless it makes a question of its own and fits that one badly. */
export function changeIn(
  asked: readonly Item[],
  situation: Situation,
  isQuestion: boolean,
): Intent | undefined {
  const change = refinementIn(asked, situation);
  if (change === undefined) return undefined;
  const isOwn = isQuestion && (!fits(change, situation) || isOfOneInAll(asked));
  return isOwn ? undefined : change;
}

/** "how many orders in all for him": whatever time was asked of before. */
const isOfOneInAll = (asked: readonly Item[]): boolean =>
  asked.some(({ word }) => /^(?:in all|all in all|all told|altogether)$/.test(word)) &&
  (personIn(asked) !== undefined || asked.some(isSurelyNamed));

/** "VIPs in Berlin" changes no fact of one contact: what fits no question before is its own. */
const fits = (change: Intent, { lastQuestion }: Situation): boolean =>
  change.do !== "refine" ||
  change.back === true ||
  lastQuestion === undefined ||
  refined(lastQuestion, change) !== undefined;

/** "and Ben? just curious who rings most": what one wonders is no question of its own. */
function withoutWondering(asked: readonly Item[]): readonly Item[] {
  const stop = lastStop(asked);
  return stop > 1 && wondering.test(wordsOf(asked.slice(stop + 1))) ? asked.slice(0, stop) : asked;
}
const wondering =
  /^(?:(?:i am|i 'm|i|am|was|just|only|really|also|out of interest|a bit|bit) )*(?:curious|wondering|wondered|wonder|interested|trying to (?:see|find out|work out|figure out|settle)|(?:want|would like|'d like) to (?:see|know|find out)|to see|checking|seeing|comparing)(?: (?:about|in|to (?:see|know)))? (?:who|which|what|how|whether|if)\b/u;

/** "That is more than I can manage, so only the ones in Dublin, please." */
export function changeAmidTalk({ asked }: Reading, situation: Situation): Intent | undefined {
  if (situation.lastQuestion === undefined) return undefined;
  const said = withoutWondering(asked);
  const alone =
    said === asked ? undefined : changeIn(said, situation, questionsIn(said) !== undefined);
  if (alone !== undefined) return alone;
  for (const { items } of coresOf(asked)) {
    const change = changeIn(items, situation, questionsIn(items) !== undefined);
    if (change !== undefined) return change;
  }
  return undefined;
}
