import { withoutAsides } from "./asides.ts";
import { areOfAmount } from "./asides-of-sales.ts";
import { dealingsQuestion } from "./ask-dealings.ts";
import { factQuestion, strangerQuestion } from "./ask-facts.ts";
import { figureQuestion, type Parsed } from "./ask-figures.ts";
import type { Way } from "./number-ways.ts";
import { followUpQuestion } from "./ask-follow-ups.ts";
import { interactionQuestion } from "./ask-interactions.ts";
import { largestQuestion } from "./ask-largest.ts";
import { newestSaleQuestion, purchaseQuestion, refundQuestion } from "./ask-purchases.ts";
import { severalQuestions } from "./ask-several.ts";
import { topicQuestion } from "./ask-topics.ts";
import { valueQuestion } from "./ask-value.ts";
import { isOfGoodsUnsaid } from "./buyers-of-same.ts";
import { cuts } from "./cuts.ts";
import { isOfUnlikeGroup } from "./elided-groups.ts";
import { isIgnorable, isRemark, isSmallTalk, saysOfWhich, unexplained } from "./explained.ts";
import { asksForHindered } from "./fields-ahead.ts";
import { areOfGoodsBeside, withGoods } from "./goods-spoken-of.ts";
import type { Intent } from "../intent.ts";
import { kept, once } from "../once.ts";
import { isOfStock } from "./in-stock.ts";
import { has, type Item } from "./items.ts";
import { isOrdered } from "./ordered-not-asked.ts";
import { sensed } from "./senses.ts";
import { isNoListOfPeople } from "./no-list-of-people.ts";
import { isWhenMeant, withMeantBehind } from "./meant-behind.ts";
import { isNotYetKnown } from "./not-yet-known.ts";
import { isMembersDeed } from "./members-deed.ts";
import { isAboveNamed } from "./of-pair.ts";
import { isOwnOrder } from "./own-orders.ts";
import { chunksOf, contentOf, isStop, sentencesOf, wordsFrom, wordsOf } from "./sentence.ts";
import { isAboutNothing } from "./topics-said.ts";
import { isTimedByDeed } from "./timed-by-deed.ts";
import { periodOf } from "./times-asked.ts";
import { personIn } from "./who.ts";
import { isEverybody } from "../questions/filter.ts";
import { isOfUnknownTime, pointsAtNobody } from "./points-at.ts";
import { isOfPrices } from "./prices-asked.ts";
import { isMeantOtherwise } from "./restated.ts";
import { isShareOfAll, isUnlisted } from "./unlisted.ts";

/** The questions of a message, as read. */
export interface Asked {
  readonly intents: readonly Intent[];
  /** A harmless word that no part of the reading explains. */
  readonly ignored?: readonly string[];
  /** Set where a piece can be read two ways and only the writer knows which. */
  readonly unclear?: readonly Way[];
}

const readers: readonly ((items: readonly Item[]) => Parsed | undefined)[] = [
  valueQuestion,
  interactionQuestion,
  topicQuestion,
  followUpQuestion,
  dealingsQuestion,
  refundQuestion,
  newestSaleQuestion,
  (items) => factQuestion(items),
  largestQuestion,
  purchaseQuestion,
  figureQuestion,
  (items) => factQuestion(items, true),
  strangerQuestion,
];

/** Reads a message as one question or several, if every word that matters is explained. */
export function questionsIn(asked: readonly Item[]): Asked | undefined {
  const items = isOrdered(asked) ? undefined : piecesOf(asked);
  if (items === undefined) return undefined;
  const found = askedIn(items);
  if (found?.intents.some(isOfAll) === true && pointsAtNobody(items)) return undefined;
  if (found?.intents.some(isShareOfAll) === true) return undefined;
  return found?.intents.some((intent) => isNoListOfPeople(intent, items)) === true
    ? undefined
    : found;
}

/** What is read, without asides; undefined where it is nothing that we can tell of. */
function piecesOf(asked: readonly Item[]): readonly Item[] | undefined {
  const whole = withMeantBehind(asked);
  const items = whole && withoutRemarks(withoutAsides(sensed(whole)));
  return items === undefined || isBeyond(items) ? undefined : items;
}

/** "how much did those customers spend": of whom is not said, and it is not of everybody. */
const isOfAll = (intent: Intent): boolean =>
  (intent.do === "question" && isEverybody(intent.question.filter)) ||
  (intent.do === "list_interactions" && Object.keys(intent).every((key) => ofAllKeys.has(key)));
const ofAllKeys = new Set(["do", "kind", "limit"]);

