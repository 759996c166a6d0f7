import { has, type Item } from "../items.ts";
import { isStop } from "../sentence.ts";

/** "sold Ana a mug, how many did we sell last month": where what is asked begins, whose times are its own. */
export const askedFrom = (items: readonly Item[]): number => {
  const at = items.findIndex(
    (item, place) =>
      (isStop(items[place - 1]) || has(items[place - 1], "AND")) &&
      has(item, "HOW_MANY", "HOW_MUCH", "HOW_OFTEN", "WHO") &&
      place > 1,
  );
  return at < 0 ? items.length : at;
};
