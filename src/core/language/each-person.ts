import { isAsking } from "./commands/speech.ts";
import { has, isSurelyNamed, type Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";
import { isMere, mentionsIn } from "./who.ts";

type Part = readonly Item[];

/**
 * "phone numbers of Ana Bell and Mark Reed", "Ana Bell or Mark Reed, who spent more?": what is asked
 * of two people at once is asked of each, so that what they have stands side by side.
 */
export function askedOfEach(items: Part): readonly Part[] {
  const [one, other, ...more] = mentionsIn(items);
  if (one === undefined || other === undefined || more.length > 0) return [];
  if (![...one.items, ...other.items].every(isSurelyNamed)) return [];
  const behind = namedBehind(items, one.items, other.items);
  if (behind.length > 0) return behind;
  const ends = [one.items.at(-1), other.items[0]].map((item) => (item ? items.indexOf(item) : -1));
  const between = items.slice((ends[0] ?? 0) + 1, ends[1]);
  const rest = items.filter((item) => ![...one.items, ...other.items, ...between].includes(item));
  if (!between.some(isJoint) || !between.every(isBetween) || rest.every(isMere)) return [];
  const left = new Set(rest.filter((item) => has(item, "COMPARE", "MORE", "BOTH")));
  return [one, other].map((mention) =>
    items.filter(
      (item) => mention.items.includes(item) || (rest.includes(item) && !left.has(item)),
    ),
  );
}

/**
 * "how much did Ana Bell spend and Mark Reed?", "has Ana Bell ordered this year, and what about Mark
 * Reed?": what was asked of the first is asked of the second.
 */
function namedBehind(items: Part, one: Part, other: Part): readonly Part[] {
  const end = items.findLastIndex(({ mark }) => mark === undefined) + 1;
  const from = end - other.length;
  const joint = items.slice(0, Math.max(0, from)).findLastIndex((item) => has(item, "AND"));
  const first = items.slice(0, Math.max(0, joint));
  const between = joint < 0 ? undefined : wordsOf(items.slice(joint + 1, from));
  const isAtEnd = first.findLast(({ mark }) => mark === undefined) === one.at(-1);
  const isBehind =
    items[from] === other[0] &&
    between !== undefined &&
    asMuch.test(between) &&
    (between !== "" || !isAtEnd);
  const place = first.findIndex((item) => item === one[0]);
  return isBehind && asks(first)
    ? [first, [...first.slice(0, place), ...other, ...first.slice(place + one.length)]]
    : [];
}

/** Nothing, or "what about": as much as was asked of the first. */
const asMuch = /^(?:(?:what|how) about|also|then|the same for)?$/u;
const asks = (first: Part): boolean =>
  isAsking(first) || first.some((item) => has(item, "HOW_MUCH", "HOW_MANY", "WHEN", "WHAT"));

const isJoint = (item: Item): boolean => has(item, "AND", "OR", "COMPARE");
const isBetween = (item: Item): boolean =>
  isJoint(item) || item.mark === "," || item.word === "with";
