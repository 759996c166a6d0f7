import { has, type Item } from "./items.ts";
import { isStop, wordsOf } from "./sentence.ts";

/** "prospects by source, just the numbers": a cut has no names. */
export function withoutNamesWanted(items: readonly Item[]): readonly Item[] {
  const stop = items.findLastIndex((item, at) => isStop(item) && items[at + 1] !== undefined);
  const isOfCut = items.slice(0, Math.max(0, stop)).some((item) => has(item, "BY", "COMPARE"));
  return isOfCut &&
    /^(?:(?:(?:just|only)(?: the)? )?(?:numbers|counts|figures|totals)|(?:numbers|counts|figures) only|no names)(?: please| thanks)?$/.test(
      wordsOf(items.slice(stop + 1)),
    )
    ? items.slice(0, stop)
    : items;
}

/**
 * "who brought in more? Let me have both figures", "… more in May, and how much each?": that is told
 * where two are set side by side.
 */
export function withoutBothWanted(items: readonly Item[]): readonly Item[] {
  const end = items.findLastIndex(
    (item, at) => isStop(item) && items.slice(at + 1).some(({ mark }) => mark === undefined),
  );
  const and = items.findLastIndex((item) => has(item, "AND"));
  const stop = [end, and].find((at) => at > 0 && isOfBoth(items.slice(at + 1)));
  if (stop === undefined) return items;
  const before = items.slice(0, stop);
  const isCounted = /^(?:and )?(?:by )?how /.test(wordsOf(items.slice(stop + 1)));
  const isCompared = before.some((item) => has(item, "MORE", "COMPARE"));
  return isCompared || (!isCounted && before.some((item) => has(item, "OR", "MORE_THAN")))
    ? before
    : items;
}
const isOfBoth = (items: readonly Item[]): boolean => bothWanted.test(wordsOf(items));
const bothWanted =
  /^(?:(?:and|please|just|i|we|you|me|us|let|would|like|'d|want|need|have|give|show|tell|see|to|with|can|could|get) )*(?:both(?: (?:of )?(?:the|their))? (?:numbers|figures|sums|amounts|totals|values|counts|results)|(?:by )?how (?:much|many)(?: (?:was|were|is|are|did|for|from|by|it|they|that))*(?: each(?: (?:one|of them))?| apiece| for both| both)?(?: (?:do|bring in|make|made|spend|have|had))?)(?: please| thanks)?$/u;

/** "did we win many new customers in May? Give me the number." asks how many. */
export function countedBehind(items: readonly Item[]): readonly Item[] {
  const end = items.findLastIndex(
    (item, at) => isStop(item) && items.slice(at + 1).some(({ mark }) => mark === undefined),
  );
  const before = items.slice(0, Math.max(0, end));
  const [first] = items.slice(end + 1);
  const isAsked = before.some((item) =>
    has(item, "HOW_MANY", "HOW_MUCH", "WHAT", "WHO", "REVENUE", "PROFIT", "BY", "COMPARE"),
  );
  const isOfPeople = before.some((item) => has(item, "CUSTOMER", "PROSPECT"));
  if (first === undefined || isAsked || !isOfPeople) return items;
  if (!numberWanted.test(wordsOf(items.slice(end + 1)))) return items;
  return [{ ...first, word: "how many", concepts: new Set(["HOW_MANY"] as const) }, ...before];
}
const numberWanted =
  /^(?:(?:please|just|only|i|we|you|me|us|would|like|want|need|have|give|tell|show|give me|tell me|show me|to|can|could|the|a|exact) )*(?:number|count|total number|headcount|number of them)(?: please| thanks)*$/u;
