import { withoutDoubt } from "./doubt.ts";
import { has, type Item } from "./items.ts";
import { contentOf, lastStop, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

/**
 * "Was July better than July last year? I mean sales", "How many mugs did we sell? In May I mean.",
 * "What were sales? Last quarter.": what is said behind a question of it belongs into it, as though
 * no mark parted them. Undefined where the question says another ("Who spent most? I mean the number
 * of orders."), or where there is no question.
 */
export function withMeantBehind(items: readonly Item[]): readonly Item[] | undefined {
  if (isOnlyMeant(items)) return undefined;
  const stop = lastStop(items);
  const tail = items.slice(stop + 1);
  const said = meantIn(tail) ?? mereTimeIn(tail, items[stop]);
  if (stop < 2 || said === undefined) return items;
  const question = withoutDoubt(items.slice(0, stop));
  const before = question.filter(said.some(isTime) ? isTime : isMeasure);
  if (before.length === 0) return [...question, ...said];
  return isOther(before, said) && isSaidAnew(items, stop) ? undefined : items;
}
/** Whether what is meant is a sentence of its own. */
const isSaidAnew = (items: readonly Item[], stop: number): boolean =>
  ends.test(items[stop]?.mark ?? "") && opening.test(wordsOf(items.slice(stop + 1)));
const ends = /^[.?!;\n]$/u;

/** Whether only what is meant is said, of a question that is not there: "I mean sales in pounds". */
const isOnlyMeant = (items: readonly Item[]): boolean =>
  meaning.test(wordsOf(items)) && meantIn(items) !== undefined;

/** Whether such is said behind anything else, which is then no story. */
export const isMeantBehind = (items: readonly Item[]): boolean => {
  const stop = lastStop(items);
  const clause = items.slice(stop + 1);
  return stop > 0 && (isOnlyMeant(clause) || isWhenMeant(clause));
};

/** "During the summer I mean": when it was, though we may not know when that is. */
export const isWhenMeant = (clause: readonly Item[]): boolean =>
  / i mean(?:t)?(?: please)?$/u.test(wordsOf(clause)) &&
  (clause.some(isTime) || when.test(wordsOf(clause)));
const when =
  /^(?:in(?! (?:terms|numbers?|money|units|sales|revenue|profit|orders|pounds|euros|dollars)\b)|during|over|at|since|for|from|before|after|until|around)\b|\b(?:week|weekend|season|spring|summer|autumn|winter)\b/u;

/** The figure or the time that is meant, without the words that say so; undefined where more is said. */
function meantIn(tail: readonly Item[]): readonly Item[] | undefined {
  const words = wordsOf(tail);
  const from = opening.exec(words)?.[0].length ?? 0;
  const until = closing.exec(words)?.index ?? words.length;
  if (from === 0 && until === words.length) return undefined;
  const kept = contentOf(tail).filter((item, at, all) => {
    const start = wordsOf(all.slice(0, at + 1)).length - item.word.length;
    return start >= from && start < until;
  });
  const isWhole = kept.length <= most && kept.every(isOfMeaning);
  return isWhole && kept.some(isMeasure) !== kept.some(isTime) ? kept : undefined;
}
const most = 6;
const meaning =
  /^(?:(?:and|so|well|just|only|sorry) )*(?:i|we) (?:(?:just|only|really) )*(?:mean|meant|(?:'m|am|are) (?:only |just )?(?:talking|thinking|speaking)(?: about| of)?)(?: by that)?(?= )/u;
/** "I'm asking about last month", "I want only May": that is a question by itself, too. */
const opening = new RegExp(
  `${meaning.source}|^(?:(?:and|so) )*(?:i|we) (?:(?:'m|am|are) )?(?:(?:just|only|really) )*(?:asking about|looking at|look at|after|interested in|care about|want|need)(?= )`,
  "u",
);
const closing =
  / (?:only|alone|i mean|i meant|i am talking|is what i mean|is what i am after)(?: please)?$/u;

/** A time alone behind the end of a sentence. */
function mereTimeIn(tail: readonly Item[], stop: Item | undefined): readonly Item[] | undefined {
  const said = contentOf(tail);
  const isTimeAlone = said.length < 4 && said.filter(isTime).length === 1 && said.every(isOfTime);
  return isTimeAlone && ends.test(stop?.mark ?? "") ? said : undefined;
}
const isOfTime = (item: Item): boolean =>
  isTime(item) || /^(?:in|for|since|during|only|just|please|over|of)$/u.test(item.word);

const measures = [
  "REVENUE",
  "PROFIT",
  "ORDERS_NOUN",
  "UNITS",
  "MONEY_NOUN",
  "AVERAGE_ORDER",
  "SPEND",
] as const;
const isMeasure = (item: Item): boolean => has(item, ...measures);
const isTime = (item: Item): boolean => periodOf(item) !== undefined;
const isOfMeaning = (item: Item): boolean =>
  isMeasure(item) || isTime(item) || has(item, "FILLER", "HOW_MANY");

/** Whether no word before says the same. */
const isOther = (before: readonly Item[], said: readonly Item[]): boolean =>
  !before.some((item) => said.some((other) => isSame(item, other)));
const isSame = (one: Item, other: Item): boolean =>
  one.word === other.word ||
  measures.some((measure) => has(one, measure) && has(other, measure)) ||
  (isTime(one) && JSON.stringify(periodOf(one)) === JSON.stringify(periodOf(other)));
