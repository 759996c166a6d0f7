import type { Intent } from "../intent.ts";
import { isOfFinding } from "./commands/found-out.ts";
import { withoutLead } from "./commands/speech.ts";
import type { Interpretation, Situation, Understood } from "./interpretation.ts";
import { isSurelyNamed, type Item, wordOf } from "./items.ts";
import { isTurnAgainst } from "./second-turn/turned-against.ts";
import { contentOf, isStop, spoken, wordsOf } from "./sentence.ts";

/** What is still to be, or was only meant: "Ana will call us on Friday" asks for no call of last Friday. */
const isToBe =
  /\b(?:will|'ll|shall) (?!you\b|there\b)|\b(?:am|is|are|was|were) (?:going|about) to\b|\bmeant to\b|\bshould have\b|\bought to have\b|^(?:please )?(?:make sure|ensure|see to it)\b/u;

/** "if Ana calls, remind me to ask about the invoice": an order for then, and no question of her calls. */
const isOrderFor =
  /^(?:please )?(?:if|when|whenever|once|as soon as|next time|the next time|should) (?!(?:is|are|was|were|did|do|does|has|have|had|will|would|can|i|we|you)\b)[^?]*[,–—-]? (?:please )?(?:remind|ping|nudge) (?:me|us)\b[^?]*$/u;

/** "Ana's order is off" tells, and asks for no orders. */
const isOff = /(?:^|\s)(?:is|are|was|were|'s) off(?: on| by|$)/u;
/** How it is, and nothing of what is to come. */
const isOfThePast = (intent: Intent): boolean =>
  intent.do === "contact_fact" &&
  intent.period !== undefined &&
  /^(?:interactions|spent|purchases|orders)$/u.test(intent.fact);

/** What was read, unless the words speak against it: what is to come, hearsay, what stays. */
export const unlessAgainst = (
  meant: Interpretation | undefined,
  items: readonly Item[],
  situation: Situation,
): Interpretation | undefined =>
  meant?.outcome === "understood" &&
  (isAnsweredAgainst(meant.intents, items, situation) ||
    isOfElse(meant, items) ||
    (meant.intents.every(isListed) && whenOpen.test(wordsOf(items))))
    ? undefined
    : meant;

const isListed = ({ do: what }: Intent): boolean => what === "list_follow_ups";

/** What is none of our book: messages that we are told to send, how somebody is, a dog of a customer's. */
const isOfElse = ({ intents, ignored = [] }: Understood, items: readonly Item[]): boolean =>
  intents.every(({ do: what }) => what === "question" || what === "contact_fact") &&
  (elsewhere.test(spoken(items)) ||
    intents.some((intent) => isUnparted(intent, items)) ||
    isUntold(items) ||
    isSending(items) ||
    leavesOutWhatIsMeant(intents, items) ||
    ignored.some((said) => wordOf(items[ownedAt(items)]) === said.toLowerCase()));
const elsewhere =
  /^(?:(?:hi|hey|hello|and|so) (?:, )?)*how (?:was|is|'s|were|are) your\b|\bvisit(?:s|ed|ing)? (?:to )?(?:the|our|my) (?:web ?site|site|web ?page|page|profile|blog|instagram)\b/u;

/**
 * What there is no record of, though its words ask for one: "who lives on the way to Leeds" (a road),
 * "the rope Ana bought, how long is it" (goods have a name and a price), "no need to ring Ana" and "if Ana calls say I'm out" (somebody is told what to do).
 */
const isUntold = (items: readonly Item[]): boolean => {
  const said = wordsOf(items);
  return (
    [onTheRoad, howLongIsIt].some((each) => each.test(said)) ||
    (isOneSentence(items) && (noNeed.test(said) || ifTheyCall.test(spoken(items))))
  );
};
const isOneSentence = (items: readonly Item[]): boolean =>
  !items.some(({ mark }) => mark === "?") && items.findIndex(isEnd) < 0;
const isEnd = (item: Item, at: number, items: readonly Item[]): boolean =>
  /^[.!;]$/u.test(item.mark ?? "") && at < items.length - 1;
const onTheRoad =
  /\b(?:who|whom|customers?|clients?|contacts?|people|anyone|anybody|everyone|lives?|living)(?: \S+){0,3} (?:on (?:the|my|our) (?:way|road|route)|en route|along the (?:way|road)|half ?way|this side of|in the direction) (?:\S+ )?(?:to|from|between|of)\b/u;
const howLongIsIt =
  /\b(?:how (?:long|big|wide|tall|heavy|thick|deep|large|high) (?:is|was|are|were) (?:it|that|they|those)(?: one)?(?! since| ago| until| that| till)|what (?:colou?r|size|length|weight|width|shape|make|brand) (?:is|was|are|were|did) (?:the|it|that|they|those|this|his|her|\p{L}+ \p{L}+ (?:buy|take|get)\b))\b/u;
/** "what time do we have open": of the hours of the shop nothing is kept. */
const whenOpen =
  /\bwhat times? (?:do|does|did|are|is|will|shall) (?:we|you|i|the shop|the store) (?:\S+ )?(?:open|opening|close|closing|shut)\b/u;
const noNeed =
  /^(?:(?:please|so|and|ok|okay|oh|well|there is|there 's) )*(?:no need|no point|no reason|needn 't|need not|you need not|not necessary) (?:to|in|for)\b(?!.*\b(?:tell|give|show|list|want|what|who|how|when|which)\b)|^(?:(?:please|so|and|ok) )*(?:you|we|i) (?:do not|don 't) (?:need|have) to\b(?!.*\b(?:tell|give|show|list|want|what|who|how|when|which)\b)/u;
const ifTheyCall =
  /^(?:(?:please|and|so|ok) )*(?:if|when|whenever|once|as soon as|should|in case) (?!(?:is|are|was|were|did|do|does|has|have|had|will|would|can|i|we|you)\b)[^?]*(?<!\b(?:he|she|they|to|did|does|i|we|you) )\b(?:say|tell|ask|let|put|give|pass|take|send) (?:i|we|him|her|them|me|us|that|it|a message|the|it is)\b/u;

/**
 * "We recall a batch of kibble. Who bought some?", "I think of the VIPs. Which ones …?": of what was
 * told before, and an answer without it would be of everybody.
 */
function leavesOutWhatIsMeant(intents: readonly Intent[], items: readonly Item[]): boolean {
  const stop = items.findIndex(isStop);
  const told = items.slice(0, Math.max(0, stop)).flatMap(valueOf);
  const said = JSON.stringify(intents);
  return (
    told.length > 0 &&
    pointsBack.test(wordsOf(items.slice(stop + 1))) &&
    !told.some((each) => said.includes(JSON.stringify(each)))
  );
}
const valueOf = ({ shop: { tag, city, source, product } }: Item): readonly string[] =>
  (tag ?? city ?? source ?? product)?.slice(0, 1) ?? [];
const pointsBack =
  /(?:^(?:(?:and|so|now) )?which ones\b|\b(?:who|which|how many|any|none) of (?:them|those|these)\b|\b(?:bought|ordered|had|took|got) (?:some|it|any|one|them|those)\b)/u;

/** "sales by till", "revenue per square foot": by something that we do not know. */
function isUnparted(intent: Intent, items: readonly Item[]): boolean {
  if (intent.do !== "question" || !sums.has(intent.question.measure)) return false;
  const { group, order, compare } = intent.question;
  const said = contentOf(items);
  const by = said.findLastIndex(({ word }) => /^(?:by|per|split by|broken down by)$/u.test(word));
  return by > 0 && (group ?? order ?? compare) === undefined && isUnknown(said.slice(by + 1));
}
/** One word or two of which nothing is known. */
const isUnknown = (parts: readonly Item[]): boolean =>
  parts.length > 0 &&
  parts.length < 3 &&
  parts.every(({ name, entities }) => name === undefined && entities.length === 0) &&
  Object.keys(parts.at(-1)?.shop ?? {}).length === 0 &&
  !/^(?:now|then|far|(?:the )?way|hand|itself|chance|any chance|please)$/u.test(wordsOf(parts));
const sums: ReadonlySet<string> = new Set(["revenue", "profit", "orders", "units", "refunds"]);

/** "text Ana that we are closed": we send nothing. */
function isSending(items: readonly Item[]): boolean {
  const [verb, whom, next] = contentOf(withoutLead(items));
  return (
    sends.test(wordOf(verb)) &&
    whom !== undefined &&
    isSurelyNamed(whom) &&
    /^(?:that|hello|hi|hey|to (?:say|tell|ask)|saying|if|we|our|the|about our)$/u.test(wordOf(next))
  );
}
const sends = /^(?:text|whatsapp|message|e ?mail|mail|dm|sms|ping|tell|ask|ring|call|phone)$/u;

/** The place of what a person has: "Ana's dog". */
const ownedAt = (items: readonly Item[]): number =>
  items.findIndex(
    (_, at) =>
      wordOf(items[at - 1]) === "'s" &&
      items[at - 2]?.name?.contact === true &&
      (items[at + 1] === undefined || items[at + 1]?.mark !== undefined),
  );

const isAnsweredAgainst = (
  intents: readonly Intent[],
  items: readonly Item[],
  { lastQuestion }: Situation,
): boolean =>
  (intents.every(isOfThePast) &&
    isToBe.test(spoken(items.filter((item) => !isSurelyNamed(item))))) ||
  (intents.every(({ do: what }) => what === "contact_fact") &&
    (isOff.test(spoken(items)) || isOfFinding(items))) ||
  isOrderFor.test(spoken(items)) ||
  (lastQuestion !== undefined && isTurnAgainst(intents, items, lastQuestion));
