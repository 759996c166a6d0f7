import { fold } from "../../text.ts";
import { has, isSurelyNamed, type Item, type Reading, wordOf } from "../items.ts";
import { clausesOf, contentOf, sentencesOf, wordsOf } from "../sentence.ts";
import { isOrderTold } from "./order-told.ts";
import { isPronoun } from "./persons.ts";
import { isAsking, withoutLead } from "./speech.ts";
import { opens } from "./split.ts";
import { isTelling } from "./to-be-written.ts";

/** Whether a message begins with what is to be done: "tag …", "please move …". */
export const isOrder = (items: readonly Item[]): boolean => {
  const [first, next] = contentOf(withoutLead(items));
  return (
    first !== undefined &&
    !isSurelyNamed(first) &&
    !areInState(first, next) &&
    (opens(first) || takesTag(items) || (has(first, "CANCEL", "SNOOZE") && items.some(isTask)))
  );
};

/** What is ordered behind a question, sentence by sentence: "…? And stick a note on her: …". */
export const ordersBehind = (items: readonly Item[]): readonly (readonly Item[])[] => [
  ...sentencesOf(items)
    .slice(1)
    .filter((sentence) => isOrder(sentence) || orders.test(wordsOf(sentence))),
  ...orderBehindComma(items),
];

