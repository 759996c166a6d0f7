import type { Intent } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { clausesOf, contentOf, wordsOf } from "../sentence.ts";
import { isGiven, pieceOf } from "./correction-pieces.ts";
import { isFiller, type Part, type Read } from "./part.ts";
import { withoutLead } from "./speech.ts";

/** "give it to Priya", "no, give that one to Priya, Ben's off", after it was given to somebody: perhaps why. */
export function handedOn(part: Part, last: Intent): Read | undefined {
  const [clause = [], ...why] = clausesOf(withoutLead(part.items));
  const whom = isGiven(last) && why.every(tellsWhy) ? givenTo(contentOf(clause)) : undefined;
  const to = whom && pieceOf(whom, last, part);
  return to?.fix.assignee === undefined ? undefined : { intents: [{ do: "correct", ...to.fix }] };
}

function givenTo(clause: readonly Item[]): Item | undefined {
  const said = has(clause[0], "SORRY") ? clause.slice(1) : clause;
  const at = said.findIndex(({ shop }) => shop.member !== undefined);
  const isHanding = at > 0 && has(said[0], "GIVE") && handing.test(wordsOf(said.slice(1, at)));
  return isHanding && said.slice(at + 1).every(isFiller) ? said[at] : undefined;
}
const handing = /^(?:it|that|this|that one|this one) to$/;

/** "Ben's off today", "he's swamped": why somebody else gets it. */
const tellsWhy = (clause: readonly Item[]): boolean => isWhy.test(wordsOf(clause));
const isWhy =
  /^(?:(?:as|because|since|cause|cos) )?(?:\S+)(?: (?:is|'s|am|are|was|will be|has|has got|got))*(?: (?:really|too|so|all|fully|already|still|not))* (?:off|out|away|ill|sick|busy|swamped|full|booked|booked up|on (?:leave|holiday|vacation|a break)|in|here|working|available|around|enough|plenty)(?: (?:today|tomorrow|then|that day|this week|next week|sick|ill|work|on|at the moment|right now|now|\S+day))*$/u;
