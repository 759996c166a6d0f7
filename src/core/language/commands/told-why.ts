import type { Item } from "../items.ts";
import { lastStop, wordsOf } from "../sentence.ts";
import { isCircumstance } from "./circumstance.ts";
import { isPoint, type Reader, textOf, trimmed } from "./part.ts";

/**
 * "Ana gets the trade tag, she signed this morning": what is told of somebody, without why, which
 * the answer says is not kept. What may be a doubt, a wish of ours or somebody's words is no reason.
 */
export const withoutWhy =
  (reader: Reader): Reader =>
  (part) => {
    const read = reader(part);
    const stop = read === undefined ? whyAt(part.items) : -1;
    if (stop < 1) return read;
    const kept = reader({ ...part, items: part.items.slice(0, stop) });
    const why = trimmed(textOf(part, part.items.slice(stop + 1))).replace(/[.!]+$/, "");
    return kept && { ...kept, ignored: [...(kept.ignored ?? []), why] };
  };

/** Where a reason begins that is told last; none where it may be more than that. */
function whyAt(items: readonly Item[]): number {
  const stop = items.length > mostPieces ? -1 : lastStop(items);
  const why = items.slice(stop + 1);
  const words = wordsOf(why);
  const isTold = stop > 0 && !/[:(]/.test(items[stop]?.mark ?? "") && isTheirs.test(words);
  const said = over.test(words) ? why.filter((item) => !isPoint(item)) : why;
  return isTold && !unlikely.test(words) && isCircumstance(said, false) ? stop : -1;
}

/** A page of talk is not read twice. */
const mostPieces = 40;

const them = "(?:he|she|they|both|all|both of them|all of them|all (?:two|three|four|five))";
const isTheirs = new RegExp(
  `^(?:(?:because|cause|cos|since|as|so|and) )?(?:${them}|it|i|we|his|her|their|the (?:old|former|other|new)|the \\S+ (?:signed|agreed|approved|confirmed|asked|insists?)|that is (?:what|how|why)) `,
  "u",
);
/** "they signed this morning": when it was, and not when it is to be done. */
const over = new RegExp(
  `^(?:(?:because|cause|cos|since|as) )?${them}(?: (?:has|have|had|'s|'ve|just|already|also|all|both|only|finally))* (?:was|were|had|got|came|saw|took|left|went|gave|made|said|wrote|\\p{L}{2,}ed)\\b`,
  "u",
);
const unlikely = /\b(?:not|never|no|sure|hope|hopes|wonder|believe|joke|dreams?|will|going to)\b/;
