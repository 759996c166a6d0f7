import type { Intent } from "../../intent.ts";
import type { Interpretation, Situation } from "../interpretation.ts";
import { isSurelyNamed, type Item, type Reading } from "../items.ts";
import { understood } from "../outcomes.ts";
import { amidTalk } from "./amid-talk.ts";
import { ofBoth } from "./both.ts";
import { changedDirectly } from "./direct.ts";
import { saidShortly } from "./said-shortly.ts";
import { ofTheirs } from "./theirs.ts";
import { exchanged, surely, type Turn, worded } from "./worded.ts";

/**
 * What turns the question before round, whatever else could be read in it: "York rather than Leeds",
 * "the other end", "three is plenty", "over all time".
 */
export function sureTurnIn({ text }: Reading, situation: Situation): Interpretation | undefined {
  const turn = turnOf(text, situation);
  if (turn === undefined) return undefined;
  const said = saidShortly(text);
  return turned(
    changedDirectly(said, turn.last) ?? exchanged(said, turn) ?? worded(said, turn, surely),
  );
}

/**
 * A change of the question before that is said in other words ("take everybody tagged VIP off it"),
 * where else a question of its own would be read, or a part of the change alone.
 */
export function wordedTurnIn(
  found: Interpretation | undefined,
  { text, items }: Reading,
  situation: Situation,
): Interpretation | undefined {
  const turn = turnOf(text, situation);
  if (turn === undefined) return found;
  const said = saidShortly(text);
  const theirs = ofTheirs(found, said, turn.last);
  if (theirs !== undefined) return theirs.of;
  const change = oneRefine(found);
  if (change !== undefined) {
    const both = ofBoth(said, turn);
    return both && Object.keys(both).length > Object.keys(change).length ? turned(both) : found;
  }
  if (!givesWay(found, items, text)) return found;
  return turned(ofBoth(said, turn) ?? worded(said, turn)) ?? besideTalk(text, turn) ?? found;
}

function oneRefine(found: Interpretation | undefined): Intent | undefined {
  const [intent, ...others] = found?.outcome === "understood" ? found.intents : [];
  return intent?.do === "refine" && others.length === 0 ? intent : undefined;
}

/** What is not understood or asks anew of nobody in particular. */
const givesWay = (
  found: Interpretation | undefined,
  items: readonly Item[],
  text: string,
): boolean =>
  found?.outcome !== "understood" ||
  (pointsBack.test(text) &&
    found.intents.every((intent) => intent.do === "question") &&
    !items.some(isSurelyNamed));

/** "take them off it", "now only …": a question of its own says nothing of the kind. */
const pointsBack =
  /^(?:by|and|but|or|now|only|just|limit|leave|take|drop|without|not|no|make|keep|same|rather|what if|what about|how about)\b|\b(?:it|them|those|these|ones|instead|now|rather|remains?|same|what if|what about|how about|can go|aren['’]t included|who['’]d)\b/iu;

/** The change amid talk; that the talk is left out is said. */
function besideTalk(text: string, turn: Turn): Interpretation | undefined {
  const amid = amidTalk(text, turn);
  return amid && { outcome: "understood", intents: [amid.change], ignored: [amid.talk] };
}

const turned = (change: Intent | undefined): Interpretation | undefined =>
  change && understood(change);

function turnOf(text: string, situation: Situation): Turn | undefined {
  const { lastQuestion: last, saidLast } = situation;
  return last === undefined || saidLast === "deed" || text.length > longest
    ? undefined
    : { last, situation };
}
const longest = 160;
