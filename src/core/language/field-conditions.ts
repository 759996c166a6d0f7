import type { Board } from "./board.ts";
import { fieldConcepts } from "./fields.ts";
import { conceptsOf, has, type Item, wordOf } from "./items.ts";
import type { Take } from "./population.ts";
import { type Segment, wordsOf } from "./sentence.ts";
import { lengthOf, periodOf } from "./times-asked.ts";

/** "whom we can reach neither by mail nor by phone", "… cannot reach by phone": for want of it. */
export function unreachable(segment: Segment, board: Board, take: Take): void {
  const reach = segment.findIndex(isReach);
  const not = segment.findIndex((item) => has(item, "NOT", "WITHOUT"));
  const ways = segment.filter((item, at) => at > Math.max(reach, not) && wayOf(item) !== undefined);
  if (reach < 0 || not < 0 || !/\bcan\b/.test(wordsOf(segment))) return;
  const said = segment.filter(
    (item, at) => at >= Math.min(reach, not) && (has(item, "NOT", "OR") || isReach(item)),
  );
  for (const item of ways) {
    const field = wayOf(item);
    if (field !== undefined && board.isFree(item))
      take({ is: "missing", field }, [item, ...said.filter((each) => board.isFree(each))]);
  }
}
const isReach = ({ word }: Item): boolean => /\breach$/.test(word);
const wayOf = ({ word }: Item): "email" | "phone" | undefined => {
  const way = /^(?:(?:by|via|on|over) )?(?:the )?(?:(?<email>e ?mail|mail)|phone|telephone)$/u.exec(
    word,
  );
  if (way === null) return undefined;
  return way.groups?.["email"] === undefined ? "phone" : "email";
};

/** The fields that a clause names. */
const fieldsSaid = (segment: Segment): typeof fieldConcepts =>
  fieldConcepts.filter(([concept]) => conceptsOf(segment).has(concept));

/** "without an email", "no phone number", "birthday missing": a field that is empty. */
export function missingFields(segment: Segment, board: Board, take: Take): void {
  const missed = new Map<Item, Item[]>();
  for (const [concept, field] of fieldsSaid(segment))
    for (const item of segment) {
      if (!board.isFree(item) || !has(item, concept)) continue;
      const without = withoutBeside(segment, item);
      if (without === undefined) continue;
      take({ is: "missing", field }, [without, item, ...recordedIn(segment, item)]);
      missed.set(without, [...(missed.get(without) ?? []), item]);
    }
  for (const fields of missed.values()) board.take(jointsAmong(fields, segment));
}

/** "without an email or a phone number" is without either. */
function jointsAmong(fields: readonly Item[], segment: Segment): readonly Item[] {
  const places = fields.map((item) => segment.indexOf(item));
  return segment.filter(
    (item, at) =>
      (has(item, "OR", "AND") && at > Math.min(...places) && at < Math.max(...places)) ||
      (has(item, "BOTH") && at < Math.min(...places)),
  );
}

/** "no email is recorded" */
const recordedIn = (segment: Segment, item: Item): readonly Item[] =>
  segment
    .slice(segment.indexOf(item) + 1)
    .filter((each) => has(each, "ON_FILE") || (has(each, "LOG", "LOGS") && holding.has(each.word)));

function withoutBeside(segment: Segment, item: Item): Item | undefined {
  const at = segment.indexOf(item);
  const next = segment.slice(at + 1).find((each) => !isSmall(each));
  if (isNamedTag(item, next)) return undefined;
  const gone = goneBehind(segment, at, next);
  if (gone !== undefined) return gone;
  if (isTimed(item, next)) return undefined;
  const before = segment.slice(0, at).findLast((each) => !isSmall(each) || has(each, "WITHOUT"));
  return isNone(before) ||
    (has(before, "NOT", "NEVER") && isUntagged(item, next)) ||
    (has(before, "NOT") && isHad(segment, before, item)) ||
    isNotThere(segment, before)
    ? before
    : undefined;
}

/** "whose email is missing", "… is not known": the word behind a field that says it is empty. */
function goneBehind(segment: Segment, at: number, next: Item | undefined): Item | undefined {
  const isDenied = has(next, "NOT", "NEVER") && wordOf(next) !== "nor" && isKnown(segment, next);
  if (has(next, "GONE") || isDenied) return next;
  if (wordOf(segment[at - 1]) === "whose") return lackedBehind(segment, at);
  const isBoth = has(next, "AND") && !segment.slice(0, at).some(isHolding);
  return isBoth ? goneWith(segment, at) : undefined;
}

/** "whose email are we missing", "whose phone number do we not have" */
function lackedBehind(segment: Segment, at: number): Item | undefined {
  const rest = segment.slice(at + 1);
  const lack = rest.find((item) => has(item, "WITHOUT"));
  const between = lack === undefined ? [] : rest.slice(0, rest.indexOf(lack));
  return between.every((item) => has(item, "FILLER")) ? lack : undefined;
}

/** "both the phone number and the email are missing", where nobody is said to have the first. */
function goneWith(segment: Segment, at: number): Item | undefined {
  const end = segment.findIndex((item, place) => place > at && has(item, "GONE"));
  const between = segment.slice(at + 1, Math.max(at, end));
  const isField = (item: Item): boolean => fieldConcepts.some(([concept]) => has(item, concept));
  const areFields = between.every((item) => isSmall(item) || has(item, "AND") || isField(item));
  return between.some(isField) && areFields ? segment[end] : undefined;
}
const isHolding = ({ word }: Item): boolean => /^(?:has|have|had|with|having|got)$/.test(word);

const isNone = (item: Item | undefined): boolean =>
  has(item, "WITHOUT") || ["neither", "nor"].includes(wordOf(item));

