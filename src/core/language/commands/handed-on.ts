import type { Intent } from "../../intent.ts";
import { has } from "../items.ts";
import { contentOf, wordsOf } from "../sentence.ts";
import { isGiven, pieceOf } from "./correction-pieces.ts";
import { isFiller, type Part, type Read } from "./part.ts";
import { withoutLead } from "./speech.ts";

/** "give it to Priya", after it was given to somebody: nothing else is said. */
export function handedOn(part: Part, last: Intent): Read | undefined {
  const said = contentOf(withoutLead(part.items));
  const isHanding =
    isGiven(last) && has(said[0], "GIVE") && handing.test(wordsOf(said.slice(1, 3)));
  const [whom, ...others] = said.slice(3);
  const to =
    isHanding && whom !== undefined && others.every(isFiller)
      ? pieceOf(whom, last, part)
      : undefined;
  return to?.fix.assignee === undefined ? undefined : { intents: [{ do: "correct", ...to.fix }] };
}
const handing = /^(?:it|that|this) to$/;
