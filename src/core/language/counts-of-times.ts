import { has, type Item, wordOf } from "./items.ts";
import { contentOf, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";
import { isMere } from "./who.ts";

type Part = readonly Item[];

/**
 * "how many customers bought in June, and in May?", "how many in Leeds bought, and how many in York",
 * "revenue in Leeds, same for York": two questions, one a time or place, where "in June and in May"
 * without a stop counts who did both.
 */
export function countsOfEach(items: Part): readonly Part[] {
  const first = contentOf(items).find((item) => !isMere(item));
  const joint = items.findIndex((_, at) => isJoint(items, at));
  if (joint < 0 || !(has(first, "HOW_MANY") || saysSame(items, joint))) return [];
  const other = contentOf(items.slice(joint)).filter((item) => !isSmall(item));
  const [place, ...more] = other;
  const kind = [...kinds, ...(saysSame(items, joint) ? [isGoods] : [])].find((is) => is(place));
  if (place === undefined || kind === undefined || more.length > 0) return [];
  const before = items.slice(0, joint);
  const [own, ...others] = before.filter(kind);
  if (own === undefined || others.length > 0) return [];
  // It stands where the other stood, so that words beside it are beside it still.
  const there = { ...place, first: own.first, last: own.last, start: own.start, end: own.end };
  return [before, before.map((item) => (item === own ? there : item))];
}

/** ", and", "and how many" or "same for" with or without a stop before it. */
function isJoint(items: Part, at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (item?.mark === ",")
    return has(next, "AND") || saysSame(items, at) || (has(next, "HOW_MANY") && at > 0);
  return has(item, "AND") && (has(next, "HOW_MANY") || saysSame(items, at));
}

/** "same for York", "and likewise York": asked of it as of the first. */
const saysSame = (items: Part, at: number): boolean =>
  /^(?:and )?(?:(?:the|do) )*(?:same|likewise|ditto)\b/u.test(
    wordsOf(contentOf(items.slice(at, at + 4))),
  );

const isSmall = (item: Item): boolean =>
  has(item, "AND", "HOW_MANY") ||
  /^(?:in|for|from|please|pls|then|what|about|did|do|we|the|a|an|same|again|likewise|ditto|also|as well)$/.test(
    wordOf(item),
  );

/** "who bought a mug, same for a kit": where both are named without it, both were bought. */
const isGoods = (item: Item | undefined): boolean => item?.shop.product !== undefined;

type Kind = (item: Item | undefined) => boolean;
const kinds: readonly Kind[] = [
  (item) => periodOf(item) !== undefined,
  ...(["city", "country", "source"] as const).map(
    (field): Kind =>
      (item) =>
        item?.shop[field] !== undefined,
  ),
];
