import type { Intent } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { isForAll } from "./goods-name.ts";

/** "he only paid 60", after a sale: what it came to, behind the words that say so. */
export const paidIn = (items: readonly Item[], last: Intent): readonly Item[] | undefined =>
  last.do === "record_purchase" && payer.test(wordsOf(items.slice(0, 4)))
    ? items.slice(items.findIndex((item) => has(item, "PAID")) + 1)
    : undefined;
const payer = /^(?:but |and |actually )?(?:he|she|they) (?:(?:only|just|actually|really) )*paid\b/;

/** "she had two actually", after a sale: how many there were, other than was said. */
export const tellsOfSale = (items: readonly Item[], last: Intent): boolean =>
  last.do === "record_purchase" && inFact.test(wordsOf(items.slice(0, 6)));
const inFact =
  /^(?:but |and )?(?:he|she|they) (?:(?:had|took|got|bought)\b.* (?:actually|in fact|not)\b|(?:actually|in fact) (?:had|took|got|bought)\b)/;

/** What goes with a new figure: "it was 4 and he paid 72", "she took 3, so 54 all up". */
export const isOfSale = (item: Item): boolean =>
  has(item, "PAID", "TOOK") || isForAll(item) || /^(?:had|got)$/.test(item.word);

/** "there was a coupon": what there was, and no figure or day of it. */
export const isExcuse = (clause: readonly Item[]): boolean =>
  /^(?:(?:because|cause|cos|as|since) )?there (?:was|is|were|'s) (?!no\b|not\b)/.test(
    wordsOf(clause),
  ) && clause.every((item) => item.entities.every(({ sure }) => !sure));
