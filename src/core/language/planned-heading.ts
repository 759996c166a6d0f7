import { askingWords } from "./concepts.ts";
import { entityIn, has, type Item } from "./items.ts";
import { contentOf, wordsOf } from "./sentence.ts";
import { lengthOf, periodOf } from "./times-asked.ts";

/**
 * "Ordering vouchers for Christmas: how many bought one in December 2025?", "Route planning for
 * Saturday: …": what is being planned, and when that will be, is no part of what is asked. Where the
 * heading holds goods, a place or a time of which the question says nothing, it may be of them.
 */
export function withoutPlannedHeading(items: readonly Item[]): readonly Item[] {
  const colon = items.findIndex(({ mark }) => mark === ":");
  const [head, asked] = [items.slice(0, Math.max(0, colon)), items.slice(colon + 1)];
  const [first] = contentOf(asked);
  if (!isPlan(head) || !(has(first, ...asking) || entityIn(first, "limit"))) return items;
  return saying.every((says) => !head.some(says) || asked.some(says)) ? asked : items;
}
const asking = [...askingWords, "TOP", "CUSTOMER", "CONTACT"] as const;

const isPlan = (head: readonly Item[]): boolean => {
  const words = wordsOf(head.filter(({ shop }) => shop.product === undefined));
  return (
    contentOf(head).length < 9 &&
    (planning.test(words) || plans.test(words)) &&
    !head.some((item) => item.name?.full === true || has(item, ...choosing))
  );
};
const planning =
  /^(?:(?:i am|we are|just|now|busy|still) )*(?:ordering|reordering|restocking|planning|preparing|prepping|buying(?: in)?|stocking up|making|designing|printing|sorting out|organi[sz]ing|setting up|getting ready|working on|deciding(?: on)?|thinking (?:about|of))\b/u;
const plans =
  /\b(?:planning|stock orders?|prep|party|preparation|window|display|mailing|mailout|campaign|rota|budget|restock|shopping list|route|stuff|visit|trip|round)(?: (?:for|on|in|before|by|at)\b.*)?$/u;
/** What says of whom it is asked. */
const choosing = [
  "WHO",
  "CUSTOMER",
  "PROSPECT",
  "CONTACT",
  "REPEAT",
  "ONE_TIME",
  "NEW",
  "NOT",
  "NEVER",
  "WITHOUT",
  "EXCEPT",
  "QUIET",
  "REVENUE",
  "PROFIT",
] as const;

/** What both must say: goods, a place, a tag, a source, one of us, a time. */
const saying: readonly ((item: Item) => boolean)[] = [
  ({ shop }) => shop.product !== undefined,
  ({ shop }) => (shop.city ?? shop.country) !== undefined,
  ({ shop }) => shop.tag !== undefined,
  ({ shop }) => shop.source !== undefined,
  ({ shop }) => shop.member !== undefined,
  (item) => (periodOf(item) ?? lengthOf(item)) !== undefined,
];
