import type { Intent } from "../intent.ts";
import type { Interpretation, Means } from "./interpretation.ts";
import { has, isSurelyNamed, type Item, type Reading } from "./items.ts";
import { isStop, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

/** What is done with a set that is told before the order, or by who has it; such is asked about first. */
export function ofSetFirst({ text, items }: Reading, meaningOf: Means): Interpretation | undefined {
  const asked = withSetAsked(text, items) ?? withSetJudged(text) ?? withTimeOfThose(text, items);
  const said = asked ?? withSetInOrder(text, items) ?? withOwnerFirst(text, items);
  const meant = said === undefined ? undefined : meaningOf(said);
  const isMeant = asked === undefined ? isOfSet : isQuestion;
  return meant?.outcome === "understood" && meant.intents.every(isMeant) ? meant : undefined;
}
const isQuestion = (intent: Intent): boolean => intent.do === "question";

/**
 * "I worry about the newsletter lot. Who in it hasn't bought since May?": asked of those whom the talk
 * before was of, where it was of one tag, place or source.
 */
function withSetAsked(text: string, items: readonly Item[]): string | undefined {
  const stop = items.findIndex((item) => isStop(item) || item.mark === ":" || item.mark === "–");
  const [talk, asked] = [items.slice(0, Math.max(stop, 0)), items.slice(stop + 1)];
  const [thing, ...others] = talk.filter((item) => isGroup(item));
  const [who, , it] = asked;
  if (others.length > 0 || who === undefined || it === undefined) return undefined;
  const question = text.slice(who.start);
  const feels = feelingOf(talk, question);
  if (thing === undefined) return feels === null || tellsOfSome(talk) ? undefined : question;
  const found = inIt.exec(question) ?? feels;
  return found !== null && tellsOfGroup(talk, thing)
    ? askedOfGroup(question, found, asked, thing)
    : undefined;
}

const feelingOf = (talk: readonly Item[], question: string): RegExpExecArray | null =>
  isLeaving.test(wordsOf(talk)) ? ones.exec(question) : null;

/** The question with the group in place of what points at it; alone where it says the group itself. */
function askedOfGroup(
  question: string,
  found: RegExpExecArray,
  asked: readonly Item[],
  group: Item,
): string | undefined {
  if (asked.some((item) => isGroup(item))) return isSaidAgain(asked, group) ? question : undefined;
  const rest = question.slice(found[0].length);
  const whom = (found.groups?.["who"] ?? "which").replace(/^(?:and |so |now )?which\b.*/iu, "who");
  return `${whom} ${joined(group)}${rest}`;
}
const tellsOfGroup = (talk: readonly Item[], group: Item): boolean =>
  talk.at(-1) === group ||
  isTalkOf.test(wordsOf(talk)) ||
  (isOwnTalk.test(wordsOf(talk)) && !talk.some((item) => has(item, ...conditions)));
/** "the courier crowd seem to be drifting off", "we're doing a mailing for students on Friday": a feeling or a plan. */
const isOwnTalk =
  /\b(?:seems?|feels?|looks? like|worry|worried|afraid|fear|losing)\b|^(?:(?:so|well|ok|hi) )*(?:i|we) (?:(?:am|are|'m|'re) (?:\S+ing|off|about)|plan|want|will|'ll|would|might)\b|^(?:the |our |an? )?(?:mailing|newsletter|letter|party|event|dinner|evening|invites?|invitations?|cards?)\b/u;
/**
 * "The students seem to be drifting off. How many haven't bought since May?": that one feels it is no
 * condition of what is asked, which has its own.
 */
const isLeaving =
  /\b(?:seem|seems|feels?|looks?|sounds?|worry|worried|afraid|fear|think|suspect|reckon|keep losing|are losing|'re losing|we lose|losing)\b.*\b(?:drift|drifting|drifted|slip|slipping|slipped|quiet|losing|lose|leaving|leave|gone|going|wandering|dropping|fading|falling)\b|\b(?:keep|are|'re|be) losing\b/u;
const ones =
  /^(?:(?:and|so|now|please) )*(?<who>who|which(?: ones| of them)?|how many(?: of them)?|anyone|anybody)(?= (?:\p{L}+ )?(?:have|has|haven['’]?t|hasn['’]?t|did|didn['’]?t|do|don['’]?t|bought|ordered|spent|came|still)\b)/iu;
/** "I think those who bought in May are drifting off": a feeling of some who are told by what they did. */
const tellsOfSome = (talk: readonly Item[]): boolean =>
  talk.some(
    (item) =>
      has(item, ...conditions) ||
      periodOf(item) !== undefined ||
      item.name?.full === true ||
      Object.keys(item.shop).length > 0,
  );
/** "… racers. How many racers …": those told of, and no others. */
const isSaidAgain = (asked: readonly Item[], { shop }: Item): boolean =>
  asked
    .filter((item) => isGroup(item))
    .every((item) => JSON.stringify(item.shop) === JSON.stringify(shop));
const conditions = ["WHO", "BUY", "ORDER", "SPEND", "NOT", "NEVER", "WITHOUT", "EXCEPT"] as const;

/** "Newsletter tag but no email is odd. Show me those people": the set alone, whatever is thought of it. */
function withSetJudged(text: string): string | undefined {
  const { set, asks } = judged.exec(text)?.groups ?? {};
  return set === undefined || asks === undefined ? undefined : `${set}. ${asks}`;
}
const judged =
  /^(?<set>[^.?!;:]+?) (?:makes? (?:no|little|zero) sense|(?:can['’]?t|can ?not|could ?n['’]?t) be right|(?:is|are|['’]s|seems?|looks?|sounds?|feels?)(?: (?:a bit|a little|really|so|very|just|plain|rather|pretty|quite))? (?:odd|weird|silly|daft|wrong|strange|mad|crazy|off|a (?:shame|waste|pity|mess|worry)|embarrassing|annoying|ridiculous|useless|pointless|suspicious|fishy|worrying))(?:,? (?:does it|is it|is n['’]?t it|isn['’]?t it|right|though|to me|i think))?[.?!;:]+\s+(?<asks>(?:(?:so|please|can you|could you|and) )*(?:show|list|give|who|name|which|pull)\b[^.?!]*\b(?:they|them|those|these)\b[^]*)$/iu;

/**
 * "A dozen bought for the first time in May I think. Where did the new customers come from?": those new
 * then, as the talk before tells of them.
 */
function withTimeOfThose(text: string, items: readonly Item[]): string | undefined {
  const stop = items.findIndex(({ mark }) => mark === "." || mark === "!" || mark === "\n");
  const [talk, asked] = [items.slice(0, Math.max(stop, 0)), items.slice(stop + 1)];
  const [time, another] = talk.filter((item) => periodOf(item) !== undefined);
  const begin = asked[0];
  if (time === undefined || another !== undefined || begin === undefined) return undefined;
  if (!tellsOfNew(talk) || asked.some((item) => periodOf(item) !== undefined)) return undefined;
  const rest = text.slice(begin.start);
  return theNew.test(rest) ? rest.replace(theNew, (those) => `${those} ${time.text}`) : undefined;
}
const tellsOfNew = (talk: readonly Item[]): boolean =>
  talk.some((item) => has(item, "CUSTOMER", "CONTACT", "BUY")) &&
  (talk.some((item) => has(item, "FIRST", "NEW")) || joining.test(wordsOf(talk)));
const joining = /\b(?:joined|signed up|found us|walked in)\b/u;
const theNew =
  /\b(?:the|those|these|our|all the) new(?:er|est)? (?:customers|ones|people|buyers|clients|folks?|faces)\b/iu;

const inIt =
  /^(?:(?:(?:and|so|now|please) )*(?:show me|list|give me|pull up|name|find) (?:the ones|those)(?: (?:that|who|whom|which))?|(?<ones>(?:and |so |now )?which ones)|(?<who>(?:and |so |now )?(?:who|which(?: ones| people| customers)?|how many|anyone|anybody|who all))(?: (?:people|customers|members))? (?:in|of|on|from|among|amongst|out of) (?:it|them|there|that|those|that (?:lot|group|list|bunch|crowd)|the (?:lot|group|list|bunch)))(?= )/iu;
const isTalkOf =
  /\b(?:lot|list|folks?|crowd|bunch|group|people|customers|ones|tag|gang|subscribers|members)$/u;
const isGroup = ({ shop }: Item): boolean => (shop.tag ?? shop.city ?? shop.source) !== undefined;
const joined = ({ shop, text }: Item): string =>
  shop.tag !== undefined
    ? `tagged ${text}`
    : shop.city === undefined
      ? `from ${text}`
      : `in ${text}`;

/**
 * "Everyone in Bury that Ned looks after: give them to Zara": the order with the set in place of
 * "them". Undefined where no set is told first, or the order is of somebody named.
 */
function withSetInOrder(text: string, items: readonly Item[]): string | undefined {
  const stop = items.findIndex(isStop);
  const [set, order] = [items.slice(0, Math.max(stop, 0)), items.slice(stop + 1)];
  const [first, last, begin, them] = [set[0], set.at(-1), order[0], order.find(isThem)];
  if (first === undefined || last === undefined || begin === undefined || them === undefined)
    return undefined;
  const whole = text.slice(first.start, last.end);
  return sets.test(wordsOf(set)) && isOrderOfThem(order)
    ? text.slice(begin.start, them.start) + uncapital(whole) + text.slice(them.end)
    : undefined;
}
const uncapital = (words: string): string =>
  words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

const isOrderOfThem = (order: readonly Item[]): boolean =>
  acts.test(wordsOf(order.slice(0, 3))) &&
  order.filter(isThem).length === 1 &&
  order.at(-1)?.mark !== "?" &&
  !order.some(isSurelyContact);
const isThem = ({ word }: Item): boolean =>
  /^(?:them|these|those|them all|all of them)$/.test(word);
const isSurelyContact = (item: Item): boolean =>
  isSurelyNamed(item) && item.shop.member === undefined;
const sets =
  /^(?:everyone|everybody|anyone|anybody|all (?:the |of )?\p{L}+|every \p{L}+|the (?:follow ups?|customers|contacts|reminders))\b/u;
const acts =
  /^(?:(?:please|can you|could you|just) )?(?:give|hand|hand over|pass|assign|reassign|transfer|move|push|bump|shift|snooze|postpone|tag|label|untag|mark|tick)\b/u;

/** What is done with a whole set, which is asked about first. */
const isOfSet = (intent: Intent): boolean =>
  intent.do === "hand_over" ||
  (intent.do === "tag" && intent.filter !== undefined) ||
  (intent.do === "change_follow_up" && intent.target.all === true);

/** "all the follow-ups Ned's got due on Friday": as "all Ned's follow-ups due on Friday". */
function withOwnerFirst(text: string, items: readonly Item[]): string | undefined {
  const found = held.exec(text);
  const { noun = "", who = "" } = found?.groups ?? {};
  const member = items.find(({ shop, text: said }) => shop.member !== undefined && said === who);
  const owner = /^i$/iu.test(who) ? "my" : member && `${who}'s`;
  return found === null || owner === undefined
    ? undefined
    : `${text.slice(0, found.index)}all ${owner} ${noun}${text.slice(found.index + found[0].length)}`;
}
const held =
  /\b(?<all>all|whatever|whichever|every|any)(?: of)?(?: the)? (?<noun>follow[- ]?ups?|reminders?) (?:that |which )?(?<who>[\p{L}-]+)(?:['’]s got|['’]ve got| has got| have got| has| have)(?= (?:due|on|for|this|next|today|tomorrow|in)\b|[,:]|$)/iu;
