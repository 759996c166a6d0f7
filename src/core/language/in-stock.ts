import type { Concept } from "./concepts.ts";
import { has, type Item } from "./items.ts";
import { contentOf, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

/** What is sold, bought or counted of sales, or by whom it was. */
const ofSales: readonly Concept[] = [
  "BUY",
  "EARN",
  "SPEND",
  "ORDER",
  "ORDERS_NOUN",
  "REVENUE",
  "PROFIT",
  "REFUND",
  "UNITS",
  "TOOK",
  "CUSTOMER",
  "CONTACT",
  "ALL_TIME",
];

const being =
  /^(?:(?:are|is|do|have|still|we|i|there|got|hold|own|here|left|now|standing|sitting|lying|around|about|in|at|over|back|the|our|out|shelf|shelves|stockroom|storeroom|storage|cupboard|rack|racks|display|shop|store|right|moment|currently|house|of|on|those|them|remain|remaining)(?: |$))+$/u;

/**
 * "how many lanterns do we still have", "… are there": how many are left, of which nothing is
 * known here; it asks for none that were sold.
 */
export function isOfStock(items: readonly Item[]): boolean {
  const said = contentOf(items);
  if (toMake.test(wordsOf(said)) && said.some((item) => has(item, "HOW_MANY", "HOW_MUCH")))
    return true;
  const at = said.findIndex(
    (item, place) => has(item, "HOW_MANY") && said[place + 1]?.shop.product !== undefined,
  );
  const rest = said.slice(at + 2).filter(({ word }) => !courteous.test(word));
  const isToCome = /\bon order$/u.test(wordsOf(rest));
  const held = isToCome ? rest.slice(0, -1) : rest;
  return (
    at >= 0 &&
    being.test(wordsOf(held)) &&
    !held.some((item) => periodOf(item) !== undefined || has(item, ...ofSales))
  );
}
/** "how many will we need this Christmas": what is to be made or bought, and nothing that was sold. */
const toMake =
  /\b(?:(?:will|shall|should|would|must) (?:we|i|you) (?:need|have to|require|make|bake|order|stock|prepare|buy)|do (?:we|i) need)\b/u;
const courteous = /^(?:please|pls|thanks|thank you|actually|by the way|btw|exactly)$/;
