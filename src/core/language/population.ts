import type { Filter } from "../questions/filter.ts";
import type { Board } from "./board.ts";
import { lapsed } from "./conditions.ts";
import { fieldConcepts } from "./fields.ts";
import { filterFrames } from "./filters.ts";
import { match } from "./frames.ts";
import { has, type Item } from "./items.ts";
import { type Segment, segmentsOf } from "./sentence.ts";
import { lengthOf, periodOf } from "./times-asked.ts";

/** A condition with the place in the message where it was said. */
export interface Node {
  readonly filter: Filter;
  readonly items: readonly Item[];
  readonly at: number;
}

/**
 * Finds the conditions in a message, clause by clause, then over what the clauses left; takes the
 * words they rest on from the board. Where a figure is asked for, things had or got are not
 * conditions on people ("how many orders did the course get").
 */
export function conditionsIn(board: Board, measured: boolean): readonly Node[] {
  const nodes: Node[] = [];
  const take: Take = (filter, items) => {
    board.take(items);
    nodes.push({ filter, items, at: Math.min(...items.map(({ first }) => first)) });
  };
  const segments = segmentsOf(board.items);
  for (const segment of segments) missingFields(segment, board, take);
  for (const segment of segments) framed(segment, board, measured, take);
  for (const segment of segments) fieldsHad(segment, board, take);
  framed(segments.flat(), board, measured, take);
  for (const segment of segments)
    for (const item of segment) if (board.isFree(item)) plain(item, segment, board, take);
  const sorted = nodes.sort((a, b) => a.at - b.at);
  return sorted.some(isSilence) ? sorted.filter(({ filter }) => filter !== lapsed) : sorted;
}

/** "gone quiet, no order in 60 days" says it twice, once with its length. */
const isSilence = ({ filter }: Node): boolean =>
  filter !== lapsed && ["lapsed", "not_bought", "not_contacted", "last_order"].includes(filter.is);

type Take = (filter: Filter, items: readonly Item[]) => void;

function framed(segment: Segment, board: Board, measured: boolean, take: Take): void {
  const isPersonal = !measured || segment.some((item) => has(item, "WHO"));
  for (const frame of filterFrames) {
    if (!isPersonal && /^(?:BUY\|)?GET/.test(frame.when)) continue;
    for (let round = 0; round < 4; round++) {
      const matched = match(frame.when, segment, board.used, board.bounds);
      const filter = matched === undefined ? undefined : frame.means(matched);
      if (matched === undefined || filter === undefined) break;
      take(filter, matched.items);
    }
  }
}

/** "without an email", "no phone number", "birthday missing": a field that is empty. */
function missingFields(segment: Segment, board: Board, take: Take): void {
  for (const [concept, field] of fieldConcepts)
    for (const item of segment) {
      if (!board.isFree(item) || !has(item, concept)) continue;
      const without = withoutBeside(segment, item);
      if (without !== undefined) take({ is: "missing", field }, [without, item]);
    }
}

function withoutBeside(segment: Segment, item: Item): Item | undefined {
  const at = segment.indexOf(item);
  const next = segment.slice(at + 1).find((each) => !isSmall(each));
  if (has(next, "GONE")) return next;
  if (lengthOf(next) !== undefined || (has(item, "CALL", "EMAIL") && periodOf(next) !== undefined))
    return undefined;
  const before = segment.slice(0, at).findLast((each) => !isSmall(each) || has(each, "WITHOUT"));
  return has(before, "WITHOUT") && !has(before, "EXCEPT") ? before : undefined;
}

const isSmall = (item: Item): boolean =>
  has(item, "FILLER", "OR", "TAGS_FIELD", "CONTACT", "PHONE", "EMAIL_FIELD") && !has(item, "NOT");

/** "with an email", "who have a birthday on file": a field that is filled. */
function fieldsHad(segment: Segment, board: Board, take: Take): void {
  for (const [concept, field] of fieldConcepts)
    for (const [at, item] of segment.entries()) {
      if (!board.isFree(item) || !has(item, concept)) continue;
      const before = segment.slice(Math.max(0, at - 2), at);
      if (before.some(({ word }) => ["with", "have", "has", "having"].includes(word)))
        take({ is: "has", field }, [item]);
    }
}

/** Cities, tags, people in charge: what is a condition by itself. */
function plain(item: Item, segment: Segment, board: Board, take: Take): void {
  const { city, country, source, tag, member } = item.shop;
  const beside = (...concepts: Parameters<typeof has>[1][]) =>
    segment.filter(
      (each) =>
        board.isFree(each) &&
        has(each, ...concepts) &&
        Math.abs(segment.indexOf(each) - segment.indexOf(item)) <= 2,
    );
  if (tag !== undefined) take({ is: "tag", any: [...tag] }, [item, ...beside("TAGS_FIELD")]);
  else if (city !== undefined)
    take({ is: "city", any: [...city] }, [item, ...beside("CITY_FIELD")]);
  else if (country !== undefined)
    take({ is: "country", any: [...country] }, [item, ...beside("COUNTRY_FIELD")]);
  else if (source !== undefined)
    take({ is: "source", any: [...source] }, [item, ...beside("SOURCE_FIELD")]);
  else if (member !== undefined)
    take({ is: "owner", any: [...member] }, [item, ...beside("OWNER_FIELD")]);
  else if (item.name?.company === true && item.name.full)
    take({ is: "company", any: [item.text] }, [item, ...beside("COMPANY_FIELD")]);
}
