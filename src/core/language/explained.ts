import { entityIn, has, type Item } from "./items.ts";

/** Concepts that may stand in a question without changing what is asked. */
const harmless = [
  "FILLER",
  "LIST",
  "WHO",
  "WHAT",
  "ALL_TIME",
  "ONCE",
  "EVERYONE",
  "CONTACT",
  "PROFILE",
  "AND",
  "AGAIN",
  "HOW",
] as const;

/** The pieces that carry meaning and that the reading does not explain. */
export function unexplained(items: readonly Item[], used: ReadonlySet<Item>): readonly Item[] {
  return items.filter((item) => !used.has(item) && item.mark === undefined && !isHarmless(item));
}

const isHarmless = (item: Item): boolean => {
  if (has(item, "NOT", "NEVER", "WITHOUT", "EXCEPT", "MORE_THAN", "LESS_THAN", "FOREIGN"))
    return false;
  if (item.word === "'s" || item.word === "") return true;
  if (has(item, ...harmless)) return true;
  return item.entities.length === 0 && item.concepts.size === 0 && /[^l]ly$/.test(item.word);
};

/** Whether leaving the pieces out could change what is asked. */
export const isSmallTalk = (items: readonly Item[]): boolean =>
  items.every(
    (item) =>
      !has(item, "FOREIGN", "EXCEPT", "BIRTHDAY", "BUY", "REVENUE", "FOLLOW_UP", "CUSTOMER") &&
      item.shop.city === undefined &&
      item.shop.tag === undefined &&
      item.shop.product === undefined &&
      entityIn(item, "period") === undefined &&
      entityIn(item, "duration") === undefined,
  );
