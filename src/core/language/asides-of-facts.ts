import { has, type Item, wordOf } from "./items.ts";
import { isStop, lastStop, wordsFrom, wordsOf } from "./sentence.ts";

/** A question without what says only that one has forgotten it, or asks for what its answer tells anyway. */
export const withoutForgetting = (items: readonly Item[]): readonly Item[] =>
  [
    withoutNotKnowing,
    withoutLookingUp,
    withoutWhoLogged,
    withoutWhoseTask,
    withoutNotSeen,
    withoutEitherWay,
  ].reduce((left, without) => without(left), items);

const notKnowing =
  /^(?:(?:sorry|hi|hey|so|but|and|honestly|annoyingly) )*(?:i|we)(?: (?:just|really|quite|honestly|simply))* (?:(?:can|could|do|did|would)(?: (?:quite|really|honestly|for the life of me))* not|can not|cannot|no longer|never)(?: (?:quite|really|honestly|for the life of me))* (?:remember|recall|tell|know|say|think|place|find|see|work out|figure out|make out)(?: (?:any more|anymore|now|right now|off hand|offhand|for the life of me|for sure))?$|^(?:i|we) (?:have |'ve )?(?:(?:just|quite|totally|completely|clean) )?(?:forgot|forget|forgotten|lost track of)$/u;

/** "I can't remember when …", "I've forgotten what day …": what is asked begins there. */
function withoutNotKnowing(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item) =>
      has(item, "WHO", "WHAT", "WHEN", "WHERE", "HOW", "HOW_MANY", "HOW_MUCH", "HOW_OFTEN") ||
      item.mark !== undefined,
  );
  const [asks] = items.slice(Math.max(0, at));
  const isAsked = at > 1 && asks?.mark === undefined;
  return isAsked && notKnowing.test(wordsOf(items.slice(0, at))) ? items.slice(at) : items;
}

const lookingUp =
  /^(?:(?:please|so|and|can|could|would|will|you|just|quickly|kindly|for me|do|mind) )*(?:look it up|look that up|check|check it|check that|check for me|look|have a look|tell me|remind me|find out|dig it out|help|help me|let me know|look(?:ing)? into it)(?: (?:for me|please|it up|quickly|when you can|would you|could you|up|then))*$/u;

/** "…, could you check?", "… Look it up?" */
function withoutLookingUp(items: readonly Item[]): readonly Item[] {
  const stop = lastStop(items);
  const before = items.slice(0, Math.max(0, stop));
  return stop > 1 && lookingUp.test(wordsOf(items.slice(stop + 1))) && before.some(isAsking)
    ? before
    : items;
}
const isAsking = (item: Item): boolean =>
  has(item, "WHO", "WHAT", "WHEN", "WHERE", "HOW_MANY", "HOW_MUCH", "HOW_OFTEN");

const whoLogged =
  /^(?:and |so )?(?:who (?:put|logged|entered|wrote|recorded|noted|typed|made|took|did|had|was)|whose (?:was|is))(?: (?:that|it|this|one|in|down|up|was|by|with|of|us|the|call|note|please|pls|thanks))*$/u;

/** "the latest call with Ana, who put that in?": the answer tells whose it was. */
function withoutWhoLogged(items: readonly Item[]): readonly Item[] {
  const stop = lastStop(items);
  const before = items.slice(0, Math.max(0, stop));
  const isOfOne =
    before.some((item) => has(item, "LAST")) &&
    before.some(({ name }) => name?.contact === true && name.full);
  return stop > 1 && isOfOne && whoLogged.test(wordsOf(items.slice(stop + 1))) ? before : items;
}

const whoseTask =
  /^(?:(?:and|so|also) )*(?:(?:to )?whose (?:(?:job|task|turn|problem|business|work|duty|shift|responsibility|plate|desk|list|name) )?(?:(?:is|are|was|were|'s) (?:it|that|this|each|they|those|these)(?: (?:on|to do))?|(?:it|that|each|they) (?:is|are|'s)(?: on)?|job|task)|who(?:m)? (?:should|must|has to|have to|had to|needs to|is to|is meant to|is supposed to|was meant to|was supposed to|is going to|will) (?:be )?(?:do|doing|done|have done|sort|handle|deal with|take care of|chase|tackle) (?:it|them|those|each|what|that)|who (?:is|'s|are|was) (?:doing|handling|responsible|in charge|down for|meant to be doing)(?: (?:for|of|it|them|what|each|that|those))*|who (?:has|have|'s got|has got|holds?|owns?) (?:it|them|each|what|which)|who it (?:is|'s|falls) (?:with|on|to)|who they (?:are|'re) (?:with|down to))(?: please| pls| thanks)*$/u;

/** "what's overdue and whose job is it?": things to do are told with who is to do them. */
function withoutWhoseTask(items: readonly Item[]): readonly Item[] {
  const end = items.findLastIndex(({ mark }) => mark === undefined);
  const joint = items.findLastIndex(
    (item, at) => (has(item, "AND") || isStop(item)) && at > 0 && at < end,
  );
  const before = items.slice(0, Math.max(0, joint));
  const isOfTasks = before.some((item) => has(item, "FOLLOW_UP", "OVERDUE", "DUE", "ON_LIST"));
  const isOfPeople = before.some((item) => has(item, "CUSTOMER", "CONTACT", "PROSPECT"));
  return isOfTasks && !isOfPeople && whoseTask.test(wordsOf(items.slice(joint))) ? before : items;
}

const notSeen =
  /^(?:i|we) (?:have|had)(?: (?:still|really|just))* not (?:yet )?(?:looked (?:at|through|over|into)|seen|read|checked|gone through|been through|opened|caught up (?:on|with))(?: (?:any|any of|all|the|our|of))*$/u;

/** "I've not looked at the messages since May. Can I have them listed?": those are to be listed. */
function withoutNotSeen(items: readonly Item[]): readonly Item[] {
  const first = items.findIndex((item) => has(item, "INTERACTION") || isPluralKind(item));
  const [opener] = items;
  const stop = items.findIndex(isStop);
  const rest = items.slice(stop + 1);
  const isListed =
    stop > first && first > 2 && rest.some((item) => has(item, "LIST")) && rest.some(isThem);
  return isListed && opener !== undefined && notSeen.test(wordsOf(items.slice(0, first)))
    ? [
        { ...opener, word: "list", concepts: new Set(["LIST"] as const) },
        ...items.slice(first, stop).map(asExchange),
      ]
    : items;
}
/** "the emails of Ana" that one has not read are no addresses. */
const asExchange = (item: Item): Item =>
  has(item, "EMAIL_FIELD") ? { ...item, concepts: new Set(["EMAIL"] as const) } : item;
const isPluralKind = (item: Item): boolean =>
  item.word.endsWith("s") && has(item, "CALL", "EMAIL", "MEETING", "VISIT", "MESSAGE", "NOTE");
const isThem = ({ word }: Item): boolean => /^(?:them|those|these|it)$/.test(word);

/** "… in touch with us or we with her": either way round is meant as it is. */
function withoutEitherWay(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item, place) =>
      wordOf(item) === "or" &&
      /^or (?:we|us|i|she|he|they) (?:(?:were|was) )?(?:with|to|from|of) (?:him|her|them|us|me)\b/u.test(
        wordsFrom(items, place),
      ),
  );
  const isOfTalk = items
    .slice(0, Math.max(0, at))
    .some((item) => has(item, "TALK", "HEARD", "CALL", "MESSAGE", "EMAIL"));
  return at > 0 && isOfTalk ? items.slice(0, at) : items;
}
