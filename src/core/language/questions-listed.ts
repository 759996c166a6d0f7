import { isSmall } from "./ask-leaning.ts";
import { figures, isFigure } from "./figures-listed.ts";
import { entityIn, has, type Item } from "./items.ts";
import { isPeople } from "./of-whom.ts";
import { wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

type Part = readonly Item[];

/**
 * "Revenue this month? Top 5 customers? Overdue follow-ups?", each with its mark or on a line of its own:
 * a figure with its time first, so that what follows it narrows no list.
 */
export function questionsListed(items: Part): readonly Part[] {
  const parts = cutAtEnds(items).filter((part) => !part.every(isSmall));
  const [first = [], ...others] = parts;
  const isOfTime = first.some((item) => periodOf(item) !== undefined);
  return isOfTime && isOfFigure(first) && others.length > 0 && others.every(isWhole) ? parts : [];
}

function cutAtEnds(items: Part): readonly Part[] {
  const ends = items.flatMap(({ mark, text }, at) => (mark === "?" || text === "\n" ? [at] : []));
  return [...ends, items.length].map((end, at) => items.slice((ends[at - 1] ?? -1) + 1, end));
}

const isOfFigure = (part: Part): boolean =>
  has(
    part.find((item) => !isSmall(item) && !has(item, "WHAT", "HOW_MUCH", "HOW_MANY", "LIST")),
    ...figures,
  ) && !part.some((item) => isPeople(item) || has(item, "CUSTOMER", "CONTACT", "PROSPECT", "WHO"));

/** What needs nothing that was asked before it; "only visits" does. */
const isWhole = (part: Part): boolean =>
  !/^(?:only|just|not|and|but|in|from|of|for|by|with|without) /u.test(`${wordsOf(part)} `) &&
  (isOfFigure(part) ||
    has(
      part.find((item) => !isSmall(item)),
      "FOLLOW_UP",
      "OVERDUE",
      "WHO",
    ) ||
    isRanked(part));

const isRanked = (part: Part): boolean =>
  part.some((item) => entityIn(item, "limit") !== undefined || has(item, "MOST")) &&
  part.some((item) => isPeople(item) || has(item, "CUSTOMER") || isFigure(item));
