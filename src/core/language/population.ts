import { fieldConcepts } from "./fields.ts";
import type { Filter } from "../questions/filter.ts";
import { filterFrames } from "./filters.ts";
import { type Bound, match } from "./frames.ts";
import { has, type Item } from "./items.ts";
import type { Segment } from "./sentence.ts";

/** A condition with the place in the message where it was said. */
export interface Node {
  readonly filter: Filter;
  readonly items: readonly Item[];
  readonly at: number;
}

/** Finds the conditions in a message; the words they take are added to `used`. */
export function conditionsIn(
  segments: readonly Segment[],
  used: Set<Item>,
  bounds: ReadonlyMap<Item, Bound>,
): readonly Node[] {
  const nodes: Node[] = [];
  const take = (filter: Filter, items: readonly Item[]) => {
    for (const item of items) used.add(item);
    nodes.push({ filter, items, at: Math.min(...items.map(({ first }) => first)) });
  };
  for (const segment of segments) framed(segment, used, bounds, take);
  for (const segment of segments) fielded(segment, used, take);
  for (const segment of segments)
    for (const item of segment) if (!used.has(item)) plain(item, segment, used, take);
  return nodes.sort((a, b) => a.at - b.at);
}

type Take = (filter: Filter, items: readonly Item[]) => void;

function framed(
  segment: Segment,
  used: ReadonlySet<Item>,
  bounds: ReadonlyMap<Item, Bound>,
  take: Take,
): void {
  for (const frame of filterFrames)
    for (let round = 0; round < 4; round++) {
      const matched = match(frame.when, segment, used, bounds);
      const filter = matched === undefined ? undefined : frame.means(matched);
      if (matched === undefined || filter === undefined) break;
      take(filter, matched.items);
    }
}

/** "without an email", "no phone number": a field that is missing. */
function fielded(segment: Segment, used: ReadonlySet<Item>, take: Take): void {
  for (const [concept, field] of fieldConcepts) {
    const at = segment.findIndex((item) => !used.has(item) && has(item, concept));
    const item = segment[at];
    if (item === undefined) continue;
    const before = segment
      .slice(0, at)
      .findLast((each) => !used.has(each) && has(each, "NOT", "WITHOUT", "NEVER"));
    if (before !== undefined && isNear(before, item, segment))
      take({ is: "missing", field }, [before, item]);
    else if (["with", "have", "has"].includes(segment[at - 1]?.word ?? ""))
      take({ is: "has", field }, [item]);
  }
}

const isNear = (a: Item, b: Item, segment: Segment): boolean =>
  segment
    .slice(segment.indexOf(a) + 1, segment.indexOf(b))
    .every((item) => has(item, "FILLER", "OR", "TAGS_FIELD"));

/** Cities, tags, people in charge: what is a condition by itself. */
function plain(item: Item, segment: Segment, used: ReadonlySet<Item>, take: Take): void {
  const { city, country, source, tag, member } = item.shop;
  const beside = segment.filter(
    (each) =>
      !used.has(each) &&
      has(each, "TAGS_FIELD") &&
      Math.abs(segment.indexOf(each) - segment.indexOf(item)) <= 2,
  );
  if (tag !== undefined) take({ is: "tag", any: [...tag] }, [item, ...beside]);
  else if (city !== undefined) take({ is: "city", any: [...city] }, [item]);
  else if (country !== undefined) take({ is: "country", any: [...country] }, [item]);
  else if (source !== undefined) take({ is: "source", any: [...source] }, [item]);
  else if (member !== undefined) take({ is: "owner", any: [...member] }, [item]);
  else if (item.name?.company === true && item.name.full)
    take({ is: "company", any: [item.text] }, [item]);
}