function askedIn(items: readonly Item[]): Asked | undefined {
  const several = severalQuestions(items, readWhole);
  if (several !== undefined) return several;
  if (asksOfEach.test(wordsOf(items))) return undefined;
  const attempts = attemptsAt(items);
  const parsed = firstWhole(items, attempts);
  if (parsed !== undefined) return askedOf(parsed);
  for (const part of partsOf(items)) {
    const together = severalQuestions(part, readWhole);
    if (together !== undefined) return together;
    const alone = readWhole(part);
    if (alone !== undefined) return askedOf(alone);
  }
  return readIgnoring(items, attempts);
}

/** "…, and how much each?" is no sum of them all. */
const asksOfEach =
  /\bhow much (?:each|did each (?:of them )?(?:spend|pay))(?: please| pls| thanks)*$/u;

const askedOf = ({ intent, unclear }: Parsed): Asked => ({
  intents: [intent],
  ...(unclear === undefined ? {} : { unclear }),
});

/** Reads the pieces as one question, if every word of them is explained. */
export const questionIn = kept((items: readonly Item[]): Parsed | undefined => {
  const pieces = piecesOf(items);
  return pieces && (readWhole(pieces) ?? readPart(pieces));
});

/** What each reader makes of the pieces, read when it is first needed and kept. */
type Attempts = readonly (() => Parsed | undefined)[];
const attemptsAt = (items: readonly Item[]): Attempts =>
  readers.map((reader) => once(() => reader(items)));

/** Words of other trades, times we do not read ("the last week of October"), and what might be. */
const isBeyond = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      has(item, "FOREIGN") ||
      isButMe(item, items[at + 1]) ||
      (periodOf(item) !== undefined && isPartOf(items.slice(Math.max(0, at - 2), at), item)),
  ) ||
  beyond.some((is) => is(items)) ||
  [mayBuy, isOrdinal, loggedByOthers].some((said) => said.test(wordsOf(items))) ||
  items.some((_, at) => isOnlyThat(items, at)) ||
  items.some((_, at) => isTimedByDeed(items, at));

/** "I think Ana might buy a mug" tells of nothing that was bought. */
const mayBuy = /\b(?:might|may)(?: (?:well|also|even|just|still))* (?:buy|order|take)\b/;

/** "customers since 2024 who still buy": from when on they would no longer is not said. */
const isStillBuying = (items: readonly Item[]): boolean => {
  const at = items.findIndex(
    (item, place) =>
      item.word === "still" &&
      /^(?:buy|buys|buying|order|orders|ordering|come|comes|coming|shop|shops|spend|spends|purchase)\b/u.test(
        wordsFrom(items, place + 1),
      ),
  );
  return at >= 0 && !items.slice(at).some((item) => periodOf(item) !== undefined);
};

/** "who bought pots only", "… only in May": nothing else, or at no other time, of which it says neither. */
const isOnlyThat = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1];
  return (
    /^(?:only|exclusively|solely)$/.test(items[at]?.word ?? "") &&
    items[at - 1]?.shop.product !== undefined &&
    items.slice(0, at).some((item) => has(item, "BUY")) &&
    (next === undefined || isStop(next) || periodOf(next) !== undefined)
  );
};

/** "our second best customer": the one behind the first, which no ranking tells alone. */
const loggedByOthers =
  /\bby (?:any|every|some)(?:one|body) (?:but|except|other than|apart from|besides)\b/u;
const isOrdinal =
  /\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?:best|biggest|largest|highest|most|worst|lowest|top|busiest|strongest|weakest)\b/u;

/** "who bought pots and clay in the same year": whichever it was, of each their own. */
const isInSameTime = (items: readonly Item[]): boolean =>
  items.some(
    (item) => has(item, "SAME_TIME") && /\bsame (?:year|quarter|month|week)$/u.test(item.word),
  ) &&
  items.every((item) => periodOf(item) === undefined) &&
  items.filter(({ shop }) => shop.product !== undefined).length > 1;

/** "apart from me, who has …": of all of us but the writer there is no question. */
const isButMe = (item: Item, next: Item | undefined): boolean =>
  has(item, "EXCEPT") && /^(?:me|myself)$/.test(next?.word ?? "");

/** "what would we lose if they stopped buying": what is so tells nothing of it. */
const isSupposing = (items: readonly Item[]): boolean =>
  items.some(({ word }) => word === "if") &&
  /\b(?:would|could|might) (?:we|i|it|they|he|she|that|this|the|our|my|happen|remain|be left)\b.* if\b(?! (?:possible|you|i may)\b)|\bif\b.* (?:would|could|might) (?:we|i|it|they|that|happen|remain|be left)\b/.test(
    wordsOf(items),
  ) &&
  !/\bwould (?:it be possible|i be able)\b/.test(wordsOf(items));

