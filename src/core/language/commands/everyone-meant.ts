import type { Filter } from "../../questions/filter.ts";
import { conditionsOf } from "../../questions/filter-parts.ts";
import { questionIn } from "../ask.ts";
import { has, type Item } from "../items.ts";

/** Everyone whom a question of these words would list: "all customers in Leeds". */
export function everyoneMeant(items: readonly Item[]): Filter | undefined {
  const asked = questionIn(items)?.intent;
  if (asked?.do !== "question" || asked.question.measure !== "list") return undefined;
  const { filter, order, limit } = asked.question;
  return (order ?? limit) === undefined ? filter : undefined;
}

/** "his customers", of nobody that is named: not everybody's. */
export const isOfSomebodys = (words: string, filter: Filter): boolean =>
  /\b(?:his|her|their|your) (?:\S+ )?(?:customers|clients|contacts|people|prospects|leads|buyers)\b/u.test(
    words,
  ) && !conditionsOf(filter).some(({ is }) => is === "owner");

/** Whether people are spoken of: "contacts in Leeds", and not "Leeds". */
export const isOfPeople = (items: readonly Item[]): boolean =>
  items.some((item) => has(item, "CUSTOMER", "CONTACT", "PROSPECT"));

/** "contacts" does not say that all of them are meant. */
export const isOfSome = (filter: Filter | undefined): filter is Filter =>
  filter !== undefined && !(filter.is === "all" && filter.of.length === 0);
