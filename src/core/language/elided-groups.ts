import { isSmall } from "./ask-leaning.ts";
import { has, type Item } from "./items.ts";
import { contentOf, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

type Part = readonly Item[];

/**
 * "how many people in Leeds bought clay and how many did the ones in York?", "what did the VIPs spend
 * and what did trade?": no verb stands behind the second group, so it is asked what was asked of the
 * first, of the same goods and time.
 */
export function askedOfOtherGroup(items: Part): readonly Part[] {
  const [first, other] = partsOf(items) ?? [];
  if (first === undefined || other === undefined || !areAlike(first, other)) return [];
  const swapped = first.map((item) => other.find((each) => isOfSameKind(each, item)) ?? item);
  return [first, swapped];
}

/** "how many people in Leeds bought clay and how many VIPs did": in Leeds or not is not said. */
export const isOfUnlikeGroup = (items: Part): boolean =>
  partsOf(items) !== undefined && askedOfOtherGroup(items).length === 0;

/** What stands before and behind "and how many", where the latter leaves its verb to the former. */
function partsOf(items: Part): readonly [Part, Part] | undefined {
  const at = items.findLastIndex((item) => has(item, ...heads));
  const [first, other] = [items.slice(0, Math.max(0, at)), items.slice(Math.max(0, at))];
  const end = first.findLastIndex((item) => item.mark === undefined && !has(item, "AND", "BUT"));
  const isJoined = end >= 0 && end < first.length - 1 && first.some((item) => has(item, ...heads));
  return isJoined && isElided(other) && first.some((item) => has(item, ...deeds))
    ? [first.slice(0, end + 1), other]
    : undefined;
}
const heads = ["HOW_MANY", "HOW_MUCH", "WHAT", "WHO"] as const;
const deeds = ["BUY", "ORDER", "SPEND", "EARN", "REFUND"] as const;

/** "how many did the people in York", "how many teachers haven't": a group, and no word of what it did. */
const isElided = (part: Part): boolean => {
  const said = contentOf(part);
  return (
    helping.test(wordsOf(said.slice(1))) &&
    !said.some(({ word }) => /^(?:i|we|you|they)$/u.test(word)) &&
    said.some(isGroup) &&
    said
      .slice(1)
      .every(
        (item) =>
          isSmall(item) ||
          isGroup(item) ||
          periodOf(item) !== undefined ||
          has(item, "CONTACT", "CUSTOMER", "NOT"),
      )
  );
};
const helping = /(?:^|\s)(?:did|do|does|have|has|had)(?:$|\s)/u;

const fields = ["city", "country", "tag", "source"] as const;
const isGroup = ({ shop }: Item): boolean => fields.some((field) => shop[field] !== undefined);

/** One place stands for another, a tag for a tag, and a time for a time. */
const isOfSameKind = (one: Item, other: Item): boolean =>
  fields.some((field) => one.shop[field] !== undefined && other.shop[field] !== undefined) ||
  (periodOf(one) !== undefined && periodOf(other) !== undefined);

/** Each thing that the second names stands for just one of the first, and both deny or neither does. */
function areAlike(first: Part, other: Part): boolean {
  const denies = (part: Part): boolean => part.some((item) => has(item, "NOT", "NEVER"));
  const named = other.filter((item) => isGroup(item) || periodOf(item) !== undefined);
  return (
    denies(first) === denies(other) &&
    first.filter(isGroup).length === 1 &&
    named.filter(isGroup).length === 1 &&
    named.every((item) => first.filter((each) => isOfSameKind(item, each)).length === 1)
  );
}