/** "without the tag vip": the tag is meant, and not that there is none. */
const isNamedTag = (item: Item, next: Item | undefined): boolean =>
  has(item, "TAGS_FIELD") && next?.shop.tag !== undefined;

/** "contacts that are not tagged": with nothing, where nothing follows with which they were. */
const isUntagged = ({ word }: Item, next: Item | undefined): boolean =>
  next === undefined && /^(?:tagged|labelled|labeled|flagged)$/.test(word);

/** "no email in 60 days", "no call this month": what was not done, and no field. */
const isTimed = (item: Item, next: Item | undefined): boolean =>
  lengthOf(next) !== undefined || (has(item, "CALL", "EMAIL") && periodOf(next) !== undefined);

/** "whose email we do not hold", "whose birthday isn't known" */
const isKnown = (segment: Segment, not: Item | undefined): boolean =>
  not !== undefined &&
  segment
    .slice(segment.indexOf(not) + 1)
    .some((item) => has(item, "ON_FILE") || holding.has(item.word));
const holding = new Set(
  "have|hold|know|possess|got|wrote down|written down|noted|noted down|took down|taken down|recorded|entered|asked for|been told|put down|got down|jotted down|kept|stored|saved|learnt|found out|collected|were given|were told".split(
    "|",
  ),
);

/** "there isn't any phone number", "there is not an email" */
const isNotThere = (segment: Segment, before: Item | undefined): boolean =>
  has(before, "NOT") &&
  before !== undefined &&
  /\bthere (?:is|are|was)$/u.test(wordsOf(segment.slice(0, segment.indexOf(before))));

/** "we do not have an email for" */
const isHad = (segment: Segment, before: Item | undefined, item: Item): boolean =>
  before !== undefined &&
  segment
    .slice(segment.indexOf(before), segment.indexOf(item))
    .some(({ word }) => ["has", ...holding].includes(word));

const isSmall = (item: Item): boolean =>
  /^as well as$/.test(item.word) ||
  (has(item, "FILLER", "OR", "TAGS_FIELD", "CONTACT", "PHONE", "EMAIL_FIELD") && !has(item, "NOT"));

/** "who have a birthday on file" */
export function fieldsOnFile(segment: Segment, board: Board, take: Take): void {
  const at = segment.findIndex((item) => board.isFree(item) && has(item, "ON_FILE"));
  const onFile = segment[at];
  if (onFile === undefined) return;
  const near = segment.slice(Math.max(0, at - 3), at);
  for (const [concept, field] of fieldConcepts)
    for (const item of near)
      if (board.isFree(item) && has(item, concept)) take({ is: "has", field }, [item, onFile]);
}

/**
 * "who is not in Leeds and has an email": what is had begins anew behind "and", and nobody was not
 * written to.
 */
export function fieldsJoined(segment: Segment, board: Board, take: Take): void {
  for (const [concept, field] of fieldsSaid(segment))
    for (const [at, item] of segment.entries()) {
      const joint = segment.slice(Math.max(0, at - 3), at);
      const ends = segment[at + 1] === undefined || has(segment[at + 1], "AND", "OR");
      if (board.isFree(item) && has(item, concept) && ends && joined.test(wordsOf(joint)))
        take({ is: "has", field }, [item, ...joint.filter((each) => has(each, "AND", "BUT"))]);
    }
}
const joined = /\b(?:and|but) (?:has|have|with|having)(?: (?:an?|the|got))?$/u;

/** "with an email", "who have both an email and a phone number": fields that are filled. */
export function fieldsHad(segment: Segment, board: Board, take: Take): void {
  const said = fieldsSaid(segment);
  const had: Item[] = [];
  for (const [at, item] of segment.entries()) {
    const field = said.find(([concept]) => has(item, concept))?.[1];
    if (field === undefined || !board.isFree(item) || isOfShop(segment, at, field)) continue;
    const before = segment.slice(Math.max(0, at - 2), at);
    if (!before.some((each) => isBeside(each, had)) && !isGot(segment, at)) continue;
    take({ is: "has", field }, [item, ...holdingOf(segment, at)]);
    had.push(item);
  }
  if (had.length > 1) board.take(segment.filter((item) => has(item, "BOTH")));
}

/** "has got an email address" */
const isGot = (segment: Segment, at: number): boolean =>
  /(?:^| )(?:has|have|had|'s|'ve) got(?: an?| the| some| any)?$/u.test(
    wordsOf(segment.slice(Math.max(0, at - 3), at)),
  );

/** "belong to some company", "we've got an email for": the words by which it is had. */
const holdingOf = (segment: Segment, at: number): readonly Item[] =>
  segment
    .slice(Math.max(0, at - 2), at)
    .filter((item) => has(item, "GOT") || working.test(item.word));
const working = /^(?:belongs?|belonging) to$|^works? (?:for|at)$|^working (?:for|at)$|^part of$/u;

/** "tagged vip", "with source website": that one, and not that there is any. */
const isOfShop = (segment: Segment, at: number, field: string): boolean =>
  [segment[at - 1], segment[at + 1]].some((item) => item?.shop.tag !== undefined) ||
  segment[at + 1]?.shop[ofShop(field)] !== undefined;
const ofShop = (field: string): "city" | "country" | "source" | "tag" =>
  field === "city" || field === "country" || field === "source" ? field : "tag";
/** "with", "have", and behind another field "and". */
const isBeside = (item: Item, had: readonly Item[]): boolean =>
  (had.length > 0 && has(item, "AND")) ||
  /^(?:with|having|(?:do (?:we|i) )?(?:have|has)|have got|has got|both)$/.test(item.word) ||
  working.test(item.word);
