import type { Concept } from "./concepts.ts";
import { has, type Item } from "./items.ts";
import { isStop, wordsOf } from "./sentence.ts";

/**
 * "what'll the tills take in November?", "do you reckon June will be better than May?": what nobody
 * knows yet, of which the figures of the year before tell nothing. What customers may be worth in a
 * year is predicted, and is asked of customers.
 */
export const isNotYetKnown = (items: readonly Item[]): boolean =>
  clausesOf(items).some(
    (clause) => isAhead(clause) && clause.some(isOfTrade) && !clause.some(isOfCustomers),
  );

const isAhead = (clause: readonly Item[]): boolean => {
  const words = wordsOf(clause);
  return ahead.test(words) && !ofUs.test(words);
};
const ahead =
  /(?:^| )(?:will|'ll|shall|gonna|(?:is|are|'s|'re)(?: \S+){0,3} (?:going|likely|set) to)(?: |$)/u;
/** "I will need the revenue", "will you show me …", "that will do": what is wanted, and nothing of trade. */
const ofUs =
  /\b(?:i|you|he|she|they|that|it|who) (?:will|'ll|shall|am going to)\b|\b(?:will|shall) (?:you|i|do|he|she|they)\b/u;

const isOfTrade = (item: Item): boolean =>
  has(item, ...trade) ||
  /^(?:better|worse|busier|quieter|slower|busy|quiet|slow)\b/u.test(item.word);
const trade: readonly Concept[] = [
  "REVENUE",
  "PROFIT",
  "ORDERS_NOUN",
  "EARN",
  "UNITS",
  "REFUND",
  "AVERAGE_ORDER",
  "BUSIEST",
];

const isOfCustomers = (item: Item): boolean =>
  item.name?.full === true ||
  has(item, "CUSTOMER", "WHO", "CLV", "PREDICTED", "WORTH", "PROSPECT", "NEW", "BIRTHDAY");

function clausesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const clauses: Item[][] = [[]];
  for (const item of items)
    if (isStop(item) || item.mark === ",") clauses.push([]);
    else clauses.at(-1)?.push(item);
  return clauses;
}
