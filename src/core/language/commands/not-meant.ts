import { distance } from "fastest-levenshtein";
import type { Intent } from "../../intent.ts";
import { fold } from "../../text.ts";
import { entityIn, has, type Item } from "../items.ts";
import { isFiller, isPoint } from "./part.ts";
import { isTakenBackWhy } from "./taken-back-why.ts";
import { withDayFirst } from "./told-around.ts";
import { isAsking, withoutLead } from "./speech.ts";

/**
 * "don't undo that", "please don't remind me", "no need to call": what begins so is not to be done.
 * "I don't need the reminder any more" is something else: it says who does not.
 */
export const isForbidden = (items: readonly Item[]): boolean => {
  const said = items.filter(({ mark }) => mark === undefined);
  const at = said.findIndex((_, place) => isForbidding(said, place));
  return at >= 0 && at < said.length - 1 && said.slice(0, at).every(isLead);
};

const isForbidding = (said: readonly Item[], at: number): boolean => {
  const word = said[at]?.word ?? "";
  return (
    /(?:^|\s)(?:do not|don t|never|no longer)$/.test(word) ||
    (word === "need to" && said[at - 1]?.word === "no")
  );
};

const isLead = (item: Item): boolean =>
  (isFiller(item) && item.name === undefined && !/^(?:i|we|you|he|she|they|it)$/.test(item.word)) ||
  has(item, "NO", "SORRY", "YES");

/**
 * Whether words like those of a correction say something else: what is forbidden ("don't make it
 * Friday"), asked ("is it Friday"), told of oneself ("sorry, I was out on Saturday"), of today
 * ("it's Monday again") or of a crowd ("no, 50 people came").
 */
export const isNoCorrection = (items: readonly Item[]): boolean =>
  isForbidden(items) ||
  wasRight.test(wordsOf(items)) ||
  /^(?:maybe|perhaps|possibly) /u.test(wordsOf(items)) ||
  (withDayFirst(items) !== items && items.some(({ name }) => name?.full === true)) ||
  begins(items, ["is", "was", "are", "were"], ["it", "that", "this", "he", "she", "they"]) ||
  items.some((_, at) => tellsOfUs(items.slice(at))) ||
  items.some((item, at) => isCounted(item) && has(items[at + 1], "CONTACT", "CUSTOMER")) ||
  isBareToday(items);