/** "who hasn't bought in 90 days, put them on my list": ordered in the same breath. */
function orderBehindComma(items: readonly Item[]): readonly (readonly Item[])[] {
  const [first = []] = sentencesOf(items);
  const at = first.findIndex(
    ({ mark }, place) =>
      place > 2 && mark === "," && putsThem.test(wordsOf(first.slice(place + 1))),
  );
  return at > 0 && isAsking(first.slice(0, at)) ? [first.slice(at + 1)] : [];
}
const putsThem =
  /^(?:(?:and|then|please|pls|so|can you|could you|now) )*(?:put|stick|pop|add|drop|throw|bung|get|place|stuff) (?:them|those|these|everyone|each|all|all of them|them all|each of them|the lot) (?:all )?(?:on|onto|to|down|into|in) (?:my|our|the|a|his|her|\S+ 's) (?:list|to ?do|diary|calendar|plate|agenda|call list)\b/u;
/** "who …? put them on my list": what is ordered is no part of the question. */
export function withoutOrdersBehind({ items, asked }: Reading): readonly Item[] {
  const orders = ordersBehind(items).map((order) => [order[0]?.start ?? 0, order.at(-1)?.end ?? 0]);
  return orders.length === 0
    ? asked
    : asked.filter(
        ({ start }) => !orders.some(([from = 0, to = 0]) => start >= from && start < to),
      );
}

/** Whether a text begins so. */
export const beginsAsOrder = (said: string): boolean => orders.test(fold(said));
const orders =
  /^(?:(?:and|also|then|please|pls|so|plus|while you are at it|ok|oh|if (?:so|not|yes|no)) )*(?:(?:stick|pop|put|leave|make|add|jot|write|take|drop|set|pin|slap|bung|chuck|throw|file|log|record|save|change|update|move|cancel)(?: (?:me|us|him|her|them|down|in|up|on|that|an?|the|another|quick|short|little|his|their))* (?:note|memo|reminder|tag|follow-?up|task|sale|refund|email|number|phone|city|company|birthday|owner|source)\b|(?:tag|remind|refund|mark|log|untag|ping|nudge) (?:him|her|them|me|us|that)\b|jot down|note (?:that|down)|(?:put|stick|pop|bung|drop|throw) (?:him|her|them|those|these|all of them|that|it) (?:all )?(?:on|onto|under|down) |add (?:him|her|them|it|those|these|all of them) to )/u;

/** "cancelled follow-ups", "completed reminders": those that are, and nothing to be done. */
export const areInState = ({ word }: Item, next: Item | undefined): boolean =>
  /^(?:done|completed|finished|closed|cancell?ed|dropped)$/.test(word) &&
  has(next, "FOLLOW_UP") &&
  next?.word.endsWith("s") === true;

/** "drop the follow-up for Ana": what is dropped there may be anything else. */
const isTask = (item: Item): boolean => has(item, "FOLLOW_UP", "A_REMINDER");

/** Whether there may be an order among what is told or asked. */
export const mayOrder = (items: readonly Item[]): boolean =>
  isTelling(items) ||
  sentencesOf(items).some(isOrder) ||
  leadsToOrder(items) ||
  tellsOrder(clausesOf(items));

/** "both her reminders can go, she moved": an order that is told, and why. */
const tellsOrder = (clauses: readonly (readonly Item[])[]): boolean =>
  clauses.slice(0, -1).some((clause) => !isAsking(clause) && isOrderTold(clause));

/** "if it is ordered, tick it off": asks for nothing else, though it may not be done. */
export const isOnlyOrder = (items: readonly Item[]): boolean =>
  !isAsking(items) &&
  items.some(
    ({ mark, word }, at) =>
      at > 0 && (word === "so" || mark === ",") && settles(items.slice(at + 1)),
  );

/** "… so take the trade tag off her", "…, take that tag away": what is to be done follows from what is told. */
const leadsToOrder = (items: readonly Item[]): boolean =>
  items.some((_, at) => at > 0 && beginsOrder(items, at));

function beginsOrder(items: readonly Item[], at: number): boolean {
  const { mark, word } = items[at] ?? {};
  if (word === "so" && isOrder(items.slice(at))) return true;
  const rest = items.slice(at + 1);
  if (/^[,:–-]$/.test(mark ?? "") && handsOver(rest)) return true;
  return (word === "so" || mark === ",") && [takesOff, tagsThem, settles].some((is) => is(rest));
}

/** "…: give all his follow-ups to Ben": what somebody has is to go to another. */
const handsOver = (items: readonly Item[]): boolean => {
  const [first, ...rest] = contentOf(withoutLead(items));
  return (
    has(first, "GIVE") &&
    rest.some((item) => has(item, "FOLLOW_UP", "A_REMINDER", "CONTACT", "CUSTOMER")) &&
    rest.some(
      ({ shop }, at) => shop.member !== undefined && /^(?:over )?to$/.test(wordOf(rest[at - 1])),
    )
  );
};

/** "tick that one off", "you can mark it done": what there was to do is done with. */
const settles = (items: readonly Item[]): boolean => {
  const [first, ...rest] = contentOf(withoutLead(items));
  const isMarking = /^(?:mark|tick|check|cross|strike)$/.test(first?.word ?? "");
  return (
    has(first, "TICK_OFF") ||
    (isMarking && rest.slice(0, 4).some((item) => item.word === "off" || has(item, "DONE")))
  );
};

/** "tag both trade", "tag them trade": those just named. */
const tagsThem = (items: readonly Item[]): boolean => {
  const [first, ...rest] = contentOf(withoutLead(items));
  return has(first, "TAG", "UNTAG") && rest.slice(0, 3).some((item) => isThem.test(item.word));
};
const isThem = /^(?:both|them|all)\b/;

/** "take off tag trade" */
const takesOff = (items: readonly Item[]): boolean => {
  const [first, ...rest] = contentOf(withoutLead(items));
  return has(first, "REMOVE", "UNTAG") && rest.slice(0, 3).some((item) => has(item, "TAG_NOUN"));
};

/** "take the trade tag off Ana": words that order only of a tag. */
const takesTag = (items: readonly Item[]): boolean => {
  const [first, ...rest] = contentOf(withoutLead(items));
  return (
    has(first, "REMOVE", "UNTAG") &&
    rest.slice(0, 5).some((item) => item.shop.tag !== undefined || has(item, "TAG_NOUN")) &&
    rest.some((item) => isPronoun(item) || (item.name?.contact === true && item.name.full))
  );
};