const isPartOf = (before: readonly Item[], item: Item): boolean =>
  before.some((each) => periodOf(each) !== undefined) &&
  (before.at(-1)?.word === "of" || item.word.startsWith("of "));

/** "pay Ben his overtime": an errand, and no question. */
const isErrand = (items: readonly Item[]): boolean =>
  /^(?:(?:please|and|so|ok|hi|hello|hey) )*pay (?!.* who\b)/u.test(wordsOf(contentOf(items))) &&
  !items.some((item) => has(item, "WHO", "WHAT", "HOW_MUCH", "HOW_MANY"));

/** What we have no figures of, and what only might be. */
const beyond: readonly ((items: readonly Item[]) => boolean)[] = [
  isErrand,
  isOfUnknownTime,
  isMeantOtherwise,
  isUnlisted,
  asksForHindered,
  isSupposing,
  areOfAmount,
  isStillBuying,
  isInSameTime,
  isOfStock,
  isOfPrices,
  isNotYetKnown,
  isAboveNamed,
  isMembersDeed,
  isAboutNothing,
  isOwnOrder,
  isOfUnlikeGroup,
  isOfGoodsUnsaid,
];

function withoutRemarks(items: readonly Item[]): readonly Item[] {
  const sentences = sentencesOf(items);
  const left = sentences.filter((sentence) => !isRemark(sentence));
  return left.length > 0 && left.length < sentences.length
    ? withGoods(left.flat(), sentences.filter(isRemark).flat())
    : items;
}

const readWhole = (items: readonly Item[]): Parsed | undefined =>
  firstWhole(items, attemptsAt(items));

function firstWhole(items: readonly Item[], attempts: Attempts): Parsed | undefined {
  for (const attempt of attempts) {
    const parsed = attempt();
    if (parsed !== undefined && unexplained(items, parsed.used).length === 0) return parsed;
  }
  return undefined;
}

/** The reading that leaves one plain word over, which is named in the answer. */
function readIgnoring(items: readonly Item[], attempts: Attempts): Asked | undefined {
  for (const attempt of attempts) {
    const parsed = attempt();
    if (parsed === undefined || parsed.unclear !== undefined) continue;
    const [left, ...more] = unexplained(items, parsed.used);
    if (left === undefined || more.length > 0 || !isIgnorable(left, items, parsed.used)) continue;
    if (isOfStory(left, items, parsed.used)) continue;
    return { intents: [parsed.intent], ignored: [left.text] };
  }
  return undefined;
}

/** "It feels like fewer people walk in. How many …": a story's words narrow nothing that is asked. */
const isOfStory = (left: Item, items: readonly Item[], used: ReadonlySet<Item>): boolean => {
  const sentences = sentencesOf(items);
  const own = sentences.find((sentence) => sentence.includes(left)) ?? [];
  return (
    sentences.length > 1 &&
    !own.some((item) => has(item, "WHO", "WHAT", "WHEN", "HOW_MANY", "HOW_MUCH", "LIST")) &&
    own.some((item) => used.has(item) && Object.keys(item.shop).length > 0)
  );
};

function readPart(items: readonly Item[]): Parsed | undefined {
  for (const part of partsOf(items)) {
    const parsed = readWhole(part);
    if (parsed !== undefined) return parsed;
  }
  return undefined;
}

/**
 * The message without chat around the question, the longest first: "It's been a minute, when …",
 * "Who are …? I want to write cards." What is left out must be small talk.
 */
function* partsOf(items: readonly Item[]): Generator<readonly Item[]> {
  const chunks = chunksOf(items);
  for (let size = chunks.length - 1; size > 0; size--)
    for (let from = 0; from + size <= chunks.length; from++) {
      const left = [...chunks.slice(0, from), ...chunks.slice(from + size)];
      const kept = chunks.slice(from, from + size).flat();
      const isWhole = !isOfThem(kept, left.flat()) && !areOfGoodsBeside(kept, left.flat());
      if (isChat(left) && isWhole) yield kept;
    }
}

const isChat = (left: readonly (readonly Item[])[]): boolean =>
  isSmallTalk(left.flat()) &&
  !left.some((chunk) => saysOfWhich(chunk) || isWhenMeant(chunk)) &&
  !left.flat().some(cuts);

/** "Ruth … how much has she spent": whom "she" means is no chat. */
const isOfThem = (kept: readonly Item[], left: readonly Item[]): boolean =>
  left.some(({ name }) => name?.contact === true && !name.weak) && personIn(kept) !== undefined;
