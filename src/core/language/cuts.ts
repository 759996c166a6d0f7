import type { Group } from "../questions/question.ts";
import type { Concept } from "./concepts.ts";
import { entityIn, has, type Item } from "./items.ts";

/** How figures are cut: by month, by city, by product … */
const adverbs: readonly (readonly [Concept, Group])[] = [
  ["BY_WEEKDAY", "weekday"],
  ["DAILY", "day"],
  ["WEEKLY", "week"],
  ["MONTHLY", "month"],
  ["QUARTERLY", "quarter"],
  ["YEARLY", "year"],
];
const dimensions: readonly (readonly [Concept, Group])[] = [
  ["MEMBER_NOUN", "member"],
  ["KIND_NOUN", "kind"],
  ["CITY_FIELD", "city"],
  ["COUNTRY_FIELD", "country"],
  ["SOURCE_FIELD", "source"],
  ["OWNER_FIELD", "owner"],
  ["TAGS_FIELD", "tag"],
  ["COMPANY_FIELD", "company"],
  ["PRODUCT_NOUN", "product"],
  ["CUSTOMER", "contact"],
];

export interface Cut {
  readonly group: Group;
  readonly used: readonly Item[];
}

/** The cut a message asks for; `ranked` when it wants the top of something ("top 3 products"). */
export function cutIn(
  items: readonly Item[],
  used: ReadonlySet<Item>,
  ranked: boolean,
): Cut | undefined {
  for (const [concept, group] of adverbs) {
    const item = items.find((each) => !used.has(each) && has(each, concept));
    if (item !== undefined) return { group, used: [item, ...byBefore(items, item)] };
  }
  for (const [concept, group] of dimensions) {
    const item = items.find((each) => !used.has(each) && has(each, concept));
    if (item === undefined) continue;
    const by = byBefore(items, item);
    const isNamed = concept !== "CUSTOMER" && (ranked || isWhich(items, item));
    if (by.length > 0 || isNamed) return { group, used: [item, ...by] };
  }
  return undefined;
}

/** The "by", "per" or "split by" that stands right before. */
function byBefore(items: readonly Item[], item: Item): readonly Item[] {
  const at = items.indexOf(item);
  const found: Item[] = [];
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const before = items[index];
    if (before === undefined) break;
    if (has(before, "BY") && before.word !== "a") found.push(before);
    else if (!has(before, "FILLER") || found.length > 0) break;
  }
  return found;
}

const isWhich = (items: readonly Item[], item: Item): boolean => {
  const before = items
    .slice(0, items.indexOf(item))
    .findLast((each) => entityIn(each, "number") === undefined);
  return before !== undefined && ["which", "what"].includes(before.word);
};
