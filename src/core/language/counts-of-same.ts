import type { Concept } from "./concepts.ts";
import { has, type Item, wordOf } from "./items.ts";
import { contentOf, sentencesOf, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

type Part = readonly Item[];

/**
 * "of our Leeds customers, how many bought just once and how many came back": of whom is said once,
 * so that both counts are of them.
 */
export function countsOfSame(items: Part): readonly Part[] {
  const asked = sentencesOf(items).filter((sentence) => !wantsBoth(sentence));
  const [said = [], ...others] = asked.filter((sentence) => contentOf(sentence).length > 0);
  const [first, second, ...more] = said.flatMap((item, at) => (has(item, "HOW_MANY") ? [at] : []));
  if (first === undefined || second === undefined || others.length + more.length > 0) return [];
  const lead = scopeBefore(said.slice(0, first));
  const own = contentOf(said.slice(first + 1, second)).filter((item) => !isJoint(item));
  const of = scopeOf(own);
  const one = own.slice(of.length);
  const other = contentOf(said.slice(second + 1));
  if (lead === undefined || !areOfSame(one, other)) return [];
  return [one, other].map((part) => partOf(said[first], [...lead, ...of], part, other));
}

/** "I'd like both numbers": said of what is asked anyway. */
const wantsBoth = (sentence: Part): boolean =>
  /\bboth(?: (?:of )?(?:the |them|those)?(?:numbers|figures|counts|answers)?)?(?: please)?$/.test(
    wordsOf(contentOf(sentence)),
  ) && !sentence.some((item) => Object.keys(item.shop).length > 0 || has(item, "BUY", "CUSTOMER"));

const isJoint = (item: Item): boolean => has(item, "AND", "BUT");

/** "of all our Leeds customers,": undefined where more is said before. */
function scopeBefore(before: Part): Part | undefined {
  const said = contentOf(before);
  const scope = scopeOf(said);
  return scope.length === said.length ? scope.filter(({ word }) => !opening.test(word)) : undefined;
}
const opening = /^(?:of|out|out of|among|amongst|and|so)$/;

/** The words that say of whom, up to what they did. */
function scopeOf(said: Part): Part {
  const end = said.findIndex((item) => !isOfWhom(item));
  return end < 0 ? said : said.slice(0, end);
}
const isOfWhom = (item: Item): boolean =>
  (has(item, "CUSTOMER", "CONTACT", "FILLER", "MY") || Object.keys(item.shop).length > 0) &&
  !has(item, ...done) &&
  item.shop.product === undefined;

const done = ["BUY", "ORDER", "ONE_TIME", "REPEAT", "BACK_AGAIN", "NOT", "NEVER"] as const;
const figures: readonly Concept[] = ["REVENUE", "PROFIT", "ORDERS_NOUN", "CALL", "EMAIL", "REFUND"];

/** Both tell what the same people did; the second has no place, nor time, nor people of its own. */
function areOfSame(one: Part, other: Part): boolean {
  const isOfDeed = (part: Part): boolean =>
    part.some((item) => has(item, ...done)) && !part.some((item) => has(item, ...figures));
  const isTimed = [...one, ...other].some((item) => periodOf(item) !== undefined);
  const isBare = !other.some(
    (item) => has(item, "CUSTOMER", "CONTACT") || Object.keys(item.shop).length > 0,
  );
  const isOfGoods = one.some(({ shop }) => shop.product !== undefined);
  return isOfDeed(one) && isOfDeed(other) && isBare && !isTimed && !isOfGoods;
}

function partOf(howMany: Item | undefined, of: Part, part: Part, other: Part): Part {
  if (howMany === undefined) return [];
  const isSaid = of.some((item) => has(item, "CUSTOMER", "CONTACT"));
  const all: Item = { ...howMany, word: "customers", concepts: new Set(["CUSTOMER"]) };
  const isOther = other.some((item) => has(item, "BACK_AGAIN", "REPEAT"));
  return [
    howMany,
    ...of,
    ...(isSaid ? [] : [all]),
    ...part.map((item) =>
      isOther && wordOf(item) === "once" ? { ...item, concepts: justOnce } : item,
    ),
  ];
}
/** "bought once", where it is asked beside how many came back. */
const justOnce: ReadonlySet<Concept> = new Set<Concept>(["ONE_TIME"]);
