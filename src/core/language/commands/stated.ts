import type { Intent } from "../../intent.ts";
import { has } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import type { Said } from "./said.ts";

/**
 * "Ana's frame is finished": done is a thing, and whether that was what there was to do only the
 * follow-up's own words tell. "close Ana's frame" is an order.
 */
export function asStated(said: Said, intent: Intent): Intent {
  const done = said.words.find((item) => has(item, "DONE"));
  const state = done?.word ?? "";
  if (intent.do !== "change_follow_up" || done === undefined || !states.test(state)) return intent;
  const { items } = said.part;
  const isMade =
    made.test(state) && !ofTheMatter.test(wordsOf(items.slice(0, items.indexOf(done))));
  const stated = isMade ? "finished" : "done";
  return { ...intent, target: { ...intent.target, stated } };
}

const states =
  /\b(?:done|finished|completed|complete|ready|sorted|closed|dealt with|taken care of|handled|wrapped up|resolved|settled|cleared)$/;
/** What is made may be that, and has still to be sent, shown or paid. */
const made = /\b(?:finished|completed?|ready|wrapped up)$/;
/** "the plan went out, so that's finished": what was told, and no thing that was made. */
const ofTheMatter = /\b(?:that|this|it)(?: one)?(?: is| 's| all| now)*$/;