/** "it wasn't the wrong Tom": it stays as it is. */
const wasRight =
  /^(?:(?:no|oh|ah|sorry|actually|well) (?:, )?)*(?:it|that|this|he|she)(?: is| was| 's|) not (?:the |a )?(?:wrong|mistake|error|slip|typo)\b/u;

/** "I was out", and not "I am sorry". */
const tellsOfUs = (items: readonly Item[]): boolean =>
  begins(items, ["i", "we"], ["am", "was", "were"]) &&
  !/^(?:so |very |really |terribly )*(?:sorry|afraid)/.test(
    items
      .slice(2, 5)
      .map(({ word }) => word)
      .join(" "),
  );

const begins = (items: readonly Item[], one: readonly string[], two: readonly string[]): boolean =>
  one.includes(items[0]?.word ?? "") && two.includes(items[1]?.word ?? "");

const isCounted = (item: Item): boolean =>
  entityIn(item, "number") !== undefined || entityIn(item, "quantity") !== undefined;

/** "it is Monday": a day told in the present, and not put against another. */
const isBareToday = (items: readonly Item[]): boolean =>
  begins(items, ["it", "today"], ["is", "'s"]) &&
  items.some(isPoint) &&
  !items.some((item) => has(item, "SORRY", "NO", "NOT"));

/** "it was yesterday, not today": puts something right, though nothing was written that it fits. */
export const isPutRight = (items: readonly Item[]): boolean =>
  putsRight.test(wordsOf(items)) && !isAsking(items);
/** "no, I didn't, it was Ben" too: who did it stays as it is, and no list of his is asked for. */
const putsRight =
  /^(?:(?:sorry|no|oh|please|,) )*(?:(?:it|that|this) (?:was|should be|should have been) .+ (?:not|instead of) |(?:i|we) did not(?: [,.;–—-])? (?:it|that) was )/u;

/** What a message begins with that is only supposed, an example, a trial or not to be kept. */
const supposing = new RegExp(
  `^(?:(?:ok|okay|so|hi|hey|well|and|but|now|just|oh|please) (?:, )?)*(?:${[
    "let us (?:say|pretend|assume|imagine|suppose)|say(?! to )|picture this|as long as|provided?(?: that)?|every ?time|next time|some ?day|one day",
    "it (?:seems|looks|sounds|appears)(?: to me)?(?: like| as if| that)?|in (?:theory|an ideal world|another life|my dreams?)|i (?:am|was) (?:sure|certain)",
    "e [·]?[.] ?g [.]|eg|(?:just )?for (?:example|instance|fun)|off the record",
    "(?:(?:this is |that is |just |only |as |an? |quick )*(?:test|testing|trial|joke|joking|question|example|template|draft|sample(?: text)?|quote|idea|rumou?r|gossip)|(?:please )?(?:ignore|skip|forget|don 't (?:log|save|keep|record))(?: this| that| it)?|not(?: yet| true)?) [:,–—-]",
    "(?:(?:this is |just |only |as |an? )*(?:test|example|template|draft|sample(?: text)?)) [.]",
  ].join("|")})(?: |$)`,
  "u",
);

/** "let's say …", "e.g. …", "test: …", "off the record: …": what is said then was not done. */
export const isSupposed = (items: readonly Item[]): boolean =>
  supposing.test(wordsOf(items)) ||
  onAnswer.test(wordsOf(items)) ||
  needless.test(wordsOf(items)) ||
  isContrary(items);

/** "I do not need to ring Ana on Friday, put that on my list": nobody knows what is to be put there. */
const needless =
  /^(?:(?:so|and|but|ok|well) (?:, )?)*(?:i|we) (?:(?:do not|did not|will not|no longer) (?:need|have|want)(?: to)?|need not|needn 't|do not have to) .*[,;.!–—-] (?:(?:so|and|but|please|can you|could you) )*(?:put|add|pop|stick|note|jot|save|keep|set|make) (?:that|it|this)\b/u;

/** "is Ana's chain in? then tick it off": to be done only where the answer is yes. */
const onAnswer =
  /^(?:(?:hi|hey|hello|and|but|so|ok|okay|please|oh|also) (?:, )?)*(?:is|are|was|were|has|have|had|did|does|do|will|can) .*[?] (?:and |so )?(?:then|if so|if yes|if not|if no|in (?:that|which) case)\b/u;

/** "had Ben phoned Ana, we'd have sold her one": nobody did. */
function isContrary(items: readonly Item[]): boolean {
  const [had, who, done] = withoutLead(items);
  const isSomebody =
    who !== undefined &&
    (who.name?.contact === true ||
      who.shop.member !== undefined ||
      /^(?:i|we|he|she|they|you)$/.test(who.word));
  return (
    had?.word === "had" &&
    isSomebody &&
    done !== undefined &&
    /(?:ed|rung|sold|sent|met|spoken|written|bought|come|gone|told|known|seen|given|paid|left)$/.test(
      done.word,
    ) &&
    /\b(?:would|could|might) (?:\S+ )?have\b/.test(wordsOf(items))
  );
}

const takingBack = [
  "(?:oh |ah |hm |or )?(?:no )?wait(?: no| a (?:minute|second|sec))?",
  "(?:please )?(?:scrap|scratch|forget|strike|ignore|cancel|disregard) (?:that|it|this)",
  "(?:(?:actually|oh|no|nah|nope|ah|well|hm|but) (?:[,] )?)*(?:forget (?:it|that|about it)|never ?mind|nvm|scrap (?:it|that)|leave it)(?:(?: [,.–-])* (?:he|she|they|it|hes|shes|theyve|theyre|already|i|we)(?: 's| 've| 're)? (?!wants?|needs?|wanted|asked).*)?",
  "(?:please )?(?:do not|don 't) (?:log|save|store|record|write|keep|note|add|enter|put)(?: (?:that|this|it|anything|any of (?:that|this|it)))?(?: down| in| yet)?",
  "(?:there (?:is|'s) |it (?:is|'s) )?(?:really )?(?:no need (?:for you )?to|not worth|no point(?: in)?|nothing (?:really )?to|nothing (?:really )?worth) (?:log|sav|stor|record|writ|keep|not|book|add|enter)(?:e|ing)?(?: (?:that|this|it|any of (?:that|this|it)|anything))?(?: down| in| here| yet)?",
  "never mind|nevermind|nvm|my mistake|my bad|wrong one",
  "(?:actually|or|no|maybe|but) (?:no|not|don 't|do not|not yet|never)(?: really)?",
  "actually (?:, )?no (?:, )?(?:do not|don 't|dont|(?:i|we) (?:did not|never)|(?:(?:it|that) )?was not)(?: .*)?",
  "no actually|not really|not any more|no longer|not true",
  "(?:only |just )?(?:kidding|joking|messing|testing|trying (?:it|this) out)|jk|just a joke|as if|if only|i wish|in my dreams|wishful thinking|hold on|hang on",
  "(?:(?:which|that|this|it|all) (?:is|was|'s) )?(?:not (?:true|right|correct|real)|a lie|untrue|made up|(?:only |just )?(?:a test|a joke|an example))",
  "(?:is|was) (?:that|it|this) (?:right|true|correct)|did (?:that|it) (?:really )?happen",
  "(?:or )?(?:so|at least) (?:i|we|he|she|they) (?:thought|thinks?|hoped|hopes?|claims?|claimed|says?|said)",
  "(?:actually )?on second thoughts?(?: .*)?|changed my mind",
  "(?:so )?(?:he|she|they|somebody|someone) (?:said|says|say|asked|asks|reckons|thinks|claims|wrote)",
];
/** Of a report these may be what was said, or what came of it, and why something is cancelled; of a deed they say that it is none. */
const calledOff = [
  "(?:but )?(?:it|that|the (?:sale|deal|order|thing)) (?:fell through|got cancelled|is off|was off|never happened|did not happen|didn 't happen)",
  "(?:but )?(?:he|she|they) (?:changed (?:his|her|their) minds?|pulled out|backed out|cancelled|called it off)",
  "no need|not needed",
];
const fallingThrough = [
  ...calledOff,
  "leave it|don 't|do not|do not bother|don 't bother",
  "(?:lol |haha )?(?:no|nope|nah|not|not yet)|for (?:example|instance)|hypothetically|supposedly|presumably|allegedly|would be nice",
  "(?:or )?(?:(?:i|we) (?:(?:think|guess|suppose|reckon|should|had|'d) )?)?(?:better )?not|on reflection(?: .*)?",
  "(?:i|we) (?:think|guess|believe|suppose|reckon)|maybe|perhaps|probably|possibly|not sure",
];
/** These need no comma before them. */
const unasked = "in (?:my dreams?|theory)|hypothetically|(?:lol|haha|ha ha) (?:no|not|nope)";
const endsIn = (ways: readonly string[]): RegExp =>
  new RegExp(
    `(?:[,.;!–—…(\\n-] (?:·[.] )*(?<tail>${ways.join("|")})| (?<rest>${unasked}))(?: (?:please|thanks|sorry|lol|haha))?(?: [.!…)])*$`,
    "u",
  );
const takenBack = endsIn(takingBack);
const comeToNothing = endsIn([...takingBack, ...fallingThrough]);
const cancelledBack = endsIn([
  ...takingBack,
  ...fallingThrough.filter((way) => !calledOff.includes(way)),
]);

const wordsKept = new WeakMap<readonly Item[], string>();

/** The words and marks in their order, pictures aside: several ask for those of one message. */
function wordsOf(items: readonly Item[]): string {
  let words = wordsKept.get(items);
  if (words === undefined) {
    words = items
      .filter(({ text }) => !/^[\p{Extended_Pictographic}\p{M}\p{Cf}]+$/u.test(text))
      .map((item) => item.mark ?? item.word)
      .join(" ");
    wordsKept.set(items, words);
  }
  return words;
}

/**
 * Whether the last words take back what was said before them: "…, no wait", "…, scrap that". Of a
 * report they tell less: "called Ana, no need" is what came of it.
 */
export function isTakenBack(items: readonly Item[], what: keyof typeof waysBack): boolean {
  const said = wordsOf(items);
  if (noMoreNeeded.test(said)) return false;
  return (
    waysBack[what].test(said) || isNearlyTakenBack(said) || isTakenBackWhy(items, what !== "deed")
  );
}
/** "no need for Ana's order reminder any more, cancel it": the same said twice. */
const noMoreNeeded =
  /^(?:(?:there (?:is|'s)|so|and|please|ok) )*(?:(?:i|we) (?:no longer|do not|will not) (?:need|want)|no (?:longer any )?(?:need|point|use)(?: any ?more)? (?:for|in)|(?:the|my|her|his) ) ?(?!.* (?:do|does|did|is|are|should|can|could|would|to (?:ring|call|send|remind)) ).*(?:reminder|follow up|task)\b[^?;.!]* [,.;!–—-] (?:(?:so|please|just|can you|you can) )*(?:cancel|drop|forget) it(?: .)?$/u;
const waysBack = { report: takenBack, deed: comeToNothing, cancelling: cancelledBack };

/** Whether the last words leave standing what was said before them. */
export const isMeant = (intents: readonly Intent[], items: readonly Item[]): boolean =>
  (intents.every(isReport) ||
    !isTakenBack(items, intents.every(isCancelling) ? "cancelling" : "deed")) &&
  !intents.some((intent) => isOnlyDoubt(intent, items));

const isReport = (intent: Intent): boolean =>
  intent.do === "log_interaction" || intent.do === "undo";

/** "cancel Ana's reminder, she pulled out": what is dropped may have come to nothing. */
export const isCancelling = (intent: Intent): boolean =>
  intent.do === "change_follow_up" && intent.action === "cancel";

/** "Ana called, maybe": a report that says nothing but that it is in doubt. */
function isOnlyDoubt(intent: Intent, items: readonly Item[]): boolean {
  if (intent.do !== "log_interaction") return false;
  const said = fold(intent.summary)
    .match(/\p{L}+/gu)
    ?.join(" ");
  const { tail, rest } = comeToNothing.exec(wordsOf(items))?.groups ?? {};
  const doubt = tail ?? rest;
  return said !== undefined && (said === doubt || doubting.test(said));
}
const doubting = /^(?:i|we) (?:think|guess|believe|suppose|reckon|hope)$/u;

const shortly =
  "no wait|scrap that|scrap it|scratch that|scratch it|don 't log that|don 't log this|don 't save that|don 't save this|that was a test|just testing|only testing|is that right|is that true|not really|which is not true|that is not true|or so she claims|or so he claims|or so he said|or so she said|in my dreams|forget it|forget that|never mind|just kidding|only kidding|only joking|actually don 't|hold on|hang on|strike that|ignore that|cancel that|on second thoughts".split(
    "|",
  );

/** Two slips of the keys away: "srap that", "just kiddnig". */
function isNearlyTakenBack(said: string): boolean {
  const clauses = said.split(/ [,.;!–—(…)-](?: |$)/u);
  const last = clauses.findLast((clause) => clause.trim() !== "")?.trim() ?? "";
  return shortly.some((each) => {
    const slips = each.length > 8 ? 2 : 1;
    return Math.abs(each.length - last.length) <= slips && distance(each, last) <= slips;
  });
}
