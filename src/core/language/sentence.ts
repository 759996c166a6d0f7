import { has, type Item } from "./items.ts";
import { entityIn } from "./items.ts";

/** Pieces of a message that belong together, between stops, "but" and the like. */
export type Segment = readonly Item[];

const stops = new Set([",", ";", ":", ".", "?", "!", "\n", "(", ")", "-", "—", "–", "…", "/"]);

/** Marks inside a word ("back-door") carry a dot before them and stop nothing. */
export const isStop = (item: Item | undefined): boolean =>
  item?.mark !== undefined && stops.has(item.mark);

/** A conjunction that begins a condition of its own: "and (who) have…", "but not …". */
function begins(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (has(item, "BUT")) return true;
  if (!has(item, "AND")) return false;
  const next = items.slice(at + 1).find((each) => !has(each, "AND"));
  return has(
    next,
    "NOT",
    "NEVER",
    "BUY",
    "SPEND",
    "WITHOUT",
    "EXCEPT",
    "WHO",
    "TALK",
    "HOW_MANY",
    "HOW_MUCH",
    "QUIET",
  );
}

/** Splits pieces where one condition ends and the next begins. The stops themselves are left out. */
export function segmentsOf(items: readonly Item[]): readonly Segment[] {
  const segments: Item[][] = [[]];
  for (const [at, item] of items.entries()) {
    if (isStop(item)) segments.push([]);
    else {
      if (begins(items, at)) segments.push([]);
      segments.at(-1)?.push(item);
    }
  }
  return segments.filter((segment) => segment.length > 0);
}

/** Whether anything about the piece could change what is asked. */
export const isContent = (item: Item): boolean =>
  item.mark === undefined && !(item.concepts.size > 0 && has(item, "FILLER"));

export const isNumberLike = (item: Item): boolean =>
  entityIn(item, "number") !== undefined || entityIn(item, "money") !== undefined;
