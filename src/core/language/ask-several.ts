import type { Intent } from "../intent.ts";
import type { Parsed } from "./ask-figures.ts";
import {
  amountOf,
  amountOfEach,
  carried,
  everyRow,
  isLeaning,
  isSaidFirst,
  isShownBefore,
  isSmall,
  isSumOfThem,
  limitedTo,
  limitSaid,
  ofWhatIsFound,
  peopleOf,
  sameThen,
  withTime,
} from "./ask-leaning.ts";
import { isEverybody } from "../questions/filter.ts";
import { isTotal } from "./ask-follow-ups.ts";
import { isAsking } from "./commands/speech.ts";
import { buyersOfSame } from "./buyers-of-same.ts";
import type { Concept } from "./concepts.ts";
import { countsOfSame } from "./counts-of-same.ts";
import { countsOfEach } from "./counts-of-times.ts";
import { askedOfEach } from "./each-person.ts";
import { askedOfOtherGroup } from "./elided-groups.ts";
import { saidOfEach } from "./elided-members.ts";
import { isSmallTalk, saysOfWhich } from "./explained.ts";
import { fields, figures, figuresListed, isFigure, isOfOne } from "./figures-listed.ts";
import { has, type Item, wordOf } from "./items.ts";
import { ofThoseAsked } from "./of-those-asked.ts";
import {
  isHeading,
  isOfPart,
  isOfTheSame,
  isPaying,
  withName,
  withPeople,
} from "./question-joints.ts";
import { questionsListed } from "./questions-listed.ts";
import { sumAndPieces } from "./sum-and-pieces.ts";
import { wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";
import { isHeadedByPeople, mentionsIn } from "./who.ts";

type Read = (items: readonly Item[]) => Parsed | undefined;
type Part = readonly Item[];

/** What several questions mean, and which of them is not answered. */
export interface Several {
  readonly intents: readonly Intent[];
  readonly ignored?: readonly string[];
}

/** Several questions in one message, where every one of them reads alone; at most five. */
export function severalQuestions(items: Part, read: Read): Several | undefined {
  return (
    readAll(questionsListed(items), read) ??
    readAll(saidOfEach(items), read) ??
    readAll(askedOfOtherGroup(items), read) ??
    readAll(buyersOfSame(items), read) ??
    readAll(countsOfSame(items), read) ??
    readAll(countsOfEach(items), read) ??
    readAll(sumAndPieces(items), read) ??
    ofPeople(readAll(askedOfEach(items), read)) ??
    readAll(figuresListed(items), read) ??
    readAll(questionsJoined(items), read)
  );
}

/** Two people are asked of only where each reading is of one of them. */
const ofPeople = (several: Several | undefined): Several | undefined =>
  several?.intents.length === 2 &&
  several.intents.every((intent) => "contact" in intent && intent.contact !== undefined)
    ? several
    : undefined;

function readAll(parts: readonly Part[], read: Read): Several | undefined {
  if (parts.length < 2 || parts.length > 5) return undefined;
  const [first = []] = parts;
  const intents: Intent[] = [];
  const kept: Part[] = [];
  const ignored: string[] = [];
  for (const [at, whole] of parts.entries()) {
    const part = at === 0 ? whole : withPeople(withoutSameTime(whole), first);
    const before = intents.at(-1);
    const shortened = toldAnew(part, before);
    if (shortened !== undefined) {
      intents.splice(-1, 1, shortened);
      continue;
    }
    const left = ofWhatIsFound(whole, before);
    if (left !== undefined) {
      ignored.push(left);
      continue;
    }
    const intent = ofThoseAsked(intentOfPart(part, first, before, read), part, before);
    if (intent === undefined) return undefined;
    if (isShownBefore(intent, before)) continue;
    intents.push(intent);
    kept.push(part);
  }
  return {
    intents: carried(intents, kept).filter(isSaidFirst),
    ...ignoring(ignored),
  };
}

/** The question before, with as many as are enough, with all, or with what each of them spent. */
const toldAnew = (part: Part, before: Intent | undefined): Intent | undefined =>
  limitedTo(part, before) ?? amountOfEach(part, before) ?? everyRow(part, before);

/** "how many calls last week, and which customers?": those of the calls, and no list of everybody. */
const unlessOfNobody = (
  intent: Intent | undefined,
  part: Part,
  before: Intent | undefined,
): Intent | undefined =>
  before !== undefined &&
  intent?.do === "question" &&
  intent.question.measure === "list" &&
  (intent.question.filter.is === "customer" || isEverybody(intent.question.filter)) &&
  whichOnes.test(wordsOf(part))
    ? undefined
    : intent;
const whichOnes =
  /^(?:(?:and|so) )?(?:which|what) (?:customers?|contacts?|clients?|people|buyers?)$/u;

const ignoring = (ignored: readonly string[]) => (ignored.length === 0 ? {} : { ignored });

const intentOfPart = (
  part: Part,
  first: Part,
  before: Intent | undefined,
  read: Read,
): Intent | undefined =>
  sameThen(part, before) ??
  amountOf(part, before) ??
  peopleOf(part, before) ??
  unlessOfNobody(intentOf(ofSamePerson(part, first, read) ?? read(part)), part, before);

/** "profit for July, and how many refunds that month": the time of the one before holds. */
const withoutSameTime = (part: Part): Part => part.filter((item) => !isSameTime(item));
const isSameTime = (item: Item): boolean =>
  has(item, "SAME_TIME") && /^(?:in |for |during )?(?:that|the same)\b/.test(item.word);

const intentOf = (parsed: Parsed | undefined): Intent | undefined =>
  parsed?.unclear === undefined ? parsed?.intent : undefined;

/** "how much has she spent and how many orders was it?": of the one of whom the first part asks. */
function ofSamePerson(part: Part, first: Part, read: Read): Parsed | undefined {
  const [mention] = mentionsIn(first);
  if (mention === undefined || part === first || !isOfOne(first)) return undefined;
  if (mentionsIn(part).length > 0 || part.some((item) => has(item, "WHO", "CUSTOMER", "CONTACT")))
    return undefined;
  const parsed = read([...mention.items, ...part]);
  return parsed?.intent.do === "contact_fact" ? parsed : undefined;
}

const heads: readonly Concept[] = ["HOW_MANY", "HOW_MUCH", "WHAT", "WHEN", "WHERE", "LIST"];

/** Cut where a stop, "and" or a comma is followed by a word that asks anew. */
function questionsJoined(said: Part): readonly Part[] {
  const stop = said.findIndex((item) => item.mark !== undefined);
  const items = said.slice(0, Math.max(0, stop)).every(isSmall) ? said.slice(stop + 1) : said;
  const cut = cutAtJoints(items).filter((part) => !part.every(isSmall) || isSumOfThem(part));
  const full = withoutLead(withTime(withName(cut)));
  const opening = wordOf(full[0]?.find(({ mark }) => mark === undefined));
  const asks = (part: Part) =>
    part.some((item) => has(item, ...heads, "WHO") || isFigure(item)) ||
    (isAsking(part) && part.some((item) => has(item, ...figures))) ||
    limitSaid(part) !== undefined ||
    isTotal(part) ||
    isSumOfThem(part) ||
    (isOfOne(full[0] ?? []) && part.some((item) => has(item, ...ofOne) && !isPaying(item)));
  return introducing.has(opening) || isOfThoseAhead(full) || !full.every(asks) ? [] : full;
}

/** "The people who found us at the fair, what did they spend": one question about them. */
const isOfThoseAhead = ([first = [], next = [], ...others]: readonly Part[]): boolean =>
  others.length === 0 &&
  isHeadedByPeople(first) &&
  next.some(({ word }) => /^(?:they|them)$/.test(word)) &&
  next.some((item) => has(item, "HOW_MANY", "HOW_MUCH", "WHAT"));

function cutAtJoints(items: Part): readonly Part[] {
  const parts: Item[][] = [];
  let part: Item[] = [];
  for (const [at, item] of items.entries()) {
    const mayCut = isJoint(item) && !isOfTheSame(items, at, part);
    const isCut =
      mayCut &&
      asksAnew(items, at, part) &&
      !part.every(isSmall) &&
      !isHeading(item, part) &&
      !isOfPart(items.slice(at + 1), part);
    if (!isCut || item.mark === ":") part.push(item);
    if (!isCut) continue;
    parts.push(part);
    part = [];
  }
  return [...parts, part];
}

const isStop = ({ mark }: Item): boolean => mark !== undefined && "?.;\n:".includes(mark);
const isJoint = (item: Item): boolean => isStop(item) || item.mark === "," || has(item, "AND");

/** Whether a new question begins after a joint: "who" begins one only after a stop or about somebody. */
function asksAnew(items: Part, joint: number, before: Part): boolean {
  const next = items.slice(joint + 1).find((each) => !isSmall(each));
  if (has(next, ...heads) || (isOfOne(before) && has(next, ...ofOne) && !isPaying(next)))
    return true;
  if (isFigureOfItsTime(items.slice(joint + 1), before)) return true;
  const isAnew = items.slice(joint, joint + 1).some(isStop);
  return (
    isLeaning(items.slice(joint + 1), isAnew) ||
    (has(next, "WHO") && (isAnew || isOfOne(before) || isOfOne(items.slice(0, joint))))
  );
}

/** "profit for July and the refunds that month": figures, each with a time. */
function isFigureOfItsTime(rest: Part, before: Part): boolean {
  const next = rest.find((each) => !isSmall(each));
  const isDated = (item: Item): boolean => periodOf(item) !== undefined || isSameTime(item);
  return (
    has(next, ...figures) &&
    before.some((item) => has(item, ...figures)) &&
    !before.some((item) => has(item, "WHO", "CUSTOMER", "CONTACT", "PROSPECT", "COMPARE")) &&
    before.some(isDated) &&
    rest.slice(0, 6).some(isDated)
  );
}

/** "two quick things: …", "out of interest, …" is no part of its own. */
function withoutLead([first = [], ...others]: readonly Part[]): readonly Part[] {
  const isLead =
    first.at(-1)?.mark === ":" ||
    (others.length > 1 && !first.some((item) => has(item, ...asking)));
  return isLead && isSmallTalk(first) && !saysOfWhich(first) ? others : [first, ...others];
}
const asking = [...heads, "WHO"] as const;

/** "Of all the people who …, how many": what comes first only says of whom. */
const introducing = new Set(["of", "out", "among", "amongst", "from", "for", "in", "with", "if"]);

/** What else is asked of one contact: "first order and number of orders". */
const ofOne: readonly Concept[] = [...fields, "FIRST", "LAST", "ORDER_COUNT", "SPEND"];
