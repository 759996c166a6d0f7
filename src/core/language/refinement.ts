import { given } from "../given.ts";
import { type Intent, type IntentOf } from "../intent.ts";
import { everybody } from "../questions/filter.ts";
import { conditionsOf } from "../questions/filter-parts.ts";
import type { Clock, Period } from "../period.ts";
import { factIn } from "./ask-facts.ts";
import { Board } from "./board.ts";
import { combined } from "./combine.ts";
import { besideInTime } from "./comparing.ts";
import type { Concept } from "./concepts.ts";
import { unexplained } from "./explained.ts";
import type { Situation } from "./interpretation.ts";
import { has, type Item } from "./items.ts";
import { phrasesAt } from "./lexicon.ts";
import { conditionsIn } from "./population.ts";
import { arrangedPart, isOneFigure } from "./refinement-arranged.ts";
import { asksOfOne, asksWhichOf, isDoneWithThem, narrows } from "./refinement-how.ts";
import { listedAgain } from "./refinement-again.ts";
import { elidedChange } from "./refinement-elided.ts";
import { isPeople, ofOrders, withMoneyOfThat } from "./refinement-of-figure.ts";
import { withoutOpening } from "./refinement-opening.ts";
import { inThatTime } from "./refinement-same-time.ts";
import { personPart } from "./refinement-person.ts";
import { saidShortly } from "./refinement-short.ts";
import { sensed } from "./senses.ts";
import { sortedByDeed } from "./sorted-by-deed.ts";
import { wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";
import { periodSaid } from "./refinement-time.ts";
import { addedTo } from "./refinement-added.ts";
import { withoutFormerCut, withoutSwapped } from "./swapped.ts";
import { isOwnQuestion, saysOfWhich } from "./whole-question.ts";

type Refine = IntentOf<"refine">;

/** What opens and closes a fragment, and what is left between. */
interface Fragment {
  readonly rest: readonly Item[];
  readonly says: ReadonlySet<Concept>;
}

const ofThem = ({ rest, says }: Fragment, last: Intent): Fragment => ({
  rest,
  says: asksWhichOf(rest, last) ? new Set([...says, "THEM" as const]) : says,
});

/**
 * Reads what changes the question before: "only those in Berlin", "and last month?", "by city
 * instead", "back". A whole question of its own changes nothing.
 */
export function refinementIn(asked: readonly Item[], situation: Situation): Intent | undefined {
  const last = situation.lastQuestion;
  if (last === undefined || !refinable.has(last.do) || isDoneWithThem(asked)) return undefined;
  if (asksOfOne(asked, last)) return undefined;
  return saidShortly(asked, last) ?? atLength(asked, last, situation);
}

function atLength(asked: readonly Item[], last: Intent, situation: Situation): Intent | undefined {
  const fragment = ofThem(
    fragmentOf(
      withoutSwapped(
        withoutFormerCut(withoutOpening(withMoneyOfThat(sortedByDeed(sensed(asked))))),
      ),
    ),
    last,
  );
  const { rest, says } = fragment;
  const isCalls = isOfCalls(last) && !asked.some(isPeople);
  return inThatTime(
    bareChange(rest, says, isCalls) ??
      elidedChange(rest, says, last, situation.clock) ??
      wordedChange(fragment, last, asked, situation),
    asked,
    last,
  );
}

function wordedChange(
  { rest, says }: Fragment,
  last: Intent,
  asked: readonly Item[],
  situation: Situation,
): Intent | undefined {
  const isOfFigure = isOneFigure(last) && saysOfWhich(rest, says);
  if (rest.length === 0 || (!isOfFigure && isOwnQuestion(rest, says, asked))) return undefined;
  const found = ofOrders(changeIn(rest, says, last, situation.clock), last, asked);
  if (found !== undefined && isOfNoSales(found, last)) return undefined;
  const added = addedTo(found && rankingThem(found, says, last), last, asked);
  const change = listedAgain(added, rest, situation);
  return change === undefined || isAnew(change, last) ? undefined : change;
}

/** "what about customers who never ordered", after how many orders there were: there are none of theirs. */
const isOfNoSales = ({ filter }: Refine, last: Intent): boolean =>
  isOneFigure(last) &&
  last.do === "question" &&
  last.question.measure !== "interactions" &&
  conditionsOf(filter ?? everybody).some(({ is }) => is === "prospect");

/** "who among them spends the most" after a figure: the people it was of, ranked. */
const rankingThem = (change: Refine, says: ReadonlySet<Concept>, last: Intent): Refine =>
  says.has("THEM") && isOneFigure(last) && change.order !== undefined
    ? { ...change, measure: "list" }
    : change;

/** Whether it asks of many after a question about one. */
const isAnew = (change: Refine, last: Intent): boolean =>
  last.do === "contact_fact"
    ? isOfMany(change)
    : isOneFigure(last) &&
      change.order !== undefined &&
      change.group === undefined &&
      change.measure !== "list";

/** "back", "how many is that?": a change that needs no other words; calls that were counted are so again. */
function bareChange(
  rest: readonly Item[],
  says: ReadonlySet<Concept>,
  isCalls: boolean,
): Refine | undefined {
  if (!rest.every((item) => item.mark !== undefined || isPlain(item))) return undefined;
  if (says.has("BACK")) return { do: "refine", how: "replace", back: true };
  if (!says.has("THAT_MANY")) return undefined;
  return { do: "refine", how: "replace", measure: isCalls ? "interactions" : "count" };
}
const isOfCalls = (last: Intent): boolean =>
  last.do === "question" && last.question.measure === "interactions";

const refinable: ReadonlySet<Intent["do"]> = new Set([
  "question",
  "contact_fact",
  "list_follow_ups",
  "list_interactions",
  "list_purchases",
]);

/** "top 10 by revenue", "revenue by city": no change of a question about one contact. */
const isOfMany = ({ group, order }: Refine): boolean => group !== undefined || order !== undefined;

const isPlain = (item: Item): boolean =>
  has(item, "FILLER", "AND", "ALL_TIME") && !/^(?:me|mine|by me|i)$/.test(item.word);

/** The openers at the start and the closers at the end, taken off. */
function fragmentOf(items: readonly Item[]): Fragment {
  const says = new Set<Concept>();
  const words = items.map(({ word, mark }) => (mark === undefined ? word.split(" ") : []));
  let from = 0;
  let until = items.length;
  for (let taken = 1; taken > 0 && from < until; from += taken) taken = openerAt(words, from, says);
  while (until > from) {
    const taken = closerBefore(items.slice(from, until), says);
    if (taken === 0) break;
    until -= taken;
  }
  return { rest: withoutThem(items.slice(from, until), says), says };
}

/** "revenue of those this year": without what only points back. */
function withoutThem(items: readonly Item[], says: Set<Concept>): readonly Item[] {
  const at = items.findIndex(
    (item, place) =>
      /^(?:of|for|from|by)$/.test(item.word) &&
      /^(?:those|them|these)$/.test(items[place + 1]?.word ?? ""),
  );
  if (at < 0) return items;
  says.add("THEM");
  return [...items.slice(0, at), ...items.slice(at + 2)];
}

/** How many pieces an opener at a place takes; a mark is passed over. */
function openerAt(words: readonly (readonly string[])[], at: number, says: Set<Concept>): number {
  if (words[at]?.length === 0) return 1;
  const flat = words.slice(at).flat();
  for (const { words: phrase, concepts } of phrasesAt(flat, 0, "refinements")) {
    let [pieces, size] = [0, 0];
    while (size < phrase.length) size += words[at + pieces++]?.length ?? Infinity;
    if (size !== phrase.length) continue;
    for (const concept of concepts) says.add(concept);
    return pieces;
  }
  return 0;
}

const closing = new Set("instead|please|too|as well|again|only|also|then|alone".split("|"));

/** How many pieces at the end close it: "… instead", "…, with names", "… of those". */
function closerBefore(items: readonly Item[], says: Set<Concept>): number {
  if (closes(items.at(-1), says)) return 1;
  const said = ending.exec(wordsOf(items.slice(-3)))?.[0];
  if (said === undefined) return 0;
  says.add(said.includes("name") ? "WHICH_OF_THEM" : "THEM");
  return said.split(" ").length;
}
const ending =
  /(?<=^|\s)(?:(?:with|and) (?:their |the )?names|(?:of|for|from) (?:those|them|these))$/;

function closes(item: Item | undefined, says: Set<Concept>): boolean {
  if (item === undefined || item.mark !== undefined) return true;
  if (!closing.has(item.word)) return false;
  if (item.word === "only" || item.word === "alone") says.add("ONLY");
  if (item.word === "instead") says.add("INSTEAD");
  if (/^(?:too|also|as well)$/.test(item.word)) says.add("TOO");
  return true;
}

function changeIn(
  rest: readonly Item[],
  says: ReadonlySet<Concept>,
  last: Intent,
  clock: Clock,
): Refine | undefined {
  const board = new Board(rest);
  const parts: Partial<Refine> = {
    ...factPart(board, last),
    ...counted(arrangedPart(board, last), says),
    ...personPart(board, says, last),
    ...comparedPart(board, last, clock),
  };
  const fullKeys = Object.keys(parts).length;
  const nodes = conditionsIn(board, says.has("THEM") ? "them" : "people");
  const filter = combined(nodes, board);
  const dated = board.free.find((item) => periodOf(item) !== undefined);
  const period = periodSaid(dated, { rest, parts, last, clock });
  const products = board.free.filter((item) => item.shop.product !== undefined);
  board.take([dated, ...products]);
  board.takeAll("BY", "HOW_MANY", "HOW_MUCH", "CUSTOMER", "WHAT", "SORT");
  if (parts.person !== undefined) board.takeAll("LOG", "GET", "CALL", "EMAIL", "MEETING", "VISIT");
  const product = products.flatMap(({ shop }) => shop.product ?? []);
  const isEmpty = fullKeys + nodes.length + product.length === 0 && period === undefined;
  if (isEmpty || isLeftOpen(rest, board, period)) return undefined;
  return {
    do: "refine",
    how: narrows(says, filter, rest, last) ? "narrow" : "replace",
    ...parts,
    ...(nodes.length === 0 ? {} : { ...askedPart(rest, says, parts, last), filter }),
    ...(period === undefined ? {} : { period }),
    ...(product.length === 0 ? {} : { product }),
  };
}

/** Whether a word is left: "and May before that sale" is before we know not when. */
const isLeftOpen = (rest: readonly Item[], board: Board, period: Period | undefined): boolean =>
  unexplained(rest, board.used).length > 0 ||
  (period !== undefined &&
    rest.some((item) => board.isFree(item) && /^(?:before|after|until)$/.test(item.word)));

/** "how many of them in Leeds"; and, after a number, "which of them are in Leeds". */
function askedPart(
  rest: readonly Item[],
  says: ReadonlySet<Concept>,
  { measure, group }: Partial<Refine>,
  last: Intent,
): Partial<Refine> {
  if (measure !== undefined || group !== undefined) return {};
  if (says.has("THAT_MANY") || (says.has("THEM") && isNumberFirst(rest)))
    return { measure: "count" };
  const wasCounted = last.do === "question" && last.question.measure === "count";
  return wasCounted && says.has("WHICH_OF_THEM") ? { measure: "list" } : {};
}

/** "(of these people,) the number who have bought" */
const isNumberFirst = (rest: readonly Item[]): boolean =>
  has(
    rest.find((item) => item.mark === undefined && !/^(?:the|a|and)$/.test(item.word)),
    "HOW_MANY",
  );

/** The fact of one contact in place of the one before: "and the email?". */
function factPart(board: Board, last: Intent): Partial<Refine> {
  if (last.do !== "contact_fact") return {};
  const found = factIn(board);
  return found === undefined ? {} : { fact: found };
}

/** "vs last year": the same over another period. */
function comparedPart(board: Board, last: Intent, clock: Clock): Partial<Refine> {
  const compare = board.find("COMPARE");
  const dated = board.free.find((item) => periodOf(item) !== undefined);
  if (compare === undefined || dated === undefined || last.do !== "question") return {};
  const own = last.question.period ?? runningBeside(periodOf(dated));
  const beside = besideInTime(own, dated, clock);
  if (beside === undefined) return {};
  board.takeAll("COMPARE");
  board.take([dated]);
  return {
    ...given({ period: last.question.period === undefined ? own : undefined }),
    compare: beside,
  };
}

/** "vs last year" of a figure with no time of its own: this year is set beside it. */
const runningBeside = (period: Period | undefined): Period | undefined =>
  period?.is === "calendar" && period.shift < 0 ? { ...period, shift: 0 } : undefined;

/** "how many refunds that month": their number, and not what they came to. */
const counted = (part: Partial<Refine>, says: ReadonlySet<Concept>): Partial<Refine> =>
  part.measure === "refunds" && says.has("THAT_MANY") ? { ...part, measure: "refund_count" } : part;
