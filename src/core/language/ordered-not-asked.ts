import { has, type Item } from "./items.ts";
import { contentOf, isStop, wordsOf } from "./sentence.ts";

const opening =
  "(?:(?:please|pls|and|so|ok|okay|now|then|right|hi|hello|hey|just|can you|could you|would you|will you|let 's|lets|let us|we should|we must|we need to|we have to|i should|i must|i need to|i have to) )*";
const doing =
  "(?:call|ring|phone|telephone|text|message|email|e mail|mail|visit|invite|thank|warn|chase|remind|contact|write to|speak to|talk to|ring round|call up|ring up|send|give|hand|hand over|pass|assign|reassign|transfer|move|switch|shift)";
const everybody =
  "(?:(?:to )?(?:everyone|everybody|each of (?:them|our|the|my)|every (?:single )?(?:one|customer|client|contact|person)|all (?:of )?(?:the|our|my|those|these|them)|all (?:customers|clients|contacts|people)|the lot|the whole lot|them all))";
const order = new RegExp(`^${opening}${doing} ${everybody}\\b`, "u");

/** Something that is to be done, and no list of those with whom such a thing was done or is to be. */
export const isOrdered = (items: readonly Item[]): boolean =>
  isOrderOfAll(items) ||
  wantsReminder.test(wordsOf(items)) ||
  isTaggedFirst(items) ||
  isTaggedThen(items) ||
  isOfHandingOver(items);

/**
 * "Don't give his contacts in Leeds to Ben", "should her customers go to Ben?": it is spoken of handing
 * many over, and nobody asks who is Ben's, as "which contacts did we give to Ben?" does.
 */
function isOfHandingOver(items: readonly Item[]): boolean {
  const people = items.findIndex((item) => has(item, "CONTACT", "CUSTOMER"));
  const to = items.findIndex(
    ({ shop }, at) => at > people && shop.member !== undefined && items[at - 1]?.word === "to",
  );
  const isHanded = items.slice(0, people + 1).some(({ word }) => hands.test(word));
  const goes = /^(?:go|going)$/.test(items[to - 2]?.word ?? "");
  return people >= 0 && to > people && (isHanded || (goes && !items.some(asksWhich)));
}
const hands = /^(?:give|hand|hand over|reassign|re assign|transfer|assign|pass|pass on|delegate)$/;
const asksWhich = ({ word }: Item): boolean => /^(?:which|what|who|whose|how many)$/.test(word);

/** "tag Ana VIP and what's her number?": first she is to be tagged, whatever is asked behind it. */
const isTaggedFirst = (items: readonly Item[]): boolean =>
  tags.test(wordsOf(items)) &&
  items.some(({ shop }) => shop.tag !== undefined) &&
  items.some(({ name }) => name?.contact === true);
const tags = new RegExp(
  `^${opening}(?:un)?tag (?!(?:on|of|for)\\b).*(?:and|also|plus) (?:what|when|where|who|how|tell me|give me|show me)\\b`,
  "u",
);

/** "Ana is furious over the mug, tag her complaint": an order at the end, and nothing asked before it. */
const isTaggedThen = (items: readonly Item[]): boolean =>
  tagThem.test(items.map(({ mark, word }) => mark ?? word).join(" ")) &&
  !items.some((item) => item.mark === "?" || has(item, ...asking));
const tagThem = /[,;.–—-] (?:(?:and|so|please|can you|just) )*(?:un)?tag (?:him|her|them)\b/u;

/** "give me a reminder tomorrow to phone Ana": one that is to be, and none that there is. */
const wantsReminder =
  /\b(?:give|gimme|get|set|send|drop)(?: me| us)? (?:an?|another)(?: quick| little| short)? (?:reminder|nudge|ping|prod)\b/u;

/**
 * "call everyone in Golden on Friday", "give everyone to Ben": something to do with all of them, and no
 * list of those who were called or whom he looks after.
 */
function isOrderOfAll(items: readonly Item[]): boolean {
  if (!items.some(({ word }) => ofAll.test(word))) return false;
  const stop = items.findIndex(
    (item, at) => isStop(item) && contentOf(items.slice(0, at)).length > 1,
  );
  const said = stop < 0 ? items : items.slice(0, stop);
  return order.test(wordsOf(contentOf(said))) && !items.some((item) => has(item, ...asking));
}
const ofAll = /^(?:every|each|all\b|lot$|whole\b|the lot|the whole)/u;
const asking = ["WHAT", "WHEN", "WHERE", "HOW_MANY", "HOW_MUCH"] as const;
